"""How a person likes the till: language, look, size, hand, sound; it follows the PIN."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.domain.party import Comfort
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.sheet import Sheet

_SIZES = (90, 100, 110, 125)
_LABEL_SHARE, _BAR_SHARE = 2, 5


class ComfortSheet(Sheet):
    """One row of choices for each wish; a touch changes the till at once."""

    liked = Signal(object)

    def __init__(self, theme: Theme, comfort: Comfort) -> None:
        title = QCoreApplication.translate("ComfortSheet", "My display")
        super().__init__(theme, title, QWidget())
        self.comfort = comfort
        self.bars: dict[str, Segmented] = {}
        self._lay = QVBoxLayout(self.body)
        dress(self._lay, theme, 16, (24, 8, 24, 24))
        self._ask_words()
        self._ask_hands()
        self._lay.addStretch(1)

    def _ask_words(self) -> None:
        comfort = self.comfort
        languages = (Option("fr", "Français"), Option("en", "English"))
        self._row(
            "language",
            self.tr("Language"),
            languages,
            comfort.language,
            lambda id_: replace(self.comfort, language=id_),
        )
        looks = (
            Option("light", self.tr("Light"), "sun"),
            Option("dark", self.tr("Dark"), "moon"),
            Option("contrast", self.tr("High contrast"), "eye"),
        )
        self._row(
            "theme",
            self.tr("Look"),
            looks,
            comfort.theme,
            lambda id_: replace(self.comfort, theme=id_),
        )
        sizes = tuple(Option(str(size), f"{size} %") for size in _SIZES)
        self._row(
            "size",
            self.tr("Text"),
            sizes,
            str(comfort.text_percent),
            lambda id_: replace(self.comfort, text_percent=int(id_)),
        )

    def _ask_hands(self) -> None:
        comfort = self.comfort
        hands = (
            Option("right", self.tr("Right-handed")),
            Option("left", self.tr("Left-handed")),
        )
        self._row(
            "hand",
            self.tr("Hand"),
            hands,
            "left" if comfort.left_handed else "right",
            lambda id_: replace(self.comfort, left_handed=id_ == "left"),
        )
        volumes = (
            Option("0", self.tr("Silent")),
            Option("1", self.tr("Soft")),
            Option("2", self.tr("Normal")),
            Option("3", self.tr("Loud")),
        )
        self._row(
            "volume",
            self.tr("Sounds"),
            volumes,
            str(comfort.volume),
            lambda id_: replace(self.comfort, volume=int(id_)),
        )
        motions = (Option("moves", self.tr("On")), Option("still", self.tr("Off")))
        self._row(
            "motion",
            self.tr("Motion"),
            motions,
            "still" if comfort.reduce_motion else "moves",
            lambda id_: replace(self.comfort, reduce_motion=id_ == "still"),
        )

    def _row(
        self,
        name: str,
        label: str,
        options: tuple[Option, ...],
        current: str,
        change: Callable[[str], Comfort],
    ) -> None:
        bar = Segmented(self.theme, options, current)
        bar.setAccessibleName(label)
        bar.chosen.connect(lambda id_: self._like(change(id_)))
        self.bars[name] = bar
        words = Label(self.theme, label, Style(20, 600))
        row = Row(self.theme).add(words, _LABEL_SHARE).add(bar, _BAR_SHARE)
        self._lay.addWidget(row)

    def _like(self, comfort: Comfort) -> None:
        if comfort != self.comfort:
            self.comfort = comfort
            self.liked.emit(comfort)
