"""Pictures of the screens as the day goes by: one of each kind, under its name."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from tillapp.demo.day_stage import Stage
from tillapp.demo.hand import pause
from tillapp.domain.party import Comfort, Staff

# A sheet slides in for 160 ms, a payment rests for 400; a picture shows where things end.
_STILL_S = 0.42
# Another place, or the same one in other colours, is there at once.
_THERE_S = 0.05
_COMPACT = (1280, 800)
_LARGE = (1920, 1080)


class Pictures:
    """Writes PNG files into a folder; the first picture of a name is the one that stays."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage, self._folder = stage, folder
        folder.mkdir(parents=True)

    def take(self, name: str) -> None:
        """The cashier's window now."""
        self._save(name, self._stage.shell.window, _STILL_S)

    def customer(self, name: str) -> None:
        """The customer's window now."""
        window = self._stage.screens.customer
        window.resize(*_LARGE)
        self._save(name, window, _STILL_S)

    def place(self, place: str, name: str = "") -> None:
        """Another place, and back."""
        self._stage.shell.go(place)
        self._at_once(name or place)
        self._stage.shell.go("sell")

    def looks(self, person: Staff) -> None:
        """The same screen as other people like it, and on the small screen."""
        shell = self._stage.shell
        wishes = {
            "sell-dark": Comfort(theme="dark"),
            "sell-contrast": Comfort(theme="contrast"),
            "sell-left-handed": Comfort(left_handed=True),
            "sell-large-text": Comfort(text_percent=125),
            "sell-english": Comfort(language="en"),
        }
        for name, comfort in wishes.items():
            shell.welcome(replace(person, comfort=comfort))
            self._at_once(name)
        shell.welcome(person)
        shell.window.resize(*_COMPACT)
        self._at_once("sell-1280")
        self.place("tender", "tender-1280")
        shell.window.resize(*_LARGE)

    def _at_once(self, name: str) -> None:
        self._save(name, self._stage.shell.window, _THERE_S)

    def _save(self, name: str, window: QWidget, rest_s: float) -> None:
        path = self._folder / f"{name}.png"
        if not path.exists():
            pause(rest_s)
            window.grab().save(str(path))
