"""The library of models is data, and wrong data is found at start."""

from __future__ import annotations

import codecs
from pathlib import Path

import msgspec
import pytest

from tillapp.hardware.profiles import Ack, load_profiles
from tillapp.resources import resource

SHIPPED = load_profiles(resource("profiles"))


def test_the_shipped_printers_can_print_french() -> None:
    for profile in SHIPPED.printers.values():
        assert codecs.lookup(profile.page.codec)
        assert len("éèêàç".encode(profile.page.codec)) == 5
        assert profile.columns * 8 <= profile.dots


def test_pages_have_the_numbers_of_their_makers() -> None:
    assert SHIPPED.printers["epson-80"].page.number == 16
    assert SHIPPED.printers["epson-80-cp858"].page.number == 19
    assert SHIPPED.printers["clone-80"].page.number == 71
    assert SHIPPED.printers["epson-t88iii"].ack is Ack.GS_R


def test_every_display_table_fills_both_lines() -> None:
    for profile in SHIPPED.displays.values():
        bytes.fromhex(profile.start)
        assert profile.frame.split().count("{1}") == profile.frame.split().count("{2}") == 1


def test_a_misspelt_profile_is_refused(tmp_path: Path) -> None:
    for name in ("displays", "scanners"):
        (tmp_path / f"{name}.json").write_text("[]", encoding="utf-8")
    (tmp_path / "printers.json").write_text('[{"id": "x", "ack": "maybe"}]', encoding="utf-8")
    with pytest.raises(msgspec.ValidationError):
        load_profiles(tmp_path)
