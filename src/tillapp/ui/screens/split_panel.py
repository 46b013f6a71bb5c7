"""The panel of splitting: the lines to read, the parts, and the one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from tillapp.counter.views import SaleView
from tillapp.domain.split import Part, Split
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.customer_strip import CustomerStrip
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.surface import Area, SidePanel
from tillapp.ui.widgets.total_block import SmallTotal, TotalBlock, TotalView

_SHOWN = 6


class Parts(Area):
    """One row for each part, the paid ones marked; many parts are told by their number."""

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme, theme.palette.surface, "t")
        self._figures = figures
        self.rows: list[SmallTotal] = []
        self._lay = QVBoxLayout(self)
        dress(self._lay, theme, 4, (16, 10, 16, 6))

    def show_parts(self, parts: tuple[Part, ...], now: int) -> None:
        """Show these parts; `now` is the one to be paid."""
        for row in self.rows:
            self._lay.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            SmallTotal(self.theme, self._name(part, now), self._figures.money(part.amount))
            for part in self._chosen(parts, now)
        ]
        for row in self.rows:
            self._lay.addWidget(row)
        self.setVisible(bool(self.rows))

    @staticmethod
    def _chosen(parts: tuple[Part, ...], now: int) -> tuple[Part, ...]:
        if len(parts) <= _SHOWN:
            return parts
        first = max(0, min(now - 2, len(parts) - _SHOWN))
        return parts[first : first + _SHOWN]

    def _name(self, part: Part, now: int) -> str:
        if part.paid:
            return self.tr("Part {n}, paid").format(n=part.n)
        said = self.tr("Part {n}, now") if part.n == now else self.tr("Part {n}")
        return said.format(n=part.n)


class SplitPanel(SidePanel):
    """Shows the parts as they would be."""

    confirmed = Signal()

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme)
        self._figures = figures
        self.customer = CustomerStrip(theme, self.tr("Add a customer"))
        self.customer.setEnabled(False)
        self.lines = LineList(theme, self.tr("Basket"), dense=True)
        self.parts = Parts(theme, figures)
        self.total = TotalBlock(theme, TotalView(self.tr("Total"), figures.money(0)))
        face = Face(self.tr("Pay part 1"), "check", "F12")
        self.primary = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self.add_inset(self.customer, 16, 8)
        self.add(self.lines, 1)
        self.add(self.parts)
        self.add(self.total)
        self.add_inset(self.primary, 12, 16)
        self.primary.clicked.connect(self.confirmed)

    def show_view(self, view: SaleView) -> None:
        """Show the bill."""
        self.customer.show_customer(shown.customer_of(view, self._figures))
        self.lines.show_lines([shown.basket_line(line, self._figures) for line in view.lines])
        self.total.show_view(TotalView(self.tr("Total"), self._figures.money(view.total)))

    def show_parts(self, split: Split | None) -> None:
        """Show the parts; without any the button waits."""
        self.parts.show_parts(split.parts if split else (), 1)
        self.primary.setEnabled(split is not None)
