"""A demo finds a folder of its own and leaves every shop alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tillapp.demo.place import free_folder, holds_shop


@pytest.mark.parametrize("lies", ["data/till.db", "till.db", "keys/pepper.bin"])
def test_a_book_or_keys_make_a_shop(tmp_path: Path, lies: str) -> None:
    assert not holds_shop(tmp_path)
    (tmp_path / lies).parent.mkdir(exist_ok=True)
    (tmp_path / lies).touch()
    assert holds_shop(tmp_path)


def test_a_second_day_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    wished = tmp_path / "day"
    assert free_folder(wished) == wished
    for name in ("day", "day.2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "till.db").touch()
    (tmp_path / "day.3" / "keys").mkdir(parents=True)
    assert free_folder(wished) == tmp_path / "day.4"
