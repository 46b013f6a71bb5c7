"""The sale that was just sealed: its change, and its ticket for whoever wants it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from tillapp.counter.views import DoneView
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.owed import Owed
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.coin_row import ChangeView, CoinRow
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.surface import Card


class DoneBand(Card):
    """Stays above the next, empty basket until its first line."""

    ticket_asked = Signal(str)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme)
        self._figures = figures
        self.done: DoneView | None = None
        tone = theme.palette.tone(Hue.PRIMARY)
        self.words = Label(theme, "", Style(18, 600, tone.ink))
        self.slips = Label(theme, "", Style(18, 600, theme.palette.tone(Hue.CREDIT).ink))
        self.slips.hide()
        self.waits = Label(theme, "", Style(18, 600, theme.palette.tone(Hue.WARN).ink))
        self.waits.hide()
        self.change = CoinRow(theme, ChangeView("", ""))
        self.paper = Button(theme, Face(self.tr("Print"), "printer"), Kind.OUTLINE)
        self.mail = Button(theme, Face(self.tr("E-mail"), "envelope-simple"), Kind.OUTLINE)
        self.qr = Button(theme, Face(self.tr("QR"), "qr-code"), Kind.OUTLINE)
        keys = QHBoxLayout()
        dress(keys, theme, 8)
        for button, means in ((self.paper, "paper"), (self.mail, "mail"), (self.qr, "qr")):
            keys.addWidget(button, 1)
            button.clicked.connect(lambda _=False, means=means: self.ticket_asked.emit(means))
        self.lay.addWidget(self.words)
        self.lay.addWidget(self.slips)
        self.lay.addWidget(self.waits)
        self.lay.addWidget(self.change)
        self.lay.addLayout(keys)
        self.hide()

    def show_done(self, done: DoneView | None) -> None:
        """Show a sealed sale, or nothing."""
        self.setVisible(done is not None)
        if done is None or done == self.done:
            self.done = done
            return
        self.done = done
        self.words.setText(self._told(done))
        self.slips.setText("\n".join(self._slip(*slip) for slip in done.slips))
        self.slips.setVisible(bool(done.slips))
        self.change.setVisible(done.change > 0)
        self.change.show_view(shown.change(done.change, done.coins, self._figures))
        self.qr.setVisible(bool(done.link))

    def _told(self, done: DoneView) -> str:
        total = self._figures.money(abs(done.total))
        if done.part:
            words = self.tr("Part {n} of {m} paid: {total}")
            return words.format(n=done.part, m=done.parts, total=total)
        if done.total < 0:
            words = self.tr("{number} given back: {total}")
        elif done.total:
            words = self.tr("{number} paid: {total}")
        else:
            words = self.tr("{number} exchanged")
        return words.format(number=done.number, total=total)

    def _slip(self, name: str, balance: int) -> str:
        words = self.tr("New credit {name}: {balance}")
        return words.format(name=name, balance=self._figures.money(balance))

    def show_owed(self, owed: Owed) -> None:
        """While its paper waits it is not printed a second time."""
        self.paper.setEnabled(not owed.is_open)
        self.waits.setText(owed.words)
        self.waits.setVisible(bool(owed.words))
