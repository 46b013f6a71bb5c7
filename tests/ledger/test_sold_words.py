"""Tickets by their words: taken in slice by slice, found at once."""

from __future__ import annotations

import pytest

from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.ledger import sold_words
from tillapp.ledger.sold_words import find, take_in, with_last_digits


@pytest.fixture
def till() -> ReturnDesks:
    return ReturnDesks()


def numbers(till: ReturnDesks, typed: str) -> list[str]:
    return [row.number for row in find(till.book.store, typed)]


def by_card(till: ReturnDesks, reference: str) -> None:
    till.ring(till.shop.piece())
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED, reference)


def test_a_ticket_is_found_by_what_was_sold(till: ReturnDesks) -> None:
    coat = till.shop.piece("Manteau rouge à capuche")
    till.sell(coat, till.shop.piece("Œillet"))
    till.sell(till.shop.piece("Manteau bleu"))
    assert numbers(till, "manteau") == ["T03A-000002", "T03A-000001"]
    assert numbers(till, "MANT capuche") == ["T03A-000001"]
    assert numbers(till, "oeillet") == ["T03A-000001"]
    assert numbers(till, coat.code) == ["T03A-000001"]
    assert numbers(till, "chapeau") == []
    assert numbers(till, " ,;") == []


def test_a_credit_note_is_found_too(till: ReturnDesks) -> None:
    sale = till.sell(till.shop.piece("Manteau"))
    till.returning.add(sale.id, 1)
    till.refunding.give("credit")
    slip = till.refunds()[-1].slips[0]
    assert numbers(till, "manteau") == ["T03A-000002", "T03A-000001"]
    assert numbers(till, slip.code) == ["T03A-000002"]


def test_the_last_digits_of_a_card_slip_find_its_ticket(till: ReturnDesks) -> None:
    by_card(till, "CB ****1234-5678")
    by_card(till, "123")
    assert [row.number for row in with_last_digits(till.book.store, "5678")] == ["T03A-000001"]
    assert with_last_digits(till.book.store, "1234") == []
    assert with_last_digits(till.book.store, "0123") == []


def test_words_are_taken_in_slice_by_slice(till: ReturnDesks) -> None:
    for _ in range(3):
        till.sell(till.shop.piece("Manteau"))
    store, place, head = till.book.store, till.book.place, till.book.head[0]
    taken = []
    while more := take_in(store, place, 2):
        taken.append(more)
    assert sum(taken) == head
    assert max(taken) == 2
    assert len(numbers(till, "manteau")) == 3
    till.sell(till.shop.piece("Manteau"))
    assert take_in(store, place) == till.book.head[0] - head
    assert len(numbers(till, "manteau")) == 4


def test_a_search_takes_in_what_is_missing_once(till: ReturnDesks) -> None:
    for _ in range(2):
        till.sell(till.shop.piece("Manteau"))
        assert numbers(till, "manteau")
    kept = till.book.store.fetch("SELECT count(*) FROM sold_words")[0][0]
    assert kept == 2


def test_the_latest_tickets_come_first_and_not_all_of_them(
    till: ReturnDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sold_words, "SLICE", 3)
    for _ in range(5):
        till.sell(till.shop.piece("Manteau"))
    found = find(till.book.store, "manteau", 2)
    assert [row.number for row in found] == ["T03A-000005", "T03A-000004"]
