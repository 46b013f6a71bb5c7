"""A sheet slides over the centre only: the panel and the scanner stay alive."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.theme import Theme
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.motion import slide
from tillapp.ui.widgets.page_head import PageHead


class Sheet(QWidget):
    """Head and body; `closed` is said once when the sheet goes away by itself."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str, body: QWidget, *right: QWidget) -> None:
        super().__init__()
        self.theme = theme
        self.head = PageHead(theme, title, *right)
        self.body = body
        self.first: QWidget = self.head.back
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self.head)
        lay.addWidget(body, 1)
        self.setAccessibleName(title)
        self.head.backed.connect(self.closed)

    def focus_first(self, widget: QWidget) -> None:
        """Give this widget the focus when the sheet opens: the safe choice, or the field."""
        self.first = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas colour: nothing shines through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.palette.canvas))
        painter.end()


class SheetStage(QWidget):
    """The centre of the till: a page, and at most one sheet over it.

    While a sheet lies over it the page is hidden, so that Tab and function keys do not reach
    what nobody sees.
    """

    sheet_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.page: QWidget | None = None
        self.sheet: Sheet | None = None

    def show_page(self, page: QWidget) -> None:
        """Put another page; its predecessor is taken out, not deleted."""
        if self.page is not None and self.page is not page:
            self.page.hide()
            self.page.setParent(None)
        self.page = page
        page.setParent(self)
        page.setGeometry(self.rect())
        page.setVisible(self.sheet is None)

    def open_sheet(self, sheet: Sheet) -> None:
        """Slide a sheet in; the one before goes."""
        self._drop_sheet()
        self.sheet = sheet
        sheet.setParent(self)
        sheet.setGeometry(self.rect())
        sheet.closed.connect(self.close_sheet)
        sheet.show()
        sheet.raise_()
        sheet.first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.theme.reduce_motion:
            self._hide_page()
            return
        way = -self.width() if self.theme.left_handed else self.width()
        motion: QPropertyAnimation = slide(sheet, QPoint(way // 4, 0), QPoint(0, 0))
        motion.finished.connect(self._hide_page)

    def close_sheet(self) -> None:
        """Back to the page."""
        if self.sheet is None:
            return
        self._drop_sheet()
        if self.page is not None:
            self.page.show()
        self.sheet_closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Page and sheet fill the centre."""
        super().resizeEvent(event)
        for widget in (self.page, self.sheet):
            if widget is not None:
                widget.setGeometry(self.rect())

    def _hide_page(self) -> None:
        if self.page is not None and self.sheet is not None:
            self.page.hide()

    def _drop_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = None
