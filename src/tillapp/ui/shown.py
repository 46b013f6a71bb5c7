"""From the desks' views to what widgets show: words, figures, tints."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from tillapp.counter.views import LineKind, SaleView, TenderView
from tillapp.counter.views import LineView as Line
from tillapp.domain.article import Goods, ProductKey
from tillapp.domain.cash import NOTES
from tillapp.domain.item import State
from tillapp.domain.party import Customer
from tillapp.domain.tender import TenderKind
from tillapp.ledger.tickets import TicketRow
from tillapp.ui import return_words
from tillapp.ui.format import MINUS, Format
from tillapp.ui.palette import Department, Hue
from tillapp.ui.widgets.coin_row import TIMES, ChangeView, Piece
from tillapp.ui.widgets.customer_strip import CustomerView
from tillapp.ui.widgets.line_view import Badge, LineView
from tillapp.ui.widgets.tender_row import TenderRowView
from tillapp.ui.widgets.tile import TileView
from tillapp.ui.widgets.total_block import TotalView

translate = QCoreApplication.translate

DEPARTMENTS = {
    "femme": Department.WOMEN,
    "homme": Department.MEN,
    "enfant": Department.CHILDREN,
    "chaussures": Department.SHOES,
    "accessoires": Department.ACCESSORIES,
    "maison": Department.HOME,
    "medias": Department.BOOKS,
    "boutique": Department.SHOP,
}
_TENDER_ICONS = {
    "cash": "money",
    "card": "credit-card",
    "cheque": "bank",
    "credit": "wallet",
    "gift": "gift",
}
_DIRECTIONS = {LineKind.RETURN: Hue.RETURN, LineKind.ISSUE: Hue.CREDIT}
_HUNDRED = 100


class Counted(QObject):
    """Words with a number in them: only a widget's own `tr` knows their plural."""

    def pieces(self, n: int) -> str:
        """How many things are handed over."""
        return self.tr("%n item(s)", "", n)

    def points(self, n: int) -> str:
        """What a customer has earned."""
        return self.tr("%n point(s)", "", n)

    def returned(self, n: int) -> str:
        """How many things come back."""
        return self.tr("%n return(s)", "", n)


def pieces_of(row: TicketRow) -> str:
    """How many things were handed over, or came back."""
    return Counted().returned(-row.pieces) if row.pieces < 0 else Counted().pieces(row.pieces)


def department(name: str) -> Department:
    """The tint of a department of the shop."""
    return DEPARTMENTS.get(name, Department.SHOP)


def icon(name: str) -> str:
    """The icon of an article, in the two-tone form that keys wear."""
    return f"{name or 'tag'}-duotone"


def basket_line(line: Line, figures: Format) -> LineView:
    """A line of the basket; what goes the other way has a sign, a word and a colour."""
    hue = _DIRECTIONS.get(line.kind)
    return LineView(
        str(line.n),
        line.title,
        figures.money(line.amount),
        _detail(line),
        _quantity(line, figures),
        icon="arrow-u-up-left" if line.kind is LineKind.RETURN else icon(line.icon),
        department=department(line.department),
        badge=_badge(line, figures),
        beside=_beside(line, figures),
        struck=line.kind is LineKind.SALE and _before(line) is not None,
        hue=hue,
    )


def _detail(line: Line) -> str:
    if line.kind is not LineKind.RETURN:
        return line.detail
    ticket = line.number or translate("Shown", "Without a ticket")
    told = return_words.told(line.reason, line.fate, line.cause)
    return " · ".join(part for part in (ticket, told) if part)


def _before(line: Line) -> int | None:
    # A markdown that is announced is measured against the lowest price of thirty days.
    return line.struck if line.reference is None else line.reference


def _beside(line: Line, figures: Format) -> str:
    before = _before(line)
    if line.kind is LineKind.SALE and before is not None:
        return figures.money(before)
    if line.quantity <= 1 or line.kind is LineKind.ISSUE:
        return ""
    unit = (
        translate("Shown", "{price} / kg")
        if line.weighed
        else translate("Shown", "{price} each")
    )
    return unit.format(price=figures.money(line.price))


def _quantity(line: Line, figures: Format) -> str:
    if line.weighed:
        return figures.weight(line.quantity)
    return f"{line.quantity} {TIMES}" if line.quantity > 1 else ""


