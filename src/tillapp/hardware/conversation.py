"""Asking a printer how it is, without losing what it says by itself."""

from __future__ import annotations

import time

from tillapp.hardware.profiles import PrinterProfile, Status
from tillapp.hardware.status import (
    Answer,
    AutoStatus,
    Barrier,
    Demultiplexer,
    PrinterState,
    ProcessId,
    RealTime,
    of_port_status,
    with_auto_status,
    with_real_time,
)
from tillapp.hardware.transport.base import Transport

_PRINTER, _CAUSE, _ERROR, _PAPER = 1, 2, 3, 4
_ROUNDS = 3


class Conversation:
    """The talk with one printer over one open line."""

    def __init__(self, line: Transport, profile: PrinterProfile, answer_s: float) -> None:
        self.line = line
        self.profile = profile
        self._answer_s = answer_s
        self._demultiplexer = Demultiplexer()
        self._marks: set[str] = set()
        self._barriers = 0
        self._reports = 0
        self.last = PrinterState()

    def start(self) -> None:
        """A new line: nothing heard before counts."""
        self._demultiplexer.clear()
        self._marks.clear()
        self._barriers = 0

    def forget(self) -> None:
        """Drop stale answers, so that the next one is an answer to us."""
        self._hear(self.line.drain())
        self._marks.clear()
        self._barriers = 0

    def marked(self, token: str) -> bool:
        """Has the printer given this process mark back?"""
        return token in self._marks

    def passed(self) -> bool:
        """Has the printer answered a GS r since `forget`?"""
        return self._barriers > 0

    def listen(self, deadline: float) -> list[Answer]:
        """Wait for something to be said; acknowledgements are remembered."""
        return self._hear(self.line.read(deadline))

    def state(self) -> PrinterState | None:
        """Ask why it does not print, if it does not; None when the printer is mute."""
        if self.profile.status is Status.NONE:
            return PrinterState()
        if self.profile.status is Status.PORT:
            value = self.line.port_status()
            return PrinterState() if value is None else of_port_status(value)
        state: PrinterState | None = None
        for _ in range(_ROUNDS):
            reports = self._reports
            state = self._asked()
            # A change between two answers would be lost in their sum, so they are asked again.
            if state is None or self._reports == reports:
                break
        return state

    def _asked(self) -> PrinterState | None:
        first = self.ask(_PRINTER)
        if first is None:
            return None
        state = with_real_time(PrinterState(), _PRINTER, first)
        # Cheap printers answer 1 and 4 only, so the causes are asked only when there is one.
        for question in (_PAPER, _CAUSE, _ERROR) if state.offline else (_PAPER,):
            value = self.ask(question)
            state = state if value is None else with_real_time(state, question, value)
        self.last = state
        return state

    def ask(self, question: int) -> int | None:
        """DLE EOT: the answering byte, or None in time."""
        self._hear(self.line.drain())
        deadline = time.monotonic() + self._answer_s
        if self.line.write(bytes((0x10, 0x04, question)), deadline) == 0:
            return None
        while time.monotonic() < deadline:
            for answer in self.listen(deadline):
                if isinstance(answer, RealTime):
                    return answer.value
        return None

    def _hear(self, data: bytes) -> list[Answer]:
        answers = self._demultiplexer.feed(data)
        for answer in answers:
            if isinstance(answer, ProcessId):
                self._marks.add(answer.token)
            elif isinstance(answer, Barrier):
                self._barriers += 1
            elif isinstance(answer, AutoStatus):
                self._reports += 1
                self.last = with_auto_status(self.last, answer.values)
        return answers
