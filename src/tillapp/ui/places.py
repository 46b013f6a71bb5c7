"""The places of the till: each screen is built when first wanted, or in a quiet moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from tillapp.ui.around import Around
from tillapp.ui.screen import Screen
from tillapp.ui.screens.credits import CreditsScreen
from tillapp.ui.screens.hardware import HardwareScreen
from tillapp.ui.screens.returns import ReturnsScreen
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.screens.split import SplitScreen
from tillapp.ui.screens.tender import TenderScreen
from tillapp.ui.screens.tickets import TicketsScreen
from tillapp.ui.widgets.nav_rail import Place


class Places(Mapping[str, Screen]):
    """Every screen by its place, as one person likes it.

    All of them at once would keep whoever comes to the till waiting for several frames.
    """

    def __init__(self, around: Around) -> None:
        self._around = around
        # In the order in which a day asks for them.
        self._waiting: dict[str, Callable[[Around], Screen]] = {
            "sell": SellScreen,
            "tender": TenderScreen,
            "returns": ReturnsScreen,
            "tickets": TicketsScreen,
            "credits": CreditsScreen,
            "split": SplitScreen,
            "hardware": HardwareScreen,
        }
        self._names = tuple(self._waiting)
        self.built: dict[str, Screen] = {}

    def __getitem__(self, place: str) -> Screen:
        """The screen of a place."""
        if place in self._waiting:
            screen = self._waiting.pop(place)(self._around)
            # What the devices told before it was there, it has not heard.
            screen.show_devices()
            self.built[place] = screen
        return self.built[place]

    def __contains__(self, place: object) -> bool:
        """Whether there is such a place; to ask builds nothing."""
        return place in self._names

    def __iter__(self) -> Iterator[str]:
        """The names of the places."""
        return iter(self._names)

    def __len__(self) -> int:
        """How many places there are."""
        return len(self._names)

    def build_one(self) -> bool:
        """Build the next screen that nobody asked for yet; False once all are there."""
        for place in self._waiting:
            return bool(self[place])
        return False


def rail_places() -> tuple[Place, ...]:
    """The places one can go to at any time."""
    translate = QCoreApplication.translate
    return (
        Place("sell", translate("Places", "Sale"), "shopping-bag"),
        Place("returns", translate("Places", "Return"), "arrow-u-up-left"),
        Place("credits", translate("Places", "Credits"), "ticket"),
        Place("tickets", translate("Places", "Tickets"), "receipt"),
        Place("hardware", translate("Places", "Hardware"), "gear"),
    )
