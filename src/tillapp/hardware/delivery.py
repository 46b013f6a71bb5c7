"""One attempt to bring a job onto paper: send all, then wait until the printer says so."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from tillapp.counter.ports import Health, JobState, Reason
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.profiles import Ack, Status
from tillapp.hardware.status import PrinterState
from tillapp.hardware.timing import Clocks, Timing
from tillapp.hardware.transport.base import LinkError

_PIECE = 1 << 20


class Outcome(Struct, frozen=True):
    """What became of an attempt; QUEUED means that nothing complete can have come out."""

    state: JobState
    reason: Reason = Reason.NONE
    link_broken: bool = False


class Watch(Struct, frozen=True):
    """What an attempt asks of its thread: must it end, and whom it tells what it sees."""

    stopping: Callable[[], bool]
    saw: Callable[[PrinterState], None]
    slow: Callable[[], None]
    meanwhile: Callable[[], None]


class Delivery:
    """Sends one buffer over a conversation and finds out its fate."""

    def __init__(
        self, talk: Conversation, watch: Watch, *, timing: Timing, clocks: Clocks
    ) -> None:
        self._talk = talk
        self._watch = watch
        self._timing = timing
        self._now = clocks.monotonic
        self._sent = 0

    def send(self, data: bytes, token: str, extra_s: float) -> Outcome:
        """Send it all; `extra_s` is the patience beyond the time that the paper takes."""
        self._sent = 0
        try:
            self._talk.forget()
            if not self._write_all(data):
                return Outcome(JobState.QUEUED, link_broken=True)
            return self._fate(token, len(data) / self._talk.line.bytes_per_s, extra_s)
        except LinkError as trouble:
            # Without its last byte a job has neither end nor cut: it may be sent again.
            maybe = trouble.maybe_sent or self._sent == len(data)
            state = JobState.UNCERTAIN if maybe else JobState.QUEUED
            return Outcome(state, trouble.reason, link_broken=True)

    def _write_all(self, data: bytes) -> bool:
        """Hand everything over; false if the thread must end first."""
        moved = self._now()
        while self._sent < len(data):
            if self._watch.stopping():
                return False
            now = self._now()
            piece = data[self._sent : self._sent + _PIECE]
            count = self._talk.line.write(piece, now + self._timing.slice_s)
            self._sent += count
            moved = now if count else moved
            if now - moved > self._timing.stall_s:
                raise LinkError(Reason.SLOW, "takes no more bytes")
            if now - moved > self._timing.ack_extra_s:
                self._watch.slow()
        return True

    def _fate(self, token: str, wire_s: float, extra_s: float) -> Outcome:
        """Wait for the acknowledgement; a named cause stops the clock."""
        if self._talk.profile.ack is Ack.NONE:
            return Outcome(JobState.CONFIRMED, Reason.MUTE)
        on_paper, heard = self._now() + wire_s, False
        deadline = on_paper + extra_s
        while not self._watch.stopping():
            if self._acknowledged(token, deadline):
                return Outcome(JobState.CONFIRMED)
            if self._now() >= deadline:
                return Outcome(JobState.UNCERTAIN, Reason.SLOW if heard else Reason.MUTE)
            state = self._talk.state()
            if state is None:
                continue
            heard = self._talk.profile.status is not Status.NONE
            self._watch.saw(state)
            if state.health() is Health.BLOCKED:
                deadline = self._now() + wire_s + extra_s
            elif self._talk.profile.ack is Ack.DLE_EOT and self._now() >= on_paper:
                return Outcome(JobState.CONFIRMED)
        return Outcome(JobState.UNCERTAIN, link_broken=True)

    def _acknowledged(self, token: str, deadline: float) -> bool:
        until = min(deadline, self._now() + self._timing.poll_s)
        while not (self._done(token) or self._watch.stopping() or self._now() >= until):
            self._talk.listen(min(until, self._now() + self._timing.slice_s))
            self._watch.meanwhile()
        return self._done(token)

    def _done(self, token: str) -> bool:
        if self._talk.profile.ack is Ack.PROCESS_ID:
            return self._talk.marked(token)
        return self._talk.profile.ack is Ack.GS_R and self._talk.passed()
