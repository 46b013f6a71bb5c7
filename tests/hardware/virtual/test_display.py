"""Two lines of twenty characters, in both command sets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.hardware.virtual.display import TwoLineDisplay


def shown(data: bytes, commands: str = "epson") -> tuple[str, str]:
    display = TwoLineDisplay(commands)
    display.receive(data)
    assert display.errors == []
    return display.state.top.rstrip(), display.state.bottom.rstrip()


def errors(data: bytes, commands: str = "epson") -> list[str]:
    display = TwoLineDisplay(commands)
    display.receive(data)
    return [error.why for error in display.errors]


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"\x1b@\x1f\x01Bonjour", ("Bonjour", "")),
        (b"\x0cTOTAL\x1f$\x01\x02  9,00", ("TOTAL", "  9,00")),
        (b"old\x0cnew", ("new", "")),
        (b"one\x1f$\x05\x02two", ("one", "    two")),
        (b"top\x1f$\x01\x02bottom\x18", ("top", "")),
        (b"abc\x0bX", ("Xbc", "")),
        (b"abc\x08X", ("abX", "")),
        (b"a\tb", ("a b", "")),
        (b"a\n\rb", ("a", "b")),
        (b"\x1bt\x10\x80", ("€", "")),
        (b"\x1bt\x13\xd5", ("€", "")),
        (b"a" * 20 + b"b" * 20 + b"c", ("c" + "a" * 19, "b" * 20)),
        (b"\x1f\x02" + b"a" * 20 + b"b" * 20 + b"c", ("b" * 20, "c")),
        (b"\x1f\x03\x1fC\x00\x1fE\x00\x1fr\x00\x1bR\x00\x1b=\x02x", ("x", "")),
    ],
)
def test_the_epson_commands(data: bytes, lines: tuple[str, str]) -> None:
    assert shown(data) == lines


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"\x1b@\x0c\x1bQATOTAL\r\x1bQB          9,00\r", ("TOTAL", "          9,00")),
        (b"\x1bl\x03\x02hi", ("", "  hi")),
        (b"\x1bQDa long text that scrolls\r", ("a long text that scr", "")),
        (b"\x1b\x11\x1b\x12\x1b\x13\x1b_\x00\x1bfFx", ("x", "")),
    ],
)
def test_the_cd5220_commands(data: bytes, lines: tuple[str, str]) -> None:
    assert shown(data, "cd5220") == lines


def test_the_light_is_dimmed() -> None:
    display = TwoLineDisplay()
    display.receive(b"\x1fX\x02")
    assert display.state.brightness == 2
    partner = TwoLineDisplay("cd5220")
    partner.receive(b"\x1b*\x01\x1bt\x10")
    assert (partner.state.brightness, partner.state.page) == (1, 16)


@pytest.mark.parametrize(
    ("data", "commands", "why"),
    [
        (b"\x1f$\x15\x01", "epson", "position outside the display"),
        (b"\x1fX\x09", "epson", "unknown brightness"),
        (b"\x1bt\x63", "epson", "unknown code page"),
        (b"\x1b\x99", "epson", "unknown command"),
        (b"\x07", "epson", "stray byte"),
        (b"\x1f", "cd5220", "unknown command"),
        (b"\x1bQZtext\r", "cd5220", "unknown line write"),
        (b"\x1bQA" + b"x" * 21 + b"\r", "cd5220", "unknown line write"),
        (b"\x1bQA" + b"x" * 41, "cd5220", "unknown line write"),
    ],
)
def test_what_a_display_does_not_understand(data: bytes, commands: str, why: str) -> None:
    assert errors(data, commands) == [why]


def test_a_cd5220_line_write_locks_out_the_rest_until_cleared() -> None:
    assert errors(b"\x1bQATOTAL\rx", "cd5220") == ["locked by a line write: clear first"]
    assert errors(b"\x1bQATOTAL\r\x0cx", "cd5220") == []


def test_power_off_and_on_blanks_it() -> None:
    display = TwoLineDisplay()
    display.receive(b"Bonjour\x1f")
    display.reset()
    display.receive(b"x")
    assert display.state.top.rstrip() == "x"


@given(st.binary(max_size=200), st.sampled_from(["epson", "cd5220"]))
def test_noise_in_any_chunks_shows_the_same(noise: bytes, commands: str) -> None:
    whole, pieces = TwoLineDisplay(commands), TwoLineDisplay(commands)
    whole.receive(noise)
    for byte in noise:
        pieces.receive(bytes([byte]))
    assert pieces.state == whole.state
    assert pieces.errors == whole.errors
    assert (len(whole.state.top), len(whole.state.bottom)) == (20, 20)
