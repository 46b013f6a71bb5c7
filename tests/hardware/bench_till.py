"""A printer's thread with short waits, its messages, and jobs to give it."""

from __future__ import annotations

from tillapp.counter.messages import DeviceChanged, JobMoved, Message
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Health,
    JobKind,
    JobState,
    PrintJob,
    Reason,
)
from tillapp.domain.paper import Paper, Text
from tillapp.hardware.conversation import Conversation
from tillapp.hardware.drawer import DrawerSense
from tillapp.hardware.escpos import acknowledge, kick
from tillapp.hardware.health import HealthBoard
from tillapp.hardware.profiles import PrinterProfile
from tillapp.hardware.settings import OpenLevel
from tillapp.hardware.timing import Clocks, Timing
from tillapp.hardware.transport.base import Transport
from tillapp.hardware.worker import PrinterWorker, Rig

FAST = Timing(
    connect_s=0.5,
    quick_s=0.5,
    answer_s=0.12,
    slice_s=0.05,
    stall_s=0.3,
    ack_extra_s=0.5,
    poll_s=0.05,
    kick_life_s=0.4,
    calm_s=0.05,
    backoff_s=(0.02, 0.05, 0.1),
)
EPSON = PrinterProfile("epson", "Epson", columns=48, dots=576)


class PlainBytes:
    """Renders a ticket as its text, so that a test can count it on the paper."""

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile

    def render(self, job: PrintJob, token: str) -> bytes:
        if job.document == "broken":
            raise ValueError(job)
        ack = acknowledge(self._profile.ack, token)
        if job.kind is JobKind.KICK:
            pulse = self._profile.pulse
            return kick(2, pulse) + (b"" if pulse.real_time else ack)
        assert job.paper is not None
        text = job.paper.blocks[0]
        assert isinstance(text, Text)
        return text.text.encode() + b"\n" + ack


class BenchTill:
    """A worker, its messages, and jobs to give it."""

    def __init__(
        self,
        line: Transport,
        profile: PrinterProfile = EPSON,
        timing: Timing = FAST,
        idle_close_s: float | None = None,
    ) -> None:
        self.heard: list[Message] = []
        clocks = Clocks(now_ms=lambda: 1_000)
        board = HealthBoard(
            DeviceStatus(DeviceRole.PRINTER, "p", line.where, Health.UNKNOWN),
            self.heard.append,
            clocks=clocks,
            calm_s=FAST.calm_s,
        )
        drawer_board = HealthBoard(
            DeviceStatus(DeviceRole.DRAWER, "d", line.where, Health.UNKNOWN),
            self.heard.append,
            clocks=clocks,
            calm_s=FAST.calm_s,
        )
        self.worker = PrinterWorker(
            Rig(
                talk=Conversation(line, profile, FAST.answer_s),
                renderer=PlainBytes(profile),
                board=board,
                drawer=DrawerSense(OpenLevel.HIGH, drawer_board),
                real_time_kick=profile.pulse.real_time,
                idle_close_s=idle_close_s,
            ),
            self.heard.append,
            clocks=clocks,
            timing=timing,
        )
        self.worker.start()

    def print(self, name: str, text: str = "") -> None:
        paper = Paper((Text(text or f"ticket {name}"),))
        self.worker.submit(PrintJob(name, JobKind.TICKET, paper, name))

    def kick(self, name: str = "kick") -> None:
        self.worker.submit(PrintJob(name, JobKind.KICK))

    def fate(self, name: str) -> list[tuple[JobState, Reason]]:
        moves = [m for m in list(self.heard) if isinstance(m, JobMoved) and m.job == name]
        return [(move.state, move.reason) for move in moves]

    def state(self, name: str) -> JobState | None:
        return self.fate(name)[-1][0] if self.fate(name) else None

    def health(self, role: DeviceRole = DeviceRole.PRINTER) -> tuple[Health, Reason]:
        known = [m.status for m in list(self.heard) if isinstance(m, DeviceChanged)]
        mine = [(status.health, status.reason) for status in known if status.role is role]
        return mine[-1] if mine else (Health.UNKNOWN, Reason.NONE)
