"""Sockets and pseudo terminals, without a thread."""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from tillapp.hardware.virtual.wires import PtyWire, TcpWire, Wire


@pytest.fixture
def tcp() -> Iterator[TcpWire]:
    wire = TcpWire()
    yield wire
    wire.close()


@pytest.fixture
def pty(tmp_path: Path) -> Iterator[PtyWire]:
    wire = PtyWire(tmp_path / "line")
    yield wire
    wire.close()


def step(wire: Wire, *, wait_s: float = 1.0) -> bytes:
    """Wait for the wire once, and read."""
    ready = select.select(wire.files(reading=True), [], [], wait_s)[0]
    return wire.read(frozenset(ready))


def test_a_client_speaks_and_hears(tcp: TcpWire) -> None:
    with socket.create_connection((tcp.host, tcp.port), 1) as client:
        assert step(tcp) == b""
        client.sendall(b"ticket")
        assert step(tcp) == b"ticket"
        tcp.write(b"\x12")
        assert client.recv(10) == b"\x12"


def test_the_next_client_waits_for_the_first_to_leave(tcp: TcpWire) -> None:
    with socket.create_connection((tcp.host, tcp.port), 1) as first:
        step(tcp)
        second = socket.create_connection((tcp.host, tcp.port), 1)
        second.sendall(b"second")
        first.sendall(b"first")
        assert step(tcp) == b"first"
    assert step(tcp) == b""
    step(tcp)
    assert step(tcp) == b"second"
    second.close()


def test_unplugged_is_refused_and_comes_back_on_the_same_port(tcp: TcpWire) -> None:
    address = tcp.address
    client = socket.create_connection((tcp.host, tcp.port), 1)
    step(tcp)
    tcp.unplug()
    tcp.unplug()
    assert tcp.files(reading=True) == ()
    with pytest.raises(ConnectionResetError):
        client.recv(1)
    client.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((tcp.host, tcp.port), 1)
    tcp.plug()
    tcp.plug()
    assert (tcp.address, tcp.plugged) == (address, True)
    with socket.create_connection((tcp.host, tcp.port), 1) as again:
        step(tcp)
        again.sendall(b"x")
        assert step(tcp) == b"x"


def test_answers_for_nobody_are_dropped(tcp: TcpWire) -> None:
    tcp.write(b"\x12")
    client = socket.create_connection((tcp.host, tcp.port), 1)
    step(tcp)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    client.close()
    tcp.write(b"\x12")
    tcp.write(b"\x12")
    assert tcp.files(reading=False) == tcp.files(reading=True)


def test_a_client_that_broke_off_is_forgotten(tcp: TcpWire) -> None:
    client = socket.create_connection((tcp.host, tcp.port), 1)
    step(tcp)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    client.close()
    assert step(tcp) == b""
    assert tcp.read(frozenset()) == b""
    with socket.create_connection((tcp.host, tcp.port), 1) as again:
        step(tcp)
        assert tcp.read(frozenset()) == b""
        again.sendall(b"x")
        assert step(tcp) == b"x"


def test_a_client_that_never_reads_does_not_block_the_printer(tcp: TcpWire) -> None:
    with socket.create_connection((tcp.host, tcp.port), 1):
        step(tcp)
        for _ in range(300):
            tcp.write(b"x" * 65536)


def test_a_serial_line_carries_bytes_both_ways(pty: PtyWire) -> None:
    with serial.Serial(pty.address, 9600, timeout=1, exclusive=True) as port:
        port.write(b"ticket\n\r\x11\x13\x03")
        assert step(pty) == b"ticket\n\r\x11\x13\x03"
        pty.write(b"\x12\r\n")
        assert port.read(3) == b"\x12\r\n"


def test_the_line_stays_while_the_till_is_away(pty: PtyWire) -> None:
    for _ in range(2):
        with serial.Serial(pty.address, 9600, timeout=1) as port:
            port.write(b"x")
            assert step(pty) == b"x"
    assert step(pty, wait_s=0.05) == b""


def test_pulling_the_cable_is_seen_by_the_till(pty: PtyWire) -> None:
    port = serial.Serial(pty.address, 9600, timeout=1)
    pty.unplug()
    assert not Path(pty.address).is_symlink()
    assert pty.files(reading=True) == ()
    pty.write(b"nobody")
    pty.hang_up()
    with pytest.raises(serial.SerialException):
        port.read(1)
    port.close()
    pty.plug()
    pty.plug()
    with serial.Serial(pty.address, 9600, timeout=1) as again:
        again.write(b"back")
        assert step(pty) == b"back"


def test_a_till_that_never_reads_loses_bytes(pty: PtyWire) -> None:
    for _ in range(100):
        pty.write(b"x" * 4096)
    assert step(pty, wait_s=0.05) == b""
