"""The head of a page or a sheet: back arrow, title, and what the page puts on the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import ElidingLabel
from tillapp.ui.widgets.layout import dress

_TITLE_ROOM = 340


class PageHead(QWidget):
    """Back and title; `backed` asks to go where we came from."""

    backed = Signal()

    def __init__(self, theme: Theme, title: str, *right: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(theme.metrics.top_h)
        self.back = Button(theme, Face(self.tr("Back"), "arrow-left", bare=True))
        self.title = ElidingLabel(theme, title, Style(28, 700))
        # The segments beside it drop their icons before the title drops letters.
        self.title.setMinimumWidth(min(self.title.sizeHint().width(), theme.s(_TITLE_ROOM)))
        lay = QHBoxLayout(self)
        dress(lay, theme, 16, (24, 12, 24, 12))
        lay.addWidget(self.back)
        lay.addWidget(self.title, 1)
        for widget in right:
            lay.addWidget(widget)
        self.back.clicked.connect(self.backed)
