"""Promotions from a file: tried dry first, then written with their lines in the journal."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tillapp.bootstrap.promotions import import_promotions
from tillapp.bootstrap.till import SystemClock, folders_in
from tillapp.counter.founding import Folders
from tillapp.counter.promoting import rules_in
from tillapp.demo.shop import make_demo
from tillapp.domain.promotion import Rule
from tillapp.domain.refusal import BadSetting, NoShop
from tillapp.ledger.connection import Store


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    folders = folders_in(tmp_path_factory.mktemp("shop"))
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    return folders


def kept(folders: Folders) -> tuple[Rule, ...]:
    store = Store(folders.book)
    rules = rules_in(store)
    store.close()
    return rules


def test_a_list_is_tried_and_then_written(folders: Folders, tmp_path: Path) -> None:
    before = kept(folders)
    file = tmp_path / "promotions.csv"
    file.write_text("titre;type;valeur;lot de\nTout à -5 %;percent;5;\nRien;lot;5;\n")
    said, whole = import_promotions(folders, file, write=False)
    assert said == (
        "Dry run, nothing was written: 1 new, 0 changed, 0 unchanged, 1 left out\n"
        '  line 3, pieces "0" is not known here: docs/lists.md names what is'
        " (2 at least for a pack)"
    )
    assert not whole
    assert kept(folders) == before
    assert import_promotions(folders, file, write=True)[0].startswith("Written: 1 new")
    assert kept(folders)[-1].basis_points == 500


def test_a_file_or_a_shop_that_is_not_there_is_said(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(BadSetting):
        import_promotions(folders, tmp_path / "none.csv", write=True)
    with pytest.raises(BadSetting):
        import_promotions(folders, tmp_path, write=True)
    file = tmp_path / "promotions.csv"
    file.write_text("titre;type;valeur\n")
    with pytest.raises(NoShop):
        import_promotions(folders_in(tmp_path / "nowhere"), file, write=True)
