"""Going on, or beginning anew: no number is ever given twice, whatever was put back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.shop import CountedIds, SetClock, Shop, genesis_of
from tillapp.domain.content import Genesis
from tillapp.domain.refusal import BookDamaged, NoShop
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.witness import Witness
from tillapp.ledger import journal, printing
from tillapp.ledger.backup import backup, restore
from tillapp.ledger.book import Book, make
from tillapp.ledger.incarnation import Machine, known_to, resume
from tillapp.ledger.verify import Known, verify, verify_file


class Counter:
    """A machine with a data folder, and its secrets apart."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "data" / "till.db"
        self.keys = folder / "keys"
        self.ids = CountedIds(1 << 30)
        self.clock = SetClock(step_ms=1000)
        self.path.parent.mkdir(parents=True, exist_ok=True)

    @property
    def machine(self) -> Machine:
        return Machine(
            KeyStore(self.keys),
            lambda ledger: Witness(self.keys / f"{ledger}-witness.json"),
            France,
            self.clock,
            self.ids,
            "0.1",
        )

    def found(self) -> None:
        machine = self.machine
        key = machine.keys.make("T03A")
        seal = machine.seal("T03A", key)
        Book.found(self.path, genesis_of(key), "inès", seal, self.ids.next()).close()

    def open(self) -> Shop:
        return Shop.around(resume(self.path, self.machine), self.clock, self.ids)

    def sell(self, count: int = 1) -> list[str]:
        shop = self.open()
        numbers = [shop.sell(shop.piece(), job=shop.job("d" * 32)).number for _ in range(count)]
        shop.book.close()
        return numbers


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    counter = Counter(tmp_path / "one")
    counter.found()
    assert counter.sell(3)[-1] == "T03A-000003"
    return counter


def why(book: Book) -> dict[str, str]:
    first = journal.by_seq(book.store, book.place, 1)
    ledger = book.place.ledger
    assert first.stamps[0].text.startswith(f"L{ledger[1:]}-000001,260,initialisation,")
    assert isinstance(first.facts.content, Genesis)
    return first.facts.content.facts


def genesis(book: Book) -> Genesis:
    found = journal.genesis(book.store, book.place)
    assert found is not None
    return found


def test_a_till_goes_on_where_it_left_off(counter: Counter) -> None:
    assert counter.sell(2) == ["T03A-000004", "T03A-000005"]


def test_a_book_put_back_from_yesterday_begins_a_new_incarnation(
    counter: Counter, tmp_path: Path
) -> None:
    shutil.copy(counter.path, tmp_path / "yesterday.db")
    counter.sell(2)
    shutil.copy(tmp_path / "yesterday.db", counter.path)
    shop = counter.open()
    assert shop.book.place.ledger == "T03B"
    assert why(shop.book) == {"why": "behind"}
    assert genesis(shop.book).predecessor == "T03A"
    assert [job.state for job in printing.open_jobs(shop.book.store)] == ["uncertain"] * 3
    ticket = shop.sell(shop.piece(price=100))
    assert ticket.number == "T03B-000001"
    totals = ticket.stamps[1].totals
    assert totals is not None
    assert (totals.perpetual, totals.day_total) == (4900, 100)
    assert genesis(shop.book).predecessor_seq == 7
    assert verify(shop.book.store, shop.book.profile).sound
    shop.book.close()
    assert counter.sell() == ["T03B-000002"]


def test_an_even_older_book_put_back_later_gets_yet_another_letter(
    counter: Counter, tmp_path: Path
) -> None:
    shutil.copy(counter.path, tmp_path / "yesterday.db")
    counter.sell()
    for letter in "BC":
        shutil.copy(tmp_path / "yesterday.db", counter.path)
        assert counter.sell() == [f"T03{letter}-000001"]


