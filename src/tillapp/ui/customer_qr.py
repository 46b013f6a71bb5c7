"""A ticket's link as a QR code that a telephone reads from the customer's screen."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from tillapp.ui.paint import Canvas

# A reader needs four empty modules around the code (ISO/IEC 18004).
_QUIET = 4
_PAPER, _INK = "#FFFFFF", "#17201C"


def draw_qr(canvas: Canvas, rect: QRectF, link: str) -> None:
    """The code in the middle of a white card, whatever the theme, on whole pixels."""
    rows = _modules(link)
    canvas.box(rect, canvas.theme.s(28), _PAPER, canvas.theme.palette.line)
    module = int(min(rect.width(), rect.height()) // (len(rows) + 2 * _QUIET))
    side = module * len(rows)
    left = round(rect.center().x() - side / 2)
    top = round(rect.center().y() - side / 2)
    painter = canvas.painter
    painter.setPen(Qt.PenStyle.NoPen)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                dot = QRectF(left + x * module, top + y * module, module, module)
                painter.fillRect(dot, QColor(_INK))


@lru_cache(maxsize=4)
def _modules(link: str) -> tuple[tuple[bool, ...], ...]:
    # Loaded with the first link: a till without tickets on telephones never needs it.
    code = import_module("qrcode").QRCode(border=0)
    code.add_data(link)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
