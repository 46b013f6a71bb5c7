"""Putting goods aside against a deposit: how much, until when, cash or card."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.ui.around import Around
from tillapp.ui.sheets.following import FollowingSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.segmented import Option, Segmented

translate = QCoreApplication.translate
_SHORT_DAYS, _LONG_DAYS = 7, 60


class LayawaySheet(FollowingSheet):
    """`by_cash` and `by_card` tell the deposit in cents; `until` is the last day."""

    by_cash = Signal(int)
    by_card = Signal(int)

    def __init__(self, around: Around) -> None:
        theme, figures = around.theme, around.figures
        super().__init__(theme, translate("Layaway", "Put aside"), QWidget())
        self._around, self._figures = around, figures
        self._today: date = around.till.book.clock.now().day()
        usual = around.till.house.policy.layaway_days
        self.subject = Label(theme, "", Style(20, 600))
        days = sorted({_SHORT_DAYS, usual, _LONG_DAYS})
        self.days = Segmented(theme, [self._option(day) for day in days], str(usual))
        self.days.setAccessibleName(self.tr("Kept until"))
        self.field = AmountField(theme, self.tr("Deposit"), figures.money)
        self.pad = NumberPad(theme)
        cash = Face(self.tr("Deposit in cash"), "money", "F12")
        card = Face(self.tr("Deposit by card"), "credit-card", "F11")
        self.cash = Button(theme, cash, Kind.PRIMARY, Size.LARGE)
        self.card = Button(theme, card, Kind.TINT, Size.LARGE)
        self._arrange()
        self._wire()
        self._show(around.till.selling.view())

    @property
    def until(self) -> date:
        """The last day for which the goods wait."""
        return self._today + timedelta(days=int(self.days.current()))

    def sale_moved(self) -> None:
        """Another thing to put aside changes the sum; what was keyed stays."""
        view = self._around.till.selling.view()
        if not view.due or view.customer is None:
            self.closed.emit()
        else:
            self._show(view)

    def _show(self, view: SaleView) -> None:
        who = view.customer.name if view.customer else ""
        amount = self._figures.money(view.total)
        self.subject.setText(self.tr("{amount} for {name}").format(amount=amount, name=who))
        if not self.field.is_typed:
            self.field.propose(self._around.till.layaway.proposal())

    def _option(self, days: int) -> Option:
        day = self._figures.short_day(self._today + timedelta(days=days))
        return Option(str(days), day)

    def _arrange(self) -> None:
        lay = QVBoxLayout(self.body)
        dress(lay, self.theme, 16, (24, 8, 24, 20))
        lay.addWidget(self.subject)
        lay.addWidget(self.days)
        lay.addWidget(self.field)
        lay.addWidget(self.pad, 1)
        lay.addWidget(Row(self.theme, self.card, self.cash))

    def _wire(self) -> None:
        self.focus_first(self.field)
        self.answer(Qt.Key.Key_F12, self.cash)
        self.answer(Qt.Key.Key_F11, self.card)
        self.pad.pressed.connect(self.field.press)
        self.field.submitted.connect(lambda _: self.cash.click())
        self.cash.clicked.connect(lambda: self.by_cash.emit(self.field.cents))
        self.card.clicked.connect(lambda: self.by_card.emit(self.field.cents))
