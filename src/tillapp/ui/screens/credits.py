"""Credits and vouchers: found by code, name or holder; used, printed, paid out, extended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from tillapp.counter.crediting import CreditRow, CreditView, Which
from tillapp.counter.messages import Scanned
from tillapp.domain.party import Approval
from tillapp.domain.refusal import Refusal
from tillapp.ui.around import Around
from tillapp.ui.device_words import lights
from tillapp.ui.owed import tell_printing
from tillapp.ui.screen import Screen
from tillapp.ui.screens.credits_centre import CreditsCentre
from tillapp.ui.screens.credits_panel import CreditsPanel
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.slip_code import is_slip


class CreditsScreen(Screen, QObject):
    """The list on the left, one credit with its trace on the right."""

    place = "credits"

    def __init__(self, around: Around) -> None:
        QObject.__init__(self)
        self.around = around
        self.page = CreditsCentre(around.theme, around.figures)
        offset_min = around.till.book.clock.now().offset_min
        self.side = CreditsPanel(around.theme, around.figures, offset_min)
        Screen.__init__(self, self.page, self.side)
        self.asking = Asking(around)
        self._desk = around.till.crediting
        self._shown: CreditView | None = None
        self._wire()

    def _wire(self) -> None:
        page, side = self.page, self.side
        page.backed.connect(lambda: self.around.go("sell"))
        page.asked.connect(self.search)
        page.picked.connect(self.read)
        page.gift_asked.connect(self.sell_gift)
        page.status.clicked.connect(lambda: self.around.go("hardware"))
        side.use_asked.connect(self.use)
        side.print_asked.connect(self.print_slip)
        side.top_up_asked.connect(self.top_up)
        side.longer_asked.connect(self.extend)
        side.pay_out_asked.connect(self.pay_out)

    def enter(self) -> None:
        """The credits that can be spent, ready to type."""
        self.search()
        self.page.field.arm()

    def leave(self) -> None:
        """The next visit begins anew."""
        self.page.field.clear()
        self._shown = None

    def show_devices(self) -> None:
        """A device is better or worse than before."""
        self.page.status.show_lights(lights(self.around.till.watching.statuses()))

    def search(self) -> None:
        """Show what fits the words and the filter."""
        found = self._found(self.page.field.text())
        keep = self._shown.id if self._shown else ""
        self.page.show_credits(found, keep)
        ids = [credit.id for credit in found]
        self.read(keep if keep in ids else (ids or [""])[0])

    def show_expiring(self) -> None:
        """What runs out soon, and before it what ran out with something left."""
        self.page.choose(Which.EXPIRING)

    def _found(self, words: str) -> list[CreditView]:
        which = Which(self.page.which)
        found = self._desk.credits(words, which)
        if which is not Which.EXPIRING or words.strip():
            return found
        return [*self._desk.due_to_expire(), *found]

    def read(self, id_: str) -> None:
        """Show one credit with its trace."""
        self._shown = next((c for c in self.page.found if c.id == id_), None)
        self.side.show_credit(self._shown, self._statement())

    def _statement(self) -> tuple[CreditRow, ...]:
        # A slip that only its paper tells of has no life in this book.
        known = self._shown is not None and self._shown.origin
        return self._desk.statement(self._shown.id) if self._shown and known else ()

    def scan(self, scanned: Scanned) -> bool:
        """A slip pays what is due, or is shown; everything else is for the sale."""
        if not is_slip(scanned.code):
            return False
        if self.around.till.paying.view().due:
            desk, code = self._desk, scanned.code
            self.around.attempt(
                lambda approval: desk.spend(code, approval=approval), self._sell
            )
            return True
        try:
            found = self._desk.look(scanned.code)
        except Refusal as refusal:
            self.around.refuse(refusal)
            return True
        self.page.show_credits([found], found.id)
        self.read(found.id)
        return True

    def type(self, letters: str) -> bool:
        """Letters go into the field."""
        self.page.field.take(letters)
        return True

    def use(self) -> None:
        """Let the credit pay for what lies in the basket, or name its holder for the next."""
        credit, view = self._shown, self.around.till.paying.view()
        if credit is None:
            return
        if view.due:
            desk = self._desk
            self.around.attempt(
                lambda approval: desk.spend_of(credit.id, approval=approval), self._sell
            )
        elif credit.holder:
            attach = self.around.till.selling.attach
            self.around.attempt(lambda _: attach(credit.holder), self._sell)
        else:
            self.around.tell(self.tr("Scan the goods first, then the slip: it pays by itself"))

    def sell_gift(self) -> None:
        """A voucher joins the basket like any article."""
        self.asking.voucher(self._sell)

    def top_up(self) -> None:
        """More on the same card."""
        credit = self._shown
        if credit is not None:
            self.asking.top_up(credit.id, credit.name, self._sell)

    def print_slip(self) -> None:
        """The slip once more, with what it is worth today."""
        credit = self._shown
        if credit is not None:
            said = self.tr("The slip is being printed")
            self.around.attempt(
                lambda _: self._desk.print_slip(credit.id),
                lambda: tell_printing(self.around, said),
            )

    def extend(self) -> None:
        """A later last day, with a reason and a manager’s word."""
        credit = self._shown
        if credit is not None and credit.until:
            self.asking.extend(credit, lambda day, why: self._extend(credit.id, day, why))

    def _extend(self, id_: str, until: date, reason: str) -> None:
        self._do(
            lambda approval: self._desk.extend(id_, until, reason, approval),
            self.tr("Valid until {day} now").format(day=self.around.figures.short_day(until)),
        )

    def pay_out(self) -> None:
        """The whole balance in cash where the shop owes it; an expired one is written off."""
        credit = self._shown
        if credit is not None and credit.expired:
            self._do(
                lambda approval: self._desk.expire(credit.id, "expired", approval),
                self.tr("Written off"),
            )
        elif credit is not None:
            amount = self.around.figures.money(credit.balance)
            self._do(
                lambda approval: self._desk.pay_out(
                    credit.id, credit.balance, "asked", approval
                ),
                self.tr("Give {amount} in cash").format(amount=amount),
            )

    def _do(self, act: Callable[[Approval | None], object], said: str) -> None:
        def acted(approval: Approval | None) -> None:
            act(approval)

        self.around.attempt(acted, lambda: self._told(said))

    def _told(self, said: str) -> None:
        self.search()
        self.around.tell(said)

    def _sell(self) -> None:
        self.around.go("sell")
