"""Questions to a printer, and what it says between its answers."""

from __future__ import annotations

import time

import pytest

from tests.hardware.line import MemoryLine
from tillapp.counter.ports import Reason
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.profiles import PrinterProfile, Status
from tillapp.hardware.status import PrinterState

ASK = {number: bytes((0x10, 0x04, number)) for number in (1, 2, 3, 4)}


@pytest.fixture
def line() -> MemoryLine:
    return MemoryLine()


@pytest.fixture
def talk(line: MemoryLine) -> Conversation:
    return Conversation(line, PrinterProfile("x", "x"), 0.02)


def test_a_well_printer_is_asked_two_questions(line: MemoryLine, talk: Conversation) -> None:
    line.replies = {ASK[1]: b"\x12", ASK[4]: b"\x12"}
    assert talk.state() == PrinterState()
    assert line.written == ASK[1] + ASK[4]


def test_an_offline_printer_is_asked_for_its_cause(
    line: MemoryLine, talk: Conversation
) -> None:
    line.replies = {ASK[1]: b"\x1a", ASK[2]: b"\x16", ASK[4]: b"\x12", ASK[3]: b"\x12"}
    state = talk.state()
    assert state is not None
    assert state.reason() is Reason.COVER_OPEN


def test_a_clone_that_answers_half_the_questions_is_still_understood(
    line: MemoryLine, talk: Conversation
) -> None:
    line.replies = {ASK[1]: b"\x1a", ASK[4]: b"\x72"}
    state = talk.state()
    assert state is not None
    assert state.reason() is Reason.PAPER_OUT


def test_a_mute_printer_is_given_up_in_time(line: MemoryLine, talk: Conversation) -> None:
    started = time.monotonic()
    assert talk.state() is None
    assert time.monotonic() - started < 0.5
    line.takes = 0
    assert talk.state() is None


def test_a_stale_answer_does_not_pass_for_a_fresh_one(
    line: MemoryLine, talk: Conversation
) -> None:
    line.incoming = b"\x12\x12\x00"
    line.replies = {ASK[1]: b"\x1a", ASK[2]: b"\x16", ASK[4]: b"\x12"}
    state = talk.state()
    assert state is not None
    assert state.reason() is Reason.COVER_OPEN


def test_an_acknowledgement_between_two_answers_is_not_lost(
    line: MemoryLine, talk: Conversation
) -> None:
    talk.forget()
    line.replies = {ASK[1]: b'7"0042\x00\x00\x12', ASK[4]: b"\x12"}
    assert not talk.marked("0042")
    assert not talk.passed()
    assert talk.state() == PrinterState()
    assert talk.marked("0042")
    assert talk.passed()
    talk.forget()
    assert not talk.marked("0042")
    assert not talk.passed()


def test_half_an_answer_dies_with_its_line(line: MemoryLine, talk: Conversation) -> None:
    line.incoming = b'7"00'
    talk.listen(0.0)
    talk.start()
    line.incoming = b'42\x007"0043\x00'
    talk.listen(0.0)
    assert not talk.marked("0042")


def test_a_cover_that_opens_between_two_answers_is_not_missed(
    line: MemoryLine, talk: Conversation
) -> None:
    line.replies = {ASK[1]: b"\x12", ASK[4]: b"\x12"}
    line.once = {ASK[4]: b"\x38\x00\x00\x0f\x12"}
    line.after_once = {ASK[1]: b"\x1a", ASK[2]: b"\x16", ASK[4]: b"\x12"}
    state = talk.state()
    assert state is not None
    assert state.reason() is Reason.COVER_OPEN


def test_what_a_printer_reports_by_itself_is_kept(line: MemoryLine, talk: Conversation) -> None:
    line.incoming = b"\x10\x00\x03\x0f"
    talk.listen(0.0)
    assert talk.last.reason() is Reason.PAPER_LOW


def test_other_ways_to_ask(line: MemoryLine) -> None:
    port = Conversation(line, PrinterProfile("x", "x", status=Status.PORT), 0.02)
    assert port.state() == PrinterState()
    line.port = 0x30
    state = port.state()
    assert state is not None
    assert state.paper_out
    blind = Conversation(line, PrinterProfile("x", "x", status=Status.NONE), 0.02)
    assert blind.state() == PrinterState()
    assert line.written == b""
