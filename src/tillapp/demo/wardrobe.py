"""Second-hand garments drawn from a vocabulary: the same seed gives the same rails."""

from __future__ import annotations

from random import Random

from tillapp.counter.receiving import Arrival
from tillapp.demo.vocabulary import Kind, Piece, Wardrobe

_WHOLE = 100
_EURO = 100
_FINE_BELOW = 500
_FINE_STEP = 50
_CHEAPEST = 100
_COST_PERCENT = (20, 40)


def pieces(words: Wardrobe, dice: Random, count: int) -> list[Arrival]:
    """So many pieces; those that every demo shop has come first."""
    known = [_arrival(piece, dice) for piece in words.known]
    kinds = dice.choices(words.kinds, [kind.weight for kind in words.kinds], k=count)
    return (known + [_arrival(_drawn(words, kind, dice), dice) for kind in kinds])[:count]


def _drawn(words: Wardrobe, kind: Kind, dice: Random) -> Piece:
    brand = dice.choice(list(kind.brands))
    model = dice.choice(kind.brands[brand])
    size = dice.choice(words.sizes[kind.sizes])
    grade = dice.choices(words.grades, [grade.weight for grade in words.grades])[0]
    percent = words.brands.get(brand, _WHOLE) * grade.price_percent
    return Piece(
        titled(kind.title, brand, model),
        f"{size} · {grade.name}",
        kind.department,
        kind.icon,
        rounded(kind.price * percent // (_WHOLE * _WHOLE)),
        kind.vat,
    )


def titled(kind: str, brand: str, model: str) -> str:
    """A title as people say it: "Jean Levi’s 501", but "Robe fleurie Sézane"."""
    said = model[:1].islower()
    order = (kind, model, brand) if said else (kind, brand, model)
    return " ".join(word for word in order if word)


def rounded(cents: int) -> int:
    """A price as a shop writes it: whole euros, half euros below five."""
    step = _FINE_STEP if cents < _FINE_BELOW else _EURO
    return max(_CHEAPEST, (cents + step // 2) // step * step)


def _arrival(piece: Piece, dice: Random) -> Arrival:
    cost = piece.price * dice.randint(*_COST_PERCENT) // _WHOLE
    return Arrival(
        piece.title,
        piece.price,
        piece.detail,
        piece.department,
        piece.icon,
        vat=piece.vat,
        cost=cost,
    )
