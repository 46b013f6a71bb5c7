"""The paper that comes out of the virtual printer, and the pile of slips torn off."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.virtual_model import Slip

_PAPER, _SHADE = "#FFFEFA", "#D8D3C6"
_BODY, _SLOT, _LAMP, _ALARM = "#2A302D", "#0C0F0E", "#5FD3A2", "#FF8A7E"
_FRAME_MS = 16
# Each frame shows this share of what is still in the printer, and never less than a few dots.
_SHARE, _LEAST_PX = 0.18, 3.0
_PILE = 6


@lru_cache(maxsize=1500)
def image_of(row: bytes) -> QImage:
    """A row of paper as a picture."""
    picture = QImage()
    assert picture.loadFromData(row, "PNG"), "a row of paper is a PNG file"
    return picture


def slip_size(slip: Slip, width: float) -> tuple[float, float]:
    """How much its dots are scaled, and how long it is then."""
    if not slip.rows:
        return 1.0, 0.0
    scale = width / image_of(slip.rows[0]).width()
    return scale, sum(image_of(row).height() for row in slip.rows) * scale


def draw_slip(painter: QPainter, slip: Slip, left: float, top: float, width: float) -> None:
    """The rows of a slip under each other; rows outside the clip cost nothing."""
    scale, _ = slip_size(slip, width)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    # Multiplying keeps the warm paper under the printer's white dots.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    seen, y = painter.clipBoundingRect(), top
    for row in slip.rows:
        picture = image_of(row)
        height = picture.height() * scale
        if not (y + height < seen.top() or y > seen.bottom()):
            painter.drawImage(QRectF(left, y, width, height), picture)
        y += height
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def overlap(before: tuple[bytes, ...], after: tuple[bytes, ...]) -> int:
    """How many rows at the end of the old paper begin the new one."""
    longest = min(len(before), len(after))
    return next((n for n in range(longest, 0, -1) if before[-n:] == after[:n]), 0)


class PaperView(QWidget):
    """The printer with its paper; a click tears off what was cut, the wheel rolls back."""

    torn = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.slip = Slip()
        self.is_ready = True
        self._length = self._shown = 0.0
        self._rolled = 0.0
        self.setAccessibleName(name)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)
        self.setMinimumWidth(theme.s(300))
        self._motor = QTimer(self, interval=_FRAME_MS)
        self._motor.timeout.connect(self._feed)

    def sizeHint(self) -> QSize:
        """A receipt, nearly as large as life."""
        return QSize(self.theme.s(430), self.theme.s(620))

    def show_slip(self, slip: Slip, *, is_ready: bool) -> None:
        """Show the paper as it is now; what is new slides out of the slot."""
        inside = self._length - self._shown
        kept = overlap(self.slip.rows, slip.rows)
        width = self._paper_width()
        self.slip, self.is_ready, self._rolled = slip, is_ready, 0.0
        self._length = slip_size(slip, width)[1]
        self._shown = max(0.0, slip_size(Slip(slip.rows[:kept]), width)[1] - inside)
        if self.theme.reduce_motion:
            self._shown = self._length
        if self._shown < self._length:
            self._motor.start()
        self.update()

    def is_still(self) -> bool:
        """Whether all the paper is out."""
        return not self._motor.isActive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paper that is out stays out, at its new length."""
        super().resizeEvent(event)
        self._length = slip_size(self.slip, self._paper_width())[1]
        if self.is_still():
            self._shown = self._length

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Read the beginning of a long ticket."""
        self.roll(event.angleDelta().y() / 2)

    def roll(self, pixels: float) -> None:
        """Pull the paper down to read its beginning, or let it back up."""
        over = max(0.0, self._length - self._slot_top() + self.theme.s(16))
        self._rolled = min(over, max(0.0, self._rolled + pixels))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tear the paper off."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.torn.emit()

    def _feed(self) -> None:
        self._length = slip_size(self.slip, self._paper_width())[1]
        step = max(_LEAST_PX, (self._length - self._shown) * _SHARE)
        self._shown = min(self._length, self._shown + step)
        if self._shown >= self._length:
            self._motor.stop()
        self.update()

    def _paper_width(self) -> float:
        return min(self.width() - self.theme.s(72), self.theme.s(440))

    def _slot_top(self) -> float:
        return self.height() - self.theme.s(112)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper behind, printer in front."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme)
        width, slot = self._paper_width(), self._slot_top()
        left = (self.width() - width) / 2
        if self.slip.rows:
            self._draw_paper(painter, QRectF(left, 0, width, slot))
        self._draw_printer(canvas, QRectF(left, slot, width, self.height() - slot))
        painter.end()

    def _draw_paper(self, painter: QPainter, room: QRectF) -> None:
        # Print comes out head first, so what was shown last stands just above the slot.
        top = room.bottom() - self._shown + self._rolled
        paper = QRectF(room.left(), top, room.width(), self._length)
        painter.save()
        painter.setClipRect(room)
        edge = paper.adjusted(-1, -1, 1, 1)
        painter.fillRect(edge, QColor(_SHADE))
        painter.fillRect(paper, QColor(_PAPER))
        draw_slip(painter, self.slip, paper.left(), paper.top(), paper.width())
        painter.restore()

    def _draw_printer(self, canvas: Canvas, mouth: QRectF) -> None:
        theme = self.theme
        out = theme.s(32)
        body = mouth.adjusted(-out, -theme.s(10), out, -theme.s(4))
        path = QPainterPath()
        path.addRoundedRect(body, theme.s(20), theme.s(20))
        canvas.painter.fillPath(path, QColor(_BODY))
        slot = QRectF(mouth.left() - 6, mouth.top() - 4, mouth.width() + 12, 8)
        canvas.box(slot, 4, _SLOT)
        lamp = QRectF(
            body.right() - theme.s(40), body.bottom() - theme.s(34), theme.s(14), theme.s(14)
        )
        canvas.box(lamp, theme.s(7), _LAMP if self.is_ready else _ALARM)
        words = body.adjusted(theme.s(24), theme.s(24), -theme.s(60), 0)
        canvas.text(words, self.accessibleName(), Style(17, 600, "#B9CCC3"))


class PileView(QWidget):
    """The slips torn off, the last one on top; a click shows the one below."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.slips: tuple[Slip, ...] = ()
        self.at = 0
        self.setAccessibleName(name)
        self.setMinimumSize(theme.s(180), theme.s(180))

    def show_slips(self, slips: tuple[Slip, ...]) -> None:
        """The pile as it is now."""
        self.slips, self.at = slips, 0
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Look at the slip below, and round again."""
        if self.slips:
            self.at = (self.at + 1) % len(self.slips)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A few slips, each a little turned."""
        painter = QPainter(self)
        canvas, rect = Canvas(painter, self.theme), QRectF(self.rect())
        palette = self.theme.palette
        if not self.slips:
            canvas.box(rect.adjusted(1, 1, -1, -1), self.theme.s(14), "", palette.line, 1)
            canvas.text(rect, self.accessibleName(), Style(16, 500, palette.ink3), CENTRE)
            painter.end()
            return
        order = [*self.slips[-1 - self.at :: -1], *self.slips[: -1 - self.at : -1]]
        for depth in range(min(_PILE, len(order)) - 1, -1, -1):
            self._draw(painter, order[depth], depth)
        painter.end()

    def _draw(self, painter: QPainter, slip: Slip, depth: int) -> None:
        width = self.width() * 0.76
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate((0, -5, 4, -8, 7, -3)[depth % _PILE])
        painter.translate(-width / 2, -self.height() * 0.46)
        long = min(slip_size(slip, width)[1], self.height() * 0.92)
        paper = QRectF(0, 0, width, long)
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), QColor(_SHADE))
        painter.fillRect(paper, QColor(_PAPER))
        painter.setClipRect(paper)
        draw_slip(painter, slip, 0, 0, width)
        painter.restore()