def test_a_book_that_ended_before_its_successor_began_is_not_continued(
    counter: Counter, tmp_path: Path
) -> None:
    shutil.copy(counter.path, tmp_path / "end-of-a.db")
    (counter.keys / "T03A-signing.pem").rename(tmp_path / "key")
    assert counter.sell() == ["T03B-000001"]
    (tmp_path / "key").rename(counter.keys / "T03A-signing.pem")
    shutil.copy(tmp_path / "end-of-a.db", counter.path)
    shop = counter.open()
    assert shop.book.place.ledger == "T03C"
    assert why(shop.book)["why"] == "superseded"
    shop.book.close()


def test_a_copy_on_another_machine_has_no_key_and_begins_anew(
    counter: Counter, tmp_path: Path
) -> None:
    other = Counter(tmp_path / "two")
    shutil.copy(counter.path, other.path)
    shop = other.open()
    assert (shop.book.place.ledger, why(shop.book)["why"]) == ("T03B", "key")
    shop.book.close()
    assert counter.sell() == ["T03A-000004"]


def test_a_key_of_the_same_name_from_elsewhere_is_not_this_tills(
    counter: Counter, tmp_path: Path
) -> None:
    other = Counter(tmp_path / "two")
    KeyStore(other.keys).make("T03A")
    shutil.copy(counter.path, other.path)
    shop = other.open()
    assert (shop.book.place.ledger, why(shop.book)["why"]) == ("T03B", "key")
    shop.book.close()


def test_two_histories_of_one_ledger_are_told_apart(counter: Counter, tmp_path: Path) -> None:
    fork = tmp_path / "fork.db"
    shutil.copy(counter.path, fork)
    counter.sell(1)
    other = Counter(tmp_path / "two")
    shutil.copytree(counter.keys, other.keys)
    (other.keys / "T03A-witness.json").unlink()
    shutil.copy(fork, other.path)
    other.sell(2)
    shutil.copy(other.path, counter.path)
    shop = counter.open()
    assert why(shop.book)["why"] == "fork"
    shop.book.close()


def test_a_restored_copy_goes_on_only_if_nothing_happened_since(
    counter: Counter, tmp_path: Path
) -> None:
    store = make(counter.path)
    backup(store, tmp_path / "copy.db", counter.machine.profile(KeyStore(tmp_path).make("x")))
    store.close()
    profile = France(KeyStore(tmp_path).make("y"))

    def brought_back() -> Shop:
        for old in counter.path.parent.glob("till.db*"):
            old.unlink()
        restore(tmp_path / "copy.db", counter.path, profile)
        return counter.open()

    shop = brought_back()
    assert shop.book.place.ledger == "T03A"
    assert journal.noted(shop.book.store, "restored") == ""
    shop.book.close()
    (counter.keys / "T03A-witness.json").write_text("torn")
    shop = brought_back()
    assert (shop.book.place.ledger, why(shop.book)["why"]) == ("T03B", "restored")
    shop.book.close()


def test_a_witness_that_a_power_cut_left_behind_stops_nobody(
    counter: Counter, tmp_path: Path
) -> None:
    kept = (counter.keys / "T03A-witness.json").read_bytes()
    counter.sell()
    (counter.keys / "T03A-witness.json").write_bytes(kept)
    assert counter.sell() == ["T03A-000005"]


def test_a_restored_book_with_a_witness_behind_it_begins_anew(
    counter: Counter, tmp_path: Path
) -> None:
    kept = (counter.keys / "T03A-witness.json").read_bytes()
    counter.sell()
    (counter.keys / "T03A-witness.json").write_bytes(kept)
    store = make(counter.path)
    with store.facts():
        journal.note(store, "restored", "1")
    store.close()
    assert counter.sell() == ["T03B-000001"]


