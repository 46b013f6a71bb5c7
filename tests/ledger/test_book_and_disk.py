"""The book on a disk that writes and then says it failed, and under a log that grows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.shop import Shop, cash, line_of
from tillapp.domain.content import Stock
from tillapp.domain.refusal import AlreadySealed, DiskFailed
from tillapp.fiscal.witness import Witness, Witnessed
from tillapp.ledger import accounts, connection
from tillapp.ledger import book as ledger_book
from tillapp.ledger.book import Book
from tillapp.ledger.connection import Store
from tillapp.ledger.verify import verify


class LateDisk(Store):
    """A store whose disk writes a commit and then reports that it failed."""

    late = False
    sick = False

    @contextmanager
    def facts(self) -> Iterator[None]:
        with super().facts():
            yield
        if self.late:
            self.late = False
            raise DiskFailed(cause="sync")

    def reopen(self) -> None:
        super().reopen()
        if self.sick:
            self.sick = False
            raise DiskFailed(cause="checkpoint")


def late(shop: Shop, path: Path) -> tuple[Book, LateDisk]:
    shop.book.store.backup(path)
    store = LateDisk(path)
    shop.book = Book(store, shop.book.place, shop.seal)
    return shop.book, store


def test_a_sale_that_reached_a_disk_that_reports_a_failure_is_sold_all_the_same(
    tmp_path: Path,
) -> None:
    shop = Shop()
    basket = shop.basket(shop.piece()).pay(cash(1600))
    mug = shop.sku()
    book, store = late(shop, tmp_path / "till.db")
    store.late = True
    ticket = shop.close(basket)
    assert ticket.number == "T03A-000001"
    assert book.head == (ticket.seq, ticket.hash)
    assert shop.sell(mug).number == "T03A-000002"
    assert verify(store, book.profile).sound
    book.close()


def test_after_a_failure_nobody_could_look_into_the_next_sale_follows_what_is_there(
    tmp_path: Path,
) -> None:
    witness = Witness(tmp_path / "w.json")
    shop = Shop(witness=witness)
    basket = shop.basket(shop.piece()).pay(cash(1600))
    mug = shop.sku()
    book, store = late(shop, tmp_path / "till.db")
    store.late = store.sick = True
    with pytest.raises(DiskFailed):
        shop.close(basket)
    assert shop.sell(mug).number == "T03A-000002"
    assert witness.read() == Witnessed("T03A", book.head[0], book.head[1].hex())
    shop.book.save_draft(basket)
    assert shop.close(basket).number == "T03A-000001"
    assert store.fetch("SELECT * FROM drafts") == []
    assert verify(store, book.profile).sound
    book.close()


def test_a_basket_that_changed_after_such_a_failure_is_not_taken_for_the_sealed_one(
    tmp_path: Path,
) -> None:
    shop = Shop()
    basket = shop.basket(shop.piece())
    mug = shop.sku()
    book, store = late(shop, tmp_path / "till.db")
    store.late = store.sick = True
    with pytest.raises(DiskFailed):
        shop.close(basket.pay(cash(1600)))
    more = basket.add(line_of(mug))
    with pytest.raises(AlreadySealed) as refused:
        shop.close(more.pay(cash(1950)))
    assert refused.value.facts["number"] == "T03A-000001"
    assert accounts.balance(store, "cash", "T03") == 1600
    book.close()


def test_a_till_that_never_rests_folds_its_log_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_WAL_LIMIT_BYTES", 100_000)
    monkeypatch.setattr(ledger_book, "_STRETCH", 8)
    shop = Shop(tmp_path / "till.db")
    log = tmp_path / "till.db-wal"
    sizes = []
    for n in range(64):
        shop.commit(Stock(f"count {n} " + "x" * 9000))
        sizes.append(log.stat().st_size)
    assert sizes[0] < sizes[3] < sizes[6]
    assert max(sizes) < 2 * sizes[6]
    shop.book.close()


def test_a_log_that_cannot_be_folded_undoes_no_sale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stubborn(Store):
        asked = 0

        def rest(self) -> None:
            self.asked += 1
            raise DiskFailed(cause="checkpoint")

    monkeypatch.setattr(connection, "_WAL_LIMIT_BYTES", 10)
    monkeypatch.setattr(ledger_book, "_STRETCH", 2)
    shop = Shop()
    shop.book.store.backup(tmp_path / "till.db")
    store = Stubborn(tmp_path / "till.db")
    shop.book = Book(store, shop.book.place, shop.seal)
    assert [shop.sell(shop.sku()).number for _ in range(2)] == ["T03A-000001", "T03A-000002"]
    assert store.asked == 2
    shop.book.close()
