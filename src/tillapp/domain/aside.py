"""Goods on the shelf of what deposits were taken for: put there, held longer, let go again."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.effects import Effects, freed, moved, unseen
from tillapp.domain.item import Move, Register
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out
from tillapp.domain.posting import Posting
from tillapp.domain.tender import Layaway


def put_aside(basket: Basket, layaway: Layaway) -> Effects:
    """What is not put aside yet goes aside; a new last day holds the others longer."""
    fresh = [line for line in goods_out(basket.lines) if not line.aside]
    pieces = _stepping(basket, layaway)
    moves = tuple(
        Move(
            line.item,
            Register.HOLD,
            line.hold_n + 1,
            whom=basket.id,
            until_ms=layaway.until_ms,
        )
        for line in pieces
    )
    guards = tuple(guard for line in pieces for guard in unseen(line))
    return Effects(_shelved(posting.STOCK, posting.HELD, fresh), moves, guards)


def let_go(basket: Basket) -> Effects:
    """Everything that was put aside goes back to the shelf of the shop."""
    aside = [line for line in goods_out(basket.lines) if line.aside]
    moves = tuple(freed(line) for line in aside if line.item)
    return Effects(_shelved(posting.HELD, posting.STOCK, aside), moves)


def waiting(basket: Basket, layaway: Layaway) -> Basket:
    """The basket whose goods are put aside."""
    names = {line.n for line in _stepping(basket, layaway)}
    return replace(_stepped(basket, names, aside=True), layaway=layaway.until)


def free(basket: Basket) -> Basket:
    """The basket whose goods are put aside no more."""
    names = {line.n for line in _pieces(basket) if line.aside}
    return replace(_stepped(basket, names, aside=False), layaway="")


def _stepping(basket: Basket, layaway: Layaway) -> list[SaleLine]:
    """The pieces whose hold register takes one more step."""
    later = layaway.until != basket.layaway
    return [line for line in _pieces(basket) if later or not line.aside]


def _stepped(basket: Basket, names: set[int], *, aside: bool) -> Basket:
    lines = tuple(
        replace(line, aside=aside, hold_n=line.hold_n + (line.n in names))
        if isinstance(line, SaleLine)
        else line
        for line in basket.lines
    )
    return replace(basket, lines=lines)


def _shelved(here: str, there: str, lines: list[SaleLine]) -> tuple[Posting, ...]:
    """Pieces of quantity articles that go from a shelf to another one."""
    counted: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.tracking is Tracking.QUANTITY:
            counted[line.article] += line.pieces
    return tuple(
        row
        for sku, n in counted.items()
        for row in (*moved(here, sku, -n), *moved(there, sku, n))
    )


def _pieces(basket: Basket) -> list[SaleLine]:
    return [line for line in goods_out(basket.lines) if line.item]
