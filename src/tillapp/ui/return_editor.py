"""How much of a sold line comes back, why, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tillapp.domain.item import State
from tillapp.ui import return_words
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.label import ElidingLabel
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_bar import Stepper
from tillapp.ui.widgets.segmented import Segmented
from tillapp.ui.widgets.surface import Area


class FreeChips(ChipRow):
    """Chips of which none has to be chosen: nobody invents a reason for the customer."""

    def __init__(self, theme: Theme, chips: Sequence[ChipView]) -> None:
        super().__init__(theme, chips)
        self._group.setExclusive(False)
        for chip in self.chips:
            chip.setMinimumWidth(theme.metrics.target)
        self.choose("")

    def choose(self, chip_id: str) -> None:
        """Check this chip, or none, without telling."""
        for chip in self.chips:
            chip.setChecked(chip.view.id == chip_id)


class EditedView(Struct, frozen=True):
    """The line at hand; `figure` is the quantity in words."""

    title: str
    figure: str
    may_step: bool
    reason: str
    fate: str
    cause: str


class ReturnEditor(Area):
    """Quantity and reason above, fate and its cause below."""

    stepped = Signal(int)
    reason_chosen = Signal(str)
    fate_chosen = Signal(str, str)

    def __init__(self, theme: Theme, reasons: tuple[str, ...]) -> None:
        super().__init__(theme, theme.palette.canvas, "t")
        self.title = ElidingLabel(theme, "", Style(18, 600, theme.palette.ink2))
        self.stepper = Stepper(theme)
        self.reasons = FreeChips(theme, return_words.reasons(reasons))
        self.fates = Segmented(theme, return_words.fates(), State.READY)
        self.causes = FreeChips(theme, return_words.causes())
        self._reason = ""
        self.reasons.setAccessibleName(self.tr("Reason"))
        self.causes.setAccessibleName(self.tr("What it waits for"))
        lay = QVBoxLayout(self)
        dress(lay, theme, 10, (0, 12, 0, 12))
        named = QHBoxLayout()
        dress(named, theme, 0, (24, 0, 24, 0))
        named.addWidget(self.title)
        lay.addLayout(named)
        upper = QHBoxLayout()
        dress(upper, theme, 0, (24, 0, 0, 0))
        upper.addWidget(self.stepper)
        upper.addWidget(self.reasons, 1)
        lower = QHBoxLayout()
        dress(lower, theme, 0, (24, 0, 24, 0))
        lower.addWidget(self.fates)
        lay.addLayout(upper)
        lay.addLayout(lower)
        lay.addWidget(self.causes)
        self.stepper.stepped.connect(self.stepped)
        self.reasons.chosen.connect(self._choose_reason)
        self.fates.chosen.connect(self._choose_fate)
        self.causes.chosen.connect(lambda id_: self.fate_chosen.emit(State.PENDING, id_))

    def show_line(self, view: EditedView | None) -> None:
        """Work on this line, or on none."""
        self.setVisible(view is not None)
        if view is None:
            return
        self.title.setText(view.title)
        self.stepper.show_figure(view.figure)
        for button in (self.stepper.minus, self.stepper.plus):
            button.setEnabled(view.may_step)
        self._reason = view.reason
        self.reasons.choose(view.reason)
        self.fates.choose(view.fate)
        self.causes.choose(view.cause)
        self.causes.setVisible(view.fate == State.PENDING)

    def _choose_reason(self, reason: str) -> None:
        # A second touch takes the reason back.
        self.reason_chosen.emit("" if reason == self._reason else reason)

    def _choose_fate(self, fate: str) -> None:
        # What waits has a cause from the start; another one is a touch away.
        self.fate_chosen.emit(fate, return_words.FIRST_CAUSE if fate == State.PENDING else "")
