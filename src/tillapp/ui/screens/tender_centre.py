"""The centre of the paying screen: methods, amount, likely notes, pad, change."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.domain.cash import change_in_coins
from tillapp.domain.tender import TenderKind
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.screens.reward_row import RewardRow
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Size
from tillapp.ui.widgets.coin_row import ChangeView, CoinRow
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.status_cluster import StatusCluster

_OFFERS = 4


class TenderCentre(QWidget):
    """Which tender, how much; touches come out as signals."""

    backed = Signal()
    offered = Signal(int)
    split_asked = Signal()
    whole_asked = Signal()
    slip_asked = Signal()
    aside_asked = Signal()
    reward_asked = Signal(object)

    def __init__(self, theme: Theme, figures: Format, cash_limit: int) -> None:
        super().__init__()
        self._figures = figures
        self._cash_limit = self._room = cash_limit
        self.kind = TenderKind.CASH
        self._due = self._credit = self._given = 0
        self._asked_about, self._way = 0, "at_once"
        self._amounts: tuple[int, ...] = ()
        self.status = StatusCluster(theme, self.tr("State of the counter"))
        self.how = Segmented(theme, self._ways(), "at_once")
        self._head = PageHead(theme, self.tr("Payment"), self.how, self.status)
        self.methods = {view.id: Method(theme, view) for view in self._methods()}
        self.aside = self._aside(theme)
        self.rewards = RewardRow(theme, figures)
        self._group = QButtonGroup(self)
        self.field = AmountField(theme, self.tr("Cash received"), figures.money)
        self.offers = [Button(theme, "", size=Size.KEY) for _ in range(_OFFERS)]
        self.pad = NumberPad(theme)
        self.change = CoinRow(theme, ChangeView(self.tr("Change to give"), figures.money(0)))
        self.receipt = Button(theme, self.tr("Receipt"), size=Size.CARD)
        body = QHBoxLayout()
        dress(body, theme, 20, (24, 0, 24, 16))
        body.addLayout(self._left(theme), 10)
        body.addLayout(self._right(theme), 12)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self._head)
        lay.addLayout(body, 1)
        change = Row(theme, margins=(24, 0, 24, 16)).add(self.change, 1).add(self.receipt)
        lay.addWidget(change)
        self._wire()

    def _left(self, theme: Theme) -> QVBoxLayout:
        left = QVBoxLayout()
        dress(left, theme, 12)
        for method in self.methods.values():
            self._group.addButton(method)
            left.addWidget(method, 1)
        left.addWidget(self.aside, 1)
        left.addWidget(self.rewards)
        left.addStretch(1)
        return left

    def _right(self, theme: Theme) -> QVBoxLayout:
        right = QVBoxLayout()
        dress(right, theme, 14)
        right.addWidget(self.field)
        right.addWidget(Row(theme, *self.offers, spacing=10))
        right.addWidget(self.pad, 1)
        return right

    def _wire(self) -> None:
        self._head.backed.connect(self.backed)
        self.receipt.hide()
        self.how.chosen.connect(self._choose_way)
        self.pad.pressed.connect(self.field.press)
        self.field.changed.connect(lambda _: self.show_given(0))
        self.aside.clicked.connect(self.aside_asked)
        self.rewards.chosen.connect(self.reward_asked)
        for place, button in enumerate(self.offers):
            button.clicked.connect(lambda _=False, place=place: self._offer(place))
        for id_, method in self.methods.items():
            method.clicked.connect(lambda _=False, id_=id_: self.choose(TenderKind(id_)))
        # Its code is all that a voucher needs: no amount is keyed for it.
        self.methods[TenderKind.GIFT].clicked.connect(self.slip_asked)

    def choose(self, kind: TenderKind) -> None:
        """Another tender: its amount is what is due."""
        self.kind = kind
        self.methods[kind].setChecked(True)
        labels = {
            TenderKind.CASH: self.tr("Cash received"),
            TenderKind.CARD: self.tr("By card"),
            TenderKind.CHEQUE: self.tr("By cheque"),
            TenderKind.CREDIT: self.tr("With the customer’s credit"),
            TenderKind.GIFT: self.tr("With a voucher"),
        }
        self.field.set_label(labels[kind])
        self.field.propose(self._proposed())
        self._show_offers()
        self._show_change()

    def show_view(self, view: SaleView) -> None:
        """What is due now."""
        self._way = "in_parts" if view.split else "at_once"
        self.how.choose(self._way)
        self._show_credit(view)
        only_deposits = all(tender.sealed for tender in view.tenders)
        self.aside.setEnabled(only_deposits and not view.split)
        room = shown.cash_room(view, self._cash_limit)
        if (view.due, room) != (self._due, self._room):
            self._due, self._room = view.due, room
            self.field.propose(self._proposed())
        legal = view.due <= room
        # Above the limit only a part may be paid in cash.
        self._amounts = (view.due, *view.notes) if legal else (room,) if room else ()
        self._show_limit(legal=legal)
        self._show_offers()
        self._show_change()

    def _show_credit(self, view: SaleView) -> None:
        self._credit = view.credit
        method = self.methods[TenderKind.CREDIT]
        method.show_view(self._methods()[2])
        method.setEnabled(bool(view.credit))
        if self.kind is TenderKind.CREDIT and not view.credit:
            # It has given all it had: the rest is for another means.
            self.choose(TenderKind.CASH)

    def _proposed(self) -> int:
        rooms = {TenderKind.CASH: self._room, TenderKind.CREDIT: self._credit}
        return min(self._due, rooms.get(self.kind, self._due))

    def _choose_way(self, way: str) -> None:
        self.how.choose(self._way)
        if way == "in_parts":
            self.split_asked.emit()
        elif self._way != way:
            self.whole_asked.emit()

    def _ways(self) -> tuple[Option, ...]:
        return (
            Option("at_once", self.tr("At once")),
            Option("in_parts", self.tr("Split"), "arrows-split"),
        )

    def _show_limit(self, *, legal: bool) -> None:
        cash, view = self.methods[TenderKind.CASH], self._methods()[0]
        if not legal:
            limit = self._figures.short_money(self._room)
            view = replace(view, detail=self.tr("At most {amount}").format(amount=limit))
        cash.show_view(view)
        cash.setEnabled(legal or self._room > 0)
        if not cash.isEnabled() and self.kind is TenderKind.CASH:
            self.choose(TenderKind.CARD)

    def sure(self, amount: int) -> bool:
        """Whether the cashier confirmed this unusual amount by asking for it twice."""
        again = amount == self._asked_about
        self._asked_about = amount
        return again

    def _show_offers(self) -> None:
        for place, button in enumerate(self.offers):
            there = self.kind is TenderKind.CASH and place < len(self._amounts)
            button.setEnabled(there)
            words = self._figures.short_money(self._amounts[place]) if there else "–"
            button.show_face(Face(words))

    def _offer(self, place: int) -> None:
        self.offered.emit(self._amounts[place])
        self._show_change()

    def show_given(self, cents: int, part: int = 0) -> None:
        """The change of the part just paid stays readable until the next amount is keyed."""
        self._given = cents
        self.receipt.show_face(Face(self.tr("Receipt {n}").format(n=part), "printer"))
        self.receipt.setVisible(bool(part))
        self._show_change()

    def _show_change(self) -> None:
        cash = self.kind is TenderKind.CASH
        cents = max(0, self.field.cents - self._due) if cash else 0
        cents = cents or self._given
        coins = change_in_coins(cents)
        self.change.show_view(shown.change(cents, coins, self._figures))

    def _aside(self, theme: Theme) -> Method:
        detail = self.tr("A deposit now, the rest later")
        view = MethodView("aside", self.tr("Put aside"), detail, "archive", key="F10")
        method = Method(theme, view)
        # It opens a sheet; nothing stays chosen.
        method.setCheckable(False)
        return method

    def _methods(self) -> tuple[MethodView, ...]:
        return (
            MethodView("cash", self.tr("Cash"), self.tr("The drawer opens"), "money", key="F5"),
            MethodView(
                "card",
                self.tr("Bank card"),
                self.tr("Key the amount into the terminal"),
                "credit-card",
                key="F6",
            ),
            MethodView(
                "credit",
                self.tr("Customer credit"),
                self.tr("Balance {amount}").format(amount=self._figures.money(self._credit))
                if self._credit
                else self.tr("No customer with credit"),
                "wallet",
                key="F7",
            ),
            MethodView(
                "gift",
                self.tr("Voucher, gift card"),
                self.tr("Scan its code"),
                "ticket",
                key="F8",
            ),
            MethodView(
                "cheque", self.tr("Cheque"), self.tr("Check the identity"), "bank", key="F9"
            ),
        )
