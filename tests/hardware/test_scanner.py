"""Bytes from a scanner become codes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hardware.bench_till import FAST
from tests.hardware.line import MemoryLine
from tests.hardware.scripted import eventually
from tests.hardware.transport.test_serial import Cable
from tillapp.counter.messages import DeviceChanged, Message, Scanned
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, Reason
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import ScannerProfile
from tillapp.hardware.scanner import CodeReader, SerialScanner
from tillapp.hardware.settings import SerialAddress
from tillapp.hardware.timing import Clocks, Pace
from tillapp.hardware.transport.serial import SerialTransport

SERIAL = ScannerProfile("serial", "Serial", gap_s=0.03)


def reader(profile: ScannerProfile = SERIAL) -> CodeReader:
    return CodeReader(profile, "hand")


@pytest.mark.parametrize("suffix", [b"\r", b"\n", b"\r\n", b"\t"])
def test_a_suffix_ends_a_code_and_the_aim_identifier_is_told(suffix: bytes) -> None:
    found = reader().feed(b"]E03760123456784" + suffix)
    assert found == [Scanned("3760123456784", "]E0", "hand")]


def test_a_scanner_without_aim_may_send_a_bracket() -> None:
    assert reader().feed(b"2912345012342\r") == [Scanned("2912345012342", "", "hand")]
    plain = ScannerProfile("plain", "Plain", aim=False)
    assert reader(plain).feed(b"]E0A\r") == [Scanned("]E0A", "", "hand")]


def test_a_gs1_code_keeps_its_separators_and_an_accent_its_letter() -> None:
    found = reader().feed(b"\x02]d20103760123456784\x1d21AB\r" + "]Q1été\r".encode())
    assert found[0].code == "0103760123456784\x1d21AB"
    assert found[1] == Scanned("été", "]Q1", "hand")
    assert reader().feed(b"\xe9t\xe9\r")[0].code == "été"


def test_a_code_without_suffix_ends_after_a_pause() -> None:
    found = reader(ScannerProfile("gap", "Gap", suffixes=""))
    begun = found.waiting
    assert found.feed(b"29123") + found.feed(b"45\r") == []
    assert (begun, found.waiting) == (False, True)
    assert found.flush() == [Scanned("2912345", "", "hand")]
    assert found.flush() == []


@given(st.lists(st.sampled_from([b"A", b"]E0", b"12", b"\r", b"\n"])))
def test_codes_are_the_same_whatever_pieces_they_come_in(pieces: list[bytes]) -> None:
    parts, whole = reader(), reader()
    assert [code for piece in pieces for code in parts.feed(piece)] == whole.feed(
        b"".join(pieces)
    )


def test_endless_noise_does_not_fill_the_memory() -> None:
    found = reader()
    for _ in range(100):
        found.feed(b"x" * 1000)
    assert len(found.flush()[0].code) == 4096


class Ear:
    def __init__(self, line: SerialTransport | MemoryLine) -> None:
        self.heard: list[Message] = []
        clocks = Clocks(now_ms=lambda: 0)
        status = DeviceStatus(DeviceRole.SCANNER, "hand", line.where, Health.UNKNOWN)
        board = HealthBoard(status, self.heard.append, clocks=clocks, calm_s=0.01)
        self.scanner = SerialScanner(
            line, reader(), board, inbox=self.heard.append, pace=Pace(FAST, clocks)
        )
        self.scanner.start()

    @property
    def codes(self) -> list[str]:
        return [m.code for m in list(self.heard) if isinstance(m, Scanned)]

    @property
    def health(self) -> tuple[Health, Reason] | None:
        known = [m.status for m in list(self.heard) if isinstance(m, DeviceChanged)]
        return (known[-1].health, known[-1].reason) if known else None


@pytest.fixture
def cable() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.close()


def test_a_scan_is_heard_at_its_suffix_or_after_a_pause(cable: Cable) -> None:
    ear = Ear(SerialTransport(SerialAddress(device=cable.name)))
    eventually(lambda: ear.health == (Health.OK, Reason.NONE))
    cable.say(b"2912345012342\r\n")
    eventually(lambda: ear.codes == ["2912345012342"])
    cable.say(b"29123")
    eventually(lambda: ear.codes[1:] == ["29123"])
    cable.unplug()
    eventually(lambda: ear.health == (Health.OFFLINE, Reason.UNPLUGGED))
    assert ear.scanner.stop()


def test_a_line_without_descriptor_is_listened_to_in_turns() -> None:
    line = MemoryLine()
    line.missing = True
    ear = Ear(line)
    eventually(lambda: ear.health == (Health.OFFLINE, Reason.UNPLUGGED))
    line.missing = False
    eventually(lambda: ear.health == (Health.OK, Reason.NONE))
    line.incoming = b"2912345012342"
    eventually(lambda: ear.codes == ["2912345012342"])
    assert ear.scanner.stop()
    assert not line.opened


def test_half_a_code_is_not_glued_to_the_next_one_after_a_replug() -> None:
    line = MemoryLine()
    ear = Ear(line)
    eventually(lambda: ear.health == (Health.OK, Reason.NONE))
    line.incoming = b"29123"
    line.hangs_up = True
    eventually(lambda: ear.health == (Health.OFFLINE, Reason.UNPLUGGED))
    eventually(lambda: ear.health == (Health.OK, Reason.NONE))
    line.incoming = b"3760123456784\r"
    eventually(lambda: ear.codes == ["3760123456784"])
    assert ear.scanner.stop()
