"""One sale as it is undone: its head, its lines with ticks, the line at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tillapp.ui.palette import Hue
from tillapp.ui.return_editor import ReturnEditor
from tillapp.ui.returns_shown import RowView, SaleHead
from tillapp.ui.screens.return_row import ReturnRow
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.scrolling import drag_scrolls
from tillapp.ui.widgets.surface import Card


class SaleCard(Card):
    """The head of the sale; the verdict is a sentence, its colour only underlines it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, pad=16, spacing=4)
        self.title = ElidingLabel(theme, "", Style(24, 700))
        self.total = Label(theme, "", Style(24, 700, tabular=True))
        self.detail = Label(theme, "", Style(17, 500, theme.palette.ink2), wrap=True)
        inks = {hue: Style(18, 600, theme.palette.tone(hue).ink) for hue in Hue}
        self.verdicts = {hue: Label(theme, "", ink, wrap=True) for hue, ink in inks.items()}
        self.lay.addWidget(Row(theme).add(self.title, 1).add(self.total))
        self.lay.addWidget(self.detail)
        for label in self.verdicts.values():
            label.hide()
            self.lay.addWidget(label)

    def show_head(self, head: SaleHead) -> None:
        """Show a sale."""
        self.title.setText(head.title)
        self.total.setText(head.total)
        self.detail.setText(head.detail)
        for hue, label in self.verdicts.items():
            label.setText(head.verdict if hue is head.hue else "")
            label.setVisible(hue is head.hue and bool(head.verdict))


class SalePage(QWidget):
    """Head, lines, editor; touches come out as signals."""

    ticked = Signal(int)

    def __init__(self, theme: Theme, reasons: tuple[str, ...]) -> None:
        super().__init__()
        self.theme = theme
        self.card = SaleCard(theme)
        self.editor = ReturnEditor(theme, reasons)
        self.rows: list[ReturnRow] = []
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("The lines of the sale"))
        drag_scrolls(self.area)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        dress(self._column, theme, 8, (24, 0, 24, 8))
        self._column.addStretch(1)
        self.area.setWidget(inside)
        lay = QVBoxLayout(self)
        dress(lay, theme, 10)
        lay.addWidget(Row(theme, self.card, margins=(24, 0, 24, 0)))
        lay.addWidget(self.area, 1)
        lay.addWidget(self.editor)
        self.editor.show_line(None)

    def show_sale(self, head: SaleHead, rows: Sequence[RowView]) -> None:
        """Show a sale; rows stay where they are while only their ticks change."""
        self.card.show_head(head)
        if [row.view.n for row in self.rows] != [view.n for view in rows]:
            self._rebuild(rows)
        for row, view in zip(self.rows, rows, strict=True):
            row.show_view(view)

    def look_at(self, n: int) -> None:
        """Bring a line into sight."""
        for row in self.rows:
            if row.view.n == n:
                self.area.ensureWidgetVisible(row)

    def _rebuild(self, rows: Sequence[RowView]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ReturnRow(self.theme, view) for view in rows]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            row.clicked.connect(lambda _=False, row=row: self.ticked.emit(row.view.n))
