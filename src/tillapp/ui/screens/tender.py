"""The paying screen: several tenders, any amount, the ticket the customer wants."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from tillapp.counter.messages import Scanned
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import DoneView, LineKind, SaleView, SplitView
from tillapp.domain.refusal import BasketPaidInPart
from tillapp.domain.reward import Reward
from tillapp.domain.tender import TenderKind
from tillapp.ui.around import Around
from tillapp.ui.device_words import lights
from tillapp.ui.screen import Screen
from tillapp.ui.screens.tender_centre import TenderCentre
from tillapp.ui.screens.tender_panel import TenderPanel
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.slip_code import is_slip


class TenderScreen(Screen, QObject):
    """Takes money step by step; goes back to selling when the sale is sealed."""

    place = "tender"

    def __init__(self, around: Around) -> None:
        QObject.__init__(self)
        self.around = around
        cash_limit = around.till.house.policy.cash_limit
        self.page = TenderCentre(around.theme, around.figures, cash_limit)
        self.side = TenderPanel(around.theme, around.figures)
        Screen.__init__(self, self.page, self.side)
        self.asking = Asking(around)
        self._desk = around.till.paying
        self._crediting = around.till.crediting
        self._rewarding = around.till.rewarding
        self._warned, self._told = 0, ""
        self._paid: DoneView | None = None
        self.page.backed.connect(lambda: around.go("sell"))
        self.page.status.clicked.connect(lambda: around.go("hardware"))
        self.page.offered.connect(self.page.field.propose)
        self.page.split_asked.connect(self._split)
        self.page.whole_asked.connect(lambda: self._do(around.till.splitting.whole))
        self.page.slip_asked.connect(self._ask_slip)
        self.page.receipt.clicked.connect(self._receipt)
        self.page.aside_asked.connect(self.asking.layaway)
        self.page.reward_asked.connect(self._reward)
        self.page.field.submitted.connect(lambda _: self.validate())
        self.side.validated.connect(self.validate)
        self.side.removed.connect(self._remove)
        self.side.wished.connect(self._wish)
        self.side.accepted.connect(lambda: self._answer(CardAnswer.ACCEPTED))
        self.side.refused.connect(lambda: self._answer(CardAnswer.REFUSED))
        self.side.later.connect(lambda: self._answer(CardAnswer.UNKNOWN))
        self.side.customer.clicked.connect(self.asking.customer)

    def enter(self) -> None:
        """Cash first, with what is due."""
        self.page.choose(TenderKind.CASH)
        self.side.ticket.choose(self._desk.wish.means)
        self.show_view(self._desk.view())
        self.page.field.setFocus()

    def show_view(self, view: SaleView) -> None:
        """The basket changed; a sealed sale, or money to give back, leads back to selling."""
        if not view.lines or (view.owed and not view.due):
            self.around.go("sell")
            return
        self.page.show_view(view)
        self._tell_part(view.done)
        self.page.rewards.show_rewards(self._rewarding.beside()[1], view.reward)
        self.side.show_view(view)

    def _tell_part(self, done: DoneView | None) -> None:
        """A part was paid: its change, and its receipt for whoever wants one."""
        if done is None or not done.part or done.document == self._told:
            return
        self._told = done.document
        self._paid = done
        self.page.show_given(done.change, done.part)

    def _receipt(self) -> None:
        if self._paid is not None:
            self.asking.ticket(self._paid, TicketMeans.PAPER)

    def show_devices(self) -> None:
        """A device is better or worse than before."""
        self.page.status.show_lights(lights(self.around.till.watching.statuses()))

    def scan(self, scanned: Scanned) -> bool:
        """A credit pays; an article scanned while paying joins the basket."""
        if is_slip(scanned.code):
            self._spend(scanned.code)
            return True
        desk, before = self.around.till.selling, self._desk.view().split
        self.around.attempt(lambda _: desk.scan(scanned.code), lambda: self._tell_parts(before))
        return True

    def _tell_parts(self, before: SplitView | None) -> None:
        """Another article undid what was agreed: whoever shares the bill is to hear it."""
        now = self._desk.view().split
        if before is not None and (now is None or now.parts != before.parts):
            self.around.tell(self.tr("The bill changed: what is left is one part now"))

    def type(self, letters: str) -> bool:
        """Digits go to the amount."""
        self.page.field.press(letters)
        return True

    def back(self) -> bool:
        """Escape leads back to selling."""
        self.around.go("sell")
        return True

    def validate(self) -> None:
        """Take the tender that is chosen, at the amount that is shown."""
        if not self._desk.view().due:
            self._do(self._desk.close)
            return
        amount = self.page.field.cents
        acts: dict[TenderKind, Callable[[], SaleView]] = {
            TenderKind.CASH: lambda: self._desk.cash(amount, sure=self.page.sure(amount)),
            TenderKind.CARD: lambda: self._desk.card(self._least(amount)),
            TenderKind.CHEQUE: lambda: self._desk.cheque(self._least(amount)),
            TenderKind.CREDIT: lambda: self._crediting.spend_customer(self._least(amount)),
        }
        if self.page.kind is TenderKind.GIFT:
            self._ask_slip()
            return
        self._do(acts[self.page.kind])

    def _split(self) -> None:
        """To the parts, or why there are none: a page that nobody may use is no help."""
        view = self._desk.view()
        if view.tenders:
            self.around.refuse(BasketPaidInPart(paid=view.paid, net=view.total))
        elif any(line.kind is LineKind.RETURN for line in view.lines):
            words = self.tr("Goods come back here: key an amount, then each means")
            self.around.tell(words)
        else:
            self.around.go("split")

    def _ask_slip(self) -> None:
        self.asking.code(self.tr("Code of the voucher"), self._spend)

    def _spend(self, code: str) -> None:
        desk = self._crediting
        self.around.attempt(
            lambda approval: desk.spend(code, approval=approval), self.asking.code_is_there
        )

    def _least(self, amount: int) -> int:
        return min(amount, self._desk.view().due)

    def _do(self, act: Callable[[], SaleView]) -> None:
        self.around.attempt(lambda _: act())

    def _answer(self, answer: CardAnswer) -> None:
        before = self._desk.view()
        self.around.attempt(
            lambda _: self._desk.card_answer(answer), lambda: self._tell_aside(before.basket)
        )

    def _tell_aside(self, basket: str) -> None:
        """A deposit by card: the goods left the screen, and the customer wants to know why."""
        for each in self.around.till.layaway.waiting():
            if each.basket == basket:
                day = self.around.figures.short_day(date.fromisoformat(each.until))
                self.around.tell(self.tr("Put aside until {day}").format(day=day))

    def _remove(self, n: int) -> None:
        # A charged card is asked about once: the second touch says that it was cancelled.
        again, self._warned = n == self._warned, n
        view = self._desk.view()
        if view.layaway and any(tender.n == n and tender.sealed for tender in view.tenders):
            self._give_back(cancelled=again)
        else:
            self.around.attempt(
                lambda approval: self._desk.remove(n, approval, cancelled_on_terminal=again)
            )

    def _give_back(self, *, cancelled: bool) -> None:
        """The customer does not want the goods any more: they are free, the money goes back."""
        desk = self.around.till.layaway
        self.around.attempt(
            lambda approval: desk.give_back(approval, cancelled_on_terminal=cancelled),
            lambda: self.around.tell(self.tr("The deposit is given back, the goods are free")),
        )

    def _reward(self, reward: Reward | None) -> None:
        self._do(lambda: self._rewarding.reward(reward))

    def _wish(self, means: str) -> None:
        if means == TicketMeans.MAIL:
            customer = self._desk.view().customer
            self.asking.address(
                customer.email if customer else "",
                lambda to: self._wished(Wish(TicketMeans.MAIL, to)),
            )
        else:
            self._wished(Wish(TicketMeans(means)))

    def _wished(self, wish: Wish) -> None:
        def act(_approval: object) -> None:
            self._desk.wish = wish

        self.around.attempt(act)
        self.side.ticket.choose(self._desk.wish.means)
