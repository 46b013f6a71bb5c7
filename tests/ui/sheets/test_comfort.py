"""How a person likes the till is kept with the person and shown at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.desks import JEANNE, Desks
from tillapp.domain.party import Comfort
from tillapp.ledger import records
from tillapp.ui.sheets.comfort import ComfortSheet
from tillapp.ui.theme import Theme


@pytest.mark.parametrize(
    ("bar", "place", "comfort"),
    [
        ("language", 1, Comfort(language="en")),
        ("theme", 1, Comfort(theme="dark")),
        ("theme", 2, Comfort(theme="contrast")),
        ("size", 3, Comfort(text_percent=125)),
        ("hand", 1, Comfort(left_handed=True)),
        ("volume", 0, Comfort(volume=0)),
        ("motion", 1, Comfort(reduce_motion=True)),
    ],
)
def test_a_touch_says_what_is_liked(
    qtbot: QtBot, theme: Theme, bar: str, place: int, comfort: Comfort
) -> None:
    sheet = ComfortSheet(theme, Comfort())
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.liked) as liked:
        sheet.bars[bar].segments[place].click()
    assert liked.args == [comfort]


def test_what_is_liked_already_says_nothing(qtbot: QtBot, theme: Theme) -> None:
    sheet = ComfortSheet(theme, Comfort(theme="dark"))
    qtbot.addWidget(sheet)
    assert sheet.bars["theme"].current() == "dark"
    with qtbot.assertNotEmitted(sheet.liked):
        sheet.bars["theme"].segments[1].click()


def test_the_wish_follows_the_person_and_leaves_the_code_alone() -> None:
    desks = Desks()
    before = records.pin_hash(desks.book.store, "ines")
    desks.session.prefer(Comfort(theme="dark", language="en"))
    kept = records.staff_member(desks.book.store, "ines")
    assert kept is not None
    assert kept.comfort == Comfort(theme="dark", language="en")
    assert records.pin_hash(desks.book.store, "ines") == before
    desks.session.enter_with_badge(JEANNE.badge)
    assert desks.session.who.comfort == Comfort()
