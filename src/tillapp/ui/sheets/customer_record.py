"""A customer's record: what is known, owed and agreed; changed, handed out, erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.domain.clock import Moment
from tillapp.domain.party import Approval, Consent, Customer
from tillapp.ui.around import Around
from tillapp.ui.palette import Department, Hue
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.form_field import FormField
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.surface import Card

translate = QCoreApplication.translate
NEWS = "news"
_ICONS: dict[Hue | None, str] = {Hue.DEPOSIT: "archive", Hue.CREDIT: "hand-coins-duotone"}


class CustomerRecordSheet(KeyedSheet):
    """`done` is said when the record was kept or erased."""

    done = Signal()
    points_asked = Signal()

    def __init__(self, around: Around, customer: str, folder: Path | None = None) -> None:
        self._around, self._folder = around, folder or Path.home()
        self._desk = around.till.customers
        self._warned = False
        self.record = self._desk.sheet(customer)
        super().__init__(around.theme, translate("CustomerRecord", "Record"), QWidget())
        self._make()
        self._arrange()
        self._show()
        self.answer(Qt.Key.Key_F12, self.keep)
        self.focus_first(self.name.line)

    def _make(self) -> None:
        theme, person = self.theme, self.record.customer
        self.name = FormField(theme, self.tr("First name and name"), text=person.name)
        self.phone = FormField(theme, self.tr("Phone"), text=person.phone)
        self.email = FormField(theme, self.tr("Mail"), text=person.email)
        self.group = FormField(theme, self.tr("Group"), text=person.group)
        languages = (Option("fr", "Français"), Option("en", "English"))
        self.language = Segmented(theme, languages, person.language)
        self.language.setAccessibleName(self.tr("Language of the papers"))
        agreed = (Option("no", self.tr("No news")), Option("yes", self.tr("News by mail")))
        self.news = Segmented(theme, agreed, "yes" if self._agreed() else "no", Hue.CREDIT)
        self.since = Label(theme, "", Style(17, 500, theme.palette.ink2), wrap=True)
        self.worth = Label(theme, "", Style(24, 700, theme.palette.tone(Hue.CREDIT).ink))
        self.points = Button(theme, Face(self.tr("Points"), "star"))
        self.list = LineList(theme, self.tr("Credits and tickets"), dense=True)
        self.list.setEnabled(False)
        self.hand_out = Button(theme, Face(self.tr("Hand out the data"), "tray-arrow-down"))
        self.erase = Button(theme, Face(self.tr("Erase"), "trash"), Kind.OUTLINE)
        self.keep = Button(theme, Face(self.tr("Keep"), "check", "F12"), Kind.CREDIT, Size.KEY)

    def _arrange(self) -> None:
        theme = self.theme
        lay = QHBoxLayout(self.body)
        dress(lay, theme, 20, (24, 4, 24, 24))
        left = QVBoxLayout()
        dress(left, theme, 4)
        for field in (self.name, self.phone, self.email, self.group):
            left.addWidget(field)
        left.addWidget(self.language)
        left.addSpacing(theme.s(10))
        left.addWidget(self.news)
        left.addWidget(self.since)
        left.addStretch(1)
        left.addWidget(Row(theme, self.erase, self.hand_out, spacing=10))
        lay.addLayout(left, 9)
        card = Card(theme)
        card.lay.addWidget(Row(theme, spacing=10).add(self.worth, 1).add(self.points))
        card.lay.addWidget(self.list, 1)
        right = QVBoxLayout()
        dress(right, theme, 12)
        right.addWidget(card, 1)
        right.addWidget(self.keep)
        lay.addLayout(right, 11)
        self.keep.clicked.connect(lambda: self._keep(self._finish))
        # What was typed is kept first: the points lead to another sheet.
        self.points.clicked.connect(lambda: self._keep(self.points_asked.emit))
        self.hand_out.clicked.connect(self._hand_out)
        self.erase.clicked.connect(self._erase)

    def _agreed(self) -> bool:
        last = [each for each in self.record.customer.consents if each.use == NEWS]
        return bool(last) and last[-1].given

    def _show(self) -> None:
        figures, record = self._around.figures, self.record
        credit = sum(each.balance for each in record.credits)
        said = self.tr("Credit {credit} · %n point(s)", "", record.points)
        self.worth.setText(said.format(credit=figures.money(credit)))
        consents = [each for each in record.customer.consents if each.use == NEWS]
        self.since.setText(self._consent_words(consents[-1]) if consents else "")
        self.list.show_lines([*self._waiting(), *self._owed(), *self._bought()])

    def _waiting(self) -> list[LineView]:
        left = self.tr("Put aside, left to pay")
        return [
            self._row(each.id, each.title, each.total - each.paid, left, Hue.DEPOSIT)
            for each in self.record.layaways
        ]

    def _owed(self) -> list[LineView]:
        return [
            self._row(each.id, each.name, each.balance, self._until(each.until), Hue.CREDIT)
            for each in self.record.credits
        ]

    def _bought(self) -> list[LineView]:
        return [
            self._row(
                row.number,
                row.number,
                row.total,
                self._day(row.at),
                Hue.RETURN if row.total < 0 else None,
            )
            for row in self.record.tickets
        ]

    def _row(self, id_: str, name: str, cents: int, detail: str, hue: Hue | None) -> LineView:
        return LineView(
            id_,
            name,
            self._around.figures.money(cents),
            detail,
            icon=_ICONS.get(hue, "receipt"),
            department=Department.BOOKS,
            hue=hue,
        )

    def _until(self, until: str) -> str:
        if not until:
            return ""
        day = self._around.figures.short_day(date.fromisoformat(until))
        return self.tr("until {day}").format(day=day)

    def _day(self, at_ms: int) -> str:
        offset = self._around.till.book.clock.now().offset_min
        return self._around.figures.short_day(Moment(at_ms, offset).day())

    def _consent_words(self, consent: Consent) -> str:
        day = self._around.figures.short_day(date.fromisoformat(consent.day))
        words = self.tr("Agreed on {day}") if consent.given else self.tr("Declined on {day}")
        return f"{words.format(day=day)}: {consent.text}"

    def _written(self) -> Customer:
        return replace(
            self.record.customer,
            name=self.name.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            group=self.group.text(),
            language=self.language.current(),
        )

    def _keep(self, then: Callable[[], None]) -> None:
        old, new = self.record.customer, self._written()
        wants = self.news.current() == "yes"
        text = self.tr("I agree to receive news of the shop by mail.")

        def act(approval: Approval | None) -> None:
            if new != old:
                self._desk.change(new, approval)
            if wants != self._agreed():
                self._desk.consent(old.id, NEWS, wants, text)

        self._around.attempt(act, then)

    def _hand_out(self) -> None:
        person = self.record.customer
        file = self._folder / f"tillapp-{person.id[-8:]}.json"
        whole: list[bytes] = []

        def act(approval: Approval | None) -> None:
            whole.append(self._desk.export(person.id, approval))

        self._around.attempt(act, lambda: self._write(file, whole[-1]))

    def _write(self, file: Path, whole: bytes) -> None:
        try:
            file.write_bytes(whole)
        except OSError as trouble:
            words = self.tr("The file could not be written: {trouble}")
            self._around.warn(words.format(trouble=trouble.strerror))
            return
        self._around.tell(self.tr("Everything known is in {file}").format(file=file))

    def _erase(self) -> None:
        if not self._warned:
            # It cannot be undone, so the same key says it twice.
            self._warned = True
            self.erase.show_face(Face(self.tr("Erase for good"), "trash", hue=Hue.DANGER))
            return
        person = self.record.customer

        def act(approval: Approval | None) -> None:
            self._desk.erase(person.id, approval)

        said = self.tr("The record is erased; the documents keep their numbers")
        self._around.attempt(act, lambda: self._erased(said))

    def _erased(self, said: str) -> None:
        self._finish()
        self._around.tell(said)

    def _finish(self) -> None:
        self._around.close_sheet()
        self.done.emit()
