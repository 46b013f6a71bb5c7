"""The till is killed at every step of a sale; what was there is there again.

Here are C13 and C30 of product.md.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desks import Desks, killed, on_disk
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.ports import JobKind, JobState
from tillapp.counter.settings import TicketMeans
from tillapp.domain.refusal import NotFound


@pytest.fixture
def till(tmp_path: Path) -> Desks:
    return on_disk(tmp_path)


def scan(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600))


def scan_two_and_remove_one(till: Desks) -> None:
    till.ring(till.shop.piece(price=1600), till.shop.piece("Jean"))
    till.selling.remove(2)


def part_in_cash(till: Desks) -> None:
    scan(till)
    till.paying.cash(1000)


def card_asked(till: Desks) -> None:
    scan(till)
    till.paying.card()


def card_unknown(till: Desks) -> None:
    card_asked(till)
    till.paying.card_answer(CardAnswer.UNKNOWN)


def card_refused(till: Desks) -> None:
    card_asked(till)
    till.paying.card_answer(CardAnswer.REFUSED)


def part_by_card(till: Desks) -> None:
    scan(till)
    till.paying.card(600)
    till.paying.card_answer(CardAnswer.ACCEPTED)


@pytest.mark.parametrize(
    ("step", "paid", "asked"),
    [
        (scan, 0, 0),
        (scan_two_and_remove_one, 0, 0),
        (part_in_cash, 1000, 0),
        (card_asked, 0, 1600),
        (card_unknown, 0, 1600),
        (card_refused, 0, 0),
        (part_by_card, 600, 0),
    ],
)
def test_c13_killed_before_the_end_the_basket_is_there_and_finishes_once(
    till: Desks, step: Callable[[Desks], None], paid: int, asked: int
) -> None:
    step(till)
    till = killed(till)
    head = till.book.head
    found = till.recovery.look()
    assert (found.lines, found.tickets) == (1, ())
    pending = till.basket.now.pending
    assert (pending.amount if pending else 0) == asked
    view = till.paying.view()
    assert (view.total, view.paid) == (1600, paid)
    assert till.book.head == head
    assert not till.printer.jobs
    if asked:
        till.paying.card_answer(CardAnswer.REFUSED)
    assert till.paying.cash().done is not None
    assert len(till.sales()) == 1
    money = sum(till.balance(account) for account in ("cash", "card", "advance"))
    assert money == 1600


def test_killed_after_the_seal_the_sale_is_there_and_the_counter_empty(till: Desks) -> None:
    scan(till)
    till.paying.cash()
    till = killed(till)
    found = till.recovery.look()
    assert (found.lines, found.tickets) == (0, ())
    assert len(till.sales()) == 1
    second = till.sell(till.shop.piece("Jean"))
    assert second.number == "T03A-000002"


def test_a_paid_and_unprinted_ticket_is_offered_and_printed_once(till: Desks) -> None:
    scan(till)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    till = killed(till)
    [ticket] = till.recovery.look().tickets
    assert (ticket.number, ticket.means) == ("T03A-000001", "paper")
    assert not till.printer.jobs
    till.recovery.print_again(ticket.job)
    [job] = till.printer.jobs
    assert (job.id, job.kind) == (ticket.job, JobKind.TICKET)
    till.handing.settle_job(job.id, JobState.CONFIRMED)
    assert not killed(till).recovery.look().tickets


def test_a_ticket_that_was_there_after_all_is_let_go(till: Desks) -> None:
    scan(till)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    till = killed(till)
    [ticket] = till.recovery.look().tickets
    till.recovery.came_out(ticket.job)
    assert not till.recovery.look().tickets
    with pytest.raises(NotFound):
        till.recovery.print_again(ticket.job)


def test_an_answer_that_was_not_given_is_asked_for_again(till: Desks) -> None:
    scan(till)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    first = killed(till)
    asked = first.recovery.look().tickets
    again = killed(first)
    assert again.recovery.look().tickets == asked


def test_a_mail_that_was_not_accepted_sets_out_again_by_itself(till: Desks) -> None:
    scan(till)
    till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
    till.paying.cash()
    mail = till.post.mails[0]
    till = killed(till)
    assert not till.recovery.look().tickets
    assert till.post.mails == [mail]


def test_c13_parked_baskets_are_there_after_a_restart(till: Desks) -> None:
    scan(till)
    till.selling.hold()
    till.ring(till.shop.piece("Jean"))
    till = killed(till)
    assert till.recovery.look().lines == 1
    [parked] = till.selling.parked()
    assert (parked.title, parked.total, parked.lines) == ("Robe fleurie", 1600, 1)
    till.selling.resume(parked.id)
    assert till.selling.view().total == 1600
    assert [view.title for view in till.selling.parked()] == ["Jean"]


def test_no_number_is_used_twice_after_many_kills(till: Desks) -> None:
    numbers = []
    for _ in range(4):
        numbers.append(till.sell(till.shop.piece()).number)
        till = killed(till)
    assert numbers == [f"T03A-{n:06d}" for n in (1, 2, 3, 4)]
