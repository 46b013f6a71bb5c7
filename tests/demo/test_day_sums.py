"""The sums of a day come from what was sealed, line by line."""

from __future__ import annotations

from tests.desks import Desks
from tillapp.counter.paying import CardAnswer
from tillapp.demo.day_sums import Summary, summary_of


def test_a_day_without_a_sale_sums_to_nothing() -> None:
    assert summary_of(Desks().book, 7) == Summary(0, 0, 0, {}, {}, 0, 0, 7)


def test_change_goes_back_and_removed_lines_are_counted() -> None:
    till = Desks()
    till.ring(till.shop.piece(), till.shop.piece(vat="N20"), till.shop.piece())
    till.selling.remove(3)
    till.paying.cash(5000)
    till.ring(till.shop.piece(price=1000))
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED)
    found = summary_of(till.book, 0)
    assert (found.tickets, found.lines, found.total_cents) == (2, 3, 4200)
    assert found.cents_by_tender == {"card": 1000, "cash": 3200}
    assert (found.change_cents, found.voids) == (1800, 1)
    # 12,00 and 6,00 of margin, and 16,00 with ordinary tax, all at twenty percent.
    assert found.vat_cents_by_rate == {"20": 200 + 100 + 267}
