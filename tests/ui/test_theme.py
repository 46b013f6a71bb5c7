"""What a widget asks of its theme."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QFontMetrics

from tillapp.ui.theme import Style, Theme


def test_the_text_is_set_in_our_own_inter(theme: Theme) -> None:
    info = QFontInfo(theme.font(Style(20, 600)))
    assert (info.family(), info.exactMatch()) == ("Inter", True)


def test_the_four_weights_are_four_faces(theme: Theme) -> None:
    widths = {theme.width(Style(40, weight), "Manteau") for weight in (400, 500, 600, 700)}
    assert len(widths) == 4


def test_amounts_stand_in_columns(theme: Theme) -> None:
    style = Style(22, 700, tabular=True)
    assert theme.width(style, "111,11 €") == theme.width(style, "888,88 €")


def test_controls_shrink_with_the_screen_but_not_under_the_target(compact: Theme) -> None:
    assert compact.h(60) == 52
    assert compact.h(104) == 75
    assert compact.s(16) == 12


def test_every_sign_of_french_and_money_has_a_glyph(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font(Style(20)))
    signs = "€’éèêëàâäùûüçœŒæÉÈÀÇ«»…–−×·\u00a0\u202f→✓"
    assert [sign for sign in signs if not metrics.inFontUcs4(ord(sign))] == []
