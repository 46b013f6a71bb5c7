"""A gift voucher: the usual amounts in one touch, any other on the pad; or a top-up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tillapp.ui.around import Around
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.number_pad import NumberPad

translate = QCoreApplication.translate
_COLUMNS = 5


class GiftSheet(KeyedSheet):
    """`given` tells the amount in cents."""

    given = Signal(int)

    def __init__(self, around: Around, title: str = "") -> None:
        theme, figures = around.theme, around.figures
        super().__init__(theme, title or translate("Gift", "Gift voucher"), QWidget())
        amounts = around.till.house.policy.gift_amounts
        self.usual = {
            cents: Button(theme, figures.short_money(cents), Kind.CREDIT_TINT, Size.KEY)
            for cents in amounts
        }
        self.field = AmountField(theme, self.tr("Another amount"), figures.money)
        self.pad = NumberPad(theme)
        face = Face(self.tr("Add"), "check", "F12")
        self.add = Button(theme, face, Kind.CREDIT, Size.LARGE)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 16, (24, 8, 24, 20))
        lay.addLayout(self._usual(theme, list(self.usual.values())))
        lay.addWidget(self.field)
        lay.addWidget(self.pad, 1)
        lay.addWidget(self.add)
        self.focus_first(self.field)
        self.answer(Qt.Key.Key_F12, self.add)
        self._wire()

    @staticmethod
    def _usual(theme: Theme, buttons: Sequence[Button]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.s(10))
        for n, button in enumerate(buttons):
            grid.addWidget(button, n // _COLUMNS, n % _COLUMNS)
        return grid

    def _wire(self) -> None:
        for cents, button in self.usual.items():
            button.clicked.connect(lambda _=False, cents=cents: self.given.emit(cents))
        self.pad.pressed.connect(self.field.press)
        self.field.submitted.connect(lambda _: self._add())
        self.add.clicked.connect(self._add)

    def _add(self) -> None:
        if self.field.cents > 0:
            self.given.emit(self.field.cents)
