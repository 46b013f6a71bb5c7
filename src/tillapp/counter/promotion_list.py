"""A list of promotions, row by row: which rules it sets, and what cannot be one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct

from tillapp.counter.importing import BadRow, Fault, RowFault
from tillapp.counter.promoting import free_id, rules_in
from tillapp.counter.spreadsheet import SheetRow, cents_in, code_in, count_in, read_sheet
from tillapp.counter.stock_list import DEPARTMENTS_BY_NAME
from tillapp.domain.discount import Bearer
from tillapp.domain.promotion import Mechanic, Rule, Scope, checked_rule
from tillapp.domain.refusal import BadSetting
from tillapp.domain.text import fold, safe_text
from tillapp.domain.validity import iso_day
from tillapp.ledger import stock
from tillapp.ledger.book import Book

HEADINGS = {
    "id": ("id", "identifiant", "clé", "key"),
    "title": ("titre", "title", "promotion", "libellé", "nom", "name"),
    "mechanic": ("type", "mécanique", "mechanic", "genre", "kind"),
    "value": ("valeur", "value", "prix", "price", "remise", "discount"),
    "pieces": ("pièces", "pieces", "nombre", "lot de"),
    "departments": ("rayon", "rayons", "department", "departments", "catégorie"),
    "articles": ("article", "articles", "code", "codes"),
    "families": ("famille", "familles", "family", "families"),
    "parts": ("ensemble", "parts", "composition"),
    "least": ("minimum", "à partir de", "least", "quantité minimum"),
    "groups": ("groupe", "groupes", "group", "groups", "clients"),
    "since": ("depuis", "du", "since", "from", "début"),
    "until": ("jusqu'au", "au", "until", "to", "fin"),
    "bearer": ("porteur", "à la charge de", "bearer"),
}
_MECHANICS = {
    **dict.fromkeys(("percent", "pourcentage", "%"), Mechanic.PERCENT),
    **dict.fromkeys(("amount", "montant"), Mechanic.AMOUNT),
    **dict.fromkeys(("pack", "lot"), Mechanic.PACK),
    **dict.fromkeys(("bundle", "ensemble"), Mechanic.BUNDLE),
}
_FAMILIES = {
    **dict.fromkeys(("new", "neuf"), "new"),
    **dict.fromkeys(("used", "occasion"), "used"),
    **dict.fromkeys(("service", "services"), "service"),
    **dict.fromkeys(("commission", "depot-vente"), "commission"),
}
_BEARERS = {
    **dict.fromkeys(("", "shop", "boutique"), Bearer.SHOP),
    **dict.fromkeys(("consignor", "deposant"), Bearer.CONSIGNOR),
    **dict.fromkeys(("shared", "partage"), Bearer.SHARED),
}

W = TypeVar("W")


class PromotionPlan(Struct, frozen=True):
    """What a list will do; every row read is in exactly one of the four."""

    rows: int
    create: tuple[Rule, ...]
    change: tuple[Rule, ...]
    unchanged: int
    bad: tuple[BadRow, ...]
    ignored_columns: tuple[str, ...] = ()


def plan_promotions(book: Book, raw: bytes) -> PromotionPlan:
    """What a list of promotions would do to the book.

    Raises:
        BadSetting: the file as a whole cannot be read.
    """
    sheet = read_sheet(raw, HEADINGS)
    for need in ("title", "mechanic", "value"):
        if need not in sheet.columns:
            raise BadSetting(field=need, value=", ".join(sheet.ignored), why="heading_missing")
    there = {rule.id: rule for rule in rules_in(book.store)}
    rows = PromotionRows(book, tuple(there.values()))
    outcomes = [rows.outcome(row) for row in sheet.rows]
    rules = [each for each in outcomes if isinstance(each, Rule)]
    return PromotionPlan(
        rows=len(outcomes),
        create=tuple(rule for rule in rules if rule.id not in there),
        change=tuple(rule for rule in rules if there.get(rule.id, rule) != rule),
        unchanged=sum(rule == there.get(rule.id) for rule in rules),
        bad=tuple(each for each in outcomes if isinstance(each, BadRow)),
        ignored_columns=sheet.ignored,
    )


class PromotionRows:
    """Decides the rows of one list, and remembers the names it has seen."""

    def __init__(self, book: Book, there: Sequence[Rule]) -> None:
        self._book = book
        self._there = {rule.title: rule.id for rule in there}
        self._begun = {rule.id: rule.since for rule in there}
        self._lines: dict[str, int] = {}

    def outcome(self, row: SheetRow) -> Rule | BadRow:
        """A rule; or a fault."""
        if not row.whole:
            return BadRow(row.line, "", Fault.TOO_MANY_CELLS)
        try:
            return self._rule(row)
        except RowFault as bad:
            return BadRow(row.line, bad.column, bad.fault, bad.value, bad.other_line)
        except BadSetting as bad:
            field, value = str(bad.facts["field"]), str(bad.facts["value"])
            column = "value" if field in {"cents", "basis_points"} else field
            return BadRow(row.line, column, Fault.NOT_KNOWN if value else Fault.MISSING, value)

    def _rule(self, row: SheetRow) -> Rule:
        title = safe_text(row.cells.get("title", ""), 40)
        if not title:
            raise RowFault("title", Fault.MISSING)
        mechanic = _word(row, "mechanic", _MECHANICS)
        percent = mechanic is Mechanic.PERCENT
        value = _value(row)
        id_ = self._id(row, title)
        rule = checked_rule(
            Rule(
                id_,
                title,
                mechanic,
                basis_points=value if percent else 0,
                cents=0 if percent else value,
                pieces=_count(row, "pieces", 0),
                scope=self._scope(row),
                parts=_parts(row),
                least=_count(row, "least", 1),
                groups=tuple(_list(row, "groups")),
                # A list that says no first day leaves the one that is kept.
                since=_day(row, "since") or self._begun.get(id_, ""),
                until=_day(row, "until"),
                bearer=_word(row, "bearer", _BEARERS),
            )
        )
        self._lines[rule.id] = row.line
        return rule

    def _id(self, row: SheetRow, title: str) -> str:
        given = code_in(row.cells.get("id", ""))
        # A list without ids means the rule that has the same title.
        id_ = given or self._there.get(title) or free_id(title, [])
        if id_ in self._lines:
            raise RowFault("id", Fault.DUPLICATE, id_, self._lines[id_])
        return id_

    def _scope(self, row: SheetRow) -> Scope:
        return Scope(
            tuple(_known(row, "departments", DEPARTMENTS_BY_NAME)),
            tuple(self._article(code) for code in _list(row, "articles")),
            tuple(_known(row, "families", _FAMILIES)),
        )

    def _article(self, code: str) -> str:
        goods = stock.find(self._book.store, code_in(code))
        if goods is None:
            raise RowFault("articles", Fault.NOT_KNOWN, code)
        return goods.article.id


def _value(row: SheetRow) -> int:
    text = safe_text(row.cells.get("value", ""))
    plain = text.removesuffix("%").strip()
    # `-20 %` is how shops write a percentage; less than nothing is no amount.
    cents = cents_in(plain.lstrip("-") if text.endswith("%") else plain)
    if cents is None:
        raise RowFault("value", Fault.NOT_AN_AMOUNT, text)
    return cents


def _day(row: SheetRow, column: str) -> str:
    """A day as an ISO date, also where it is written `01/12/2026`."""
    text = safe_text(row.cells.get(column, ""))
    if not text:
        return ""
    try:
        return iso_day(text)
    except ValueError as bad:
        raise RowFault(column, Fault.NOT_A_DATE, text) from bad


def _count(row: SheetRow, column: str, default: int) -> int:
    text = row.cells.get(column, "").strip()
    count = count_in(text) if text else default
    if count is None:
        raise RowFault(column, Fault.NOT_A_NUMBER, text)
    return count


def _list(row: SheetRow, column: str) -> list[str]:
    cells = (safe_text(each) for each in row.cells.get(column, "").split(","))
    return [each for each in cells if each]


def _known(row: SheetRow, column: str, names: dict[str, str]) -> list[str]:
    for each in _list(row, column):
        if fold(each) not in names:
            raise RowFault(column, Fault.NOT_KNOWN, each)
    return [names[fold(each)] for each in _list(row, column)]


def _parts(row: SheetRow) -> tuple[Scope, ...]:
    """The departments of a bundle, one piece of each, written `femme + chaussures`."""
    named = [safe_text(each) for each in row.cells.get("parts", "").split("+")]
    for each in named:
        if each and fold(each) not in DEPARTMENTS_BY_NAME:
            raise RowFault("parts", Fault.NOT_KNOWN, each)
    return tuple(
        Scope(departments=(DEPARTMENTS_BY_NAME[fold(each)],)) for each in named if each
    )


def _word(row: SheetRow, column: str, names: dict[str, W]) -> W:
    text = fold(row.cells.get(column, "")).strip()
    if text not in names:
        raise RowFault(column, Fault.NOT_KNOWN if text else Fault.MISSING, text)
    return names[text]
