"""What a job or a mail has come to, told without being asked; and what a restart left."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from tillapp.counter.messages import DeviceChanged, JobMoved, MailMoved, Message
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState
from tillapp.counter.recovery import Recovered
from tillapp.ui import device_words
from tillapp.ui.around import Around
from tillapp.ui.drawer_watch import DrawerWatch
from tillapp.ui.reminding import Reminding
from tillapp.ui.screen import Screen
from tillapp.ui.sheets.following import FollowingSheet
from tillapp.ui.sheets.recovered import RecoveredSheet
from tillapp.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


class Watched(Around, Protocol):
    """The shell, as far as news are concerned."""

    front: Screen | None

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over the screen in front."""


class News:
    """Tells the cashier what happened elsewhere; nothing here waits for an answer."""

    def __init__(self, around: Watched) -> None:
        self._around = around
        self._drawer = DrawerWatch(around)
        self._reminding = Reminding(around)

    def sale_moved(self) -> None:
        """The basket changed: what is said about it follows, its sale may open the drawer."""
        self._drawer.look()
        sheet = self._around.sheet
        if isinstance(sheet, FollowingSheet):
            sheet.sale_moved()

    def stop(self) -> None:
        """The till goes: nothing is waited for any more."""
        self._drawer.stop()

    def hear(self, message: Message) -> None:
        """A print job or a mail moved."""
        if isinstance(message, JobMoved):
            self._job_moved(message)
        elif isinstance(message, DeviceChanged):
            self._device_changed(message.status)
        elif isinstance(message, MailMoved) and message.sent:
            self._around.tell(translate("News", "The ticket was sent"))

    def recovered(self, found: Recovered) -> None:
        """What lay on the counter when the program ended, and what the days brought."""
        self._reminding.look()
        if found.lines:
            words = translate("News", "The sale that was open is back")
            self._around.tell(words)
        if found.tickets:
            sheet = RecoveredSheet(self._around, found.tickets)
            sheet.closed.connect(self._around.close_sheet)
            self._around.open_sheet(sheet)

    def _job_moved(self, message: JobMoved) -> None:
        if self._drawer.hear(message):
            return
        if message.state is JobState.UNCERTAIN:
            self._point(translate("News", "A ticket may have been printed: look"))
        elif message.state is not JobState.FAILED or not self._has_printer():
            return
        else:
            words = translate("News", "The printer did not answer")
            self._point(device_words.because(words, device_words.reason(message.reason)))

    def _device_changed(self, status: DeviceStatus) -> None:
        # A device that is ill while nothing waits for it shows in the status cluster alone.
        if status.role is DeviceRole.PRINTER and device_words.is_troubled(status):
            waiting = [j for j in self._around.till.handing.waiting() if j.means == "paper"]
            if waiting:
                self._point(device_words.state(status))

    def _point(self, words: str) -> None:
        hardware = translate("News", "Hardware")
        self._around.warn(words, hardware, lambda: self._around.go("hardware"))

    def _has_printer(self) -> bool:
        printer = self._around.till.watching.status(DeviceRole.PRINTER)
        return printer.health is not Health.DISABLED
