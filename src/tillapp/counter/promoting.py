"""The promoting desk: a shop's promotions, kept as a setting that the journal tells about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from tillapp.counter.announcing import Announcing
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import PROMOTIONS
from tillapp.domain.basket import Basket
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.line import SaleLine
from tillapp.domain.party import Approval, Right
from tillapp.domain.promote import promoted
from tillapp.domain.promotion import Promotions, Rule, begun, checked_rule, ended
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
        self._announcing = Announcing(book.store)

    def rules(self) -> tuple[Rule, ...]:
        """Every promotion, also those of other days."""
        return rules_in(self._book.store)

    def put(self, rule: Rule, approval: Approval | None = None) -> Rule:
        """Set a promotion, or another version of one; without an id it gets one by its title.

        Raises:
            BadSetting: names the field that makes no sense.
            NotYourRight.
        """
        checked = checked_rule(replace(rule, title=safe_text(rule.title, _TITLE)))
        whole = self._named(begun(checked, self._book.clock.now().day()))
        who = self._session.require(Right.PROMOTE, approval, title=whole.title)
        write_rules(self._book, self._ids, self._session.who.id, (whole,), who)
        return whole

    def stop(self, id_: str, approval: Approval | None = None) -> tuple[Rule, ...]:
        """Take a promotion away; what was sold under it stays as it was sold."""
        gone = next((rule for rule in self.rules() if rule.id == id_), None)
        if gone is None:
            raise NotFound(promotion=id_)
        who = self._session.require(Right.PROMOTE, approval, title=gone.title)
        draft = _told(self._ids, self._session.who.id, "promotion_stopped", gone, who)
        kept = _kept(self._book.store)
        left = tuple(rule for rule in kept.rules if rule.id != id_)
        last = ended(gone, self._book.clock.now().day())
        past = (*kept.past, last) if last else kept.past
        _write(self._book, (draft,), Promotions(left, past))
        return left

    def may_touch(self, basket: Basket) -> bool:
        """Whether there is a promotion, or one that left its offer in the basket."""
        lines = basket.lines
        return bool(self.rules()) or any(isinstance(n, SaleLine) and n.offer for n in lines)

    def promoted(self, basket: Basket, today: date, group: str) -> Basket:
        """The basket with the offers of the promotions that hold today."""
        rules = self.rules()
        return self._announcing.told(basket, promoted(basket, rules, today, group), rules)

    def _named(self, rule: Rule) -> Rule:
        return rule if rule.id else replace(rule, id=free_id(rule.title, self.rules()))


def rules_in(store: Store) -> tuple[Rule, ...]:
    """The promotions that a book keeps."""
    return _kept(store).rules


def _kept(store: Store) -> Promotions:
    return records.setting(store, PROMOTIONS, Promotions) or Promotions()


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
    """Keep rules in the place of those with their ids; the journal tells each of them.

    What held until today stays known as past; a rule without a first day begins today.
    """
    if not new:
        return
    today, before = book.clock.now().day(), _kept(book.store)
    set_ = tuple(begun(rule, today) for rule in new)
    told = tuple(_told(ids, staff, "promotion_set", rule, approved_by) for rule in set_)
    after = {rule.id: rule for rule in (*before.rules, *set_)}
    changed = (rule for rule in before.rules if after[rule.id] != rule)
    past = tuple(last for rule in changed if (last := ended(rule, today)))
    _write(book, told, Promotions(tuple(after.values()), (*before.past, *past)))


def _told(ids: Ids, staff: str, what: str, rule: Rule, approved_by: str) -> Draft:
    facts = {"rule": rule.id, "says": msgspec.json.encode(rule).decode()}
    return Draft(ids.next(), Log(events.PROMOTION, what, facts, approved_by), staff)


def _write(book: Book, told: Sequence[Draft], value: Promotions) -> None:
    version = records.Version(book.clock.now().utc_ms, book.place.ledger)
    book.commit(
        told, beside=lambda: records.put_setting(book.store, PROMOTIONS, value, version)
    )
