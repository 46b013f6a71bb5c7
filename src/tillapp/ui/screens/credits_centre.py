"""The list of credits: a field, three filters, one row each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tillapp.counter.crediting import CreditView, Which
from tillapp.domain.credit import Kind as CreditKind
from tillapp.ui.format import Format
from tillapp.ui.palette import Department, Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Column, Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import Badge, LineView
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.search_field import SearchField
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.status_cluster import StatusCluster

_SEARCH_MS = 120


class CreditsCentre(QWidget):
    """What was found; touches come out as signals."""

    backed = Signal()
    asked = Signal()
    picked = Signal(str)
    gift_asked = Signal()

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self.found: tuple[CreditView, ...] = ()
        self.which = str(Which.ACTIVE)
        self.status = StatusCluster(theme, self.tr("State of the counter"))
        self.head = PageHead(theme, self.tr("Credits and vouchers"), self.status)
        words = self.tr("Scan a slip, or search by name or number")
        self.field = SearchField(theme, words, "magnifying-glass")
        gift = Face(self.tr("Gift voucher"), "gift")
        self.gift = Button(theme, gift, Kind.CREDIT_TINT)
        self.filters = Segmented(theme, self._filters(), Which.ACTIVE)
        self.list = LineList(theme, self.tr("Credits found"), accent=Hue.CREDIT)
        nothing = self.tr("No credit fits. Try the holder’s name, or all of them.")
        self.nothing = Label(theme, nothing, Style(19, 500, theme.palette.ink2), wrap=True)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self.head)
        field = Row(theme, margins=(24, 4, 24, 12)).add(self.field, 1).add(self.gift)
        lay.addWidget(field)
        lay.addWidget(Row(theme, self.filters, margins=(24, 0, 24, 12)))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        empty = Column(theme, Row(theme, self.nothing, margins=(24, 12, 24, 12))).stretch()
        self._pages.addWidget(empty)
        lay.addWidget(self._pages, 1)
        self._wire()

    def _wire(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._typing.timeout.connect(self.asked)
        self.head.backed.connect(self.backed)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.submitted.connect(lambda _: self.asked.emit())
        self.filters.chosen.connect(self._filter)
        self.list.picked.connect(self.picked)
        self.gift.clicked.connect(self.gift_asked)

    def show_credits(self, found: Sequence[CreditView], keep: str = "") -> None:
        """Show these, one of them chosen."""
        self.found = tuple(found)
        ids = [credit.id for credit in found]
        first = keep if keep in ids else (ids or [""])[0]
        self.list.show_lines([self._line(credit) for credit in found], first)
        self._pages.setCurrentIndex(0 if found else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a credit wherever the focus is."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        ids = [credit.id for credit in self.found]
        if step is None or not ids:
            super().keyPressEvent(event)
            return
        here = self.list.selected()
        place = ids.index(here) + step if here in ids else 0
        picked = ids[min(max(place, 0), len(ids) - 1)]
        self.list.show_lines(self.list.lines.lines, picked)
        self.picked.emit(picked)

    def choose(self, which: Which) -> None:
        """Another filter, as if it had been touched."""
        self.filters.choose(which)
        self._filter(which)

    def _filter(self, which: str) -> None:
        self.which = which
        self.asked.emit()

    def _line(self, credit: CreditView) -> LineView:
        kinds = {
            CreditKind.RETURN: self.tr("from a return"),
            CreditKind.GOODWILL: self.tr("gesture of the shop"),
            CreditKind.BUYBACK: self.tr("from a buyback"),
            CreditKind.GIFT: self.tr("gift voucher"),
        }
        holder = credit.holder_name or self.tr("bearer")
        parts = [holder, kinds[CreditKind(credit.kind)], self._until(credit)]
        badge = Badge(self.tr("Expired"), Hue.WARN) if credit.expired else None
        return LineView(
            credit.id,
            credit.name,
            self._figures.money(credit.balance),
            " · ".join(part for part in parts if part),
            icon="gift-duotone" if credit.kind == CreditKind.GIFT else "hand-coins-duotone",
            department=Department.BOOKS,
            badge=badge,
            hue=Hue.CREDIT,
        )

    def _until(self, credit: CreditView) -> str:
        if not credit.until:
            return ""
        day = self._figures.short_day(date.fromisoformat(credit.until))
        return self.tr("until {day}").format(day=day)

    def _filters(self) -> tuple[Option, ...]:
        return (
            Option(Which.ACTIVE, self.tr("Active")),
            Option(Which.EXPIRING, self.tr("Running out")),
            Option(Which.USED, self.tr("Used up")),
            Option(Which.ALL, self.tr("All")),
        )
