"""What a printer's status bytes mean, and how they are told apart on the wire."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.ports import Health, Reason

PROCESS_ID_LENGTH = 7
ASB_LENGTH = 4


class ProcessId(Struct, frozen=True):
    """The printer has printed everything before this mark (GS ( H)."""

    token: str


class RealTime(Struct, frozen=True):
    """An answer to DLE EOT; only the asker knows which question it answers."""

    value: int


class AutoStatus(Struct, frozen=True):
    """The four bytes that a printer sends by itself at every change (GS a)."""

    values: bytes


class Barrier(Struct, frozen=True):
    """An answer to GS r: everything before it has been executed."""

    value: int


class Name(Struct, frozen=True):
    """An answer to GS I."""

    text: str


class Flow(Struct, frozen=True):
    """XON or XOFF."""

    ready: bool


Answer = ProcessId | RealTime | AutoStatus | Barrier | Name | Flow


class Demultiplexer:
    """Cuts the incoming bytes into answers, whatever the pieces they arrive in."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Answer]:
        """Take bytes and give back the answers that are complete."""
        self._rest += data
        found: list[Answer] = []
        while (used := self._length()) and len(self._rest) >= used:
            piece, self._rest = self._rest[:used], self._rest[used:]
            found.append(_answer(piece))
        return found

    def clear(self) -> None:
        """Forget half an answer: the line was closed."""
        self._rest = b""

    def _length(self) -> int:
        if not self._rest:
            return 0
        first = self._rest[0]
        if first == 0x37:
            return PROCESS_ID_LENGTH
        if first == 0x5F:
            return self._rest.find(0) + 1 or len(self._rest) + 1
        return ASB_LENGTH if first & 0x93 == 0x10 else 1


def _answer(piece: bytes) -> Answer:
    first = piece[0]
    if first == 0x37:
        return ProcessId(piece[2:6].decode("ascii", "replace"))
    if first == 0x5F:
        return Name(piece[1:-1].decode("ascii", "replace"))
    if first in (0x11, 0x13):
        return Flow(ready=first == 0x11)
    if first & 0x93 == 0x12:
        return RealTime(first)
    return AutoStatus(piece) if len(piece) == ASB_LENGTH else Barrier(first)


class PrinterState(Struct, frozen=True):
    """What is known about a printer from its status bytes."""

    offline: bool = False
    pin_high: bool = False
    cover: bool = False
    feeding: bool = False
    paper_out: bool = False
    paper_low: bool = False
    cutter: bool = False
    hot: bool = False
    error: bool = False

    def reason(self) -> Reason:
        """The one cause to show: what a person must do first."""
        for is_so, why in (
            (self.cover, Reason.COVER_OPEN),
            (self.paper_out, Reason.PAPER_OUT),
            (self.cutter, Reason.CUTTER),
            (self.hot, Reason.HEAD_HOT),
            (self.error, Reason.PRINTER_ERROR),
            (self.feeding, Reason.FEED_BUTTON),
            (self.offline, Reason.BUSY),
            (self.paper_low, Reason.PAPER_LOW),
        ):
            if is_so:
                return why
        return Reason.NONE

    def health(self) -> Health:
        """Blocked if nothing can come out, degraded if soon."""
        reason = self.reason()
        if reason is Reason.NONE:
            return Health.OK
        return Health.DEGRADED if reason is Reason.PAPER_LOW else Health.BLOCKED


def with_real_time(state: PrinterState, question: int, value: int) -> PrinterState:
    """Fold the answer to DLE EOT `question` (1 printer, 2 cause, 3 error, 4 paper)."""
    if question == 1:
        return replace(state, offline=bool(value & 0x08), pin_high=bool(value & 0x04))
    if question == 2:
        return replace(
            state,
            cover=bool(value & 0x04),
            feeding=bool(value & 0x08),
            paper_out=bool(value & 0x20),
            error=bool(value & 0x40),
        )
    if question == 3:
        cutter, hot, fatal = bool(value & 0x08), bool(value & 0x40), bool(value & 0x24)
        return replace(state, cutter=cutter, hot=hot, error=state.error or fatal)
    low, out = value & 0x0C == 0x0C, value & 0x60 == 0x60
    return replace(state, paper_low=low, paper_out=out)


def with_auto_status(state: PrinterState, values: bytes) -> PrinterState:
    """Fold the four bytes of an automatic status."""
    first, second, third, _reserved = values
    return replace(
        state,
        pin_high=bool(first & 0x04),
        offline=bool(first & 0x08),
        cover=bool(first & 0x20),
        feeding=bool(first & 0x40),
        cutter=bool(second & 0x08),
        hot=bool(second & 0x40),
        error=bool(second & 0x24),
        paper_low=bool(third & 0x03),
        paper_out=bool(third & 0x0C),
    )


def of_port_status(value: int) -> PrinterState:
    """The parallel-port byte of usblp and of USB class 7: paper empty, selected, no error."""
    empty = bool(value & 0x20)
    return PrinterState(
        paper_out=empty, offline=not value & 0x10, error=not empty and not value & 0x08
    )
