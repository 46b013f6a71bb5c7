"""Baskets of every direction for the tests of the domain: sold, coming back, vouchers, paid."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from tests.shop import card, cash, cheque
from tillapp.domain.article import Tracking, Unit
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.discount import Discount
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.means import Means
from tillapp.domain.rate import rates_on
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.settle import Terms, settle
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.undone import Origin
from tillapp.fiscal.fr import RATES

TERMS = Terms(
    rates_on(RATES, date(2026, 11, 21)), "inès", "T03", ledger="T03A", points_per_euro=2
)
EMPTY = Basket(f"{9 << 16:032x}", "inès", 0)
CODES = ("N20", "N55", "N21", "M20", "M55", "G20", "Z0", "E0")


@st.composite
def sale_lines(draw: st.DrawFn) -> SaleLine:
    """Goods on their way out, of every code, unit and tracking."""
    unit = draw(st.sampled_from(Unit))
    unique = unit is Unit.PIECE and draw(st.booleans())
    name = draw(st.uuids()).hex
    kind = draw(st.sampled_from(Tracking))
    quantity = draw(st.integers(1, 5000 if unit is Unit.GRAM else 12))
    line = SaleLine(
        0,
        "Robe",
        draw(st.integers(0, 30_000)),
        draw(st.sampled_from(CODES)),
        draw(st.sampled_from(("used", "new"))),
        1 if unique else quantity,
        unit,
        article=name,
        item=name if unique else "",
        tracking=Tracking.UNIQUE if unique else Tracking(kind),
        cost=draw(st.integers(0, 20_000)),
    )
    share = draw(st.integers(0, 10_000))
    return line.less(Discount("geste", basis_points=share)) if share else line


@st.composite
def paid_sales(draw: st.DrawFn) -> Basket:
    """A basket of goods that are sold, paid by several means, of a customer with points."""
    basket = EMPTY
    for line in draw(st.lists(sale_lines(), min_size=1, max_size=6)):
        basket = basket.add(line)
    off = draw(st.integers(0, 10_000))
    if off:
        basket = basket.less(Discount("fidèle", basis_points=off))
    basket = rewarded(basket, draw(st.integers(0, 500)))
    for tender in draw(st.lists(st.sampled_from((card, cheque, cash)), max_size=3)):
        if basket.due:
            basket = basket.pay(tender(draw(st.integers(1, basket.due))))
    if draw(st.booleans()) or basket.due:
        basket = basket.pay(cash(basket.due + draw(st.integers(0, 20_000))))
    return basket


def rewarded(basket: Basket, cents: int) -> Basket:
    """The basket of a customer who takes a reward, where one fits."""
    basket = replace(basket, customer="nadia")
    return basket.rewarded(Reward(50, cents)) if 0 < cents <= basket.sold_gross else basket


def sale_in(basket: Basket) -> tuple[str, Sale]:
    """What a paid basket of goods sold says, with its id."""
    for draft in settle(basket, TERMS):
        if isinstance(draft.content, Sale):
            return draft.id, draft.content
    raise AssertionError(basket)


def means_of(sale: Sale, line: SoldLine) -> tuple[Means, ...]:
    """How a sold line was paid."""
    kinds = {tender.n: tender.kind for tender in sale.tenders}
    return tuple(Means(kinds.get(n, "exchange"), cents) for n, cents in line.paid)


def back_of(
    sale: tuple[str, Sale], line: SoldLine, quantity: int, before: int = 0
) -> ReturnLine:
    """A part of a sold line on its way back."""
    id_, content = sale
    origin = Origin(id_, "T03A-000001", line.n, before, customer=content.customer)
    return ReturnLine(0, line, quantity, origin=origin, means=means_of(content, line), seen=2)


@st.composite
def parts_back(draw: st.DrawFn) -> tuple[ReturnLine, ...]:
    """One sold line, and the parts in which all of it comes back."""
    sale = sale_in(draw(paid_sales()))
    line = draw(st.sampled_from(sale[1].lines))
    parts: list[ReturnLine] = []
    before = 0
    while before < line.quantity:
        left = line.quantity - before
        quantity = left if len(parts) > 4 else draw(st.integers(1, left))
        parts.append(back_of(sale, line, quantity, before))
        before += quantity
    return tuple(parts)


def slip(n: int, kind: Kind = Kind.RETURN, face: int = 5000) -> Slip:
    """A credit with a number of its own."""
    return Slip(f"{n:032x}", code_of("T03A", n), kind, "T03A", face=face)


@st.composite
def mixed_baskets(draw: st.DrawFn) -> Basket:
    """Goods out, goods back and vouchers in one basket of which nothing is missing."""
    basket = replace(EMPTY, customer="nadia")
    directions = draw(
        st.lists(st.sampled_from(("out", "back", "slip")), min_size=1, max_size=6)
    )
    for n, direction in enumerate(directions, 1):
        if direction == "out":
            basket = basket.add(draw(sale_lines()))
        elif direction == "back":
            basket = basket.add(draw(_one_back(f"{n + 100:032x}")))
        else:
            gift = slip(n, Kind.GIFT)
            basket = basket.add(IssueLine(0, "Carte cadeau", draw(_amounts), gift))
    if basket.sold_gross and draw(st.booleans()):
        basket = basket.less(Discount("fidèle", basis_points=draw(st.integers(1, 9_000))))
    basket = rewarded(basket, draw(st.integers(0, 300)))
    return draw(paid(basket))


_amounts = st.integers(1, 20_000)


@st.composite
def _one_back(draw: st.DrawFn, sale_id: str) -> ReturnLine:
    sale = sale_in(draw(paid_sales()))[1]
    line = draw(st.sampled_from(sale.lines))
    before = draw(st.integers(0, line.quantity - 1))
    quantity = draw(st.integers(1, line.quantity - before))
    return back_of((sale_id, sale), line, quantity, before)


@st.composite
def paid(draw: st.DrawFn, basket: Basket) -> Basket:
    """The basket with tenders both ways, until nothing is missing on either side."""
    serial = 50
    while basket.due and draw(st.booleans()):
        serial += 1
        amount = draw(st.integers(1, basket.due))
        basket = basket.pay(_coming(draw, serial, amount))
    if basket.due:
        basket = basket.pay(cash(basket.due + draw(st.integers(0, 9_000))))
    while basket.owed:
        serial += 1
        amount = draw(st.integers(1, basket.owed))
        basket = basket.pay(_going(draw, serial, amount))
    return basket


def _coming(draw: st.DrawFn, serial: int, amount: int) -> Tender:
    pick = draw(st.integers(0, 5))
    plain = (card, cheque, cash)
    if pick < len(plain):
        return plain[pick](amount)
    if pick == len(plain):
        return replace(card(amount), advance=f"{serial:032x}")
    kind = Kind.GIFT if pick == 4 else Kind.RETURN
    surrendered = amount if draw(st.booleans()) else 0
    tender = TenderKind.GIFT if kind is Kind.GIFT else TenderKind.CREDIT
    return Tender(0, tender, amount, slip=slip(serial, kind), surrendered=surrendered)


def _going(draw: st.DrawFn, serial: int, amount: int) -> Tender:
    pick = draw(st.integers(0, 2))
    if pick == 0:
        return cash(-amount)
    if pick == 1:
        return card(-amount)
    return Tender(0, TenderKind.CREDIT, -amount, slip=slip(serial), fresh=True)
