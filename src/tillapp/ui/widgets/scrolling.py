"""Dragging a list or a row of chips with a finger."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QScrollerProperties

# Measured: shorter and a drag that starts on a row presses it, longer and taps feel dead.
_PRESS_DELAY_S = 0.12


def drag_scrolls(area: QAbstractScrollArea) -> None:
    """Scroll by dragging, without bars and without a background of its own."""
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    viewport = area.viewport()
    viewport.setAutoFillBackground(False)
    palette = area.palette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, QColor(Qt.GlobalColor.transparent))
    area.setPalette(palette)
    gesture = QScroller.ScrollerGestureType.LeftMouseButtonGesture
    QScroller.grabGesture(viewport, gesture)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    delay = QScrollerProperties.ScrollMetric.MousePressEventDelay
    properties.setScrollMetric(delay, _PRESS_DELAY_S)
    scroller.setScrollerProperties(properties)
