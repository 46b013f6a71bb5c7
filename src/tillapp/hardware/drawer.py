"""The cash drawer: how it opens on a line of its own, and how its pin says that it is open."""

from __future__ import annotations

from tillapp.counter.ports import Health, PrintJob, Reason
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import Ack, PrinterProfile, Status
from tillapp.hardware.settings import OpenLevel

LINE_PROFILE = PrinterProfile(
    "drawer", "Drawer with its own line", ack=Ack.NONE, status=Status.NONE
)


class DrawerSense:
    """Reads the drawer's signal pin; its polarity is learnt once, at set-up."""

    def __init__(self, open_level: OpenLevel, board: HealthBoard) -> None:
        self._open_level = open_level
        self._board = board
        self.is_open = False

    def saw(self, *, pin_high: bool) -> None:
        """The printer told the level of the pin."""
        if self._open_level is OpenLevel.UNKNOWN:
            return
        self.is_open = pin_high == (self._open_level is OpenLevel.HIGH)
        if self.is_open:
            self._board.observe(Health.DEGRADED, Reason.DRAWER_OPEN)
        else:
            self._board.observe(Health.OK)

    def due(self) -> float | None:
        """When a held change must be published."""
        return self._board.due()

    def flush(self) -> None:
        """Publish a held change."""
        self._board.flush()


class DrawerLine:
    """Renders a kick for a drawer that opens on fixed bytes."""

    def __init__(self, open_hex: str) -> None:
        self._open = bytes.fromhex(open_hex)

    def render(self, _job: PrintJob, _token: str) -> bytes:
        """The bytes that open it."""
        return self._open
