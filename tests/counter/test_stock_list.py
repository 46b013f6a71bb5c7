"""A list of stock: each row new, changed, the same, or named with its fault."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tillapp.counter.importing import BadRow, Fault, ImportDesk, ImportPlan
from tillapp.counter.receiving import Arrival, ReceivingDesk
from tillapp.counter.settings import RATES, DefaultRates
from tillapp.counter.stock_list import plan_stock
from tillapp.domain import code
from tillapp.domain.article import Tracking
from tillapp.domain.item import Regime
from tillapp.domain.refusal import BadSetting
from tillapp.ledger import records, stock

HEAD = "code;titre;détail;rayon;prix;coût;quantité;tva"
LIST = f"""{HEAD}
;Jean Levi’s 501;W32;Homme;28,00;9;1;
{code.tag(7)};Robe;T. 38;Femme;16;4,50;;marge
2000000000015;Chaussettes;;Boutique;4,50;1,80;60;20
;Carnet;;;5;;40;N20
"""


@pytest.fixture
def shop() -> Shop:
    return Shop()


def plan(shop: Shop, text: str) -> ImportPlan:
    return plan_stock(shop.book, text.encode())


def one(shop: Shop, row: str) -> BadRow:
    found = plan(shop, f"{HEAD}\n{row}\n")
    (bad,) = found.bad
    assert (found.rows, found.create) == (1, ())
    return bad


def bring_in(shop: Shop, text: str) -> None:
    ImportDesk(shop.book, shop.ids, "malik").apply(plan(shop, text))


def test_a_dry_run_says_what_would_come_and_writes_nothing(shop: Shop) -> None:
    before = shop.book.head
    found = plan(shop, LIST)
    assert shop.book.head == before
    assert (found.rows, len(found.create), found.bad) == (4, 4, ())
    jean, robe, socks, notebook = (row.what for row in found.create)
    assert isinstance(jean, Arrival)
    assert (jean.tracking, jean.vat, jean.price, jean.cost) == (
        Tracking.UNIQUE,
        "M20",
        2800,
        900,
    )
    assert isinstance(robe, Arrival)
    assert (robe.codes, robe.cost, robe.department) == ((code.tag(7),), 450, "femme")
    assert isinstance(socks, Arrival)
    assert (socks.tracking, socks.vat, socks.quantity, socks.regime) == (
        Tracking.QUANTITY,
        "N20",
        60,
        Regime.INVOICED,
    )
    assert isinstance(notebook, Arrival)
    assert (notebook.tracking, notebook.codes) == (Tracking.QUANTITY, ())


@pytest.mark.parametrize(
    ("row", "tracking"),
    [
        ("A-10482;Robe;;;16;;;", Tracking.UNIQUE),
        ("A-10482;Robe;;;16;;1;marge", Tracking.UNIQUE),
        ("85123A;Tasse;;;16;;6;", Tracking.QUANTITY),
        ("85123A;Tasse;;;16;;1;20", Tracking.QUANTITY),
        ("3017620422003;Tasse;;;16;;;", Tracking.QUANTITY),
        (";Tasse;;;16;;1;20", Tracking.UNIQUE),
    ],
)
def test_a_piece_is_told_from_goods_that_are_counted(
    shop: Shop, row: str, tracking: Tracking
) -> None:
    what = plan(shop, f"{HEAD}\n{row}\n").create[0].what
    assert isinstance(what, Arrival)
    assert what.tracking is tracking


def test_what_was_planned_is_then_in_the_shop(shop: Shop) -> None:
    bring_in(shop, LIST)
    goods = stock.find(shop.book.store, code.tag(7))
    assert goods is not None
    assert (goods.price, goods.cost, goods.state) == (1600, 450, "on_rack")
    socks = stock.find(shop.book.store, "2000000000015")
    assert socks is not None
    assert stock.on_hand(shop.book.store, socks.article.id) == 60
    assert stock.find(shop.book.store, code.tag(8)) is not None


def test_the_same_list_again_changes_nothing(shop: Shop) -> None:
    text = "\n".join(LIST.splitlines()[i] for i in (0, 2, 3))
    bring_in(shop, text)
    found = plan(shop, text)
    assert (len(found.unchanged), found.create, found.change, found.bad) == (2, (), (), ())


def test_a_changed_row_says_what_changes_and_then_does(shop: Shop) -> None:
    bring_in(shop, LIST)
    text = f"""{HEAD}
{code.tag(7)};Robe longue;T. 40;Maison;14;;;
2000000000015;Chaussettes;;Boutique;4,50;;52;
"""
    found = plan(shop, text)
    robe, socks = found.change
    assert [(d.column, d.before, d.after) for d in robe.differences] == [
        ("title", "Robe", "Robe longue"),
        ("detail", "T. 38", "T. 40"),
        ("department", "femme", "maison"),
        ("price", "1600", "1400"),
    ]
    assert [(d.column, d.before, d.after) for d in socks.differences] == [
        ("quantity", "60", "52")
    ]
    bring_in(shop, text)
    assert len(plan(shop, text).unchanged) == 2


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        (";;;;12;;;", "title", Fault.MISSING),
        (";Robe;;;;;;", "price", Fault.MISSING),
        (";Robe;;;0;;;", "price", Fault.NOT_AN_AMOUNT),
        (";Robe;;;-3;;;", "price", Fault.NOT_AN_AMOUNT),
        (";Robe;;;cher;;;", "price", Fault.NOT_AN_AMOUNT),
        (";Robe;;;99999999;;;", "price", Fault.TOO_LARGE),
        (";Robe;;;12;x;;", "cost", Fault.NOT_AN_AMOUNT),
        (";Robe;;;12;;1,5;", "quantity", Fault.NOT_A_NUMBER),
        (";Robe;;;12;;9999999;", "quantity", Fault.TOO_LARGE),
        (f"{code.tag(1)};Robe;;;12;;2;", "quantity", Fault.TOO_LARGE),
        ("2900000000019;Robe;;;12;;;", "code", Fault.NOT_A_CODE),
        (f"{code.internal('27', 1)};Robe;;;12;;;", "code", Fault.NOT_A_CODE),
        (";Robe;;Jardin;12;;;", "department", Fault.NOT_KNOWN),
        (";Robe;;;12;;;7", "vat", Fault.NOT_A_RATE),
        (";Robe;;;12;;;20;;9", "", Fault.TOO_MANY_CELLS),
    ],
)
def test_a_bad_row_names_its_line_column_and_fault(
    shop: Shop, row: str, column: str, fault: Fault
) -> None:
    bad = one(shop, row)
    assert (bad.line, bad.column, bad.fault) == (2, column, fault)


def test_a_code_that_comes_twice_names_the_first_line(shop: Shop) -> None:
    found = plan(shop, f"{HEAD}\n2000000000015;A;;;1;;3;\n2000000000015;B;;;2;;3;\n")
    assert len(found.create) == 1
    assert found.bad == (BadRow(3, "code", Fault.DUPLICATE, "2000000000015", other_line=2),)


def test_two_codes_of_one_article_do_not_change_it_twice(shop: Shop) -> None:
    pair = Arrival("Tasse", 350, tracking=Tracking.QUANTITY, vat="N20", codes=("A1", "A2"))
    ReceivingDesk(shop.book, shop.ids, "malik").receive([pair])
    found = plan(shop, f"{HEAD}\nA1;Tasse;;;3;;;\nA2;Tasse;;;4;;;\n")
    assert len(found.change) == 1
    assert found.bad == (BadRow(3, "code", Fault.DUPLICATE, "Tasse", other_line=2),)


def test_what_was_sealed_at_its_intake_is_not_rewritten_by_a_list(shop: Shop) -> None:
    bring_in(shop, LIST)
    assert one(shop, f"{code.tag(7)};Robe;T. 38;Femme;16;5;;").fault is Fault.SEALED
    assert one(shop, f"{code.tag(7)};Robe;T. 38;Femme;16;;;N20").fault is Fault.SEALED
    assert one(shop, f"{code.tag(7)};Robe;T. 38;Femme;16;;2;").fault is Fault.TOO_LARGE


def test_a_sold_piece_is_not_changed(shop: Shop) -> None:
    bring_in(shop, LIST)
    goods = stock.find(shop.book.store, code.tag(7))
    assert goods is not None
    shop.sell(goods)
    assert one(shop, f"{code.tag(7)};Robe;T. 38;Femme;12;;;").fault is Fault.SOLD


def test_formulas_lose_their_power(shop: Shop) -> None:
    found = plan(shop, f"{HEAD}\n;=1+1;@x;;12;;;\n")
    what = found.create[0].what
    assert isinstance(what, Arrival)
    assert (what.title, what.detail) == ("'=1+1", "'@x")


def test_every_row_ends_in_exactly_one_list(shop: Shop) -> None:
    rows = [";Robe;;;12;;;", ";;;;12;;;", "2000000000015;A;;;1;;3;", "2000000000015;A;;;1;;3;"]
    found = plan(shop, HEAD + "\n" + "\n".join(rows * 5))
    parts = (found.create, found.change, found.unchanged, found.bad)
    assert sum(map(len, parts)) == found.rows == 20


def test_a_list_without_titles_is_refused_as_a_whole(shop: Shop) -> None:
    with pytest.raises(BadSetting) as caught:
        plan(shop, "code;prix\n1;2\n")
    assert caught.value.facts == {"field": "title", "value": "", "why": "heading_missing"}


def test_the_percentages_of_the_law_are_known_by_their_number(shop: Shop) -> None:
    found = plan(shop, f"{HEAD}\n;Livre;;;12;;3;5,5 %\n;Pain;;;1;;3;2.1\n;Lot;;;1;;3;m55\n")
    assert [row.what.vat for row in found.create if isinstance(row.what, Arrival)] == [
        "N55",
        "N21",
        "M55",
    ]


def test_a_shop_decides_which_rates_its_list_need_not_name(shop: Shop) -> None:
    version = records.Version(1, "T03A")
    chosen = DefaultRates(default_new="N55", default_used="M55")
    records.put_setting(shop.book.store, RATES, chosen, version)
    rows = [row.what for row in plan(shop, LIST).create]
    assert [row.vat for row in rows if isinstance(row, Arrival)] == ["M55", "M20", "N20", "N20"]
    [pile] = plan(shop, f"{HEAD}\n;Livres;;;5;;40;\n").create
    assert isinstance(pile.what, Arrival)
    assert pile.what.vat == "N55"
