"""Finding a ticket again, reading it, and giving a duplicate of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.looking import TicketView
from tillapp.counter.messages import Scanned
from tillapp.counter.settings import TicketMeans
from tillapp.domain.clock import Moment
from tillapp.domain.party import Approval
from tillapp.domain.refusal import Refusal
from tillapp.ledger import records
from tillapp.ledger.tickets import TicketRow
from tillapp.ui.around import Around
from tillapp.ui.owed import tell_printing
from tillapp.ui.palette import Department, Hue
from tillapp.ui.paper_view import PaperView
from tillapp.ui.screen import Screen
from tillapp.ui.sheets.mail_address import MailAddressSheet
from tillapp.ui.sheets.qr import QrSheet
from tillapp.ui.shown import pieces_of, tender_name
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.search_field import SearchField
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.surface import SidePanel

translate = QCoreApplication.translate
_SEARCH_MS = 120


class TicketsCentre(QWidget):
    """The search field and the tickets it found."""

    picked = Signal(str)

    def __init__(self, around: Around) -> None:
        super().__init__()
        theme = around.theme
        self._around = around
        self.rows: tuple[TicketRow, ...] = ()
        self._names: dict[str, str] = {}
        self.head = PageHead(theme, self.tr("Tickets"))
        prompt = self.tr("Number, day, amount, customer")
        self.field = SearchField(theme, prompt, "magnifying-glass")
        self.list = LineList(theme, self.tr("Tickets found"))
        nothing = self.tr("No ticket fits. Try its amount, its day, or the customer.")
        self.nothing = Label(theme, nothing, Style(19, 500, theme.palette.ink2), wrap=True)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self.head)
        lay.addWidget(Row(theme, self.field, margins=(24, 4, 24, 12)))
        lay.addWidget(Row(theme, self.nothing, margins=(24, 12, 24, 12)))
        lay.addWidget(self.list, 1)
        lay.addStretch(0)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._typing.timeout.connect(self.search)
        self.field.textChanged.connect(self._typed)
        self.field.submitted.connect(self.search)
        self.list.picked.connect(self.picked)

    def search(self) -> None:
        """Show what fits, or the last tickets; the first is read at once."""
        self._typing.stop()
        self.show_rows(self._around.till.looking.tickets(self.field.text()))

    def refresh(self) -> None:
        """Look again; whoever was reading a ticket goes on reading it."""
        rows = self._around.till.looking.tickets(self.field.text())
        self.show_rows(rows, self.list.selected())

    def show_rows(self, rows: list[TicketRow], keep: str = "") -> None:
        """Show these tickets, and read one: the kept one, or the first."""
        self.rows = tuple(rows)
        numbers = [row.number for row in rows]
        first = keep if keep in numbers else (numbers or [""])[0]
        self.list.show_lines([self._line(row) for row in rows], first)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.picked.emit(first)

    def step(self, way: int) -> None:
        """The next or the previous ticket, while one types."""
        numbers = [row.number for row in self.rows]
        here = self.list.selected()
        if here in numbers:
            place = min(max(numbers.index(here) + way, 0), len(numbers) - 1)
            self.list.show_lines(self.list.lines.lines, numbers[place])
            self.picked.emit(numbers[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a ticket wherever the focus is."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _typed(self, _words: str) -> None:
        self._typing.start()

    def _line(self, row: TicketRow) -> LineView:
        figures = self._around.figures
        now = self._around.till.book.clock.now()
        at = Moment(row.at, now.offset_min)
        when = figures.hour(at.civil().time())
        if at.day() != now.day():
            when = f"{figures.short_day(at.day())} {when}"
        pieces = pieces_of(row)
        means = ", ".join(tender_name(kind) for kind in row.means.split())
        words = (when, pieces, means, self._name(row.customer))
        detail = " · ".join(word for word in words if word)
        amount = figures.money(row.total)
        icon, shop = "receipt", Department.BOOKS
        hue = Hue.RETURN if row.total < 0 else None
        return LineView(row.number, row.number, amount, detail, "", icon, shop, hue=hue)

    def _name(self, customer: str) -> str:
        if customer and customer not in self._names:
            person = records.customer(self._around.till.book.store, customer)
            self._names[customer] = person.name if person else ""
        return self._names.get(customer, "")


class TicketPanel(SidePanel):
    """The ticket that was chosen, on paper, and what can be done with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.number = ElidingLabel(theme, "", Style(24, 700))
        self.copies = Label(theme, "", Style(18, 600, theme.palette.tone(Hue.WARN).ink))
        self.paper = PaperView(theme, self.tr("The ticket"))
        self.mail = Button(theme, Face(self.tr("By mail"), "envelope-simple"), size=Size.NORMAL)
        self.qr = Button(theme, Face(self.tr("QR code"), "squares-four"), size=Size.NORMAL)
        back = Face(self.tr("Return or exchange"), "arrow-u-up-left", "F6", hue=Hue.RETURN)
        self.undo = Button(theme, back, size=Size.NORMAL)
        duplicate = self.tr("Print a duplicate")
        face = Face(duplicate, "printer" if theme.is_regular else "", "F12")
        self.primary = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self.add_inset(Row(theme).add(self.number, 1).add(self.copies), 20, 0)
        box = QWidget()
        lay = QVBoxLayout(box)
        dress(lay, theme, 0, (16, 12, 16, 0))
        lay.addWidget(self.paper)
        self.add(box, 1)
        self.add_inset(Row(theme, self.mail, self.qr, spacing=10), 12)
        self.add_inset(self.undo, 10)
        self.add_inset(self.primary, 12, 16)

    def show_ticket(self, ticket: TicketView | None) -> None:
        """Show a ticket, or that none is chosen."""
        for button in (self.mail, self.qr, self.undo, self.primary):
            button.setEnabled(ticket is not None)
        self.paper.setVisible(ticket is not None)
        self.number.setText(ticket.row.number if ticket else self.tr("No ticket chosen"))
        copies = ticket.copies if ticket else 0
        self.copies.setText(self.tr("%n duplicate(s)", "", copies) if copies else "")
        if ticket is not None:
            self.paper.show_paper(ticket.paper)


