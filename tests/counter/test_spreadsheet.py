"""Lists come in as shops have them: any encoding, separator, heading and number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.counter import spreadsheet
from tillapp.counter.spreadsheet import cents_in, code_in, count_in, neutral, read_sheet
from tillapp.domain.refusal import BadSetting

HEADINGS = {"title": ("titre", "title"), "price": ("prix", "price")}


def why(raw: bytes) -> str:
    with pytest.raises(BadSetting) as caught:
        read_sheet(raw, HEADINGS)
    return str(caught.value.facts["why"])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_a_list_is_read_whatever_program_wrote_it(encoding: str, mark: str) -> None:
    text = f"Titre{mark}PRIX\r\nRobe d’été{mark}12\r\n"
    (row,) = read_sheet(text.encode(encoding), HEADINGS).rows
    assert row.cells == {"title": "Robe d’été", "price": "12"}


def test_a_cell_may_hold_line_ends_and_the_next_row_still_knows_its_line() -> None:
    raw = b'title;price\n"Robe\nfleurie";12\n\nJean;14\n'
    rows = read_sheet(raw, HEADINGS).rows
    assert [(row.line, row.cells["title"]) for row in rows] == [
        (2, "Robe\nfleurie"),
        (5, "Jean"),
    ]


def test_columns_nobody_knows_are_named() -> None:
    sheet = read_sheet(b"title,colour,price\nRobe,bleu,12\n", HEADINGS)
    assert sheet.ignored == ("colour",)
    assert sheet.columns == ("title", "price")


def test_a_row_with_too_many_cells_is_marked() -> None:
    rows = read_sheet(b"title,price\nRobe,12,50\nJean,14,\n", HEADINGS).rows
    assert [row.whole for row in rows] == [False, True]


def test_a_file_that_is_no_list_is_refused_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    assert why(b"") == "no_headings"
    assert why(b"colour;size\nblue;38\n") == "no_headings"
    assert why(b"title;price\nRo\0be;3\n") == "not_text"
    assert why(b"title;title\nRobe;Robe\n") == "heading_twice"
    assert why(b"title;price\n" + b"x" * 200_000 + b";1\n") == "not_csv"
    monkeypatch.setattr(spreadsheet, "ROW_LIMIT", 2)
    assert why(b"title;price\n" + b"Robe;12\n" * 3) == "too_many_rows"
    monkeypatch.setattr(spreadsheet, "SIZE_LIMIT_BYTES", 10)
    assert why(b"title;price\n") == "too_large"


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12", 1200),
        ("12,5", 1250),
        ("12.50", 1250),
        ("12,50 €", 1250),
        ("1 234,50", 123450),
        ("1\u202f234,50\u00a0€", 123450),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1'234.50", 123450),
        ("0,99", 99),
        (",99", 99),
        ("3,500", 350),
        ("12,345", None),
        ("-3", None),
        ("douze", None),
        ("", None),
        ("1e3", None),
        ("٣", None),
    ],
)
def test_amounts_are_read_with_comma_or_point(text: str, cents: int | None) -> None:
    assert cents_in(text) == cents


@given(st.integers(0, 10**8))
def test_every_amount_written_the_french_way_is_read_to_the_cent(cents: int) -> None:
    assert cents_in(f"{cents // 100},{cents % 100:02d} €") == cents


def test_counts_are_whole() -> None:
    assert [count_in(text) for text in ("3", "3,0", "3,5", "x")] == [3, 3, None, None]


def test_formulas_become_plain_text() -> None:
    assert neutral("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert neutral("@sum") == "'@sum"
    assert neutral("\t=1+1") == "'=1+1"
    assert neutral("Robe") == "Robe"


def test_codes_keep_the_zeros_a_spreadsheet_protected() -> None:
    assert code_in('="0123456789012"') == "0123456789012"
    assert code_in(" 2900000 000018 ") == "2900000000018"
