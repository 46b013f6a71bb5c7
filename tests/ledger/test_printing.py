"""The durable queue: what is owed is there until it is done."""

from __future__ import annotations

from msgspec.structs import replace

from tests.shop import Shop
from tillapp.ledger import printing


def test_a_job_is_owed_until_it_is_confirmed() -> None:
    shop = Shop()
    job, other = shop.job("d" * 32), shop.job("e" * 32)
    store = shop.book.store
    with store.notes():
        printing.enqueue(store, [other, job])
        printing.enqueue(store, [])
    assert printing.open_jobs(store) == [job, other]
    printing.move(store, job.id, "failed", error="paper_out", tried=True)
    failed = replace(job, state="failed", error="paper_out", tries=1)
    assert printing.open_jobs(store) == [failed, other]
    printing.move(store, job.id, "confirmed")
    assert printing.open_jobs(store) == [other]


def test_the_address_of_a_mail_is_forgotten_once_it_was_sent() -> None:
    shop = Shop()
    mail = replace(shop.job("d" * 32), means="mail", target="nadia@example.org")
    store = shop.book.store
    with store.notes():
        printing.enqueue(store, [mail])
    printing.forget_target(store, mail.id)
    assert printing.open_jobs(store) == [replace(mail, target="")]


def test_in_doubt_every_open_job_may_have_been_printed() -> None:
    shop = Shop()
    job, done = shop.job("d" * 32), shop.job("e" * 32)
    store = shop.book.store
    with store.notes():
        printing.enqueue(store, [job, done])
        printing.move(store, done.id, "confirmed")
        printing.doubt(store)
    assert printing.open_jobs(store) == [replace(job, state="uncertain")]


def test_a_ticket_once_owed_was_given_also_when_it_is_done_with() -> None:
    shop = Shop()
    job = shop.job("d" * 32)
    store = shop.book.store
    assert not printing.given(store, job.document)
    with store.notes():
        printing.enqueue(store, [job])
    printing.move(store, job.id, "confirmed")
    assert printing.given(store, job.document)
    assert not printing.given(store, "e" * 32)
