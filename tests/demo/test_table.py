"""The window's counter works the real virtual devices."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
import serial
from PIL import Image

from tillapp.demo.table import Table, row_of, slip_of
from tillapp.domain import code
from tillapp.hardware.virtual.counter import VirtualCounter
from tillapp.hardware.virtual.strip import Kick, PrintedLine, Span
from tillapp.ui.virtual_model import (
    DisplayPart,
    DrawerPart,
    Fault,
    PaperPart,
    Part,
    Tag,
)

PROCESS_ID = b"\x1d(H\x06\x00000001"
TAGS = (Tag(code.tag(7), "Jean brut", 2800),)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[VirtualCounter]:
    counter = VirtualCounter(tmp_path)
    yield counter
    counter.close()


@pytest.fixture
def heard() -> list[Part]:
    return []


@pytest.fixture
def table(counter: VirtualCounter, heard: list[Part]) -> Table:
    table = Table(counter, lambda typed: [t for t in TAGS if typed in t.title])
    table.subscribe(heard.append)
    return table


def send(counter: VirtualCounter, data: bytes) -> None:
    where = counter.addresses
    with socket.create_connection((where.printer_host, where.printer_port), 2) as client:
        client.sendall(data + PROCESS_ID)
        assert client.recv(7) == b"\x37\x220001\0"
    settle(counter)


def settle(counter: VirtualCounter) -> None:
    """A second question comes after the listeners of the first turn were told."""
    for device in (counter.printer, counter.display):
        device.ask(lambda: None)
        device.ask(lambda: None)


def papers(heard: list[Part]) -> list[PaperPart]:
    return [part for part in heard if isinstance(part, PaperPart)]


def test_a_ticket_is_told_as_pictures_with_its_number(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    assert table.tags("Jean") == list(TAGS)
    send(counter, b"Ticket T03-000042\nTotal 28,00\n\x1dV\x00")
    last = papers(heard)[-1]
    assert last.number == "T03-000042"
    assert len(last.cut[0].rows) == 3
    assert last.ready


def test_the_code_of_a_voucher_is_read_off_its_slip_the_newest_first(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    first, second = code.internal("28", 7), code.internal("28", 8)
    for number in (first, code.tag(7), second):
        send(counter, b"\x1dkC\x0d" + number.encode() + b"\n\x1dV\x00")
    assert papers(heard)[-1].credits == (second, first)


def test_the_drawer_opens_and_is_shut(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    send(counter, b"\x1bp\x00\x19\xfa")
    assert DrawerPart(is_open=True, kicks=1) in heard
    table.close_drawer()
    settle(counter)
    assert heard[-1] == DrawerPart(is_open=False, kicks=1)


def test_the_display_is_told_whole(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    send(counter, b"\x1b=\x02TOTAL\x1b=\x01")
    shown = [part for part in heard if isinstance(part, DisplayPart)]
    assert shown[-1].top == "TOTAL".ljust(20)
    assert shown[-1].lit


def test_paper_is_torn_off(counter: VirtualCounter, table: Table, heard: list[Part]) -> None:
    send(counter, b"one\n\x1dV\x00")
    table.tear()
    settle(counter)
    assert papers(heard)[-1].cut == ()


def test_a_tag_is_scanned_with_and_without_its_aim_identifier(
    counter: VirtualCounter, table: Table
) -> None:
    with serial.Serial(str(counter.addresses.scanner), timeout=2) as port:
        table.scan(code.tag(7))
        assert port.read(17) == b"]E0" + code.tag(7).encode() + b"\r"
        table.set_fault(Fault.NO_AIM, on=True)
        table.scan(code.tag(7))
        assert port.read(14) == code.tag(7).encode() + b"\r"


@pytest.mark.parametrize("fault", [Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.UNPLUGGED])
def test_a_broken_printer_shows_it_and_is_mended(
    counter: VirtualCounter, table: Table, heard: list[Part], fault: Fault
) -> None:
    table.set_fault(fault, on=True)
    settle(counter)
    assert not papers(heard)[-1].ready
    table.set_fault(fault, on=False)
    settle(counter)
    assert papers(heard)[-1].ready


def test_a_new_roll_ends_an_empty_one(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    table.set_fault(Fault.PAPER_OUT, on=True)
    table.load_paper()
    settle(counter)
    assert papers(heard)[-1].ready


def test_a_mute_printer_answers_nothing_and_stays_mute_while_it_is_slow(
    counter: VirtualCounter, table: Table
) -> None:
    table.set_fault(Fault.MUTE, on=True)
    table.set_fault(Fault.SLOW, on=True)
    table.set_fault(Fault.SLOW, on=False)
    where = counter.addresses
    with socket.create_connection((where.printer_host, where.printer_port), 0.3) as client:
        client.sendall(PROCESS_ID)
        with pytest.raises(TimeoutError):
            client.recv(7)
    table.set_fault(Fault.MUTE, on=False)
    send(counter, b"again\n")


def test_a_slow_printer_lets_its_paper_be_seen_coming(
    counter: VirtualCounter, table: Table, heard: list[Part]
) -> None:
    table.set_fault(Fault.SLOW, on=True)
    send(counter, b"".join(b"line %02d of a ticket\n" % n for n in range(6)))
    lengths = {len(part.hanging.rows) for part in papers(heard)}
    assert len(lengths) >= 3, lengths


def test_a_piece_of_paper_has_no_margin_above_or_below() -> None:
    line = PrintedLine((Span("Robe"),), dots=30)
    assert slip_of((Kick(2, 50, 500), line)).rows == (row_of(line),)
    picture = Image.open(BytesIO(row_of(line)))
    assert picture.size == (640, 30)
