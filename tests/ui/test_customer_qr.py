"""The code of a ticket's link is worked out beside the screen, not on it."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from tillapp.ui.customer_qr import LinkCode, modules

LINK = "https://tickets.example/t/" + "Ab3xY" * 40


def test_the_screen_goes_on_until_the_code_is_there(qtbot: QtBot) -> None:
    told: list[int] = []
    code = LinkCode(lambda: told.append(threading.get_ident()))
    code.ask(LINK)
    assert code.modules == ()
    qtbot.waitUntil(lambda: told != [])
    assert code.modules == modules(LINK)
    assert told == [threading.get_ident()]


def test_the_same_link_is_asked_for_once_and_another_forgets_the_first(qtbot: QtBot) -> None:
    told: list[bool] = []
    code = LinkCode(lambda: told.append(True))
    code.ask(LINK)
    qtbot.waitUntil(lambda: told == [True])
    code.ask(LINK)
    assert code.modules != ()
    code.ask("")
    assert code.modules == ()
    assert told == [True]


def test_a_code_that_nobody_waits_for_is_dropped(qtbot: QtBot) -> None:
    told: list[bool] = []
    code = LinkCode(lambda: told.append(True))
    code.ask(LINK)
    code.drop()
    later: list[bool] = []
    other = LinkCode(lambda: later.append(True))
    other.ask(f"{LINK}z")
    qtbot.waitUntil(lambda: later == [True])
    assert told == []
    assert code.modules == ()
