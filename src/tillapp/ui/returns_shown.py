"""From a sale that may come back to what the screen of returns shows of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from tillapp.counter.return_policy import Verdict
from tillapp.counter.returning import ReturnLineView, ReturnView, Trace
from tillapp.domain.clock import Moment
from tillapp.domain.money import part
from tillapp.ledger.tickets import TicketRow
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.palette import Department, Hue
from tillapp.ui.widgets.coin_row import TIMES
from tillapp.ui.widgets.line_view import LineView

translate = QCoreApplication.translate
_SEPARATOR = " · "


class RowView(Struct, frozen=True):
    """A sold line, every text written out; `over` when nothing of it is left to come back."""

    n: int
    name: str
    amount: str
    detail: str
    note: str
    icon: str
    department: Department
    ticked: bool
    over: bool
    chosen: bool


class SaleHead(Struct, frozen=True):
    """The sale in words: its number and total, when and how, and what the rules say."""

    title: str
    total: str
    detail: str
    verdict: str
    hue: Hue


class SaleWords(QObject):
    """Writes sales out; `now` tells the day, so that today's tickets show their hour only."""

    def __init__(self, figures: Format, now: Callable[[], Moment]) -> None:
        super().__init__()
        self._figures = figures
        self._now = now

    def when(self, at_ms: int) -> str:
        """The hour of today, or day and hour."""
        now = self._now()
        at = Moment(at_ms, now.offset_min)
        hour = self._figures.hour(at.civil().time())
        same = at.day() == now.day()
        return hour if same else f"{self._figures.short_day(at.day())} {hour}"

    def found(self, row: TicketRow, customer: str) -> LineView:
        """A ticket in the list of those that fit."""
        means = ", ".join(shown.tender_name(kind) for kind in row.means.split())
        words = (self.when(row.at), shown.pieces_of(row), means, customer)
        detail = _SEPARATOR.join(word for word in words if word)
        amount = self._figures.money(row.total)
        hue = Hue.RETURN if row.total < 0 else None
        return LineView(
            row.number, row.number, amount, detail, "", "receipt", Department.BOOKS, hue=hue
        )

    def head(self, sale: ReturnView, *, by_tag: bool) -> SaleHead:
        """The sale above its lines; whoever scanned a tag is told that it was sold."""
        means = ", ".join(
            f"{shown.tender_name(kind)} {self._figures.money(cents)}"
            for kind, cents in sale.means
        )
        traces = ", ".join(trace.number for trace in sale.follows)
        after = translate("Returns", "Then {numbers}").format(numbers=traces) if traces else ""
        words = (self.when(sale.at_ms), means, sale.customer, after)
        verdict, hue = self.verdict(sale)
        title = translate("Returns", "Ticket {number}")
        if by_tag:
            title = translate("Returns", "Already sold: ticket {number}")
        return SaleHead(
            title.format(number=sale.number),
            self._figures.money(sale.total),
            _SEPARATOR.join(word for word in words if word),
            verdict,
            hue,
        )

    def verdict(self, sale: ReturnView) -> tuple[str, Hue]:
        """What the shop's rules give for this sale today, as a sentence."""
        if sale.cancelled_by:
            words = translate("Returns", "This ticket was cancelled by {number}")
            return words.format(number=sale.cancelled_by), Hue.DANGER
        until = self._figures.short_day(date.fromisoformat(sale.until))
        sentence, hue = {
            Verdict.MONEY: (translate("Returns", "Money back until {day}"), Hue.PRIMARY),
            Verdict.CREDIT: (
                translate("Returns", "Store credit only, until {day}; money with a manager"),
                Hue.WARN,
            ),
            Verdict.LATE: (
                translate("Returns", "Returns ended on {day}: a manager may allow it"),
                Hue.DANGER,
            ),
        }[sale.verdict]
        return sentence.format(day=until), hue

    def rows(self, sale: ReturnView) -> list[RowView]:
        """The lines with their ticks."""
        return [self._row(line, sale.selected) for line in sale.lines]

    def left(self, sale: ReturnView) -> list[LineView]:
        """What of a sale can still come back, as rows to read; part by part as it was paid."""
        return [
            LineView(
                str(line.n),
                line.title,
                self._figures.money(-self._worth(line)),
                line.detail,
                self._several(line, line.left),
                "arrow-u-up-left",
                shown.department(line.department),
                hue=Hue.RETURN,
            )
            for line in sale.lines
            if line.left
        ]

    @staticmethod
    def _worth(line: ReturnLineView) -> int:
        gone = line.quantity - line.left
        return line.total - part(line.total, gone, line.quantity)

    def _row(self, line: ReturnLineView, selected: int) -> RowView:
        several = "" if line.weighed else self._several(line, line.quantity)
        weight = self._count(line, line.quantity) if line.weighed else ""
        return RowView(
            line.n,
            f"{several} {line.title}".strip(),
            self._figures.money(line.total),
            _SEPARATOR.join(word for word in (weight, line.detail, _told(line)) if word),
            self._note(line),
            shown.icon(line.icon),
            shown.department(line.department),
            ticked=line.in_basket > 0,
            over=not line.left and not line.in_basket,
            chosen=line.n == selected,
        )

    def _note(self, line: ReturnLineView) -> str:
        if not line.returned:
            return ""
        if line.returned >= line.quantity:
            return translate("Returns", "Already returned")
        words = translate("Returns", "Already returned {quantity}")
        return words.format(quantity=self._count(line, line.returned))

    def _several(self, line: ReturnLineView, quantity: int) -> str:
        if line.weighed:
            return self._count(line, quantity)
        return f"{quantity} {TIMES}" if quantity > 1 else ""

    def _count(self, line: ReturnLineView, quantity: int) -> str:
        return self._figures.weight(quantity) if line.weighed else str(quantity)


def _told(line: ReturnLineView) -> str:
    return ", ".join(_number(trace) for trace in line.traces)


def _number(trace: Trace) -> str:
    return trace.number
