"""The centre of the selling screen: field, chips, product keys or results, functions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.domain.article import Goods, ProductKey
from tillapp.domain.party import Customer
from tillapp.ui import shown
from tillapp.ui.amount_entry import AmountEntry
from tillapp.ui.format import Format
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.fn_strip import FnStrip, FnView
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.search_field import SearchField
from tillapp.ui.widgets.status_cluster import Light, StatusCluster
from tillapp.ui.widgets.tile_grid import PagedGrid

FAVOURITES = "favoris"
# Longer runs of digits are codes.
_AMOUNT = re.compile(r"\d{1,6}|\d{0,5}[.,]\d{0,2}")
_ORDER = (FAVOURITES, *shown.DEPARTMENTS)


class TopBar(Row):
    """Field, parked baskets, status: the same on every page that has the field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(24, 12, 24, 12))
        prompt = (
            self.tr("Scan, or search an article, a ticket, a customer")
            if theme.is_regular
            else self.tr("Scan or search")
        )
        self.field = SearchField(theme, prompt)
        self.held = Button(theme, self._held(0))
        self._fit_held()
        self.status = StatusCluster(theme, self.tr("State of the counter"))
        self.add(self.field, 1).add(self.held).add(self.status)
        self.setFixedHeight(theme.metrics.top_h)

    def show_held(self, count: int) -> None:
        """How many baskets wait."""
        face = self._held(count)
        if face != self.held.face:
            self.held.show_face(face)
            self._fit_held()

    def _fit_held(self) -> None:
        self.held.setFixedWidth(self.held.sizeHint().width())

    def _held(self, count: int) -> Face:
        return Face(self.tr("On hold"), "tray-arrow-down", trailing=str(count) if count else "")


class SellCentre(QWidget):
    """Shows keys and results; touches come out as signals."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self._pages: dict[str, list[tuple[ProductKey, Goods]]] = {}
        self._page = FAVOURITES
        self._results: list[Goods] = []
        self._people: list[str] = []
        self._keyed: set[str] = set()
        self._counts: dict[str, int] = {}
        self.top = TopBar(theme)
        self.field, self.held, self.status = self.top.field, self.top.held, self.top.status
        self._chips_place = QVBoxLayout()
        dress(self._chips_place, theme, 0)
        self.chips: ChipRow | None = None
        self.theme = theme
        self.grid = PagedGrid(theme)
        self.results = LineList(theme, self.tr("Results"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.results)
        self.strip = FnStrip(theme, self._functions())
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self.top)
        lay.addLayout(self._chips_place)
        lay.addSpacing(theme.s(16))
        lay.addWidget(Row(theme, margins=(24, 0, 24, 0)).add(self.stack, 1), 1)
        lay.addWidget(self.strip)
        self.grid.chosen.connect(self.chosen)
        self.results.clicked.connect(lambda _: self.chosen.emit(self.results.selected()))

    def show_keys(self, keys: Sequence[tuple[ProductKey, Goods]]) -> None:
        """Take the product keys and show their first page."""
        pages = sorted({key.page for key, _ in keys}, key=_rank)
        self._pages = {
            page: [(key, goods) for key, goods in keys if key.page == page] for page in pages
        }
        self._keyed = {goods.article.id for _, goods in keys}
        chips = [
            ChipView(page, self._page_name(page), _chip_icon(page)) for page in self._pages
        ]
        if not chips:
            return
        self._page = chips[0].id
        self.chips = ChipRow(self.theme, chips)
        self._chips_place.addWidget(self.chips)
        self.chips.chosen.connect(self.turn_to)
        self._show_tiles(page=0)

    def turn_to(self, page: str) -> None:
        """Show the keys of a chip."""
        self._page = page
        self.show_results(None)
        self._show_tiles(page=0)

    def show_counts(self, view: SaleView) -> None:
        """Mark the keys whose article lies in the basket."""
        counts: dict[str, int] = {}
        for line in view.lines:
            if line.article in self._keyed:
                counts[line.article] = counts.get(line.article, 0) + line.quantity
        if counts != self._counts:
            self._counts = counts
            self._show_tiles()

    def show_results(
        self, found: Sequence[Goods] | None, people: Sequence[Customer] = ()
    ) -> None:
        """Put articles and customers in the place of the keys, or the keys back."""
        self._results, self._people = list(found or []), [person.id for person in people]
        self.stack.setCurrentIndex(0 if found is None else 1)
        if found is not None:
            rows = [shown.found_person(person) for person in people]
            rows += [shown.found(goods, self._figures) for goods in found]
            self.results.show_lines(rows)

    def show_lights(self, lights: Sequence[Light]) -> None:
        """How the devices are."""
        self.status.show_lights(lights)

    def show_held(self, count: int) -> None:
        """How many baskets wait."""
        self.top.show_held(count)

    def offered(self) -> list[Goods]:
        """What can be touched now: results first, then every key."""
        return [*self._results, *(goods for page in self._pages.values() for _, goods in page)]

    def people(self) -> list[str]:
        """The customers among the results."""
        return self._people

    def keyed(self) -> int | None:
        """The amount that stands in the field, in cents, or None for words and codes.

        A comma and a point both mean decimals (product.md C32); `2000` is 20,00.
        """
        text = self.field.text().strip()
        if not _AMOUNT.fullmatch(text):
            return None
        return AmountEntry().press(text).cents

    def first_result(self) -> str:
        """The first result where it is the only kind, an article before a customer."""
        if self._results:
            return self._results[0].article.id
        return self._people[0] if self._people else ""

    def flash_added(self) -> None:
        """Show that the scan was taken."""
        self.field.flash(Hue.PRIMARY)

    def flash_refused(self) -> None:
        """Show that the scan was heard and refused, for those who do not hear it."""
        self.field.flash(Hue.DANGER)

    def added(self) -> None:
        """A key or a result was added: back to the keys."""
        self.field.clear()

    def _show_tiles(self, page: int | None = None) -> None:
        keys = self._pages.get(self._page, [])
        tiles = [
            replace(
                shown.tile(key, goods, self._figures),
                count=self._counts.get(goods.article.id, 0),
            )
            for key, goods in keys
        ]
        self.grid.show_tiles(tiles, page=page)

    def _page_name(self, page: str) -> str:
        names = {
            FAVOURITES: self.tr("Favourites"),
            "femme": self.tr("Women"),
            "homme": self.tr("Men"),
            "enfant": self.tr("Children"),
            "chaussures": self.tr("Shoes"),
            "accessoires": self.tr("Accessories"),
            "maison": self.tr("Home"),
            "medias": self.tr("Books, media"),
            "boutique": self.tr("Shop"),
        }
        return names.get(page, page)

    def _functions(self) -> tuple[FnView, ...]:
        return (
            FnView("free", self.tr("Free price"), "currency-eur", "F3"),
            FnView("kilo", self.tr("By weight"), "scales", "F4"),
            FnView("discount", self.tr("Discount"), "percent", "F5"),
            FnView("returns", self.tr("Return"), "arrow-u-up-left", "F6", Hue.RETURN),
            FnView("abandon", self.tr("Give up"), "prohibit", "F7"),
            FnView("hold", self.tr("Hold"), "pause", "F8"),
            FnView("drawer", self.tr("Drawer"), "vault", "F9"),
            FnView("again", self.tr("Duplicate"), "file-text", "F10"),
        )


def _rank(page: str) -> tuple[int, str]:
    """The favourites, then the departments as the shop knows them, then the rest."""
    return (_ORDER.index(page) if page in _ORDER else len(_ORDER), page)


def _chip_icon(page: str) -> str:
    return "star" if page == FAVOURITES else ""
