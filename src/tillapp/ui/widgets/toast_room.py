"""Where a message may stand: over what is read, never over what has to be touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from tillapp.ui.widgets.pressable import Pressable


def touched(over: QWidget, *, but: tuple[type[QWidget], ...]) -> list[QRect]:
    """Where keys and fields lie on a widget, save those that may be covered for a moment."""
    found = (*over.findChildren(Pressable), *over.findChildren(QLineEdit))
    return [
        QRect(each.mapTo(over, QPoint(0, 0)), each.size())
        for each in found
        if each.isVisible() and not isinstance(each, but)
    ]


def spots(within: QRect, taken: Sequence[QRect], high: int, gap: int) -> Iterator[QRect]:
    """Free stretches of this height, the lowest first, the widest first beside each other."""
    bottoms = {within.bottom(), *(rect.top() - gap for rect in taken)}
    for bottom in sorted(bottoms, reverse=True):
        band = QRect(within.left(), bottom - high + 1, within.width(), high)
        if within.contains(band):
            yield from _free(band, taken, gap)


def _free(band: QRect, taken: Sequence[QRect], gap: int) -> list[QRect]:
    edge = band.left()
    free = []
    for rect in sorted(taken, key=QRect.left):
        if not rect.adjusted(0, 1 - gap, 0, gap - 1).intersects(band):
            continue
        free.append(QRect(edge, band.top(), rect.left() - gap - edge, band.height()))
        edge = max(edge, rect.right() + 1 + gap)
    free.append(QRect(edge, band.top(), band.right() + 1 - edge, band.height()))
    return sorted((rect for rect in free if rect.isValid()), key=QRect.width, reverse=True)
