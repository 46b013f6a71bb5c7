"""The devices of one counter, opened from its settings and closed together."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from tillapp.counter.messages import DeviceChanged, Inbox, JobMoved
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Display,
    Frame,
    Health,
    JobKind,
    JobState,
    Printer,
    PrintJob,
    Reason,
)
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.customer_display import CustomerDisplay, DisplayTable
from tillapp.hardware.drawer import LINE_PROFILE, DrawerLine, DrawerSense
from tillapp.hardware.escpos import EscposPrinter
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import Profiles
from tillapp.hardware.scanner import CodeReader, SerialScanner
from tillapp.hardware.settings import (
    CounterSettings,
    DisplaySettings,
    DrawerSettings,
    OpenLevel,
    PrinterSettings,
    ScannerSettings,
    TcpAddress,
)
from tillapp.hardware.timing import Clocks, Pace, Timing
from tillapp.hardware.transport.choose import transport_for
from tillapp.hardware.worker import PrinterWorker, Rig


class Kit(Struct, frozen=True):
    """What opening devices needs from the house; `cache` is a private folder."""

    profiles: Profiles
    font: Path
    cache: Path
    clocks: Clocks
    timing: Timing = Timing()


class NoPrinter:
    """Stands where no printer is: says so at once for every job."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox

    def submit(self, job: PrintJob) -> None:
        """Fail the job with its cause."""
        self._inbox(JobMoved(job.id, JobState.FAILED, Reason.NOT_SET_UP))

    def cancel(self, job_id: str) -> None:
        """Nothing waits here."""


class NoDisplay:
    """Stands where no display is."""

    def show(self, frame: Frame) -> None:
        """Nobody sees it."""


class PapersAndKicks:
    """A printer (port `Printer`) whose drawer hangs on a line of its own."""

    def __init__(self, papers: Printer, kicks: Printer) -> None:
        self._papers = papers
        self._kicks = kicks

    def submit(self, job: PrintJob) -> None:
        """Each to its device."""
        (self._kicks if job.kind is JobKind.KICK else self._papers).submit(job)

    def cancel(self, job_id: str) -> None:
        """Only one of them knows the job."""
        self._papers.cancel(job_id)
        self._kicks.cancel(job_id)


class Devices(Struct, frozen=True):
    """What the counter uses, and the threads behind it."""

    printer: Printer
    display: Display
    printers: tuple[PrinterWorker, ...] = ()
    others: tuple[CustomerDisplay | SerialScanner, ...] = ()

    def look(self) -> None:
        """Ask the printers how they are, for the hardware page."""
        for worker in self.printers:
            worker.look()

    def close(self) -> bool:
        """Stop every thread; false if one did not end in time."""
        gone = [thread.stop() for thread in (*self.printers, *self.others)]
        return all(gone)


Modelled = TypeVar("Modelled", PrinterSettings, DisplaySettings, ScannerSettings)


