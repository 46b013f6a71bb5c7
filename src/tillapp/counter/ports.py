"""The roles the counter needs from the world: printer, drawer, display, post, sound."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from tillapp.domain.paper import Paper


class JobKind(StrEnum):
    """What a print job is; a kick opens a drawer and has no paper."""

    TICKET = "ticket"
    DUPLICATE = "duplicate"
    REPORT = "report"
    KICK = "kick"


class JobState(StrEnum):
    """How far a print job has come (hardware.md 9)."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"


class PrintJob(Struct, frozen=True):
    """One thing for the receipt printer to do; `id` is the job's own, 32 hexadecimal digits."""

    id: str
    kind: JobKind
    paper: Paper | None = None
    document: str = ""


class Health(StrEnum):
    """How a device is, in one word for its dot on the screen."""

    UNKNOWN = "unknown"
    OK = "ok"
    DEGRADED = "degraded"
    BLOCKED = "blocked"
    OFFLINE = "offline"
    DISABLED = "disabled"


class Reason(StrEnum):
    """Why a device is not simply well; the screen turns it into words and a gesture."""

    NONE = ""
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    HEAD_HOT = "head_hot"
    PRINTER_ERROR = "printer_error"
    FEED_BUTTON = "feed_button"
    DRAWER_OPEN = "drawer_open"
    UNPLUGGED = "unplugged"
    REFUSED = "refused"
    MUTE = "mute"
    BUSY = "busy"
    NO_RIGHT = "no_right"
    SLOW = "slow"
    NOT_SET_UP = "not_set_up"


class DeviceRole(StrEnum):
    """The devices a counter has."""

    PRINTER = "printer"
    DRAWER = "drawer"
    DISPLAY = "display"
    SCANNER = "scanner"
    TERMINAL = "terminal"
    NETWORK = "network"


class DeviceStatus(Struct, frozen=True):
    """The state of one device: `since_ms` is UTC milliseconds, `waiting` counts queued jobs."""

    role: DeviceRole
    name: str
    where: str
    health: Health
    reason: Reason = Reason.NONE
    detail: str = ""
    since_ms: int = 0
    waiting: int = 0


class Frame(Struct, frozen=True):
    """What a two-line customer display shows: two texts, each with a right-hand part."""

    top_left: str = ""
    top_right: str = ""
    bottom_left: str = ""
    bottom_right: str = ""


class Printer(Protocol):
    """Takes jobs and returns at once; their fate comes back as messages."""

    def submit(self, job: PrintJob) -> None:
        """Queue a job; a kick overtakes papers and expires after ten seconds."""

    def cancel(self, job_id: str) -> None:
        """Forget a job that has not been sent."""


class Display(Protocol):
    """Shows the last frame given; frames in between may be dropped."""

    def show(self, frame: Frame) -> None:
        """Replace both lines."""


class Mail(Struct, frozen=True):
    """A message to a customer: the ticket as text, and as a page."""

    id: str
    to: str
    subject: str
    text: str
    html: str


class Post(Protocol):
    """Sends mail at its own pace; the result comes back as a message."""

    def submit(self, mail: Mail) -> None:
        """Queue a mail; never raises, never blocks."""


class Sound(StrEnum):
    """The sounds of the till: each differs from the others in pitch and rhythm."""

    ADDED = "added"
    REFUSED = "refused"
    SOLD_TAG = "sold_tag"
    OFFLINE = "offline"
