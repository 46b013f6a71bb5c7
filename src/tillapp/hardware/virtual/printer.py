"""A strict ESC/POS printer without threads: bytes in, paper and answers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from tillapp.hardware.virtual import status
from tillapp.hardware.virtual.grammar import Command, next_command
from tillapp.hardware.virtual.pages import EPSON_PAGES
from tillapp.hardware.virtual.press import Press
from tillapp.hardware.virtual.realtime import RealTime, RealTimeRequest
from tillapp.hardware.virtual.status import Condition
from tillapp.hardware.virtual.strip import (
    Kick,
    Printed,
    PrintedCut,
    Sheet,
    StreamError,
    length_dots,
)

DOTS_PER_METRE = 8000
FULL_ROLL_DOTS = 80 * DOTS_PER_METRE
REAL_TIME_CODES = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
PROCESS_ID = b"00"
PROCESS_ID_BYTES = 6
# The host's choice between printer (1) and a display behind it (2), ESC =.
TO_DISPLAY = b"\x02"


class Model(Struct, frozen=True):
    """What kind of printer this is; clones know fewer commands."""

    name: str = "TM-T88VI"
    dots: int = 576
    pages: Mapping[int, str] = field(default_factory=lambda: EPSON_PAGES)
    drawer_open_is_high: bool = True
    knows_process_id: bool = True
    knows_gs_r: bool = True
    knows_asb: bool = True
    near_end_dots: int = DOTS_PER_METRE


class VirtualPrinter:
    """The machine: a receive buffer, a press, paper, a cover and a drawer's connector.

    `clock` gives seconds and is asked only when `bytes_per_s` is set.
    """

    def __init__(self, clock: Callable[[], float], model: Model | None = None) -> None:
        model = model or Model()
        self._clock = clock
        self._model = model
        self._press = Press(dots=model.dots, pages=model.pages)
        self._condition = Condition(pin_high=not model.drawer_open_is_high)
        self._real_time = RealTime()
        self._buffer = bytearray()
        self._answers = bytearray()
        self._for_display = bytearray()
        self._asb_mask = 0
        self._display_selected = False
        self._paper_dots = FULL_ROLL_DOTS
        self._consumed = 0
        self._paid = 0.0
        self._asked_at = 0.0
        self._unfinished: list[Printed] = []
        self._raw = bytearray()
        self.bytes_per_s: float | None = None
        self.mute = False
        self.sheets: list[Sheet] = []
        self.kicks: list[Kick] = []
        self.errors: list[StreamError] = []
        self.power_cycles = 0
        self._power_cycle_at: int | None = None

    # -- what the host does -----------------------------------------------------------------

    def receive(self, data: bytes) -> None:
        """Take bytes from the wire; real-time requests are answered here and now."""
        if not self._buffer:
            self._start_counting()
        for request in self._real_time.feed(data):
            self._answer_now(request)
        self._buffer += data
        self.work()

    def work(self) -> None:
        """Consume what the paper, the speed and the cover allow."""
        self._earn()
        while not self._condition.offline:
            command = next_command(self._buffer)
            if command is None or not self._pay(len(command.raw)):
                return
            del self._buffer[: len(command.raw)]
            self._consumed += len(command.raw)
            self._run(command)
            if self._power_cycle_at is not None and self._consumed >= self._power_cycle_at:
                self.power_cycle()

    def take_answers(self) -> bytes:
        """The bytes for the host since the last call."""
        answers, self._answers = bytes(self._answers), bytearray()
        return b"" if self.mute else answers

    def take_for_display(self) -> bytes:
        """The bytes that ESC = 2 sent on to the display behind the printer."""
        taken, self._for_display = bytes(self._for_display), bytearray()
        return taken

    def wait_s(self) -> float | None:
        """Seconds until `work` can do more by itself; None while only the world can help."""
        if not self._buffer or self.bytes_per_s is None or self._condition.offline:
            return None
        command = next_command(self._buffer)
        if command is None:
            return None
        return max(len(command.raw) - self._paid, 1.0) / self.bytes_per_s

    # -- what a person does -----------------------------------------------------------------

    @property
    def condition(self) -> Condition:
        """How the machine is now."""
        return self._condition

    @property
    def waiting_bytes(self) -> int:
        """Bytes received and not yet printed."""
        return len(self._buffer)

    @property
    def consumed_bytes(self) -> int:
        """Bytes executed since the printer was made."""
        return self._consumed

    @property
    def unfinished(self) -> tuple[Printed, ...]:
        """The paper that hangs out and is not cut."""
        return tuple(self._unfinished)

    @property
    def drawer_open(self) -> bool:
        """What the switch of the drawer says."""
        return self._condition.pin_high == self._model.drawer_open_is_high

    def load_paper(self, dots: int = FULL_ROLL_DOTS) -> None:
        """Put in a roll with that much paper (0 takes it out)."""
        self._paper_dots = max(dots, 0)
        self._measure_paper()
        self.work()

    def set_drawer(self, *, is_open: bool) -> None:
        """The drawer was pushed shut, or opened with its key."""
        self.change(pin_high=is_open == self._model.drawer_open_is_high)

    def change(self, **changes: bool) -> None:
        """Set fields of the condition: cover_open, cutter_jam, head_hot, feed_button ..."""
        before, self._condition = self._condition, replace(self._condition, **changes)
        if self._asb_mask and status.asb_concerns(before, self._condition, self._asb_mask):
            self._answers += status.asb(self._condition)
        if before.offline and not self._condition.offline:
            self._start_counting()
            self.work()

    def power_cycle(self) -> None:
        """Off and on: what was received and not printed is gone, and so are all settings."""
        self._power_cycle_at = None
        self.power_cycles += 1
        self._buffer.clear()
        self._answers.clear()
        self._for_display.clear()
        self._real_time = RealTime()
        self._asb_mask, self._display_selected = 0, False
        self._press.reset()

    def power_cycle_after(self, byte_count: int) -> None:
        """Lose power once that many more bytes have been executed."""
        self._power_cycle_at = self._consumed + byte_count

    def tear(self) -> tuple[Sheet, ...]:
        """Take the cut sheets away."""
        torn, self.sheets = tuple(self.sheets), []
        return torn

    # -- the machine ------------------------------------------------------------------------

    def _start_counting(self) -> None:
        if self.bytes_per_s is not None:
            self._asked_at, self._paid = self._clock(), 0.0

    def _earn(self) -> None:
        if self.bytes_per_s is not None:
            now = self._clock()
            self._paid += max(now - self._asked_at, 0.0) * self.bytes_per_s
            self._asked_at = now

    def _pay(self, byte_count: int) -> bool:
        if self.bytes_per_s is None:
            return True
        if self._paid < byte_count:
            return False
        self._paid -= byte_count
        return True

    def _run(self, command: Command) -> None:
        if command.code == b"\x1b=":
            self._display_selected = command.args == TO_DISPLAY
        elif self._display_selected:
            self._for_display += command.raw
        elif command.code not in REAL_TIME_CODES or not command.known:
            self._note(command, self._ask(command))
        self._collect()

    def _ask(self, command: Command) -> str:
        """Questions that wait for their turn; everything else goes to the press."""
        n = command.args[0] if command.args else 0
        match command.code:
            case b"\x1dr":
                answer = status.gs_r(self._condition, n) if self._model.knows_gs_r else b""
            case b"\x1dI":
                answer = status.gs_i(self._model.name, n)
            case b"\x1da":
                self._asb_mask = n if self._model.knows_asb else 0
                answer = status.asb(self._condition) if self._asb_mask else b""
            case b"\x1d(" if command.args[:1] == b"H":
                return self._acknowledge(command.args[3:])
            case _:
                self._raw += command.raw
                return self._press.execute(command)
        self._answers += answer
        return ""

    def _acknowledge(self, body: bytes) -> str:
        """GS ( H: everything before it has been printed, because it runs in its turn."""
        if body[:2] != PROCESS_ID or len(body) != PROCESS_ID_BYTES:
            return "unknown request"
        if self._model.knows_process_id:
            self._answers += b"\x37\x22" + body[2:] + b"\0"
        return ""

    def _note(self, command: Command, why: str) -> None:
        if why:
            offset = self._consumed - len(command.raw)
            self.errors.append(StreamError(offset, command.raw[:16], why))

    def _collect(self) -> None:
        for piece in self._press.take():
            self._unfinished.append(piece)
            self._paper_dots -= length_dots(piece)
            if isinstance(piece, Kick):
                self._open_drawer(piece)
            if isinstance(piece, PrintedCut):
                self.sheets.append(Sheet(tuple(self._unfinished), bytes(self._raw)))
                self._unfinished.clear()
                self._raw.clear()
        self._measure_paper()

    def _measure_paper(self) -> None:
        low = self._paper_dots <= self._model.near_end_dots
        out = self._paper_dots <= 0
        if (low, out) != (self._condition.paper_low, self._condition.paper_out):
            self.change(paper_low=low, paper_out=out)

    def _open_drawer(self, kick: Kick) -> None:
        self.kicks.append(kick)
        self.set_drawer(is_open=True)

    def _answer_now(self, request: RealTimeRequest) -> None:
        match request.code:
            case b"\x10\x04":
                self._answers += status.dle_eot(self._condition, request.args[0])
            case b"\x10\x05":
                self._recover(clear=request.args == b"\x02")
            case _:
                pin = 5 if request.args[1] else 2
                self._open_drawer(Kick(pin, 100 * request.args[2], 100 * request.args[2]))

    def _recover(self, *, clear: bool) -> None:
        """DLE ENQ helps after an error of the cutter, and does nothing otherwise."""
        if self._condition.cutter_jam:
            if clear:
                self._buffer.clear()
            self.change(cutter_jam=False)
