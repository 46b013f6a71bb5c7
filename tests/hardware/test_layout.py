"""Blocks become lines of the paper's width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.paper import Align, Cells, Row, Rule, Text
from tillapp.hardware.layout import Line, cells, paragraph, row, rule

WORDS = st.text(st.sampled_from("abcdé €12,"), max_size=80)


def test_the_amount_stands_at_the_right_edge() -> None:
    assert row(Row("Robe", "12,00 €"), 20) == (Line("Robe         12,00 €"),)


def test_a_long_label_gives_way_to_the_amount() -> None:
    assert row(Row("Veste en laine bleue", "12,00 €"), 20) == (Line("Veste en lai 12,00 €"),)


def test_a_double_size_row_has_half_the_columns() -> None:
    assert row(Row("TOTAL", "9,00", size=2), 24) == (Line("TOTAL   9,00", size=2),)


def test_a_row_without_an_amount_is_a_label() -> None:
    assert row(Row("abc", ""), 5) == (Line("abc  "),)


def test_a_paragraph_wraps_at_spaces_and_an_empty_one_is_an_empty_line() -> None:
    block = Text("Merci de votre visite", Align.CENTRE, bold=True)
    assert [line.text for line in paragraph(block, 12)] == ["Merci de", "votre visite"]
    assert paragraph(Text(""), 12) == (Line(""),)


def test_cells_share_the_width_and_amounts_line_up() -> None:
    line = cells(Cells(("TVA 20 %", "10,00", "2,00"), (2, 1, 1)), 24)[0].text
    assert line == "TVA 20 %     10,00  2,00"


def test_a_rule_crosses_the_paper() -> None:
    assert rule(Rule(), 8)[0].text == "--------"


@given(WORDS, WORDS, st.integers(1, 3), st.sampled_from([32, 42, 48]))
@pytest.mark.filterwarnings("error")
def test_no_line_is_wider_than_the_paper(
    left: str, right: str, size: int, columns: int
) -> None:
    lines = row(Row(left, right, size=size), columns)
    lines += paragraph(Text(left + right, size=size), columns)
    lines += cells(Cells((left, right), (3, 1)), columns)
    assert all(len(line.text) * line.size <= columns for line in lines)
