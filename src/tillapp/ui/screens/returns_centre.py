"""The centre of the returns: one field, the tickets it found, or one sale to undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tillapp.ui.palette import Hue
from tillapp.ui.returns_shown import RowView, SaleHead
from tillapp.ui.screens.sale_page import SalePage
from tillapp.ui.tab_order import in_order
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.fn_strip import FnStrip, FnView
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.search_field import SearchField

_SEARCH_MS = 120
_ABOUT_A_SALE = ("duplicate", "correct", "cancel")


class ReturnsCentre(QWidget):
    """Shows what was found; touches come out as signals."""

    searched = Signal(str)
    entered = Signal(str)
    picked = Signal(str)
    backed = Signal()

    def __init__(self, theme: Theme, reasons: tuple[str, ...]) -> None:
        super().__init__()
        self.theme = theme
        self.back = Button(theme, Face(self.tr("Back"), "arrow-left", bare=True))
        self.title = ElidingLabel(theme, self.tr("Return"), Style(28, 700))
        self.title.setFixedWidth(self.title.sizeHint().width())
        prompt = self.tr("Scan the tag or the ticket; or a number, day, amount, customer")
        short = self.tr("Tag, ticket, day, amount")
        self.field = SearchField(theme, prompt if theme.is_regular else short)
        self.list = LineList(theme, self.tr("Tickets found"), accent=Hue.RETURN)
        nothing = self.tr("No sale fits. Try its amount, its day, or the customer.")
        self.nothing = Label(theme, nothing, Style(19, 500, theme.palette.ink2), wrap=True)
        self.sale = SalePage(theme, reasons)
        self.strip = FnStrip(theme, self._functions())
        self.stack = QStackedWidget()
        self.stack.addWidget(self._found())
        self.stack.addWidget(self.sale)
        self._arrange()
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._typing.timeout.connect(lambda: self.searched.emit(self.field.text().strip()))
        self.field.textChanged.connect(lambda _words: self._typing.start())
        self.field.submitted.connect(self._submit)
        self.list.picked.connect(self.picked)
        self.back.clicked.connect(self.backed)
        self.show_found([])

    @property
    def is_on_a_sale(self) -> bool:
        """Whether one sale is open, and not a list."""
        return self.stack.currentWidget() is self.sale

    def show_found(self, rows: Sequence[LineView]) -> None:
        """Show the tickets that fit, the first one chosen for Enter."""
        self.list.show_lines(rows, rows[0].id if rows else "")
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.stack.setCurrentIndex(0)
        self._offer(on_a_sale=False)

    def show_sale(self, head: SaleHead, rows: Sequence[RowView], *, undoable: bool) -> None:
        """Show one sale; without anything left to undo its paper can still be had."""
        self.sale.show_sale(head, rows)
        # What is made later would come last; the tabulator goes as one reads.
        in_order(self.field, *self.sale.rows)
        self.stack.setCurrentIndex(1)
        self._offer(on_a_sale=True)
        for id_ in ("correct", "cancel"):
            self.strip.keys[id_].setEnabled(undoable)

    def settle(self) -> None:
        """Empty the field without looking for anything."""
        self.field.clear()
        self._typing.stop()

    def chosen(self) -> str:
        """The ticket that Enter opens."""
        return self.list.selected()

    def step(self, by: int) -> None:
        """The ticket above or below."""
        rows = self.list.lines.lines
        ids = [row.id for row in rows]
        if self.chosen() in ids:
            place = min(max(ids.index(self.chosen()) + by, 0), len(ids) - 1)
            self.list.show_lines(rows, ids[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a ticket wherever the focus is."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.is_on_a_sale:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _submit(self, words: str) -> None:
        self._typing.stop()
        self.entered.emit(words)

    def _offer(self, *, on_a_sale: bool) -> None:
        for id_ in _ABOUT_A_SALE:
            self.strip.keys[id_].setEnabled(on_a_sale)

    def _found(self) -> QWidget:
        page = QWidget()
        lay = QVBoxLayout(page)
        dress(lay, self.theme, 0)
        lay.addWidget(Row(self.theme, self.nothing, margins=(24, 12, 24, 12)))
        lay.addWidget(self.list, 1)
        lay.addStretch(0)
        return page

    def _arrange(self) -> None:
        theme = self.theme
        head = Row(theme, margins=(24, 12, 24, 12), spacing=16)
        head.add(self.back).add(self.title).add(self.field, 1)
        head.setFixedHeight(theme.metrics.top_h)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(head)
        lay.addWidget(self.stack, 1)
        lay.addWidget(self.strip)

    def _functions(self) -> tuple[FnView, ...]:
        return (
            FnView("free", self.tr("Without ticket"), "tag", "F3", Hue.RETURN),
            FnView("correct", self.tr("Wrong tender"), "swap", "F4"),
            FnView("cancel", self.tr("Cancel ticket"), "prohibit", "F7"),
            FnView("tickets", self.tr("Tickets"), "receipt", "F9"),
            FnView("duplicate", self.tr("Duplicate"), "file-text", "F10"),
        )
