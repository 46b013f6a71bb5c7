"""What a code stands for: one statement, and always as the book knows it now."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.ledger import stock
from tillapp.ledger.connection import Parameters, Store


def test_a_tag_is_found_with_price_cost_and_state() -> None:
    shop = Shop()
    dress = shop.piece(price=1600, cost=400)
    found = stock.find(shop.book.store, dress.code)
    assert found == dress
    assert found is not None
    assert (found.price, found.cost, found.state, found.state_n) == (1600, 400, "on_rack", 1)
    assert stock.find(shop.book.store, "2900000009994") is None
    assert stock.goods(shop.book.store, "f" * 32) is None


def test_a_scan_asks_the_book_one_question() -> None:
    shop = Shop()
    dress = shop.piece()
    asked: list[str] = []

    class Counted(Store):
        def fetch(self, sql: str, parameters: Parameters = ()) -> list[tuple[object, ...]]:
            asked.append(sql)
            return shop.book.store.fetch(sql, parameters)

    assert stock.find(Counted(None), dress.code) == dress
    assert len(asked) == 1
    plan = shop.book.store.fetch(f"EXPLAIN QUERY PLAN {asked[0]}", ("x",))
    assert not [row for row in plan if row[3].startswith("SCAN")]


def test_the_sealed_card_knows_the_tax_better_than_the_record() -> None:
    shop = Shop()
    dress = shop.piece(vat="M55")
    assert dress.article.vat == "M55"


def test_pieces_on_hand_are_the_sum_of_what_came_and_went() -> None:
    shop = Shop()
    mug = shop.sku(pieces=10)
    shop.sell(mug)
    assert stock.on_hand(shop.book.store, mug.article.id) == 9
    assert stock.counted(shop.book.store, mug.article) == 9
    assert stock.counted(shop.book.store, shop.by_weight().article) is None


def test_the_sale_of_a_sold_piece_is_found() -> None:
    shop = Shop()
    dress = shop.piece()
    assert stock.last_sale(shop.book.store, dress.item) is None
    ticket = shop.sell(dress)
    assert stock.last_sale(shop.book.store, dress.item) == ("T03A", ticket.seq)


def test_an_article_without_code_or_price_is_still_goods() -> None:
    shop = Shop()
    goods = shop.goods(shop.article("Divers", codes=()))
    assert (goods.code, goods.price, goods.state, goods.life) == ("", None, "", 1)
