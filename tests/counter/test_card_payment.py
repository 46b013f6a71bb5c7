"""A card payment in durable steps, whichever way its money goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import Desks, killed, on_disk
from tests.domain.baskets import back_of
from tillapp.counter.card_payment import CardAnswer
from tillapp.domain.content import Sale
from tillapp.domain.refusal import CardPending, NothingToPay
from tillapp.domain.tender import CardState
from tillapp.fiscal import events


def steps(till: Desks) -> list[tuple[str, str]]:
    return [(log.what, log.facts["amount"]) for log in till.logs(events.CARD)]


def owing(till: Desks, price: int = 1600) -> None:
    """The shop owes the price of goods that came back."""
    document = till.sell(till.shop.sku(price=price))
    sale = document.facts.content
    assert isinstance(sale, Sale)
    till.selling.put_on(back_of((document.id, sale), sale.lines[0], 1))


def test_every_step_is_in_the_journal_before_the_next_one() -> None:
    till = Desks()
    till.ring(till.shop.sku(price=350))
    till.paying.card()
    assert steps(till) == [("card_asked", "350")]
    till.paying.card_answer(CardAnswer.UNKNOWN)
    till.paying.card_answer(CardAnswer.UNKNOWN)
    till.paying.card_answer(CardAnswer.ACCEPTED, "4711")
    names = [name for name, _ in steps(till)]
    assert names == ["card_asked", "card_unknown", "card_unknown", "card_accepted"]
    assert till.logs(events.CARD)[-1].facts["reference"] == "4711"
    assert till.balance("card") == 350


def test_money_goes_back_to_a_card_once_the_terminal_gave_it() -> None:
    till = Desks()
    owing(till)
    view = till.paying.give_card(1600)
    assert till.balance("card") == 0
    assert view.done is None
    done = till.paying.card_answer(CardAnswer.ACCEPTED).done
    assert done is not None
    assert done.total == -1600
    assert till.balance("card") == -1600
    assert steps(till) == [("card_asked", "-1600"), ("card_accepted", "-1600")]
    with pytest.raises(NothingToPay):
        till.paying.card_answer(CardAnswer.ACCEPTED)


def test_a_card_that_was_not_credited_leaves_the_shop_owing() -> None:
    till = Desks()
    owing(till)
    till.paying.give_card(1600)
    till.paying.card_answer(CardAnswer.REFUSED)
    assert (till.basket.now.owed, till.basket.now.tenders) == (1600, ())


def test_what_a_card_got_back_in_part_is_kept_whatever_becomes_of_the_basket() -> None:
    till = Desks()
    owing(till)
    till.paying.give_card(600)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (till.balance("card"), till.balance("advance")) == (-600, 600)
    assert till.basket.now.owed == 1000
    till.paying.give_card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (till.balance("card"), till.balance("advance")) == (-1600, 0)


def test_while_the_terminal_gives_nothing_else_is_given() -> None:
    till = Desks()
    owing(till)
    till.paying.give_card(600)
    with pytest.raises(CardPending):
        till.paying.give_card(1000)
    with pytest.raises(CardPending):
        till.paying.close()


def test_after_a_crash_nobody_knows_whether_the_card_was_credited(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    owing(till)
    till.paying.give_card(1600)
    till = killed(till)
    till.recovery.look()
    pending = till.basket.now.pending
    assert pending is not None
    assert (pending.state, pending.amount) == (CardState.UNKNOWN, -1600)
