"""The doctor: what a machine has and what it lacks, in words with a next step."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path

import msgspec
import pytest

from tillapp.bootstrap import offline
from tillapp.bootstrap.doctor import described
from tillapp.bootstrap.till import folders_in
from tillapp.counter.founding import Folders

PLAN = Path(__file__).parents[2] / "packaging" / "setup.example.toml"
SCREEN = {"DISPLAY": ":0"}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_in(tmp_path / "shop")
    offline.found(folders, PLAN)
    return folders


def told(folders: Folders) -> str:
    return described(folders, SCREEN, "linux")


def set_up(folders: Folders, devices: object) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute(
        "UPDATE settings SET body=? WHERE key='devices'", (msgspec.json.encode(devices),)
    )
    raw.commit()
    raw.close()


def test_the_machine_says_how_it_is(folders: Folders, tmp_path: Path) -> None:
    assert "a book" in told(folders)
    assert "no book yet" in told(folders_in(tmp_path))


def test_the_machine_names_the_devices_that_were_set_up(folders: Folders) -> None:
    words = told(folders)
    assert "set up, printer: " in words
    assert "192.0.2.10" in words
    assert words.count("set up, scanner: ") == 1


def test_a_shop_without_devices_says_so(folders: Folders) -> None:
    raw = sqlite3.connect(folders.book)
    raw.execute("DELETE FROM settings WHERE key='devices'")
    raw.commit()
    assert "no device is set up" in told(folders)
    raw.execute(
        "INSERT INTO settings VALUES ('devices', ?, 1, 0, 'T01A', 0)", (b'{"printer": 3}',)
    )
    raw.commit()
    raw.close()
    assert "the devices that were set up cannot be read" in told(folders)


def test_a_file_that_is_no_book_does_not_stop_the_doctor(folders: Folders) -> None:
    folders.book.write_bytes(b"x" * 4096)
    assert "The book does not prove itself" in told(folders)


def test_a_machine_without_a_shop_is_told_how_to_found_one(tmp_path: Path) -> None:
    assert "tillapp setup --config FILE" in told(folders_in(tmp_path))


def test_a_machine_without_a_display_is_told_so(tmp_path: Path) -> None:
    assert "no display was found" in described(folders_in(tmp_path), {}, "linux")
    assert "no display" not in told(folders_in(tmp_path))


def test_a_printer_on_the_network_answers_or_does_not(folders: Folders) -> None:
    with socket.create_server(("127.0.0.1", 0)) as printer:
        port = printer.getsockname()[1]
        set_up(
            folders,
            {"printer": {"address": {"type": "tcp", "host": "127.0.0.1", "port": port}}},
        )
        assert f"127.0.0.1:{port} answers" in told(folders)
    words = told(folders)
    assert f"127.0.0.1:{port} does not answer" in words
    assert "look at its power" in words
    assert "not set up: drawer, customer display" in words


def test_a_device_that_is_not_plugged_in_is_named(folders: Folders, tmp_path: Path) -> None:
    missing = {"type": "serial", "device": str(tmp_path / "ttyUSB9")}
    there = {"type": "lp", "device": str(folders.book)}
    set_up(folders, {"display": {"address": missing}, "printer": {"address": there}})
    assert told(folders).count("is not plugged in") == 1
    set_up(folders, {"scanners": [{"address": {"type": "serial", "usb": "ffff:ffff:none"}}]})
    assert told(folders).count("is not plugged in") == 1
