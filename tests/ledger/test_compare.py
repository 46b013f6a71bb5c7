"""Each folded table is compared row by row with a fresh fold."""

from __future__ import annotations

import pytest

from tests.domain.baskets import back_of, slip
from tests.shop import Shop
from tillapp.domain.content import Sale
from tillapp.domain.document import Document
from tillapp.domain.tender import Tender, TenderKind
from tillapp.ledger import compare
from tillapp.ledger.connection import Snapshot
from tillapp.ledger.proof import Defect
from tillapp.ledger.tables import PROJECTIONS


def found(shop: Shop) -> tuple[Defect, ...]:
    with shop.book.store.reader() as raw:
        return (*compare.damages(Snapshot(raw)), *compare.defects(Snapshot(raw)))


def undone(shop: Shop, ticket: Document) -> None:
    """A part of a ticket comes back for a credit."""
    sale = ticket.facts.content
    assert isinstance(sale, Sale)
    basket = shop.basket().add(back_of((ticket.id, sale), sale.lines[1], 1))
    new = Tender(0, TenderKind.CREDIT, -basket.owed, slip=slip(1), fresh=True)
    shop.close(basket.pay(new))


def test_an_honest_fold_is_equal_in_every_table() -> None:
    shop = Shop()
    shop.sell(shop.piece(), shop.sku())
    assert found(shop) == ()


@pytest.mark.parametrize("table", [t.name for t in PROJECTIONS if t.name != "copies"])
def test_a_row_that_is_missing_anywhere_is_named_with_its_table(table: str) -> None:
    shop = Shop()
    undone(shop, shop.sell(shop.piece(), shop.sku()))
    with shop.book.store.facts():
        shop.book.store.run(f"DELETE FROM {table}")  # noqa: S608 - a table of ours
    assert [(defect.where, defect.what) for defect in found(shop)] == [(table, "projection")]


def test_a_row_too_many_is_named_as_well() -> None:
    shop = Shop()
    with shop.book.store.facts():
        shop.book.store.run("INSERT INTO copies VALUES ('o', 'T03A', 1, 1, 'paper')")
    assert [defect.detail for defect in found(shop)] == [
        "('o', 'T03A', 1, 1, 'paper') instead of None"
    ]
