"""The places of the till, and their order on the rail."""

from __future__ import annotations

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


def build_places(around: Around) -> dict[str, Screen]:
    """Every screen, by its place."""
    screens: tuple[Screen, ...] = (
        SellScreen(around),
        TenderScreen(around),
        SplitScreen(around),
        ReturnsScreen(around),
        CreditsScreen(around),
        TicketsScreen(around),
        HardwareScreen(around),
    )
    return {screen.place: screen for screen in screens}


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
