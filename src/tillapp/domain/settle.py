"""From a paid basket to the drafts of its documents: pure, and exact to the cent."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.basket import Basket
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Slip, Work
from tillapp.domain.document import Ceiling, Draft, Floor
from tillapp.domain.effects import Effects, credited, spendable, tendered
from tillapp.domain.ids import child
from tillapp.domain.lines import goods_back, slips_out
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.reckoning import Reckoning
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.settle_return import returned, reversal
from tillapp.domain.settle_sale import Placing, sold, turnover
from tillapp.domain.sold import Paid
from tillapp.domain.tender import Tender, paid_of
from tillapp.domain.terms import Terms
from tillapp.domain.undone import Refund

__all__ = ["Terms", "settle"]


class Funds(Struct, frozen=True):
    """The money of one document: its tenders, the change, and what other documents bring."""

    tenders: tuple[Tender, ...] = ()
    change: int = 0
    between: int = 0

    @property
    def paid(self) -> tuple[Paid, ...]:
        """The tenders as the document keeps them."""
        return tuple(paid_of(tender) for tender in self.tenders)

    @property
    def slips(self) -> tuple[Slip, ...]:
        """The credits that these tenders bring into the world."""
        return tuple(t.slip for t in self.tenders if t.slip and t.fresh)


class Plan(Struct, frozen=True):
    """Which documents a basket makes, in order, and what each of them comes to."""

    totals: dict[str, int]
    cashier: str
    ids: dict[str, str]
    sums: Reckoning

    def linked(self, kind: str) -> tuple[str, ...]:
        """The other documents of the basket."""
        return tuple(id_ for other, id_ in self.ids.items() if other != kind)


def settle(basket: Basket, terms: Terms) -> tuple[Draft, ...]:
    """The documents of a basket that is paid; they are committed together.

    What comes back first, then what is sold, then vouchers. One of them holds the money; the
    others meet it in the clearing account `between` (book.md 1).
    """
    plan = _plan(basket)
    makers = {"refund": _refund, "sale": _sale, "issue": _issue}
    drafts = [
        makers[kind](basket, terms, plan, _money(basket, plan, kind)) for kind in plan.totals
    ]
    if len(drafts) > 1:
        drafts[-1] = _clearing(drafts[-1])
    return tuple(drafts)


def _clearing(last: Draft) -> Draft:
    """The last document, after which nothing may be left between those of its basket."""
    floor, ceiling = Floor(posting.BETWEEN, last.basket), Ceiling(posting.BETWEEN, last.basket)
    return replace(last, guards=(*last.guards, floor, ceiling))


def _plan(basket: Basket) -> Plan:
    sums = basket.reckon()
    assert basket.lines, basket
    assert not sums.due, basket
    assert not sums.owed, basket
    assert not basket.pending, basket
    assert basket.split is None or basket.split.last, basket
    totals: dict[str, int] = {}
    if back := goods_back(basket.lines):
        totals["refund"] = sum(line.due for line in back)
    if sums.dues:
        totals["sale"] = sums.sold - sums.taken_off
    if slips := slips_out(basket.lines):
        totals["issue"] = sum(line.due for line in slips)
    paying = [kind for kind in ("sale", "issue") if kind in totals]
    cashier = paying[0] if paying and sums.net >= 0 else "refund"
    ids = {kind: child(basket.id, basket.documents + n) for n, kind in enumerate(totals)}
    holder = cashier if cashier in totals else next(iter(totals))
    return Plan(totals, holder, ids, sums)


def _money(basket: Basket, plan: Plan, kind: str) -> Funds:
    if kind != plan.cashier:
        return Funds(between=plan.totals[kind])
    others = sum(total for other, total in plan.totals.items() if other != kind)
    tenders = tuple(tender for tender in basket.tenders if tender.counts)
    return Funds(tenders, plan.sums.change, -others)


def _paying(basket: Basket, terms: Terms, money: Funds, effects: Effects) -> Effects:
    """The effects of a document with those of its money before them."""
    rows = [row for tender in money.tenders for row in tendered(tender, basket.id, terms)]
    if money.change:
        rows.append(Posting(posting.CASH, terms.drawer, EUR, -money.change))
    if money.between:
        rows.append(Posting(posting.BETWEEN, basket.id, EUR, money.between))
    return Effects(
        (*rows, *effects.postings),
        effects.moves,
        (*effects.guards, *spendable(money.tenders, terms)),
    )


def _draft(
    basket: Basket, terms: Terms, plan: Plan, content: Sale | Refund | Issue, effects: Effects
) -> Draft:
    kind = str(content.__struct_config__.tag)
    ordinal = basket.documents + list(plan.ids).index(kind)
    return Draft(
        id=plan.ids[kind],
        content=content,
        staff=terms.staff,
        basket=basket.id,
        ordinal=ordinal,
        postings=effects.postings,
        moves=effects.moves,
        guards=effects.guards,
    )


def _sale(basket: Basket, terms: Terms, plan: Plan, money: Funds) -> Draft:
    paid = money.paid
    figures = sold(
        basket, terms, plan.sums, Placing(money.tenders, money.change, money.between)
    )
    off, reward = basket.discount, basket.reward
    content = Sale(
        lines=figures.lines,
        taxes=figures.taxes,
        total=plan.totals["sale"],
        tenders=paid,
        change=money.change,
        discount=plan.sums.taken_off - (reward.cents if reward else 0),
        discount_reason=off.reason if off else "",
        discount_approved_by=off.approved_by if off else "",
        customer=basket.customer,
        removed=basket.removed,
        between=money.between,
        linked=plan.linked("sale"),
        slips=money.slips,
        points=figures.points,
        burnt=reward.points if reward else 0,
        reward=reward.cents if reward else 0,
    )
    effects = turnover(basket, figures)
    return _draft(basket, terms, plan, content, _paying(basket, terms, money, effects))


def _refund(basket: Basket, terms: Terms, plan: Plan, money: Funds) -> Draft:
    lines = goods_back(basket.lines)
    figures = returned(lines, terms)
    content = Refund(
        lines=figures.lines,
        taxes=figures.taxes,
        total=plan.totals["refund"],
        tenders=money.paid,
        change=money.change,
        between=money.between,
        linked=plan.linked("refund"),
        slips=money.slips,
        customer=basket.customer,
        cancels=_cancelled(lines),
        points=figures.points,
        burnt=figures.burnt,
    )
    effects = reversal(lines, figures)
    return _draft(basket, terms, plan, content, _paying(basket, terms, money, effects))


def _cancelled(lines: Sequence[ReturnLine]) -> str:
    # A note that undoes one ticket as a whole holds nothing of another one.
    names = {line.cancels for line in lines}
    return names.pop() if len(names) == 1 else ""


def _issue(basket: Basket, terms: Terms, plan: Plan, money: Funds) -> Draft:
    lines = slips_out(basket.lines)
    content = Issue(
        Work.TOP_UP if all(line.top_up for line in lines) else Work.SELL,
        slips=(*(line.slip for line in lines), *money.slips),
        total=plan.totals["issue"],
        tenders=money.paid,
        change=money.change,
        between=money.between,
        linked=plan.linked("issue"),
        customer=basket.customer,
    )
    rows = [row for line in lines for row in credited(line.slip, line.amount, terms)]
    effects = _paying(basket, terms, money, Effects(tuple(rows)))
    return _draft(basket, terms, plan, content, effects)
