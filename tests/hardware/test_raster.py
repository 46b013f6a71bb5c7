"""Pictures that a printer draws, and never takes for a command."""

from __future__ import annotations

import zxingcpp
from PIL import Image, ImageOps

from tillapp.domain.layout import Line
from tillapp.domain.paper import Align
from tillapp.hardware.raster import (
    barcode_image,
    line_image,
    qr_image,
    raster,
    without_real_time,
)
from tillapp.resources import resource

FONT = resource("fonts", "Inter-Regular.ttf")


def ink(line: Line) -> tuple[int, int, int, int]:
    box = line_image(line, 576, 48, FONT).getbbox()
    assert box is not None
    return box


def test_a_drawn_line_keeps_its_place_on_the_paper() -> None:
    assert ink(Line("Ł"))[0] < 12
    assert ink(Line("    Ł"))[0] >= 48
    assert ink(Line("Ł" + " " * 40 + "12,00 €"))[2] > 570
    assert ink(Line("Ł", Align.RIGHT))[2] > 570
    left, _, right, _ = ink(Line("ŁŁŁ", Align.CENTRE))
    assert abs((left + right) / 2 - 288) < 6


def test_a_bold_line_has_more_ink_and_a_large_one_more_height() -> None:
    plain = line_image(Line("Ł"), 576, 48, FONT)
    bold = line_image(Line("Ł", bold=True), 576, 48, FONT)
    assert sum(bold.histogram()[128:]) > sum(plain.histogram()[128:])
    assert line_image(Line("Ł", size=2), 576, 48, FONT).height == 2 * plain.height


def test_what_no_font_has_is_a_question_mark_and_not_a_blank() -> None:
    assert ink(Line("中")) == ink(Line("?"))


def test_a_high_picture_is_sent_in_slices() -> None:
    found = raster(Image.new("L", (16, 300), 255))
    assert found.startswith(b"\x1dv0\x00\x02\x00\xff\x00\xff\xff")
    assert found[8 + 510 :].startswith(b"\x1dv0\x00\x02\x00\x2d\x00\xff\xff")
    assert len(found) == 8 + 510 + 8 + 90


def test_a_picture_loses_one_dot_rather_than_open_the_drawer() -> None:
    assert without_real_time(b"\x10\x14\x10\x04\x10\x05\x10\x10\x06") == (
        b"\x11\x14\x11\x04\x11\x05\x10\x10\x06"
    )


def test_a_sent_picture_was_searched_for_commands() -> None:
    image = Image.frombytes("1", (16, 2), b"\x10\x14\x10\x04")
    assert raster(image)[8:] == b"\x11\x14\x11\x04"


def test_a_drawn_qr_code_is_read_back() -> None:
    image = qr_image("https://example.org/t/42", 4, 384)
    assert image.width <= 384
    found = zxingcpp.read_barcodes(ImageOps.invert(image))
    assert [code.text for code in found] == ["https://example.org/t/42"]


def test_bars_are_as_wide_as_the_paper_allows() -> None:
    image = barcode_image("T03A-000123", "code128", 384)
    assert (image.width, image.height) == (2 * 134, 80)
    assert barcode_image("T03A-000123", "code128", 200).width == 134
    framed = ImageOps.expand(image, 30, 0)
    [found] = zxingcpp.read_barcodes(ImageOps.invert(framed))
    assert found.text == "T03A-000123"
