"""The devices on their wires, driven by real sockets and pyserial."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import serial

from tillapp.hardware.virtual.devices import (
    DisplayDevice,
    Faults,
    PrinterDevice,
    ScannerDevice,
    aim_id,
)
from tillapp.hardware.virtual.display import TwoLineDisplay
from tillapp.hardware.virtual.printer import VirtualPrinter
from tillapp.hardware.virtual.strip import plain_text
from tillapp.hardware.virtual.wires import PtyWire, TcpWire

PROCESS_ID = b"\x1d(H\x06\x00000001"
ACKNOWLEDGED = b"\x37\x220001\0"
JOB = b"\x1b@one\ntwo\n\x1dV\x00" + PROCESS_ID


@pytest.fixture
def printer() -> Iterator[PrinterDevice]:
    device = PrinterDevice("printer", TcpWire(), VirtualPrinter(time.monotonic))
    device.start()
    yield device
    device.close()


@pytest.fixture
def serial_printer(tmp_path: Path) -> Iterator[PrinterDevice]:
    wire = PtyWire(tmp_path / "printer")
    device = PrinterDevice("serial printer", wire, VirtualPrinter(time.monotonic))
    device.start()
    yield device
    device.close()


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[ScannerDevice]:
    device = ScannerDevice("scanner", PtyWire(tmp_path / "scanner"))
    device.start()
    yield device
    device.close()


def dial(device: PrinterDevice, timeout_s: float = 2.0) -> socket.socket:
    host, port = device.address.split(":")
    return socket.create_connection((host, int(port)), timeout_s)


def hear(client: socket.socket, count: int) -> bytes:
    heard = b""
    while len(heard) < count:
        data = client.recv(count - len(heard))
        if not data:
            break
        heard += data
    return heard


def soon(condition: Callable[[], bool]) -> bool:
    """Whether something becomes true within two seconds."""
    end = time.monotonic() + 2
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


def printed(device: PrinterDevice) -> str:
    return "".join(plain_text(sheet.printed) for sheet in device.strip.sheets)


def test_a_ticket_is_printed_and_confirmed_over_the_network(printer: PrinterDevice) -> None:
    with dial(printer) as client:
        client.sendall(JOB)
        assert hear(client, 7) == ACKNOWLEDGED
    (sheet,) = printer.tear()
    assert plain_text(sheet.printed[:2]) == "one\ntwo\n"
    assert printer.strip.sheets == ()


def test_a_ticket_is_printed_and_confirmed_on_a_serial_line(
    serial_printer: PrinterDevice,
) -> None:
    with serial.Serial(serial_printer.address, 19200, timeout=2, exclusive=True) as port:
        port.write(JOB)
        assert port.read(7) == ACKNOWLEDGED
        port.write(b"\x10\x04\x01")
        assert port.read(1) == b"\x12"
    assert "one" in printed(serial_printer)


def test_a_kick_opens_the_drawer_until_a_person_closes_it(printer: PrinterDevice) -> None:
    with dial(printer) as client:
        client.sendall(b"\x1bp\x00\x19\xfa\x10\x04\x01\x1dr\x02")
        assert hear(client, 2)[1:] == b"\x01"
        assert (printer.drawer.is_open, printer.drawer.kicks) == (True, 1)
        printer.set_drawer(is_open=False)
        client.sendall(b"\x1dr\x02")
        assert hear(client, 1) == b"\0"


def test_paper_out_holds_the_job_until_a_new_roll(printer: PrinterDevice) -> None:
    printer.take_paper_out()
    with dial(printer) as client:
        client.sendall(JOB)
        assert soon(lambda: printer.strip.waiting_bytes > 0)
        client.sendall(b"\x10\x04\x02")
        assert hear(client, 1) == b"\x32"
        assert printer.strip.sheets == ()
        printer.load_paper()
        assert hear(client, 7) == ACKNOWLEDGED
    assert len(printer.strip.sheets) == 1


def test_an_open_cover_is_told_by_the_automatic_status(printer: PrinterDevice) -> None:
    with dial(printer) as client:
        client.sendall(b"\x1da\xff")
        assert hear(client, 4) == b"\x10\0\0\0"
        printer.set_condition(cover_open=True)
        assert hear(client, 4) == b"\x38\0\0\0"
    assert printer.strip.condition.cover_open


def test_a_mute_printer_prints_all_the_same(printer: PrinterDevice) -> None:
    printer.set_faults(Faults(mute=True))
    with dial(printer, 0.1) as client:
        client.sendall(JOB)
        with pytest.raises(TimeoutError):
            client.recv(1)
    assert "two" in printed(printer)


def test_a_deaf_printer_accepts_and_never_reads(printer: PrinterDevice) -> None:
    printer.set_faults(Faults(deaf=True))
    with dial(printer, 0.1) as client:
        client.sendall(JOB)
        with pytest.raises(TimeoutError):
            client.recv(1)
        assert printer.strip.waiting_bytes == 0
        printer.set_faults(Faults())
        client.settimeout(2)
        assert hear(client, 7) == ACKNOWLEDGED


def test_a_slow_printer_confirms_when_the_last_line_is_out(printer: PrinterDevice) -> None:
    printer.set_faults(Faults(bytes_per_s=200.0))
    with dial(printer) as client:
        begin = time.monotonic()
        client.sendall(JOB)
        assert hear(client, 7) == ACKNOWLEDGED
        assert time.monotonic() - begin >= len(JOB) / 200.0 * 0.9


def test_a_printer_with_a_full_buffer_stops_reading(printer: PrinterDevice) -> None:
    printer.take_paper_out()
    with dial(printer, 0.3) as client:
        with pytest.raises(TimeoutError):
            client.sendall(b"x" * 30_000_000)
        assert 65_536 <= printer.strip.waiting_bytes <= 65_536 + 4_096


def test_a_connection_that_resets_at_once(printer: PrinterDevice) -> None:
    printer.set_faults(Faults(resets=True))
    # The reset may already be there when the connection is being made.
    with pytest.raises(ConnectionResetError), dial(printer) as client:
        client.recv(1)
    printer.set_faults(Faults())
    with dial(printer) as client:
        client.sendall(JOB)
        assert hear(client, 7) == ACKNOWLEDGED


def test_a_connection_that_breaks_in_the_middle(printer: PrinterDevice) -> None:
    printer.break_after(6)
    with dial(printer) as client:
        client.sendall(JOB)
        with pytest.raises(ConnectionResetError):
            client.recv(1)
    assert plain_text(printer.strip.unfinished) == "one\n"


def test_power_lost_in_the_middle_breaks_the_line_and_the_rest_is_gone(
    printer: PrinterDevice,
) -> None:
    printer.power_cycle_after(6)
    with dial(printer) as client:
        client.sendall(JOB)
        with pytest.raises(ConnectionResetError):
            client.recv(1)
    assert plain_text(printer.strip.unfinished) == "one\n"
    with dial(printer) as client:
        client.sendall(b"again\n" + PROCESS_ID)
        assert hear(client, 7) == ACKNOWLEDGED
    assert plain_text(printer.strip.unfinished) == "one\nagain\n"


def test_power_off_and_on_by_hand_loses_what_waits(printer: PrinterDevice) -> None:
    printer.take_paper_out()
    with dial(printer) as client:
        client.sendall(JOB)
        assert soon(lambda: printer.strip.waiting_bytes > 0)
        printer.power_cycle()
        with pytest.raises(ConnectionResetError):
            client.recv(1)
    printer.load_paper()
    assert printer.strip.unfinished == ()


def test_an_unplugged_network_cable_is_refused_until_it_is_back(printer: PrinterDevice) -> None:
    printer.unplug()
    assert not printer.strip.plugged
    with pytest.raises(ConnectionRefusedError):
        dial(printer)
    printer.plug()
    with dial(printer) as client:
        client.sendall(JOB)
        assert hear(client, 7) == ACKNOWLEDGED


def test_a_serial_cable_pulled_in_the_middle(serial_printer: PrinterDevice) -> None:
    port = serial.Serial(serial_printer.address, 19200, timeout=2)
    port.write(b"half")
    serial_printer.unplug()
    with pytest.raises(serial.SerialException):
        port.read(1)
    port.close()
    serial_printer.plug()
    with serial.Serial(serial_printer.address, 19200, timeout=2) as again:
        again.write(JOB)
        assert again.read(7) == ACKNOWLEDGED


def test_a_small_and_slow_printer_holds_back_the_writing_till(tmp_path: Path) -> None:
    device = PrinterDevice(
        "small",
        PtyWire(tmp_path / "small"),
        VirtualPrinter(time.monotonic),
        receive_limit_bytes=256,
    )
    device.start()
    device.take_paper_out()
    with serial.Serial(device.address, 19200, timeout=1, write_timeout=0.2) as port:
        with pytest.raises(serial.SerialTimeoutException):
            port.write(b"x" * 65_536)
        assert device.strip.waiting_bytes < 256 + 4096
        port.reset_output_buffer()
    device.close()


def test_a_deaf_serial_printer_makes_the_write_time_out(serial_printer: PrinterDevice) -> None:
    serial_printer.set_faults(Faults(deaf=True))
    with serial.Serial(serial_printer.address, 19200, write_timeout=0.2) as port:
        with pytest.raises(serial.SerialTimeoutException):
            port.write(b"x" * 65_536)
        port.reset_output_buffer()


def test_a_display_shows_what_it_is_told(tmp_path: Path) -> None:
    display = DisplayDevice("display", PtyWire(tmp_path / "display"), TwoLineDisplay())
    display.start()
    with serial.Serial(display.address, 9600, timeout=1) as port:
        port.write(b"\x1b@TOTAL\x1f$\x01\x02\x1fX\x03  9,00\x07")
        assert soon(lambda: bool(display.shown.errors))
    assert (display.shown.top.rstrip(), display.shown.bottom.rstrip()) == ("TOTAL", "  9,00")
    assert display.shown.brightness == 3
    display.close()


def test_a_scan_arrives_with_its_identifier(scanner: ScannerDevice) -> None:
    with serial.Serial(scanner.address, 9600, timeout=1, exclusive=True) as port:
        scanner.scan("2912345012342")
        assert port.read(17) == b"]E02912345012342\r"
        scanner.scan("T2-000123")
        assert port.read(13) == b"]C0T2-000123\r"
        scanner.scan("abc", symbology="]Q1")
        assert port.read(7) == b"]Q1abc\r"
        scanner.set_aim(aim=False)
        scanner.scan("2912345012342")
        assert port.read(14) == b"2912345012342\r"
        port.write(b"beep")
    assert scanner.views() == ()


def test_a_code_is_an_ean_when_its_check_digit_says_so() -> None:
    assert aim_id("2912345012342") == "]E0"
    assert aim_id("2912345012343") == "]C0"
    assert aim_id("AB") == "]C0"
