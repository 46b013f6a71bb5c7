"""What a quantity measures: mugs one by one, a weighed bag as one thing."""

from __future__ import annotations

from tillapp.domain.article import Unit
from tillapp.domain.measure import counted_in, pieces


def test_a_weighed_bag_is_one_thing_in_however_many_grams() -> None:
    assert (pieces(820, Unit.GRAM), pieces(820, "gram"), counted_in("gram")) == (1, 1, "g")


def test_twelve_mugs_are_twelve_things() -> None:
    assert (pieces(12, Unit.PIECE), pieces(12, "piece"), counted_in("piece")) == (12, 12, "pc")
