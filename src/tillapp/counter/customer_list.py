"""A list of customers, row by row: who is new, who changed, and who comes twice."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from tillapp.counter.importing import (
    ChangedRow,
    Difference,
    Fault,
    ImportPlan,
    NewRow,
    Outcome,
    RowFault,
    SameRow,
    Twin,
    planned,
)
from tillapp.counter.spreadsheet import SheetRow, code_in, neutral
from tillapp.domain import code, contact
from tillapp.domain.code import CodeKind
from tillapp.domain.ids import Ids
from tillapp.domain.party import Customer
from tillapp.domain.refusal import BadSetting
from tillapp.domain.text import fold, safe_text
from tillapp.ledger.book import Book
from tillapp.ledger.people import every_customer

HEADINGS = {
    "name": ("nom", "name", "nom complet", "full name", "client", "customer", "last name"),
    "first": ("prénom", "first name", "firstname"),
    "phone": ("téléphone", "tél", "tel", "mobile", "portable", "phone", "telephone"),
    "email": ("e-mail", "email", "mail", "courriel", "adresse e-mail"),
    "code": ("carte", "carte de fidélité", "numéro de carte", "card", "loyalty card", "code"),
    "language": ("langue", "language"),
    "since": ("depuis", "client depuis", "since", "customer since", "créé le", "created"),
}
_PHONE = re.compile(r"\+?[0-9]+")
_LANGUAGES = {
    **dict.fromkeys(("fr", "français", "francais", "french"), "fr"),
    **dict.fromkeys(("en", "anglais", "english"), "en"),
}
_FRENCH_DIGITS = 10
_SHORTEST, _LONGEST = 6, 15
_FIELDS = ("name", "phone", "email", "code", "language", "since")


def plan_customers(book: Book, ids: Ids, raw: bytes) -> ImportPlan:
    """What a list of customers would do to the book.

    Raises:
        BadSetting: the file as a whole cannot be read.
    """
    rows = CustomerRows(book, ids)
    plan = planned(raw, HEADINGS, rows.outcome, "name")
    return replace(plan, twins=tuple(rows.twins))


class CustomerRows:
    """Decides the rows of one list, and remembers whom it has seen."""

    def __init__(self, book: Book, ids: Ids) -> None:
        self._book = book
        self._ids = ids
        self._lines: dict[tuple[str, str], int] = {}
        self._met: dict[str, int] = {}
        self._there: dict[tuple[str, str], list[Customer]] = {}
        for customer in every_customer(book.store):
            for key in _keys(customer):
                self._there.setdefault(key, []).append(customer)
        self.twins: list[Twin] = []

    def outcome(self, row: SheetRow) -> Outcome:
        """New, changed, the same; or a fault."""
        given = _customer(row)
        self._refuse_repeated(row.line, given)
        known = self._known(given)
        if known and known.id in self._met:
            raise RowFault("name", Fault.DUPLICATE, known.name, self._met[known.id])
        self._note_twin(row.line, given, known)
        for key in _keys(given):
            self._lines.setdefault(key, row.line)
        if known is None:
            return NewRow(row.line, self._welcomed(given))
        self._met[known.id] = row.line
        after = _merged(known, given)
        found = tuple(
            Difference(name, getattr(known, name), getattr(after, name))
            for name in _FIELDS
            if getattr(known, name) != getattr(after, name)
        )
        return ChangedRow(row.line, after, found) if found else SameRow(row.line)

    def _refuse_repeated(self, line: int, given: Customer) -> None:
        contact = [key for key in _keys(given) if key[0] != "name"]
        # With a phone, a mail or a card the name alone does not make two rows one person.
        for key in contact or _keys(given):
            if key in self._lines and self._lines[key] != line:
                raise RowFault(key[0], Fault.DUPLICATE, key[1], self._lines[key])

    def _known(self, given: Customer) -> Customer | None:
        for key in _keys(given):
            if key[0] != "name" and key in self._there:
                return self._there[key][0]
        namesakes = self._there.get(("name", _key("name", given)), [])
        return next((other for other in namesakes if _fits(given, other)), None)

    def _note_twin(self, line: int, given: Customer, known: Customer | None) -> None:
        name = ("name", _key("name", given))
        if known is not None:
            return
        if name in self._there:
            other = self._there[name][0]
            self.twins.append(Twin(line, given.name, other.phone or other.email))
        elif name in self._lines:
            self.twins.append(Twin(line, given.name, f"#{self._lines[name]}"))

    def _welcomed(self, given: Customer) -> Customer:
        since = given.since or self._book.clock.now().day().isoformat()
        language = given.language or "fr"
        return replace(given, id=self._ids.next(), since=since, language=language)


def _fits(given: Customer, other: Customer) -> bool:
    """Whether the same name is the same person: no phone, mail or card says otherwise."""
    return not any(
        _key(kind, given) and _key(kind, other) and _key(kind, given) != _key(kind, other)
        for kind in ("phone", "email", "code")
    )


def _merged(known: Customer, given: Customer) -> Customer:
    """The list's word where it says something else; a mere other spelling changes nothing."""
    after = known
    for name in _FIELDS:
        said = getattr(given, name)
        if said and _key(name, given) != _key(name, known):
            after = replace(after, **{name: said})
    return after


