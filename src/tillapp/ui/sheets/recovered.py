"""After a restart: each ticket that may or may not have come out asks one question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tillapp.counter.recovery import UnsureTicket
from tillapp.counter.settings import TicketMeans
from tillapp.ui.around import Around
from tillapp.ui.device_words import because
from tillapp.ui.sheets.keyed import TouchedSheet
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.scrolling import drag_scrolls
from tillapp.ui.widgets.surface import Card

translate = QCoreApplication.translate


class UnsureCard(Card):
    """One ticket: what is known, and the two answers."""

    def __init__(self, theme: Theme, ticket: UnsureTicket) -> None:
        super().__init__(theme, 18, 12)
        self.ticket = ticket
        is_mail = ticket.means == TicketMeans.MAIL
        doubt = self.tr("Ticket {number} is recorded; its printing was not confirmed")
        if is_mail:
            doubt = self.tr("Ticket {number} is recorded; its mail was not confirmed")
        words = doubt.format(number=ticket.number)
        again = self.tr("Send again") if is_mail else self.tr("Print again")
        out = self.tr("It was sent") if is_mail else self.tr("It came out")
        self.again = Button(theme, Face(again, "arrows-clockwise"))
        self.out = Button(theme, Face(out, "check"))
        for button in (self.again, self.out):
            button.setAccessibleName(because(button.face.label, ticket.number))
        self.lay.addWidget(Label(theme, words, Style(20, 600), wrap=True))
        self.lay.addWidget(Row(theme, self.again, self.out, spacing=12))


class RecoveredSheet(TouchedSheet):
    """The questions; it goes away with the last answer, and a scan still goes through."""

    def __init__(self, around: Around, tickets: Sequence[UnsureTicket]) -> None:
        theme = around.theme
        super().__init__(theme, translate("Recovered", "After the restart"), QWidget())
        self._around = around
        self.cards = [self._card(ticket) for ticket in tickets]
        inside = QWidget()
        column = QVBoxLayout(inside)
        dress(column, theme, 14, (24, 4, 24, 24))
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        drag_scrolls(area)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 0)
        lay.addWidget(area)

    def _card(self, ticket: UnsureTicket) -> UnsureCard:
        recovery = self._around.till.recovery
        card = UnsureCard(self.theme, ticket)
        card.again.clicked.connect(lambda: recovery.print_again(ticket.job))
        card.out.clicked.connect(lambda: recovery.came_out(ticket.job))
        for button in (card.again, card.out):
            button.clicked.connect(lambda: self._answered(card))
        return card

    def _answered(self, card: UnsureCard) -> None:
        card.hide()
        self.cards.remove(card)
        if not self.cards:
            self.closed.emit()
