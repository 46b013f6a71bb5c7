"""The place of the returns: a sale found again, what of it comes back, and the money."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from tillapp.counter.messages import Scanned
from tillapp.counter.paying import CardAnswer
from tillapp.counter.returning import ReturnView
from tillapp.counter.scanning import Found, FoundCustomer, FoundSold, FoundTicket, decide
from tillapp.counter.views import SaleView
from tillapp.domain.refusal import Refusal
from tillapp.ledger import records
from tillapp.ledger.tickets import TicketRow
from tillapp.ui.amount_entry import typed_amount
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.returned_line import ReturnedLine
from tillapp.ui.returns_shown import SaleWords
from tillapp.ui.screen import Screen
from tillapp.ui.screens.open_sale import OpenSale
from tillapp.ui.screens.returns_centre import ReturnsCentre
from tillapp.ui.screens.returns_panel import ReturnsPanel
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.correcting import CorrectingSheet
from tillapp.ui.sheets.free_return import FreeReturnSheet
from tillapp.ui.sheets.undoing import UndoingSheet
from tillapp.ui.widgets.sheet import Sheet

_SHORTEST_CODE = 8


class ReturnsScreen(Screen, QObject):
    """Asks the returning and the refunding desks, and shows what they answer."""

    place = "returns"

    def __init__(self, around: Around) -> None:
        QObject.__init__(self)
        self.around = around
        reasons = around.till.house.policy.return_reasons
        self.page = ReturnsCentre(around.theme, reasons)
        self.side = ReturnsPanel(around.theme, around.figures)
        Screen.__init__(self, self.page, self.side)
        self.sale = OpenSale(around.till)
        self.asking = Asking(around)
        self.line = ReturnedLine(around, self.page.sale.editor)
        self._words = SaleWords(around.figures, around.till.book.clock.now)
        self._selling, self._desk = around.till.selling, around.till.returning
        self._wire_centre()
        self._wire_panel()

    def enter(self) -> None:
        """The open sale as it is now, or the last tickets, ready to scan or type."""
        if self.sale.view is None:
            self.search(self.page.field.text())
        self.show_view(self._selling.view())
        self.page.field.arm()

    def leave(self) -> None:
        """The next visit begins with the last tickets."""
        self.sale.close()
        self.page.settle()

    def show_view(self, view: SaleView) -> None:
        """The basket changed: the ticks, the net, the ways to give back."""
        self.sale.select(self.sale.selected)
        if self.sale.view is not None:
            head = self._words.head(self.sale.view, by_tag=self.sale.by_tag)
            rows = self._words.rows(self.sale.view)
            self.page.show_sale(head, rows, undoable=self.sale.is_undoable)
            self.line.show(next(iter(self.sale.in_basket(self.sale.selected)), 0))
        options = self.around.till.refunding.options() if view.owed else ()
        self.side.show_view(view, options, self.sale.takeable(), self.sale.buyer)

    def scan(self, scanned: Scanned) -> bool:
        """A sold piece or a ticket opens its sale, a customer's card lists theirs."""
        found = self._found(scanned.code)
        if isinstance(found, FoundSold | FoundTicket):
            return self.find(scanned.code)
        if isinstance(found, FoundCustomer):
            rows = self.around.till.looking.customer_tickets(found.customer.id)
            self._show_rows(rows)
            return True
        return False

    def find(self, code: str) -> bool:
        """Open the sale behind a code, and look at its line."""
        self.page.settle()
        try:
            self._look_at(self._desk.find(code))
        except Refusal as refusal:
            self.page.field.flash(Hue.DANGER)
            self.around.refuse(refusal)
        else:
            self.page.field.flash(Hue.PRIMARY)
        return True

    def type(self, letters: str) -> bool:
        """Plus and minus count the line at hand; other letters go into the field."""
        if letters in ("+", "-") and self.line.n:
            self.line.step(1 if letters == "+" else -1)
        else:
            self.page.field.take(letters)
        return True

    def move(self, by: int) -> bool:
        """The line above or below."""
        if self.sale.view is None:
            self.page.step(by)
        else:
            self.sale.step(by)
            self._show_selected()
        return True

    def erase(self) -> bool:
        """Delete takes the line at hand out of the basket."""
        if self.line.n:
            self._take_out(self.line.n)
        return True

    def undo(self) -> bool:
        """Take the last step back."""
        return not self._selling.view().undo or self._do(self._selling.undo)

    def back(self) -> bool:
        """Escape empties the field, then closes the sale, then leaves."""
        if self.page.field.text():
            self.page.field.clear()
        elif self.sale.view is not None:
            self._close_sale()
        else:
            return False
        return True

    def search(self, words: str) -> None:
        """Show the tickets that fit, or the last ones; an amount may be for the refund."""
        if self.sale.view is not None and (self.keyed() is not None or not words):
            return
        self._show_rows(self.around.till.looking.tickets(words))

    def keyed(self) -> int | None:
        """The part that was keyed in while money is owed, in cents; or nothing."""
        owed = self._selling.view().owed
        cents = typed_amount(self.page.field.text()) if self.sale.view is not None else None
        return cents if cents is not None and 0 < cents <= owed else None

    def name_customer(self) -> None:
        """Whoever bought it, in one touch; or anybody from the list."""
        buyer = self.sale.buyer
        if buyer is None or self._selling.view().customer is not None:
            self.asking.customer()
        else:
            self._do(lambda: self._selling.attach(buyer.id))

    def read(self, number: str) -> None:
        """Open a ticket of the list."""
        if number:
            self.find(number)

    def tick(self, n: int) -> None:
        """A line was touched: it comes back, or does not after all."""
        line = self.sale.line(n)
        if line is not None and line.in_basket:
            for there in self.sale.in_basket(n):
                self._take_out(there)
        else:
            self._take(n)

    def take(self) -> None:
        """The line at hand comes back."""
        line = self.sale.at_hand()
        if line is not None:
            self._take(line.n)

    def take_all(self) -> None:
        """Everything that is left comes back."""
        desk, sale = self._desk, self.sale.document
        if sale:
            self.around.attempt(lambda ok: desk.add_all(sale, approval=ok))

    def exchange(self) -> None:
        """What is ticked, or the line at hand, against something new: to the sale."""
        line = self.sale.at_hand()
        if self.sale.has_begun or line is None:
            self.around.go("sell")
        else:
            self._take(line.n, lambda: self.around.go("sell"))

    def refund(self, option: str) -> None:
        """Give back by this means, all or what was keyed; a manager may overrule the rules."""
        desk, keyed = self.around.till.refunding, self.keyed()
        self.around.attempt(lambda ok: desk.give(option, keyed, ok), self._settled)

    def answer(self, answer: CardAnswer) -> None:
        """What the card terminal said."""
        self._do(lambda: self.around.till.paying.card_answer(answer), self._settled)

    def _take(self, n: int, then: Callable[[], None] | None = None) -> None:
        desk, sale = self._desk, self.sale.document
        self.sale.select(n)
        self._show_selected()
        self.around.attempt(lambda ok: desk.add(sale, n, approval=ok), then)

    def _take_out(self, n: int) -> None:
        self._do(lambda: self._selling.remove(n))

    def _settled(self) -> None:
        self.page.settle()
        view = self._selling.view()
        if view.done is not None and not view.lines:
            self.around.go("sell")

    def _close_sale(self) -> None:
        self.sale.close()
        self.enter()

    def _look_at(self, found: ReturnView) -> None:
        self.sale.look_at(found)
        self._show_selected()
        line = self.sale.line(found.selected)
        if line is not None and not line.left and not line.in_basket:
            self.around.tell(self.tr("{title} has already come back").format(title=line.title))

    def _show_selected(self) -> None:
        self.show_view(self._selling.view())
        self.page.sale.look_at(self.sale.selected)

    def _show_rows(self, rows: list[TicketRow]) -> None:
        self.sale.close()
        self.page.show_found([self._words.found(row, self._name(row)) for row in rows])
        self.show_view(self._selling.view())

    def _name(self, row: TicketRow) -> str:
        person = records.customer(self.around.till.book.store, row.customer)
        return person.name if person else ""

    def _found(self, code: str) -> Found | None:
        try:
            return decide(self.around.till.book, code)
        except Refusal:
            return None

    def _do(self, act: Callable[[], SaleView], then: Callable[[], None] | None = None) -> bool:
        return self.around.attempt(lambda _approval: act(), then)

    def _entered(self, words: str) -> None:
        code = words.strip()
        if code.isdigit() and len(code) >= _SHORTEST_CODE:
            self.page.settle()
            self.around.scan(Scanned(code, source="keyboard"))
            return
        if self.keyed() is not None:
            # Amount, then the means: Enter chooses none, and the sale stays open.
            return
        if code:
            self._show_rows(self.around.till.looking.tickets(code))
        self.read(self.page.chosen() if self.sale.view is None else "")

    def _go_back(self) -> None:
        if not self.back():
            self.around.go("sell")

    def _ask(self, sheet: Sheet) -> None:
        sheet.closed.connect(self.around.close_sheet)
        self.around.open_sheet(sheet)

    def _free(self) -> None:
        self._ask(FreeReturnSheet(self.around))

    def _cancel(self) -> None:
        if self.sale.view is not None:
            self._ask(UndoingSheet(self.around, self.sale.view))

    def _correct(self) -> None:
        if self.sale.view is not None:
            self._ask(CorrectingSheet(self.around, self.sale.view))

    def _duplicate(self) -> None:
        if self.sale.view is not None:
            self.asking.duplicate(self.sale.view.number)

    def _wire_centre(self) -> None:
        page = self.page
        page.backed.connect(self._go_back)
        page.searched.connect(self.search)
        page.field.textChanged.connect(lambda _: self.side.show_typed(self.keyed()))
        page.entered.connect(self._entered)
        page.picked.connect(self.read)
        page.sale.ticked.connect(self.tick)
        self.line.emptied.connect(self._take_out)
        acts: dict[str, Callable[[], None]] = {
            "free": self._free,
            "correct": self._correct,
            "cancel": self._cancel,
            "tickets": lambda: self.around.go("tickets"),
            "duplicate": self._duplicate,
        }
        page.strip.chosen.connect(lambda id_: acts[id_]())

    def _wire_panel(self) -> None:
        side, paying = self.side, self.around.till.paying
        side.customer.clicked.connect(self.name_customer)
        side.lines.picked.connect(lambda id_: self._do(lambda: self._selling.select(int(id_))))
        side.take_asked.connect(self.take)
        side.all_asked.connect(self.take_all)
        side.exchange_asked.connect(self.exchange)
        side.paying_asked.connect(lambda: self.around.go("tender"))
        side.closing_asked.connect(lambda: self._do(paying.close, self._settled))
        side.refund_asked.connect(self.refund)
        side.card.accepted.connect(lambda: self.answer(CardAnswer.ACCEPTED))
        side.card.refused.connect(lambda: self.answer(CardAnswer.REFUSED))
