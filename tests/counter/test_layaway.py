"""The layaway desk: a deposit, goods put aside, the rest collected later or money back."""

from __future__ import annotations

from datetime import date

import pytest

from tests.desks import JEANNE, Desks, killed, on_disk
from tests.shop import cash
from tillapp.counter.layaway import LayawayDesk
from tillapp.counter.paying import CardAnswer
from tillapp.counter.sealing import Beside, Wish
from tillapp.counter.settings import TicketMeans
from tillapp.domain.article import Goods
from tillapp.domain.content import Advance, Stock
from tillapp.domain.item import Move, Register, State
from tillapp.domain.party import RIGHTS, Right, Role
from tillapp.domain.refusal import (
    BadAmount,
    BadSetting,
    BasketPaidInPart,
    CardMoneyTaken,
    CardPending,
    CashAboveLimit,
    CustomerMissing,
    NoDeposit,
    NothingToPay,
    NotPutAside,
    NotYourRight,
    StaleItem,
)
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.undone import Origin

DAY_MS = 86_400_000


@pytest.fixture
def till() -> Desks:
    return Desks()


def desk_of(till: Desks) -> LayawayDesk:
    beside = Beside(till.session, till.selling, till.handing, till.basket)
    return LayawayDesk(till.book, beside, till.policy, till.paying)


@pytest.fixture
def desk(till: Desks) -> LayawayDesk:
    return desk_of(till)


def ring(till: Desks, *goods: Goods) -> None:
    till.ring(*goods)
    till.selling.attach(till.customer().id)


def hold_of(till: Desks, goods: Goods) -> tuple[str, int]:
    sql = "SELECT whom, until_ms FROM registers WHERE item=? AND register='hold'"
    rows = till.book.store.fetch(sql, (goods.item,))
    return tuple(rows[0]) if rows else ("", 0)


def advances(till: Desks) -> list[Advance]:
    contents = (document.facts.content for document in till.documents())
    return [content for content in contents if isinstance(content, Advance)]


def test_a_deposit_puts_the_goods_aside_and_the_rest_is_paid_later(
    till: Desks, desk: LayawayDesk
) -> None:
    coat, cups = till.shop.piece("Manteau", price=6000), till.shop.sku(price=350, pieces=3)
    ring(till, coat, cups)
    assert desk.proposal() == 1905
    view = desk.cash(2000)
    assert (view.lines, view.parked) == ((), 1)
    assert view.done is not None
    assert (view.done.total, view.done.change) == (2000, 0)
    [waits] = desk.waiting()
    assert (waits.total, waits.paid, waits.until, waits.expired) == (
        6350,
        2000,
        "2026-12-21",
        False,
    )
    assert waits.customer_name == "Camille Durand"
    whom, until_ms = hold_of(till, coat)
    assert whom == waits.basket
    # Midnight in Lyon after the last day.
    assert until_ms % DAY_MS == 23 * 3_600_000
    assert (till.balance("stock@shop"), till.balance("stock@held")) == (2, 1)
    till.selling.resume(waits.basket)
    assert till.paying.cash().done is not None
    assert till.sales()[0].total == 6350
    assert hold_of(till, coat)[0] == ""
    assert (till.balance("stock@held"), till.balance("advance")) == (0, 0)
    assert till.balance("cash") == 6350


def test_a_deposit_on_new_goods_owes_its_tax_at_once(till: Desks, desk: LayawayDesk) -> None:
    ring(till, till.shop.sku(price=1200))
    desk.cash(600)
    assert (till.balance("vat/N20"), till.balance("vat_ahead/N20")) == (-100, 100)
    till.selling.resume(desk.waiting()[0].basket)
    till.paying.cash()
    assert (till.balance("vat/N20"), till.balance("vat_ahead/N20")) == (-200, 0)


