"""A paper is kept in three forms, under the number that is printed on it."""

from __future__ import annotations

from pathlib import Path

from tillapp.demo.day_papers import keep
from tillapp.hardware.virtual.strip import PrintedLine, Sheet, Span


def sheet(words: str) -> Sheet:
    return Sheet((PrintedLine((Span(words),)),), words.encode())


def test_each_sheet_gets_its_number_and_its_three_files(tmp_path: Path) -> None:
    words = ("Ticket T03A-000007", "test page", "Reçu T03A#18", "BC-03A-122611", "L03A-000008")
    names = keep([sheet(each) for each in words], tmp_path / "tickets")
    assert names == [
        "01-T03A-000007",
        "02-paper",
        "03-T03A-recu-18",
        "04-BC-03A-122611",
        "05-L03A-000008",
    ]
    assert (tmp_path / "tickets" / "01-T03A-000007.bin").read_bytes() == b"Ticket T03A-000007"
    text = (tmp_path / "tickets" / "01-T03A-000007.txt").read_text(encoding="utf-8")
    assert text == "Ticket T03A-000007\n"
    picture = (tmp_path / "tickets" / "01-T03A-000007.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
