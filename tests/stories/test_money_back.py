"""Goods and money go both ways all day: the drawer is what the movements say, to the cent.

Here are C14, C15, C17 and C18 of product.md.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.desks import JEANNE
from tests.returns import ReturnDesks
from tillapp.counter.paying import CardAnswer
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance, Issue, Sale
from tillapp.domain.document import Document
from tillapp.domain.party import Right
from tillapp.domain.posting import EUR, unbalanced
from tillapp.domain.refusal import BalanceTooLow, Refusal
from tillapp.domain.undone import Correction, Refund
from tillapp.ledger.accounts import of_period
from tillapp.ledger.stock import on_hand
from tillapp.ledger.verify import verify

KINDS = ("cash", "card", "cheque")
MOST_LINES = 4
choice = st.integers(0, 30)


def money_of(document: Document, kind: str) -> int:
    """What a document says in plain words about a kind of money, read without its postings."""
    content = document.facts.content
    if isinstance(content, Correction):
        into = sum(paid.amount for paid in content.into if paid.kind == kind)
        return into - sum(paid.amount for paid in content.out if paid.kind == kind)
    if isinstance(content, Advance):
        return content.tender.amount if content.tender.kind == kind else 0
    if not isinstance(content, Sale | Refund | Issue):
        return 0
    taken = (paid for paid in content.tenders if paid.kind == kind and not paid.advance)
    return sum(paid.amount for paid in taken) - (content.change if kind == "cash" else 0)


class MoneyBothWays(RuleBasedStateMachine):
    """A till whose customers bring back what they bought, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.till = ReturnDesks()
        self.cup = self.till.shop.sku("Tasse", 333, 10_000)
        self.goods = [self.till.shop.piece(f"Robe {n}", 900 + n) for n in range(12)]
        self.goods.append(self.cup)
        self.till.sell(self.goods[0], self.cup, self.goods[1], self.cup)
        self.till.ring(self.cup, self.goods[2])
        self.till.selling.quantity(1, 5)
        self.till.paying.card(1_000)
        self.till.paying.card_answer(CardAnswer.ACCEPTED)
        self.till.paying.cash()
        self.till.half_gift(400, 500)
        swapped, _ = self.till.half_gift(300, 600)
        self.till.returning.add_all(swapped.id)
        self.till.selling.scan(self.till.shop.piece("Manteau", 1_000).code)
        self.till.paying.cash()

    @property
    def now(self) -> Basket:
        return self.till.basket.now

    def attempt(self, desk: str, name: str, *given: object) -> None:
        """Do something; what is refused leaves everything as it was."""
        before = (self.now.lines, self.till.balances())
        try:
            getattr(getattr(self.till, desk), name)(*given)
        except Refusal:
            assert (self.now.lines, self.till.balances()) == before

    def sale(self, n: int) -> str:
        sold = [each for each in self.till.documents() if isinstance(each.facts.content, Sale)]
        return sold[-1 - n % len(sold)].id

    @precondition(lambda self: len(self.now.lines) < MOST_LINES)
    @rule(n=choice, quantity=st.integers(1, 5))
    def scan(self, n: int, quantity: int) -> None:
        goods = self.goods[n % len(self.goods)]
        self.attempt("selling", "scan", goods.code, 1 if goods.item else quantity)

    @precondition(lambda self: self.now.due)
    @rule(kind=st.sampled_from(("cash", "cheque")), amount=st.integers(1, 3_000))
    def pay_in_part(self, kind: str, amount: int) -> None:
        self.attempt("paying", kind, amount)

    @precondition(lambda self: self.now.due)
    @rule()
    def pay(self) -> None:
        self.attempt("paying", "cash")

    @precondition(lambda self: self.now.due)
    @rule(answer=st.sampled_from((CardAnswer.ACCEPTED, CardAnswer.REFUSED)))
    def pay_by_card(self, answer: CardAnswer) -> None:
        self.attempt("paying", "card")
        self.attempt("paying", "card_answer", answer)

    @rule(n=choice, line=choice, quantity=st.sampled_from((None, 1, 2)))
    def bring_back(self, n: int, line: int, quantity: int | None) -> None:
        view = self.till.returning.sale(self.sale(n))
        name = view.lines[line % len(view.lines)].n
        self.attempt("returning", "add", view.document, name, quantity)

    @rule(n=choice)
    def bring_all_back(self, n: int) -> None:
        self.attempt("returning", "add_all", self.sale(n))

    @rule(n=choice)
    def cancel(self, n: int) -> None:
        word = self.till.word(Right.CANCEL)
        self.attempt("returning", "cancel", self.sale(n), "wrong sale", word)

    @rule(n=choice, kinds=st.sampled_from((("card",), ("cash", "card"), ("cheque", "cash"))))
    def correct(self, n: int, kinds: tuple[str, ...]) -> None:
        sale = self.sale(n)
        now = dict(self.till.returning.sale(sale).means)
        total = sum(now.get(kind, 0) for kind in KINDS)
        first = total // len(kinds)
        into = ((kinds[0], first), (kinds[-1], total - first))
        word = self.till.word(Right.CANCEL)
        self.attempt("returning", "correct", sale, into, "wrong key", word)

    @precondition(lambda self: self.now.owed)
    @rule(n=choice, part=st.sampled_from((None, None, 100, 777)))
    def give(self, n: int, part: int | None) -> None:
        options = self.till.refunding.options()
        self.attempt("refunding", "give", options[n % len(options)].id, part)
        self.attempt("paying", "card_answer", CardAnswer.ACCEPTED)

    @precondition(lambda self: self.now.whole)
    @rule()
    def close(self) -> None:
        self.attempt("paying", "close")

    @precondition(lambda self: self.now.lines)
    @rule()
    def hold(self) -> None:
        self.attempt("selling", "hold")

    @precondition(lambda self: self.till.basket.parked())
    @rule(n=choice)
    def resume(self, n: int) -> None:
        parked = self.till.basket.parked()
        self.attempt("selling", "resume", parked[n % len(parked)].id)

    @precondition(lambda self: self.now.due and self.till.crediting.credits())
    @rule(n=choice)
    def spend(self, n: int) -> None:
        credits_ = self.till.crediting.credits()
        self.attempt("crediting", "spend", credits_[n % len(credits_)].code)

    @precondition(lambda self: not self.now.lines)
    @rule(amount=st.sampled_from((500, 1_200)))
    def sell_a_gift(self, amount: int) -> None:
        self.till.gift(amount)

    @property
    def money_for_goods(self) -> int:
        """Money and payable credit that came for goods, less what of both went back."""
        kept = sum(self.till.balance(account) for account in (*KINDS, "credit/return"))
        contents = (document.facts.content for document in self.till.documents())
        return kept - sum(each.total for each in contents if isinstance(each, Issue))

    @invariant()
    def no_more_money_goes_back_than_came_for_goods(self) -> None:
        assert self.money_for_goods >= 0

    @invariant()
    def the_drawer_is_the_replay_of_its_movements(self) -> None:
        documents = self.till.documents()
        for kind in KINDS:
            assert self.till.balance(kind) == sum(money_of(each, kind) for each in documents)

    @invariant()
    def every_document_balances_and_nothing_stays_between(self) -> None:
        assert not any(unbalanced(each.facts.postings) for each in self.till.documents())
        assert self.till.balance("between") == 0

    @invariant()
    def never_more_comes_back_than_was_sold(self) -> None:
        sold: dict[str, tuple[int, int]] = {}
        back: dict[str, list[int]] = {}
        for document in self.till.documents():
            content = document.facts.content
            if isinstance(content, Sale):
                for line in content.lines:
                    sold[f"{document.id}/{line.n}"] = (line.quantity, line.total)
            elif isinstance(content, Refund):
                for gone in content.lines:
                    assert gone.origin is not None
                    sums = back.setdefault(gone.origin.owner, [0, 0])
                    sums[0] += gone.quantity
                    sums[1] -= gone.total
        for owner, (quantity, total) in back.items():
            assert quantity <= sold[owner][0]
            assert total <= sold[owner][1]
            assert (quantity < sold[owner][0]) or total == sold[owner][1]

    @invariant()
    def cups_on_the_shelf_are_those_that_nobody_has(self) -> None:
        out = 0
        for document in self.till.documents():
            content = document.facts.content
            if isinstance(content, Sale | Refund):
                sign = 1 if isinstance(content, Sale) else -1
                lines = (line for line in content.lines if line.title == "Tasse")
                out += sign * sum(line.quantity for line in lines)
        assert on_hand(self.till.book.store, self.cup.article.id) == 10_000 - out

    def finish(self) -> None:
        """Close what lies on the counter, or clear it where other parts came back since."""
        try:
            self.settle_up()
        except BalanceTooLow:
            for tender in self.now.tenders:
                self.till.paying.remove(tender.n, cancelled_on_terminal=True)
            for line in self.now.lines:
                self.till.selling.remove(line.n)

    def settle_up(self) -> None:
        while self.now.lines:
            if self.now.due:
                self.till.paying.cash()
            elif self.now.owed:
                # By halves, so that the second one knows what the first one was.
                self.till.refunding.give("credit", (self.now.owed + 1) // 2)
            else:
                self.till.paying.close()

    def everything_comes_back(self) -> None:
        self.finish()
        for parked in self.till.basket.parked():
            self.till.selling.resume(parked.id)
            self.finish()
        for document in self.till.documents():
            if isinstance(document.facts.content, Sale):
                self.attempt("returning", "add_all", document.id)
                self.finish()

    def teardown(self) -> None:
        self.everything_comes_back()
        # Nobody lost money to a gift either: all that came for goods went back.
        assert self.money_for_goods == 0
        report = verify(self.till.book.store, self.till.book.profile)
        assert report.sound, report.defects


TestMoneyBothWays = MoneyBothWays.TestCase
TestMoneyBothWays.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)


def test_c18_a_refund_of_an_old_ticket_is_in_the_figures_of_its_own_day() -> None:
    till = ReturnDesks()
    sale = till.sell(till.shop.piece())
    first = till.book.period
    till.session.lock()
    till.days_later(1)
    till.session.enter_with_badge(JEANNE.badge)
    second = till.book.period
    assert second != first
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    cash = {
        period: sum(
            row.debit - row.credit
            for row in of_period(till.book.store, period)
            if (row.account, row.unit) == ("cash", EUR)
        )
        for period in (first, second)
    }
    assert cash == {first: 1600, second: -1600}
    assert sum(cash.values()) == till.balance("cash") == 0
