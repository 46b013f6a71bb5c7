"""One credit: what it is worth, where it came from, every use of it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tillapp.counter.crediting import CreditRow, CreditView
from tillapp.domain.clock import Moment
from tillapp.domain.credit import Kind as CreditKind
from tillapp.ui.format import NBSP, Format
from tillapp.ui.palette import Department, Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.surface import SidePanel
from tillapp.ui.widgets.total_block import TotalBlock, TotalView


class CreditsPanel(SidePanel):
    """Shows the chosen credit."""

    use_asked = Signal()
    print_asked = Signal()
    top_up_asked = Signal()
    longer_asked = Signal()
    pay_out_asked = Signal()

    def __init__(self, theme: Theme, figures: Format, offset_min: int) -> None:
        super().__init__(theme)
        self._figures, self._offset_min = figures, offset_min
        self._asked_for = ""
        self._shown: CreditView | None = None
        self.name = ElidingLabel(theme, "", Style(24, 700))
        self.known = Label(theme, "", Style(18, 500, theme.palette.ink2), wrap=True)
        self.trace = LineList(theme, self.tr("What happened to it"), dense=True)
        self.trace.setEnabled(False)
        self.balance = TotalBlock(theme, TotalView(self.tr("Balance"), figures.money(0)))
        self.print = Button(theme, Face(self.tr("Print"), "printer"))
        self.top_up = Button(theme, Face(self.tr("Top up"), "plus"))
        self.longer = Button(theme, Face(self.tr("Extend"), "calendar-blank"))
        self.pay_out = Button(theme, Face(self.tr("Pay out"), "money"))
        self.primary = Button(
            theme, Face(self.tr("Use"), "check", "F12"), Kind.CREDIT, Size.LARGE
        )
        self.add_inset(self.name, 20)
        self.add_inset(self.known, 4, 8)
        self.add(self.trace, 1)
        self.add(self.balance)
        self.add_inset(self._acts(theme), 12)
        self.add_inset(self.primary, 12, 16)
        self._wire()

    def _acts(self, theme: Theme) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.s(10))
        for n, button in enumerate((self.print, self.top_up, self.longer, self.pay_out)):
            grid.addWidget(button, n // 2, n % 2)
        return box

    def _wire(self) -> None:
        self.print.clicked.connect(self.print_asked)
        self.top_up.clicked.connect(self.top_up_asked)
        self.longer.clicked.connect(self.longer_asked)
        self.pay_out.clicked.connect(self._pay_out)
        self.primary.clicked.connect(self.use_asked)

    def show_credit(self, credit: CreditView | None, rows: Sequence[CreditRow]) -> None:
        """Show a credit, or that none is chosen."""
        there = credit is not None
        self._shown, self._asked_for = credit, ""
        self.pay_out.show_face(_pay_out_face(self._way_out()))
        self.print.setEnabled(there)
        self.longer.setEnabled(credit is not None and bool(credit.until and credit.balance))
        self.top_up.setEnabled(credit is not None and credit.kind == CreditKind.GIFT)
        leaves = credit is not None and (credit.payable or credit.expired)
        self.pay_out.setEnabled(leaves and credit is not None and credit.balance > 0)
        usable = credit is not None and credit.balance > 0 and not credit.expired
        self.primary.setEnabled(usable)
        self.name.setText(credit.name if credit else self.tr("No credit chosen"))
        self.known.setText(self._words(credit) if credit else "")
        worth = self._figures.money(credit.balance if credit else 0)
        self.balance.show_view(TotalView(self.tr("Balance"), worth, hue=Hue.CREDIT))
        self.trace.show_lines([self._row(n, row) for n, row in enumerate(rows)])

    def _words(self, credit: CreditView) -> str:
        code = credit.code
        parts = [credit.holder_name or self.tr("Belongs to whoever bears it")]
        if credit.until:
            day = self._figures.short_day(date.fromisoformat(credit.until))
            said = self.tr("Expired on {day}") if credit.expired else self.tr("Until {day}")
            parts.append(said.format(day=day))
        spaced = NBSP.join((code[:2], code[2:6], code[6:12], code[12:]))
        words = [" · ".join(parts), spaced]
        if credit.here < credit.balance:
            # Another till may spend it without asking: here its paper is the right.
            here = self._figures.money(credit.here)
            words.append(
                self.tr("Without its slip {amount} can be spent here").format(amount=here)
            )
        return "\n".join(words)

    def _pay_out(self) -> None:
        """Neither cash nor a debt comes back, so the same key says it twice."""
        credit = self._shown
        if credit is None or self._asked_for == credit.id:
            self.pay_out_asked.emit()
            return
        self._asked_for = credit.id
        amount = self._figures.money(credit.balance)
        words = self.tr("Write off {amount}") if credit.expired else self.tr("Give {amount}")
        self.pay_out.show_face(_pay_out_face(words.format(amount=amount), Hue.DANGER))

    def _way_out(self) -> str:
        # Whoever did not come in time gets no money: what is left is the shop's.
        expired = self._shown is not None and self._shown.expired
        return self.tr("Write off") if expired else self.tr("Pay out")

    def _row(self, n: int, row: CreditRow) -> LineView:
        names = {
            "sale": self.tr("Spent"),
            "refund": self.tr("From goods that came back"),
            "advance": self.tr("Spent ahead"),
            "issue/sell": self.tr("Sold"),
            "issue/top_up": self.tr("Topped up"),
            "issue/extend": self.tr("Extended"),
            "issue/expire": self.tr("Expired"),
            "issue/pay_out": self.tr("Paid out"),
            "release/escrow": self.tr("Right given to the other shops"),
        }
        day = self._figures.short_day(Moment(row.at_ms, self._offset_min).day())
        return LineView(
            str(n),
            names.get(row.what, row.what),
            self._figures.money(row.amount, plus=True),
            f"{day} · {row.number}",
            icon="receipt",
            department=Department.BOOKS,
            hue=Hue.RETURN if row.amount < 0 else Hue.CREDIT,
            beside=self._figures.money(row.balance),
        )


def _pay_out_face(words: str, hue: Hue | None = None) -> Face:
    return Face(words, "money", hue=hue)
