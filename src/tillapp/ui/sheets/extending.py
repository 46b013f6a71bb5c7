"""A later last day for a credit: which one, and why; a manager agrees."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.crediting import CreditView
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.segmented import Option, Segmented

translate = QCoreApplication.translate
_DAYS = (30, 90, 365)
_USUAL_DAYS = 90


class ExtendingSheet(KeyedSheet):
    """`given` tells the last day and the reason."""

    given = Signal(object, str)

    def __init__(self, around: Around, credit: CreditView) -> None:
        theme, self._figures = around.theme, around.figures
        title = translate("Extending", "Extend {name}").format(name=credit.name)
        super().__init__(theme, title, QWidget())
        self._last = date.fromisoformat(credit.until)
        # What is over begins again today, not in the past.
        self._start = max(self._last, around.till.book.clock.now().day())
        options = [self._option(days) for days in _DAYS]
        self.days = Segmented(theme, options, str(_USUAL_DAYS), Hue.CREDIT)
        self.days.setAccessibleName(translate("Extending", "New last day"))
        self.reasons = ChipRow(theme, self._why())
        self.reasons.setAccessibleName(translate("Extending", "Reason"))
        self._reason = self._why()[0].id
        face = Face(translate("Extending", "Extend"), "calendar-blank", "F12")
        self.confirm = Button(theme, face, Kind.CREDIT, Size.LARGE)
        self._arrange(credit)
        self.focus_first(self.confirm)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.reasons.chosen.connect(self._because)
        self.confirm.clicked.connect(lambda: self.given.emit(self.until, self._reason))

    @property
    def until(self) -> date:
        """The last day that is chosen."""
        return self._start + timedelta(days=int(self.days.current()))

    def _because(self, reason: str) -> None:
        self._reason = reason

    def _option(self, days: int) -> Option:
        day = self._figures.short_day(self._start + timedelta(days=days))
        words = translate("Extending", "+{days} days: {day}")
        return Option(str(days), words.format(days=days, day=day))

    def _why(self) -> tuple[ChipView, ...]:
        return (
            ChipView("gesture", translate("Extending", "Goodwill")),
            ChipView("closed", translate("Extending", "The shop was closed")),
            ChipView("promised", translate("Extending", "It was promised")),
        )

    def _arrange(self, credit: CreditView) -> None:
        theme, figures = self.theme, self._figures
        words = translate("Extending", "{amount} until {day}")
        if credit.expired:
            words = translate("Extending", "{amount}, over since {day}")
        day = figures.short_day(self._last)
        said = words.format(amount=figures.money(credit.balance), day=day)
        quiet = Style(18, 600, theme.palette.ink2)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 14, (0, 4, 0, 24))
        margins = (24, 0, 24, 0)
        lay.addWidget(Row(theme, Label(theme, said, Style(24, 700)), margins=margins))
        asked = Label(theme, translate("Extending", "New last day"), quiet)
        lay.addWidget(Row(theme, asked, margins=margins))
        lay.addWidget(Row(theme, self.days, margins=margins))
        asked = Label(theme, translate("Extending", "Reason"), quiet)
        lay.addWidget(Row(theme, asked, margins=margins))
        lay.addWidget(self.reasons)
        lay.addStretch(1)
        lay.addWidget(Row(theme, self.confirm, margins=margins))
