"""One run of the program: both windows open, everything ends with the till's window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tillapp.demo.hand import breathe, until
from tillapp.demo.session import Session
from tillapp.ui.app import show_opening
from tillapp.ui.first_start import FirstStart
from tillapp.ui.till_window import TillWindow
from tillapp.ui.virtual_counter import VirtualCounterWindow


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tmp_path / "base"


@pytest.fixture
def session(qapp: QApplication, base: Path) -> Iterator[Session]:
    before = set(threading.enumerate())
    session = Session(qapp, show_opening(qapp, windowed=True), base, windowed=True)
    yield session
    session.end()
    breathe()
    until(lambda: set(threading.enumerate()) <= before, "every thread ends", 5)


def shown(app: QApplication, kind: type[QWidget]) -> list[QWidget]:
    return [w for w in app.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_the_demo_opens_the_till_and_the_counter_beside_it(
    qapp: QApplication, session: Session
) -> None:
    session.begin(demo=True, seed=1)
    breathe()
    assert len(shown(qapp, TillWindow)) == 1
    assert len(shown(qapp, VirtualCounterWindow)) == 1


def test_closing_the_window_of_the_till_ends_the_program(
    qapp: QApplication, session: Session
) -> None:
    session.begin(demo=True, seed=1)
    ended: list[bool] = []
    (window,) = shown(qapp, TillWindow)
    assert isinstance(window, TillWindow)
    window.closed.connect(lambda: ended.append(True))
    window.close()
    assert ended == [True]


def test_a_folder_without_a_shop_opens_the_first_start(
    qapp: QApplication, session: Session
) -> None:
    session.begin(demo=False, seed=1)
    breathe()
    assert len(shown(qapp, FirstStart)) == 1


def test_trying_the_demo_from_there_leaves_the_real_folder_empty(
    qapp: QApplication, session: Session, base: Path
) -> None:
    session.begin(demo=False, seed=1)
    (start,) = shown(qapp, FirstStart)
    assert isinstance(start, FirstStart)
    start.demo.click()
    breathe()
    assert len(shown(qapp, TillWindow)) == 1
    assert shown(qapp, FirstStart) == []
    assert not (base / "data" / "till.db").exists()


def test_a_second_program_on_the_same_book_is_refused_in_words(
    qapp: QApplication, session: Session, base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session.begin(demo=True, seed=1)
    second = Session(qapp, show_opening(qapp, windowed=True), base, windowed=True)
    second.begin(demo=False, seed=1)
    second.end()
    assert "La caisse est déjà ouverte sur cet ordinateur" in capsys.readouterr().err
