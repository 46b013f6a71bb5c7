"""Opens the sheets of the selling screen and gives their answers back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject

from tillapp.counter.crediting import CreditView
from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import DoneView
from tillapp.domain.discount import Discount
from tillapp.domain.party import Approval
from tillapp.ui.around import Around
from tillapp.ui.owed import owed, tell_printing
from tillapp.ui.sheets.code_entry import CodeSheet
from tillapp.ui.sheets.customer_record import CustomerRecordSheet
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.sheets.entry import Entry, EntrySheet, Question, Unit
from tillapp.ui.sheets.extending import ExtendingSheet
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.sheets.layaway import LayawaySheet
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
        self._asked_about = 0
        self._awaits_code = False

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
        self._customer()

    def _customer(self, then: Callable[[], None] | None = None) -> None:
        desk = self.around.till.selling
        sheet = CustomersSheet(self.around)
        sheet.record_asked.connect(self.record)
        sheet.chosen.connect(
            lambda id_: self._close_and(
                lambda chosen: self.around.attempt(
                    lambda _: desk.attach(chosen) if chosen else desk.detach(), then
                ),
                id_,
            )
        )
        self._open(sheet)

    def layaway(self) -> None:
        """A deposit that puts the basket’s goods aside; it needs to know for whom."""
        desk, view = self.around.till.layaway, self.around.till.selling.view()
        if view.customer is None:
            self.around.tell(self.tr("For whom? Name the customer first"))
            self._customer(self.layaway)
            return
        sheet = LayawaySheet(self.around)

        def by_cash(cents: int, until: date) -> None:
            words = self.tr("Put aside until {day}")
            aside = words.format(day=self.around.figures.short_day(until))
            self.around.attempt(
                lambda _: desk.cash(cents, until), lambda: self.around.tell(aside)
            )

        sheet.by_cash.connect(
            lambda cents: self._close_and(lambda until: by_cash(cents, until), sheet.until)
        )
        sheet.by_card.connect(
            lambda cents: self._close_and(
                lambda until: self.around.attempt(lambda _: desk.card(cents, until)),
                sheet.until,
            )
        )
        self._open(sheet)

    def record(self, customer: str) -> None:
        """Everything known about a customer; back to the list afterwards."""
        sheet = CustomerRecordSheet(self.around, customer)
        sheet.done.connect(self.customer)
        sheet.points_asked.connect(lambda: self.points(customer))
        self._open(sheet)

    def points(self, customer: str) -> None:
        """Points given or taken by hand, and why; back to the record afterwards."""
        desk = self.around.till.rewarding
        gives = Unit("give", self.tr("Give"), str, decimals=0)
        takes = Unit("take", self.tr("Take back"), str, decimals=0)
        question = Question(
            self.tr("Loyalty points"),
            self.tr("Points"),
            self.tr("Change the points"),
            (gives, takes),
            self._points_reasons(),
        )

        def change(entry: Entry) -> None:
            points = entry.figure if entry.unit == gives.id else -entry.figure

            def act(approval: Approval | None) -> None:
                desk.give(customer, points, entry.reason, approval)

            self.around.attempt(act, lambda: self.record(customer))

        self._ask(question, change)

    def extend(self, credit: CreditView, then: Callable[[date, str], object]) -> None:
        """A later last day for a credit, and why."""
        sheet = ExtendingSheet(self.around, credit)
        sheet.given.connect(
            lambda day, reason: self._close_and(lambda why: then(day, why), reason)
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

    def code(self, label: str, then: Callable[[str], object]) -> None:
        """The code of a slip; a scanner may read it after all."""
        sheet = CodeSheet(self.around, label)
        sheet.given.connect(lambda code: self._close_and(then, code))
        sheet.closed.connect(lambda: self._await_code(awaited=False))
        self._open(sheet)
        self._await_code(awaited=True)

    def code_is_there(self) -> None:
        """The slip was scanned instead: nobody types its code any more."""
        if self._awaits_code:
            self.around.close_sheet()
        self._await_code(awaited=False)

    def _await_code(self, *, awaited: bool) -> None:
        self._awaits_code = awaited

    def gift(self, then: Callable[[int], object], title: str = "") -> None:
        """What a voucher is worth."""
        sheet = GiftSheet(self.around, title)
        sheet.given.connect(lambda cents: self._close_and(then, cents))
        self._open(sheet)

    def voucher(self, then: Callable[[], None] | None = None) -> None:
        """Sell a gift voucher: one touch for a usual amount, and it lies in the basket."""
        desk = self.around.till.crediting

        def sell(cents: int) -> None:
            sure = self._sure(cents)
            self.around.attempt(lambda _: desk.sell_gift(cents, sure=sure), then)

        self.gift(sell)

    def top_up(self, credit: str, name: str, then: Callable[[], None]) -> None:
        """More money on the same card."""
        desk = self.around.till.crediting

        def add(cents: int) -> None:
            sure = self._sure(cents)
            self.around.attempt(lambda _: desk.top_up(credit, cents, sure=sure), then)

        self.gift(add, self.tr("Top up {name}").format(name=name))

    def _sure(self, cents: int) -> bool:
        """Whether this unusual amount was confirmed by asking for it twice."""
        again, self._asked_about = cents == self._asked_about, cents
        return again

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

    def _points_reasons(self) -> tuple[ChipView, ...]:
        return (
            ChipView("gesture", self.tr("Goodwill")),
            ChipView("missed", self.tr("Forgotten at the till")),
            ChipView("mistake", self.tr("Wrong entry")),
        )

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
