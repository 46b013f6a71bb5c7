"""While nobody touches the till it proves older documents and takes in the words of tickets."""

from __future__ import annotations

from tests.desks import Desks
from tillapp.counter.resting import RestingDesk
from tillapp.fiscal import events
from tillapp.ledger import sold_words


def rested(till: Desks) -> RestingDesk:
    desk = RestingDesk(till.book, till.shop.ids)
    for _ in range(1000):
        if not desk.rest():
            return desk
    raise AssertionError(desk)


def test_a_rest_has_an_end_and_the_words_of_the_day_are_in() -> None:
    till = Desks()
    for _ in range(3):
        till.sell(till.shop.piece())
    desk = rested(till)
    assert desk.defect == ""
    assert sold_words.take_in(till.book.store, till.book.place) == 0
    till.sell(till.shop.piece("Manteau"))
    assert not desk.rest()
    assert sold_words.take_in(till.book.store, till.book.place) == 0


def test_a_changed_document_is_found_at_rest_and_noted() -> None:
    till = Desks()
    till.sell(till.shop.piece())
    for _ in range(110):
        till.session.note(events.DRAWER, "again")
    store = till.book.store
    with store.facts():
        store.run("DROP TRIGGER journal_no_update")
        store.run("UPDATE journal SET signature = zeroblob(64) WHERE seq = 3")
    assert rested(till).defect
    assert [log.code for log in till.logs(events.DEFECT)] == [events.DEFECT]
