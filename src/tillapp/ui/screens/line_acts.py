"""What is done to the selected line: quantity, price, discount, removal, or reason and fate."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from tillapp.counter.views import LineKind, LineView, SaleView
from tillapp.ui.around import Around
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.entry import Entry
from tillapp.ui.sheets.fate import FateSheet

translate = QCoreApplication.translate


class LineActs(QObject):
    """Each act asks the desk that the line's direction belongs to."""

    def __init__(self, around: Around, asking: Asking) -> None:
        super().__init__()
        self.around = around
        self._asking = asking
        self._desk = around.till.selling

    def select(self, id_: str) -> None:
        """A line was touched."""
        self._do(lambda: self._desk.select(int(id_)))

    def move(self, by: int) -> None:
        """The line above or below the selected one."""
        view = self._desk.view()
        names = [line.n for line in view.lines]
        if view.selected in names:
            place = min(max(names.index(view.selected) + by, 0), len(names) - 1)
            self._do(lambda: self._desk.select(names[place]))

    def remove(self) -> None:
        """Take the selected line out; a toast brings it back."""
        line = self._line()
        if line and self._do(lambda: self._desk.remove(line.n)):
            words, undo = (
                translate("SellScreen", "Line removed"),
                translate("SellScreen", "Undo"),
            )
            basket = self._desk.view().basket
            self.around.tell(words, undo, lambda: self._undo_in(basket))

    def _undo_in(self, basket: str) -> None:
        """Take the last step back, unless another customer's goods lie there by now."""
        if self._desk.view().basket == basket:
            self.undo()

    def undo(self) -> None:
        """Take the last step back."""
        if self._desk.view().undo:
            self._do(self._desk.undo)

    def step(self, by: int) -> None:
        """One more, or one less; of goods that come back at most what was sold."""
        line = self._line()
        if line is None or line.kind is LineKind.ISSUE:
            return
        quantity = line.quantity + by
        if line.kind is LineKind.SALE:
            self._do(lambda: self._desk.quantity(line.n, quantity))
        elif quantity <= 0:
            self.remove()
        else:
            back = self.around.till.returning
            self._do(lambda: back.quantity(line.n, quantity))

    def price(self) -> None:
        """Another price for the selected line."""
        line = self._line()
        if line is None or line.kind is not LineKind.SALE:
            return

        def change(entry: Entry) -> None:
            self.around.attempt(
                lambda approval: self._desk.price(line.n, entry.figure, entry.reason, approval)
            )

        self._asking.price(line.title, line.price, change)

    def discount(self) -> None:
        """A discount on the selected line."""
        line = self._line()
        if line is not None and line.kind is LineKind.SALE:
            self._asking.discount(
                translate("SellScreen", "Discount on the line"),
                lambda off: self.around.attempt(
                    lambda approval: self._desk.discount(line.n, off, approval)
                ),
            )

    def fate(self) -> None:
        """Why the goods come back, and what becomes of them."""
        line = self._line()
        if line is not None and line.kind is LineKind.RETURN:
            sheet = FateSheet(self.around, line.n)
            sheet.closed.connect(self.around.close_sheet)
            self.around.open_sheet(sheet)

    def _line(self) -> LineView | None:
        view = self._desk.view()
        return next((line for line in view.lines if line.n == view.selected), None)

    def _do(self, act: Callable[[], SaleView]) -> bool:
        return self.around.attempt(lambda _approval: act())
