"""The two laws: sums add up, and the latest move of a register wins in any order."""

from __future__ import annotations

from itertools import permutations

from msgspec.structs import replace

from tests.shop import CountedIds, Shop, genesis_of
from tillapp.domain.content import Copy, Stock
from tillapp.domain.document import Document, Draft
from tillapp.domain.item import Move, Register, State
from tillapp.ledger import tickets
from tillapp.ledger.book import Book, make
from tillapp.ledger.project import project


def test_sums_of_several_documents_add_up_to_the_last_seq() -> None:
    shop = Shop()
    shop.sell(shop.piece(price=1600))
    last = shop.sell(shop.piece(price=900))
    rows = shop.book.store.fetch(
        "SELECT amount, upto_seq FROM sums WHERE account='cash' AND owner='T03'"
    )
    assert rows == [(2500, last.seq)]


def moved(shop: Shop, book: Book, n: int, state: State) -> Document:
    move = Move("i1", Register.WHEREABOUTS, n, state=state)
    draft = Draft(shop.ids.next(), Stock("ready"), "inès", moves=(move,))
    return book.commit((draft,))[0]


def test_the_latest_move_wins_whatever_the_order_of_arrival() -> None:
    here, there = Shop(), Shop()
    other = Book.begin(
        there.book.store, genesis_of(there.key, "T04"), "léa", there.seal, "f" * 32
    )
    there.ids = CountedIds(1 << 40)
    documents = [
        moved(here, here.book, 1, State.READY),
        moved(here, here.book, 2, State.ON_RACK),
        moved(there, other, 2, State.SOLD),
    ]
    found = set()
    for order in permutations(documents):
        store = make(None)
        with store.facts():
            for document in order:
                project(store, document)
        sql = "SELECT state, n, hash FROM registers WHERE item='i1'"
        found.add(tuple(store.fetch(sql)))
        assert store.fetch("SELECT count(*) FROM moves") == [(3,)]
    assert len(found) == 1
    assert found.pop()[0][1] == 2


def test_duplicates_are_counted_per_original() -> None:
    shop = Shop()
    ticket = shop.sell(shop.piece())
    for n in (1, 2):
        copy = Copy(ticket.id, ticket.number, n, "paper")
        made = shop.book.commit((Draft(shop.ids.next(), copy, "inès"),))[0]
        assert made.number == f"C03A-00000{n}"
    assert tickets.copies(shop.book.store, ticket.id) == 2


def test_a_card_is_born_once_per_life() -> None:
    shop = Shop()
    piece = shop.piece(cost=400)
    rows = shop.book.store.fetch("SELECT life, cost FROM cards WHERE item=?", (piece.item,))
    assert rows == [(1, 400)]
    assert replace(piece, cost=400) == piece
