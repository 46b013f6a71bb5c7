"""The one thread that owns a printer: takes jobs, delivers each once, tells what it sees."""

from __future__ import annotations

import threading
from typing import Protocol

from msgspec import Struct

from tillapp.counter.messages import Inbox, JobMoved
from tillapp.counter.ports import Health, JobKind, JobState, PrintJob, Reason
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.delivery import Delivery, Outcome, Watch
from tillapp.hardware.drawer import DrawerSense
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.status import PrinterState
from tillapp.hardware.thread import DeviceThread
from tillapp.hardware.timing import Clocks, Pace, Timing
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.waiting import Bell, WaitingJobs

_TOKENS = 9999
_NEVER = float("inf")


class Renderer(Protocol):
    """Turns a job into the bytes of one device."""

    def render(self, job: PrintJob, token: str) -> bytes:
        """All bytes in one buffer; `token` comes back when they are on paper."""


class Rig(Struct, frozen=True):
    """The parts of one printer: its talk, its bytes, its dots on the screen."""

    talk: Conversation
    renderer: Renderer
    board: HealthBoard
    drawer: DrawerSense | None = None
    real_time_kick: bool = False
    idle_close_s: float | None = None


class PrinterWorker:
    """A printer (port `Printer`) with a thread of its own; `submit` never blocks."""

    def __init__(self, rig: Rig, inbox: Inbox, *, clocks: Clocks, timing: Timing) -> None:
        self._rig = rig
        self._talk = rig.talk
        self._inbox = inbox
        self._now = clocks.monotonic
        self._timing = timing
        self._bell = Bell()
        self._jobs = WaitingJobs(self._bell, timing.kick_life_s)
        self._pace = Pace(timing, clocks)
        self._thread = DeviceThread(rig.talk.line.where, self._bell)
        self._looking = threading.Event()
        self._told: dict[str, JobMoved] = {}
        self._current: PrintJob | None = None
        self._token = 0
        self._idle_since = self._now()
        watch = Watch(self._thread.stopping, self._saw, self._slow, self._meanwhile)
        self._delivery = Delivery(rig.talk, watch, timing=timing, clocks=clocks)

    def start(self) -> None:
        """Begin, with a look at how the printer is."""
        self._looking.set()
        self._thread.start(self)

    def submit(self, job: PrintJob) -> None:
        """Queue a job; a kick overtakes papers and expires after ten seconds."""
        # Somebody waits for this one, so a printer that stayed away is tried again now.
        self._looking.set()
        self._jobs.put(job, self._now())

    def cancel(self, job_id: str) -> None:
        """Forget a job that has not been sent."""
        self._jobs.cancel(job_id)

    def look(self) -> None:
        """Ask the printer how it is, now; a change comes as a message."""
        self._looking.set()
        self._bell.ring()

    def stop(self) -> bool:
        """End the thread within two seconds; waiting jobs stay in the durable queue."""
        return self._thread.stop()

    def give_up(self) -> None:
        """A fault of ours: the job at hand is over, the next one gets a new line."""
        job, self._current = self._current or self._jobs.first(), None
        if job is not None:
            told = self._told.get(job.id)
            sent = told is not None and told.state is JobState.SENDING
            self._jobs.done(job)
            state = JobState.UNCERTAIN if sent else JobState.FAILED
            self._move(job, state, Reason.PRINTER_ERROR)
        self._lost(LinkError(Reason.PRINTER_ERROR, "see the log"))

    def close(self) -> None:
        """Let go of the printer."""
        self._talk.line.close()

    def turn(self) -> None:
        """Serve the first job, look how the printer is, or rest."""
        self._meanwhile()
        job = self._jobs.first()
        due = self._now() >= self._pace.due
        if job is not None and (due or job.id not in self._told):
            self._serve(job)
        elif self._looking.is_set() or (due and self._must_look_again()):
            self._look()
        else:
            self._rest()

    def _must_look_again(self) -> bool:
        troubled = self._rig.board.health in (Health.BLOCKED, Health.OFFLINE)
        return troubled or self._drawer_is_open()

    def _rest(self) -> None:
        """Block until there is something to do: never a tick while all is well."""
        fileno = self._talk.line.fileno()
        if self._bell.wait(fileno, self._patience()):
            self._overhear()
        self._rig.board.flush()
        if self._rig.drawer is not None:
            self._rig.drawer.flush()
        if fileno is not None and self._now() >= self._idle_end():
            self._talk.line.close()

    def _patience(self) -> float | None:
        moments = [self._jobs.next_expiry(), self._rig.board.due()]
        if self._jobs or self._must_look_again():
            moments.append(self._pace.due)
        if self._rig.drawer is not None:
            moments.append(self._rig.drawer.due())
        if self._talk.line.fileno() is not None:
            moments.append(self._idle_end())
        known = [moment for moment in moments if moment is not None and moment != _NEVER]
        return max(0.0, min(known) - self._now()) if known else None

    def _idle_end(self) -> float:
        if self._rig.idle_close_s is None or self._drawer_is_open():
            return _NEVER
        return self._idle_since + self._rig.idle_close_s

    def _overhear(self) -> None:
        try:
            if self._talk.listen(self._now()):
                self._saw(self._talk.last)
        except LinkError:
            # Many printers hang up when idle; only a new try tells if this one is gone.
            self._talk.line.close()
            self._looking.set()

    def _look(self) -> None:
        self._looking.clear()
        try:
            self._connect(self._timing.connect_s)
            state = self._state()
        except LinkError as trouble:
            self._lost(trouble)
            return
        self._saw(state)
        if self._drawer_is_open():
            self._pace.again_in(self._timing.poll_s)
        elif state.health() is Health.BLOCKED:
            self._pace.failed()
        else:
            self._pace.worked()

    def _serve(self, job: PrintJob) -> None:
        """One attempt of the first job; what certainly did not print stays first."""
        kick = job.kind is JobKind.KICK
        try:
            self._connect(self._timing.quick_s if kick else self._timing.connect_s)
            state = self._state()
        except LinkError as trouble:
            self._move(job, JobState.QUEUED, trouble.reason)
            self._lost(trouble)
            return
        self._saw(state)
        if kick and self._rig.real_time_kick:
            self._settle(job, self._kick_now(job))
        elif state.health() is Health.BLOCKED:
            self._move(job, JobState.QUEUED, state.reason())
            self._pace.again_in(self._timing.poll_s)
        else:
            self._deliver(job)

    def _deliver(self, job: PrintJob) -> None:
        self._current = job
        self._token = self._token % _TOKENS + 1
        token = f"{self._token:04d}"
        data = self._rig.renderer.render(job, token)
        self._move(job, JobState.SENDING)
        kick = job.kind is JobKind.KICK
        extra_s = self._timing.quick_s if kick else self._timing.ack_extra_s
        self._settle(job, self._delivery.send(data, token, extra_s))

    def _settle(self, job: PrintJob, outcome: Outcome) -> None:
        self._current = None
        self._idle_since = self._now()
        if outcome.state is not JobState.QUEUED:
            self._jobs.done(job)
        if not (outcome.state is JobState.QUEUED and self._thread.stopping()):
            self._move(job, outcome.state, outcome.reason)
        if self._thread.stopping():
            return
        if outcome.link_broken:
            self._lost(LinkError(outcome.reason))
        else:
            self._look()

    def _kick_now(self, job: PrintJob) -> Outcome:
        """Real-time commands are obeyed in order, so an answer to one proves the other."""
        try:
            data = self._rig.renderer.render(job, "0000")
            self._talk.line.write(data, self._now() + self._timing.slice_s)
            if self._talk.ask(1) is not None:
                return Outcome(JobState.CONFIRMED)
        except LinkError as trouble:
            return Outcome(JobState.UNCERTAIN, trouble.reason, link_broken=True)
        return Outcome(JobState.UNCERTAIN, Reason.MUTE)

    def _meanwhile(self) -> None:
        """What cannot wait for the job at hand: cancelled and late jobs, and kicks."""
        for job in self._jobs.take_cancelled(self._current):
            self._move(job, JobState.CANCELLED)
        for job in self._jobs.take_expired(self._now(), self._current):
            self._move(job, JobState.FAILED, self._rig.board.reason or Reason.BUSY)
        if self._current is not None:
            self._kick_between()
        self._rig.board.count(len(self._jobs))

    def _kick_between(self) -> None:
        job = self._jobs.first()
        if job is None or job.kind is not JobKind.KICK or job == self._current:
            return
        if not self._rig.real_time_kick:
            self._move(job, JobState.QUEUED, self._rig.board.reason or Reason.BUSY)
            return
        outcome = self._kick_now(job)
        self._jobs.done(job)
        self._move(job, outcome.state, outcome.reason)

    def _connect(self, patience_s: float) -> None:
        if self._talk.line.open(self._now() + patience_s):
            self._talk.start()
        self._idle_since = self._now()

    def _state(self) -> PrinterState:
        state = self._talk.state()
        if state is None and not self._thread.stopping():
            state = self._talk.state()
        if state is None:
            raise LinkError(Reason.MUTE, "no answer to a status question")
        return state

    def _lost(self, trouble: LinkError) -> None:
        self._talk.line.close()
        self._rig.board.observe(Health.OFFLINE, trouble.reason, trouble.detail)
        self._pace.failed()

    def _move(self, job: PrintJob, state: JobState, reason: Reason = Reason.NONE) -> None:
        moved = JobMoved(job.id, state, reason)
        if self._told.get(job.id) == moved:
            return
        self._told[job.id] = moved
        if state not in (JobState.QUEUED, JobState.SENDING):
            del self._told[job.id]
        self._inbox(moved)

    def _saw(self, state: PrinterState) -> None:
        self._rig.board.observe(state.health(), state.reason())
        if self._rig.drawer is not None:
            self._rig.drawer.saw(pin_high=state.pin_high)

    def _slow(self) -> None:
        self._rig.board.observe(Health.DEGRADED, Reason.SLOW)

    def _drawer_is_open(self) -> bool:
        return self._rig.drawer is not None and self._rig.drawer.is_open
