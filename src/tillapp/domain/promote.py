"""Promotions applied to a basket: the best single offer for each line, exact to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.basket import Basket
from tillapp.domain.discount import WHOLE, Offer
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out
from tillapp.domain.money import half_up, split
from tillapp.domain.promotion import GROUPED, Mechanic, Rule
from tillapp.domain.refusal import BasketPaidInPart
from tillapp.domain.tender import TenderKind

Offers = dict[int, Offer]
"""What is taken off each line, by the line's name."""


class _Piece(Struct, frozen=True):
    """One piece of a line, as groups are made of it."""

    line: int
    price: int


class _Choice(Struct, frozen=True):
    """Groups of one rule, what they take off each line, and what is won by taking them."""

    rule: Rule
    cents: dict[int, int]
    gain: int


def promoted(basket: Basket, rules: Sequence[Rule], today: date, group: str) -> Basket:
    """The basket with the offers of the rules that hold, and with no others.

    The same rules again change nothing; the sum does not depend on the order of the lines. An
    offer that money was sealed for, or that is not paid in cash, stays as it was agreed.
    """
    lines = goods_out(basket.lines)
    if basket.pending or not (rules or any(line.offer for line in lines)):
        return basket
    holding = [rule for rule in rules if rule.holds(today, group)]
    if _agreed(basket):
        return _more(basket, holding)
    return _with(basket, offers_of(lines, holding))


def _more(basket: Basket, rules: Sequence[Rule]) -> Basket:
    """The basket with offers on what has none, as far as it stays worth what was paid."""
    lines = goods_out(basket.lines)
    agreed = [line for line in lines if line.offer or line.aside]
    kept = {line.n: line.offer for line in agreed if line.offer}
    free = [line for line in lines if not (line.offer or line.aside)]
    left = list(rules)
    while left:
        offers = offers_of(free, left, agreed)
        try:
            return _with(basket, kept | offers)
        except BasketPaidInPart:
            dearest = _dearest(offers)
            left = [rule for rule in left if rule.id != dearest]
    return basket


def _dearest(offers: Offers) -> str:
    """The rule that takes most off."""
    cents: dict[str, int] = defaultdict(int)
    for offer in offers.values():
        cents[offer.id] += offer.cents
    return max(cents, key=lambda id_: (cents[id_], id_))


def _with(basket: Basket, offers: Offers) -> Basket:
    changed = {
        line.n: replace(line, offer=offers.get(line.n))
        for line in goods_out(basket.lines)
        if line.offer != offers.get(line.n)
    }
    if not changed:
        return basket
    all_lines = tuple(changed.get(line.n, line) for line in basket.lines)
    last = next(reversed(changed.values()))
    # Put in place once, so that the basket sees whether its discount still fits.
    return replace(basket, lines=all_lines).put(last)


def _agreed(basket: Basket) -> bool:
    return any(
        tender.advance or tender.kind is not TenderKind.CASH for tender in basket.tenders
    )


def offers_of(
    lines: Sequence[SaleLine], rules: Sequence[Rule], beside: Sequence[SaleLine] = ()
) -> Offers:
    """The offers of rules on the lines of a basket; lines beside them count as pieces only.

    First what each line gets alone; groups then take their lines over where that wins more.
    """
    rules = [rule for rule in rules if _enough(rule, (*lines, *beside))]
    found = {line.n: offer for line in lines if (offer := _alone(line, rules))}
    # Lines in an order of their own, so that the order of the scans does not count.
    free = sorted((line for line in lines if line.plain), key=_rank)
    grouped = [rule for rule in rules if rule.mechanic in GROUPED]
    while best := _best(grouped, free, found):
        taken = {n: _offer(best.rule, cents) for n, cents in best.cents.items()}
        found = {n: offer for n, offer in (found | taken).items() if offer.cents}
        free = [line for line in free if line.n not in best.cents]
    return found


def _offer(rule: Rule, cents: int) -> Offer:
    return Offer(rule.id, rule.title, cents, rule.bearer)


def _rank(line: SaleLine) -> tuple[int, str, str, str, str, int, int]:
    names = (line.article, line.title, line.department, line.family)
    return (-line.price, *names, -line.quantity, line.n)


def _enough(rule: Rule, lines: Sequence[SaleLine]) -> bool:
    return sum(line.pieces for line in lines if rule.covers(line)) >= rule.least


def _alone(line: SaleLine, rules: Sequence[Rule]) -> Offer | None:
    offers = [
        _offer(rule, taken_off(rule, line))
        for rule in rules
        if rule.mechanic not in GROUPED and rule.covers(line)
    ]
    best = min(offers, key=lambda offer: (-offer.cents, offer.id), default=None)
    return best if best and best.cents else None


def taken_off(rule: Rule, line: SaleLine) -> int:
    """The cents that a rule for single lines takes off one."""
    if rule.mechanic is Mechanic.PERCENT:
        return half_up(line.gross * rule.basis_points, WHOLE)
    return min(line.gross, rule.cents * line.pieces)


def _best(rules: Sequence[Rule], free: Sequence[SaleLine], found: Offers) -> _Choice | None:
    choices = [choice for rule in rules for choice in _choices(rule, free, found)]
    best = min(choices, key=lambda c: (-c.gain, c.rule.id, len(c.cents)), default=None)
    return best if best and best.gain > 0 else None


def _choices(rule: Rule, free: Sequence[SaleLine], found: Offers) -> list[_Choice]:
    """One group, two groups, and so on: each with what it takes off and what it wins."""
    choices: list[_Choice] = []
    cents: dict[int, int] = defaultdict(int)
    for group in _groups(rule, free):
        prices = [piece.price for piece in group]
        for piece, share in zip(group, split(sum(prices) - rule.cents, prices), strict=True):
            cents[piece.line] += share
        lost = sum(found[n].cents for n in cents if n in found)
        choices.append(_Choice(rule, dict(cents), sum(cents.values()) - lost))
    return choices


def _groups(rule: Rule, free: Sequence[SaleLine]) -> list[list[_Piece]]:
    """Groups of pieces, the dearest first, as long as the customer saves by them."""
    lines = [line for line in free if rule.covers(line)]
    pieces = [_Piece(line.n, line.price) for line in lines for _ in range(line.quantity)]
    if rule.mechanic is Mechanic.PACK:
        ends = range(rule.pieces, len(pieces) + 1, rule.pieces)
        groups = [pieces[end - rule.pieces : end] for end in ends]
    else:
        groups = _bundles(rule, lines)
    return [group for group in groups if sum(p.price for p in group) > rule.cents]


def _bundles(rule: Rule, lines: Sequence[SaleLine]) -> list[list[_Piece]]:
    left = {line.n: line.quantity for line in lines}
    # The part with the fewest goods chooses first, or another part would take them from it.
    parts = sorted(rule.parts, key=lambda scope: sum(map(scope.covers, lines)))
    bundles: list[list[_Piece]] = []
    while True:
        bundle = []
        for scope in parts:
            line = next((each for each in lines if left[each.n] and scope.covers(each)), None)
            if line is None:
                return bundles
            left[line.n] -= 1
            bundle.append(_Piece(line.n, line.price))
        bundles.append(bundle)
