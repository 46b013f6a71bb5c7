"""A ticket's link as a QR code that a telephone reads from the customer's screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from importlib import import_module

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from tillapp.ui.aside import Aside
from tillapp.ui.paint import Canvas

Modules = tuple[tuple[bool, ...], ...]

# A reader needs four empty modules around the code (ISO/IEC 18004).
_QUIET = 4
_PAPER, _INK = "#FFFFFF", "#17201C"


class LinkCode:
    """A link's code, worked out aside: it takes longer than a frame of the screen has."""

    def __init__(self, then: Callable[[], object]) -> None:
        self._then = then
        self._link = ""
        self._aside: Aside[Modules] | None = None
        self.modules: Modules = ()

    def ask(self, link: str) -> None:
        """Work out the code of a link, or forget the last one."""
        if link == self._link:
            return
        self.drop()
        self._link = link
        if link:
            self._aside = Aside(partial(modules, link), self._arrive)

    def drop(self) -> None:
        """Nobody waits for a code any more."""
        if self._aside is not None:
            self._aside.drop()
        self._aside, self._link, self.modules = None, "", ()

    def _arrive(self, found: Modules) -> None:
        self._aside, self.modules = None, found
        self._then()


def draw_qr(canvas: Canvas, rect: QRectF, rows: Modules) -> None:
    """The code in the middle of a white card, on whole pixels; an empty card until then."""
    canvas.box(rect, canvas.theme.s(28), _PAPER, canvas.theme.palette.line)
    if not rows:
        return
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
def modules(link: str) -> Modules:
    """The dark and light squares of a link's code, row by row."""
    # Loaded with the first link: a till without tickets on telephones never needs it.
    code = import_module("qrcode").QRCode(border=0)
    code.add_data(link)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
