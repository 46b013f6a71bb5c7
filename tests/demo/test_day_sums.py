"""The sums of a day come from what was sealed, line by line."""

from __future__ import annotations

from tests.credit_shop import CreditTill
from tests.desks import Desks
from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.demo.day_sums import Summary, summary_of
from tillapp.domain.party import Right


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


def test_what_comes_back_is_taken_off_the_totals_and_the_tickets_stay() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece(), till.shop.piece())
    till.returning.add(sale.id, 1)
    till.ring(till.shop.piece(price=2000))
    till.paying.cash(1000)
    till.returning.add(sale.id, 2)
    till.refunding.give("credit")
    found = summary_of(till.book, 0)
    assert (found.tickets, found.lines, found.total_cents) == (2, 3, 2000)
    assert found.cents_by_tender == {"cash": 3200 + 400, "credit": -1600}
    assert found.change_cents == 600
    # 16,00 of margin on the dear one that is left, at twenty percent.
    assert found.vat_cents_by_rate == {"20": 267}


def test_a_voucher_is_no_turnover_and_parts_count_once() -> None:
    till = CreditTill()
    gift = till.gift(3000)
    till.coat(2000)
    till.desk.spend(gift.code)
    till.coat(1000)
    till.splitting.equal(2)
    till.paying.cash(1000)
    before = summary_of(till.book, 0)
    assert before.cents_by_tender == {"advance": -500, "cash": 3500, "gift": -1000}
    assert sum(before.cents_by_tender.values()) == before.total_cents == 2000
    till.paying.cash()
    found = summary_of(till.book, 0)
    assert found.cents_by_tender == {"cash": 4000, "gift": -1000}
    assert (found.total_cents, found.change_cents) == (3000, 500)


def test_a_correction_moves_money_between_tenders() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece())
    word = till.word(Right.CANCEL)
    till.returning.correct(sale.id, (("card", 1600),), "wrong key", word)
    assert summary_of(till.book, 0).cents_by_tender == {"card": 1600}
