"""A paper is kept in three forms, under the number that is printed on it."""

from __future__ import annotations

from pathlib import Path

from tillapp.demo.day_papers import keep
from tillapp.hardware.virtual.strip import PrintedLine, Sheet, Span


def sheet(words: str) -> Sheet:
    return Sheet((PrintedLine((Span(words),)),), words.encode())


def test_each_sheet_gets_its_number_and_its_three_files(tmp_path: Path) -> None:
    names = keep([sheet("Ticket T03A-000007"), sheet("test page")], tmp_path / "tickets")
    assert names == ["01-T03A-000007", "02-paper"]
    assert (tmp_path / "tickets" / "01-T03A-000007.bin").read_bytes() == b"Ticket T03A-000007"
    text = (tmp_path / "tickets" / "01-T03A-000007.txt").read_text(encoding="utf-8")
    assert text == "Ticket T03A-000007\n"
    picture = (tmp_path / "tickets" / "01-T03A-000007.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
