"""Opens the sheets of the selling screen and gives their answers back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import DoneView
from tillapp.domain.discount import Discount
from tillapp.domain.party import Approval
from tillapp.ui.around import Around
from tillapp.ui.owed import owed, tell_printing
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.sheets.entry import Entry, EntrySheet, Question, Unit
from tillapp.ui.sheets.mail_address import MailAddressSheet
from tillapp.ui.sheets.parked import ParkedSheet
from tillapp.ui.sheets.qr import QrSheet
from tillapp.ui.widgets.chip import ChipView
from tillapp.ui.widgets.sheet import Sheet

T = TypeVar("T")
Answered = Callable[[Entry], object]
_PERCENT = 100


class Asking(QObject):
    """Each question is a sheet over the centre; a scan still goes through."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self.around = around

    def free_price(self, title: str, then: Answered) -> None:
        """The price of something without a tag."""
        self._ask(
            Question(
                self.tr("Free price"),
                self.tr("Price"),
                self.tr("Add"),
                (self._euros(),),
                subject=title,
            ),
            then,
        )

    def weight(self, title: str, then: Answered) -> None:
        """The weight of something sold by weight."""
        unit = Unit("gram", self.tr("Weight"), self.around.figures.weight, decimals=3)
        question = Question(
            self.tr("By weight"), self.tr("Weight"), self.tr("Add"), (unit,), subject=title
        )
        self._ask(question, then)

    def price(self, title: str, now: int, then: Answered) -> None:
        """Another price for a line, and why."""
        question = Question(
            self.tr("Change the price"),
            self.tr("New price"),
            self.tr("Change"),
            (self._euros(),),
            self._reasons(),
            now,
            title,
        )
        self._ask(question, then)

    def discount(self, title: str, then: Callable[[Discount], object]) -> None:
        """A discount in percent or euros, and why."""
        percent = Unit("percent", self.tr("Percent"), self.around.figures.percent, decimals=0)
        question = Question(
            title,
            self.tr("Discount"),
            self.tr("Give the discount"),
            (percent, self._euros()),
            self._reasons(),
        )

        def given(entry: Entry) -> None:
            if entry.unit == percent.id:
                then(Discount(entry.reason, basis_points=entry.figure * _PERCENT))
            else:
                then(Discount(entry.reason, cents=entry.figure))

        self._ask(question, given)

    def parked(self, then: Callable[[str], object]) -> None:
        """Which basket comes back."""
        sheet = ParkedSheet(self.around)
        sheet.resumed.connect(lambda id_: self._close_and(then, id_))
        self._open(sheet)

    def drawer(self) -> None:
        """Why the drawer opens without a sale."""
        self._open(DrawerSheet(self.around))

    def customer(self) -> None:
        """Who buys."""
        desk = self.around.till.selling
        sheet = CustomersSheet(self.around)
        sheet.chosen.connect(
            lambda id_: self._close_and(
                lambda chosen: self.around.attempt(
                    lambda _: desk.attach(chosen) if chosen else desk.detach()
                ),
                id_,
            )
        )
        self._open(sheet)

    def ticket(self, done: DoneView, means: TicketMeans) -> None:
        """The ticket of the sale that was just made, by the means that was touched."""
        if means is TicketMeans.QR:
            self._open(QrSheet(self.around, done.link))
        elif means is TicketMeans.MAIL:
            known = done.customer.email if done.customer else ""
            sent = self.tr("The ticket is on its way")
            self.address(
                known,
                lambda to: self._give(done.document, means, to, lambda: self.around.tell(sent)),
            )
        else:
            printed = self.tr("The ticket is being printed")
            self._give(done.document, means, "", lambda: tell_printing(self.around, printed))

    def address(self, known: str, then: Callable[[str], object]) -> None:
        """Where the ticket goes by mail."""
        sheet = MailAddressSheet(self.around, known)
        sheet.given.connect(lambda to: self._close_and(then, to))
        self._open(sheet)

    def _give(
        self, document: str, means: TicketMeans, address: str, then: Callable[[], None]
    ) -> None:
        desk = self.around.till.looking
        self.around.attempt(
            lambda approval: desk.ticket_now(document, means, address, approval), then
        )

    def duplicate(self, number: str) -> None:
        """Print the last ticket again: a duplicate, marked and counted."""
        looking = self.around.till.looking
        waits = owed(self.around.till, looking.ticket(number).id)
        if waits.is_open:
            # What has not come out yet needs no second paper.
            tell_printing(self.around, waits.words or self.tr("The ticket is being printed"))
            return

        def act(approval: Approval | None) -> None:
            looking.reprint(looking.ticket(number).id, approval=approval)

        told = self.tr("Duplicate of {number} is being printed").format(number=number)
        self.around.attempt(act, lambda: tell_printing(self.around, told))

    def _euros(self) -> Unit:
        return Unit("euro", self.tr("Euros"), self.around.figures.money)

    def _reasons(self) -> tuple[ChipView, ...]:
        words = {
            "defect": self.tr("Defect"),
            "sale": self.tr("Sale"),
            "loyal": self.tr("Loyal customer"),
            "gesture": self.tr("Goodwill"),
        }
        reasons = self.around.till.house.policy.reasons
        return tuple(ChipView(reason, words.get(reason, reason)) for reason in reasons)

    def _ask(self, question: Question, then: Answered) -> None:
        sheet = EntrySheet(self.around.theme, question)
        sheet.answered.connect(lambda entry: self._close_and(then, entry))
        self._open(sheet)

    def _open(self, sheet: Sheet) -> None:
        sheet.closed.connect(self.around.close_sheet)
        self.around.open_sheet(sheet)

    def _close_and(self, then: Callable[[T], object], answer: T) -> None:
        self.around.close_sheet()
        then(answer)
