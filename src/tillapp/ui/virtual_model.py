"""What the window of the virtual counter needs of its devices: plain values and calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from msgspec import Struct


class Slip(Struct, frozen=True):
    """A length of paper: PNG pictures, one under the other, all equally wide."""

    rows: tuple[bytes, ...] = ()


class PaperPart(Struct, frozen=True):
    """The printer's paper: slips that were cut off, and what still hangs in it.

    `number` is the ticket that a person reads on the last slip, `credits` are the codes of
    the vouchers and credits on the slips, the newest first.
    """

    cut: tuple[Slip, ...] = ()
    hanging: Slip = Slip()
    number: str = ""
    credits: tuple[str, ...] = ()
    ready: bool = True


class DrawerPart(Struct, frozen=True):
    """The drawer; `kicks` counts how often the till opened it."""

    is_open: bool = False
    kicks: int = 0


class DisplayPart(Struct, frozen=True):
    """The two lines of the customer display; dark when it has no power."""

    top: str = ""
    bottom: str = ""
    lit: bool = True


Part = PaperPart | DrawerPart | DisplayPart


class TagKind(StrEnum):
    """What a person can hold under the scanner."""

    ARTICLE = "article"
    CUSTOMER = "customer"
    BADGE = "badge"
    TICKET = "ticket"
    CREDIT = "credit"
    UNKNOWN = "unknown"
    CUT = "cut"


class Tag(Struct, frozen=True):
    """Something with a code on it; `price` in cents, no title where its kind says it all."""

    code: str
    title: str = ""
    price: int | None = None
    kind: TagKind = TagKind.ARTICLE
    department: str = ""
    icon: str = "tag"


class Fault(StrEnum):
    """What a person can break at the counter, and mend again."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    UNPLUGGED = "unplugged"
    MUTE = "mute"
    SLOW = "slow"
    NO_AIM = "no_aim"


class CounterModel(Protocol):
    """The devices behind the window; its listeners run in the devices' threads."""

    def subscribe(self, listener: Callable[[Part], None]) -> None:
        """Have every change told, the present state first."""

    def tags(self, typed: str) -> Sequence[Tag]:
        """What lies beside the scanner, or what of it fits the words typed."""

    def scan(self, code: str) -> None:
        """Hold a code under the scanner."""

    def close_drawer(self) -> None:
        """Push the drawer shut."""

    def tear(self) -> None:
        """Take the slips that were cut."""

    def load_paper(self) -> None:
        """Put a new roll in."""

    def set_fault(self, fault: Fault, *, on: bool) -> None:
        """Break something, or mend it."""
