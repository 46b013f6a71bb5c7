"""One ledger, walked from its first document or from the middle."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.domain.content import Genesis
from tillapp.domain.document import Draft, Place
from tillapp.ledger.proof import LedgerProof


def test_a_ledger_is_walked_from_anywhere_with_its_heads() -> None:
    shop = Shop()
    for n in range(3):
        shop.sell(shop.piece(f"Robe {n}"))
    for after in range(8):
        proof = LedgerProof(shop.book.store, shop.book.place, shop.book.profile)
        proof.run(after=after)
        assert (proof.defects, proof.documents) == ([], 7 - after)


def test_a_walk_goes_on_where_it_stopped_and_no_further_than_it_should() -> None:
    shop = Shop()
    for n in range(3):
        shop.sell(shop.piece(f"Robe {n}"))
    proof = LedgerProof(shop.book.store, shop.book.place, shop.book.profile)
    proof.begin(1)
    assert [proof.go_on(2, upto=4) for _ in range(3)] == [True, True, False]
    assert (proof.defects, proof.documents) == ([], 3)


def test_a_ledger_begins_only_once() -> None:
    shop = Shop()
    again = Genesis("frip", "lyon1", "T03", "A", shop.key.public(), "0.1")
    shop.book.commit((Draft(shop.ids.next(), again, "inès"),))
    proof = LedgerProof(shop.book.store, shop.book.place, shop.book.profile)
    proof.run()
    assert [(defect.where, defect.what) for defect in proof.defects] == [("T03A#2", "genesis")]


def test_a_ledger_that_is_not_there_has_no_genesis() -> None:
    shop = Shop()
    proof = LedgerProof(shop.book.store, Place("x", "y", "T01A"), shop.book.profile)
    proof.run()
    assert [defect.what for defect in proof.defects] == ["genesis"]