class TicketsScreen(Screen):
    """Tickets on the left, the chosen one on the right."""

    place = "tickets"

    def __init__(self, around: Around) -> None:
        self._around = around
        self.list = TicketsCentre(around)
        self.reading = TicketPanel(around.theme)
        super().__init__(self.list, self.reading)
        self.ticket: TicketView | None = None
        self.list.picked.connect(self.read)
        self.list.head.backed.connect(lambda: around.go("sell"))
        self.reading.primary.clicked.connect(self.print_duplicate)
        self.reading.mail.clicked.connect(self.mail_duplicate)
        self.reading.qr.clicked.connect(self.show_code)
        self.reading.undo.clicked.connect(self.bring_back)

    def enter(self) -> None:
        """What fits the field, ready to type; a sheet that closed changes no choice."""
        self.list.refresh()
        self.list.field.arm()

    def leave(self) -> None:
        """The next visit begins with the last tickets."""
        self.list.field.clear()
        self.list.show_rows([])

    def type(self, letters: str) -> bool:
        """Letters go into the field."""
        self.list.field.take(letters)
        return True

    def read(self, number: str) -> None:
        """Show the ticket with this number."""
        try:
            self.ticket = self._around.till.looking.ticket(number) if number else None
        except Refusal as refusal:
            self.ticket = None
            self._around.refuse(refusal)
        self.reading.show_ticket(self.ticket)

    def print_duplicate(self) -> None:
        """Another paper, marked and counted."""
        said = translate("Tickets", "The duplicate is being printed")
        self._duplicate(TicketMeans.PAPER, "", said)

    def mail_duplicate(self) -> None:
        """Ask for the address, then send."""
        if self.ticket is None:
            return
        store = self._around.till.book.store
        person = records.customer(store, self.ticket.row.customer)
        sheet = MailAddressSheet(self._around, person.email if person else "")
        sheet.given.connect(self._mail_to)
        self._open(sheet)

    def show_code(self) -> None:
        """The signed ticket as a code on the screen; that is a duplicate too."""
        if self.ticket is not None:
            self._duplicate(TicketMeans.QR, "", "", self._open_code)

    def bring_back(self) -> None:
        """Goods of this ticket come back: where its sale is opened."""
        if self.ticket is not None:
            self._around.scan(Scanned(self.ticket.row.number, source="keyboard"))

    def _mail_to(self, address: str) -> None:
        self._around.close_sheet()
        said = translate("Tickets", "The duplicate is being sent")
        self._duplicate(TicketMeans.MAIL, address, said)

    def _open(self, sheet: Sheet) -> None:
        sheet.closed.connect(self._around.close_sheet)
        self._around.open_sheet(sheet)

    def _open_code(self) -> None:
        if self.ticket is None:
            return
        link = self._around.till.handing.link(self.ticket.id)
        words = translate("Tickets", "Photograph the code to keep ticket {number}")
        words = words.format(number=self.ticket.row.number)
        if link:
            self._open(QrSheet(self._around, link, words))

    def _duplicate(
        self, means: TicketMeans, target: str, said: str, then: Callable[[], None] | None = None
    ) -> None:
        if self.ticket is None:
            return
        document, number = self.ticket.id, self.ticket.row.number
        looking = self._around.till.looking

        def act(approval: Approval | None) -> None:
            looking.reprint(document, means, target, approval)

        def done() -> None:
            self.read(number)
            if means is TicketMeans.PAPER:
                tell_printing(self._around, said)
            elif said:
                self._around.tell(said)
            if then is not None:
                then()

        self._around.attempt(act, done)
