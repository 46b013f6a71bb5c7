"""One sheet for every figure that is keyed in: price, weight, discount, free amount."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.number_pad import NumberPad, Pad
from tillapp.ui.widgets.segmented import Option, Segmented


class Unit(Struct, frozen=True):
    """A way to read the figure: its id, its name, and how it is written."""

    id: str
    label: str
    write: Callable[[int], str]
    decimals: int = 2


class Question(Struct, frozen=True):
    """What is asked for: title, label of the field, the word of the button, reasons."""

    title: str
    label: str
    verb: str
    units: tuple[Unit, ...]
    reasons: tuple[ChipView, ...] = ()
    proposed: int = 0
    subject: str = ""


class Entry(Struct, frozen=True):
    """The answer: the figure in its smallest unit, the unit, the reason."""

    figure: int
    unit: str
    reason: str


class EntrySheet(KeyedSheet):
    """A field, a pad, chips for the reason; the button says what will happen."""

    answered = Signal(object)

    def __init__(self, theme: Theme, question: Question) -> None:
        self._units = {unit.id: unit for unit in question.units}
        self.unit = question.units[0]
        self.field = AmountField(theme, question.label, self._write, self.unit.decimals)
        self.field.propose(question.proposed)
        self.pad = NumberPad(theme, Pad.MONEY)
        key = "F12" if theme.is_regular else ""
        face = Face(question.verb, "check", trailing=key)
        self.confirm = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self.reasons = ChipRow(theme, question.reasons) if question.reasons else None
        self.reason = question.reasons[0].id if question.reasons else ""
        super().__init__(theme, question.title, self._body(theme, question), *self._head(theme))
        self.focus_first(self.field)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.pad.pressed.connect(self.field.press)
        self.field.submitted.connect(self._answer)
        self.confirm.clicked.connect(self._answer)
        if self.reasons is not None:
            self.reasons.chosen.connect(self._choose_reason)

    def _write(self, figure: int) -> str:
        return self.unit.write(figure)

    def _head(self, theme: Theme) -> Sequence[QWidget]:
        if len(self._units) == 1:
            return ()
        options = [Option(unit.id, unit.label) for unit in self._units.values()]
        bar = Segmented(theme, options, self.unit.id)
        bar.chosen.connect(self.choose_unit)
        return (bar,)

    def _body(self, theme: Theme, question: Question) -> QWidget:
        body = QWidget()
        lay = QVBoxLayout(body)
        dress(lay, theme, 16, (0, 8, 0, 20))
        margins = (24, 0, 24, 0)
        if question.subject:
            subject = Label(theme, question.subject, Style(20, 600))
            lay.addWidget(Row(theme, subject, margins=margins))
        if self.reasons is not None:
            # Chips bring their own margins: they are dragged to the very edge.
            lay.addWidget(self.reasons)
        lay.addWidget(Row(theme, self.field, margins=margins))
        lay.addWidget(Row(theme, self.pad, margins=margins), 1)
        lay.addWidget(Row(theme, self.confirm, margins=margins))
        return body

    def choose_unit(self, unit: str) -> None:
        """Read the figure in another unit."""
        self.unit = self._units[unit]
        self.field.start_over(self.unit.decimals)

    def _choose_reason(self, reason: str) -> None:
        self.reason = reason

    def _answer(self) -> None:
        figure = self.field.cents
        if figure > 0:
            self.answered.emit(Entry(figure, self.unit.id, self.reason))
