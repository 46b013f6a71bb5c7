"""Each printing command, alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.grammar import next_command
from tillapp.hardware.virtual.press import Press
from tillapp.hardware.virtual.strip import (
    Kick,
    Printed,
    PrintedBarcode,
    PrintedCut,
    PrintedFeed,
    PrintedImage,
    PrintedLine,
    PrintedQr,
    Span,
)


def run(data: bytes, press: Press | None = None) -> tuple[tuple[Printed, ...], list[str]]:
    """What is printed, and what was wrong."""
    press = press or Press()
    wrong = []
    while (command := next_command(data)) is not None:
        wrong.append(press.execute(command))
        data = data[len(command.raw) :]
    return press.take(), [why for why in wrong if why]


@pytest.mark.parametrize(
    ("raw", "span"),
    [
        (b"\x1bE\x01x\n", Span("x", bold=True)),
        (b"\x1bG\x01x\n", Span("x", bold=True)),
        (b"\x1b-\x01x\n", Span("x", underline=True)),
        (b"\x1bM\x01x\n", Span("x", small=True)),
        (b"\x1dB\x01x\n", Span("x", reverse=True)),
        (b"\x1d!\x12x\n", Span("x", width=2, height=3)),
        (b"\x1b!\x38x\n", Span("x", bold=True, width=2, height=2)),
        (b"\x1bE\x01\x1b!\x00x\n", Span("x")),
        (b"\x1bE\x01\x1b@x\n", Span("x")),
        (b"\x1bt\x10\x80\n", Span("€")),
        (b"\x1bt\x13\xd5\n", Span("€")),
        (b"\x1bt\x10\x1b@\x82\n", Span("é")),
        (b"\x1bR\x01@\n", Span("à")),
        (b"\x1c.\x1b{\x00\x1db\x00\x1df\x00x\r\n", Span("x")),
    ],
)
def test_a_character_looks_as_it_was_told(raw: bytes, span: Span) -> None:
    printed, wrong = run(raw)
    assert wrong == []
    assert isinstance(printed[0], PrintedLine)
    assert printed[0].spans == (span,)


@pytest.mark.parametrize(
    ("raw", "align"),
    [
        (b"\x1ba\x00", Align.LEFT),
        (b"\x1ba\x01", Align.CENTRE),
        (b"\x1ba2", Align.RIGHT),
    ],
)
def test_a_line_stands_where_it_was_told(raw: bytes, align: Align) -> None:
    assert run(raw + b"x\n")[0] == (PrintedLine((Span("x"),), align),)


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        (b"\x1bp\x00\x19\xfa", (Kick(2, 50, 500),)),
        (b"\x1bp1\x32\x10", (Kick(5, 100, 100),)),
        (b"\x1bd\x02", (PrintedFeed(60),)),
        (b"\x1b3\x28\x1bd\x02", (PrintedFeed(80),)),
        (b"\x1b3\x28\x1b2\x1bd\x02", (PrintedFeed(60),)),
        (b"x\x1bJ\x10", (PrintedLine((Span("x"),)), PrintedFeed(16))),
        (b"\x1dV\x00", (PrintedCut(partial=False),)),
        (b"\x1dVB\x40", (PrintedCut(partial=True, feed=64),)),
        (b"\n", (PrintedLine(()),)),
        (b"a\tb\n", (PrintedLine((Span("a       b"),)),)),
        (b"\x1bD\x03\x00a\tb\n", (PrintedLine((Span("a  b"),)),)),
        (b"\x1b$\x18\x00x\n", (PrintedLine((Span("  x"),)),)),
        (b"\x1dL\x0c\x00\x1dW\x0c\x00ab", (PrintedLine((Span("a"),)),)),
        (b"\x1dv0\0\x01\0\x01\0\xf0", (PrintedImage(8, 1, b"\xf0"),)),
        (b"\x1b*\0\x01\0\x80\n", (PrintedImage(1, 8, b"\x80" + b"\0" * 7),)),
        (
            b"\x1dh\x50\x1dw\x02\x1dH\x02\x1dkC\x0d2912345012342",
            (PrintedBarcode("ean13", "2912345012342", 2, 80, label=True),),
        ),
        (b"\x1d(k\x04\x001P0x\x1d(k\x03\x001Q0", (PrintedQr("x", 3, "L"),)),
        (
            b"\x1d(L\x0b\x000p0\x01\x011\x08\0\x01\0\x81\x1d(L\x02\x0002",
            (PrintedImage(8, 1, b"\x81"),),
        ),
    ],
)
def test_each_command_makes_its_piece_of_paper(
    raw: bytes, printed: tuple[Printed, ...]
) -> None:
    assert run(raw) == (printed, [])


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"\x1bt\x63", "unknown code page"),
        (b"\x1bt\x10\x81", "no character in cp1252"),
        (b"\x1bR\x63", "unknown country"),
        (b"\x1b-\x09", "unknown underline"),
        (b"\x1bM\x09", "unknown font"),
        (b"\x1ba\x09", "unknown alignment"),
        (b"x\x1ba\x01", "alignment in the middle of a line"),
        (b"x\x1dV\x00", "cut in the middle of a line"),
        (b"\x1dV\x09", "unknown cut"),
        (b"\x1d!\x88", "size above 8"),
        (b"\x1b{\x01", "upside down is not printed here"),
        (b"\x1bp\x07\x19\xfa", "unknown drawer pin"),
        (b"x\x1dkC\x0d2912345012342", "not at the beginning of a line"),
        (b"x\x1b*\0\x01\0\x80", "not at the beginning of a line"),
        (b"\x1dkC\x0d2912345012343", "ean13 check digit should be 2"),
        (b"\x1d(X\x00\x00", "unknown command"),
        (b"\x1b\x99", "unknown command"),
        (b"\x07", "stray control byte"),
    ],
)
def test_what_a_strict_printer_refuses(raw: bytes, why: str) -> None:
    assert run(raw)[1] == [why]


def test_the_49th_character_begins_a_new_line() -> None:
    printed, _ = run(b"a" * 48 + b"b\n")
    assert [line.text for line in printed if isinstance(line, PrintedLine)] == ["a" * 48, "b"]


def test_power_loses_the_unfinished_line_and_the_settings() -> None:
    press = Press()
    run(b"\x1bE\x01lost", press)
    press.reset()
    assert run(b"x\n", press)[0] == (PrintedLine((Span("x"),)),)


@given(st.binary(max_size=400))
def test_noise_never_breaks_the_printer(noise: bytes) -> None:
    run(noise)
