"""Barcodes that a printer would print, and those it would not."""

from __future__ import annotations

import pytest

from tillapp.hardware.virtual.symbols import SymbolError, barcode, ean_check_digit


@pytest.mark.parametrize(
    ("args", "symbology", "payload", "modules"),
    [
        (b"C\x0d2912345012342", "ean13", "2912345012342", 95),
        (b"C\x0c291234501234", "ean13", "2912345012342", 95),
        (b"\x022912345012342\0", "ean13", "2912345012342", 95),
        (b"D\x0896385074", "ean8", "96385074", 67),
        (b"A\x0c036000291452", "upca", "036000291452", 95),
        (b"E\x04A-12", "code39", "A-12", 96),
        (b"F\x041234", "itf", "1234", 96),
        (b"I\x06{B12{{", "code128", "12{", 68),
        (b"I\x04{C\x0c\x22", "code128", "1234", 57),
        (b"I\x07{B{1A{C\x01", "code128", "\x1dA01", 79),
    ],
)
def test_a_code_says_what_a_scanner_will_say(
    args: bytes, symbology: str, payload: str, modules: int
) -> None:
    symbol = barcode(args)
    assert (symbol.symbology, symbol.payload, symbol.modules) == (symbology, payload, modules)


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (b"C\x0d2912345012343", "check digit should be 2"),
        (b"C\x0529123", "wants 13 digits"),
        (b"C\x0d29123450123AB", "wants 13 digits"),
        (b"F\x03123", "even number"),
        (b"E\x02ab", "cannot hold"),
        (b"I\x0412AB", "begin with its code set"),
        (b"I\x02{B", "empty"),
        (b"I\x03{C\xc8", "pairs of digits"),
        (b"I\x04{B{9", "unknown escape"),
        (b"I\x03{B\xe9", "ASCII only"),
    ],
)
def test_a_wrong_code_is_not_printed(args: bytes, why: str) -> None:
    with pytest.raises(SymbolError, match=why):
        barcode(args)


def test_the_check_digit_of_known_codes() -> None:
    assert ean_check_digit("291234501234") == "2"
    assert ean_check_digit("376012345678") == "4"
