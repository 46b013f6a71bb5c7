"""What a customer's points buy, beside the means of payment: one touch takes a reward."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tillapp.domain.reward import Reward
from tillapp.ui.format import Format
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.layout import dress

# Beside the means of payment there is room for two; a third key shows the next ones.
_MOST = 2


class RewardRow(QWidget):
    """One key for each reward; `chosen` tells it, or nothing to give the points back."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self._shown: tuple[Reward, ...] = ()
        self._all: tuple[Reward, ...] = ()
        self._from = 0
        self._taken: Reward | None = None
        self.more = Button(theme, Face(self.tr("Other rewards"), "caret-right", bare=True))
        reward = self.tr("Reward")
        self.keys = [Button(theme, reward, Kind.CREDIT_TINT, Size.CARD) for _ in range(_MOST)]
        lay = QHBoxLayout(self)
        dress(lay, theme, 10)
        for place, key in enumerate(self.keys):
            lay.addWidget(key, 1)
            key.clicked.connect(lambda _=False, place=place: self._choose(place))
        lay.addWidget(self.more)
        self.more.clicked.connect(self._turn)
        self.show_rewards((), None)

    def show_rewards(self, offered: Sequence[Reward], taken: Reward | None) -> None:
        """Offer these, or tell the one that is taken."""
        if tuple(offered) != self._all or taken != self._taken:
            self._from = 0
        self._all, self._taken = tuple(offered), taken
        self._show()

    def _turn(self) -> None:
        """The next ones, and after the last the first."""
        self._from += _MOST
        if self._from >= len(self._all):
            self._from = 0
        self._show()

    def _show(self) -> None:
        taken = self._taken
        there = self._all[self._from : self._from + _MOST]
        self._shown = (taken,) if taken else there
        self.more.setVisible(taken is None and len(self._all) > _MOST)
        for place, key in enumerate(self.keys):
            key.setVisible(place < len(self._shown))
            if place < len(self._shown):
                key.show_face(self._face(self._shown[place]))
        self.setVisible(bool(self._shown))

    def _face(self, reward: Reward) -> Face:
        points = self.tr("%n point(s)", "", reward.points)
        if self._taken:
            label = self.tr("{amount} taken off").format(
                amount=self._figures.short_money(reward.cents)
            )
            said = self.tr("Give back {points}").format(points=points)
            return Face(label, "check-circle", detail=said)
        return Face(self._figures.short_money(-reward.cents), "star", detail=points)

    def _choose(self, place: int) -> None:
        self.chosen.emit(None if self._taken else self._shown[place])
