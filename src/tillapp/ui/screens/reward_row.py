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

# Beside the means of payment there is room for two: the one that is taken, or the best.
_MOST = 2


class RewardRow(QWidget):
    """One key for each reward; `chosen` tells it, or nothing to give the points back."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, figures: Format) -> None:
        super().__init__()
        self._figures = figures
        self._shown: tuple[Reward, ...] = ()
        self._taken: Reward | None = None
        reward = self.tr("Reward")
        self.keys = [Button(theme, reward, Kind.CREDIT_TINT, Size.CARD) for _ in range(_MOST)]
        lay = QHBoxLayout(self)
        dress(lay, theme, 10)
        for place, key in enumerate(self.keys):
            lay.addWidget(key, 1)
            key.clicked.connect(lambda _=False, place=place: self._choose(place))
        self.show_rewards((), None)

    def show_rewards(self, offered: Sequence[Reward], taken: Reward | None) -> None:
        """Offer these, or tell the one that is taken."""
        self._taken = taken
        self._shown = (taken,) if taken else tuple(offered)[:_MOST]
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
