"""One returned line of the basket as it is edited: shown, changed through the desk, shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tillapp.counter.views import LineKind, LineView
from tillapp.domain.item import Cause, State
from tillapp.ui.around import Around
from tillapp.ui.return_editor import EditedView, ReturnEditor


class ReturnedLine(QObject):
    """Keeps an editor and a line of the basket together; `emptied` when none of it is left."""

    emptied = Signal(int)

    def __init__(self, around: Around, editor: ReturnEditor) -> None:
        super().__init__()
        self._around, self._editor = around, editor
        self.n = 0
        editor.stepped.connect(self.step)
        editor.reason_chosen.connect(self.because)
        editor.fate_chosen.connect(self.becoming)

    @property
    def is_there(self) -> bool:
        """Whether such a line lies in the basket."""
        return self._line() is not None

    def show(self, n: int) -> None:
        """Work on the line of the basket with this name; zero is none."""
        self.n = n
        line = self._line()
        self._editor.show_line(None if line is None else self._edited(line))

    def step(self, by: int) -> None:
        """A larger or smaller part of what was sold; nothing of it takes the line out."""
        line = self._line()
        if line is None:
            return
        quantity = line.quantity + by
        if quantity <= 0:
            self.emptied.emit(self.n)
            return
        back = self._around.till.returning
        self._around.attempt(lambda _: back.quantity(self.n, quantity), self._again)

    def because(self, reason: str) -> None:
        """Another reason."""
        back = self._around.till.returning
        self._around.attempt(lambda _: back.reason(self.n, reason), self._again)

    def becoming(self, fate: str, cause: str) -> None:
        """Another decision for the goods."""
        back = self._around.till.returning
        self._around.attempt(
            lambda _: back.fate(self.n, State(fate), Cause(cause)), self._again
        )

    def _again(self) -> None:
        self.show(self.n)

    def _line(self) -> LineView | None:
        lines = self._around.till.selling.view().lines
        named = (line for line in lines if line.n == self.n)
        return next((line for line in named if line.kind is LineKind.RETURN), None)

    def _edited(self, line: LineView) -> EditedView:
        figures = self._around.figures
        figure = figures.weight(line.quantity) if line.weighed else str(line.quantity)
        may_step = not line.weighed and not line.unique
        return EditedView(line.title, figure, may_step, line.reason, line.fate, line.cause)
