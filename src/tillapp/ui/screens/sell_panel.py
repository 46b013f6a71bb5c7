"""The panel of the selling screen: customer, lines, total, and how money goes either way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from tillapp.counter.refunding import RefundOption
from tillapp.counter.views import LineKind, LineView, SaleView
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.screens.done_band import DoneBand
from tillapp.ui.screens.primary_act import CLOSE, REFUND, PrimaryAct, of_typed, primary_act
from tillapp.ui.screens.quick_tenders import CardQuestion, QuickTenders
from tillapp.ui.screens.refund_keys import RefundKeys, first_allowed
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.customer_strip import CustomerStrip
from tillapp.ui.widgets.line_bar import LineBar
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView as Row
from tillapp.ui.widgets.surface import SidePanel
from tillapp.ui.widgets.total_block import TotalBlock, TotalView


class SellPanel(SidePanel):
    """Shows the basket; touches come out as signals."""

    paying_asked = Signal()
    closing_asked = Signal()
    refund_asked = Signal(str)

    def __init__(self, theme: Theme, figures: Format, cash_limit: int) -> None:
        super().__init__(theme)
        self._figures = figures
        self._options: tuple[RefundOption, ...] = ()
        self._view: SaleView | None = None
        self._rows: list[Row] = []
        self._typed: int | None = None
        self._act: PrimaryAct | None = None
        self.customer = CustomerStrip(theme, self.tr("Add a customer"))
        self.lines = LineList(theme, self.tr("Basket"))
        self.done = DoneBand(theme, figures)
        self.bar = LineBar(theme)
        self.total = TotalBlock(theme, TotalView(self.tr("Total"), figures.money(0)))
        self.tenders = QuickTenders(theme, figures, cash_limit)
        self.refunds = RefundKeys(theme)
        self.card = CardQuestion(theme, figures)
        face = Face(self.tr("Pay"), "money", "F12")
        self.primary = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self.add_inset(self.customer, 16, 10)
        self.add_inset(self.done, 0, 8)
        self.add(self.lines, 1)
        self.add(self.bar)
        self.add(self.total)
        self.add_inset(self.tenders, 6)
        self.add_inset(self.refunds, 0)
        self.add_inset(self.card, 0)
        self.add_inset(self.primary, 12, 16)
        self.refunds.hide()
        self.primary.clicked.connect(self._close)
        self.refunds.chosen.connect(self.refund_asked)
        self.refunds.opened.connect(self._dress)

    def show_view(self, view: SaleView, options: Sequence[RefundOption] = ()) -> None:
        """Show the basket as it stands; `options` are the ways to give back what is owed."""
        rows = self._rows_of(view)
        self._options, self._view, self._rows = tuple(options), view, rows
        self.customer.show_customer(shown.customer_of(view, self._figures))
        self.lines.show_lines(rows, str(view.selected) if view.selected else "")
        self._show_bar(next((line for line in view.lines if line.n == view.selected), None))
        self.total.show_view(shown.total(view, self._figures))
        self.tenders.setVisible(not view.pending and not view.owed and not view.whole)
        self.refunds.setVisible(bool(view.owed) and not view.pending)
        self.refunds.show_options(options)
        self.card.show_view(view)
        self.tenders.show_view(view)
        self._close_by()
        self.done.show_done(view.done)

    def _rows_of(self, view: SaleView) -> list[Row]:
        """Lines written out; one that is the very same as before keeps its words."""
        before = self._view.lines if self._view else ()
        known = {id(line): row for line, row in zip(before, self._rows, strict=True)}
        return [known.get(id(n)) or shown.basket_line(n, self._figures) for n in view.lines]

    def show_typed(self, cents: int | None) -> None:
        """An amount was keyed in: it is what is paid, or given back, by the next touch."""
        self.tenders.show_typed(cents)
        self._typed = cents
        self._close_by()

    def _close_by(self) -> None:
        view = self._view
        if view is not None:
            offered = [of_typed(each, self._typed, view.owed) for each in self._options]
            self._act = primary_act(view, offered, self._figures)
            self._dress()

    def _show_bar(self, chosen: LineView | None) -> None:
        quantity = str(chosen.quantity) if chosen and not chosen.weighed else ""
        is_sale = chosen is None or chosen.kind is LineKind.SALE
        self.bar.show_line(
            quantity or ("1" if chosen else ""),
            may_step=bool(chosen and not chosen.unique and not chosen.weighed),
            comes_back=chosen is not None and chosen.kind is LineKind.RETURN,
        )
        if not is_sale:
            # The price of what comes back, or of a voucher, is no matter of this basket.
            self.bar.price.setEnabled(False)
            self.bar.discount.setEnabled(False)

    def _dress(self) -> None:
        if self._act is not None:
            resting = self._act.does == REFUND and self.refunds.is_resting
            self._act.dress(self.primary, resting=resting)

    def _close(self) -> None:
        first = first_allowed(self._options)
        if self._act is None:
            return
        if self._act.does == REFUND and first is not None:
            self.refund_asked.emit(first.id)
        elif self._act.does == CLOSE:
            self.closing_asked.emit()
        else:
            self.paying_asked.emit()
