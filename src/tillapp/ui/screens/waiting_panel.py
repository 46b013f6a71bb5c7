"""The papers and mails that are still owed, and what a person knows about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tillapp.counter.ports import JobState
from tillapp.counter.settings import TicketMeans
from tillapp.domain.content import Copy
from tillapp.ledger import journal
from tillapp.ledger.printing import Job
from tillapp.ui import device_words
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.scrolling import drag_scrolls
from tillapp.ui.widgets.surface import Card, SidePanel

_ASKS = (JobState.UNCERTAIN, JobState.FAILED)


class JobCard(Card):
    """A paper or a mail that is owed, and what a person knows about it."""

    def __init__(self, around: Around, job: Job, number: str) -> None:
        theme = around.theme
        super().__init__(theme, 14, 8)
        self.job = job
        name = self.tr("Ticket {number}").format(number=number)
        if job.kind == "duplicate":
            name = self.tr("Duplicate of {number}").format(number=number)
        asks = job.state in _ASKS
        ink = theme.palette.tone(Hue.WARN).ink if asks else theme.palette.ink2
        said = (device_words.job(job.state), job.target)
        words = " · ".join(word for word in said if word)
        self.lay.addWidget(ElidingLabel(theme, name, Style(19, 600)))
        self.lay.addWidget(ElidingLabel(theme, words, Style(17, 600, ink)))
        is_mail = job.means == TicketMeans.MAIL
        again = self.tr("Send again") if is_mail else self.tr("Print again")
        self.again = Button(theme, Face(again, "arrows-clockwise"))
        self.out = Button(theme, Face(self.tr("It came out"), "check"))
        for button in (self.again, self.out):
            button.setAccessibleName(device_words.because(button.face.label, number))
        self.lay.addWidget(Row(theme, self.again, self.out, spacing=10))
        self.again.setVisible(asks)
        self.out.setVisible(asks)


class WaitingPanel(SidePanel):
    """What the printer and the post still owe."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.theme)
        theme = around.theme
        self._around = around
        self.cards: list[JobCard] = []
        title = Label(theme, self.tr("Still to come out"), Style(24, 700))
        self.add_inset(title, 20, 4)
        self.nothing = Label(
            theme, self.tr("Every ticket came out"), Style(18, 500, theme.palette.ink2)
        )
        self.add_inset(self.nothing, 4)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        dress(self._list, theme, 10, (16, 4, 16, 16))
        self._list.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        drag_scrolls(area)
        self.add(area, 1)

    def refresh(self) -> None:
        """Show the jobs that are open now."""
        jobs = self._around.till.handing.waiting()
        if jobs == [card.job for card in self.cards]:
            return
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(job) for job in jobs]
        for place, card in enumerate(self.cards):
            self._list.insertWidget(place, card)
        self.nothing.setVisible(not jobs)

    def _card(self, job: Job) -> JobCard:
        card = JobCard(self._around, job, self._number(job))
        card.again.clicked.connect(lambda: self._again(job))
        card.out.clicked.connect(lambda: self._out(job))
        return card

    def _number(self, job: Job) -> str:
        book = self._around.till.book
        document = journal.by_id(book.store, book.place, job.document)
        if document is None:
            return ""
        content = document.facts.content
        return content.number if isinstance(content, Copy) else document.number

    def _again(self, job: Job) -> None:
        handing = self._around.till.handing
        self._around.attempt(lambda _: handing.resend(job.id), self.refresh)

    def _out(self, job: Job) -> None:
        handing = self._around.till.handing
        self._around.attempt(
            lambda _: handing.settle_job(job.id, JobState.CONFIRMED), self.refresh
        )
