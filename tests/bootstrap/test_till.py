"""One till from its folders: opened once, with its own time and chance, and let go again."""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from pathlib import Path

import pytest
from msgspec import Struct

from tests.shop import SetClock
from tillapp.bootstrap.till import (
    Letterbox,
    Nature,
    Running,
    SystemClock,
    folders_in,
    ids_of,
    open_book,
    open_till,
)
from tillapp.counter.founding import DEVICES, Folders
from tillapp.counter.messages import Message, Scanned
from tillapp.counter.plan import DevicePlan
from tillapp.counter.ports import DeviceRole, Health, Reason
from tillapp.demo.shop import make_demo
from tillapp.domain.party import Comfort
from tillapp.domain.refusal import AlreadyRunning, BookDamaged, NoShop
from tillapp.hardware.settings import CounterSettings, LpAddress, PrinterSettings
from tillapp.ledger import records

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


def with_devices(folders: Folders, plan: Struct) -> None:
    book = open_book(folders)
    records.put_setting(book.store, DEVICES, plan, records.Version(1, "T01A"))
    book.close()


def said_of(running: Running, role: DeviceRole) -> tuple[Health, Reason, str]:
    running.letters.listen(running.till.hear)
    status = running.till.watching.status(role)
    return (status.health, status.reason, status.detail)


def test_a_printer_of_a_model_nobody_knows_stops_no_sale(folders: Folders) -> None:
    address = {"type": "lp", "device": "/dev/null"}
    with_devices(folders, DevicePlan(printer={"address": address, "profile": "steam-press"}))
    running = open_till(folders, WORDS)
    heard = said_of(running, DeviceRole.PRINTER)
    assert heard == (Health.OFFLINE, Reason.NOT_SET_UP, "steam-press")
    running.close()


@pytest.mark.parametrize(
    "plan",
    [
        DevicePlan(printer={"address": {"type": "pigeon"}}),
        DevicePlan(drawer={"open_hex": "xy"}),
        Comfort(language="fr", theme="dark"),
    ],
)
def test_devices_that_cannot_be_read_stop_no_sale(folders: Folders, plan: Struct) -> None:
    with_devices(folders, plan)
    running = open_till(folders, WORDS)
    for role in (DeviceRole.PRINTER, DeviceRole.DISPLAY, DeviceRole.SCANNER):
        health, reason, detail = said_of(running, role)
        assert (health, reason) == (Health.OFFLINE, Reason.NOT_SET_UP)
        assert detail
    running.close()


def test_an_opening_that_fails_at_its_end_leaves_no_thread_no_book_and_no_lock(
    folders: Folders,
) -> None:
    printer = CounterSettings(PrinterSettings(LpAddress("/dev/null")))
    pepper = folders.keys / "pepper.bin"
    kept = pepper.read_bytes()
    pepper.unlink()
    pepper.mkdir()
    before = set(threading.enumerate())
    with pytest.raises(OSError, match=re.escape("pepper.bin")):
        open_till(folders, WORDS, devices=printer)
    assert set(threading.enumerate()) == before
    pepper.rmdir()
    pepper.write_bytes(kept)
    running = open_till(folders, WORDS, devices=CounterSettings())
    running.close()


def test_a_damaged_book_is_let_go_again(folders: Folders) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute("DROP TRIGGER journal_no_update")
    raw.execute("UPDATE journal SET signature=zeroblob(64)")
    raw.commit()
    raw.close()
    for _ in range(2):
        with pytest.raises(BookDamaged):
            open_till(folders, WORDS, devices=CounterSettings())
    assert not folders.book.with_name("till.db-wal").exists()


def test_time_and_chance_may_come_from_a_script(folders: Folders) -> None:
    clock = SetClock(SystemClock().now().utc_ms)
    nature = Nature(clock, bytes)
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


def test_a_letter_that_comes_while_the_first_ones_are_read_comes_after_them() -> None:
    box, heard = Letterbox(), list[Message]()
    late = threading.Thread(target=lambda: box.post(Scanned("late")))

    def slow(message: Message) -> None:
        if not heard:
            late.start()
            late.join(0.05)
            box.post(Scanned("mine"))
        heard.append(message)

    for code in "12":
        box.post(Scanned(code))
    box.listen(slow)
    late.join()
    assert heard == [Scanned("1"), Scanned("2"), Scanned("mine"), Scanned("late")]
