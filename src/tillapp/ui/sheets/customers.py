"""Choosing the customer of a sale: found by a few letters, or new in three fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tillapp.domain.clock import Moment
from tillapp.domain.party import Customer
from tillapp.ledger.tickets import TicketRow
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.sheets.following import FollowingSheet
from tillapp.ui.sheets.new_customer import NewCustomerForm
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.search_field import SearchField
from tillapp.ui.widgets.surface import Card

translate = QCoreApplication.translate
_SEARCH_MS = 80
_TICKETS = 20


def customer_line(customer: Customer) -> LineView:
    """A customer as a row."""
    known = (customer.phone, customer.email)
    detail = " · ".join(part for part in known if part)
    return LineView(customer.id, customer.name, "", detail, icon="user", hue=Hue.CREDIT)


class CustomersSheet(FollowingSheet):
    """The customer sheet; `chosen` tells an id, or nothing for a sale without a customer."""

    chosen = Signal(str)
    record_asked = Signal(str)

    def __init__(self, around: Around) -> None:
        theme = around.theme
        self._around = around
        self.new = Button(theme, Face(translate("Customers", "New customer"), "user-plus"))
        title = translate("Customers", "Customer")
        super().__init__(theme, title, QWidget(), self.new)
        self.attached = around.till.selling.view().customer
        self._found: tuple[Customer, ...] = ()
        self._make()
        self._arrange()
        self._connect()
        self.answer(Qt.Key.Key_F12, self.choose, self.form.confirm)
        self.focus_first(self.field)
        self.search()

    def sale_moved(self) -> None:
        """A customer's card was scanned meanwhile: the choice is made."""
        if self._around.till.selling.view().customer != self.attached:
            self.closed.emit()

    def search(self) -> None:
        """Show whom the letters fit; without letters, the customer of the sale."""
        letters = self.field.text().strip()
        found = self._around.till.looking.customers(letters) if letters else []
        known = [self.attached] if self.attached and not letters else []
        self._found = tuple(found or known)
        first = self._found[0].id if self._found else ""
        self.people.show_lines([customer_line(c) for c in self._found], first)
        self._say_nobody(letters)
        self.highlight(first)

    def highlight(self, customer: str) -> None:
        """Show a customer's record and last tickets."""
        person = self._customer(customer)
        self.choose.setEnabled(person is not None)
        self.card.setVisible(person is not None)
        is_attached = bool(person and self.attached and person.id == self.attached.id)
        self.detach.setVisible(is_attached)
        self.choose.setVisible(not is_attached)
        if person is None:
            return
        self.name.setText(person.name)
        known = (person.phone, person.email, person.code)
        self.known.setText(" · ".join(part for part in known if part))
        self._show_worth(person)
        rows = self._around.till.looking.customer_tickets(person.id)[:_TICKETS]
        self.tickets.show_lines([self._ticket_line(row) for row in rows])
        self.no_tickets.setVisible(not rows)
        self.tickets.setVisible(bool(rows))

    def _show_worth(self, person: Customer) -> None:
        till = self._around.till
        credit, points = till.crediting.worth(person.id), till.rewarding.points(person.id)
        said = []
        if credit:
            worth = self._around.figures.money(credit)
            said.append(self.tr("Credit {amount}").format(amount=worth))
        if points:
            said.append(self.tr("%n point(s)", "", points))
        self.worth.setText(" · ".join(said))
        self.worth.setVisible(bool(said))

    def write_new(self) -> None:
        """Three fields for somebody new, beginning with what was searched for."""
        self.form.start(self.field.text().strip())
        self._pages.setCurrentWidget(self.form)
        self.new.hide()
        self.form.arm()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the list while one types; Enter takes the highlighted one."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._pages.currentWidget() is self.form:
            self._leave_form()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        theme = self.theme
        prompt = self.tr("Name, phone, mail or card")
        self.field = SearchField(theme, prompt, "magnifying-glass")
        self.people = LineList(theme, self.tr("Customers found"), accent=Hue.CREDIT)
        self.nobody = Label(theme, "", Style(19, 500, theme.palette.ink2), wrap=True)
        self.name = ElidingLabel(theme, "", Style(26, 700))
        self.known = ElidingLabel(theme, "", Style(18, 500, theme.palette.ink2))
        credit = theme.palette.tone(Hue.CREDIT).ink
        self.worth = ElidingLabel(theme, "", Style(20, 700, credit, tabular=True))
        self.tickets = LineList(theme, self.tr("Last tickets"), dense=True)
        self.tickets.setEnabled(False)
        none = self.tr("No ticket yet")
        self.no_tickets = Label(theme, none, Style(18, 500, theme.palette.ink2))
        choose = Face(self.tr("Choose"), "check", "F12")
        self.choose = Button(theme, choose, Kind.CREDIT)
        detach = Face(self.tr("Take off this sale"), "x")
        self.detach = Button(theme, detach)
        self.record = Button(theme, Face(self.tr("Record"), "identification-card"))
        self.form = NewCustomerForm(self._around)

    def _arrange(self) -> None:
        theme = self.theme
        self._pages = QStackedLayout(self.body)
        finding = QWidget()
        lay = QVBoxLayout(finding)
        dress(lay, theme, 16, (24, 4, 24, 24))
        lay.addWidget(self.field)
        columns = QHBoxLayout()
        dress(columns, theme, 20)
        columns.addLayout(self._left(), 1)
        columns.addWidget(self._record(), 1)
        lay.addLayout(columns, 1)
        self._pages.addWidget(finding)
        self._pages.addWidget(self.form)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        dress(left, self.theme, 12)
        left.addWidget(self.nobody)
        left.addWidget(self.people, 1)
        return left

    def _record(self) -> QWidget:
        theme = self.theme
        self.card = Card(theme)
        last = self.tr("Last tickets")
        self.card.lay.addWidget(self.name)
        self.card.lay.addWidget(self.known)
        self.card.lay.addWidget(self.worth)
        self.card.lay.addSpacing(theme.s(8))
        self.card.lay.addWidget(Label(theme, last, Style(18, 600, theme.palette.ink2)))
        self.card.lay.addWidget(self.no_tickets)
        self.card.lay.addWidget(self.tickets, 1)
        self.card.lay.addStretch(0)
        self.card.lay.addWidget(self.record)
        self.card.lay.addWidget(self.detach)
        self.card.lay.addWidget(self.choose)
        policy = self.card.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.card.setSizePolicy(policy)
        return self.card

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._typing.timeout.connect(self.search)
        self.field.textChanged.connect(self._typed)
        self.field.submitted.connect(self._enter)
        self.people.picked.connect(self.highlight)
        self.people.doubleClicked.connect(self._choose)
        self.choose.clicked.connect(self._choose)
        self.detach.clicked.connect(lambda: self.chosen.emit(""))
        self.new.clicked.connect(self.write_new)
        self.record.clicked.connect(lambda: self.record_asked.emit(self.people.selected()))
        self.form.chosen.connect(self.chosen)
        self.form.left.connect(self._leave_form)

    def _typed(self, _words: str) -> None:
        self._typing.start()

    def _enter(self) -> None:
        self.search()
        if len(self._found) == 1:
            self._choose()

    def _choose(self) -> None:
        if self.choose.isVisibleTo(self) and self.people.selected():
            self.chosen.emit(self.people.selected())

    def _leave_form(self) -> None:
        self._pages.setCurrentIndex(0)
        self.new.show()
        self.field.arm()

    def _step(self, way: int) -> None:
        ids = [customer.id for customer in self._found]
        if not ids:
            return
        here = self.people.selected()
        place = ids.index(here) + way if here in ids else 0
        picked = ids[min(max(place, 0), len(ids) - 1)]
        self.people.show_lines([customer_line(c) for c in self._found], picked)
        self.highlight(picked)

    def _say_nobody(self, letters: str) -> None:
        words = self.tr("Nobody is called so") if letters else ""
        if not letters and not self._found:
            words = self.tr("Type a few letters, or scan the customer’s card")
        self.nobody.setText(words)
        self.nobody.setVisible(not self._found)
        self.people.setVisible(bool(self._found))

    def _customer(self, id_: str) -> Customer | None:
        return next((customer for customer in self._found if customer.id == id_), None)

    def _ticket_line(self, row: TicketRow) -> LineView:
        figures = self._around.figures
        offset = self._around.till.book.clock.now().offset_min
        at = Moment(row.at, offset)
        pieces = self.tr("%n item(s)", "", row.pieces)
        words = (figures.short_day(at.day()), figures.hour(at.civil().time()), pieces)
        amount = figures.money(row.total)
        return LineView(row.number, row.number, amount, " · ".join(words), icon="receipt")
