"""The dark side of the lock: the time, the shop, what waits on the counter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from tillapp.ui import device_words
from tillapp.ui.around import Around
from tillapp.ui.paint import LEFT, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.surface import Area

_MINUTE_MS = 60_000


class IconLine(QWidget):
    """A short fact with its icon, on the dark side."""

    def __init__(self, theme: Theme, icon: str, words: str, *, strong: bool = False) -> None:
        super().__init__()
        self.theme, self._icon, self._words = theme, icon, words
        rail = theme.palette.rail
        ink = rail.active_ink if strong else rail.ink
        self._style = Style(19, 600 if strong else 500, ink)
        self.setAccessibleName(words)
        self.setFixedHeight(max(theme.s(36), theme.line(self._style) + 4))

    def sizeHint(self) -> QSize:
        """Room for the whole fact."""
        words = self.theme.width(self._style, self._words)
        return QSize(words + self.theme.s(44), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, words."""
        painter = QPainter(self)
        canvas, rect = Canvas(painter, self.theme), QRectF(self.rect())
        size = self.theme.t(26)
        accent = self.theme.palette.rail.accent
        canvas.icon(self._icon, accent, QPointF(size / 2, rect.center().y()), size)
        left = size + self.theme.s(14)
        canvas.text(rect.adjusted(left, 0, 0, 0), self._words, self._style, LEFT)
        painter.end()


class Emblem(QWidget):
    """The sign of the till."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedSize(theme.s(72), theme.s(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hanger on the accent colour."""
        painter = QPainter(self)
        canvas, rect = Canvas(painter, self.theme), QRectF(self.rect())
        rail = self.theme.palette.rail
        canvas.box(rect, self.theme.s(18), rail.accent)
        canvas.icon("coat-hanger", rail.on_accent, rect.center(), self.theme.s(44))
        painter.end()


class LockSide(Area):
    """The dark side: the time, the shop, what waits on the counter."""

    def __init__(self, around: Around) -> None:
        theme, rail = around.theme, around.theme.palette.rail
        super().__init__(theme, rail.fill)
        self._around = around
        self.clock = Label(theme, "", Style(112, 700, rail.active_ink, tabular=True))
        self.day = Label(theme, "", Style(26, 500, rail.ink))
        self._lines: list[IconLine] = []
        self._facts = QVBoxLayout()
        dress(self._facts, theme, 12)
        lay = QVBoxLayout(self)
        dress(lay, theme, 8, (56, 56, 40, 56))
        lay.addWidget(Emblem(theme))
        lay.addStretch(3)
        lay.addWidget(self.clock)
        lay.addWidget(self.day)
        lay.addStretch(4)
        lay.addLayout(self._facts)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.tell_time)

    def enter(self) -> None:
        """Show how things stand now."""
        self.tell_time()
        self.tell_facts()

    def leave(self) -> None:
        """Nobody looks at the clock."""
        self._minute.stop()

    def tell_time(self) -> None:
        """The clock goes on until somebody enters; it wakes the machine once a minute."""
        now = self._around.till.book.clock.now()
        self.clock.setText(self._around.figures.hour(now.civil().time()))
        self.day.setText(self._around.figures.day(now.day()))
        self._minute.start(_MINUTE_MS - now.utc_ms % _MINUTE_MS + 20)

    def tell_facts(self) -> None:
        """Shop and till, then sales that wait, then devices that need somebody."""
        for line in self._lines:
            self._facts.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = self._all_facts()
        for line in self._lines:
            self._facts.addWidget(line)

    def _all_facts(self) -> list[IconLine]:
        till, theme = self._around.till, self._around.theme
        shop = till.house.shop
        place = self.tr("{shop} · till {till}").format(shop=shop.name, till=int(shop.till))
        lines = [IconLine(theme, "storefront", place, strong=True)]
        lines += [IconLine(theme, "tray-arrow-down", words) for words in self._waiting()]
        for status in till.watching.troubled()[:2]:
            words = f"{device_words.name(status.role)}: {device_words.state(status)}"
            lines.append(IconLine(theme, device_words.icon(status), words))
        return lines

    def _waiting(self) -> list[str]:
        till = self._around.till
        found = []
        if till.basket.now.lines:
            found.append(self.tr("1 sale in progress"))
        if parked := len(till.basket.parked()):
            found.append(self.tr("%n sale(s) on hold", "", parked))
        return found
