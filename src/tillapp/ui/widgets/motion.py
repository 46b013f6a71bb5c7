"""The only motion of the till: sheets and messages slide in."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

_MOTION_MS = 160


def halt(widget: QWidget) -> None:
    """End a slide that is still on its way: the widget gets another place."""
    for motion in widget.findChildren(QPropertyAnimation):
        motion.stop()


def slide(widget: QWidget, start: QPoint, end: QPoint) -> QPropertyAnimation:
    """Move a widget in 160 ms; the animation belongs to the widget and ends with it."""
    motion = QPropertyAnimation(widget, b"pos", widget)
    motion.setDuration(_MOTION_MS)
    motion.setEasingCurve(QEasingCurve.Type.OutCubic)
    motion.setStartValue(start)
    motion.setEndValue(end)
    motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
    return motion
