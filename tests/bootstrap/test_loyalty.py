"""A shop's loyalty from a file: tried dry first, then kept with a line in the journal."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tillapp.bootstrap.loyalty import set_loyalty
from tillapp.bootstrap.till import SystemClock, folders_in
from tillapp.counter.founding import Folders
from tillapp.demo.shop import make_demo
from tillapp.domain.refusal import BadSetting, NoShop

TEXT = """
[[rules]]
points_per_euro = 2
groups = ["regular"]
until = "2026-12-31"

[[rewards]]
points = 100
cents = 500
"""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    folders = folders_in(tmp_path_factory.mktemp("shop"))
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    return folders


def test_rules_are_tried_and_then_kept(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "loyalty.toml"
    file.write_text(TEXT, "utf-8")
    rules = (
        "  2 points per euro for regular from ever until 2026-12-31\n  100 points buy 5.00 EUR"
    )
    said = set_loyalty(folders, file, write=False)
    assert said.replace("€5.00", "5.00 EUR") == f"Dry run, nothing was written\n{rules}"
    assert set_loyalty(folders, file, write=True).startswith("Written")
    assert set_loyalty(folders, file, write=True) == "Nothing changes"


def test_a_file_or_a_shop_that_is_not_there_is_said(folders: Folders, tmp_path: Path) -> None:
    for nothing in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(BadSetting):
            set_loyalty(folders, nothing, write=True)
    file = tmp_path / "loyalty.toml"
    file.write_text(TEXT, "utf-8")
    with pytest.raises(NoShop):
        set_loyalty(folders_in(tmp_path / "nowhere"), file, write=True)


def test_a_file_in_another_encoding_is_said(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "loyalty.toml"
    file.write_bytes(TEXT.replace("regular", "habitu\xe9").encode("latin-1"))
    with pytest.raises(BadSetting) as refusal:
        set_loyalty(folders, file, write=True)
    assert refusal.value.facts["why"] == "not_text"
    # Some editors put a mark before the first letter.
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert set_loyalty(folders, file, write=False) == "Nothing changes"
