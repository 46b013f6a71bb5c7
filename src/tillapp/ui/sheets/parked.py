"""Parked sales as cards: the first line names each; a touch brings it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tillapp.counter.views import ParkedView
from tillapp.ui.around import Around
from tillapp.ui.paint import RIGHT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.sheets.keyed import TouchedSheet
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.pressable import Pressable
from tillapp.ui.widgets.scrolling import drag_scrolls

translate = QCoreApplication.translate
_MINUTE_MS = 60_000
_HOUR_MIN = 60
_TWO_DAYS_H = 48
_COLUMNS = 2
_NAME = Style(22, 700)
_TOTAL = Style(26, 700, tabular=True)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


# Total, detail, whose, what is paid of it.
Words = tuple[str, str, str, str]


class ParkedCard(Pressable):
    """One sale that waits: first line, total, how many lines, since when, whose."""

    radius = 16

    def __init__(
        self, theme: Theme, view: ParkedView, words: Words, *, over: bool = False
    ) -> None:
        self.total, self.detail, self.person, self.paid = words
        self._over = over
        super().__init__(theme, view.title)
        self.view = view
        parts = (view.title, self.total, self.detail, self.paid, self.person)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = theme.line(_NAME) + theme.line(_TOTAL) + theme.line(Style(18))
        self.setFixedHeight(texts + theme.s(56))

    def sizeHint(self) -> QSize:
        """Two beside each other."""
        return QSize(self.theme.s(380), self.height())

    def minimumSizeHint(self) -> QSize:
        """The name gives way; the figures do not."""
        least = self.theme.width(_TOTAL, self.total) + self.theme.s(60)
        return QSize(least, self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Name above, person and age below it, total at the bottom right."""
        theme, palette = self.theme, self.theme.palette
        face = canvas.key(
            rect,
            theme.s(16),
            down=self.isDown(),
            fill=palette.tone(Hue.WARN).tint if self._over else palette.surface,
            press=palette.sunken,
        )
        inner = face.adjusted(theme.s(22), theme.s(18), -theme.s(22), -theme.s(16))
        small = Style(18, 500, palette.ink2)
        told = Style(18, 600, palette.tone(Hue.WARN).ink) if self._over else small
        upper = QRectF(inner.left(), inner.top(), inner.width(), theme.line(_NAME))
        canvas.text(upper, self.view.title, _NAME)
        detail = QRectF(inner.left(), upper.bottom(), inner.width(), theme.line(small))
        paid = Style(18, 600, palette.ink2, tabular=True)
        canvas.text(detail, self.paid, paid, RIGHT, elide=False)
        room = theme.width(paid, self.paid) + theme.s(12) if self.paid else 0
        canvas.text(detail.adjusted(0, 0, -room, 0), self.detail, told)
        height = theme.line(_TOTAL)
        lower = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        width = theme.width(_TOTAL, self.total) + theme.s(12)
        canvas.text(lower.adjusted(0, 0, -width, 0), self.person, small)
        canvas.text(lower, self.total, _TOTAL, RIGHT, elide=False)


class CardArea(QScrollArea):
    """Scrolls by dragging; the arrows belong to the cards."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the sheet."""
        event.ignore()


class ParkedSheet(TouchedSheet):
    """The sales on hold; `resumed` tells the id of the one that comes back."""

    resumed = Signal(str)

    def __init__(self, around: Around) -> None:
        super().__init__(around.theme, translate("Parked", "Sales on hold"), QWidget())
        self._around = around
        names = {person.id: person.name for person in around.till.session.people()}
        self._aside = {each.basket: each for each in around.till.layaway.waiting()}
        self.cards = [self._card(view, names) for view in around.till.selling.parked()]
        self._arrange()
        if self.cards:
            self.focus_first(self.cards[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = [n for n, card in enumerate(self.cards) if card.hasFocus()]
        if step is None or not self.cards:
            super().keyPressEvent(event)
            return
        place = (focused[0] if focused else 0) + step
        card = self.cards[min(max(place, 0), len(self.cards) - 1)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(card)

    def _arrange(self) -> None:
        theme = self.theme
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 16, (24, 4, 24, 24))
        if not self.cards:
            nothing = self.tr("No sale is on hold")
            lay.addWidget(Label(theme, nothing, Style(20, 500, theme.palette.ink2)))
            lay.addStretch(1)
        self._area = CardArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVisible(bool(self.cards))
        self._area.setWidget(self._grid())
        drag_scrolls(self._area)
        lay.addWidget(self._area, 1)

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.theme.s(14))
        for n, card in enumerate(self.cards):
            grid.addWidget(card, n // _COLUMNS, n % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(self.cards), 1)
        return holder

    def _card(self, view: ParkedView, names: dict[str, str]) -> ParkedCard:
        total = self._around.figures.money(view.total)
        lines = self.tr("%n line(s)", "", view.lines)
        detail = f"{lines} · {self._age(view.opened_ms)}"
        who, over = names.get(view.staff, ""), False
        if aside := self._aside.get(view.id):
            day = self._around.figures.short_day(date.fromisoformat(aside.until))
            said = self.tr("Kept until {day}").format(day=day)
            late = self.tr("Time was over on {day}").format(day=day)
            over, who = aside.expired, aside.customer_name
            detail = late if over else said
        paid = self.tr("paid {amount}").format(amount=self._around.figures.money(view.paid))
        words = (total, detail, who, paid if view.paid else "")
        card = ParkedCard(self._around.theme, view, words, over=over)
        card.clicked.connect(lambda: self.resumed.emit(view.id))
        return card

    def _age(self, opened_ms: int) -> str:
        now_ms = self._around.till.book.clock.now().utc_ms
        minutes = max(0, now_ms - opened_ms) // _MINUTE_MS
        if not minutes:
            return self.tr("just now")
        if minutes < _HOUR_MIN:
            return self.tr("%n minute(s) ago", "", minutes)
        hours = minutes // _HOUR_MIN
        if hours < _TWO_DAYS_H:
            return self.tr("%n hour(s) ago", "", hours)
        return self.tr("%n day(s) ago", "", hours // 24)
