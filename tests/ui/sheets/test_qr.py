"""A code on the till's screen that a telephone can read."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.sizes import look, sized
from tests.ui.window import opened
from tillapp.ui.assets import Icons
from tillapp.ui.sheets.qr import QrSheet

LINK = "https://tickets.example/t/" + "A1b-" * 60


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800)])
def test_a_telephone_reads_the_link_in_every_theme(
    qtbot: QtBot, icons: Icons, name: str, size: tuple[int, int]
) -> None:
    counter = Counter(still(sized(look(icons, name), size[0])))
    opened(qtbot, counter, size)
    sheet = QrSheet(counter, LINK)
    counter.open_sheet(sheet)
    qtbot.waitUntil(lambda: sheet.code.code.modules != ())
    picture = sheet.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shape = (picture.height(), picture.bytesPerLine())
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(shape).copy()
    found = zxingcpp.read_barcodes(grey[:, : picture.width()])
    assert [code.text for code in found] == [LINK]
