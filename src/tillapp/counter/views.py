"""What the screens show of a basket: one frozen view for cashier, customer and display."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.article import Unit
from tillapp.domain.basket import Basket
from tillapp.domain.cash import likely_notes
from tillapp.domain.credit import name_of
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import Line
from tillapp.domain.party import Customer
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.split import Part
from tillapp.domain.tender import Tender


class LineKind(StrEnum):
    """Which way a line goes."""

    SALE = "sale"
    RETURN = "return"
    ISSUE = "issue"


class LineView(Struct, frozen=True):
    """A line as it is shown; amounts in cents and signed, quantity in pieces or grams.

    `reason`, `fate` and `cause` are of goods that come back, `offer` names a promotion,
    `reference` is the lowest price of the last thirty days where it was marked down.
    """

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
    kind: LineKind = LineKind.SALE
    reason: str = ""
    fate: str = ""
    cause: str = ""
    number: str = ""
    offer: str = ""
    reference: int | None = None


class TenderView(Struct, frozen=True):
    """A tender as it is shown; `slip` is a credit's name, `sealed` money that moved already."""

    n: int
    kind: str
    amount: int
    state: str
    reference: str = ""
    slip: str = ""
    sealed: bool = False
    part: int = 0


class DoneView(Struct, frozen=True):
    """A basket that was just sealed; it stays readable above the next, empty one.

    `total` is negative where money went back; `slips` are the names of new credits with what
    they are worth. `part` of `parts` was paid where the bill is not whole yet.
    """

    document: str
    number: str
    total: int
    change: int
    coins: tuple[tuple[int, int], ...]
    cash: bool
    link: str = ""
    customer: Customer | None = None
    slips: tuple[tuple[str, int], ...] = ()
    part: int = 0
    parts: int = 0


class Around(Struct, frozen=True):
    """What a view shows beside the basket itself; `selected` names a line."""

    customer: Customer | None = None
    selected: int = 0
    parked: int = 0
    undo: str = ""
    done: DoneView | None = None
    credit: int = 0
    points: int = 0


class SplitView(Struct, frozen=True):
    """A bill in parts; `now` names the part that is to be paid, zero when none is left."""

    mode: str
    parts: tuple[Part, ...]
    now: int


class SaleView(Struct, frozen=True):
    """The basket as everybody sees it; `selected` names a line, zero when there is none.

    `due` is what the customer still pays, of the part at hand where the bill is split;
    `owed` is what the shop still gives back. `credit` and `points` are the customer's.
    """

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
    owed: int = 0
    whole: bool = False
    split: SplitView | None = None
    layaway: str = ""
    reward: Reward | None = None
    credit: int = 0
    points: int = 0


class ParkedView(Struct, frozen=True):
    """A parked basket: its first line names it; `paid` is money that moved already.

    `layaway` is the last day for which its goods are put aside, as an ISO date.
    """

    id: str
    title: str
    lines: int
    total: int
    opened_ms: int
    staff: str
    paid: int = 0
    layaway: str = ""
    customer: str = ""


def line_view(line: Line) -> LineView:
    """One line of the basket."""
    if isinstance(line, ReturnLine):
        return _return_view(line)
    return _issue_view(line) if isinstance(line, IssueLine) else _sale_line_view(line)


def _return_view(line: ReturnLine) -> LineView:
    sold = line.sold
    return LineView(
        n=line.n,
        title=sold.title,
        detail=sold.detail,
        icon=sold.icon,
        department=sold.department,
        amount=line.due,
        price=sold.price,
        quantity=line.quantity,
        weighed=sold.unit == Unit.GRAM,
        unique=bool(line.item),
        article=sold.article,
        kind=LineKind.RETURN,
        reason=line.reason,
        fate=line.fate,
        cause=line.cause,
        number=line.origin.number if line.origin else "",
    )


def _issue_view(line: IssueLine) -> LineView:
    return LineView(
        n=line.n,
        title=line.title,
        detail=name_of(line.slip),
        icon="gift",
        department="",
        amount=line.amount,
        price=line.amount,
        quantity=1,
        weighed=False,
        unique=True,
        kind=LineKind.ISSUE,
    )


def _sale_line_view(line: SaleLine) -> LineView:
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
        offer=line.offer.title if line.offer else "",
        reference=line.reference,
    )


def tender_view(tender: Tender) -> TenderView:
    """One tender of the basket."""
    return TenderView(
        tender.n,
        tender.kind,
        tender.amount,
        tender.state,
        tender.reference,
        slip=name_of(tender.slip) if tender.slip else "",
        sealed=bool(tender.advance),
        part=tender.part,
    )


def parked_view(basket: Basket) -> ParkedView:
    """A basket that waits."""
    title = basket.lines[0].title if basket.lines else ""
    return ParkedView(
        basket.id,
        title,
        len(basket.lines),
        basket.net,
        basket.opened_ms,
        basket.staff,
        sum(tender.amount for tender in basket.tenders if tender.advance),
        basket.layaway,
        basket.customer,
    )


class LineViews:
    """The views of a basket's lines; a line that stays the very same value keeps its own."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Line, LineView]] = {}

    def of(self, lines: tuple[Line, ...]) -> tuple[LineView, ...]:
        """The views of these lines; those of no other line are kept."""
        made = self._made
        pairs = [made.get(id(line)) or (line, line_view(line)) for line in lines]
        # A line that is kept here keeps its address, so no other line can be taken for it.
        self._made = {id(pair[0]): pair for pair in pairs}
        return tuple(view for _, view in pairs)


def sale_view(basket: Basket, around: Around, views: LineViews | None = None) -> SaleView:
    """The basket as it stands."""
    lines, sums, due = (views or LineViews()).of(basket.lines), basket.reckon(), basket.part_due
    return SaleView(
        basket=basket.id,
        lines=lines,
        tenders=tuple(tender_view(tender) for tender in basket.tenders),
        gross=sums.gross,
        discount=sums.taken_off + sum(line.discount for line in lines),
        discount_basis_points=basket.discount.basis_points if basket.discount else 0,
        total=sums.net,
        paid=sums.paid,
        due=due,
        change=sums.change,
        pieces=basket.pieces,
        selected=around.selected,
        notes=likely_notes(due),
        customer=around.customer,
        parked=around.parked,
        undo=around.undo,
        pending=basket.pending.n if basket.pending else 0,
        done=around.done,
        owed=sums.owed,
        whole=basket.whole,
        split=_split_view(basket),
        layaway=basket.layaway,
        reward=basket.reward,
        credit=around.credit,
        points=around.points,
    )


def _split_view(basket: Basket) -> SplitView | None:
    split = basket.split
    if split is None:
        return None
    return SplitView(split.mode, split.parts, split.now.n if split.now else 0)
