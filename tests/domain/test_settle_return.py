"""What comes back in parts is, to the cent, what comes back at once."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from msgspec.structs import replace

from tests.domain.baskets import EMPTY, TERMS, back_of, parts_back, sale_in
from tests.shop import cash
from tillapp.domain.article import Tracking, Unit
from tillapp.domain.document import Floor, Seen
from tillapp.domain.effects import Effects
from tillapp.domain.item import Cause, State
from tillapp.domain.line import SaleLine
from tillapp.domain.means import of_part, together
from tillapp.domain.posting import POINTS_HELD
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.settle_return import Figures, returned, reversal

FIGURES = ("quantity", "total", "net", "tax", "cost", "points", "burnt")


def sums_of(effects: Effects) -> Counter[tuple[str, str, str]]:
    sums: Counter[tuple[str, str, str]] = Counter()
    for row in effects.postings:
        sums[row.account, row.owner, row.unit] += row.amount
    return Counter({key: amount for key, amount in sums.items() if amount})


def effects_of(lines: tuple[ReturnLine, ...]) -> Effects:
    return reversal(lines, returned(lines, TERMS))


@given(parts_back())
def test_parts_sum_to_the_sold_line_in_every_figure(parts: tuple[ReturnLine, ...]) -> None:
    sold, back = parts[0].sold, returned(parts, TERMS).lines
    whole = {
        name: sum(getattr(line, name) for line in back) for name in ("total", "net", "tax")
    }
    assert whole == {"total": -sold.total, "net": -sold.net, "tax": -sold.tax}
    for name in ("cost", "points", "burnt", "quantity"):
        assert sum(getattr(line, name) for line in back) == getattr(sold, name)


@given(parts_back())
def test_parts_move_the_accounts_as_the_whole_does(parts: tuple[ReturnLine, ...]) -> None:
    origin = parts[0].origin
    assert origin is not None
    whole = replace(parts[0], quantity=parts[0].sold.quantity, origin=replace(origin, before=0))
    in_parts: Counter[tuple[str, str, str]] = Counter()
    for part in parts:
        in_parts.update(sums_of(effects_of((part,))))
    there = {key: amount for key, amount in in_parts.items() if amount}
    assert there == dict(sums_of(effects_of((whole,))))


@given(parts_back())
def test_money_goes_back_by_the_means_it_came_and_never_more(
    parts: tuple[ReturnLine, ...],
) -> None:
    sold, paid = parts[0].sold, parts[0].means
    shares = [
        of_part(paid, sold.total, part.before, part.quantity, sold.quantity) for part in parts
    ]
    for share, part in zip(shares, parts, strict=True):
        assert sum(each.amount for each in share) == -part.due
        assert all(each.amount > 0 for each in share)
    back = {each.key: each.amount for each in together([m for share in shares for m in share])}
    assert back == {each.key: each.amount for each in together(paid) if each.amount}


def figures(line: SaleLine, quantity: int, before: int = 0) -> tuple[ReturnLine, Figures]:
    basket = replace(EMPTY, customer="nadia").add(line)
    sale = sale_in(basket.pay(cash(basket.due)))
    back = back_of(sale, sale[1].lines[0], quantity, before)
    return back, returned((back,), TERMS)


def test_one_of_three_mugs_gives_back_a_third_and_its_points() -> None:
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 3, article="m", tracking=Tracking.QUANTITY)
    back, found = figures(mugs, 1)
    [line] = found.lines
    assert (line.total, line.net, line.tax) == (-350, -292, -58)
    assert (line.points, found.points) == (7, 7)
    sums = sums_of(reversal((back,), found))
    assert sums["stock@shop", "m", "pc"] == 1
    assert sums["returned", back.origin.owner if back.origin else "", "pc"] == -1
    assert sums[POINTS_HELD, "nadia", "pt"] == -7


def test_a_bag_by_weight_comes_back_as_one_piece_in_however_many_parts() -> None:
    bag = SaleLine(0, "Vrac", 1250, "N20", "new", 900, Unit.GRAM, "b")
    bag = replace(bag, tracking=Tracking.QUANTITY)
    pieces = 0
    for before in (0, 300, 600):
        back, found = figures(bag, 300, before)
        pieces += sums_of(reversal((back,), found))["stock@shop", "b", "pc"]
    assert pieces == 1


def test_what_is_thrown_away_reaches_no_shelf() -> None:
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 2, article="m", tracking=Tracking.QUANTITY)
    back, found = figures(mugs, 1)
    gone = back.becoming(State.RECYCLED)
    assert "stock@shop" not in {a for a, _, _ in sums_of(reversal((gone,), found))}
    waiting = back.becoming(State.PENDING, Cause.WASHING)
    assert sums_of(reversal((waiting,), found))["stock@pending", "m", "pc"] == 1


def test_a_piece_comes_back_from_where_it_was_sold_to_and_is_guarded() -> None:
    dress = SaleLine(0, "Robe", 1600, "M20", "used", article="i1", item="i1", cost=400)
    back, found = figures(dress, 1)
    effects = reversal((back,), found)
    [move] = effects.moves
    assert (move.item, move.n, move.state) == ("i1", 3, State.READY)
    assert Seen("i1", "whereabouts", 2, "Robe") in effects.guards


def test_the_guard_stands_where_this_part_ends() -> None:
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 3)
    back, found = figures(mugs, 1, before=1)
    assert back.origin is not None
    guards = reversal((back,), found).guards
    assert guards == (Floor("returned", back.origin.owner, -2, "pc"),)


def test_goods_without_a_ticket_have_no_account_of_what_was_sold() -> None:
    mugs = SaleLine(0, "Tasse", 350, "N20", "new", 1)
    back, found = figures(mugs, 1)
    free = replace(back, origin=None)
    effects = reversal((free,), returned((free,), TERMS))
    assert effects.guards == ()
    assert {a for a, _, _ in sums_of(effects)} == {"sales/new/N20", "vat/N20"}
    assert found.points == 6
