"""One attempt: what left, what came back, and what that means for the ticket."""

from __future__ import annotations

import pytest

from tests.hardware.bench_till import FAST
from tests.hardware.line import MemoryLine
from tillapp.counter.ports import JobState, Reason
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.delivery import Delivery, Outcome, Watch
from tillapp.hardware.profiles import Ack, PrinterProfile, Status
from tillapp.hardware.status import PrinterState
from tillapp.hardware.timing import Clocks

JOB = b"ticket and its end"
MARK = b'7"0042\x00'
WELL = {b"\x10\x04\x01": b"\x12", b"\x10\x04\x04": b"\x12"}


class Attempt:
    def __init__(self, profile: PrinterProfile) -> None:
        self.line = MemoryLine()
        self.seen: list[PrinterState] = []
        self.slow = 0
        self.turns = 0
        self.stopping = False
        talk = Conversation(self.line, profile, 0.01)
        watch = Watch(lambda: self.stopping, self.seen.append, self._slow, self._turn)
        clocks = Clocks(now_ms=lambda: 0)
        self.delivery = Delivery(talk, watch, timing=FAST, clocks=clocks)

    def send(self, extra_s: float = 0.1) -> Outcome:
        return self.delivery.send(JOB, "0042", extra_s)

    def _slow(self) -> None:
        self.slow += 1

    def _turn(self) -> None:
        self.turns += 1
        if self.turns == 3:
            self.line.replies |= WELL
            self.line.incoming += MARK


def attempt(ack: Ack = Ack.PROCESS_ID, status: Status = Status.DLE_EOT) -> Attempt:
    return Attempt(PrinterProfile("x", "x", ack=ack, status=status))


def test_an_answer_after_the_last_byte_confirms() -> None:
    trial = attempt()
    trial.line.replies = {JOB: MARK}
    assert trial.send() == Outcome(JobState.CONFIRMED)
    assert trial.line.written == JOB


def test_an_old_acknowledgement_does_not_confirm() -> None:
    trial = attempt()
    trial.line.incoming = MARK
    assert trial.send(0.01) == Outcome(JobState.UNCERTAIN, Reason.MUTE)


def test_silence_is_uncertain_and_a_well_but_silent_printer_is_slow() -> None:
    assert attempt().send(0.08).reason is Reason.MUTE
    trial = attempt(Ack.GS_R)
    trial.line.replies = dict(WELL)
    trial.turns = 10
    assert trial.send(0.12) == Outcome(JobState.UNCERTAIN, Reason.SLOW)


def test_a_named_cause_stops_the_clock() -> None:
    trial = attempt()
    trial.line.replies = {b"\x10\x04\x01": b"\x1a", b"\x10\x04\x04": b"\x72"}
    assert trial.send(0.06).state is JobState.CONFIRMED
    assert trial.seen[0].reason() is Reason.PAPER_OUT


@pytest.mark.parametrize("breaks_at", [0, 5, len(JOB) - 1])
def test_without_its_last_byte_a_ticket_may_be_sent_again(breaks_at: int) -> None:
    trial = attempt()
    trial.line.breaks_at = breaks_at
    assert trial.send() == Outcome(JobState.QUEUED, Reason.UNPLUGGED, link_broken=True)


def test_with_its_last_byte_it_may_be_on_paper() -> None:
    trial = attempt()
    trial.line.breaks_at = len(JOB)
    assert trial.send() == Outcome(JobState.UNCERTAIN, Reason.UNPLUGGED, link_broken=True)


def test_a_printer_that_takes_nothing_for_long_is_given_up() -> None:
    trial = attempt()
    trial.line.takes = 5
    assert trial.send() == Outcome(JobState.QUEUED, Reason.SLOW, link_broken=True)


def test_a_printer_that_stalls_is_shown_slow() -> None:
    trial = Attempt(PrinterProfile("x", "x"))
    trial.delivery._timing = FAST.__class__(slice_s=0.01, stall_s=0.1, ack_extra_s=0.02)
    trial.line.takes = 5
    trial.send()
    assert trial.slow > 0


def test_the_end_of_the_till_does_not_wait() -> None:
    trial = attempt()
    trial.stopping = True
    assert trial.send() == Outcome(JobState.QUEUED, link_broken=True)
    assert trial.line.written == b""


def test_weaker_proofs_for_weaker_printers() -> None:
    assert attempt(Ack.NONE).send() == Outcome(JobState.CONFIRMED, Reason.MUTE)
    trial = attempt(Ack.DLE_EOT)
    trial.line.replies = dict(WELL)
    assert trial.send() == Outcome(JobState.CONFIRMED)
    trial = attempt(Ack.GS_R, Status.NONE)
    trial.line.replies = {JOB: b"\x00"}
    assert trial.send() == Outcome(JobState.CONFIRMED)
