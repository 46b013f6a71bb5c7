"""What the customer reads: a pure function of the view that the cashier's screen shows."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.counter.views import DoneView, LineKind, LineView, SaleView, TenderView
from tillapp.domain.shop import Shop
from tillapp.domain.tender import CardState, TenderKind
from tillapp.domain.ticket import Translate, tender_name
from tillapp.ui.format import Format
from tillapp.ui.palette import Department
from tillapp.ui.shown import department, icon

_TIMES = "\u00d7"


class Mood(StrEnum):
    """What the customer is here for at this moment."""

    WELCOME = "welcome"
    BASKET = "basket"
    DONE = "done"


class Goods(Struct, frozen=True):
    """A line as the customer reads it; `before` is the price that was struck out."""

    name: str
    amount: str
    detail: str = ""
    quantity: str = ""
    before: str = ""
    icon: str = "tag-duotone"
    department: Department = Department.SHOP
    fresh: bool = False


class Figure(Struct, frozen=True):
    """A word and its amount."""

    label: str
    amount: str


class Scene(Struct, frozen=True):
    """Everything on the customer's screen, written out; `main` is the largest figure."""

    mood: Mood
    shop: str
    title: str = ""
    note: str = ""
    goods: tuple[Goods, ...] = ()
    above: str = ""
    rows: tuple[Figure, ...] = ()
    main: Figure | None = None
    link: str = ""
    link_note: str = ""


class Voice(Struct, frozen=True):
    """The customer's language: its words and its figures."""

    translate: Translate
    figures: Format


def scene_of(view: SaleView | None, shop: Shop, voice: Voice) -> Scene:
    """The basket from its first line, the sale just sealed, or a welcome."""
    if view is not None and view.lines:
        return _basket(view, shop, voice)
    if view is not None and view.done is not None:
        return _done(view.done, shop, voice)
    return welcome(shop, voice)


def welcome(shop: Shop, voice: Voice) -> Scene:
    """Nobody is being served."""
    return Scene(Mood.WELCOME, shop.name, voice.translate("CustomerScreen", "Welcome"))


def _basket(view: SaleView, shop: Shop, voice: Voice) -> Scene:
    translate, money = voice.translate, voice.figures.money
    count = translate("CustomerScreen", "Items: {count}").format(count=view.pieces)
    rows = []
    if view.discount:
        label = translate("CustomerScreen", "Your discount")
        rows.append(Figure(label, money(-view.discount)))
    main = Figure(translate("CustomerScreen", "Total"), money(view.total))
    if view.total < 0:
        main = Figure(translate("CustomerScreen", "For you"), money(-view.total))
    if view.tenders or view.split:
        rows.append(main)
        rows += [_tender(tender, voice) for tender in view.tenders if _is_paid(tender)]
        main = _still(view, voice)
    note = translate("CustomerScreen", "Please follow the card terminal")
    return Scene(
        Mood.BASKET,
        shop.name,
        count,
        note if view.pending else "",
        tuple(_goods(line, view.selected, voice) for line in view.lines),
        translate("CustomerScreen", "{count} more above"),
        tuple(rows),
        main,
    )


def _is_paid(tender: TenderView) -> bool:
    """Whether the money is there: a card that was only asked is still to pay."""
    return tender.kind != TenderKind.CARD or tender.state == CardState.ACCEPTED


def _still(view: SaleView, voice: Voice) -> Figure:
    """What is left to pay, or what comes back."""
    if view.change:
        label = voice.translate("CustomerScreen", "Your change")
        return Figure(label, voice.figures.money(view.change))
    if view.owed:
        label = voice.translate("CustomerScreen", "Still for you")
        return Figure(label, voice.figures.money(view.owed))
    label = voice.translate("CustomerScreen", "Left to pay")
    if view.split:
        label = voice.translate("CustomerScreen", "Part {n} of {count}")
        label = label.format(n=view.split.now, count=len(view.split.parts))
    return Figure(label, voice.figures.money(view.due))


def _goods(line: LineView, selected: int, voice: Voice) -> Goods:
    money = voice.figures.money
    quantity = f"{line.quantity} {_TIMES}" if line.quantity > 1 else ""
    if line.weighed:
        quantity = voice.figures.weight(line.quantity)
    title, detail = line.title, line.detail
    if line.kind is LineKind.RETURN:
        back = voice.translate("CustomerScreen", "Return")
        detail = " · ".join(part for part in (back, line.detail) if part)
    if line.kind is LineKind.ISSUE:
        title = voice.translate("CustomerScreen", "Gift voucher")
    return Goods(
        title,
        money(line.amount),
        detail,
        quantity,
        "" if line.struck is None else money(line.struck),
        icon(line.icon),
        department(line.department),
        fresh=line.n == selected,
    )


def _tender(tender: TenderView, voice: Voice) -> Figure:
    name = tender_name(tender.kind, voice.translate)
    return Figure(name, voice.figures.money(-tender.amount))


def _done(done: DoneView, shop: Shop, voice: Voice) -> Scene:
    translate, money = voice.translate, voice.figures.money
    paid = Figure(translate("CustomerScreen", "Paid"), money(done.total + done.change))
    rows: tuple[Figure, ...] = ()
    main = paid
    if done.total < 0:
        main = Figure(translate("CustomerScreen", "Refunded"), money(-done.total))
    if done.slips:
        label = translate("CustomerScreen", "Balance of {name}")
        rows = tuple(
            Figure(label.format(name=name), money(worth)) for name, worth in done.slips
        )
    if done.change:
        rows = (Figure(translate("CustomerScreen", "Total"), money(done.total)), paid, *rows)
        main = Figure(translate("CustomerScreen", "Your change"), money(done.change))
    return Scene(
        Mood.DONE,
        shop.name,
        translate("CustomerScreen", "Thank you"),
        translate("CustomerScreen", "See you soon"),
        rows=rows,
        main=main,
        link=done.link,
        link_note=translate("CustomerScreen", "Your ticket on your phone"),
    )


def texts(scene: Scene) -> tuple[str, ...]:
    """Every text of a scene, from top to bottom."""
    goods = [
        part
        for line in scene.goods
        for part in (line.quantity, line.name, line.detail, line.before, line.amount)
    ]
    figures = [*scene.rows, *([scene.main] if scene.main else [])]
    sums = [part for figure in figures for part in (figure.label, figure.amount)]
    link = [scene.link_note, scene.link] if scene.link else []
    found = [scene.shop, scene.title, *goods, *sums, scene.note, *link]
    return tuple(text for text in found if text)
