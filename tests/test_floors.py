"""Coverage floors: a room that sinks is named, a floor never goes down."""

from __future__ import annotations

from tests.floors import below, measured, raised


def file(lines: int, reached: int) -> dict[str, dict[str, int]]:
    branches = {"num_branches": 0, "covered_branches": 0}
    return {"summary": {"num_statements": lines, "covered_lines": reached, **branches}}


def test_each_file_counts_for_its_room_and_loose_files_for_the_till() -> None:
    files = {
        "src/tillapp/ledger/book.py": file(90, 90),
        "src/tillapp/ledger/journal.py": file(10, 5),
        "src/tillapp/ui/screens/sell.py": file(3, 2),
        "src/tillapp/bootstrap.py": file(4, 4),
        "src/tillapp/ui/__init__.py": file(0, 0),
    }
    assert measured({"files": files}) == {"ledger": 95.0, "ui": 66.6, "tillapp": 100.0}


def test_a_room_below_its_floor_and_a_room_without_one_are_named() -> None:
    assert below(
        {"ledger": 100.0, "ui": 90.0}, {"ledger": 99.9, "ui": 90.0, "shed": 100.0}
    ) == [
        "ledger: 99.9 % is below its floor of 100.0 %",
        "shed: has no floor",
    ]


def test_floors_rise_to_what_was_measured_and_never_sink() -> None:
    text = "# floors\nui = 90.0\nledger = 100.0\nsync = 50.0\n"
    assert raised(text, {"ui": 93.4, "ledger": 97.0}) == (
        "# floors\nui = 93.4\nledger = 100.0\nsync = 50.0\n"
    )
