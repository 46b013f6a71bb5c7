"""The selling screen: scan, keys, words; the basket and its money on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from tillapp.counter.messages import Scanned
from tillapp.counter.paying import CardAnswer
from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import SaleView
from tillapp.domain.article import VOUCHER
from tillapp.domain.article import Unit as ArticleUnit
from tillapp.domain.code import CodeKind, read
from tillapp.ui.around import Around
from tillapp.ui.device_words import lights
from tillapp.ui.owed import owed
from tillapp.ui.screen import Screen
from tillapp.ui.screens.line_acts import LineActs
from tillapp.ui.screens.sell_centre import SellCentre
from tillapp.ui.screens.sell_panel import SellPanel
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.entry import Entry

_PEOPLE = 3
_TIMES = "*"
_STEPS = {"+": 1, "-": -1}


class SellScreen(Screen, QObject):
    """Asks the desks and shows what they answer."""

    place = "sell"

    def __init__(self, around: Around) -> None:
        QObject.__init__(self)
        self.around = around
        self.page = SellCentre(around.theme, around.figures)
        cash_limit = around.till.house.policy.cash_limit
        self.side = SellPanel(around.theme, around.figures, cash_limit)
        Screen.__init__(self, self.page, self.side)
        self.asking = Asking(around)
        self.acts = LineActs(around, self.asking)
        self._desk = around.till.selling
        self._money = around.till.paying
        self._times = 1
        self._asked_about = 0
        self._wire_centre()
        self._wire_panel()
        self._shortcuts()
        self.page.show_keys(self._desk.keys())

    def enter(self) -> None:
        """Show the basket and arm the field."""
        self.page.show_held(len(self._desk.parked()))
        self.show_view(self._desk.view())
        self.page.field.arm()

    def show_view(self, view: SaleView) -> None:
        """The basket changed."""
        self.side.show_view(view, self.around.till.refunding.options() if view.owed else ())
        self.page.show_counts(view)
        self.page.show_held(view.parked)
        self._show_owed()

    def show_devices(self) -> None:
        """A device is better or worse than before."""
        self.page.show_lights(lights(self.around.till.watching.statuses()))
        self._show_owed()

    def scan(self, scanned: Scanned) -> bool:
        """A code: an article, a piece, a customer; a ticket or a credit is for the shell."""
        if read(scanned.code).kind in (CodeKind.TICKET, CodeKind.CREDIT):
            return False
        times, self._times = self._times, 1
        self.page.field.clear()
        if not self.do(lambda: self._desk.scan(scanned.code, times), self.page.flash_added):
            self.page.flash_refused()
        return True

    def type(self, letters: str) -> bool:
        """Letters nobody wanted go to the field; plus and minus count the selected line."""
        if letters in _STEPS:
            self.acts.step(_STEPS[letters])
        else:
            self.page.field.take(letters)
        return True

    def move(self, by: int) -> bool:
        """The line above or below the selected one."""
        self.acts.move(by)
        return True

    def do(self, act: Callable[[], SaleView], then: Callable[[], None] | None = None) -> bool:
        """Do something that needs no second person."""
        return self.around.attempt(lambda _approval: act(), then)

    def add(self, article: str) -> None:
        """A key or a result was touched: weigh it, price it, or add it."""
        if article in self.page.people():
            self.page.added()
            self.do(lambda: self._desk.attach(article))
            return
        goods = next((g for g in self.page.offered() if g.article.id == article), None)
        if goods is None:
            return
        if goods.article.family == VOUCHER:
            self.asking.gift(self._sell_gift)
        elif goods.article.unit is ArticleUnit.GRAM:
            self.asking.weight(goods.article.title, lambda e: self._add(article, e.figure))
        elif goods.price is None:
            self.asking.free_price(goods.article.title, lambda e: self._free(e, article))
        else:
            self._add(article, 1)

    def _sell_gift(self, cents: int) -> None:
        desk = self.around.till.crediting
        self.do(lambda: desk.sell_gift(cents, sure=self._sure(cents)), self.page.added)

    def free_price(self) -> None:
        """Something without a tag."""
        self.asking.free_price("", lambda entry: self._free(entry, ""))

    def weigh(self) -> None:
        """The article that is sold by weight."""
        for goods in self.page.offered():
            if goods.article.unit is ArticleUnit.GRAM:
                self.add(goods.article.id)
                return

    def undo(self) -> bool:
        """Take the last step back."""
        self.acts.undo()
        return True

    def discount_all(self) -> None:
        """A discount on the whole basket."""
        if self._desk.view().lines:
            self.asking.discount(
                self.tr("Discount on the basket"),
                lambda off: self.around.attempt(
                    lambda approval: self._desk.discount_all(off, approval)
                ),
            )

    def hold(self) -> None:
        """Park the basket, or bring one back."""
        if not self._desk.view().lines:
            self.resume()
        elif self.do(self._desk.hold):
            self.around.tell(self.tr("Basket on hold"))

    def resume(self) -> None:
        """The only basket that waits comes back at once; several are shown."""
        waiting = self._desk.parked()
        if len(waiting) == 1:
            self._resume(waiting[0].id)
        else:
            self.asking.parked(self._resume)

    def cash(self, note: int | None = None) -> None:
        """Cash: the note that was touched, the amount that was keyed in, or what is due."""
        amount = self.page.keyed() if note is None else note
        self.do(lambda: self._money.cash(amount, sure=self._sure(amount)), self._paid)

    def card(self) -> None:
        """A card: the amount that was keyed in, or what is due."""
        amount = self.page.keyed()
        due = self._desk.view().due
        part = None if amount is None else min(amount, due)
        self.do(lambda: self._money.card(part), self._paid)

    def refund(self, option: str) -> None:
        """Give back what is owed by this means; a manager may overrule the shop's rules."""
        desk, keyed = self.around.till.refunding, self.page.keyed()
        amount = None if keyed is None else min(keyed, self._desk.view().owed)
        self.around.attempt(lambda approval: desk.give(option, amount, approval), self._paid)

    def open_drawer(self) -> None:
        """Open the drawer without a sale: a reason, a right, and a line in the journal."""
        self.asking.drawer()

    def ticket(self, means: str) -> None:
        """The ticket of the sale that was just made."""
        done = self.side.done.done
        if done is not None:
            self.asking.ticket(done, TicketMeans(means))
            self._show_owed()

    def erase(self) -> bool:
        """Delete takes the selected line out."""
        self.acts.remove()
        return True

    def answer(self, answer: CardAnswer) -> None:
        """What the card terminal said."""
        self.do(lambda: self._money.card_answer(answer))

    def back(self) -> bool:
        """Escape empties the field first."""
        if self.page.field.text():
            self.page.field.clear()
            return True
        return False

    def _show_owed(self) -> None:
        done = self.side.done.done
        if done is not None:
            self.side.done.show_owed(owed(self.around.till, done.document))

    def _resume(self, id_: str) -> None:
        self.do(lambda: self._desk.resume(id_))

    def _sure(self, amount: int | None) -> bool:
        """Whether this unusual amount was confirmed by asking for it twice."""
        again = amount is not None and amount == self._asked_about
        self._asked_about = amount or 0
        return again

    def _paid(self) -> None:
        self._asked_about = 0
        self.page.field.clear()

    def _add(self, article: str, quantity: int) -> None:
        times, self._times = self._times, 1
        self.do(lambda: self._desk.add(article, quantity * times), self.page.added)

    def _free(self, entry: Entry, like: str) -> None:
        self.do(lambda: self._desk.free(self.tr("Article"), entry.figure, like=like))

    def _enter_words(self, words: str) -> None:
        text = words.strip()
        if text.endswith(_TIMES) and text[:-1].isdigit():
            self._times = max(1, int(text[:-1]))
            self.page.field.clear()
        elif text.isdigit() or "-" in text:
            self.page.field.clear()
            self.around.scan(Scanned(text, source="keyboard"))
        elif first := self.page.first_result():
            self.page.field.clear()
            self.add(first)

    def _typed(self, words: str) -> None:
        text = words.strip()
        keyed = self.page.keyed()
        self.side.show_typed(keyed)
        if text.endswith(_TIMES) and text[:-1].isdigit():
            self._enter_words(text)
        elif text and not text.isdigit() and keyed is None:
            people = self.around.till.looking.customers(text)[:_PEOPLE]
            self.page.show_results(self._desk.search(text), people)
        else:
            self.page.show_results(None)

    def _wire_centre(self) -> None:
        page = self.page
        page.chosen.connect(self.add)
        page.field.textChanged.connect(self._typed)
        page.field.submitted.connect(self._enter_words)
        page.status.clicked.connect(lambda: self.around.go("hardware"))
        page.held.clicked.connect(self.resume)
        functions = {
            "free": self.free_price,
            "kilo": self.weigh,
            "discount": self.discount_all,
            "returns": lambda: self.around.go("returns"),
            "abandon": self._abandon,
            "hold": self.hold,
            "drawer": self.open_drawer,
            "again": self._again,
        }
        page.strip.chosen.connect(lambda id_: functions[id_]())

    def _wire_panel(self) -> None:
        side = self.side
        side.lines.picked.connect(self.acts.select)
        side.customer.clicked.connect(self.asking.customer)
        side.bar.stepped.connect(self.acts.step)
        side.bar.price_asked.connect(self.acts.price)
        side.bar.discount_asked.connect(self.acts.discount)
        side.bar.fate_asked.connect(self.acts.fate)
        side.bar.removal_asked.connect(self.acts.remove)
        side.refund_asked.connect(self.refund)
        side.closing_asked.connect(lambda: self.do(self._money.close, self._paid))
        side.tenders.cash.connect(self.cash)
        side.tenders.note.connect(self.cash)
        side.tenders.card.connect(self.card)
        side.card.accepted.connect(lambda: self.answer(CardAnswer.ACCEPTED))
        side.card.refused.connect(lambda: self.answer(CardAnswer.REFUSED))
        side.paying_asked.connect(lambda: self.around.go("tender"))
        side.done.ticket_asked.connect(self.ticket)

    def _shortcuts(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Shift+F5": self.acts.discount,
            "Shift+F12": self.side.tenders.exact.click,
            "Ctrl+F12": self.side.tenders.by_card.click,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self.page, act)

    def _abandon(self) -> None:
        if self.around.attempt(self._desk.abandon):
            words, undo = self.tr("Basket given up"), self.tr("Undo")
            self.around.tell(words, undo, self._take_back)

    def _take_back(self) -> None:
        self.do(self._desk.take_back)

    def _again(self) -> None:
        rows = self.around.till.looking.tickets()
        if rows:
            self.asking.duplicate(rows[0].number)
