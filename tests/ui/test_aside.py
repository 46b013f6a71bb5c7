"""A long question does not hold the screen; its answer finds whoever still waits."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tillapp.ui.aside import Aside


def left() -> int:
    app = QCoreApplication.instance()
    assert app is not None
    return len(app.findChildren(Aside))


def test_the_answer_comes_from_another_thread_into_the_screens(qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    here = threading.get_ident()
    Aside(threading.get_ident, lambda there: heard.append((there, threading.get_ident())))
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 1)
    [(there, at)] = heard
    assert at == here
    assert there != here
    qtbot.waitUntil(lambda: left() == 0)


def test_an_answer_that_nobody_waits_for_is_dropped(qtbot: QtBot) -> None:
    heard: list[int] = []
    go = threading.Event()
    aside = Aside(lambda: int(go.wait(5)), heard.append)
    aside.drop()
    go.set()
    qtbot.waitUntil(lambda: left() == 0)
    assert heard == []


def test_a_question_that_fails_fails_on_the_screens_thread(qtbot: QtBot) -> None:
    heard: list[float] = []
    with qtbot.captureExceptions() as trouble:
        Aside(lambda: 1 / 0, heard.append)
        qtbot.waitUntil(lambda: left() == 0)
    assert [kind for kind, _, _ in trouble] == [ZeroDivisionError]
    assert heard == []
