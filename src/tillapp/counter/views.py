"""What the screens show of a basket: one frozen view for cashier, customer and display."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket
from tillapp.domain.cash import likely_notes
from tillapp.domain.line import Line
from tillapp.domain.party import Customer
from tillapp.domain.tender import Tender


class LineView(Struct, frozen=True):
    """A line as it is shown; amounts in cents, quantity in pieces or grams."""

    n: int
    title: str
    detail: str
    icon: str
    department: str
    amount: int
    price: int
    quantity: int
    weighed: bool
    unique: bool
    article: str = ""
    struck: int | None = None
    discount_basis_points: int = 0
    discount: int = 0
    repriced: bool = False


class TenderView(Struct, frozen=True):
    """A tender as it is shown."""

    n: int
    kind: str
    amount: int
    state: str
    reference: str = ""


class DoneView(Struct, frozen=True):
    """A sale that was just sealed; it stays readable above the next, empty basket."""

    document: str
    number: str
    total: int
    change: int
    coins: tuple[tuple[int, int], ...]
    cash: bool
    link: str = ""
    customer: Customer | None = None


class Around(Struct, frozen=True):
    """What a view shows beside the basket itself; `selected` names a line."""

    customer: Customer | None = None
    selected: int = 0
    parked: int = 0
    undo: str = ""
    done: DoneView | None = None


class SaleView(Struct, frozen=True):
    """The basket as everybody sees it; `selected` names a line, zero when there is none."""

    basket: str
    lines: tuple[LineView, ...]
    tenders: tuple[TenderView, ...]
    gross: int
    discount: int
    discount_basis_points: int
    total: int
    paid: int
    due: int
    change: int
    pieces: int
    selected: int
    notes: tuple[int, ...]
    customer: Customer | None = None
    parked: int = 0
    undo: str = ""
    pending: int = 0
    done: DoneView | None = None


class ParkedView(Struct, frozen=True):
    """A parked basket: its first line names it."""

    id: str
    title: str
    lines: int
    total: int
    opened_ms: int
    staff: str


def line_view(line: Line) -> LineView:
    """One line of the basket."""
    struck = line.gross if line.listed is None else line.listed_gross
    return LineView(
        n=line.n,
        title=line.title,
        detail=line.detail,
        icon=line.icon,
        department=line.department,
        amount=line.due,
        price=line.price,
        quantity=line.quantity,
        weighed=line.unit is Unit.GRAM,
        unique=bool(line.item),
        article=line.article,
        struck=struck if struck != line.due else None,
        discount_basis_points=line.discount.basis_points if line.discount else 0,
        discount=line.taken_off,
        repriced=line.listed is not None and line.listed != line.price,
    )


def tender_view(tender: Tender) -> TenderView:
    """One tender of the basket."""
    return TenderView(tender.n, tender.kind, tender.amount, tender.state, tender.reference)


def parked_view(basket: Basket) -> ParkedView:
    """A basket that waits."""
    title = basket.lines[0].title if basket.lines else ""
    return ParkedView(
        basket.id, title, len(basket.lines), basket.net, basket.opened_ms, basket.staff
    )


def sale_view(basket: Basket, around: Around) -> SaleView:
    """The basket as it stands."""
    return SaleView(
        basket=basket.id,
        lines=tuple(line_view(line) for line in basket.lines),
        tenders=tuple(tender_view(tender) for tender in basket.tenders),
        gross=basket.gross,
        discount=basket.taken_off + sum(line.taken_off for line in basket.lines),
        discount_basis_points=basket.discount.basis_points if basket.discount else 0,
        total=basket.net,
        paid=basket.paid,
        due=basket.due,
        change=basket.change,
        pieces=basket.pieces,
        selected=around.selected,
        notes=likely_notes(basket.due),
        customer=around.customer,
        parked=around.parked,
        undo=around.undo,
        pending=basket.pending.n if basket.pending else 0,
        done=around.done,
    )
