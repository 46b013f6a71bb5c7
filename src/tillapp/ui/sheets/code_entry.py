"""A code that no scanner reads: typed by hand from a slip or a card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.domain.refusal import Refusal
from tillapp.ui.around import Around
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.form_field import FormField
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.number_pad import BACK, CLEAR, NumberPad

translate = QCoreApplication.translate


class CodeSheet(KeyedSheet):
    """One field; `given` tells a code whose check digit is right."""

    given = Signal(str)

    def __init__(self, around: Around, label: str) -> None:
        theme = around.theme
        self._desk = around.till.crediting
        super().__init__(theme, translate("CodeEntry", "Credit or voucher"), QWidget())
        self.field = FormField(theme, label, "28 0300 123456 7")
        self.pad = NumberPad(theme)
        face = Face(self.tr("Use it"), "check", "F12")
        self.use = Button(theme, face, Kind.CREDIT, Size.LARGE)
        hint = self.tr("Scan the slip, or type the thirteen digits under its bars")
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 12, (24, 4, 24, 24))
        lay.addWidget(self.field)
        lay.addWidget(Label(theme, hint, Style(18, 500, theme.palette.ink2), wrap=True))
        lay.addWidget(self.pad, 1)
        lay.addWidget(self.use)
        self.focus_first(self.field.line)
        self.answer(Qt.Key.Key_F12, self.use)
        self.pad.pressed.connect(self._press)
        self.field.entered.connect(self._use)
        self.use.clicked.connect(self._use)

    def _press(self, key: str) -> None:
        line = self.field.line
        if key == BACK:
            line.backspace()
        elif key == CLEAR:
            line.clear()
        elif key.isdigit():
            line.insert(key)

    def _use(self) -> None:
        """A code with its check digit, or the name that stands above it."""
        typed = "".join(self.field.text().split())
        try:
            code = self._desk.look(typed).code
        except Refusal:
            self.field.tell(self.tr("This is not the code of a credit: look at its last digit"))
            self.field.arm()
            return
        self.given.emit(code)
