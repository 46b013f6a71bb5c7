"""The book: what is committed is there once, whole, and in order; what fails leaves nothing."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.shop import Shop, cash, genesis_of, rows
from tillapp.domain.content import Log, Sale, Stock
from tillapp.domain.document import Draft, Floor
from tillapp.domain.party import Customer
from tillapp.domain.posting import PIECES, STOCK
from tillapp.domain.refusal import (
    AlreadySealed,
    BalanceTooLow,
    BookDamaged,
    BookNewer,
    DiskFailed,
    DiskFull,
    NoShop,
    StaleItem,
)
from tillapp.fiscal.witness import Witness, Witnessed
from tillapp.ledger import accounts, journal, printing, records, stock, tickets
from tillapp.ledger.book import Book, make
from tillapp.ledger.connection import Parameters, Store
from tillapp.ledger.tables import PROJECTIONS
from tillapp.ledger.verify import verify
from tillapp.ledger.version import SCHEMA_VERSION

TABLES = (*(table.name for table in PROJECTIONS), "journal", "drafts", "jobs", "meta")


class FrailStore(Store):
    """A store whose n-th statement fails, as a broken disk or a bug would."""

    left = -1
    error: Exception = RuntimeError("a bug")

    def _count(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise self.error

    def run(self, sql: str, parameters: Parameters = ()) -> None:
        self._count()
        super().run(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        self._count()
        super().run_many(sql, rows)


def everything(book: Book) -> dict[str, list[object]]:
    return {name: rows(book.store, name) for name in TABLES}


def frail(shop: Shop, path: Path) -> tuple[Book, FrailStore]:
    shop.book.store.backup(path)
    store = FrailStore(path)
    return Book(store, shop.book.place, shop.seal), store


def code_of(name: str) -> sqlite3.OperationalError:
    trouble = sqlite3.OperationalError(name)
    trouble.sqlite_errorcode = getattr(sqlite3, name)
    return trouble


def test_the_first_document_says_whose_book_it_is() -> None:
    book = Shop().book
    first = journal.by_seq(book.store, book.place, 1)
    assert (first.number, book.period) == ("L03A-000001", "2026-11-21-1")
    assert book.head == (1, first.hash)


def test_a_sale_is_sealed_numbered_and_folded_at_once() -> None:
    shop = Shop()
    dress = shop.piece(price=1600)
    mug = shop.sku(price=350, pieces=3)
    basket = shop.basket(dress, mug).pay(cash(2000))
    shop.book.save_draft(basket)
    ticket = shop.close(basket)
    store = shop.book.store
    assert ticket.number == "T03A-000001"
    assert accounts.balance(store, "cash", "T03") == 1950
    assert stock.on_hand(store, mug.article.id) == 2
    assert shop.goods(dress.article).sold
    assert tickets.recent(store)[0].total == 1950
    assert shop.book.heads["G"].totals == ticket.stamps[1].totals


def test_c29_the_same_drafts_again_give_the_same_documents_and_one_row() -> None:
    shop = Shop()
    basket = shop.basket(shop.piece()).pay(cash(1600))
    drafts = shop.settle(basket)
    job = shop.job(drafts[0].id)
    first = shop.book.commit(drafts, jobs=[job], drop=basket.id)
    before = everything(shop.book)
    for _ in range(20):
        assert shop.book.commit(drafts, jobs=[job], drop=basket.id) == first
    assert everything(shop.book) == before


def test_c2_a_fault_at_any_statement_leaves_nothing_and_the_sale_goes_through_later(
    tmp_path: Path,
) -> None:
    shop = Shop()
    basket = shop.basket(shop.piece(), shop.sku()).pay(cash(2000))
    shop.book.save_draft(basket)
    drafts = shop.settle(basket)
    book, store = frail(shop, tmp_path / "till.db")
    before, head = everything(book), book.head
    jobs = [shop.job(drafts[0].id)]
    faults = 0
    ticket = None
    while ticket is None:
        store.left = faults + 1
        try:
            (ticket,) = book.commit(drafts, jobs=jobs, keep=basket, drop=basket.id)
        except RuntimeError:
            faults += 1
            assert everything(book) == before
            assert book.head == head
    assert faults > 10
    assert ticket.number == "T03A-000001"
    assert verify(store, book.profile).sound
    book.close()


@pytest.mark.parametrize(
    ("name", "refusal"), [("SQLITE_FULL", DiskFull), ("SQLITE_IOERR", DiskFailed)]
)
def test_a_disk_that_fails_is_an_answer_and_the_book_goes_on(
    tmp_path: Path, name: str, refusal: type[DiskFull]
) -> None:
    shop = Shop()
    drafts = shop.settle(shop.basket(shop.piece()).pay(cash(1600)))
    book, store = frail(shop, tmp_path / "till.db")
    store.error, store.left = code_of(name), 3
    with pytest.raises(refusal):
        book.commit(drafts)
    assert book.commit(drafts)[0].number == "T03A-000001"
    assert verify(store, book.profile).sound
    book.close()


def test_what_is_noted_and_recorded_beside_a_document_stands_or_falls_with_it() -> None:
    shop = Shop()
    store = shop.book.store
    version = records.Version(1, "T03A")
    ana = Customer("c1", "Ana")

    def hire(*guards: Floor) -> None:
        log = Draft(shop.ids.next(), Log(80, "x"), "inès", guards=guards)
        shop.book.commit(
            (log,),
            notes={"seen": "1"},
            beside=lambda: records.put_customer(store, ana, version),
        )

    with pytest.raises(BalanceTooLow):
        hire(Floor(STOCK, "nothing", 1, PIECES))
    assert (journal.noted(store, "seen"), records.customer(store, "c1")) == ("", None)
    hire()
    assert (journal.noted(store, "seen"), records.customer(store, "c1")) == ("1", ana)


def test_papers_owed_later_and_records_are_written_together_or_not_at_all() -> None:
    shop = Shop()
    job = shop.job("d" * 32)
    shop.book.owe([job])
    assert printing.open_jobs(shop.book.store) == [job]
    with pytest.raises(sqlite3.IntegrityError):
        shop.book.owe([shop.job("e" * 32), job])
    assert printing.open_jobs(shop.book.store) == [job]
    shop.book.keep_records(lambda store: journal.note(store, "a", "1"))
    assert journal.noted(shop.book.store, "a") == "1"


def test_documents_of_one_commit_follow_each_other() -> None:
    shop = Shop()
    drafts = [Draft(shop.ids.next(), Log(80, f"{n}"), "inès") for n in range(3)]
    made = shop.book.commit(drafts)
    assert [d.number for d in made] == ["L03A-000002", "L03A-000003", "L03A-000004"]
    assert shop.book.commit(drafts) == made


def test_a_commit_of_which_a_part_is_sealed_is_not_sealed_again() -> None:
    shop = Shop()
    one, two = (Draft(shop.ids.next(), Log(80, name), "inès") for name in "ab")
    shop.book.commit((two,))
    before = everything(shop.book)
    for whole in ((one, two), (two, one)):
        with pytest.raises(AlreadySealed):
            shop.book.commit(whole)
    with pytest.raises(AlreadySealed):
        shop.book.commit((replace(two, content=Log(80, "c")),))
    assert everything(shop.book) == before


def test_a_basket_can_be_kept_and_dropped_with_a_document() -> None:
    shop = Shop()
    basket = shop.basket(shop.piece())
    log = Draft(shop.ids.next(), Log(80, "card"), "inès")
    shop.book.commit((log,), keep=basket)
    assert shop.book.store.fetch("SELECT id FROM drafts") == [(basket.id,)]
    shop.book.drop_draft(basket.id)
    assert shop.book.store.fetch("SELECT id FROM drafts") == []


def test_a_print_job_is_born_with_its_document_or_not_at_all() -> None:
    """C3: a paid sale and the ticket it owes are one transaction."""
    shop = Shop()
    dress = shop.piece()
    job = shop.job("d" * 32)
    shop.sell(dress, job=job)
    assert printing.open_jobs(shop.book.store) == [job]
    other = shop.job("e" * 32)
    with pytest.raises(StaleItem):
        shop.sell(dress, job=other)
    assert printing.open_jobs(shop.book.store) == [job]


def test_a_closed_book_opens_where_it_left_off(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shop = Shop(path)
    shop.sell(shop.piece())
    shop.book.open_period("2026-11-22-1")
    head, heads = shop.book.head, shop.book.heads
    shop.book.rest()
    shop.book.close()
    book = Book.open(path, shop.seal)
    assert (book.head, book.heads, book.period) == (head, heads, "2026-11-22-1")
    assert book.clock is shop.clock
    book.close()


def test_a_foreign_writer_is_noticed_before_the_next_fact(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shop = Shop(path)
    other = sqlite3.connect(path)
    other.execute("UPDATE meta SET value='x' WHERE key='shop'")
    other.commit()
    other.close()
    with pytest.raises(BookDamaged):
        shop.commit(Stock("ready"))
    with pytest.raises(BookDamaged):
        shop.book.save_draft(shop.basket())
    shop.book.close()


def test_a_book_that_forgot_what_it_committed_is_not_trusted(tmp_path: Path) -> None:
    class Forgetful(Store):
        def run(self, sql: str, parameters: Parameters = ()) -> None:
            if not sql.startswith("INSERT INTO journal"):
                super().run(sql, parameters)

    shop = Shop()
    shop.book.store.backup(tmp_path / "till.db")
    book = Book(Forgetful(tmp_path / "till.db"), shop.book.place, shop.seal)
    with pytest.raises(BookDamaged):
        book.commit((Draft(shop.ids.next(), Log(80, "x"), "inès"),))
    book.close()


def test_one_thread_sells_while_another_borrows_the_connection(tmp_path: Path) -> None:
    shop = Shop(tmp_path / "till.db")
    pieces = [shop.piece(f"Robe {n}") for n in range(60)]
    store, stop = shop.book.store, threading.Event()
    borrowed: list[int] = []

    def borrow() -> None:
        while not stop.is_set():
            with store.notes():
                journal.note(store, "borrowed", str(len(borrowed)))
            borrowed.append(len(store.fetch("SELECT * FROM tickets")))

    thread = threading.Thread(target=borrow)
    thread.start()
    sold = [shop.sell(piece).number for piece in pieces]
    stop.set()
    thread.join()
    assert sold == [f"T03A-{n:06d}" for n in range(1, 61)]
    assert len(tickets.recent(store)) == 60
    assert borrowed
    assert verify(store, shop.book.profile).sound
    shop.book.close()


def test_the_witness_sees_every_commit(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "w.json")
    shop = Shop(tmp_path / "till.db", witness)
    ticket = shop.sell(shop.piece())
    assert witness.read() == Witnessed("T03A", ticket.seq, ticket.hash.hex())
    shop.book.close()


def test_a_book_is_not_opened_where_there_is_none(tmp_path: Path) -> None:
    shop = Shop()
    with pytest.raises(NoShop):
        Book.open(tmp_path / "none.db", shop.seal)
    make(tmp_path / "empty.db").close()
    with pytest.raises(NoShop):
        Book.open(tmp_path / "empty.db", shop.seal)


def test_a_book_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shop = Shop(path)
    shop.book.store.mark(SCHEMA_VERSION + 1)
    shop.book.close()
    with pytest.raises(BookNewer) as refused:
        Book.open(path, shop.seal)
    assert refused.value.facts == {"version": SCHEMA_VERSION + 1, "known": SCHEMA_VERSION}


def test_a_ledger_is_founded_only_once() -> None:
    shop = Shop()
    with pytest.raises(AssertionError):
        Book.begin(shop.book.store, genesis_of(shop.key), "inès", shop.seal, "1" * 32)


def test_a_till_holds_ledgers_of_one_shop_only() -> None:
    shop = Shop()
    elsewhere = replace(genesis_of(shop.key, incarnation="B"), shop="lyon2")
    with pytest.raises(AssertionError, match="other shops"):
        Book.begin(shop.book.store, elsewhere, "inès", shop.seal, "1" * 32)


def test_the_grand_total_carried_by_a_sale_is_the_sum_of_all_sales() -> None:
    shop = Shop()
    sales = [shop.sell(shop.sku(price=price)) for price in (350, 999, 1)]
    sold = sum(s.facts.content.total for s in sales if isinstance(s.facts.content, Sale))
    totals = sales[-1].stamps[1].totals
    assert totals is not None
    assert totals.perpetual == sold == 1350
