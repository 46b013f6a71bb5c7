"""The files that come with the till are found in a checkout and in an installed till."""

from __future__ import annotations

from pathlib import Path

from tillapp.resources import _root, resource


def test_a_checkout_finds_its_files_beside_the_source() -> None:
    assert resource("fonts", "x.ttf").parts[-3:] == ("resources", "fonts", "x.ttf")
    assert resource().parent == Path(__file__).parents[1]


def test_an_installed_till_finds_its_own_copy(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "tillapp"
    (package / "_resources").mkdir(parents=True)
    assert _root(package) == package / "_resources"


def test_a_package_without_a_copy_looks_two_folders_up(tmp_path: Path) -> None:
    package = tmp_path / "src" / "tillapp"
    package.mkdir(parents=True)
    assert _root(package) == tmp_path / "resources"
