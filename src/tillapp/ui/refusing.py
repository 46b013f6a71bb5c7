"""A refusal on the screen: its words, its sound, its next step, until something works."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tillapp.domain.refusal import Refusal
from tillapp.ui.say import Saying
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.widgets.toast import STAYS, UNDO_MS, Toast, ToastView

Again = Callable[[], object]


class Refusing:
    """`steps` are the next steps that a refusal may name; any other tries again."""

    def __init__(self, steps: Mapping[str, Callable[[Refusal], object]]) -> None:
        self._steps = steps
        self._told: Toast | None = None

    def tell(
        self, frame: ShellFrame, refusal: Refusal, saying: Saying, again: Again | None = None
    ) -> None:
        """Say why not; with a next step it stays until it is touched away."""
        # Errors do not pile up: the last one counts (product.md C36).
        self.forget()
        act = self._act(saying.step.does, refusal, again) if saying.step else None
        label = saying.step.label if saying.step and act else ""
        lasts = STAYS if act else UNDO_MS
        told = frame.tell(ToastView(saying.words, label, "warning", lasts), act)
        told.gone.connect(self._gone)
        # A sheet that opens sends it away without a word.
        told.destroyed.connect(lambda: self._gone(told))
        self._told = told

    def forget(self) -> None:
        """What was refused is over once something else worked."""
        if self._told is not None:
            self._told.dismiss()

    def clear(self) -> None:
        """The frame that showed it is gone."""
        self._told = None

    def _gone(self, toast: object) -> None:
        if toast is self._told:
            self._told = None

    def _act(
        self, does: str, refusal: Refusal, again: Again | None
    ) -> Callable[[], None] | None:
        step = self._steps.get(does)
        if does == "ticket" and "number" not in refusal.facts:
            return None
        if step is not None:
            return lambda: _run(lambda: step(refusal))
        return None if again is None else lambda: _run(again)


def _run(act: Again) -> None:
    act()
