"""The paying desk: every way in which customers pay, and what goes wrong meanwhile.

Here are C23, C29 and C32 of product.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desks import JEANNE, Desks, PaperTray, killed, on_disk
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.ports import JobKind, PrintJob
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.domain.refusal import (
    AmountUnusual,
    BadAmount,
    BadSetting,
    CashAboveLimit,
    DiskFull,
    NotFound,
    NothingToPay,
    Refusal,
    StaleItem,
    TenderAboveDue,
)
from tillapp.fiscal import events


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


def asked_for_a_sold_piece(till: Desks) -> None:
    """A card is at the terminal for a piece that another till has sold meanwhile."""
    dress = till.shop.piece(price=1600)
    till.ring(dress)
    till.paying.card()
    till.shop.sell(dress)


def test_c29_an_accepted_card_is_kept_when_its_sale_is_refused(till: Desks) -> None:
    asked_for_a_sold_piece(till)
    with pytest.raises(StaleItem):
        till.paying.card_answer(CardAnswer.ACCEPTED, "4711")
    assert [log.what for log in till.logs(events.CARD)] == ["card_asked", "card_accepted"]
    assert (till.balance("card"), till.balance("advance")) == (1600, -1600)
    view = till.paying.view()
    assert (view.due, view.tenders[0].state, view.pending) == (0, "accepted", 0)
    with pytest.raises(NothingToPay):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    assert till.paying.remove(1, cancelled_on_terminal=True).due == 1600
    assert not till.selling.remove(1).lines
    assert till.balance("card") == 0


def test_c29_a_killed_till_still_knows_the_card_whose_sale_was_refused(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    asked_for_a_sold_piece(till)
    with pytest.raises(StaleItem):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    till = killed(till)
    assert till.recovery.look().lines == 1
    view = till.paying.view()
    assert (view.paid, view.due, view.pending) == (1600, 0, 0)
    assert till.balance("card") == 1600


def test_c29_a_card_on_a_full_disk_is_answered_again_and_counted_once(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))
    till.paying.card()
    till.book.store.run("PRAGMA query_only=ON")
    with pytest.raises(DiskFull):
        till.paying.card_answer(CardAnswer.ACCEPTED)
    till.book.store.run("PRAGMA query_only=OFF")
    assert till.paying.view().pending == 1
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None
    assert (till.balance("card"), till.balance("advance")) == (1600, 0)


def test_a_customers_bad_address_is_no_ticket_and_no_trouble() -> None:
    till = Desks(policy=Policy(ticket=TicketMeans.MAIL))
    till.ring(till.shop.piece(price=1600))
    till.selling.attach(till.customer(email="camille at home", keeps_email=True).id)
    till.paying.card()
    assert till.paying.card_answer(CardAnswer.ACCEPTED).done is not None
    assert (till.post.mails, till.handing.waiting()) == ([], [])


class Jammed(PaperTray):
    """A printer that cannot take a job, and says so or falls over."""

    def __init__(self, trouble: Exception) -> None:
        super().__init__()
        self.trouble = trouble

    def submit(self, job: PrintJob) -> None:
        raise self.trouble


def test_a_paper_that_cannot_be_made_waits_and_the_sale_is_paid(till: Desks) -> None:
    till.handing._printer = Jammed(DiskFull(cause="spool"))
    till.ring(till.shop.piece(price=1600))
    till.paying.wish = Wish(TicketMeans.PAPER)
    assert till.paying.cash().done is not None
    [job] = till.handing.waiting()
    assert (job.kind, job.state, job.error) == (JobKind.TICKET, "failed", "disk_full")


def test_a_fault_of_ours_in_handing_over_does_not_hide_that_it_is_paid(till: Desks) -> None:
    till.handing._printer = Jammed(AssertionError())
    till.ring(till.shop.piece(price=1600))
    with pytest.raises(AssertionError):
        till.paying.cash()
    done = till.selling.view().done
    assert done is not None
    assert (done.number, till.balance("cash")) == ("T03A-000001", 1600)
