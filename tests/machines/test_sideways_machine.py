"""Any sequence of gestures, forwards and backwards, leaves the book as a plain head has it.

`SIDEWAYS_RUNS=2000 pytest tests/machines/test_sideways_machine.py` looks for a night.
"""

from __future__ import annotations

import os
from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.machines.sideways import Sideways
from tests.shop import rows
from tillapp.domain import credit_work
from tillapp.domain.content import Advance, Content, Issue, Sale
from tillapp.domain.correction import correct
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Draft
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction, Refund
from tillapp.ledger import journal
from tillapp.ledger.rebuild import rebuild
from tillapp.ledger.tables import PROJECTIONS
from tillapp.ledger.verify import verify

RUNS = int(os.environ.get("SIDEWAYS_RUNS", "120"))
CAUSE = Cause("demande", "jeanne")
WATCHED = ("cash", "card", "credit", "right@T03A", "points", "returned", "advance", "stock@")
SUMS = "SELECT account, owner, unit, sum(amount) FROM sums GROUP BY account, owner, unit"


class Everything(Sideways):
    """The counter, with the work on credits and tickets beside it, and what must hold."""

    def commit(self, draft: Draft) -> None:
        self.shop.book.commit((draft,))

    def spendable(self) -> list[Slip]:
        model = self.model
        known = model.slips.values()
        return [s for s in known if min(model.owed[s.id], model.rights[s.id]) > 0]

    @precondition(lambda self: self.spendable())
    @rule(data=st.data(), work=st.sampled_from(("expire", "release", "extend", "pay_out")))
    def credit_works(self, data: st.DataObject, work: str) -> None:
        slip, model = data.draw(st.sampled_from(self.spendable())), self.model
        id_, left = self.shop.ids.next(), min(model.owed[slip.id], model.rights[slip.id])
        if work == "extend":
            self.commit(credit_work.extend(id_, slip, "2030-12-31", CAUSE, self.terms))
        elif work == "release":
            self.commit(credit_work.release(id_, slip, left, CAUSE, self.terms))
            model.rights[slip.id] -= left
        elif work == "expire":
            self.commit(credit_work.expire(id_, slip, left, CAUSE, self.terms))
            self.spent(slip, left)
        elif slip.kind is Kind.RETURN:
            self.commit(credit_work.pay_out(id_, slip, left, CAUSE, self.terms))
            self.spent(slip, left)
            model.money["cash"] -= left

    def spent(self, slip: Slip, cents: int) -> None:
        self.model.owed[slip.id] -= cents
        self.model.rights[slip.id] -= cents

    @precondition(lambda self: self.model.points["nadia"])
    @rule(points=st.integers(-30, 60))
    def give_points(self, points: int) -> None:
        id_ = self.shop.ids.next()
        points = max(points, -max(0, self.model.points["nadia"]))
        self.commit(credit_work.points(id_, "nadia", points, CAUSE, self.terms.staff))
        self.model.points["nadia"] += points

    @precondition(lambda self: self.model.sales)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.model.sales)))
        sale = self.model.sales[name]
        cash = sum(t.amount for t in sale.tenders if t.kind == "cash" and not t.advance)
        cash -= sale.change
        if cash <= 0 or name in self.model.corrected:
            return
        self.model.corrected.add(name)
        content = Correction(
            name,
            self.model.numbers[name],
            (Paid(1, "cash", cash),),
            (Paid(1, "card", cash),),
            "carte",
        )
        self.commit(correct(self.shop.ids.next(), content, self.terms.staff, self.terms.drawer))
        self.model.money.update({"cash": -cash, "card": cash})

    def balances(self) -> dict[tuple[str, str, str], int]:
        found = self.shop.book.store.fetch(SUMS)
        return {(account, owner, unit): n for account, owner, unit, n in found if n}

    @invariant()
    def the_book_is_what_a_plain_head_has_added_up(self) -> None:
        found = self.balances()
        watched = {
            (account, owner): n
            for (account, owner, _), n in found.items()
            if account.startswith(WATCHED) and account not in {"points/issued", "returned/all"}
        }
        assert watched == self.model.accounts()
        units: Counter[str] = Counter()
        sums: Counter[str] = Counter()
        for (account, _, unit), n in found.items():
            units[unit] += n
            sums[account.partition("/")[0]] += n
        assert not any(units.values())
        assert sums["vat"] + sums["vat_ahead"] == -self.model.tax
        assert sums["sales"] == self.model.tax - self.model.turnover
        assert sums["between"] == 0

    @invariant()
    def no_credit_is_below_nothing_and_no_line_came_back_twice(self) -> None:
        model = self.model
        assert all(model.owed[name] >= 0 for name in model.slips)
        for name, sale in model.sales.items():
            for line in sale.lines:
                assert 0 <= model.back[f"{name}/{line.n}"] <= line.quantity

    def teardown(self) -> None:
        """The counter is cleared: nothing stays ahead, and the fold can be repeated."""
        for basket in [self.basket, *self.parked.values()]:
            if basket is not None:
                self.basket = basket
                self.give_up()
        self.the_book_is_what_a_plain_head_has_added_up()
        open_ = [key for key in self.balances() if key[0].startswith(("vat_ahead", "advance"))]
        assert (open_, self.model.held) == ([], {})
        book = self.shop.book
        replayed = sum(
            drawn(document.facts.content) for document in journal.every(book.store, book.place)
        )
        assert replayed == self.model.money["cash"]
        before = {t.name: rows(book.store, t.name) for t in PROJECTIONS}
        report = verify(book.store, book.profile)
        assert report.sound, report.defects
        rebuild(book.store)
        assert {t.name: rows(book.store, t.name) for t in PROJECTIONS} == before


def drawn(content: Content) -> int:
    """What a document says went into the drawer, read from its words and not its postings."""
    if isinstance(content, Correction):
        return cash_of(content.into) - cash_of(content.out)
    if isinstance(content, Advance):
        return cash_of((content.tender,))
    if isinstance(content, Sale | Refund | Issue):
        return cash_of(content.tenders) - content.change
    return 0


def cash_of(tenders: tuple[Paid, ...]) -> int:
    return sum(t.amount for t in tenders if t.kind == "cash" and not t.advance)


Everything.TestCase.settings = settings(
    max_examples=RUNS, stateful_step_count=50, deadline=None, print_blob=True
)
TestSideways = Everything.TestCase