def test_what_a_machine_knows_proves_its_book_and_finds_an_old_one_out(
    counter: Counter, tmp_path: Path
) -> None:
    shutil.copy(counter.path, tmp_path / "yesterday.db")
    profile = France(KeyStore(tmp_path).make("x"))
    counter.sell()
    known = known_to(counter.machine, counter.path)
    assert list(known.keys) == ["T03A"]
    assert verify_file(counter.path, profile, known).sound
    shutil.copy(tmp_path / "yesterday.db", counter.path)
    report = verify_file(counter.path, profile, known_to(counter.machine, counter.path))
    assert [defect.what for defect in report.defects] == ["missing"]
    counter.sell()
    known = known_to(counter.machine, counter.path)
    assert sorted(known.keys) == ["T03A", "T03B"]
    assert verify_file(counter.path, profile, known).sound
    nobody = Counter(tmp_path / "two").machine
    assert known_to(nobody, counter.path) == Known()


def test_a_successor_is_stamped_by_the_one_document_it_begins_with(counter: Counter) -> None:
    """A kill leaves a successor that is initialised, or none (fiscal.md 1.4)."""
    (counter.keys / "T03A-signing.pem").unlink()
    shop = counter.open()
    assert shop.book.head[0] == 1
    assert list(shop.book.heads) == ["G", "L"]
    shop.book.close()
    assert counter.sell() == ["T03B-000001"]


def test_a_successor_of_a_book_with_older_tables_carries_its_totals_over(
    counter: Counter,
) -> None:
    (counter.keys / "T03A-signing.pem").unlink()
    store = make(counter.path)
    with store.facts():
        store.run("DROP TABLE numbers")
        store.run("CREATE TABLE numbers (ledger TEXT)")
        journal.note(store, "projection", "1")
    store.close()
    shop = counter.open()
    assert genesis(shop.book).perpetual == 4800
    assert verify(shop.book.store, shop.book.profile).sound
    shop.book.close()


def test_after_z_comes_aa(counter: Counter) -> None:
    for n in range(25):
        (counter.keys / f"T03{chr(ord('B') + n)}-signing.pem").write_bytes(b"used")
    shop = counter.open()
    assert shop.book.place.ledger == "T03AA"
    assert shop.sell(shop.piece()).number == "T03AA-000001"
    assert verify(shop.book.store, shop.book.profile).sound
    shop.book.close()


def test_a_till_without_sales_can_be_succeeded_too(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    counter.found()
    (counter.keys / "T03A-signing.pem").unlink()
    shop = counter.open()
    assert genesis(shop.book).perpetual == 0
    shop.book.close()


def test_where_there_is_no_book_there_is_no_till(counter: Counter, tmp_path: Path) -> None:
    counter.path.unlink()
    with pytest.raises(NoShop):
        counter.open()
    make(counter.path).close()
    with pytest.raises(NoShop):
        counter.open()


def test_a_ledger_that_begins_with_anything_but_a_genesis_is_damaged(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    shop = Shop()
    store = make(counter.path)
    place = replace(shop.book.place, ledger="T05A")
    book = Book(store, place, shop.seal)
    shop.book = book
    with store.notes():
        for name in ("company", "shop", "ledger"):
            journal.note(store, name, getattr(place, name))
    shop.piece()
    book.close()
    with pytest.raises(BookDamaged):
        counter.open()


def test_verify_names_a_successor_that_does_not_follow(counter: Counter) -> None:
    (counter.keys / "T03A-signing.pem").unlink()
    shop = counter.open()
    store, place, key = shop.book.store, shop.book.place, KeyStore(counter.keys).make("T07A")
    honest = genesis(shop.book)
    for till, change in (
        ("T07", {"predecessor_hash": "00" * 32}),
        ("T08", {"perpetual": 1}),
        ("T09", {"predecessor": "T77A"}),
    ):
        false = replace(honest, till=till, incarnation="A", public_key=key.public(), **change)
        seal = counter.machine.seal(f"{till}A", key)
        Book.begin(store, false, "inès", seal, counter.ids.next())
    report = verify(store, shop.book.profile)
    assert {(defect.where, defect.what) for defect in report.defects} == {
        ("T07A#1", "predecessor"),
        ("T08A#1", "totals"),
        ("T09A#1", "predecessor"),
    }
    assert place.ledger == "T03B"
    shop.book.close()
