"""The one field for articles, tickets, customers: always armed, F2."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit

from tillapp.ui.paint import Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.field import strip

_FLASH_MS = 400
# Calm, focused, and the two flashes, with and without the legend.
_KEPT = 8
_NEVER_OURS = (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
# Plus, minus and Delete act on the selected line unless somebody is writing.
_NOT_OURS_WHEN_EMPTY = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Delete)


class Look(Struct, frozen=True):
    """All that decides how the frame looks: it changes at every scan and comes back."""

    width: int
    height: int
    ratio: float
    edge: str
    thick: float
    legend: bool


class SearchField(QLineEdit):
    """Icon, words, the name of its key; flashes green or red after a scan."""

    submitted = Signal(str)

    def __init__(
        self, theme: Theme, prompt: str, icon: str = "barcode", key: str = "F2"
    ) -> None:
        super().__init__()
        self.theme = theme
        self._icon, self._key = icon, key
        self._flash: Hue | None = None
        self._pictures: dict[Look, QPixmap] = {}
        strip(self, theme, Style(20, 500))
        self.setFixedHeight(theme.h(60))
        self.setMinimumWidth(theme.s(200))
        self.setTextMargins(theme.s(26) + theme.t(28), 0, theme.h(60), 0)
        self.setAccessibleName(prompt)
        self.setPlaceholderText(prompt)
        self._calm = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._calm.timeout.connect(self._end_flash)
        self.clear_button = Button(theme, Face(self.tr("Clear"), "x", bare=True), Kind.GHOST)
        self.clear_button.setParent(self)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self.clear)
        self.textChanged.connect(self._offer_clearing)
        QShortcut(QKeySequence(key), self).activated.connect(self.arm)

    def arm(self) -> None:
        """Take the focus and select what is there, so that typing starts afresh."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def take(self, letters: str) -> None:
        """Letters typed while nothing else wanted them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(letters)

    def flash(self, hue: Hue) -> None:
        """Show for a moment how the last scan went, for deaf users and noisy shops."""
        self._flash = hue
        self._calm.start()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Escape empties; what an empty field does not need goes up."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit(self.text().strip())
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in _NEVER_OURS or (not self.text() and self._is_for_the_line(event)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _is_for_the_line(event: QKeyEvent) -> bool:
        return event.key() in _NOT_OURS_WHEN_EMPTY or event.matches(
            QKeySequence.StandardKey.Undo
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clearing button at the end."""
        super().resizeEvent(event)
        side = self.height()
        self.clear_button.setGeometry(self.width() - side, 0, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, icon, legend, then Qt's text and caret."""
        edge, width = self._edge()
        legend = self.theme.is_regular and not self.text()
        ratio = self.devicePixelRatioF()
        look = Look(self.width(), self.height(), ratio, edge, width, legend)
        if look not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[look] = self._drawn(look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[look])
        painter.end()
        super().paintEvent(event)

    def _drawn(self, look: Look) -> QPixmap:
        pixmap = QPixmap(round(look.width * look.ratio), round(look.height * look.ratio))
        pixmap.setDevicePixelRatio(look.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        theme, palette = self.theme, self.theme.palette
        canvas, rect = Canvas(painter, theme), QRectF(0, 0, look.width, look.height)
        canvas.box(rect, theme.s(14), palette.surface, look.edge, look.thick)
        middle = QPointF(theme.s(18) + theme.t(28) / 2, rect.center().y())
        canvas.icon(self._icon, palette.ink2, middle, theme.t(28))
        if look.legend:
            cap = QRectF(rect.right() - theme.s(56), middle.y() - 14, theme.s(38), 28)
            canvas.keycap(cap, self._key, palette.ink3)
        painter.end()
        return pixmap

    def _edge(self) -> tuple[str, float]:
        palette = self.theme.palette
        if self._flash is not None:
            return palette.tone(self._flash).fill, 3
        return (palette.focus, 2) if self.hasFocus() else (palette.line_strong, 1)

    def _offer_clearing(self, words: str) -> None:
        self.clear_button.setVisible(bool(words))

    def _end_flash(self) -> None:
        self._flash = None
        self.update()
