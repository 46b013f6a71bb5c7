"""The first start of a till offers what is plugged in and founds the shop's book."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from tillapp.bootstrap.beginning import devices_found, first_start
from tillapp.bootstrap.till import folders_in
from tillapp.counter.ports import DeviceRole
from tillapp.hardware.settings import PrinterSettings, ScannerSettings


def test_what_is_found_can_be_set_up_as_it_stands() -> None:
    kinds = {DeviceRole.PRINTER: PrinterSettings, DeviceRole.SCANNER: ScannerSettings}
    for found in devices_found():
        kind = kinds[found.role]
        assert isinstance(msgspec.convert(found.settings, kind), kind)


def test_the_pages_speak_french_and_nothing_is_written_before_the_end(
    qapp: QApplication, tmp_path: Path
) -> None:
    start = first_start(qapp, folders_in(tmp_path), 1920)
    assert start.demo.accessibleName() != "Try the demo shop"
    assert not folders_in(tmp_path).book.exists()
    start.deleteLater()
