"""The panel of the paying screen: lines to read, payments, what is left, the ticket."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.settings import TicketMeans
from tillapp.counter.views import SaleView
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.lull import Lull
from tillapp.ui.screens.split_panel import Parts
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.customer_strip import CustomerStrip
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.surface import Area, SidePanel
from tillapp.ui.widgets.tender_row import TenderRow
from tillapp.ui.widgets.total_block import SmallTotal, TotalBlock, TotalView


class Payments(Area):
    """The total and one row for each payment."""

    removed = Signal(int)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme, theme.palette.surface, "t")
        self._figures = figures
        self.sum = SmallTotal(theme, self.tr("Total"), figures.money(0))
        self.rows: list[TenderRow] = []
        self._lay = QVBoxLayout(self)
        dress(self._lay, theme, 10, (16, 14, 16, 0))
        self._lay.addWidget(self.sum)

    def show_view(self, view: SaleView) -> None:
        """Show the payments as they stand."""
        self.sum.show_amount(self._figures.money(view.total))
        deposit = bool(view.layaway)
        views = [shown.tender_row(t, self._figures, deposit=deposit) for t in view.tenders]
        if [row.view for row in self.rows] == views:
            return
        for row in self.rows:
            self._lay.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [TenderRow(self.theme, row) for row in views]
        for row in self.rows:
            row.removed.connect(lambda id_: self.removed.emit(int(id_)))
            self._lay.addWidget(row)


class CardAnswers(QWidget):
    """The terminal's answer: accepted, refused, or not known yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.yes = Button(theme, Face(self.tr("Accepted"), "check-circle"), Kind.TINT, Size.KEY)
        self.no = Button(theme, Face(self.tr("Refused"), "x"), Kind.OUTLINE, Size.KEY)
        self.later = Button(theme, Face(self.tr("Later")), Kind.GHOST, Size.KEY)
        lay = QHBoxLayout(self)
        dress(lay, theme, 10)
        for button in (self.yes, self.no, self.later):
            lay.addWidget(button, 1)


class TenderPanel(SidePanel):
    """Shows what was paid and what is left."""

    validated = Signal()
    removed = Signal(int)
    wished = Signal(str)
    accepted = Signal()
    refused = Signal()
    later = Signal()

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__(theme)
        self._figures = figures
        self.customer = CustomerStrip(theme, self.tr("Add a customer"))
        self.lines = LineList(theme, self.tr("Basket"), dense=True)
        self.payments = Payments(theme, figures)
        self.parts = Parts(theme, figures)
        self.total = TotalBlock(theme, TotalView(self.tr("Left to pay"), figures.money(0)))
        self.answers = CardAnswers(theme)
        self.ticket = Segmented(theme, self._means(), TicketMeans.NONE)
        face = Face(self.tr("Validate"), "check", "F12")
        self.primary = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self._pending = self._more = False
        self._lull = Lull(self, self._open)
        self.add_inset(self.customer, 16, 8)
        self.add(self.lines, 1)
        self.add(self.parts)
        self.add(self.payments)
        self.add(self.total)
        self.add_inset(self.answers, 4)
        self.add_inset(self.ticket, 4)
        self.add_inset(self.primary, 12, 16)
        self._wire()

    def show_view(self, view: SaleView) -> None:
        """Show the basket, its payments, and what is left."""
        self.customer.show_customer(shown.customer_of(view, self._figures))
        self.lines.show_lines([shown.basket_line(line, self._figures) for line in view.lines])
        self.payments.show_view(view)
        split = view.split
        self.parts.show_parts(split.parts if split else (), split.now if split else 0)
        left = TotalView(self.tr("Left to pay"), self._figures.money(view.due))
        self.total.show_view(left)
        self.answers.setVisible(bool(view.pending))
        self._pending = bool(view.pending)
        self._more = view.due > 0
        self._open()

    def _wire(self) -> None:
        self.payments.removed.connect(self.removed)
        self.ticket.chosen.connect(self.wished)
        self.primary.clicked.connect(self._validate)
        self.answers.yes.clicked.connect(self.accepted)
        self.answers.no.clicked.connect(self.refused)
        self.answers.later.clicked.connect(self.later)

    def _validate(self) -> None:
        self._lull.start()
        self.validated.emit()
        self._lull.start(more=self._more)
        self._open()

    def _open(self) -> None:
        self.primary.setEnabled(not self._pending and not self._lull.is_on)

    def _means(self) -> tuple[Option, ...]:
        return (
            Option(TicketMeans.PAPER, self.tr("Print"), "printer"),
            Option(TicketMeans.MAIL, self.tr("E-mail"), "envelope-simple"),
            Option(TicketMeans.QR, self.tr("QR"), "qr-code"),
            Option(TicketMeans.NONE, self.tr("None")),
        )
