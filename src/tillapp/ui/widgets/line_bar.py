"""What can be done to the selected line, always at the same place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.surface import Area


class Stepper(QWidget):
    """Minus, a figure, plus."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.minus = Button(theme, Face(self.tr("One less"), "minus", bare=True), Kind.GHOST)
        self.plus = Button(theme, Face(self.tr("One more"), "plus", bare=True), Kind.GHOST)
        self.figure = Label(theme, "", Style(22, 700, tabular=True), CENTRE)
        self.figure.setMinimumWidth(theme.s(44))
        lay = QHBoxLayout(self)
        dress(lay, theme, 0)
        for widget in (self.minus, self.figure, self.plus):
            lay.addWidget(widget)
        self.minus.clicked.connect(lambda: self.stepped.emit(-1))
        self.plus.clicked.connect(lambda: self.stepped.emit(1))

    def show_figure(self, words: str) -> None:
        """Show a quantity or a weight."""
        self.figure.setText(words)
        self.figure.setMinimumWidth(
            max(self.theme.s(44), self.theme.width(Style(22, 700, tabular=True), words))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame around the three."""
        painter = QPainter(self)
        palette = self.theme.palette
        canvas = Canvas(painter, self.theme)
        canvas.box(QRectF(self.rect()), self.theme.s(14), palette.surface, palette.line)
        painter.end()


class LineBar(Area):
    """Quantity, price, discount, removal; all disabled while no line is selected.

    Goods that come back have their price from their sale: their reason and fate stand there.
    """

    stepped = Signal(int)
    price_asked = Signal()
    discount_asked = Signal()
    removal_asked = Signal()
    fate_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, theme.palette.canvas, "tb")
        icons = ("pencil-simple", "percent") if theme.is_regular else ("", "")
        self.stepper = Stepper(theme)
        self.price = Button(theme, Face(self.tr("Price"), icons[0]))
        self.discount = Button(theme, Face(self.tr("Discount"), icons[1]))
        reason = Face(self.tr("Reason, fate"), "note-pencil" if theme.is_regular else "")
        self.fate = Button(theme, reason)
        self.fate.hide()
        remove = Face(self.tr("Remove the line"), "trash", bare=True, hue=Hue.DANGER)
        self.remove = Button(theme, remove)
        lay = QHBoxLayout(self)
        dress(lay, theme, 10, (16, 12, 16, 12))
        lay.addWidget(self.stepper)
        lay.addWidget(self.price, 1)
        lay.addWidget(self.discount, 1)
        lay.addWidget(self.fate, 2)
        lay.addWidget(self.remove)
        self.stepper.stepped.connect(self.stepped)
        self.price.clicked.connect(self.price_asked)
        self.discount.clicked.connect(self.discount_asked)
        self.fate.clicked.connect(self.fate_asked)
        self.remove.clicked.connect(self.removal_asked)
        self.show_line("")

    def show_line(
        self, quantity: str, *, may_step: bool = True, comes_back: bool = False
    ) -> None:
        """Act on a line with this quantity; no quantity means that no line is selected."""
        self.stepper.show_figure(quantity)
        for button in (self.price, self.discount, self.fate, self.remove):
            button.setEnabled(bool(quantity))
        for button in (self.price, self.discount):
            button.setVisible(not comes_back)
        self.fate.setVisible(comes_back)
        for button in (self.stepper.minus, self.stepper.plus):
            button.setEnabled(bool(quantity) and may_step)
