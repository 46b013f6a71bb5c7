"""The change to give, with the notes and coins that make it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tillapp.ui.paint import CENTRE, LEFT, RIGHT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme

TIMES = "\u00d7"
_LABEL = Style(22, 600)
_SIZES = (58, 46, 36)


class Piece(Struct, frozen=True):
    """So many of one note or coin; `face` is what is written on it."""

    face: str
    count: int = 1
    is_note: bool = False


class ChangeView(Struct, frozen=True):
    """A label, the amount written out, the pieces from the largest to the smallest."""

    label: str
    amount: str
    pieces: tuple[Piece, ...] = ()


class CoinRow(QWidget):
    """The cashier reads, takes, gives; pieces that find no room are left out, never cut."""

    def __init__(self, theme: Theme, view: ChangeView) -> None:
        super().__init__()
        self.theme, self.view = theme, view
        self.setFixedHeight(theme.h(104))
        self.show_view(view)

    def show_view(self, view: ChangeView) -> None:
        """Another change to give."""
        self.view = view
        self.setAccessibleName(f"{view.label}, {view.amount}")
        self.setAccessibleDescription(spoken(view.pieces))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, label, pieces, amount."""
        painter = QPainter(self)
        theme, view = self.theme, self.view
        tone = theme.palette.tone(Hue.PRIMARY)
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        canvas.box(rect, theme.s(18), tone.tint)
        inner = rect.adjusted(theme.s(28), 0, -theme.s(28), 0)
        label = theme.width(_LABEL, view.label)
        canvas.text(inner, view.label, Style(22, 600, tone.ink), LEFT)
        style = self._figures(inner.width() - label - theme.s(24))
        figures = Style(style.px, 700, tone.ink, tabular=True)
        canvas.text(inner, view.amount, figures, RIGHT, elide=False)
        left = inner.left() + label + theme.s(32)
        right = inner.right() - theme.width(style, view.amount) - theme.s(24)
        self._draw_pieces(canvas, QRectF(left, rect.top(), right - left, rect.height()))
        painter.end()

    def _draw_pieces(self, canvas: Canvas, room: QRectF) -> None:
        x = room.left()
        for piece in self.view.pieces:
            width = self._piece_width(piece)
            if x + width > room.right():
                return
            self._draw_piece(canvas, QRectF(x, room.top(), width, room.height()), piece)
            x += width + self.theme.s(16)

    def _draw_piece(self, canvas: Canvas, room: QRectF, piece: Piece) -> None:
        theme, palette = self.theme, self.theme.palette
        side, width = theme.s(54), self._face_width(piece)
        face = QRectF(room.left(), room.center().y() - side / 2, width, side)
        if piece.is_note:
            edge = palette.tone(Hue.PRIMARY).fill
            canvas.box(face, theme.s(8), palette.surface, edge, 1.8)
        else:
            edge = palette.tone(Hue.DEPOSIT).fill
            canvas.box(face, side / 2, palette.surface, edge, 2)
        canvas.text(face, piece.face, self._face(piece), CENTRE, elide=False)
        if piece.count > 1:
            times = QRectF(face.right() + theme.s(8), room.top(), 200, room.height())
            ink = palette.tone(Hue.PRIMARY).ink
            style = Style(18, 600, ink, tabular=True)
            canvas.text(times, f"{TIMES} {piece.count}", style, LEFT, elide=False)

    def _figures(self, room: float) -> Style:
        styles = [Style(px, 700, tabular=True) for px in _SIZES]
        fitting = [s for s in styles if self.theme.width(s, self.view.amount) <= room]
        return fitting[0] if fitting else styles[-1]

    def _face(self, piece: Piece) -> Style:
        return Style(20 if piece.is_note else 16, 700, tabular=True)

    def _face_width(self, piece: Piece) -> int:
        words = self.theme.width(self._face(piece), piece.face)
        least = self.theme.s(94 if piece.is_note else 54)
        return max(least, words + self.theme.s(14))

    def _piece_width(self, piece: Piece) -> int:
        if piece.count == 1:
            return self._face_width(piece)
        times = self.theme.width(Style(18, 600, tabular=True), f"{TIMES} {piece.count}")
        return self._face_width(piece) + self.theme.s(8) + times


def spoken(pieces: Sequence[Piece]) -> str:
    """The pieces for a screen reader."""
    return ", ".join(f"{piece.count} {TIMES} {piece.face}" for piece in pieces)
