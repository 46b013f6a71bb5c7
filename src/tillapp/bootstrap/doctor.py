"""How this machine is: its folders, what it lacks, devices set up and plugged in."""

from __future__ import annotations

import os
import platform
import socket
import sqlite3
from pathlib import Path
from typing import Any

import msgspec

from tillapp.bootstrap.display import has_display
from tillapp.bootstrap.lacking import lacking
from tillapp.bootstrap.sayings import sentence
from tillapp.counter.founding import DEVICES, Folders
from tillapp.counter.plan import DevicePlan
from tillapp.domain.refusal import Refusal
from tillapp.hardware import discovery
from tillapp.hardware.settings import Address, LpAddress, SerialAddress, TcpAddress
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.serial import find_port
from tillapp.ledger import records
from tillapp.ledger.connection import Snapshot, reading

_SAFE_SQLITE = (3, 51, 3)
_BACKPORTS = {(3, 44, 6), (3, 50, 7)}
_ANSWER_S = 2.0
_NO_BOOK = "no book yet; found a shop with `tillapp setup --config FILE`, or `tillapp run`"


def described(folders: Folders, environment: dict[str, str], system: str) -> str:
    """How this machine and its folders are."""
    version = sqlite3.sqlite_version_info
    safe = version >= _SAFE_SQLITE or version in _BACKPORTS
    sqlite = f"SQLite {sqlite3.sqlite_version}"
    if not safe:
        sqlite += " (write-ahead log fault of old versions: safe here, one connection writes)"
    there = folders.book.exists()
    return "\n".join(
        (
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
            sqlite,
            f"data {folders.data}: {'a book' if there else _NO_BOOK}",
            f"keys {folders.keys}",
            *_screen(environment, system),
            *(_of_shop(folders) if there else ()),
            *_plugged_in(),
        )
    )


def _screen(environment: dict[str, str], system: str) -> tuple[str, ...]:
    if has_display(environment, system):
        return ()
    return (
        "no display was found: the till needs one; start it from the desktop, or set DISPLAY",
    )


def _of_shop(folders: Folders) -> tuple[str, ...]:
    """What the shop in the folder has set up and what it lacks; a till may be selling."""
    try:
        with reading(folders.book) as raw:
            plan = records.setting(Snapshot(raw), DEVICES, DevicePlan) or DevicePlan()
        return (*_set_up(plan), *lacking(folders))
    except Refusal as refusal:
        return (sentence(refusal),)
    except msgspec.DecodeError as bad:
        return (f"the devices that were set up cannot be read: {bad}",)


def _set_up(plan: DevicePlan) -> tuple[str, ...]:
    named = {"printer": plan.printer, "drawer": plan.drawer, "customer display": plan.display}
    devices = [*named.items(), *(("scanner", each) for each in plan.scanners)]
    lines = tuple(
        f"set up, {name}: {_brief(said)}{_answer(said)}" for name, said in devices if said
    )
    lacks = ", ".join(name for name, said in named.items() if not said)
    without = (f"not set up: {lacks}",) if lacks else ()
    return (*lines, *without) if lines else ("no device is set up",)


def _answer(said: dict[str, Any]) -> str:
    """Whether a device is where it was set up; nothing where only a print can tell."""
    try:
        address = msgspec.convert(said.get("address"), Address)
    except msgspec.ValidationError:
        return ""
    match address:
        case TcpAddress():
            return _called(address)
        case LpAddress() | SerialAddress():
            return (
                ""
                if _plugged(address)
                else "\n  is not plugged in, or has no power: look there"
            )
    return ""


def _called(address: TcpAddress) -> str:
    where = f"{address.host}:{address.port}"
    try:
        socket.create_connection((address.host, address.port), _ANSWER_S).close()
    except OSError as trouble:
        cause = trouble.strerror or "no answer in time"
        help_ = "look at its power, its network cable and its address"
        return f"\n  {where} does not answer ({cause}): {help_}"
    return f"\n  {where} answers"


def _plugged(address: LpAddress | SerialAddress) -> bool:
    if isinstance(address, LpAddress) or not address.usb:
        # A port of Windows is no file, and only opening it could tell.
        return os.name != "posix" or Path(address.device).exists()
    try:
        find_port(address)
    except LinkError:
        return False
    return True


def _brief(said: dict[str, Any]) -> str:
    return msgspec.json.encode(said).decode()


def _plugged_in() -> tuple[str, ...]:
    found = (*discovery.usb_printers(), *discovery.lp_files(), *discovery.serial_ports())
    lines = (
        f"found: {each.label} {_brief(msgspec.to_builtins(each.address))}" for each in found
    )
    return tuple(lines) or (
        "no printer and no scanner is plugged in by USB, device file or serial port",
    )
