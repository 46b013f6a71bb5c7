"""A ticket on the screen as it lies on paper: white, narrow, read from the same blocks."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from tillapp.domain.layout import plain_text
from tillapp.domain.paper import Align, Barcode, Block, Cells, Feed, Paper, Qr, Row, Rule, Text
from tillapp.ui.customer_qr import draw_qr, modules
from tillapp.ui.paint import CENTRE, LEFT, RIGHT, Canvas, square
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.scrolling import drag_scrolls

_INK = "#17201C"
_WHITE = "#FFFFFF"
_ALIGN = {Align.LEFT: LEFT, Align.CENTRE: CENTRE, Align.RIGHT: RIGHT}
_PX = 17
_LARGE_PX = 24
_QR = 250
_PAD = 26
_WRAP = Qt.TextFlag.TextWordWrap.value


class Placed(Struct, frozen=True):
    """A block at its height on the sheet."""

    block: Block
    top: float
    height: float


class PaperSheet(QWidget):
    """The sheet; its height follows its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.paper = Paper(())
        self._placed: tuple[Placed, ...] = ()

    def show_paper(self, paper: Paper) -> None:
        """Show another paper."""
        self.paper = paper
        self.setAccessibleDescription(plain_text(paper))
        self.arrange()

    def arrange(self) -> None:
        """Place the blocks for the width there is."""
        placed, top = [], float(self.theme.s(_PAD))
        for block in self.paper.blocks:
            height = self._height(block)
            placed.append(Placed(block, top, height))
            top += height
        self._placed = tuple(placed)
        self.setFixedHeight(round(top) + self.theme.s(_PAD))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the paper is long."""
        return QSize(self.theme.s(420), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White, then block after block."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme)
        canvas.box(QRectF(self.rect()), self.theme.s(6), _WHITE, self.theme.palette.line)
        for placed in self._placed:
            rect = QRectF(self._left(), placed.top, self._room(), placed.height)
            self._draw(canvas, rect, placed.block)
        painter.end()

    def _draw(self, canvas: Canvas, rect: QRectF, block: Block) -> None:
        if isinstance(block, Text):
            self._words(canvas, rect, block.text, self._style(block), _ALIGN[block.align])
        elif isinstance(block, Row):
            style = self._style(block)
            canvas.text(rect, block.right, style, RIGHT, elide=False)
            room = -self.theme.width(style, block.right) - self.theme.s(8)
            canvas.text(rect.adjusted(0, 0, room, 0), block.left, style)
        elif isinstance(block, Cells):
            self._draw_cells(canvas, rect, block)
        elif isinstance(block, Rule):
            pen = QPen(QColor(_INK), 1, Qt.PenStyle.DashLine)
            canvas.painter.setPen(pen)
            y = round(rect.center().y()) + 0.5
            canvas.painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        elif isinstance(block, Qr):
            draw_qr(canvas, square(rect.center(), rect.height()), modules(block.text))
        elif isinstance(block, Barcode):
            self._words(canvas, rect, block.code, self._plain(), CENTRE)

    def _words(
        self,
        canvas: Canvas,
        rect: QRectF,
        words: str,
        style: Style,
        align: Qt.AlignmentFlag,
    ) -> None:
        canvas.painter.setFont(self.theme.font(style))
        canvas.painter.setPen(QColor(_INK))
        canvas.painter.drawText(rect, align.value | _WRAP, words)

    def _draw_cells(self, canvas: Canvas, rect: QRectF, block: Cells) -> None:
        style, total, x = self._plain(), sum(block.shares), rect.left()
        for n, (words, share) in enumerate(zip(block.cells, block.shares, strict=True)):
            width = rect.width() * share / total
            cell = QRectF(x, rect.top(), width, rect.height())
            canvas.text(cell, words, style, RIGHT if n else LEFT)
            x += width

    def _height(self, block: Block) -> float:
        line = float(self.theme.line(self._plain()))
        if isinstance(block, Text):
            return self._wrapped(block)
        if isinstance(block, Row):
            return float(self.theme.line(self._style(block)))
        if isinstance(block, Feed):
            return line * block.lines
        return float(self.theme.s(_QR)) if isinstance(block, Qr) else line

    def _wrapped(self, block: Text) -> float:
        metrics = QFontMetricsF(self.theme.font(self._style(block)))
        box = QRectF(0, 0, self._room(), 10_000)
        flags = _ALIGN[block.align].value | _WRAP
        flags &= ~Qt.AlignmentFlag.AlignVCenter.value
        return max(metrics.height(), metrics.boundingRect(box, flags, block.text).height())

    def _style(self, block: Text | Row) -> Style:
        px = _PX if block.size == 1 else _LARGE_PX
        return Style(px, 700 if block.bold else 500, _INK, tabular=True)

    def _plain(self) -> Style:
        return Style(_PX, 500, _INK, tabular=True)

    def _left(self) -> float:
        return float(self.theme.s(_PAD))

    def _room(self) -> float:
        return max(40.0, self.width() - 2 * self._left())


class PaperView(QScrollArea):
    """The sheet, dragged up and down when it is longer than its place."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.sheet = PaperSheet(theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWidget(self.sheet)
        drag_scrolls(self)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper from its top."""
        self.sheet.resize(self.viewport().width(), self.sheet.height())
        self.sheet.show_paper(paper)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew at another width."""
        super().resizeEvent(event)
        self.sheet.resize(self.viewport().width(), self.sheet.height())
        self.sheet.arrange()
