"""Pictures and two-dimensional codes from their commands."""

from __future__ import annotations

import pytest

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.codes import (
    CodeSettings,
    column_image,
    graphics,
    printed_barcode,
    raster,
    two_dimensional,
)
from tillapp.hardware.virtual.strip import PrintedBarcode, PrintedImage, PrintedQr

EAN = b"C\x0d2912345012342"


def test_columns_of_dots_become_rows() -> None:
    assert column_image(b"\0\x02\0\x80\x01", Align.LEFT) == PrintedImage(
        2, 8, b"\x80\0\0\0\0\0\0\x40"
    )


def test_a_24_dot_column_has_three_bytes() -> None:
    image = column_image(b"\x21\x01\0\x80\x00\x01", Align.LEFT)
    assert (image.width, image.height) == (1, 24)
    assert image.rows == b"\x80" + b"\0" * 22 + b"\x80"


def test_a_raster_wider_than_the_paper_is_refused() -> None:
    header = b"0\0\x49\0\x01\0"
    assert raster(header + b"\xff" * 0x49, Align.LEFT, 576) == "picture wider than the paper"
    narrow = raster(b"0\0\x01\0\x01\0\xf0", Align.CENTRE, 576)
    assert narrow == PrintedImage(8, 1, b"\xf0", Align.CENTRE)


def test_a_barcode_wider_than_the_paper_is_refused() -> None:
    wide = CodeSettings(module=6)
    assert printed_barcode(EAN, wide, Align.LEFT, 384) == "barcode wider than the paper"
    assert printed_barcode(EAN, CodeSettings(), Align.LEFT, 384) == PrintedBarcode(
        "ean13", "2912345012342", 3, 162
    )


def test_a_qr_code_is_told_step_by_step() -> None:
    settings, made = CodeSettings(), None
    for body in (b"1A2\0", b"1C\x05", b"1E1", b"1P0caf\xc3\xa9", b"1Q0"):
        settings, made = two_dimensional(body, settings, Align.CENTRE)
    assert made == PrintedQr("café", 5, "M", Align.CENTRE)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"1Q0", "no QR data stored"),
        (b"0Q0", "only QR codes are printed here"),
        (b"1C\x11", "unknown QR function"),
        (b"1E9", "unknown QR function"),
        (b"1", "unknown QR function"),
    ],
)
def test_a_qr_code_that_cannot_be(body: bytes, why: str) -> None:
    assert two_dimensional(body, CodeSettings(), Align.LEFT)[1] == why


def test_a_picture_is_stored_and_printed() -> None:
    body = b"0p0\x01\x011\x08\0\x02\0\xff\x81"
    settings, nothing = graphics(body, CodeSettings(), Align.LEFT)
    assert nothing is None
    settings, made = graphics(b"02", settings, Align.LEFT)
    assert made == PrintedImage(8, 2, b"\xff\x81")
    assert graphics(b"02", settings, Align.LEFT)[1] == "no picture stored"
    assert graphics(body + b"x", settings, Align.LEFT)[1] == "picture of the wrong length"
    assert graphics(b"09", settings, Align.LEFT)[1] == "unknown picture function"
