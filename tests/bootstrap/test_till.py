"""One till from its folders: opened once, with its own time and chance, and let go again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.shop import SetClock
from tillapp.bootstrap.till import (
    Letterbox,
    Nature,
    SystemClock,
    folders_in,
    ids_of,
    open_till,
)
from tillapp.counter.founding import Folders
from tillapp.counter.messages import Message, Scanned
from tillapp.demo.shop import make_demo
from tillapp.domain.refusal import AlreadyRunning, NoShop
from tillapp.hardware.settings import CounterSettings

WORDS = {"fr": lambda _context, text: text, "en": lambda _context, text: text}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_in(tmp_path)
    make_demo(folders.data, folders.keys, SystemClock(), os.urandom, 1).close()
    return folders


def test_a_base_holds_data_and_keys_and_without_one_the_system_says_where(
    tmp_path: Path,
) -> None:
    assert folders_in(tmp_path) == Folders(tmp_path / "data", tmp_path / "keys")
    places = folders_in(None)
    assert places.data != places.keys
    assert "tillapp" in str(places.data)


def test_the_till_opens_and_lets_its_book_go(folders: Folders) -> None:
    for _ in range(2):
        running = open_till(folders, WORDS, devices=CounterSettings())
        assert running.till.house.shop.name == "Friperie du Rhône"
        assert running.postman is None
        running.close()


def test_a_second_till_on_the_same_book_is_refused(folders: Folders) -> None:
    running = open_till(folders, WORDS, devices=CounterSettings())
    with pytest.raises(AlreadyRunning):
        open_till(folders, WORDS, devices=CounterSettings())
    running.close()


def test_a_folder_without_a_shop_says_so_and_is_not_kept_locked(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(NoShop):
            open_till(folders_in(tmp_path), WORDS)


def test_time_and_chance_may_come_from_a_script(folders: Folders) -> None:
    clock = SetClock(SystemClock().now().utc_ms)
    nature = Nature(clock, lambda n: bytes(n))
    running = open_till(folders, WORDS, devices=CounterSettings(), nature=nature)
    assert running.till.book.clock.now() == clock.moment
    running.close()


def test_the_clock_of_this_machine_goes_on_and_knows_its_offset() -> None:
    first, second = SystemClock().now(), SystemClock().now()
    assert second.utc_ms >= first.utc_ms
    assert abs(first.offset_min) <= 14 * 60


def test_identifiers_sort_by_time() -> None:
    ids = ids_of(SystemClock())
    made = [ids.next() for _ in range(100)]
    assert made == sorted(set(made))


def test_letters_wait_until_somebody_listens_and_keep_their_order() -> None:
    box, heard = Letterbox(), list[Message]()
    box.post(Scanned("1"))
    box.listen(heard.append)
    box.post(Scanned("2"))
    assert heard == [Scanned("1"), Scanned("2")]
