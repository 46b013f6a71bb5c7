"""Blocks become lines of the paper's width, and an amount is never cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tillapp.domain.layout import Line, cells, lines_of, paragraph, plain_text, row, rule, tear
from tillapp.domain.paper import Align, Barcode, Cells, Feed, Paper, Qr, Row, Rule, Tear, Text

plain = st.text(st.characters(codec="latin-1", categories=["L", "N"]), max_size=60)


def test_a_paragraph_wraps_at_spaces() -> None:
    lines = paragraph(Text("Échange sous trente jours", Align.CENTRE, bold=True), 14)
    assert [line.text for line in lines] == ["Échange sous", "trente jours"]
    assert all(line.bold and line.align is Align.CENTRE for line in lines)


def test_an_empty_paragraph_is_an_empty_line() -> None:
    assert paragraph(Text(""), 10) == (Line(""),)


def test_a_long_word_is_broken_at_the_edge() -> None:
    assert [line.text for line in paragraph(Text("abcdefgh", size=2), 8)] == ["abcd", "efgh"]


def test_a_label_gives_way_before_its_amount() -> None:
    [line] = row(Row("Manteau en laine", "45,00"), 12)
    assert line.text == "Mantea 45,00"


def test_further_lines_of_a_paragraph_stand_as_far_in_as_the_first() -> None:
    lines = paragraph(Text("  Code 28, jusqu’au 21/11"), 12)
    assert [line.text for line in lines] == ["  Code 28,", "  jusqu’au", "  21/11"]
    assert [line.text for line in paragraph(Text("   ab"), 3)] == ["ab"]


def test_a_number_is_never_broken_at_its_hyphen() -> None:
    lines = paragraph(Text("le ticket T03A-000001"), 17)
    assert [line.text for line in lines] == ["le ticket", "T03A-000001"]


def test_a_label_that_must_be_read_stands_above_its_amount() -> None:
    lines = row(Row("Avoir / Remboursement", "T03A-000001", bold=True, whole=True), 24)
    assert [line.text for line in lines] == ["Avoir / Remboursement", f"{'T03A-000001':>24}"]
    assert all(line.bold for line in lines)
    [line] = row(Row("Avoir", "16,00", whole=True), 12)
    assert line.text == "Avoir  16,00"


def test_where_paper_is_cut_a_screen_shows_a_broken_line() -> None:
    assert [line.text for line in tear(Tear(), 9)] == ["", "- - - - -", ""]
    text = plain_text(Paper((Text("a"), Tear(), Text("b"))), 3)
    assert text == "a\n\n- -\n\nb\n"


def test_a_label_alone_may_fill_the_line() -> None:
    assert row(Row("abcdef", ""), 4)[0].text == "abcd"


def test_a_large_row_that_does_not_fit_is_set_smaller_and_stays_whole() -> None:
    [line] = row(Row("TOTAL incl. VAT", "€1,234.00", bold=True, size=2), 32)
    assert (line.text.split(), line.size) == (["TOTAL", "incl.", "VAT", "€1,234.00"], 1)
    [line] = row(Row("TOTAL", "16,00", size=2), 32)
    assert (len(line.text), line.size) == (16, 2)


def test_an_amount_wider_than_the_paper_is_all_there_is_room_for() -> None:
    assert row(Row("x", "123456789"), 5)[0].text == "12345"


def test_cells_share_the_width_and_stand_to_the_right() -> None:
    [line] = cells(Cells(("N20", "20 %", "5,00"), (2, 1, 1)), 16)
    assert line.text == "N20     20 %5,00"


def test_a_rule_is_as_wide_as_the_paper() -> None:
    assert rule(Rule(), 5) == (Line("-----"),)


def test_a_paper_as_text_ignores_sizes_and_keeps_places() -> None:
    paper = Paper(
        (
            Text("Shop", Align.CENTRE, size=2),
            Text("right", Align.RIGHT),
            Row("TOTAL", "16,00", size=2),
            Cells(("a", "b"), (1, 1)),
            Rule(),
            Feed(2),
            Barcode("2900000000018"),
            Qr("https://x.example"),
        )
    )
    assert plain_text(paper, 20).splitlines() == [
        "        Shop",
        "               right",
        "TOTAL          16,00",
        "a                  b",
        "-" * 20,
        "",
        "",
        "   2900000000018",
        " https://x.example",
    ]


@given(plain, plain, st.integers(8, 64), st.integers(1, 3))
def test_no_line_is_ever_wider_than_the_paper(
    left: str, right: str, columns: int, size: int
) -> None:
    paper = Paper(
        (Row(left, right, size=size), Text(left, size=size), Cells((left, right), (1, 1)))
    )
    for line in lines_of(paper, columns):
        assert len(line.text) * line.size <= columns


@given(plain, st.integers(0, 10**9), st.integers(16, 64))
def test_an_amount_is_never_cut(label: str, cents: int, columns: int) -> None:
    [line] = row(Row(label, str(cents), size=2), columns)
    assert line.text.endswith(str(cents))
