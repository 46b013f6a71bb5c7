"""A choice of a few, side by side in a sunken bar."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from tillapp.ui.paint import LEFT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

_PAD = 3


class Option(Struct, frozen=True):
    """One of the choices."""

    id: str
    label: str
    icon: str = ""


class Segment(Pressable):
    """One choice of a segmented bar."""

    radius = 10

    def __init__(self, theme: Theme, option: Option, hue: Hue | None = None) -> None:
        super().__init__(theme, option.label)
        self.option, self._hue = option, hue
        self.setCheckable(True)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def sizeHint(self) -> QSize:
        """Room for the icon and the words."""
        return QSize(self._content(icon=True) + self.theme.s(48), self.theme.metrics.target)

    def minimumSizeHint(self) -> QSize:
        """Room for the words; the icon gives way first."""
        return QSize(self._content(icon=False) + self.theme.s(12), self.theme.metrics.target)

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """The chosen one stands on a surface."""
        palette, theme = self.theme.palette, self.theme
        if self.isChecked() or self.isDown():
            canvas.box(rect, theme.s(10), palette.surface, palette.line)
        ink = self._ink()
        with_icon = bool(self.option.icon) and self._content(icon=True) <= rect.width()
        x = rect.center().x() - self._content(icon=with_icon) / 2
        if with_icon:
            size = theme.t(22)
            canvas.icon(self.option.icon, ink, QPointF(x + size / 2, rect.center().y()), size)
            x += size + theme.s(8)
        words = QRectF(x, rect.top(), rect.right() - x, rect.height())
        canvas.text(words, self.option.label, Style(18, 600, ink), LEFT, elide=False)

    def _ink(self) -> str:
        palette = self.theme.palette
        if not self.isChecked():
            return palette.ink2
        return palette.tone(self._hue).ink if self._hue else palette.ink

    def _content(self, *, icon: bool) -> int:
        room = self.theme.t(22) + self.theme.s(8) if icon and self.option.icon else 0
        return self.theme.width(Style(18, 600), self.option.label) + room


class Segmented(QWidget):
    """The bar; exactly one option is chosen."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, options: Sequence[Option], current: str, hue: Hue | None = None
    ) -> None:
        super().__init__()
        self.theme = theme
        self.segments = [Segment(theme, option, hue) for option in options]
        self._group = QButtonGroup(self)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        lay.setSpacing(4)
        for place, segment in enumerate(self.segments):
            self._group.addButton(segment, place)
            lay.addWidget(segment)
        self.setFixedHeight(max(theme.h(60), theme.metrics.target + 2 * _PAD))
        self._group.idClicked.connect(lambda place: self.chosen.emit(options[place].id))
        self.choose(current)

    def choose(self, option_id: str) -> None:
        """Check an option without telling."""
        for segment in self.segments:
            segment.setChecked(segment.option.id == option_id)

    def current(self) -> str:
        """The id of the chosen option."""
        return self.segments[self._group.checkedId()].option.id

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sunken bar."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme)
        canvas.box(QRectF(self.rect()), self.theme.s(14), self.theme.palette.sunken)
        painter.end()
