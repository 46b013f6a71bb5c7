"""The paper as plain text."""

from __future__ import annotations

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.strip import (
    Kick,
    PrintedBarcode,
    PrintedCut,
    PrintedFeed,
    PrintedImage,
    PrintedLine,
    PrintedQr,
    Span,
    length_dots,
    plain_text,
)


def test_a_ticket_reads_like_its_paper() -> None:
    paper = (
        Kick(2, 50, 500),
        PrintedLine((Span("SHOP", width=2, height=2),), Align.CENTRE, 48),
        PrintedLine((Span("dress"), Span("   9,00", bold=True))),
        PrintedLine((Span("right"),), Align.RIGHT),
        PrintedFeed(60),
        PrintedBarcode("ean13", "2912345012342", 2, 80),
        PrintedQr("x", 4, "M"),
        PrintedImage(8, 1, b"\0"),
        PrintedCut(partial=True),
    )
    assert plain_text(paper, columns=24).splitlines() == [
        "        SHOP",
        "dress   9,00",
        "                   right",
        "",
        "",
        " [ean13 2912345012342]",
        "         [qr x]",
        "      [image 8x1]",
        "-" * 24,
    ]


def test_no_paper_is_no_text() -> None:
    assert plain_text(()) == ""


def test_each_piece_uses_its_paper() -> None:
    pieces = (
        PrintedLine((), dots=30),
        PrintedFeed(90),
        PrintedImage(8, 40, b"\0" * 40),
        PrintedBarcode("ean13", "2912345012342", 2, 80, label=True),
        PrintedQr("x", 4, "M"),
        PrintedCut(partial=False, feed=16),
        Kick(2, 50, 500),
    )
    assert [length_dots(piece) for piece in pieces] == [30, 90, 40, 104, 132, 16, 0]
