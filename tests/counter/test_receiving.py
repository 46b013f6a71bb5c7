"""Goods come into the book with a tag, a card, a place and a price."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.shop import Shop
from tillapp.counter.importing import ImportDesk
from tillapp.counter.receiving import PAGE_LIMIT, Amendment, Arrival, ReceivingDesk
from tillapp.counter.stock_list import plan_stock
from tillapp.domain import code
from tillapp.domain.article import Goods, Tracking, Unit
from tillapp.domain.clock import Moment
from tillapp.domain.content import Stock
from tillapp.domain.item import Regime, State
from tillapp.domain.refusal import (
    BadAmount,
    BadQuantity,
    BadSetting,
    BrokenCode,
    NoPrice,
    Refusal,
    StaleItem,
)
from tillapp.ledger import journal, stock
from tillapp.ledger.book import Book

JEAN = Arrival("Jean Levi’s 501", 2800, "W32 L32", "homme", "pants", cost=900)
SOCKS = Arrival(
    "Chaussettes",
    450,
    tracking=Tracking.QUANTITY,
    vat="N20",
    family="new",
    regime=Regime.INVOICED,
    quantity=60,
    codes=("2000000000015",),
)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def desk(shop: Shop) -> ReceivingDesk:
    return ReceivingDesk(shop.book, shop.ids, "malik")


def found(shop: Shop, text: str) -> Goods:
    goods = stock.find(shop.book.store, text)
    assert goods is not None
    return goods


def test_a_piece_gets_a_tag_a_card_a_place_and_a_price(shop: Shop, desk: ReceivingDesk) -> None:
    (document,) = desk.receive([JEAN]).documents
    goods = found(shop, code.tag(1))
    assert (goods.article.title, goods.price, goods.cost) == ("Jean Levi’s 501", 2800, 900)
    assert (goods.state, goods.state_n, goods.price_n) == (State.ON_RACK, 1, 1)
    assert isinstance(document.facts.content, Stock)
    (card,) = document.facts.content.cards
    assert (card.regime, card.vat, card.cost) == (Regime.PRIVATE, "M20", 900)
    assert document.facts.staff == "malik"


def test_tags_go_on_where_they_stopped_and_never_twice(shop: Shop, desk: ReceivingDesk) -> None:
    desk.receive([JEAN, replace(JEAN, codes=(code.tag(41),))])
    received = desk.receive([JEAN, JEAN])
    assert [a.codes[0] for a in received.articles] == [code.tag(43), code.tag(44)]
    assert shop.goods(received.articles[0]).code == code.tag(43)


def test_quantities_are_counted_from_outside_into_the_shop(
    shop: Shop, desk: ReceivingDesk
) -> None:
    (document,) = desk.receive([SOCKS]).documents
    goods = found(shop, "2000000000015")
    assert (goods.price, goods.item, goods.state) == (450, "", "")
    assert stock.on_hand(shop.book.store, goods.article.id) == 60
    assert isinstance(document.facts.content, Stock)
    assert document.facts.content.cards == ()


def test_an_article_may_be_known_before_any_piece_is_there(
    shop: Shop, desk: ReceivingDesk
) -> None:
    (document,) = desk.receive([replace(SOCKS, quantity=0)]).documents
    assert document.facts.postings == ()
    assert found(shop, "2000000000015").price == 450


def test_a_key_by_weight_has_a_price_per_kilogram_and_no_tag(
    shop: Shop, desk: ReceivingDesk
) -> None:
    kilo = Arrival("Textile au kilo", 1500, tracking=Tracking.NONE, unit=Unit.GRAM)
    (article,) = desk.receive([kilo]).articles
    assert article.codes == ()
    assert shop.goods(article).price == 1500


def test_a_key_with_a_free_amount_has_no_price(shop: Shop, desk: ReceivingDesk) -> None:
    (article,) = desk.receive([Arrival("Carte", None, tracking=Tracking.NONE)]).articles
    assert shop.goods(article).price is None


def test_a_large_delivery_is_sealed_in_pages_of_two_hundred(
    shop: Shop, desk: ReceivingDesk
) -> None:
    received = desk.receive([JEAN] * 401)
    cards = [
        len(document.facts.content.cards)
        for document in received.documents
        if isinstance(document.facts.content, Stock)
    ]
    assert cards == [200, 200, 1]
    assert len({a.codes for a in received.articles}) == 401


@pytest.mark.parametrize(
    ("arrival", "refusal"),
    [
        (replace(JEAN, price=0), NoPrice),
        (replace(JEAN, price=None), NoPrice),
        (replace(SOCKS, price=None), NoPrice),
        (replace(SOCKS, tracking=Tracking.NONE, price=0), NoPrice),
        (replace(JEAN, price=-5), BadAmount),
        (replace(JEAN, cost=-5), BadAmount),
        (replace(JEAN, quantity=2), BadQuantity),
        (replace(JEAN, quantity=0), BadQuantity),
        (replace(SOCKS, quantity=-1), BadQuantity),
        (replace(JEAN, codes=("2900000000019",)), BrokenCode),
        (replace(JEAN, codes=("",)), BrokenCode),
    ],
)
def test_goods_that_make_no_sense_stay_outside_and_so_do_the_others(
    shop: Shop, desk: ReceivingDesk, arrival: Arrival, refusal: type[Refusal]
) -> None:
    before = shop.book.head
    with pytest.raises(refusal):
        desk.receive([JEAN, arrival])
    assert shop.book.head == before
    assert stock.find(shop.book.store, code.tag(1)) is None


def test_a_code_stands_for_one_thing_only(shop: Shop, desk: ReceivingDesk) -> None:
    with pytest.raises(BadSetting):
        desk.receive([SOCKS, SOCKS])
    desk.receive([SOCKS])
    with pytest.raises(BadSetting):
        desk.receive([SOCKS])


def test_words_are_cleaned_at_the_door(shop: Shop, desk: ReceivingDesk) -> None:
    (article,) = desk.receive([replace(JEAN, title="Jean\x1b\t 501 ")]).articles
    assert article.title == "Jean 501"


def test_another_price_is_a_document_and_the_old_one_stays_readable(
    shop: Shop, desk: ReceivingDesk
) -> None:
    desk.receive([JEAN])
    goods = found(shop, code.tag(1))
    (document,) = desk.amend([Amendment(goods, goods.article, price=2500)])
    now = found(shop, code.tag(1))
    assert (now.price, now.price_n) == (2500, 2)
    assert document.facts.content == Stock("price")


def test_two_people_do_not_change_one_price_unseen(shop: Shop, desk: ReceivingDesk) -> None:
    desk.receive([JEAN])
    goods = found(shop, code.tag(1))
    desk.amend([Amendment(goods, goods.article, price=2500)])
    with pytest.raises(StaleItem):
        desk.amend([Amendment(goods, goods.article, price=2400)])


def test_another_count_is_the_difference(shop: Shop, desk: ReceivingDesk) -> None:
    desk.receive([SOCKS])
    goods = found(shop, "2000000000015")
    (document,) = desk.amend([Amendment(goods, goods.article, quantity=52)])
    assert stock.on_hand(shop.book.store, goods.article.id) == 52
    assert sorted(row.amount for row in document.facts.postings) == [-8, 8]


def test_another_title_alone_seals_nothing(shop: Shop, desk: ReceivingDesk) -> None:
    desk.receive([JEAN])
    goods = found(shop, code.tag(1))
    assert desk.amend([Amendment(goods, replace(goods.article, title="Jean 501"))]) == ()
    assert found(shop, code.tag(1)).article.title == "Jean 501"
    assert len(list(journal.every(shop.book.store, shop.book.place))) == 2


class Killed(BaseException):
    """The process is no more."""


class LastLook:
    """A clock at whose n-th look the till is killed; what its files hold is copied then."""

    def __init__(self, shop: Shop, looks: int, left: Path) -> None:
        self._shop, self._looks, self._left = shop, looks, left

    def now(self) -> Moment:
        self._looks -= 1
        if not self._looks:
            path = self._shop.book.store.path
            assert path is not None
            for part in path.parent.glob(f"{path.name}*"):
                shutil.copy(part, self._left / part.name)
            raise Killed
        return self._shop.clock.now()


def test_an_import_that_was_killed_between_pages_is_simply_run_again(tmp_path: Path) -> None:
    shop = Shop(tmp_path / "till.db")
    pieces = 2 * PAGE_LIMIT + 50
    rows = "".join(f"{code.tag(n)};Robe {n};12\n" for n in range(1, pieces + 1))
    raw = f"code;titre;prix\n{rows};Sans étiquette;8\n".encode()
    left = tmp_path / "left"
    left.mkdir()
    shop.book._seal = replace(shop.seal, clock=LastLook(shop, 4, left))
    with pytest.raises(Killed):
        imported(shop, raw)
    shop.book.close()
    shop.book = Book.open(left / "till.db", shop.seal)
    imported(shop, raw)
    goods = [found(shop, code.tag(n)) for n in range(1, pieces + 2)]
    assert {g.state for g in goods} == {State.ON_RACK}
    assert [(g.article.title, g.price) for g in goods[-2:]] == [
        (f"Robe {pieces}", 1200),
        ("Sans étiquette", 800),
    ]
    shop.book.close()


def imported(shop: Shop, raw: bytes) -> None:
    ImportDesk(shop.book, shop.ids, "jeanne").apply(plan_stock(shop.book, raw))