def _badge(line: Line, figures: Format) -> Badge | None:
    if line.kind is LineKind.RETURN:
        return Badge(translate("Shown", "Return"), Hue.RETURN)
    if line.kind is LineKind.ISSUE:
        return Badge(translate("Shown", "Voucher"), Hue.CREDIT)
    if line.offer:
        return Badge(line.offer, Hue.PRIMARY)
    if line.discount_basis_points:
        return Badge(figures.percent(-(line.discount_basis_points // _HUNDRED)), Hue.PRIMARY)
    if line.discount:
        return Badge(figures.money(-line.discount), Hue.PRIMARY)
    return Badge(translate("Shown", "Price"), Hue.WARN) if line.repriced else None


def total(view: SaleView, figures: Format) -> TotalView:
    """The sum of the basket with its count and its discounts; what is owed has its sign."""
    if view.owed:
        return _owed(view, figures)
    if view.tenders:
        whole = translate("Shown", "Total {amount}").format(amount=figures.money(view.total))
        paid = translate("Shown", "Paid {amount}").format(amount=figures.money(view.paid))
        left = figures.money(view.due)
        return TotalView(translate("Shown", "Left to pay"), left, whole, paid)
    aside = ""
    if view.discount:
        aside = translate("Shown", "Discounts {amount}").format(
            amount=figures.money(-view.discount)
        )
    return TotalView(
        translate("Shown", "Total"), figures.money(view.total), _counted(view), aside
    )


def nothing_yet(figures: Format) -> TotalView:
    """The sum of an empty basket."""
    return TotalView(translate("Shown", "Total"), figures.money(0))


def _owed(view: SaleView, figures: Format) -> TotalView:
    aside = ""
    if view.paid < 0:
        given = translate("Shown", "Given back {amount}")
        aside = given.format(amount=figures.money(-view.paid))
    label = translate("Shown", "To give back")
    return TotalView(label, figures.money(-view.owed), _counted(view), aside, Hue.RETURN)


def _counted(view: SaleView) -> str:
    back = sum(
        1 if line.weighed else line.quantity
        for line in view.lines
        if line.kind is LineKind.RETURN
    )
    words = [Counted().pieces(view.pieces - back)] if view.pieces > back else []
    words += [Counted().returned(back)] if back else []
    return " · ".join(words)


def customer(person: Customer | None) -> CustomerView | None:
    """The customer of the basket."""
    if person is None:
        return None
    initials = "".join(part[0] for part in person.name.split()[:2]).upper()
    detail = person.phone or person.email
    if len(person.since) >= len("2026"):
        since = translate("Shown", "since {year}").format(year=person.since[:4])
        detail = f"{detail} · {since}" if detail else since
    return CustomerView(person.name, initials, detail)


def customer_of(view: SaleView, figures: Format) -> CustomerView | None:
    """The customer of the basket, with the credit and the points that are theirs."""
    shown = customer(view.customer)
    if shown is None or not (view.credit or view.points):
        return shown
    points = Counted().points(view.points) if view.points else ""
    detail = " · ".join(word for word in (points, shown.detail) if word)
    value = figures.money(view.credit) if view.credit else ""
    caption = translate("Shown", "Store credit") if view.credit else ""
    return CustomerView(shown.name, shown.initials, detail, value, caption)


def cash_room(view: SaleView, limit: int) -> int:
    """How much cash the law still allows for this sale."""
    return max(0, limit - sum(t.amount for t in view.tenders if t.kind == TenderKind.CASH))


def tender_name(kind: str) -> str:
    """The name of a means of payment."""
    return {
        "cash": translate("Shown", "Cash"),
        "card": translate("Shown", "Card"),
        "cheque": translate("Shown", "Cheque"),
        "credit": translate("Shown", "Store credit"),
        "gift": translate("Shown", "Gift voucher"),
        "exchange": translate("Shown", "Exchange"),
    }.get(kind, kind)


def tender_icon(kind: str) -> str:
    """The picture of a means of payment."""
    return _TENDER_ICONS.get(kind, "wallet")


def tender_row(tender: TenderView, figures: Format, *, deposit: bool = False) -> TenderRowView:
    """A payment in the panel; a card tells how far it is, a deposit is called so."""
    states = {
        "asked": translate("Shown", "Waiting for the terminal"),
        "unknown": translate("Shown", "Answer unknown: look at the terminal"),
        "accepted": translate("Shown", "Accepted"),
    }
    name = tender_name(tender.kind)
    if deposit and tender.sealed:
        name = translate("Shown", "Deposit: {means}").format(means=name)
    pending = tender.state in {"asked", "unknown"}
    return TenderRowView(
        str(tender.n),
        name,
        figures.money(-tender.amount),
        tender_icon(tender.kind),
        " ".join(
            part
            for part in (tender.slip, states.get(tender.state, ""), tender.reference)
            if part
        ),
        Hue.WARN if pending else Hue.CREDIT if tender.slip else Hue.PRIMARY,
        "" if pending else translate("Shown", "Take the payment back"),
    )


def change(cents: int, coins: tuple[tuple[int, int], ...], figures: Format) -> ChangeView:
    """The change to give, in notes and coins."""
    pieces = tuple(Piece(figures.face(value), n, value in NOTES) for value, n in coins)
    return ChangeView(translate("Shown", "Change to give"), figures.money(cents), pieces)


def tile(key: ProductKey, goods: Goods, figures: Format, count: int = 0) -> TileView:
    """A product key."""
    article = goods.article
    price = (
        translate("Shown", "Open price") if goods.price is None else figures.money(goods.price)
    )
    return TileView(
        article.id,
        key.title or article.title,
        price,
        icon(article.icon),
        department(article.department),
        key.note,
        count,
    )


def found(goods: Goods, figures: Format) -> LineView:
    """A search result."""
    article = goods.article
    price = figures.money(goods.price) if goods.price is not None else MINUS
    return LineView(
        article.id,
        article.title,
        price,
        article.detail,
        icon=icon(article.icon),
        department=department(article.department),
        badge=_state_badge(goods),
    )


def found_person(person: Customer) -> LineView:
    """A customer among the results."""
    detail = " · ".join(part for part in (person.phone, person.email) if part)
    badge = Badge(translate("Shown", "Customer"), Hue.CREDIT)
    return LineView(person.id, person.name, "", detail, icon="user-duotone", badge=badge)


def _state_badge(goods: Goods) -> Badge | None:
    if not goods.item:
        return None
    words = {
        State.READY: (translate("Shown", "Ready"), Hue.PRIMARY),
        State.ON_RACK: (translate("Shown", "On the rack"), Hue.PRIMARY),
        State.SOLD: (translate("Shown", "Sold"), Hue.RETURN),
        State.RESERVED: (translate("Shown", "Reserved"), Hue.CREDIT),
    }
    pending = (translate("Shown", "Pending"), Hue.WARN)
    return Badge(*words.get(State(goods.state), pending)) if goods.state else Badge(*pending)
