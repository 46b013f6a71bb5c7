"""What an article was sold for: every price it had, and the one a markdown is told against."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from tillapp.domain.item import Move, Register
from tillapp.ledger.connection import Store

_PERIOD_MS = 30 * 86_400_000
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


class PriceStep(Struct, frozen=True):
    """A price in cents, and since when: UTC milliseconds as the till claimed them."""

    at_ms: int
    price: int


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
    return reference_of(history(store, article))


def reference_of(steps: Sequence[PriceStep]) -> int | None:
    """The lowest price of the thirty days before the present markdown (C. conso L112-1-1).

    Of markdowns that follow each other within thirty days the first one counts. Goods that are
    on sale for less are measured since then. What was as cheap before is no markdown.
    """
    first = _first_markdown(steps)
    if first is None:
        return None
    since = steps[first].at_ms - _PERIOD_MS
    before = steps[:first]
    # The price that held when the period began counts too.
    held = [
        step.price
        for step, following in zip(before, steps[1 : first + 1], strict=True)
        if following.at_ms > since
    ]
    lowest = min(held, default=before[-1].price)
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
