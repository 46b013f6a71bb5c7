"""Documents are found by id, number, seq and basket, page by page."""

from __future__ import annotations

import pytest

from tests.shop import Shop, genesis_of
from tillapp.domain.content import Log
from tillapp.domain.document import Draft, Place
from tillapp.domain.refusal import BookDamaged, NotFound
from tillapp.ledger import journal
from tillapp.ledger.book import Book


def test_a_ticket_is_found_by_each_of_its_names() -> None:
    shop = Shop()
    ticket = shop.sell(shop.piece())
    store, place = shop.book.store, shop.book.place
    assert journal.by_id(store, place, ticket.id) == ticket
    assert journal.by_seq(store, place, ticket.seq) == ticket
    assert journal.by_number(store, place, "T03A-000001") == ticket
    assert journal.by_number(store, place, "G03A-000001") == ticket
    assert journal.in_shop(store, place, ticket.id) == ticket


def test_a_ticket_of_an_earlier_incarnation_is_found_by_its_id_and_its_own_goes_first() -> None:
    shop = Shop()
    store, place, ticket = shop.book.store, shop.book.place, shop.sell(shop.piece())
    later = Book.begin(
        store, genesis_of(shop.key, incarnation="B"), "inès", shop.seal, shop.ids.next()
    )
    assert journal.by_id(store, later.place, ticket.id) is None
    assert journal.in_shop(store, later.place, ticket.id) == ticket
    draft = Draft(ticket.id, Log(80, "opened"), "inès")
    [twin] = later.commit((draft,))
    assert journal.in_shop(store, later.place, ticket.id) == twin
    assert journal.in_shop(store, place, ticket.id) == ticket
    assert journal.in_shop(store, Place("frip", "lyon2", "T03A"), ticket.id) is None
    assert journal.in_shop(store, place, "f" * 32) is None


def test_what_is_not_there_is_said_so() -> None:
    shop = Shop()
    store, place = shop.book.store, shop.book.place
    assert journal.by_id(store, place, "f" * 32) is None
    assert journal.by_ids(store, place, ["f" * 32]) == ()
    with pytest.raises(NotFound):
        journal.by_seq(store, place, 99)
    with pytest.raises(NotFound):
        journal.by_number(store, place, "T03A-000099")
    assert journal.link(store, Place("frip", "lyon1", "T09A")) == (0, bytes(32))
    assert journal.genesis(store, Place("frip", "lyon1", "T09A")) is None


def test_a_long_journal_is_read_in_pages_without_a_gap() -> None:
    shop = Shop()
    for n in range(7):
        shop.piece(f"Robe {n}")
    store, place = shop.book.store, shop.book.place
    assert [d.seq for d in journal.every(store, place)] == list(range(1, 9))
    assert [d.seq for d in journal.after(store, place, 3, 2)] == [4, 5]
    assert journal.places(store) == [place]


def test_the_heads_of_each_series_are_those_of_its_last_document() -> None:
    shop = Shop()
    one, two = shop.sell(shop.piece()), shop.sell(shop.piece())
    store, place = shop.book.store, shop.book.place
    heads = journal.heads(store, place)
    assert heads == shop.book.heads
    assert heads["T"].signature == two.stamps[0].signature
    assert journal.heads(store, place, one.seq)["T"].signature == one.stamps[0].signature
    assert list(journal.heads(store, place, 1)) == ["L"]


def test_a_number_that_points_to_the_wrong_document_is_damage() -> None:
    shop = Shop()
    shop.sell(shop.piece())
    with shop.book.store.facts():
        shop.book.store.run("UPDATE numbers SET seq=1 WHERE series='T'")
    with pytest.raises(BookDamaged):
        journal.heads(shop.book.store, shop.book.place)


def test_a_body_that_cannot_be_read_is_damage() -> None:
    with pytest.raises(BookDamaged):
        journal.document_of((1, b"", b"", b"", b"{"))


def test_a_fact_about_the_file_is_remembered_once() -> None:
    store = Shop().book.store
    with store.notes():
        journal.note(store, "a", "1")
        journal.note(store, "a", "2")
    assert (journal.noted(store, "a"), journal.noted(store, "b")) == ("2", "")
