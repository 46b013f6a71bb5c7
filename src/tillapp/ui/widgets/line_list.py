"""The lines of a basket: a real list view with painted rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from tillapp.ui.palette import Hue
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.line_delegate import LINE_ROLE, Index, LineDelegate
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.scrolling import drag_scrolls

_ROOT = QModelIndex()


class LineModel(QAbstractListModel):
    """The rows shown; only what differs is told to the view."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[LineView, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = LINE_ROLE) -> LineView | str | None:
        """The line to paint, or its words for a screen reader."""
        if role == LINE_ROLE:
            return self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()].spoken
        return None

    def show_lines(self, lines: Sequence[LineView]) -> None:
        """Become these lines."""
        before, after = self.lines, tuple(lines)
        kept = min(len(before), len(after))
        changed = [row for row in range(kept) if before[row] != after[row]]
        if len(after) > len(before):
            self.beginInsertRows(QModelIndex(), kept, len(after) - 1)
            self.lines = after
            self.endInsertRows()
        elif len(after) < len(before):
            self.beginRemoveRows(QModelIndex(), kept, len(before) - 1)
            self.lines = after
            self.endRemoveRows()
        self.lines = after
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


class LineList(QListView):
    """The lines; `picked` tells the id of the line a person selected."""

    picked = Signal(str)

    def __init__(
        self, theme: Theme, name: str, *, dense: bool = False, accent: Hue = Hue.PRIMARY
    ) -> None:
        super().__init__()
        self.lines = LineModel()
        self._delegate = LineDelegate(theme, dense=dense, accent=accent)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(self._delegate.row_height())
        drag_scrolls(self)
        self.clicked.connect(self._pick)

    def show_lines(self, lines: Sequence[LineView], selected: str = "") -> None:
        """Show the lines and select one by its id; nothing is told."""
        self.lines.show_lines(lines)
        rows = [row for row, line in enumerate(lines) if line.id == selected]
        if not rows:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        index = self.lines.index(rows[0])
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def selected(self) -> str:
        """The id of the selected line, or nothing."""
        rows = self.selectedIndexes()
        return self.lines.lines[rows[0].row()].id if rows else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows select; no other key is for a list of lines."""
        before = self.selected()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()
        if self.selected() and self.selected() != before:
            self.picked.emit(self.selected())

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.lines.lines[index.row()].id)
