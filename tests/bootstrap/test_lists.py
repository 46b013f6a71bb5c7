"""Lists from a spreadsheet: what came in, and what stayed out with the reason."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from tillapp.bootstrap import lists, offline
from tillapp.bootstrap.loyalty import set_loyalty
from tillapp.bootstrap.promotions import import_promotions
from tillapp.bootstrap.sayings import sentence
from tillapp.bootstrap.till import folders_in
from tillapp.counter import customer_list, promotion_list, stock_list
from tillapp.counter.founding import Folders
from tillapp.domain.refusal import BadSetting

DOCS = Path(__file__).parents[2] / "docs" / "lists.md"
PLAN = Path(__file__).parents[2] / "packaging" / "setup.example.toml"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_in(tmp_path / "shop")
    offline.found(folders, PLAN)
    return folders


def test_customers_are_tried_dry_and_then_written(folders: Folders, tmp_path: Path) -> None:
    sheet = tmp_path / "customers.csv"
    sheet.write_text("name;phone\nAna;0612345678\n", encoding="utf-8")
    told, whole = lists.import_customers(folders, sheet, dry_run=True)
    assert (told, whole) == (
        "Dry run, nothing was written: 1 new, 0 changed, 0 unchanged, 0 left out",
        True,
    )
    told, _ = lists.import_customers(folders, sheet, dry_run=False)
    assert told.startswith("Imported: 1 new")


def test_stock_names_the_rows_that_stay_out_and_the_columns_nobody_read(
    folders: Folders, tmp_path: Path
) -> None:
    sheet = tmp_path / "stock.csv"
    sheet.write_text("title;price;colour\nRobe;12,00;red\nVeste;abc;\n", encoding="utf-8")
    told, whole = lists.import_stock(folders, sheet, dry_run=False)
    assert not whole
    assert 'line 3, price "abc" is no amount above nothing: write it as 12,50' in told
    assert "not read, heading unknown: colour" in told
    assert offline.verify(folders)[1]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"a;b\0\n1;2\n", "{file} is not a text in UTF-8"),
        (b"a;b\n1;2\n", "{file}: No heading of the first line is known"),
        (b"price;colour\n1;2\n", "{file}: The list has no column title"),
    ],
)
def test_a_list_that_cannot_be_read_is_named_with_its_file(
    folders: Folders, tmp_path: Path, raw: bytes, words: str
) -> None:
    sheet = tmp_path / "stock.csv"
    sheet.write_bytes(raw)
    with pytest.raises(BadSetting) as refusal:
        lists.import_stock(folders, sheet, dry_run=True)
    assert sentence(refusal.value).startswith(words.format(file=sheet))


def examples() -> list[str]:
    """The lists that the documentation shows, in the order of its chapters."""
    blocks = re.findall(r"(?:^    .*\n)+", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    return [textwrap.dedent(block) for block in blocks]


def test_the_documented_lists_come_in_as_they_stand(folders: Folders, tmp_path: Path) -> None:
    stock, customers, promotions, *loyalty = examples()
    sheet = tmp_path / "list.csv"
    sheet.write_text(stock, encoding="utf-8")
    told, whole = lists.import_stock(folders, sheet, dry_run=False)
    assert (told, whole) == ("Imported: 3 new, 0 changed, 0 unchanged, 0 left out", True)
    sheet.write_text(customers, encoding="utf-8")
    told, whole = lists.import_customers(folders, sheet, dry_run=False)
    assert (told, whole) == ("Imported: 1 new, 0 changed, 0 unchanged, 0 left out", True)
    sheet.write_text(promotions, encoding="utf-8")
    told, whole = import_promotions(folders, sheet, write=True)
    assert (told, whole) == ("Written: 4 new, 0 changed, 0 unchanged, 0 left out", True)
    sheet.write_text("\n".join(loyalty), encoding="utf-8")
    assert set_loyalty(folders, sheet, write=False) == "Nothing changes"


@pytest.mark.parametrize(
    "headings", [stock_list.HEADINGS, customer_list.HEADINGS, promotion_list.HEADINGS]
)
def test_every_column_is_documented_in_both_languages(
    headings: dict[str, tuple[str, ...]],
) -> None:
    told = DOCS.read_text(encoding="utf-8")
    for names in headings.values():
        assert sum(f"`{name}`" in told for name in names) >= min(2, len(names)), names
