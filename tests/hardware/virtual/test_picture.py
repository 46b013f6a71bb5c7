"""The picture of the paper, read back by a scanner that is not ours."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from msgspec.structs import replace
from PIL import Image

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.picture import MARGIN_DOTS, picture, png
from tillapp.hardware.virtual.printer import VirtualPrinter
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


def read(image: Image.Image) -> list[tuple[str, str]]:
    return [(code.symbology_identifier, code.text) for code in zxingcpp.read_barcodes(image)]


def ink(image: Image.Image) -> int:
    """The number of dark dots."""
    return sum(image.histogram()[:128])


def line(text: str, **look: bool | int) -> PrintedLine:
    return PrintedLine((replace(Span(text), **look),))


@pytest.mark.parametrize(
    ("piece", "identifier", "payload"),
    [
        (PrintedBarcode("ean13", "2912345012342", 2, 80, label=True), "]E0", "2912345012342"),
        (PrintedBarcode("ean13", "3760123456784", 3, 60), "]E0", "3760123456784"),
        (PrintedBarcode("ean8", "96385074", 3, 80), "]E4", "96385074"),
        (PrintedBarcode("code128", "T2-000000012345", 2, 80), "]C0", "T2-000000012345"),
        (PrintedBarcode("code39", "A-12", 2, 80), "]A0", "A-12"),
        (PrintedQr("https://ticket.example/T/2?s=" + "aZ09" * 40, 4, "M"), "]Q1", ""),
        (PrintedQr("Été à Lyon, 12,00 €", 3, "H", Align.CENTRE), "]Q1", ""),
    ],
)
def test_a_printed_code_can_be_scanned(piece: Printed, identifier: str, payload: str) -> None:
    assert isinstance(piece, PrintedBarcode | PrintedQr)
    (found,) = read(picture([line("before"), piece, line("after")]))
    assert found == (identifier, payload or piece.payload)


def test_codes_are_scanned_from_the_bytes_of_a_ticket() -> None:
    printer = VirtualPrinter(lambda: 0.0)
    printer.receive(
        b"\x1b@\x1ba\x01\x1dh\x50\x1dw\x02\x1dH\x02\x1dkC\x0d2912345012342"
        b"\x1dkI\x0b{BT2-000123\x1d(k\x03\x001C\x05\x1d(k\x06\x001P0abc\x1d(k\x03\x001Q0\x1dVB\x40"
    )
    assert printer.errors == []
    codes = {text for _, text in read(picture(printer.sheets[0].printed))}
    assert codes == {"2912345012342", "T2-000123", "abc"}


def test_every_french_letter_leaves_its_own_ink() -> None:
    letters = "éèêëàâçùûüîïôœŒÉÈÀÇ€’«»—"
    drawn = [picture([line(letter)]).tobytes() for letter in letters]
    missing = picture([line("\uffff")]).tobytes()
    assert len(set(drawn)) == len(letters)
    assert missing not in drawn


def test_bold_is_darker_and_reverse_is_black() -> None:
    plain, bold = picture([line("TOTAL")]), picture([line("TOTAL", bold=True)])
    assert ink(bold) > ink(plain)
    assert ink(picture([line("TOTAL", reverse=True)])) > 3 * ink(plain)
    assert ink(picture([line("TOTAL", underline=True)])) > ink(plain)


def test_double_characters_take_double_room() -> None:
    def width(text: PrintedLine) -> int:
        box = picture([text]).point(lambda dot: 255 - dot).getbbox()
        assert box is not None
        return box[2] - box[0]

    assert width(line("HHHH", width=2)) == pytest.approx(2 * width(line("HHHH")), abs=4)
    assert width(line("HHHH", small=True)) == pytest.approx(36, abs=4)


def test_a_right_aligned_line_ends_at_the_edge() -> None:
    right = picture([PrintedLine((Span("HHH"),), Align.RIGHT)])
    box = right.point(lambda dot: 255 - dot).getbbox()
    assert box is not None
    assert right.width - MARGIN_DOTS - 3 <= box[2] <= right.width - MARGIN_DOTS


def test_a_logo_is_printed_dot_for_dot() -> None:
    logo = PrintedImage(8, 2, b"\xf0\x0f")
    drawn = picture([logo])
    assert [drawn.getpixel((MARGIN_DOTS + x, MARGIN_DOTS)) for x in (0, 3, 4, 7)] == [
        0,
        0,
        255,
        255,
    ]
    assert ink(drawn) == 8


def test_the_paper_is_as_long_as_its_pieces() -> None:
    pieces: list[Printed] = [
        line("a"),
        PrintedFeed(100),
        PrintedCut(partial=True),
        Kick(2, 50, 500),
    ]
    drawn = Image.open(BytesIO(png(pieces, dots=384)))
    assert drawn.size == (384 + 2 * MARGIN_DOTS, 30 + 100 + 24 + 2 * MARGIN_DOTS)
    assert drawn.format == "PNG"
