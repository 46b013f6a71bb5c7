"""Lines of every direction: told apart, and kept apart on disk."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from tests.domain.baskets import EMPTY, back_of, sale_in, slip
from tests.shop import cash
from tillapp.domain.basket import Basket
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_back, goods_out, same_thing, slips_out

MUG = SaleLine(0, "Tasse", 350, "N20", "new")


def test_each_line_goes_one_way() -> None:
    sale = sale_in(EMPTY.add(MUG).pay(cash(350)))
    back = back_of(sale, sale[1].lines[0], 1)
    gift = IssueLine(0, "Carte", 5000, slip(1))
    basket = EMPTY.add(back).add(MUG).add(gift)
    names = [
        [line.n for line in kind(basket.lines)] for kind in (goods_back, goods_out, slips_out)
    ]
    assert names == [[1], [2], [3]]
    kept = msgspec.json.decode(msgspec.json.encode(basket), type=Basket)
    assert kept == basket


def test_two_parts_of_one_sold_line_are_one_thing_and_two_mugs_are_not() -> None:
    sale = sale_in(EMPTY.add(MUG.times(2)).pay(cash(700)))
    half = back_of(sale, sale[1].lines[0], 1)
    other = back_of(sale, sale[1].lines[0], 1, before=1)
    assert same_thing(half, other)
    assert not same_thing(half, MUG)
    assert not same_thing(MUG, MUG)
    assert not same_thing(half, replace(half, origin=None))
    coat = replace(MUG, item="i1")
    assert same_thing(coat, coat)
