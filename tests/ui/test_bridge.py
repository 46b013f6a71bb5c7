"""Messages from threads arrive on the screen's thread, all of them, in order."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from tillapp.counter.messages import Message, Scanned
from tillapp.ui.bridge import Bridge

EACH = 1000


class Desk:
    def __init__(self) -> None:
        self.heard: list[Scanned] = []
        self.threads: set[int] = set()

    def hear(self, message: Message) -> None:
        assert isinstance(message, Scanned)
        self.threads.add(threading.get_ident())
        self.heard.append(message)


def references() -> list[int]:
    gc.collect()
    return [sys.getrefcount(x) for x in (None, True, False)]


def test_two_threads_and_two_thousand_messages(qtbot: QtBot) -> None:
    desk = Desk()
    bridge = Bridge(desk.hear)

    def scan(source: str) -> None:
        for number in range(EACH):
            bridge.post(Scanned(str(number), source=source))

    singletons = references()
    threads = [threading.Thread(target=scan, args=(name,)) for name in ("left", "right")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(desk.heard) == 2 * EACH, timeout=10_000)
    assert desk.threads == {threading.get_ident()}
    for name in ("left", "right"):
        codes = [int(m.code) for m in desk.heard if m.source == name]
        assert codes == list(range(EACH))
    drift = [now - then for now, then in zip(references(), singletons, strict=True)]
    assert all(abs(d) < 200 for d in drift), drift


def test_a_message_never_arrives_inside_the_call_that_posts_it(qtbot: QtBot) -> None:
    desk = Desk()
    bridge = Bridge(desk.hear)
    bridge.post(Scanned("1"))
    assert desk.heard == []
    qtbot.waitUntil(lambda: len(desk.heard) == 1)


def test_a_failing_handler_does_not_lose_the_next_message(qtbot: QtBot) -> None:
    heard: list[Message] = []

    def hear(message: Message) -> None:
        heard.append(message)
        assert len(heard) > 1, "the first one hurts"

    bridge = Bridge(hear)
    with qtbot.captureExceptions() as trouble:
        bridge.post(Scanned("1"))
        bridge.post(Scanned("2"))
        qtbot.waitUntil(lambda: len(heard) == 2)
    assert [kind for kind, _, _ in trouble] == [AssertionError]
    assert heard == [Scanned("1"), Scanned("2")]


@pytest.mark.parametrize("count", [1, 7])
def test_messages_of_the_screen_itself_keep_their_order(qtbot: QtBot, count: int) -> None:
    desk = Desk()
    bridge = Bridge(desk.hear)
    for number in range(count):
        bridge.post(Scanned(str(number)))
    qtbot.waitUntil(lambda: len(desk.heard) == count)
    assert [m.code for m in desk.heard] == [str(n) for n in range(count)]
