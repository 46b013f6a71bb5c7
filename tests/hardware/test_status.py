"""Status bytes are told apart and turned into causes (hardware.md 1.5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.counter.ports import Health, Reason
from tillapp.hardware.status import (
    AutoStatus,
    Barrier,
    Demultiplexer,
    Flow,
    Name,
    PrinterState,
    ProcessId,
    RealTime,
    of_port_status,
    with_auto_status,
    with_real_time,
)

STREAM = b'\x12\x11\x10\x00\x00\x0f7"0042\x00_TM-T88V\x00\x13\x03\x16'
ANSWERS = [
    RealTime(0x12),
    Flow(ready=True),
    AutoStatus(b"\x10\x00\x00\x0f"),
    ProcessId("0042"),
    Name("TM-T88V"),
    Flow(ready=False),
    Barrier(3),
    RealTime(0x16),
]


@given(st.lists(st.integers(0, len(STREAM)), max_size=6).map(sorted))
def test_answers_are_the_same_whatever_pieces_they_come_in(cuts: list[int]) -> None:
    demultiplexer, found = Demultiplexer(), []
    for start, end in zip([0, *cuts], [*cuts, len(STREAM)], strict=True):
        found += demultiplexer.feed(STREAM[start:end])
    assert found == ANSWERS


def test_half_an_answer_is_forgotten_with_its_line() -> None:
    demultiplexer = Demultiplexer()
    assert demultiplexer.feed(b'7"00') == []
    demultiplexer.clear()
    assert demultiplexer.feed(b"\x12") == [RealTime(0x12)]


@given(st.binary())
def test_no_noise_stops_the_listener(data: bytes) -> None:
    Demultiplexer().feed(data)


@pytest.mark.parametrize(
    ("question", "value", "reason"),
    [
        (1, 0x12, Reason.NONE),
        (1, 0x1A, Reason.BUSY),
        (2, 0x16, Reason.COVER_OPEN),
        (2, 0x1A, Reason.FEED_BUTTON),
        (2, 0x32, Reason.PAPER_OUT),
        (2, 0x52, Reason.PRINTER_ERROR),
        (3, 0x1A, Reason.CUTTER),
        (3, 0x52, Reason.HEAD_HOT),
        (3, 0x32, Reason.PRINTER_ERROR),
        (3, 0x16, Reason.PRINTER_ERROR),
        (4, 0x1E, Reason.PAPER_LOW),
        (4, 0x1A, Reason.NONE),
        (4, 0x72, Reason.PAPER_OUT),
    ],
)
def test_each_real_time_answer_names_its_cause(
    question: int, value: int, reason: Reason
) -> None:
    assert with_real_time(PrinterState(), question, value).reason() is reason


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ("10 00 00 0f", Reason.NONE),
        ("38 00 00 0f", Reason.COVER_OPEN),
        ("18 00 0c 0f", Reason.PAPER_OUT),
        ("10 00 03 0f", Reason.PAPER_LOW),
        ("18 08 00 0f", Reason.CUTTER),
        ("18 40 00 0f", Reason.HEAD_HOT),
        ("18 20 00 0f", Reason.PRINTER_ERROR),
        ("58 00 00 0f", Reason.FEED_BUTTON),
    ],
)
def test_each_automatic_status_names_its_cause(values: str, reason: Reason) -> None:
    assert with_auto_status(PrinterState(), bytes.fromhex(values)).reason() is reason


def test_the_drawer_pin_is_read_from_both() -> None:
    assert with_real_time(PrinterState(), 1, 0x16).pin_high
    assert with_auto_status(PrinterState(), b"\x14\x00\x00\x0f").pin_high


def test_an_error_and_its_kind_come_in_two_answers() -> None:
    state = with_real_time(with_real_time(PrinterState(offline=True), 2, 0x52), 3, 0x1A)
    assert state.reason() is Reason.CUTTER


@pytest.mark.parametrize(
    ("value", "reason"),
    [(0x18, Reason.NONE), (0x30, Reason.PAPER_OUT), (0x10, Reason.PRINTER_ERROR)],
)
def test_the_port_of_a_usb_printer_says_a_little(value: int, reason: Reason) -> None:
    assert of_port_status(value).reason() is reason


def test_little_paper_is_a_warning_and_no_paper_a_stop() -> None:
    assert PrinterState(paper_low=True).health() is Health.DEGRADED
    assert PrinterState(paper_out=True).health() is Health.BLOCKED
    assert PrinterState().health() is Health.OK
