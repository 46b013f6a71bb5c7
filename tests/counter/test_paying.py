"""The paying desk: every way in which customers pay, and what goes wrong meanwhile.

Here are C23, C29, C30 and C32 of product.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import JEANNE, Desks, killed, on_disk
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.domain.content import Advance
from tillapp.domain.refusal import (
    AmountUnusual,
    BadAmount,
    BadSetting,
    BasketPaidInPart,
    CardMoneyTaken,
    CardPending,
    CashAboveLimit,
    NotFound,
    NothingToPay,
    Refusal,
    TenderAboveDue,
)

CARD_EVENT = 910


@pytest.fixture
def till() -> Desks:
    return Desks()


def test_three_articles_and_exact_cash_are_one_touch(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece(price=900), till.shop.sku(price=350))
    view = till.paying.cash()
    assert view.done is not None
    assert (view.done.number, view.done.total, view.done.change, view.done.cash) == (
        "T03A-000001",
        2850,
        0,
        True,
    )
    assert not view.lines
    assert till.balance("cash") == 2850


def test_c23_change_is_a_posting_of_its_own(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    assert till.selling.view().notes == (2000, 5000, 10000)
    view = till.paying.cash(2000)
    assert view.done is not None
    assert (view.done.change, view.done.coins) == (400, ((200, 2),))
    cash = [p.amount for p in till.documents()[-1].facts.postings if p.account == "cash"]
    assert cash == [2000, -400]
    assert (till.sales()[0].tenders[0].amount, till.sales()[0].change) == (2000, 400)


def test_a_cheque_pays_what_is_due_with_its_number(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.cheque(reference="n° 0042\x07")
    [paid] = till.sales()[0].tenders
    assert (paid.kind, paid.amount, paid.reference) == ("cheque", 1600, "n° 0042")
    assert till.balance("cheque") == 1600


def test_only_cash_gives_change(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    with pytest.raises(TenderAboveDue):
        till.paying.cheque(2000)
    with pytest.raises(TenderAboveDue):
        till.paying.card(2000)


@pytest.mark.parametrize("amount", [0, -500])
def test_nothing_is_not_an_amount(till: Desks, amount: int) -> None:
    till.ring(till.shop.piece())
    for take in (till.paying.cash, till.paying.cheque, till.paying.card):
        with pytest.raises(BadAmount):
            take(amount)


def test_a_card_is_asked_on_disk_before_the_terminal_and_sealed_when_accepted(
    till: Desks,
) -> None:
    till.ring(till.shop.piece(price=1600))
    view = till.paying.card()
    assert (view.pending, view.tenders[0].state, view.due) == (1, "asked", 1600)
    assert till.logs(CARD_EVENT)[0].what == "card_asked"
    view = till.paying.card_answer(CardAnswer.ACCEPTED, " 4711\n")
    assert view.done is not None
    assert not view.done.cash
    assert till.sales()[0].tenders[0].reference == "4711"
    assert [log.what for log in till.logs(CARD_EVENT)] == ["card_asked", "card_accepted"]
    assert till.balance("card") == 1600


def test_a_refused_card_leaves_the_basket_as_it_was(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    view = till.paying.card_answer(CardAnswer.REFUSED)
    assert (view.tenders, view.due, view.pending) == ((), 1600, 0)
    assert till.logs(CARD_EVENT)[-1].what == "card_refused"
    assert till.paying.cash().done is not None


def test_c30_while_the_terminal_has_not_answered_nothing_else_is_taken(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean"))
    till.paying.card()
    actions = (
        till.paying.cash,
        till.paying.cheque,
        till.paying.card,
        till.paying.close,
        till.selling.hold,
        till.selling.abandon,
        lambda: till.selling.remove(1),
        lambda: till.selling.discount_all(None),
        lambda: till.paying.remove(1),
    )
    for action in actions:
        with pytest.raises(CardPending):
            action()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None


def test_c30_nobody_knows_may_be_said_again_and_again(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    for _ in range(3):
        view = till.paying.card_answer(CardAnswer.UNKNOWN)
        assert (view.tenders[0].state, view.pending) == ("unknown", 1)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert till.balance("card") == 1600
    assert len(till.sales()) == 1


def test_c30_a_killed_till_asks_one_question_and_counts_once(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    till = killed(till)
    assert till.recovery.look().card_amount == 1600
    view = till.paying.view()
    assert (view.tenders[0].state, view.due) == ("unknown", 1600)
    till = killed(till)
    assert till.recovery.look().card_amount == 1600
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(NothingToPay):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    till = killed(till)
    found = till.recovery.look()
    assert (found.lines, found.card_amount) == (0, 0)
    assert (till.balance("card"), len(till.sales())) == (1600, 1)


def test_c30_who_answered_for_the_terminal_is_written_down(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    till = killed(till, who=JEANNE)
    till.recovery.look()
    till.paying.card_answer(CardAnswer.REFUSED)
    answer = till.documents()[-1]
    assert (answer.facts.staff, till.logs(CARD_EVENT)[-1].what) == ("jeanne", "card_refused")
    assert till.balances() == []


def test_cash_then_card_for_the_rest(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    view = till.paying.cash(1000)
    assert (view.paid, view.due, view.done) == (1000, 600, None)
    till.paying.card()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None
    assert (till.balance("cash"), till.balance("card"), till.balance("advance")) == (
        1000,
        600,
        0,
    )


def test_a_card_for_a_part_is_an_advance_until_the_sale_is_sealed(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    view = till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (view.due, view.tenders[0].state) == (600, "accepted")
    assert (till.balance("card"), till.balance("advance")) == (1000, -1000)
    till.paying.cash()
    assert (till.balance("card"), till.balance("advance"), till.balance("cash")) == (
        1000,
        0,
        600,
    )


def test_a_charged_card_goes_back_only_after_its_cancellation(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(CardMoneyTaken) as refusal:
        till.paying.remove(1)
    assert refusal.value.facts["amount"] == 1000
    with pytest.raises(CardMoneyTaken):
        till.selling.abandon()
    view = till.paying.remove(1, cancelled_on_terminal=True)
    assert (view.due, view.tenders) == (1600, ())
    assert till.balances() == []
    taken, given = (
        d.facts.content for d in till.documents() if isinstance(d.facts.content, Advance)
    )
    assert isinstance(taken, Advance)
    assert isinstance(given, Advance)
    assert (taken.tender.amount, given.tender.amount) == (1000, -1000)
    assert till.selling.abandon().lines == ()


def test_lines_may_not_fall_below_what_a_card_has_paid(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=900))
    till.paying.card(2000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    with pytest.raises(BasketPaidInPart):
        till.selling.remove(2)


def test_an_advance_survives_a_kill_and_is_not_taken_twice(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    till.ring(till.shop.piece(price=1600))
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    till = killed(till)
    assert till.recovery.look().card_amount == 0
    till.paying.cash()
    assert (till.balance("card"), till.balance("cash"), till.balance("advance")) == (
        1000,
        600,
        0,
    )


def test_cash_can_be_taken_back_and_the_steps_before_it_stay(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.cash(1000)
    view = till.paying.remove(1)
    assert (view.due, view.undo) == (1600, "")
    with pytest.raises(NotFound):
        till.paying.remove(1)


def test_undo_never_makes_money_disappear(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.cash(1000)
    with pytest.raises(NotFound):
        till.selling.undo()
    till.ring(till.shop.piece("Jean", price=900))
    view = till.selling.undo()
    assert (view.total, view.paid, view.due) == (1600, 1000, 600)


def test_cash_above_the_legal_limit_names_what_is_still_allowed(till: Desks) -> None:
    till.ring(till.shop.piece("Manteau", price=120_000))
    with pytest.raises(CashAboveLimit) as refusal:
        till.paying.cash()
    assert refusal.value.facts == {"limit": 100_000, "asked": 120_000}
    till.paying.cash(60_000)
    with pytest.raises(CashAboveLimit) as refusal:
        till.paying.cash()
    assert refusal.value.facts["asked"] == 120_000
    till.paying.card()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None


def test_a_thousand_in_cash_is_allowed(till: Desks) -> None:
    till.ring(till.shop.piece("Manteau", price=100_000))
    assert till.paying.cash().done is not None


@pytest.mark.parametrize(("due", "typed"), [(350, 1100), (1600, 160_000), (30_000, 50_100)])
def test_c32_an_amount_far_above_what_is_due_asks_once(
    till: Desks, due: int, typed: int
) -> None:
    till.ring(till.shop.piece(price=due))
    with pytest.raises(AmountUnusual) as refusal:
        till.paying.cash(typed)
    assert refusal.value.facts == {"amount": typed, "due": due}
    view = till.paying.cash(typed, sure=True)
    assert view.done is not None
    assert view.done.change == typed - due


@pytest.mark.parametrize(("due", "note"), [(350, 5000), (350, 10_000), (1600, 2000)])
def test_c32_an_everyday_note_is_never_asked_about(till: Desks, due: int, note: int) -> None:
    till.ring(till.shop.piece(price=due))
    assert till.paying.cash(note).done is not None


def test_c29_twenty_taps_close_once(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    assert till.paying.cash().done is not None
    for _ in range(19):
        with pytest.raises(NothingToPay):
            till.paying.cash()
    assert (len(till.sales()), till.balance("cash"), till.printer.kicks) == (1, 1600, 1)


def test_c29_twenty_times_accepted_is_one_card_payment(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    taps = 0
    for _ in range(20):
        try:
            till.paying.card_answer(CardAnswer.ACCEPTED)
            taps += 1
        except NothingToPay:
            continue
    assert (taps, len(till.sales()), till.balance("card")) == (1, 1, 1600)


def test_a_gift_from_the_house_is_sealed_without_money() -> None:
    till = Desks(who=JEANNE)
    till.ring(till.shop.piece(price=1600))
    till.selling.price(1, 0, "gesture")
    with pytest.raises(NothingToPay):
        till.paying.cash()
    view = till.paying.close()
    assert view.done is not None
    assert (view.done.total, view.done.cash, till.printer.kicks) == (0, False, 0)


def test_closing_needs_lines_and_nothing_due(till: Desks) -> None:
    with pytest.raises(NothingToPay):
        till.paying.close()
    till.ring(till.shop.piece(price=1600))
    with pytest.raises(NothingToPay) as refusal:
        till.paying.close()
    assert refusal.value.facts["due"] == 1600


def test_a_basket_that_its_own_cash_covers_after_a_removal_is_closed(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean", price=900))
    till.paying.cash(2000)
    view = till.selling.remove(2)
    assert (view.due, view.change) == (0, 400)
    view = till.paying.close()
    assert view.done is not None
    assert view.done.change == 400


def test_the_ticket_comes_as_the_customer_wishes(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    assert [job.kind for job in till.printer.jobs] == ["kick", "ticket"]
    assert till.paying.wish == Wish()


def test_no_ticket_is_printed_unasked(till: Desks) -> None:
    till.sell(till.shop.piece())
    assert [job.kind for job in till.printer.jobs] == ["kick"]


def test_a_wish_belongs_to_one_customer(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
    till.selling.hold()
    till.sell(till.shop.piece("Jean"))
    assert not till.post.mails


def test_a_bad_address_is_refused_before_the_money(till: Desks) -> None:
    with pytest.raises(BadSetting):
        till.paying.wish = Wish(TicketMeans.MAIL, "camille")
    assert till.paying.wish == Wish()


def test_a_shop_that_mails_by_habit_uses_a_kept_address_or_gives_no_ticket() -> None:
    till = Desks(policy=Policy(ticket=TicketMeans.MAIL))
    till.sell(till.shop.piece())
    keeper = till.customer(email="camille@example.org", keeps_email=True)
    till.selling.attach(keeper.id)
    till.sell(till.shop.piece("Jean"))
    shy = till.customer("Ana", email="ana@example.org")
    till.selling.attach(shy.id)
    till.sell(till.shop.piece("Pull"))
    assert [mail.to for mail in till.post.mails] == ["camille@example.org"]


def test_nobody_is_served_while_the_till_is_locked(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.session.lock()
    with pytest.raises(Refusal) as refusal:
        till.paying.cash()
    assert refusal.value.key == "locked"
    assert not till.sales()
