"""A page of product keys: a key never moves, so the hand learns where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from tillapp.ui.palette import Department
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.tile import Tile, TileView

_SWIPE_PX = 60
_GAP = 14
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_MORE = ""


class PagedGrid(QWidget):
    """Keys in pages, turned by a swipe, Page Up and Page Down, or the last key of the page.

    No kinetic scroller: it delays the pressed look by 260 ms or loses taps (screens.md 2.4).
    """

    chosen = Signal(str)
    page_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.columns, self.rows = theme.metrics.columns, theme.metrics.rows
        self.page = 0
        self._views: tuple[TileView, ...] = ()
        self._pressed_at: QPointF | None = None
        self._swiping = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.s(_GAP))
        self.tiles = [self._tile(theme, grid, i) for i in range(self.columns * self.rows)]
        for column in range(self.columns):
            grid.setColumnStretch(column, 1)
        for row in range(self.rows):
            grid.setRowStretch(row, 1)

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        if len(self._views) <= len(self.tiles):
            return 1
        return -(-len(self._views) // (len(self.tiles) - 1))

    def show_tiles(self, views: Sequence[TileView], *, page: int | None = None) -> None:
        """Show these keys; the page stays unless another one is asked for."""
        self._views = tuple(views)
        self.show_page(self.page if page is None else page)

    def show_page(self, page: int) -> None:
        """Turn to a page; beyond the last comes the first."""
        before, self.page = self.page, page % self.pages
        room = len(self.tiles) if self.pages == 1 else len(self.tiles) - 1
        shown = self._views[self.page * room : (self.page + 1) * room]
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(shown))
            if place < len(shown):
                tile.show_view(shown[place])
        if self.pages > 1:
            self.tiles[-1].show_view(self._more())
            self.tiles[-1].setVisible(True)
        if before != self.page:
            self.page_changed.emit(self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn, arrows move the focus among the keys."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_PageDown:
            self.show_page(self.page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.show_page(self.page - 1)
        elif key in _STEPS:
            self._step(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sideways drag that starts on a key turns the page and presses nothing."""
        if not isinstance(event, QMouseEvent) or not isinstance(watched, Tile):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at, self._swiping = event.globalPosition(), False
        elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
            self._drag(watched, event.globalPosition() - self._pressed_at)
            return self._swiping
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed_at = None
            return self._swiping
        return super().eventFilter(watched, event)

    def _drag(self, tile: Tile, way: QPointF) -> None:
        if self._swiping or abs(way.x()) < max(_SWIPE_PX, 2 * abs(way.y())):
            return
        self._swiping = True
        tile.setDown(False)
        self.show_page(self.page + (1 if way.x() < 0 else -1))

    def _tile(self, theme: Theme, grid: QGridLayout, place: int) -> Tile:
        tile = Tile(theme, TileView(_MORE, "", "", "dots-three"), self)
        tile.hide()
        tile.installEventFilter(self)
        tile.clicked.connect(lambda: self._press(tile))
        grid.addWidget(tile, place // self.columns, place % self.columns)
        return tile

    def _press(self, tile: Tile) -> None:
        if tile.view.id == _MORE:
            self.show_page(self.page + 1)
        else:
            self.chosen.emit(tile.view.id)

    def _more(self) -> TileView:
        note = self.tr("Page {page} of {pages}").format(page=self.page + 1, pages=self.pages)
        return TileView(_MORE, self.tr("More"), "", "caret-right", Department.BOOKS, note)

    def _step(self, down: int, right: int) -> None:
        if not self.tiles[0].isVisible():
            return
        focused = [i for i, tile in enumerate(self.tiles) if tile.hasFocus()]
        row, column = divmod(focused[0] if focused else 0, self.columns)
        if focused:
            row = min(max(row + down, 0), self.rows - 1)
            column = min(max(column + right, 0), self.columns - 1)
        tile = self.tiles[row * self.columns + column]
        if tile.isVisible():
            tile.setFocus(Qt.FocusReason.TabFocusReason)