def _key(kind: str, customer: Customer) -> str:
    text = str(getattr(customer, kind))
    if kind == "phone":
        return contact.phone(text)
    return fold(text)


def _keys(customer: Customer) -> list[tuple[str, str]]:
    pairs = [(kind, _key(kind, customer)) for kind in ("code", "phone", "email", "name")]
    return [pair for pair in pairs if pair[1]]


def _customer(row: SheetRow) -> Customer:
    cells = row.cells
    parts = (neutral(cells.get("first", "")), neutral(cells.get("name", "")))
    name = " ".join(part for part in parts if part)
    if not name:
        raise RowFault("name", Fault.MISSING)
    return Customer(
        "",
        name,
        phone=_phone(cells.get("phone", "")),
        email=_mail(cells.get("email", "")),
        code=_card(cells.get("code", "")),
        language=_language(cells.get("language", "")),
        since=_since(cells.get("since", "")),
    )


def _phone(text: str) -> str:
    kept = contact.phone(_plain(text))
    if len(kept) == _FRENCH_DIGITS - 1 and kept[0] in "67":
        kept = f"0{kept}"  # A spreadsheet took the number for a number and ate its zero.
    digits = len(kept.removeprefix("+"))
    if text.strip() and not (
        _SHORTEST <= digits <= _LONGEST and _PHONE.fullmatch(_plain(text))
    ):
        raise RowFault("phone", Fault.NOT_A_PHONE, neutral(text))
    return kept


def _plain(text: str) -> str:
    return re.sub(r"[\s.\-/()]", "", safe_text(text))


def _mail(text: str) -> str:
    try:
        return contact.mail(text)
    except BadSetting as bad:
        raise RowFault("email", Fault.NOT_A_MAIL, neutral(text)) from bad


def _card(text: str) -> str:
    clean = code_in(text)
    if clean and code.read(clean).kind is not CodeKind.CUSTOMER:
        raise RowFault("code", Fault.NOT_A_CODE, neutral(clean))
    return clean


def _language(text: str) -> str:
    clean = safe_text(text).casefold()
    if clean and clean not in _LANGUAGES:
        raise RowFault("language", Fault.NOT_KNOWN, neutral(text))
    return _LANGUAGES.get(clean, "")


def _since(text: str) -> str:
    clean = safe_text(text)
    parts = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", clean)
    iso = f"{parts[3]}-{int(parts[2]):02d}-{int(parts[1]):02d}" if parts else clean[:10]
    try:
        return date.fromisoformat(iso).isoformat() if clean else ""
    except ValueError as bad:
        raise RowFault("since", Fault.NOT_A_DATE, neutral(clean)) from bad
