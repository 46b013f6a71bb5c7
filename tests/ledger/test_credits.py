"""Credits as they are read: by code, by holder, in lists, with every document behind them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tests.credit_shop import CreditTill
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.document import Place
from tillapp.domain.issue_line import IssueLine
from tillapp.ledger import rebuild
from tillapp.ledger.book import lay_out
from tillapp.ledger.connection import Parameters, Store
from tillapp.ledger.credits import Credit, Credits

TODAY = date(2026, 11, 21)


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


def ids(credits_: list[Credit]) -> list[str]:
    return [credit.slip.id for credit in credits_]


def spend(till: CreditTill, slip: Slip, cents: int) -> None:
    till.coat(cents)
    till.desk.spend(slip.code)


def test_a_balance_is_the_sum_of_postings_and_the_right_lies_here(till: CreditTill) -> None:
    slip = till.owe(5_000)
    spend(till, slip, 1_999)
    credit = till.shelf.by_code(slip.code)
    assert credit is not None
    assert credit == till.shelf.by_id(slip.id)
    assert (credit.slip, credit.balance, credit.here, credit.available) == (
        slip,
        3_001,
        3_001,
        3_001,
    )


def test_another_ledger_reads_the_same_debt_without_the_right(till: CreditTill) -> None:
    slip = till.owe(5_000)
    place = replace(till.book.place, ledger="T03B")
    credit = Credits(till.book.store, place).by_id(slip.id)
    assert credit is not None
    assert (credit.balance, credit.here, credit.available) == (5_000, 0, 0)


def test_lists_hold_what_their_names_say(till: CreditTill) -> None:
    used, open_, gift = till.owe(1_000), till.owe(2_000), till.gift(3_000)
    spend(till, used, 1_000)
    shelf = till.shelf
    assert ids(shelf.active(TODAY)) == [gift.id, open_.id]
    assert ids(shelf.used()) == [used.id]
    assert ids(shelf.every()) == [gift.id, open_.id, used.id]
    assert ids(shelf.every(limit=1)) == [gift.id]


def test_the_first_to_expire_stands_first(till: CreditTill) -> None:
    gift, credit = till.gift(3_000), till.owe(2_000)
    soon, late = date.fromisoformat(credit.until), date.fromisoformat(gift.until)
    shelf, day = till.shelf, timedelta(1)
    assert ids(shelf.expiring(soon, late)) == [credit.id, gift.id]
    assert ids(shelf.expiring(soon + day, late)) == [gift.id]
    assert not shelf.expired(soon)
    assert ids(shelf.expired(soon + day)) == [credit.id]
    assert ids(shelf.active(soon + day)) == [gift.id]


def test_a_list_and_a_slip_agree_on_the_last_day(till: CreditTill) -> None:
    found = till.gift(3_000), till.owe(2_000)
    days = {date.fromisoformat(slip.until) + timedelta(n) for slip in found for n in (-1, 0, 1)}
    for day in days:
        held = [slip.id for slip in reversed(found) if not slip.expired(day)]
        assert ids(till.shelf.active(day)) == held
        assert {*ids(till.shelf.expired(day))} == {slip.id for slip in found} - {*held}


def test_a_customers_credits_are_found_by_the_customer_alone(till: CreditTill) -> None:
    camille = till.customer()
    theirs = till.owe(2_000, holder=camille.id)
    till.owe(3_000)
    assert ids(till.shelf.of_holder(camille.id)) == [theirs.id]
    assert not till.shelf.of_holder("")


def test_six_digits_of_a_name_find_a_slip(till: CreditTill) -> None:
    slip = till.owe(2_000)
    assert ids(till.shelf.with_serial(slip.code[6:12])) == [slip.id]
    assert not till.shelf.with_serial("999999")
    assert till.shelf.taken(slip.code)
    assert not till.shelf.taken("2803000000000")


def test_a_statement_is_every_document_in_its_order(till: CreditTill) -> None:
    gift = till.gift(3_000)
    spend(till, gift, 1_000)
    credit = till.shelf.by_id(gift.id)
    assert credit is not None
    steps = till.shelf.statement(credit)
    assert [(step.amount, step.balance) for step in steps] == [(3_000, 3_000), (-1_000, 2_000)]
    assert steps[0].document == till.shelf.born(credit)
    assert till.shelf.owed(gift) == 2_000


def test_of_two_credits_with_one_code_the_one_that_is_worth_something_is_found(
    till: CreditTill,
) -> None:
    # Two tills without a network may sell cards of one code; both debts are kept.
    first = till.gift(1_000)
    second = replace(till.desk.fresh(Kind.GIFT, 500, ""), code=first.code)
    till.selling.put_on(IssueLine(0, "BC", 500, second))
    till.paying.cash()
    spend(till, second, 500)
    found = till.shelf.by_code(first.code)
    assert found is not None
    assert found.slip.id == first.id


def test_refolding_the_book_gives_the_same_credits(till: CreditTill) -> None:
    spend(till, till.owe(2_000), 500)
    till.gift(3_000)
    before = till.shelf.every()
    rebuild.rebuild(till.book.store)
    assert till.shelf.every() == before


class Watched(Store):
    """A store that tells how each question about credits is answered."""

    def __init__(self) -> None:
        super().__init__(None)
        self.plans: list[list[str]] = []

    def fetch(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        if "FROM credits c" in sql:
            plan = super().fetch(f"EXPLAIN QUERY PLAN {sql}", parameters)
            self.plans.append([row[3] for row in plan])
        return super().fetch(sql, parameters)


def test_one_credit_is_found_by_an_index_and_no_list_walks_the_balances() -> None:
    store = Watched()
    with store.facts():
        lay_out(store)
    shelf = Credits(store, Place("frip", "lyon1", "T03A"))
    shelf.by_id("x")
    shelf.by_code("x")
    shelf.of_holder("x")
    assert [plan[0].startswith("SEARCH c USING") for plan in store.plans] == [True] * 3
    shelf.active(TODAY)
    shelf.expiring(TODAY, TODAY)
    shelf.expired(TODAY)
    shelf.used()
    shelf.every()
    shelf.with_serial("000000")
    steps = [step for plan in store.plans for step in plan]
    assert len(store.plans) == 9
    assert not [step for step in steps if step.startswith(("SCAN s", "SCAN r"))]
    assert "SCAN credits USING COVERING INDEX credits_by_code" in steps
