"""A new customer in three fields; whoever may be the same person is proposed first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.looking import NewCustomer
from tillapp.domain.party import Customer
from tillapp.domain.refusal import BadSetting
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.form_field import FormField
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView

translate = QCoreApplication.translate


class NewCustomerForm(QWidget):
    """Name, phone, mail; `chosen` tells the new one's id, or that of somebody known."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, around: Around) -> None:
        super().__init__()
        theme = around.theme
        self._around = around
        self._warned: NewCustomer | None = None
        self.name = FormField(theme, self.tr("First name and name"))
        self.phone = FormField(theme, self.tr("Phone"))
        self.email = FormField(theme, self.tr("Mail"))
        palette = theme.palette
        self.warning = Label(theme, "", Style(19, 600, palette.tone(Hue.WARN).ink), wrap=True)
        self.like = LineList(theme, self.tr("Perhaps the same person"), accent=Hue.CREDIT)
        self.back = Button(theme, Face(self.tr("Back to the search"), "arrow-left"))
        face = Face(self.tr("Create"), "user-plus", "F12")
        self.confirm = Button(theme, face, Kind.CREDIT)
        self._arrange()
        for field in (self.name, self.phone, self.email):
            field.changed.connect(self._forget_warning)
            field.entered.connect(self.try_to_create)
        self.like.picked.connect(self.chosen)
        self.back.clicked.connect(self.left)
        self.confirm.clicked.connect(self.try_to_create)

    def start(self, searched: str) -> None:
        """Empty fields; what was searched for goes where it belongs."""
        self.name.line.clear()
        self.phone.line.clear()
        self.email.line.clear()
        field = self.name
        if "@" in searched:
            field = self.email
        elif searched.replace(" ", "").isdigit():
            field = self.phone
        field.line.setText(searched)
        self._forget_warning()

    def arm(self) -> None:
        """Write the name first."""
        self.name.arm()

    def try_to_create(self) -> None:
        """Create, unless somebody like that is here already and nobody looked at them yet."""
        new = NewCustomer(self.name.text(), self.phone.text(), self.email.text())
        desk = self._around.till.looking
        near = desk.like(new)
        if near and self._warned != new:
            self._warn(new, near)
            return
        try:
            customer = desk.create(new)
        except BadSetting as bad:
            self._tell(str(bad.facts["field"]))
            return
        self.chosen.emit(customer.id)

    def _tell(self, wrong: str) -> None:
        field, words = self.name, self.tr("A name is needed")
        if wrong == "email":
            field = self.email
            words = translate("MailAddressSheet", "This is not a mail address")
        field.tell(words)
        field.arm()

    def _warn(self, new: NewCustomer, near: list[Customer]) -> None:
        self._warned = new
        words = self.tr("Perhaps the same person: touch the row, or create all the same")
        self.warning.setText(words)
        self.like.show_lines([_row(customer) for customer in near])
        self.warning.show()
        self.like.show()
        self.confirm.show_face(Face(self.tr("Create all the same"), "user-plus", "F12"))

    def _forget_warning(self) -> None:
        self._warned = None
        self.warning.hide()
        self.like.hide()
        self.confirm.show_face(Face(self.tr("Create"), "user-plus", "F12"))

    def _arrange(self) -> None:
        theme = self._around.theme
        lay = QVBoxLayout(self)
        dress(lay, theme, 12, (24, 4, 24, 24))
        lay.addWidget(self.name)
        both = QHBoxLayout()
        dress(both, theme, 20)
        both.addWidget(self.phone)
        both.addWidget(self.email)
        lay.addLayout(both)
        lay.addWidget(self.warning)
        lay.addWidget(self.like, 1)
        lay.addStretch(0)
        lay.addWidget(Row(theme, self.back, self.confirm))


def _row(customer: Customer) -> LineView:
    known = (customer.phone, customer.email)
    detail = " · ".join(part for part in known if part)
    return LineView(customer.id, customer.name, "", detail, icon="user", hue=Hue.CREDIT)
