"""Where the till and the virtual counter stand, so that each can be seen and touched."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tillapp.ui.theme import Theme
from tillapp.ui.till_window import TillWindow
from tillapp.ui.widgets.button import Button, Face, Kind

KEY = "Ctrl+Tab"
_TILL_AT_LEAST = 1280
_TILL_AT_MOST = QSize(1920, 1080)
_BESIDE = 640
_SMALL = QSize(530, 660)
# The rail stays free, and the handle on it.
_RAIL = 96
_WIDE = QSize(1180, 760)
# The title that a desktop puts above a window.
_TITLE = 40


class Stand(Struct, frozen=True):
    """Two places on the desktop; a counter that lies over the till can be put away."""

    till: QRect
    counter: QRect
    lies_over: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether the counter has no room for three columns."""
        return self.counter.width() < _WIDE.width()


def stand(room: QRect, other: QRect | None = None) -> Stand:
    """On another monitor, beside the till, or over the half of the till that is read least."""
    high = min(room.height() - _TITLE, _TILL_AT_MOST.height())
    whole = QSize(min(room.width(), _TILL_AT_MOST.width()), high)
    if other is not None:
        place = QRect(other.topLeft(), _WIDE.boundedTo(other.size()))
        return Stand(QRect(room.topLeft(), whole), place)
    if room.width() - _BESIDE >= _TILL_AT_LEAST:
        wide = min(room.width() - _BESIDE, _TILL_AT_MOST.width())
        till = QRect(room.topLeft(), QSize(wide, high))
        return Stand(till, QRect(room.left() + wide, room.top(), _BESIDE, high))
    size = _SMALL.boundedTo(QSize(room.width() - _RAIL, high))
    low = QPoint(room.left() + _RAIL, room.top() + high - size.height())
    return Stand(QRect(room.topLeft(), whole), QRect(low, size), lies_over=True)


class Handle(Button):
    """Brings the virtual counter forward and puts it away; a key does the same anywhere."""

    turned = Signal()

    def __init__(self, theme: Theme, over: TillWindow) -> None:
        name = QCoreApplication.translate("VirtualCounterWindow", "Virtual counter")
        super().__init__(theme, Face(name, "cash-register", bare=True), Kind.TONAL, parent=over)
        self.setAccessibleDescription(KEY)
        self.setToolTip(f"{name}  {KEY}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(self.sizeHint())
        self.clicked.connect(self.turned)
        shortcut = QShortcut(QKeySequence(KEY), over)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.turned)


def lay_over(counter: QWidget, till: TillWindow, theme: Theme) -> Handle:
    """Keep the counter above the till until the handle, or its key, puts it away."""
    counter.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    handle = Handle(theme, till)
    handle.turned.connect(lambda: counter.setVisible(not counter.isVisible()))
    till.mark(handle)
    return handle
