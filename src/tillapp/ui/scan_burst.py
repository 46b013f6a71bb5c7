"""Telling a scanner from a person by the pace of the keys."""

from __future__ import annotations

from enum import Enum
from typing import Generic, TypeVar

from msgspec import Struct

Press = TypeVar("Press")


class Pace(Struct, frozen=True):
    """What makes a burst a scan; the set-up wizard learns the limits from three labels.

    A certain `prefix` needs no pace at all. Odoo, with years of shops, allows 50 ms.
    """

    longest_gap_ms: int = 50
    mean_gap_ms: int = 35
    shortest: int = 4
    prefix: str = ""
    prefixed_gap_ms: int = 150


class Sort(Enum):
    """What a key is to a scanner."""

    CHARACTER = "character"
    END = "end"
    OTHER = "other"


class Stroke(Struct, Generic[Press], frozen=True):
    """A key going down: the character a scanner meant, when, and whatever can replay it.

    `typed` is what the computer's own layout made of the key.
    """

    sort: Sort
    at_ms: int
    press: Press
    character: str = ""
    typed: str = ""


class Verdict(Struct, Generic[Press], frozen=True):
    """What to do at a stroke: replay held keys first, then hold or pass this one.

    A `code` means a scan: what was held is dropped, and so is the stroke; `typed` is the
    same scan as the computer's own layout reads it.
    """

    replay: tuple[Press, ...] = ()
    passes: bool = False
    code: str = ""
    typed: str = ""


class Burst(Generic[Press]):
    """The keys held back until it is clear who typed them."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self._held: list[Stroke[Press]] = []

    @property
    def is_open(self) -> bool:
        """Whether keys are held back."""
        return bool(self._held)

    @property
    def patience_ms(self) -> int:
        """How long to wait for the next key of this burst."""
        return self.pace.prefixed_gap_ms if self._is_prefixed() else self.pace.longest_gap_ms

    def press(self, stroke: Stroke[Press]) -> Verdict[Press]:
        """Judge a stroke."""
        in_time = self._is_in_time(stroke)
        if stroke.sort is Sort.CHARACTER:
            replay = () if in_time else self.give_up()
            self._held.append(stroke)
            return Verdict(replay)
        if stroke.sort is Sort.END and in_time and self._is_scan(stroke):
            code, typed = self._code(), self._typed()
            self._held.clear()
            return Verdict(code=code, typed=typed)
        return Verdict(self.give_up(), passes=True)

    def give_up(self) -> tuple[Press, ...]:
        """It was a person: all held keys, to be replayed in their order."""
        held = tuple(stroke.press for stroke in self._held)
        self._held.clear()
        return held

    def _is_in_time(self, stroke: Stroke[Press]) -> bool:
        return self.is_open and stroke.at_ms - self._held[-1].at_ms <= self.patience_ms

    def _is_scan(self, end: Stroke[Press]) -> bool:
        if len(self._code()) < self.pace.shortest:
            return False
        mean = (end.at_ms - self._held[0].at_ms) / len(self._held)
        return self._is_prefixed() or mean <= self.pace.mean_gap_ms

    def _is_prefixed(self) -> bool:
        prefix = self.pace.prefix
        return bool(prefix) and self._meant().startswith(prefix)

    def _meant(self) -> str:
        return "".join(stroke.character for stroke in self._held)

    def _code(self) -> str:
        return self._meant().removeprefix(self.pace.prefix)

    def _typed(self) -> str:
        typed = "".join(stroke.typed for stroke in self._held)
        return typed.removeprefix(self.pace.prefix)
