"""What a restored shop lacks on its new machine, until it was given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tillapp.bootstrap import offline
from tillapp.bootstrap.lacking import lacking, without_code
from tillapp.bootstrap.till import folders_in
from tillapp.counter.founding import Folders

PLAN = Path(__file__).parents[2] / "packaging" / "setup.example.toml"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_in(tmp_path / "shop")
    offline.found(folders, PLAN)
    return folders


def test_a_restored_shop_lacks_its_codes_and_its_mail_password(
    folders: Folders, tmp_path: Path
) -> None:
    assert lacking(folders) == ()
    assert without_code(folders) == ()
    offline.backup(folders, tmp_path / "copy.db")
    other = folders_in(tmp_path / "other")
    told = offline.restore(other, tmp_path / "copy.db")
    assert f"the mail password must be given again: write it to {other.mail_secret}" in told
    other.mail_secret.write_text("change-me\n", encoding="utf-8")
    for name, pin in (("Jeanne", "7070"), ("Inès", "7071"), ("Malik", "7072")):
        assert any(name in line for line in lacking(other))
        offline.set_pin(other, name, pin)
    assert lacking(other) == ()
    assert other.mail_password() == "change-me"
