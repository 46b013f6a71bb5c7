"""The line that is being filled."""

from __future__ import annotations

from tillapp.domain.paper import Align
from tillapp.hardware.virtual.line import LineBuffer, Look
from tillapp.hardware.virtual.strip import Span

PLAIN = Look()


def test_the_paper_has_48_columns_and_half_as_many_wide_ones() -> None:
    line = LineBuffer(576)
    wide = Look(width=2)
    for _ in range(23):
        line.add("W", wide)
    assert line.fits(wide)
    line.add("W", wide)
    assert not line.fits(PLAIN)


def test_characters_of_one_look_make_one_span() -> None:
    line = LineBuffer(576)
    bold = Look(bold=True, height=2)
    for char, look in (("a", PLAIN), ("b", PLAIN), ("c", bold)):
        line.add(char, look)
    printed = line.printed(Align.RIGHT, 30)
    assert printed.spans == (Span("ab"), Span("c", bold=True, height=2))
    assert (printed.align, printed.dots) == (Align.RIGHT, 48)


def test_a_tab_goes_to_the_next_stop() -> None:
    line = LineBuffer(576)
    line.add("a", PLAIN)
    assert line.tab(PLAIN) == ""
    line.add("b", PLAIN)
    assert line.printed(Align.LEFT, 30).text == "a       b"


def test_own_tab_stops_end_somewhere() -> None:
    line = LineBuffer(576)
    line.set_tabs(b"\x02\0")
    assert line.tab(PLAIN) == ""
    assert line.tab(PLAIN) == "no tab stop left"


def test_positions_stay_on_the_paper_and_never_go_back() -> None:
    line = LineBuffer(384)
    assert line.go_to(120, PLAIN) == ""
    assert line.go_to(12, PLAIN) == "position would print over the line"
    assert line.go_to(999, PLAIN) == "position outside the paper"


def test_margins_narrow_the_line() -> None:
    line = LineBuffer(576)
    assert line.set_margin(600) == "margin outside the paper"
    assert line.set_area(0) == "area outside the paper"
    assert line.set_area(576) == ""
    assert line.set_margin(552) == ""
    line.add("a", PLAIN)
    line.add("b", PLAIN)
    assert not line.fits(PLAIN)
    line.clear()
    assert line.empty
