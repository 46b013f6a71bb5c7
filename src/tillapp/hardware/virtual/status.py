"""A printer's condition, and the status bytes it becomes (hardware.md 1.5)."""

from __future__ import annotations

from msgspec import Struct

# The bits that make an answer recognisable among others.
DLE_EOT_FIXED = 0x12
ASB_FIXED = 0x10


class Condition(Struct, frozen=True):
    """How the machine is; `pin_high` is the level of the drawer's switch."""

    paper_out: bool = False
    paper_low: bool = False
    cover_open: bool = False
    cutter_jam: bool = False
    head_hot: bool = False
    feed_button: bool = False
    pin_high: bool = False

    @property
    def offline(self) -> bool:
        """It prints nothing until a person, or time, has helped."""
        blocked = self.paper_out or self.cover_open or self.feed_button
        return blocked or self.error

    @property
    def error(self) -> bool:
        """An error of the machine, not of its paper."""
        return self.cutter_jam or self.head_hot


def _bits(*pairs: tuple[bool, int]) -> int:
    return sum(bit for is_set, bit in pairs if is_set)


def dle_eot(condition: Condition, n: int) -> bytes:
    """The answer to DLE EOT `n` (1 to 4); none for another `n`."""
    c = condition
    tables = {
        1: _bits(
            (c.pin_high, 0x04), (c.offline, 0x08), (c.cutter_jam, 0x20), (c.feed_button, 0x40)
        ),
        2: _bits(
            (c.cover_open, 0x04), (c.feed_button, 0x08), (c.paper_out, 0x20), (c.error, 0x40)
        ),
        3: _bits((c.cutter_jam, 0x08), (c.head_hot, 0x40)),
        4: _bits((c.paper_low or c.paper_out, 0x0C), (c.paper_out, 0x60)),
    }
    return bytes([DLE_EOT_FIXED | tables[n]]) if n in tables else b""


def asb(condition: Condition) -> bytes:
    """The four bytes of the automatic status."""
    c = condition
    first = _bits(
        (c.pin_high, 0x04), (c.offline, 0x08), (c.cover_open, 0x20), (c.feed_button, 0x40)
    )
    second = _bits(
        (c.cutter_jam, 0x01), (c.feed_button, 0x02), (c.cutter_jam, 0x08), (c.head_hot, 0x40)
    )
    third = _bits((c.paper_low or c.paper_out, 0x03), (c.paper_out, 0x0C))
    return bytes([ASB_FIXED | first, second, third, 0])


def asb_concerns(before: Condition, after: Condition, mask: int) -> bool:
    """Whether a change is one the host asked to be told of (the bits of GS a)."""
    paper_before = (before.paper_low, before.paper_out)
    paper_after = (after.paper_low, after.paper_out)
    changes = (
        (before.pin_high != after.pin_high, 0x01),
        (before.offline != after.offline, 0x02),
        (before.error != after.error, 0x04),
        (paper_before != paper_after, 0x08),
    )
    return bool(mask & _bits(*changes))


def gs_r(condition: Condition, n: int) -> bytes:
    """The answer to GS r `n`: paper or drawer; none for another `n`."""
    paper = bytes([0x03 if condition.paper_low else 0])
    drawer = bytes([0x01 if condition.pin_high else 0])
    return {1: paper, 49: paper, 2: drawer, 50: drawer}.get(n, b"")


def gs_i(model: str, n: int) -> bytes:
    """The answer to GS I `n`: who the printer is."""
    names = {65: "1.00 ESC/POS", 66: "EPSON", 67: model, 68: "TILLAPP0001"}
    if n in names:
        return b"\x5f" + names[n].encode("ascii") + b"\0"
    return {1: b"\x20", 49: b"\x20", 2: b"\x02", 50: b"\x02", 3: b"\x01", 51: b"\x01"}.get(
        n, b""
    )
