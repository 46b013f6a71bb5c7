"""The panel of the returns: what goes back, the net, and how the money goes."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Signal

from tillapp.counter.refunding import RefundOption
from tillapp.counter.views import SaleView
from tillapp.domain.party import Customer
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.lull import Lull
from tillapp.ui.palette import Hue
from tillapp.ui.screens.primary_act import CLOSE, REFUND, PrimaryAct, of_typed, primary_act
from tillapp.ui.screens.quick_tenders import CardQuestion
from tillapp.ui.screens.refund_keys import RefundKeys, first_allowed
from tillapp.ui.tab_order import in_order
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.customer_strip import CustomerStrip, CustomerView
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.surface import SidePanel
from tillapp.ui.widgets.total_block import TotalBlock

TAKE = "take"


class Takeable(Struct, frozen=True):
    """What of the open sale could come back: the line at hand, and whether there are more."""

    sale: bool = False
    line: bool = False
    all: bool = False
    begun: bool = False


def _nothing() -> tuple[SaleView | None, Takeable]:
    return None, Takeable()


class ReturnsPanel(SidePanel):
    """Shows the basket with its signs; touches come out as signals."""

    take_asked = Signal()
    all_asked = Signal()
    exchange_asked = Signal()
    paying_asked = Signal()
    closing_asked = Signal()
    refund_asked = Signal(str)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme)
        self._figures = figures
        self._options: tuple[RefundOption, ...] = ()
        self._act: PrimaryAct | None = None
        self._typed: int | None = None
        self._view, self._takeable = _nothing()
        self._lull = Lull(self, self._dress)
        self.customer = CustomerStrip(theme, self.tr("Add a customer"))
        self.lines = LineList(theme, self.tr("Basket"), accent=Hue.RETURN)
        self.total = TotalBlock(theme, shown.nothing_yet(figures))
        self.exchange = Button(theme, Face(self.tr("Exchange"), "swap", "F5"))
        self.all = Button(theme, Face(self.tr("Take all back"), "stack", "F8"))
        self.refunds = RefundKeys(theme)
        self.card = CardQuestion(theme, figures)
        self.hint = Label(theme, "", Style(18, 600, theme.palette.ink2), wrap=True)
        self.primary = Button(theme, self._take_face(), Kind.RETURN, Size.LARGE)
        self.add_inset(self.customer, 16, 10)
        self.add(self.lines, 1)
        self.add(self.total)
        self.add_inset(Row(theme, self.exchange, self.all, spacing=10), 8)
        self.add_inset(self.refunds, 8)
        self.add_inset(self.card, 0)
        self.add_inset(self.hint, 8)
        self.add_inset(self.primary, 12, 16)
        self.refunds.hide()
        self.exchange.clicked.connect(self.exchange_asked)
        self.all.clicked.connect(self.all_asked)
        self.primary.clicked.connect(self._press)
        self.refunds.chosen.connect(self.refund_asked)
        self.refunds.opened.connect(self._dress)

    def show_view(
        self,
        view: SaleView,
        options: Sequence[RefundOption],
        takeable: Takeable,
        buyer: Customer | None = None,
    ) -> None:
        """Show the basket as it stands, and what the open sale still offers."""
        self._options, self._view, self._takeable = tuple(options), view, takeable
        self._show_customer(view, buyer)
        rows = [shown.basket_line(line, self._figures) for line in view.lines]
        self.lines.show_lines(rows, str(view.selected) if view.selected else "")
        self.total.show_view(shown.total(view, self._figures))
        self.exchange.setEnabled(takeable.line or takeable.begun)
        self.all.setEnabled(takeable.all)
        self.refunds.setVisible(bool(view.owed) and not view.pending)
        self.refunds.show_options(options)
        in_order(self.all, *self.refunds.buttons.values())
        self.card.show_view(view)
        self._hint(view, takeable)
        self._mean(view, takeable)

    def show_typed(self, cents: int | None) -> None:
        """An amount was keyed in: it is what the next touch gives back."""
        self._typed = cents
        if self._view is not None:
            self._mean(self._view, self._takeable)

    def _show_customer(self, view: SaleView, buyer: Customer | None) -> None:
        """Whose credit it will be; whoever bought it is one touch away."""
        known = shown.customer_of(view, self._figures)
        guess = shown.customer(buyer) if known is None else None
        if guess is not None:
            name = self.tr("For {name}?").format(name=guess.name)
            detail = self.tr("Named on the ticket: touch to confirm")
            known = CustomerView(name, guess.initials, detail)
        self.customer.show_customer(known)

    def _mean(self, view: SaleView, takeable: Takeable) -> None:
        """Give the large button its meaning now."""
        offered = [of_typed(each, self._typed, view.owed) for each in self._options]
        before = self._act
        self._act = self._now(view, offered, takeable)
        if before is not None and before.does != self._act.does:
            # The second half of a double tap on one meaning is not the other one.
            self._lull.start()
        self._dress()

    def _hint(self, view: SaleView, takeable: Takeable) -> None:
        """Why the large button cannot be pressed; nothing while it can."""
        words = ""
        if not view.lines and not takeable.line:
            words = self.tr("Scan the tag or the ticket of what comes back")
            if takeable.sale:
                words = self.tr("Nothing of this sale is left to come back")
            if takeable.all:
                words = self.tr("Touch what comes back")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _now(
        self, view: SaleView, options: Sequence[RefundOption], takeable: Takeable
    ) -> PrimaryAct:
        if takeable.begun or (view.lines and not takeable.line):
            return primary_act(view, options, self._figures)
        return PrimaryAct(TAKE, self._take_face(), Kind.RETURN, ready=takeable.line)

    def _take_face(self) -> Face:
        return Face(self.tr("Take it back"), "arrow-u-up-left", "F12")

    def _dress(self) -> None:
        if self._act is not None:
            self._act.dress(self.primary, resting=self._lull.is_on)

    def _press(self) -> None:
        first = first_allowed(self._options)
        does = self._act.does if self._act else ""
        if does == TAKE:
            self.take_asked.emit()
        elif does == REFUND and first is not None:
            self.refund_asked.emit(first.id)
        elif does == CLOSE:
            self.closing_asked.emit()
        elif does:
            self.paying_asked.emit()
