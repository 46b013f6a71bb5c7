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
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Size
from tillapp.ui.widgets.coin_row import ChangeView, CoinRow
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.status_cluster import StatusCluster

_OFFERS = 4


class TenderCentre(QWidget):
    """Which tender, how much; touches come out as signals."""

    backed = Signal()
    offered = Signal(int)

    def __init__(self, theme: Theme, figures: Format, cash_limit: int) -> None:
        super().__init__()
        self._figures = figures
        self._cash_limit = self._room = cash_limit
        self.kind = TenderKind.CASH
        self._due = 0
        self._asked_about = 0
        self._amounts: tuple[int, ...] = ()
        self.status = StatusCluster(theme, self.tr("State of the counter"))
        head = PageHead(theme, self.tr("Payment"), self.status)
        head.backed.connect(self.backed)
        self.methods = {view.id: Method(theme, view) for view in self._methods()}
        self._group = QButtonGroup(self)
        self.field = AmountField(theme, self.tr("Cash received"), figures.money)
        self.offers = [Button(theme, "", size=Size.KEY) for _ in range(_OFFERS)]
        self.pad = NumberPad(theme)
        self.change = CoinRow(theme, ChangeView(self.tr("Change to give"), figures.money(0)))
        body = QHBoxLayout()
        dress(body, theme, 20, (24, 0, 24, 16))
        body.addLayout(self._left(theme), 10)
        body.addLayout(self._right(theme), 12)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(head)
        lay.addLayout(body, 1)
        lay.addWidget(Row(theme, self.change, margins=(24, 0, 24, 16)))
        self._wire()

    def _left(self, theme: Theme) -> QVBoxLayout:
        left = QVBoxLayout()
        dress(left, theme, 12)
        for method in self.methods.values():
            self._group.addButton(method)
            left.addWidget(method, 1)
        left.addStretch(2)
        return left

    def _right(self, theme: Theme) -> QVBoxLayout:
        right = QVBoxLayout()
        dress(right, theme, 14)
        right.addWidget(self.field)
        right.addWidget(Row(theme, *self.offers, spacing=10))
        right.addWidget(self.pad, 1)
        return right

    def _wire(self) -> None:
        self.pad.pressed.connect(self.field.press)
        self.field.changed.connect(lambda _: self._show_change())
        for place, button in enumerate(self.offers):
            button.clicked.connect(lambda _=False, place=place: self._offer(place))
        for id_, method in self.methods.items():
            method.clicked.connect(lambda _=False, id_=id_: self.choose(TenderKind(id_)))

    def choose(self, kind: TenderKind) -> None:
        """Another tender: its amount is what is due."""
        self.kind = kind
        self.methods[kind].setChecked(True)
        labels = {
            TenderKind.CASH: self.tr("Cash received"),
            TenderKind.CARD: self.tr("By card"),
            TenderKind.CHEQUE: self.tr("By cheque"),
        }
        self.field.set_label(labels[kind])
        self.field.propose(self._proposed())
        self._show_offers()
        self._show_change()

    def show_view(self, view: SaleView) -> None:
        """What is due now."""
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

    def _proposed(self) -> int:
        return min(self._due, self._room) if self.kind is TenderKind.CASH else self._due

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

    def _show_change(self) -> None:
        cash = self.kind is TenderKind.CASH
        cents = max(0, self.field.cents - self._due) if cash else 0
        coins = change_in_coins(cents)
        self.change.show_view(shown.change(cents, coins, self._figures))

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
                "cheque", self.tr("Cheque"), self.tr("Check the identity"), "bank", key="F9"
            ),
        )
