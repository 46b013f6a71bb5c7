"""The address that a ticket is sent to; the customer's own is proposed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.domain import contact
from tillapp.domain.refusal import BadSetting
from tillapp.ui.around import Around
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.form_field import FormField
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress

translate = QCoreApplication.translate


class MailAddressSheet(KeyedSheet):
    """One field; `given` tells the address."""

    given = Signal(str)

    def __init__(self, around: Around, known: str = "") -> None:
        theme = around.theme
        super().__init__(theme, translate("MailAddress", "Ticket by mail"), QWidget())
        example = self.tr("name@example.com")
        self.field = FormField(theme, self.tr("Mail address"), example, known)
        face = Face(self.tr("Send"), "check", "F12")
        self.send = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        promise = self.tr("The address is forgotten once the ticket is sent")
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 12, (24, 4, 24, 24))
        lay.addWidget(self.field)
        lay.addWidget(Label(theme, promise, Style(18, 500, theme.palette.ink2), wrap=True))
        lay.addStretch(1)
        lay.addWidget(self.send)
        self.focus_first(self.field.line)
        self.field.line.selectAll()
        self.answer(Qt.Key.Key_F12, self.send)
        self.field.entered.connect(self._send)
        self.send.clicked.connect(self._send)

    def _send(self) -> None:
        try:
            address = contact.mail(self.field.text())
        except BadSetting:
            address = ""
        if address:
            self.given.emit(address)
        else:
            self.field.tell(self.tr("This is not a mail address"))
            self.field.arm()
