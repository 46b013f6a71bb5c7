"""Finds in a window what is cut, shortened or outside: for the tests of every screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from tillapp.ui.paint import LEFT, Canvas
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button
from tillapp.ui.widgets.chip import Chip
from tillapp.ui.widgets.fn_strip import FnKey
from tillapp.ui.widgets.nav_rail import NavItem
from tillapp.ui.widgets.number_pad import PadKey
from tillapp.ui.widgets.segmented import Segment

AMOUNT = re.compile(r"\d[.,]\d\d|€")
NEVER_SHORTENED = (Button, Chip, FnKey, NavItem, PadKey, Segment)
# Rounding of glyphs, and the side bearing of italic-like figures.
SLACK = 1.5
# A line holds air above capitals and below descenders, that a neighbour may use.
LINE_AIR = 1.2


class Painted(Struct, frozen=True):
    """A text as it was painted."""

    words: str
    rect: QRectF
    width: float
    height: float
    elides: bool
    align: Qt.AlignmentFlag
    on: object

    @property
    def is_short_of_room(self) -> bool:
        return self.width > self.rect.width() + SLACK

    @property
    def left(self) -> float:
        if self.align & Qt.AlignmentFlag.AlignRight:
            return self.rect.right() - self.width
        if self.align & Qt.AlignmentFlag.AlignHCenter:
            return self.rect.center().x() - self.width / 2
        return self.rect.left()


def painted(window: QWidget) -> list[Painted]:
    """Every text of the window, painted once more to be overheard."""
    texts: list[Painted] = []
    plain = Canvas.text

    def overhear(  # noqa: PLR0913 - the signature it stands in for
        canvas: Canvas,
        rect: QRectF,
        words: str,
        style: Style,
        align: Qt.AlignmentFlag = LEFT,
        *,
        elide: bool = True,
    ) -> None:
        theme, on = canvas.theme, canvas.painter.device()
        width, height = theme.width(style, words), theme.line(style)
        texts.append(Painted(words, QRectF(rect), width, height, elide, align, on))
        plain(canvas, rect, words, style, align, elide=elide)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Canvas, "text", overhear)
        window.grab()
    return texts


def clipped(window: QWidget) -> list[str]:
    """One sentence for each text or widget that does not show whole."""
    found = [*_texts(window), *_labels(window), *_strays(window)]
    least = window.minimumSizeHint()
    if least.width() > window.width() or least.height() > window.height():
        found.append(f"needs {least.width()}x{least.height()}")
    return found


def small_targets(window: QWidget, least: int) -> list[str]:
    """Every control of the window that a finger misses."""
    kinds = (QAbstractButton, QLineEdit)
    controls = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]
    return [
        f"{type(w).__name__} {w.accessibleName()} {w.width()}x{w.height()}"
        for w in controls
        if min(w.width(), w.height()) < least
    ]


def nameless(window: QWidget) -> list[str]:
    """Every control of the window that a screen reader could not announce."""
    kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea)
    controls = [w for kind in kinds for w in window.findChildren(kind)]
    return [
        type(w).__name__
        for w in controls
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not w.accessibleName()
    ]


def _texts(window: QWidget) -> Iterator[str]:
    for text in painted(window):
        if text.is_short_of_room and not text.elides:
            yield f"cut: {text.words}"
        elif text.is_short_of_room and AMOUNT.search(text.words):
            yield f"amount shortened: {text.words}"
        elif text.is_short_of_room and isinstance(text.on, NEVER_SHORTENED):
            yield f"label shortened: {text.words}"
        elif text.height > text.rect.height() * LINE_AIR:
            yield f"too high: {text.words}"
        elif isinstance(text.on, QWidget) and not text.elides and _is_outside(text, text.on):
            yield f"outside its widget: {text.words}"


def _is_outside(text: Painted, widget: QWidget) -> bool:
    return text.left < -SLACK or text.left + text.width > widget.width() + SLACK


def _labels(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        metrics = label.fontMetrics()
        if not label.isVisible() or label.wordWrap():
            continue
        if metrics.horizontalAdvance(label.text()) > label.width() + SLACK:
            yield f"label cut: {label.text()}"
        if metrics.height() > label.height() + 2:
            yield f"label too high: {label.text()}"


def _strays(window: QWidget) -> Iterator[str]:
    for child in window.findChildren(QWidget):
        parent = child.parentWidget()
        if parent is None or not child.isVisible() or child.isWindow() or _scrolls(parent):
            continue
        if not parent.rect().contains(child.geometry()):
            name = f"{type(child).__name__} {child.accessibleName()}"
            yield f"outside its parent: {name} {child.geometry().getRect()}"


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is parent