def test_the_deposit_goes_back_and_the_goods_are_free_again(
    till: Desks, desk: LayawayDesk
) -> None:
    coat, cups = till.shop.piece("Manteau", price=6000), till.shop.sku(price=350, pieces=3)
    ring(till, coat, cups)
    desk.cash(2000)
    till.selling.resume(desk.waiting()[0].basket)
    view = desk.give_back()
    assert (view.due, view.layaway, view.tenders) == (6350, "", ())
    assert hold_of(till, coat)[0] == ""
    assert (till.balance("stock@shop"), till.balance("stock@held")) == (3, 0)
    assert (till.balance("cash"), till.balance("advance")) == (0, 0)
    with pytest.raises(NoDeposit):
        desk.give_back()
    till.selling.abandon()


def test_a_deposit_by_card_is_one_document_with_the_hold(
    till: Desks, desk: LayawayDesk
) -> None:
    coat = till.shop.piece("Manteau", price=6000)
    ring(till, coat)
    assert desk.card(2000, date(2026, 12, 1)).pending
    assert desk.waiting() == []
    view = till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (view.lines, view.parked, len(till.printer.papers)) == ((), 1, 1)
    assert [(one.tender.kind, one.until) for one in advances(till)] == [("card", "2026-12-01")]
    assert hold_of(till, coat)[0] == desk.waiting()[0].basket
    till.selling.resume(desk.waiting()[0].basket)
    with pytest.raises(CardMoneyTaken):
        desk.give_back()
    view = desk.give_back(cancelled_on_terminal=True)
    assert (view.layaway, till.balance("card")) == ("", 0)


def test_a_refused_deposit_puts_nothing_aside(till: Desks, desk: LayawayDesk) -> None:
    coat = till.shop.piece("Manteau", price=6000)
    ring(till, coat)
    desk.card(2000)
    till.paying.card_answer(CardAnswer.REFUSED)
    # A later card is a payment like any other.
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert (hold_of(till, coat)[0], desk.waiting()) == ("", [])


def test_a_charged_deposit_is_kept_also_where_the_goods_are_gone(
    till: Desks, desk: LayawayDesk
) -> None:
    coat = till.shop.piece(price=6000)
    ring(till, coat)
    desk.card(2000)
    lost = Move(coat.item, Register.WHEREABOUTS, 2, state=State.LOST)
    till.shop.commit(Stock("lost"), moves=(lost,))
    with pytest.raises(StaleItem):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    view = till.paying.view()
    assert (view.layaway, view.pending, view.tenders[0].sealed) == ("", 0, True)
    assert till.balance("card") == 2000


