"""What an article was sold for: every price it had, and the one a markdown is told against."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from tillapp.domain.article import Article
from tillapp.domain.charged import PriceStep, charged, lowest_before, one_of, start_of
from tillapp.domain.clock import A_DAY_MS
from tillapp.domain.item import Move, Register
from tillapp.domain.promotion import PROMOTIONS, Promotions, Rule
from tillapp.ledger.connection import Store

__all__ = ["PriceStep"]
_PERIOD_MS = 30 * A_DAY_MS
_KEPT = "SELECT body FROM settings WHERE key=? AND gone=0"
_ARTICLE = "SELECT body FROM articles WHERE id=?"
# What a move says stands in its document; two with one number are in the order of their time.
_HISTORY = (
    "SELECT m.n, m.at, j.body FROM moves m CROSS JOIN journal j"
    " ON j.company = (SELECT value FROM meta WHERE key='company')"
    " AND j.shop = (SELECT value FROM meta WHERE key='shop')"
    " AND j.ledger = m.ledger AND j.seq = m.seq"
    " WHERE m.item=? AND m.register=? ORDER BY m.n, m.at, m.ledger, m.seq"
)


class _Moves(Struct):
    """Of a document's facts only its moves: the rest is skipped over."""

    moves: tuple[Move, ...] = ()


class _Body(Struct):
    """A document's body, read for its moves."""

    facts: _Moves


_body = msgspec.json.Decoder(_Body)
_kept = msgspec.json.Decoder(Promotions)
_article = msgspec.json.Decoder(Article)


def history(store: Store, article: str) -> list[PriceStep]:
    """The prices of an article, the first one first; one that changed nothing is left out."""
    steps: list[PriceStep] = []
    for n, at_ms, body in store.fetch(_HISTORY, (article, str(Register.PRICE))):
        price = _price(body, article, n)
        if not steps or steps[-1].price != price:
            steps.append(PriceStep(at_ms, price))
    return steps


def _price(body: bytes, article: str, n: int) -> int:
    moves = _body.decode(body).facts.moves
    return next(
        move.price
        for move in moves
        if move.item == article and move.register is Register.PRICE and move.n == n
    )


def reference_price(store: Store, article: str) -> int | None:
    """The price that a markdown is announced against; nothing where there is none."""
    return reference_of(_charged(store, article))


def prior_price(store: Store, article: str, rule: Rule) -> int | None:
    """The lowest price of the thirty days before a promotion began; None for a new article."""
    if not rule.since:
        return None
    return lowest_before(_charged(store, article), start_of(rule.since))


def _charged(store: Store, article: str) -> list[PriceStep]:
    """The prices that everybody was charged, also by promotions."""
    steps = history(store, article)
    rules = [rule for kept in _promotions(store) for rule in (*kept.rules, *kept.past)]
    rows = store.fetch(_ARTICLE, (article,)) if rules else []
    return charged(steps, rules, one_of(_article.decode(rows[0][0]))) if rows else steps


def _promotions(store: Store) -> list[Promotions]:
    return [_kept.decode(body) for (body,) in store.fetch(_KEPT, (PROMOTIONS,))]


def reference_of(steps: Sequence[PriceStep]) -> int | None:
    """The lowest price of the thirty days before the present markdown (C. conso L112-1-1).

    Of markdowns that follow each other within thirty days the first one counts. Goods that are
    on sale for less are measured since then. What was as cheap before is no markdown.
    """
    first = _first_markdown(steps)
    if first is None:
        return None
    # Steps are in the order of their numbers, and a wrong clock may have set one back.
    lowest = lowest_before(steps[:first], steps[first].at_ms)
    lowest = steps[first - 1].price if lowest is None else lowest
    return lowest if lowest > steps[-1].price else None


def _first_markdown(steps: Sequence[PriceStep]) -> int | None:
    at = len(steps) - 1
    if at < 1 or steps[at].price > steps[at - 1].price:
        return None
    while at > 1 and _goes_on(steps[at - 2], steps[at - 1], steps[at]):
        at -= 1
    return at


def _goes_on(before: PriceStep, markdown: PriceStep, following: PriceStep) -> bool:
    soon = following.at_ms - markdown.at_ms <= _PERIOD_MS
    return soon and markdown.price < before.price
