"""Cash, notes and card on the selling screen, and what the card terminal answers."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.lull import Lull
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress

_NOTES = 2


class QuickTenders(QWidget):
    """Cash, the two likeliest notes, card: an ordinary sale closes here in one touch."""

    cash = Signal()
    note = Signal(int)
    card = Signal()

    def __init__(self, theme: Theme, figures: Format, cash_limit: int) -> None:
        super().__init__()
        self._figures = figures
        self._cash_limit = cash_limit
        self.hint = Label(theme, "", Style(18, 600, theme.palette.tone(Hue.WARN).ink))
        self.hint.hide()
        self.exact = Button(theme, Face(self.tr("Cash"), "money"), Kind.TINT, Size.KEY)
        self.notes = [Button(theme, "", Kind.OUTLINE, Size.KEY) for _ in range(_NOTES)]
        self.by_card = Button(theme, Face(self.tr("Card"), "credit-card"), Kind.TINT, Size.KEY)
        self._view: SaleView | None = None
        self._typed: int | None = None
        self._amounts: tuple[int, ...] = ()
        self._lull = Lull(self, self._show)
        lay = QVBoxLayout(self)
        dress(lay, theme, 8)
        lay.addWidget(self.hint)
        keys = QHBoxLayout()
        dress(keys, theme, 10)
        for button in (self.exact, *self.notes, self.by_card):
            keys.addWidget(button, 1)
        lay.addLayout(keys)
        self.exact.clicked.connect(lambda: self._take(self.cash))
        self.by_card.clicked.connect(lambda: self._take(self.card))
        for place, button in enumerate(self.notes):
            button.clicked.connect(lambda _=False, place=place: self._press(place))

    def show_view(self, view: SaleView) -> None:
        """Offer what fits the amount; nothing while nothing is due."""
        self._view = view
        self._show()

    def show_typed(self, cents: int | None) -> None:
        """An amount was keyed in before the tender: it is the one that is offered."""
        self._typed = cents
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        self._amounts = view.notes[:_NOTES] if self._typed is None else (self._typed,)
        due = bool(view.lines) and view.due > 0 and not view.pending
        ready = due and not self._lull.is_on
        given = view.due if self._typed is None else self._typed
        legal = self._is_legal(view, given)
        self.by_card.setEnabled(ready)
        self.exact.setEnabled(ready and legal)
        self._amounts = self._amounts if legal else ()
        self.hint.setVisible(due and not legal)
        for place, button in enumerate(self.notes):
            offered = due and place < len(self._amounts)
            words = self._figures.short_money(self._amounts[place]) if offered else "–"
            button.show_face(Face(words))
            button.setAccessibleName(self.tr("Cash {amount}").format(amount=words))
            button.setEnabled(offered and ready)

    def _is_legal(self, view: SaleView, given: int) -> bool:
        room = shown.cash_room(view, self._cash_limit)
        words = self.tr("The law allows {amount} in cash")
        self.hint.setText(words.format(amount=self._figures.money(room)))
        return min(given, view.due) <= room

    def _press(self, place: int) -> None:
        if place < len(self._amounts):
            self._lull.start()
            self.note.emit(self._amounts[place])
            self._rest()

    def _take(self, tender: SignalInstance) -> None:
        self._lull.start()
        tender.emit()
        self._rest()

    def _rest(self) -> None:
        self._lull.start(more=self._view is not None and self._view.due > 0)
        self._show()


class CardQuestion(QWidget):
    """What the terminal shows: accepted or refused; one touch answers.

    The second half of a double tap on the card key falls here and must answer nothing.
    """

    accepted = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self._lull = Lull(self, self._open)
        self.asked = Label(theme, "", Style(18, 600, theme.palette.ink2))
        yes = Face(self.tr("Accepted"), "check-circle")
        no = Face(self.tr("Refused"), "x")
        self.yes = Button(theme, yes, Kind.TINT, Size.KEY)
        self.no = Button(theme, no, Kind.OUTLINE, Size.KEY)
        answers = QHBoxLayout()
        dress(answers, theme, 10)
        answers.addWidget(self.yes, 1)
        answers.addWidget(self.no, 1)
        lay = QVBoxLayout(self)
        dress(lay, theme, 8)
        lay.addWidget(self.asked)
        lay.addLayout(answers)
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.refused)
        self.hide()

    def show_view(self, view: SaleView) -> None:
        """Ask while a card waits for its answer."""
        waiting = next((t for t in view.tenders if t.n == view.pending), None)
        if waiting is not None:
            words = self.tr("Card {amount}: what does the terminal say?")
            self.asked.setText(words.format(amount=self._figures.money(waiting.amount)))
            if self.isHidden():
                self._lull.start()
        self._open()
        self.setVisible(waiting is not None)

    def _open(self) -> None:
        for button in (self.yes, self.no):
            button.setEnabled(not self._lull.is_on)
