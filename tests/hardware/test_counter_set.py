"""A whole counter: our drivers, and devices that speak the real protocols."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.hardware.bench_till import FAST
from tests.hardware.papers import TICKET
from tests.hardware.scripted import eventually
from tillapp.counter.messages import DeviceChanged, JobMoved, Message, Scanned
from tillapp.counter.ports import (
    DeviceRole,
    Frame,
    Health,
    JobKind,
    JobState,
    PrintJob,
    Reason,
)
from tillapp.hardware.counter_set import Devices, Kit, open_devices
from tillapp.hardware.profiles import load_profiles
from tillapp.hardware.settings import (
    CounterSettings,
    DisplaySettings,
    DrawerSettings,
    LpAddress,
    OpenLevel,
    PrinterSettings,
    ScannerSettings,
    SerialAddress,
    TcpAddress,
)
from tillapp.hardware.timing import Clocks, Timing
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.hardware.virtual.devices import Faults
from tillapp.resources import resource


class Till:
    """The devices as the till opened them, and all that they said."""

    def __init__(self, settings: CounterSettings, cache: Path, timing: Timing = FAST) -> None:
        self.heard: list[Message] = []
        kit = Kit(
            profiles=load_profiles(resource("profiles")),
            font=resource("fonts", "Inter-Regular.ttf"),
            cache=cache,
            clocks=Clocks(now_ms=lambda: 1_000),
            timing=timing,
        )
        self.devices: Devices = open_devices(settings, self.heard.append, kit)

    def ticket(self, name: str) -> None:
        self.devices.printer.submit(PrintJob(name, JobKind.TICKET, TICKET))

    def kick(self, name: str = "kick") -> None:
        self.devices.printer.submit(PrintJob(name, JobKind.KICK))

    def state(self, name: str) -> JobState | None:
        moves = [m.state for m in list(self.heard) if isinstance(m, JobMoved) and m.job == name]
        return moves[-1] if moves else None

    def health(self, role: DeviceRole) -> tuple[Health, Reason] | None:
        known = [m.status for m in list(self.heard) if isinstance(m, DeviceChanged)]
        mine = [(status.health, status.reason) for status in known if status.role is role]
        return mine[-1] if mine else None

    def codes(self) -> list[tuple[str, str]]:
        scans = [m for m in list(self.heard) if isinstance(m, Scanned)]
        return [(scan.code, scan.symbology) for scan in scans]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("escpos")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[VirtualCounter]:
    counter = VirtualCounter(tmp_path)
    yield counter
    counter.close()


Open = Callable[[CounterSettings], Till]


@pytest.fixture
def opens(cache: Path) -> Iterator[Open]:
    tills: list[Till] = []

    def open_one(settings: CounterSettings) -> Till:
        tills.append(Till(settings, cache))
        return tills[-1]

    yield open_one
    for till in tills:
        started = time.monotonic()
        assert till.devices.close()
        assert time.monotonic() - started < 2.0


def network(counter: VirtualCounter) -> CounterSettings:
    where = counter.addresses
    return CounterSettings(
        printer=PrinterSettings(TcpAddress(where.printer_host, where.printer_port)),
        drawer=DrawerSettings(open_level=OpenLevel.HIGH),
        display=DisplaySettings(SerialAddress(device=str(where.display))),
        scanners=(ScannerSettings(SerialAddress(device=str(where.scanner)), name="hand"),),
    )


def serial(counter: VirtualCounter, profile: str = "epson-80-asb") -> CounterSettings:
    line = SerialAddress(device=str(counter.addresses.serial_printer), baud=115200)
    return CounterSettings(printer=PrinterSettings(line, profile))


def test_a_ticket_comes_out_over_the_network(counter: VirtualCounter, opens: Open) -> None:
    till = opens(network(counter))
    till.ticket("a")
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    strip = counter.printer.strip
    assert len(strip.sheets) == 1
    assert strip.errors == ()


def test_c35_the_drawer_opens_and_is_acknowledged_in_under_a_second(
    counter: VirtualCounter, opens: Open
) -> None:
    """C35: kick acknowledged in less than one second, and seen open, then shut."""
    till = opens(network(counter))
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.OK, Reason.NONE))
    asked = time.monotonic()
    till.kick()
    eventually(lambda: till.state("kick") is JobState.CONFIRMED)
    assert time.monotonic() - asked < 1.0
    assert counter.printer.drawer.kicks == 1
    opened = (Health.DEGRADED, Reason.DRAWER_OPEN)
    eventually(lambda: till.health(DeviceRole.DRAWER) == opened)
    counter.close_drawer()
    eventually(lambda: till.health(DeviceRole.DRAWER) == (Health.OK, Reason.NONE))


def no_paper(counter: VirtualCounter) -> None:
    counter.printer.take_paper_out()


def mute(counter: VirtualCounter) -> None:
    counter.set_faults(Faults(mute=True))


def unplugged(counter: VirtualCounter) -> None:
    counter.printer.unplug()


@pytest.mark.parametrize(
    ("trouble", "reasons"),
    [
        (no_paper, {Reason.PAPER_OUT}),
        (mute, {Reason.MUTE}),
        (unplugged, {Reason.REFUSED, Reason.UNPLUGGED}),
    ],
)
def test_c35_a_drawer_that_cannot_open_names_its_cause_in_under_a_second(
    counter: VirtualCounter,
    cache: Path,
    trouble: Callable[[VirtualCounter], None],
    reasons: set[Reason],
) -> None:
    """C35: with the waiting times of a real till."""
    till = Till(network(counter), cache, Timing())
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.OK, Reason.NONE))
    trouble(counter)
    asked = time.monotonic()
    till.kick()
    eventually(lambda: till.state("kick") is JobState.QUEUED)
    assert time.monotonic() - asked < 1.0
    moves = [m.reason for m in till.heard if isinstance(m, JobMoved)]
    assert set(moves) <= reasons
    assert till.devices.close()


def test_c35_a_printer_that_was_unplugged_prints_the_ticket_once_when_it_is_back(
    counter: VirtualCounter, opens: Open
) -> None:
    """C35: unplugged: the job waits with its cause; on reconnect one sheet comes out."""
    till = opens(network(counter))
    counter.printer.unplug()
    till.ticket("a")
    eventually(lambda: (till.health(DeviceRole.PRINTER) or (0, 0))[0] is Health.OFFLINE)
    eventually(lambda: till.state("a") is JobState.QUEUED)
    counter.printer.plug()
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    assert len(counter.printer.strip.sheets) == 1


@pytest.mark.parametrize("profile", ["epson-80", "epson-80-asb", "citizen-80", "clone-80"])
def test_no_paper_then_a_new_roll_gives_one_ticket(
    counter: VirtualCounter, opens: Open, profile: str
) -> None:
    counter.serial_printer.take_paper_out()
    till = opens(serial(counter, profile))
    till.ticket("a")
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.BLOCKED, Reason.PAPER_OUT))
    counter.serial_printer.load_paper()
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    assert len(counter.serial_printer.strip.sheets) == 1


def test_the_paper_ends_in_the_middle_of_a_ticket(counter: VirtualCounter, opens: Open) -> None:
    counter.serial_printer.load_paper(200)
    till = opens(serial(counter))
    till.ticket("a")
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.BLOCKED, Reason.PAPER_OUT))
    assert till.state("a") is JobState.SENDING
    counter.serial_printer.load_paper()
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    assert len(counter.serial_printer.strip.sheets) == 1


def test_a_printer_that_was_switched_off_in_a_ticket_asks(
    counter: VirtualCounter, opens: Open
) -> None:
    till = opens(serial(counter, "epson-80"))
    counter.serial_printer.power_cycle_after(300)
    till.ticket("a")
    eventually(lambda: till.state("a") is JobState.UNCERTAIN)
    till.ticket("b")
    eventually(lambda: till.state("b") is JobState.CONFIRMED)
    assert len(counter.serial_printer.strip.sheets) <= 2


def test_a_slow_printer_is_waited_for(counter: VirtualCounter, opens: Open) -> None:
    counter.set_faults(Faults(bytes_per_s=4000))
    till = opens(serial(counter, "epson-80"))
    till.ticket("a")
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    assert len(counter.serial_printer.strip.sheets) == 1


@pytest.mark.parametrize("faults", [Faults(mute=True), Faults(deaf=True), Faults(resets=True)])
def test_a_printer_in_trouble_keeps_the_ticket_and_prints_it_once(
    counter: VirtualCounter, opens: Open, faults: Faults
) -> None:
    counter.set_faults(faults)
    till = opens(network(counter))
    till.ticket("a")
    eventually(lambda: till.state("a") is JobState.QUEUED)
    counter.set_faults(Faults())
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    assert len(counter.printer.strip.sheets) == 1


def test_an_open_cover_is_heard_while_nothing_is_printed(
    counter: VirtualCounter, opens: Open
) -> None:
    till = opens(serial(counter))
    till.ticket("a")
    eventually(lambda: till.state("a") is JobState.CONFIRMED)
    counter.serial_printer.set_condition(cover_open=True)
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.BLOCKED, Reason.COVER_OPEN))
    counter.serial_printer.set_condition(cover_open=False)
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.OK, Reason.NONE))


def test_the_customer_reads_price_and_total(counter: VirtualCounter, opens: Open) -> None:
    till = opens(network(counter))
    till.devices.display.show(Frame("Robe été", "12,00", "Total", "1 246,50 €"))
    eventually(lambda: counter.display.shown.top == "Robe ete       12,00")
    eventually(lambda: counter.display.shown.bottom == "Total   1 246,50 EUR")
    assert counter.display.shown.errors == ()


def test_the_scanner_is_heard_and_found_again(counter: VirtualCounter, opens: Open) -> None:
    till = opens(network(counter))
    eventually(lambda: till.health(DeviceRole.SCANNER) == (Health.OK, Reason.NONE))
    counter.scan("2912345012342")
    eventually(lambda: till.codes() == [("2912345012342", "]E0")])
    counter.scanner.unplug()
    eventually(lambda: till.health(DeviceRole.SCANNER) == (Health.OFFLINE, Reason.UNPLUGGED))
    counter.scanner.plug()
    eventually(lambda: till.health(DeviceRole.SCANNER) == (Health.OK, Reason.NONE))
    counter.scan("2912345012342")
    eventually(lambda: len(till.codes()) == 2)


def test_a_counter_without_devices_says_so(opens: Open) -> None:
    till = opens(CounterSettings())
    till.ticket("a")
    till.devices.printer.cancel("a")
    till.devices.display.show(Frame("x"))
    till.devices.look()
    assert till.state("a") is JobState.FAILED
    for role in (DeviceRole.PRINTER, DeviceRole.DISPLAY, DeviceRole.SCANNER):
        assert till.health(role) == (Health.DISABLED, Reason.NOT_SET_UP)


def test_devices_of_unknown_models_are_absent_and_the_others_work(
    counter: VirtualCounter, opens: Open
) -> None:
    right = network(counter)
    assert right.printer is not None
    assert right.display is not None
    till = opens(
        CounterSettings(
            printer=replace(right.printer, profile="steam-press"),
            display=replace(right.display, profile="nixie"),
            scanners=(*right.scanners, replace(right.scanners[0], profile="wand")),
        )
    )
    till.ticket("a")
    assert till.state("a") is JobState.FAILED
    absent = [m.status for m in till.heard if isinstance(m, DeviceChanged)]
    told = {status.detail for status in absent if status.reason is Reason.NOT_SET_UP}
    assert told == {"steam-press", "nixie", "wand"}
    eventually(lambda: till.health(DeviceRole.SCANNER) == (Health.OK, Reason.NONE))
    counter.scan("2912345012342")
    eventually(lambda: till.codes() == [("2912345012342", "]E0")])


def test_a_drawer_with_its_own_line_opens_beside_a_missing_printer(
    counter: VirtualCounter, opens: Open
) -> None:
    line = SerialAddress(device=str(counter.addresses.display))
    till = opens(
        CounterSettings(
            printer=PrinterSettings(LpAddress("/dev/usb/lp99"), "lp-80"),
            drawer=DrawerSettings(address=line, open_hex="41"),
        )
    )
    till.kick()
    till.ticket("a")
    eventually(lambda: till.state("kick") is JobState.CONFIRMED)
    eventually(lambda: counter.display.shown.top.startswith("A"))
    eventually(lambda: till.state("a") is JobState.QUEUED)
    till.devices.printer.cancel("a")
    eventually(lambda: till.state("a") is JobState.CANCELLED)


def test_the_hardware_page_can_ask_again(counter: VirtualCounter, opens: Open) -> None:
    till = opens(network(counter))
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.OK, Reason.NONE))
    counter.printer.set_condition(cover_open=True)
    till.devices.look()
    eventually(lambda: till.health(DeviceRole.PRINTER) == (Health.BLOCKED, Reason.COVER_OPEN))