def test_a_card_that_answers_after_a_restart_still_puts_the_goods_aside(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    till = on_disk(tmp_path_factory.mktemp("till"))
    coat, cups = till.shop.piece("Manteau", price=6000), till.shop.sku(price=350, pieces=3)
    ring(till, coat, cups)
    desk_of(till).card(2000, date(2026, 12, 1))
    till = killed(till)
    assert till.recovery.look().lines == 2
    till.paying.card_answer(CardAnswer.ACCEPTED)
    [waits] = desk_of(till).waiting()
    assert (waits.paid, waits.until) == (2000, "2026-12-01")
    assert (hold_of(till, coat)[0], till.balance("stock@held")) == (waits.basket, 1)
    assert [one.until for one in advances(till)] == ["2026-12-01"]
    till.selling.resume(waits.basket)
    till.paying.cash()
    assert (till.balance("stock@held"), till.balance("card")) == (0, 2000)


def test_who_may_not_give_money_back_gives_no_deposit_back(
    till: Desks, desk: LayawayDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring(till, till.shop.piece(price=6000))
    desk.cash(2000)
    till.selling.resume(desk.waiting()[0].basket)
    monkeypatch.setitem(RIGHTS, Role.CASHIER, RIGHTS[Role.CASHIER] - {Right.RETURN})
    with pytest.raises(NotYourRight):
        desk.give_back()
    with pytest.raises(NotYourRight):
        till.paying.remove(1)
    assert till.balance("cash") == 2000
    till.paying.remove(1, till.session.approve_with_badge(Right.RETURN, JEANNE.badge))
    assert till.balance("cash") == 0


def test_a_hold_that_is_over_is_seen_when_it_is_read(till: Desks, desk: LayawayDesk) -> None:
    ring(till, till.shop.piece(price=6000))
    desk.cash(2000, date(2026, 11, 21))
    before = len(till.documents())
    assert not desk.waiting()[0].expired
    till.shop.clock.forward(DAY_MS)
    assert desk.waiting()[0].expired
    assert len(till.documents()) == before


def test_a_deposit_needs_somebody_and_something(till: Desks, desk: LayawayDesk) -> None:
    with pytest.raises(NothingToPay):
        desk.cash(100)
    till.ring(till.shop.piece(price=6000))
    with pytest.raises(CustomerMissing):
        desk.cash(1000)
    till.selling.attach(till.customer().id)
    for amount in (0, -5, 6000, 7000):
        with pytest.raises(BadAmount):
            desk.cash(amount)
    with pytest.raises(BadSetting):
        desk.cash(1000, date(2026, 11, 20))
    assert till.paying.view().tenders == ()


def test_the_law_limits_a_deposit_in_cash_too(till: Desks, desk: LayawayDesk) -> None:
    ring(till, till.shop.piece(price=200_000))
    with pytest.raises(CashAboveLimit):
        desk.cash(100_001)
    desk.cash(100_000)
    assert till.balance("cash") == 100_000


def test_a_bill_that_is_being_paid_is_not_put_aside(till: Desks, desk: LayawayDesk) -> None:
    ring(till, till.shop.piece(price=6000))
    till.paying.take(cash(1000))
    with pytest.raises(BasketPaidInPart):
        desk.cash(1000)


def test_what_comes_back_does_not_wait_with_the_goods(till: Desks, desk: LayawayDesk) -> None:
    sale = till.sell(till.shop.sku(price=300))
    [sold] = till.sales()[0].lines
    till.selling.put_on(ReturnLine(0, sold, 1, origin=Origin(sale.id, sale.number, sold.n)))
    ring(till, till.shop.piece(price=6000))
    with pytest.raises(NotPutAside):
        desk.cash(1000)


def test_a_deposit_that_the_book_refuses_leaves_no_money_behind(
    till: Desks, desk: LayawayDesk
) -> None:
    coat = till.shop.piece("Manteau", price=6000)
    ring(till, coat)
    lost = Move(coat.item, Register.WHEREABOUTS, 2, state=State.LOST)
    till.shop.commit(Stock("lost"), moves=(lost,))
    with pytest.raises(StaleItem):
        desk.cash(2000)
    assert till.paying.view().tenders == ()
    assert till.balance("cash") == 0


def test_a_deposit_is_proved_on_paper_or_as_the_customer_wishes(
    till: Desks, desk: LayawayDesk
) -> None:
    ring(till, till.shop.piece("Manteau", price=6000))
    desk.cash(2000)
    assert len(till.printer.papers) == 1
    ring(till, till.shop.piece("Veste", price=6000))
    till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
    desk.cash(2000)
    assert (len(till.printer.papers), len(till.post.mails)) == (1, 1)


def test_goods_that_wait_for_a_customer_wait_for_nobody_else(till: Desks) -> None:
    camille, nadia = till.customer(), till.customer("Nadia")
    till.ring(till.shop.piece(price=5000))
    till.selling.attach(camille.id)
    till.layaway.card(2000)
    with pytest.raises(CardPending):
        till.selling.detach()
    till.paying.card_answer(CardAnswer.ACCEPTED)
    till.selling.resume(till.selling.parked()[0].id)
    with pytest.raises(BasketPaidInPart):
        till.selling.detach()
    with pytest.raises(BasketPaidInPart):
        till.selling.attach(nadia.id)
    assert till.selling.attach(camille.id).customer == camille
