"""The centre of splitting: how, into how many parts, and who takes which line."""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.domain.refusal import BadSplit
from tillapp.domain.split import MOST_PARTS, Mode, Split, by_amounts, by_lines, equal
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Column, Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import Badge
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.status_cluster import StatusCluster

AT_ONCE, IN_PARTS = "at_once", "in_parts"
_HUES = (Hue.PRIMARY, Hue.CREDIT, Hue.DEPOSIT, Hue.RETURN, Hue.WARN)
_FEWEST = 2
# As many as one digit names; the plus goes further.
_OFFERED = range(_FEWEST, 10)
_COLUMNS = 4


class SplitCentre(QWidget):
    """What the cashier chooses; the desk says whether it can be."""

    backed = Signal()
    at_once = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self.mode, self.parts = Mode.EQUAL, _FEWEST
        self.amounts: tuple[int, ...] = ()
        self._net = 0
        self._totals: dict[int, int] = {}
        self._of: dict[int, int] = {}
        self._view: SaleView | None = None
        self.status = StatusCluster(theme, self.tr("State of the counter"))
        self.how = Segmented(theme, self._ways(), IN_PARTS)
        head = PageHead(theme, self.tr("Payment"), self.how, self.status)
        head.backed.connect(self.backed)
        self.modes = Segmented(theme, self._modes(), Mode.EQUAL)
        self.fewer = Button(theme, Face(self.tr("One part less"), "minus", bare=True))
        self.more = Button(theme, Face(self.tr("One part more"), "plus", bare=True))
        self.count = Label(theme, "", Style(28, 700, tabular=True))
        self.choices = {n: Button(theme, "", size=Size.CARD) for n in _OFFERED}
        self.shares = Label(theme, "", Style(22, 600, theme.palette.ink2), wrap=True)
        self.lines = LineList(theme, self.tr("Lines of the bill"))
        self.hint = Label(theme, "", Style(18, 500, theme.palette.ink2), wrap=True)
        self.field = AmountField(theme, self.tr("Amount of the part"), figures.money)
        self.pad = NumberPad(theme)
        face = Face(self.tr("Add this part"), "plus")
        self.add = Button(theme, face, Kind.TINT, Size.KEY)
        self.clear = Button(theme, Face(self.tr("Start again"), "arrow-u-up-left"), Kind.GHOST)
        self._lay_out(theme, head)
        self._wire()

    def _lay_out(self, theme: Theme, head: PageHead) -> None:
        stepper = Row(theme, self.fewer, self.count, self.more).stretch()
        self._stepper = stepper
        # A stack without a holder would show its first page as a window of its own.
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        self._pages.addWidget(Column(theme, self._choices(theme), self.shares).stretch())
        self._pages.addWidget(Column(theme).add(self.lines, 1))
        amounts = Column(theme, self.field).add(self.pad, 1)
        self._pages.addWidget(amounts.add(Row(theme, self.add, self.clear)))
        body = QVBoxLayout()
        dress(body, theme, 16, (24, 0, 24, 20))
        for part in (self.modes, self.hint, stepper):
            body.addWidget(part)
        body.addWidget(holder, 1)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(head)
        lay.addLayout(body, 1)

    def _choices(self, theme: Theme) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.s(12))
        for place, (n, button) in enumerate(self.choices.items()):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, n=n: self._count(n))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        return box

    def _wire(self) -> None:
        self.how.chosen.connect(self._choose_way)
        self.modes.chosen.connect(lambda id_: self.choose(Mode(id_)))
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.lines.clicked.connect(lambda _: self._turn(int(self.lines.selected())))
        self.pad.pressed.connect(self.field.press)
        self.field.changed.connect(lambda _: self.changed.emit())
        self.field.submitted.connect(lambda _: self._add())
        self.add.clicked.connect(self._add)
        self.clear.clicked.connect(self._start_again)

    def show_bill(self, view: SaleView, totals: dict[int, int]) -> None:
        """Another bill, or the same with other lines."""
        if (view.total, totals) != (self._net, self._totals):
            self._of = {n: self._of.get(n, 1) for n in totals}
            self.amounts = ()
        self._view, self._net, self._totals = view, view.total, totals
        self._show()

    def choose(self, mode: Mode) -> None:
        """Another way to take the bill apart."""
        self.mode = mode
        self.modes.choose(mode)
        self._show()
        self.arm()

    def arm(self) -> None:
        """Give the keyboard to what the mode is about."""
        chosen = self.choices[min(self.parts, _OFFERED[-1])]
        about = {Mode.LINES: self.lines, Mode.AMOUNTS: self.field}
        about.get(self.mode, chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, letters: str) -> None:
        """Digits of the keyboard: an amount, how many parts, or who takes the chosen line."""
        if self.mode is Mode.AMOUNTS:
            self.field.press(letters)
        elif not letters.isdigit() or not int(letters):
            return
        elif self.mode is Mode.EQUAL:
            self._count(int(letters))
        elif self.lines.selected():
            self._give(int(self.lines.selected()), int(letters))

    def step_line(self, by: int) -> None:
        """The line above or below the chosen one."""
        ids = [line.id for line in self.lines.lines.lines]
        if self.mode is Mode.LINES and ids:
            here = self.lines.selected()
            place = ids.index(here) + by if here in ids else 0
            picked = ids[min(max(place, 0), len(ids) - 1)]
            self.lines.show_lines(self.lines.lines.lines, picked)

    def groups(self) -> list[list[int]]:
        """The lines of each part."""
        parts = range(1, self.parts + 1)
        return [[n for n, part in self._of.items() if part == p] for p in parts]

    def preview(self) -> Split | None:
        """The parts as they would be, or nothing while they cannot be."""
        with suppress(BadSplit):
            if self.mode is Mode.EQUAL:
                return equal(self._net, self.parts)
            if self.mode is Mode.LINES:
                return by_lines(self._totals, self.groups())
            return by_amounts(self._net, self.said)
        return None

    @property
    def said(self) -> tuple[int, ...]:
        """The amounts that were added, and the one that is being keyed."""
        typed = self.field.cents if self.field.is_typed else 0
        return (*self.amounts, typed) if typed else self.amounts

    def _show(self) -> None:
        hints = {
            Mode.EQUAL: self.tr("The same for everybody, to the cent."),
            Mode.LINES: self.tr("Touch a line to give it to the next part; each needs one."),
            Mode.AMOUNTS: self.tr("Key an amount for each part; what is left is the last one."),
        }
        self.hint.setText(hints[self.mode])
        self._stepper.setVisible(self.mode is not Mode.AMOUNTS)
        self.count.setText(self.tr("%n part(s)", "", self.parts))
        self._pages.setCurrentIndex(list(Mode).index(self.mode))
        self._show_shares()
        self._show_lines()
        left = self._net - sum(self.amounts)
        self.field.propose(left)
        self.add.setEnabled(left > 0)
        self.clear.setEnabled(bool(self.amounts))
        self.changed.emit()

    def _show_shares(self) -> None:
        money = self._figures.money
        for n, button in self.choices.items():
            there = n <= self._net
            each = (
                money(max(part.amount for part in equal(self._net, n).parts)) if there else ""
            )
            button.show_face(Face(self.tr("%n part(s)", "", n), detail=each))
            button.setEnabled(there)
            button.setChecked(n == self.parts)
        split = self.preview()
        said = " + ".join(money(part.amount) for part in split.parts) if split else ""
        self.shares.setText(said)

    def _show_lines(self) -> None:
        if self._view is None:
            return
        rows = []
        for line in self._view.lines:
            part = self._of.get(line.n, 0)
            if part:
                label = self.tr("Part {n}").format(n=part)
                badge = Badge(label, _HUES[(part - 1) % len(_HUES)])
                row = shown.basket_line(line, self._figures)
                amount = self._figures.money(self._totals[line.n])
                rows.append(replace(row, badge=badge, amount=amount, beside="", struck=False))
        self.lines.show_lines(rows, self.lines.selected() or (rows[0].id if rows else ""))

    def _choose_way(self, way: str) -> None:
        if way == AT_ONCE:
            self.how.choose(IN_PARTS)
            self.at_once.emit()

    def _step(self, by: int) -> None:
        self._count(self.parts + by)

    def _count(self, parts: int) -> None:
        self.parts = min(max(parts, _FEWEST), MOST_PARTS)
        self._of = {n: min(part, self.parts) for n, part in self._of.items()}
        self._show()
        self.arm()

    def _turn(self, n: int) -> None:
        self._give(n, self._of.get(n, 0) % self.parts + 1)

    def _give(self, n: int, part: int) -> None:
        self._of[n] = part
        self._count(max(part, self.parts))

    def _add(self) -> None:
        cents = self.field.cents
        if 0 < cents <= self._net - sum(self.amounts):
            self.amounts = (*self.amounts, cents)
            self._show()

    def _start_again(self) -> None:
        self.amounts = ()
        self._show()

    def _ways(self) -> tuple[Option, ...]:
        return (
            Option(AT_ONCE, self.tr("At once")),
            Option(IN_PARTS, self.tr("Split"), "arrows-split"),
        )

    def _modes(self) -> tuple[Option, ...]:
        return (
            Option(Mode.EQUAL, self.tr("Equal parts")),
            Option(Mode.LINES, self.tr("By article")),
            Option(Mode.AMOUNTS, self.tr("By amount")),
        )