class _Opener:
    def __init__(self, kit: Kit, inbox: Inbox) -> None:
        self._kit = kit
        self._inbox = inbox

    def printer(self, settings: PrinterSettings, drawer: DrawerSettings) -> PrinterWorker:
        profile = self._kit.profiles.printers[settings.profile]
        kit = self._kit
        line = transport_for(settings.address)
        name = settings.name or profile.name
        sense = None
        if drawer.address is None and drawer.open_level is not OpenLevel.UNKNOWN:
            board = self._board(DeviceRole.DRAWER, drawer.name or name, line.where)
            sense = DrawerSense(drawer.open_level, board)
        shared = (
            settings.address.idle_close_s if isinstance(settings.address, TcpAddress) else None
        )
        rig = Rig(
            talk=Conversation(line, profile, kit.timing.answer_s),
            renderer=EscposPrinter(profile, pin=drawer.pin, font=kit.font, cache=kit.cache),
            board=self._board(DeviceRole.PRINTER, name, line.where),
            drawer=sense,
            real_time_kick=profile.pulse.real_time,
            idle_close_s=None if profile.asb else shared,
        )
        return PrinterWorker(rig, self._inbox, clocks=kit.clocks, timing=kit.timing)

    def drawer(self, settings: DrawerSettings) -> PrinterWorker:
        assert settings.address is not None, settings
        line = transport_for(settings.address)
        rig = Rig(
            talk=Conversation(line, LINE_PROFILE, self._kit.timing.answer_s),
            renderer=DrawerLine(settings.open_hex),
            board=self._board(DeviceRole.DRAWER, settings.name or line.where, line.where),
        )
        return PrinterWorker(rig, self._inbox, clocks=self._kit.clocks, timing=self._kit.timing)

    def display(self, settings: DisplaySettings) -> CustomerDisplay:
        profile = self._kit.profiles.displays[settings.profile]
        line = transport_for(settings.address)
        board = self._board(DeviceRole.DISPLAY, settings.name or profile.name, line.where)
        pace = Pace(self._kit.timing, self._kit.clocks)
        return CustomerDisplay(line, DisplayTable(profile), board, pace)

    def scanner(self, settings: ScannerSettings) -> SerialScanner:
        profile = self._kit.profiles.scanners[settings.profile]
        line = transport_for(settings.address)
        name = settings.name or line.where
        return SerialScanner(
            line,
            CodeReader(profile, name),
            self._board(DeviceRole.SCANNER, name, line.where),
            inbox=self._inbox,
            pace=Pace(self._kit.timing, self._kit.clocks),
        )

    def known(self, settings: CounterSettings) -> CounterSettings:
        """Those devices whose model this till knows; of each other one it says so."""
        models = self._kit.profiles
        return CounterSettings(
            self._known(DeviceRole.PRINTER, settings.printer, models.printers),
            settings.drawer,
            self._known(DeviceRole.DISPLAY, settings.display, models.displays),
            tuple(
                each
                for each in settings.scanners
                if self._known(DeviceRole.SCANNER, each, models.scanners)
            ),
        )

    def _known(
        self, role: DeviceRole, settings: Modelled | None, models: Container[str]
    ) -> Modelled | None:
        if settings is None or settings.profile in models:
            return settings
        # A till sells without a device that nobody set up rightly.
        self._inbox(DeviceChanged(not_set_up(role, settings.profile)))
        return None

    def _board(self, role: DeviceRole, name: str, where: str) -> HealthBoard:
        status = DeviceStatus(role, name, where, Health.UNKNOWN)
        self._inbox(DeviceChanged(status))
        calm_s = self._kit.timing.calm_s
        return HealthBoard(status, self._inbox, clocks=self._kit.clocks, calm_s=calm_s)

    def absent(self, role: DeviceRole) -> None:
        status = DeviceStatus(role, "", "", Health.DISABLED, Reason.NOT_SET_UP)
        self._inbox(DeviceChanged(status))


def not_set_up(role: DeviceRole, detail: str) -> DeviceStatus:
    """A device that is wanted and cannot be opened as its setting says."""
    return DeviceStatus(role, "", "", Health.OFFLINE, Reason.NOT_SET_UP, detail)


def open_devices(settings: CounterSettings, inbox: Inbox, kit: Kit) -> Devices:
    """Start a thread per device; one of an unknown model is absent and says so."""
    opener = _Opener(kit, inbox)
    _report_absent(settings, opener)
    settings = opener.known(settings)
    drawer_settings = settings.drawer or DrawerSettings()
    workers: list[PrinterWorker] = []
    printer: Printer = NoPrinter(inbox)
    if settings.printer is not None:
        workers.append(opener.printer(settings.printer, drawer_settings))
        printer = workers[-1]
    if drawer_settings.address is not None:
        workers.append(opener.drawer(drawer_settings))
        printer = PapersAndKicks(printer, workers[-1])
    display = opener.display(settings.display) if settings.display else None
    scanners = [opener.scanner(each) for each in settings.scanners]
    others: list[CustomerDisplay | SerialScanner] = [*scanners]
    others += [display] if display else []
    for thread in (*workers, *others):
        thread.start()
    return Devices(printer, display or NoDisplay(), tuple(workers), tuple(others))


def _report_absent(settings: CounterSettings, opener: _Opener) -> None:
    if settings.printer is None:
        opener.absent(DeviceRole.PRINTER)
    if settings.display is None:
        opener.absent(DeviceRole.DISPLAY)
    if not settings.scanners:
        opener.absent(DeviceRole.SCANNER)
