"""Forgetting a person: nothing finds them, and their words leave the file."""

from __future__ import annotations

from pathlib import Path

from tests.shop import Shop, rows
from tillapp.domain.party import Customer
from tillapp.ledger import printing, records, search
from tillapp.ledger.erasing import erase_customer
from tillapp.ledger.printing import Job

WORDS = (b"Grzegorz", b"brzeczyszczykiewicz", b"0699887766", b"chrzaszcz@example.org")


def person(shop: Shop) -> Customer:
    customer = Customer(
        shop.ids.next(),
        "Grzegorz Brzeczyszczykiewicz",
        "0699887766",
        "chrzaszcz@example.org",
        "2700000000012",
    )
    version = records.Version(1, "T03A")
    records.put_customer(shop.book.store, customer, version)
    return customer


def test_a_tombstone_is_all_that_is_left() -> None:
    shop = Shop()
    store, customer = shop.book.store, person(shop)
    other = Customer(shop.ids.next(), "Noé Petit", email="noe@example.org")
    records.put_customer(store, other, records.Version(1, "T03A"))
    erase_customer(store, customer, records.Version(2, "T03A"))
    assert records.customer(store, customer.id) is None
    assert records.customer_with_code(store, customer.code) is None
    assert search.people(store, "brzeczyszczykiewicz") == []
    assert search.people(store, "petit") == [other]
    [kept] = store.fetch(
        "SELECT body, code, n, at, gone FROM customers WHERE id=?", (customer.id,)
    )
    assert kept == (b'{"id":"%s","name":""}' % customer.id.encode(), "", 2, 2, 1)


def test_the_addresses_of_mails_are_forgotten_and_those_owed_are_not_sent() -> None:
    shop = Shop()
    store, customer = shop.book.store, person(shop)
    states = ("queued", "confirmed", "failed")
    jobs = [Job(f"j{n}", "ticket", "d", "mail", n, customer.email.upper()) for n in range(3)]
    stays = Job("j3", "ticket", "d", "mail", 3, "noe@example.org")
    paper = Job("j4", "ticket", "d", "paper", 4)
    shop.book.keep_records(lambda there: printing.enqueue(there, [*jobs, stays, paper]))
    for job, state in zip(jobs, states, strict=True):
        printing.move(store, job.id, state)
    erase_customer(store, customer, records.Version(2, "T03A"))
    left = {row[0]: (row[4], row[5]) for row in rows(store, "jobs")}
    assert left == {
        "j0": ("", "cancelled"),
        "j1": ("", "confirmed"),
        "j2": ("", "cancelled"),
        "j3": ("noe@example.org", "queued"),
        "j4": ("", "queued"),
    }


def test_the_words_leave_the_file_itself(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shop = Shop(path)
    customer = person(shop)
    for n in range(40):
        other = Customer(shop.ids.next(), f"Somebody {n}", email=f"s{n}@example.org")
        records.put_customer(shop.book.store, other, records.Version(1, "T03A"))
    shop.book.rest()
    assert WORDS[0] in path.read_bytes()
    erase_customer(shop.book.store, customer, records.Version(2, "T03A"))
    shop.book.rest()
    left = path.read_bytes()
    for word in WORDS:
        assert word not in left
    shop.book.close()
