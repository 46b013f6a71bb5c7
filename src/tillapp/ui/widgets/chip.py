"""Chips: one of several filters, in a row that pages sideways when it is too long."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from tillapp.ui.paint import LEFT, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.more_edge import MoreEdge
from tillapp.ui.widgets.pressable import Pressable
from tillapp.ui.widgets.scrolling import drag_scrolls


class ChipView(Struct, frozen=True):
    """One chip: what it stands for, its words, an icon."""

    id: str
    label: str
    icon: str = ""


class Chip(Pressable):
    """A rounded filter; the checked one is full."""

    def __init__(self, theme: Theme, view: ChipView, parent: QWidget | None = None) -> None:
        super().__init__(theme, view.label, parent)
        self.view = view
        self.setCheckable(True)
        self.setFixedHeight(theme.h(56))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        """A full round."""
        return self.height() / 2

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        return QSize(self._content() + 2 * self.theme.s(18), self.height())

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """Box, icon, words."""
        palette, checked = self.theme.palette, self.isChecked()
        fill = palette.sunken if self.isDown() else palette.surface
        edge = "" if checked else palette.line
        canvas.box(rect, rect.height() / 2, palette.ink if checked else fill, edge)
        ink = palette.canvas if checked else palette.ink
        x = rect.center().x() - self._content() / 2
        if self.view.icon:
            size = self.theme.t(24)
            canvas.icon(self.view.icon, ink, QPointF(x + size / 2, rect.center().y()), size)
            x += size + self.theme.s(8)
        words = QRectF(x, rect.top(), rect.right() - x, rect.height())
        canvas.text(words, self.view.label, Style(19, 600, ink), LEFT, elide=False)

    def _content(self) -> int:
        icon = self.theme.t(24) + self.theme.s(8) if self.view.icon else 0
        return self.theme.width(Style(19, 600), self.view.label) + icon


class ChipRow(QScrollArea):
    """Chips of which one is checked; dragged sideways when there are too many."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, chips: Sequence[ChipView]) -> None:
        super().__init__()
        self.chips = [Chip(theme, view) for view in chips]
        self._group = QButtonGroup(self)
        row = QWidget()
        lay = QHBoxLayout(row)
        dress(lay, theme, 10, (24, 0, 24, 0))
        for place, chip in enumerate(self.chips):
            self._group.addButton(chip, place)
            lay.addWidget(chip)
        lay.addStretch(1)
        self.setWidget(row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(theme.h(56))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        drag_scrolls(self)
        self.before = MoreEdge(theme, self, at_right=False)
        self.after = MoreEdge(theme, self, at_right=True)
        bar = self.horizontalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self._mark())
        bar.valueChanged.connect(lambda _at: self._mark())
        self._group.idClicked.connect(self._tell)
        if self.chips:
            self.chips[0].setChecked(True)

    def choose(self, chip_id: str) -> None:
        """Check a chip without telling."""
        for chip in self.chips:
            if chip.view.id == chip_id:
                chip.setChecked(True)
                self.ensureWidgetVisible(chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The edges stay at the ends."""
        super().resizeEvent(event)
        self._mark()

    def _mark(self) -> None:
        """Show at which end there is more."""
        bar, row = self.horizontalScrollBar(), QRectF(self.rect())
        self.before.setVisible(bar.value() > bar.minimum())
        self.after.setVisible(bar.value() < bar.maximum())
        for edge in (self.before, self.after):
            edge.lie(row)
            edge.raise_()

    def _tell(self, place: int) -> None:
        self.ensureWidgetVisible(self.chips[place])
        self.chosen.emit(self.chips[place].view.id)
