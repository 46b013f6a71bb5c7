"""What a reduction is announced against: the lowest price of the thirty days before it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tillapp.domain.basket import Basket
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import Line
from tillapp.domain.promotion import GROUPED, Rule
from tillapp.ledger.connection import Store
from tillapp.ledger.prices import prior_price, reference_price

_Asked = tuple[str, Rule | None]


class Announcing:
    """Gives lines with an offer their reference price, and takes it back with the offer.

    The book is asked once for an article and a rule while a basket lies on the counter.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._basket = ""
        self._found: dict[_Asked, int | None] = {}

    def told(self, before: Basket, after: Basket, rules: Sequence[Rule]) -> Basket:
        """The basket with the reference of every line whose offer a rule made."""
        if self._basket != after.id:
            self._basket, self._found = after.id, {}
        # A price for several pieces together is no reduction of one, and announces none.
        known = {rule.id: rule for rule in rules if rule.mechanic not in GROUPED}
        was = {line.n: line for line in before.lines}
        lines = tuple(self._line(line, was.get(line.n), known) for line in after.lines)
        same = all(map(_the_same, lines, after.lines))
        return after if same else replace(after, lines=lines)

    def _line(self, line: Line, was: Line | None, rules: dict[str, Rule]) -> Line:
        if not isinstance(line, SaleLine) or not line.article:
            return line
        rule = rules.get(line.offer.id) if line.offer else None
        if rule is None and not (line.offer is None and _told_once(line, was)):
            return line
        reference = self._reference(line.article, rule)
        if rule and reference == line.price:
            reference = None
        return line if reference == line.reference else replace(line, reference=reference)

    def _reference(self, article: str, rule: Rule | None) -> int | None:
        asked = (article, rule)
        if asked not in self._found:
            found = prior_price(self._store, article, rule) if rule else None
            self._found[asked] = found if rule else reference_price(self._store, article)
        return self._found[asked]


def _told_once(line: SaleLine, was: Line | None) -> bool:
    """Whether an offer may have left its reference on the line, or taken the line's own."""
    left = isinstance(was, SaleLine) and was.offer is not None
    return left or line.reference is not None


def _the_same(one: Line, other: Line) -> bool:
    return one is other
