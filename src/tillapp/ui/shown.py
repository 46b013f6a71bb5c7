"""From the desks' views to what widgets show: words, figures, tints."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from tillapp.counter.views import LineView as Line
from tillapp.counter.views import SaleView, TenderView
from tillapp.domain.article import Goods, ProductKey
from tillapp.domain.cash import NOTES
from tillapp.domain.item import State
from tillapp.domain.party import Customer
from tillapp.domain.tender import TenderKind
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
_TENDER_ICONS = {"cash": "money", "card": "credit-card", "cheque": "bank"}
_HUNDRED = 100


class Counted(QObject):
    """Words with a number in them: only a widget's own `tr` knows their plural."""

    def pieces(self, n: int) -> str:
        """How many things are handed over."""
        return self.tr("%n item(s)", "", n)


def department(name: str) -> Department:
    """The tint of a department of the shop."""
    return DEPARTMENTS.get(name, Department.SHOP)


def icon(name: str) -> str:
    """The icon of an article, in the two-tone form that keys wear."""
    return f"{name or 'tag'}-duotone"


def basket_line(line: Line, figures: Format) -> LineView:
    """A line of the basket."""
    beside = ""
    if line.struck is not None:
        beside = figures.money(line.struck)
    elif line.quantity > 1:
        unit = (
            translate("Shown", "{price} / kg")
            if line.weighed
            else translate("Shown", "{price} each")
        )
        beside = unit.format(price=figures.money(line.price))
    return LineView(
        str(line.n),
        line.title,
        figures.money(line.amount),
        line.detail,
        _quantity(line, figures),
        icon=icon(line.icon),
        department=department(line.department),
        badge=_badge(line, figures),
        beside=beside,
        struck=line.struck is not None,
    )


def _quantity(line: Line, figures: Format) -> str:
    if line.weighed:
        return figures.weight(line.quantity)
    return f"{line.quantity} {TIMES}" if line.quantity > 1 else ""


def _badge(line: Line, figures: Format) -> Badge | None:
    if line.discount_basis_points:
        return Badge(figures.percent(-(line.discount_basis_points // _HUNDRED)), Hue.PRIMARY)
    if line.discount:
        return Badge(figures.money(-line.discount), Hue.PRIMARY)
    return Badge(translate("Shown", "Price"), Hue.WARN) if line.repriced else None


def total(view: SaleView, figures: Format) -> TotalView:
    """The sum of the basket with its count and its discounts."""
    if view.tenders:
        whole = translate("Shown", "Total {amount}").format(amount=figures.money(view.total))
        paid = translate("Shown", "Paid {amount}").format(amount=figures.money(view.paid))
        left = figures.money(view.due)
        return TotalView(translate("Shown", "Left to pay"), left, whole, paid)
    note = Counted().pieces(view.pieces) if view.lines else ""
    aside = ""
    if view.discount:
        aside = translate("Shown", "Discounts {amount}").format(
            amount=figures.money(-view.discount)
        )
    return TotalView(translate("Shown", "Total"), figures.money(view.total), note, aside)


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


def cash_room(view: SaleView, limit: int) -> int:
    """How much cash the law still allows for this sale."""
    return max(0, limit - sum(t.amount for t in view.tenders if t.kind == TenderKind.CASH))


def tender_name(kind: str) -> str:
    """The name of a means of payment."""
    return {
        "cash": translate("Shown", "Cash"),
        "card": translate("Shown", "Card"),
        "cheque": translate("Shown", "Cheque"),
    }.get(kind, kind)


def tender_row(tender: TenderView, figures: Format) -> TenderRowView:
    """A payment in the panel; a card tells how far it is."""
    states = {
        "asked": translate("Shown", "Waiting for the terminal"),
        "unknown": translate("Shown", "Answer unknown: look at the terminal"),
        "accepted": translate("Shown", "Accepted"),
    }
    pending = tender.state in {"asked", "unknown"}
    return TenderRowView(
        str(tender.n),
        tender_name(tender.kind),
        figures.money(-tender.amount),
        _TENDER_ICONS.get(tender.kind, "wallet"),
        " ".join(part for part in (states.get(tender.state, ""), tender.reference) if part),
        Hue.WARN if pending else Hue.PRIMARY,
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
