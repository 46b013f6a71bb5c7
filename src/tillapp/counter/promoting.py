"""The promoting desk: a shop's promotions, kept as a setting that the journal tells about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import PROMOTIONS
from tillapp.domain.basket import Basket
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.party import Approval, Right
from tillapp.domain.promote import promoted
from tillapp.domain.promotion import Promotions, Rule, checked_rule
from tillapp.domain.refusal import NotFound
from tillapp.domain.text import safe_text, words
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Store

_TITLE = 40


class PromotingDesk:
    """Sets and stops promotions, and applies them to a basket."""

    def __init__(self, book: Book, ids: Ids, session: SessionDesk) -> None:
        self._book = book
        self._ids = ids
        self._session = session

    def rules(self) -> tuple[Rule, ...]:
        """Every promotion, also those of other days."""
        return rules_in(self._book.store)

    def put(self, rule: Rule, approval: Approval | None = None) -> Rule:
        """Set a promotion, or another version of one; without an id it gets one by its title.

        Raises:
            BadSetting: names the field that makes no sense.
            NotYourRight.
        """
        whole = self._named(checked_rule(replace(rule, title=safe_text(rule.title, _TITLE))))
        who = self._session.require(Right.PROMOTE, approval, title=whole.title)
        write_rules(self._book, self._ids, self._session.who.id, (whole,), who)
        return whole

    def stop(self, id_: str, approval: Approval | None = None) -> tuple[Rule, ...]:
        """Take a promotion away; what was sold under it stays as it was sold."""
        gone = next((rule for rule in self.rules() if rule.id == id_), None)
        if gone is None:
            raise NotFound(promotion=id_)
        who = self._session.require(Right.PROMOTE, approval, title=gone.title)
        left = tuple(rule for rule in self.rules() if rule.id != id_)
        draft = _told(self._ids, self._session.who.id, "promotion_stopped", gone, who)
        _write(self._book, (draft,), left)
        return left

    def promoted(self, basket: Basket, today: date, group: str) -> Basket:
        """The basket with the offers of the promotions that hold today."""
        return promoted(basket, self.rules(), today, group)

    def _named(self, rule: Rule) -> Rule:
        return rule if rule.id else replace(rule, id=free_id(rule.title, self.rules()))


def rules_in(store: Store) -> tuple[Rule, ...]:
    """The promotions that a book keeps."""
    kept = records.setting(store, PROMOTIONS, Promotions)
    return kept.rules if kept else ()


def free_id(title: str, rules: Sequence[Rule]) -> str:
    """A name for a rule that no other one has, made of its title."""
    stem = "-".join(words(title)) or "promotion"
    taken, n, found = {rule.id for rule in rules}, 1, stem
    while found in taken:
        n += 1
        found = f"{stem}-{n}"
    return found


def write_rules(
    book: Book, ids: Ids, staff: str, new: Sequence[Rule], approved_by: str = ""
) -> None:
    """Keep rules in the place of those with their ids; the journal tells each of them."""
    if not new:
        return
    kept = {rule.id: rule for rule in (*rules_in(book.store), *new)}
    told = tuple(_told(ids, staff, "promotion_set", rule, approved_by) for rule in new)
    _write(book, told, tuple(kept.values()))


def _told(ids: Ids, staff: str, what: str, rule: Rule, approved_by: str) -> Draft:
    facts = {"rule": rule.id, "says": msgspec.json.encode(rule).decode()}
    return Draft(ids.next(), Log(events.PROMOTION, what, facts, approved_by), staff)


def _write(book: Book, told: Sequence[Draft], rules: tuple[Rule, ...]) -> None:
    version = records.Version(book.clock.now().utc_ms, book.place.ledger)
    value = Promotions(rules)
    book.commit(
        told, beside=lambda: records.put_setting(book.store, PROMOTIONS, value, version)
    )
