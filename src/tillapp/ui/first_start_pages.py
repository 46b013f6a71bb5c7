"""The pages of the first start: each asks for a few things, and keeps what was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from tillapp.domain.amount import percent
from tillapp.domain.rate import Rate, Scheme
from tillapp.ui import device_words
from tillapp.ui.first_start_plan import PIN_AGAIN, FoundDevice
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.form_field import FormField
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.surface import Card

translate = QCoreApplication.translate
_PINS = ("manager.pin", PIN_AGAIN)
_COLUMNS = 2


class Asked(Struct, frozen=True):
    """A field of a page: its key in the plan, its name, an example, what it begins with."""

    key: str
    name: str
    example: str = ""
    text: str = ""


class Page(QWidget):
    """One step: a title, a sentence, what is asked; `done` when Enter ends its last field."""

    done = Signal()

    def __init__(self, theme: Theme, title: str, sentence: str = "") -> None:
        super().__init__()
        self.theme, self.title = theme, title
        self.fields: dict[str, FormField] = {}
        self.lay = QVBoxLayout(self)
        dress(self.lay, theme, 16)
        self.lay.addWidget(Label(theme, title, Style(34, 700)))
        if sentence:
            ink = theme.palette.ink2
            self.lay.addWidget(Label(theme, sentence, Style(19, 500, ink), wrap=True))

    def ask(self, *asked: Asked) -> None:
        """Add fields, two beside each other."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.s(20))
        grid.setVerticalSpacing(self.theme.s(8))
        for n, one in enumerate(asked):
            field = FormField(self.theme, one.name, one.example, one.text)
            if one.key in _PINS:
                field.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.fields[one.key] = field
            field.entered.connect(self._next_field)
            grid.addWidget(field, n // _COLUMNS, n % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.lay.addLayout(grid)

    def end(self) -> None:
        """What is left stays empty below."""
        self.lay.addStretch(1)

    def values(self) -> dict[str, str]:
        """What was written."""
        return {key: field.text() for key, field in self.fields.items()}

    def tell(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it, and go to the first one."""
        for key, field in self.fields.items():
            field.tell(fault_words(key, faults[key]) if key in faults else "")
        wrong = [field for key, field in self.fields.items() if key in faults]
        if wrong:
            wrong[0].arm()

    def arm(self) -> None:
        """Give the focus to the first field."""
        if self.fields:
            next(iter(self.fields.values())).arm()

    def _next_field(self) -> None:
        fields = list(self.fields.values())
        here = next(n for n, field in enumerate(fields) if field is self.sender())
        if here + 1 < len(fields):
            fields[here + 1].arm()
        else:
            self.done.emit()


def fault_words(key: str, why: str) -> str:
    """What is wrong with a field, in words that tell how to put it right."""
    special = {
        "company.siret": translate("FirstStart", "14 digits; one of them is wrong"),
        "shop.till": translate("FirstStart", "A number from 01 to 99"),
        "manager.pin": translate("FirstStart", "4 to 8 digits"),
    }
    if why == "missing":
        return translate("FirstStart", "This is needed")
    if why == "different":
        return translate("FirstStart", "The two codes differ")
    return special.get(key, translate("FirstStart", "This is not possible"))


class CompanyPage(Page):
    """Who the company is, as every ticket has to name it."""

    def __init__(self, theme: Theme) -> None:
        sentence = translate("FirstStart", "It is printed on every ticket.")
        super().__init__(theme, translate("FirstStart", "The company"), sentence)
        self.ask(
            Asked("company.name", self.tr("Company name")),
            Asked("company.siret", self.tr("SIRET"), "732 829 320 00074"),
            Asked("company.ape", self.tr("APE code"), "4779Z"),
        )
        self.end()


class ShopPage(Page):
    """The shop and the number of this till."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("FirstStart", "The shop and this till"))
        self.ask(
            Asked("shop.name", self.tr("Shop name")),
            Asked("shop.phone", self.tr("Phone")),
            Asked("shop.address", self.tr("Street and number")),
            Asked("shop.town", self.tr("Postcode and town")),
            Asked("shop.till", self.tr("Number of this till"), "", "01"),
        )
        self.end()

    def values(self) -> dict[str, str]:
        """The address is one text of two lines."""
        values = super().values()
        town = values.pop("shop.town")
        return values | {"shop.address": f"{values['shop.address']}\n{town}".strip()}


class TaxPage(Page):
    """The VAT number, and the rates the law has today."""

    def __init__(self, theme: Theme, rates: Sequence[Rate]) -> None:
        sentence = translate(
            "FirstStart",
            "Used goods bought from private persons are taxed on the margin, new goods on the"
            " price. The rates follow the law by date. Leave the number empty where VAT does"
            " not apply (CGI, art. 293 B).",
        )
        super().__init__(theme, translate("FirstStart", "Value added tax"), sentence)
        self.ask(Asked("company.vat_number", self.tr("VAT number"), "FR44 732829320"))
        card = Card(theme, 20, 8)
        for rate in rates:
            name = ElidingLabel(theme, scheme_words(rate), Style(19, 500))
            figure = Label(theme, percent(rate.basis_points), Style(19, 700, tabular=True))
            code = Label(theme, rate.code, Style(17, 500, theme.palette.ink2))
            card.lay.addWidget(Row(theme).add(name, 1).add(code).add(figure))
        self.lay.addWidget(card)
        self.end()


def scheme_words(rate: Rate) -> str:
    """What a VAT code is for."""
    return {
        Scheme.NORMAL: translate("FirstStart", "On the price"),
        Scheme.MARGIN: translate("FirstStart", "On the margin, piece by piece"),
        Scheme.GLOBAL: translate("FirstStart", "On the margin, over a period"),
        Scheme.OUTSIDE: translate("FirstStart", "Outside VAT"),
        Scheme.EXEMPT: translate("FirstStart", "Exempt"),
    }[rate.scheme]


class PersonPage(Page):
    """The first manager and the code, typed twice."""

    def __init__(self, theme: Theme) -> None:
        sentence = translate(
            "FirstStart", "The manager opens the till, approves, and adds the others."
        )
        super().__init__(theme, translate("FirstStart", "The first manager"), sentence)
        digits = self.tr("4 to 8 digits")
        self.ask(Asked("manager.name", self.tr("First name")))
        self.ask(
            Asked("manager.pin", self.tr("Secret code"), digits),
            Asked(PIN_AGAIN, self.tr("The same code again"), digits),
        )
        self.end()


class DevicesPage(Page):
    """What was found at the counter; each can be left out."""

    def __init__(self, theme: Theme, found: Sequence[FoundDevice]) -> None:
        super().__init__(theme, translate("FirstStart", "Devices found"))
        self._found = tuple(found)
        self.cards = [self._card(device) for device in found]
        grid = QGridLayout()
        grid.setSpacing(theme.s(14))
        for n, card in enumerate(self.cards):
            grid.addWidget(card, n // _COLUMNS, n % _COLUMNS)
        self.lay.addLayout(grid)
        words = self.tr("Touch a device to leave it out.")
        if not found:
            words = self.tr("None answered. The till sells without them; add them later.")
        note = Label(theme, words, Style(18, 500, theme.palette.ink2), wrap=True)
        self.lay.addWidget(note)
        self.end()

    def chosen(self) -> tuple[FoundDevice, ...]:
        """The devices that stay."""
        pairs = zip(self.cards, self._found, strict=True)
        return tuple(device for card, device in pairs if card.isChecked())

    def arm(self) -> None:
        """Nothing is written here."""

    def _card(self, device: FoundDevice) -> Method:
        words = (device_words.name(device.role), device.where)
        detail = " · ".join(word for word in words if word)
        icon = device_words.ICONS[device.role]
        card = Method(self.theme, MethodView(device.where, device.name, detail, icon))
        card.setFixedHeight(card.sizeHint().height())
        card.setChecked(True)
        return card


class SummaryPage(Page):
    """Everything once more, before it is sealed."""

    def __init__(self, theme: Theme) -> None:
        sentence = translate(
            "FirstStart",
            "The shop’s book is founded with these names. The journal keeps later changes.",
        )
        super().__init__(theme, translate("FirstStart", "Is this right?"), sentence)
        self.card = Card(theme, 24, 10)
        self.lay.addWidget(self.card)
        self.lines: list[QWidget] = []
        self.end()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show names and values."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(*fact) for fact in facts]
        for line in self.lines:
            self.card.lay.addWidget(line)

    def _line(self, name: str, value: str) -> QWidget:
        theme = self.theme
        caption = Label(theme, name, Style(18, 500, theme.palette.ink2))
        caption.setFixedWidth(theme.t(230))
        return Row(theme).add(caption).add(ElidingLabel(theme, value, Style(19, 600)), 1)
