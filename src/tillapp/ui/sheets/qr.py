"""A link as a large QR code, for the customer to photograph from the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.around import Around
from tillapp.ui.customer_qr import LinkCode, draw_qr
from tillapp.ui.paint import CENTRE, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


class QrView(QWidget):
    """The code on a white card, as large as there is room."""

    def __init__(self, theme: Theme, link: str, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.code = LinkCode(self.update)
        self.destroyed.connect(self.code.drop)
        self.code.ask(link)
        self.setAccessibleName(name)
        self.setAccessibleDescription(link)

    def sizeHint(self) -> QSize:
        """Large enough for a signed ticket's many modules."""
        return QSize(self.theme.s(520), self.theme.s(520))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, code."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(rect.center())
        draw_qr(Canvas(painter, self.theme), square, self.code.modules)
        painter.end()


class QrSheet(Sheet):
    """The code, the words above it, and a way to be done."""

    def __init__(self, around: Around, link: str, words: str = "") -> None:
        theme = around.theme
        super().__init__(theme, translate("Qr", "Ticket as a QR code"), QWidget())
        words = words or self.tr("Photograph the code to take the ticket with you")
        self.code = QrView(theme, link, self.tr("QR code"))
        self.done = Button(theme, Face(self.tr("Done"), "check"))
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 16, (24, 4, 24, 24))
        lay.addWidget(Label(theme, words, Style(22, 600), CENTRE, wrap=True))
        lay.addWidget(self.code, 1)
        lay.addWidget(self.done)
        self.focus_first(self.done)
        self.done.clicked.connect(self.closed)
