"""What a sale owes its customer: the drawer first, the ticket as wished, copies marked.

Here are C3, C15 and C35 of product.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.counter.paper_day import PAPERS, Day, Step, exchange, refund, refunded
from tests.desks import HOUSE, JEANNE, Desks, english, killed, on_disk
from tillapp.counter.handing import HandingDesk, House
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.ports import JobKind, JobState
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.domain.content import Copy
from tillapp.domain.refusal import BadSetting, NotFound
from tillapp.fiscal.key import Verifier
from tillapp.fiscal.link import parse
from tillapp.ledger import printing


@pytest.fixture
def till() -> Desks:
    return Desks()


def sold(till: Desks, means: TicketMeans = TicketMeans.NONE, target: str = "") -> str:
    """The document of a sale whose ticket was given like this."""
    till.ring(till.shop.piece(price=1600))
    till.paying.wish = Wish(means, target)
    done = till.paying.cash(2000).done
    assert done is not None
    return done.document


def open_jobs(till: Desks) -> list[printing.Job]:
    return till.handing.waiting()


def test_c35_the_drawer_opens_before_the_ticket_is_printed(till: Desks) -> None:
    sold(till, TicketMeans.PAPER)
    assert [job.kind for job in till.printer.jobs] == [JobKind.KICK, JobKind.TICKET]


def test_a_card_alone_leaves_the_drawer_shut(till: Desks) -> None:
    till.ring(till.shop.piece())
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED)
    assert not till.printer.jobs


def test_c3_a_printed_ticket_is_a_row_of_the_book(till: Desks) -> None:
    document = sold(till, TicketMeans.PAPER)
    number = till.document(document).number
    assert number in till.printer.text
    assert [row.number for row in till.looking.tickets(number)] == [number]
    with pytest.raises(NotFound):
        till.handing.paper("f" * 32)


def test_c3_the_job_was_written_with_the_sale(till: Desks) -> None:
    document = sold(till, TicketMeans.PAPER)
    [job] = open_jobs(till)
    assert (job.document, job.state, job.means) == (document, "queued", "paper")
    assert till.printer.papers[0].id == job.id


def test_c35_printing_never_changes_the_sale(till: Desks) -> None:
    document = till.document(sold(till))
    before = (till.balances(), document.body)
    till.looking.ticket_now(document.id, TicketMeans.PAPER)
    till.looking.reprint(document.id)
    till.handing.resend(open_jobs(till)[0].id)
    assert (till.balances(), till.document(document.id).body) == before


def test_a_ticket_asked_for_after_the_sale_is_an_original(till: Desks) -> None:
    document = sold(till)
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert till.printer.papers[-1].kind is JobKind.TICKET
    assert "DUPLICATE" not in till.printer.text


def test_a_second_ticket_is_a_duplicate_even_a_moment_later(till: Desks) -> None:
    document = sold(till, TicketMeans.PAPER)
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert till.printer.papers[-1].kind is JobKind.DUPLICATE
    assert "DUPLICATE 1" in till.printer.text


def test_duplicates_are_marked_counted_and_sealed(till: Desks) -> None:
    document = sold(till)
    for n in (1, 2):
        copy = till.looking.reprint(document)
        content = copy.facts.content
        assert isinstance(content, Copy)
        assert (content.original, content.n, content.means) == (document, n, "paper")
        assert copy.stamps
        assert f"DUPLICATE {n}" in till.printer.text
    assert [job.kind for job in open_jobs(till)] == ["duplicate", "duplicate"]
    number = till.document(document).number
    assert number in till.printer.text


def test_a_ticket_goes_by_mail_as_text_and_as_a_page(till: Desks) -> None:
    sold(till, TicketMeans.MAIL, "camille@example.org")
    [mail] = till.post.mails
    assert (mail.to, mail.id) == ("camille@example.org", open_jobs(till)[0].id)
    assert "Friperie du Rhône" in mail.subject
    assert "TOTAL TTC" in mail.text
    assert mail.html.startswith("<!doctype html>")
    assert not till.printer.papers


def test_a_title_cannot_write_into_the_page(till: Desks) -> None:
    till.ring(till.shop.piece("<b>Robe & jupe</b>"))
    till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
    till.paying.cash()
    assert "&lt;b&gt;Robe &amp; jupe&lt;/b&gt;" in till.post.mails[0].html


def test_an_address_is_forgotten_once_its_mail_was_sent(till: Desks) -> None:
    keeper = till.customer(email="camille@example.org", keeps_email=True)
    till.selling.attach(keeper.id)
    sold(till, TicketMeans.MAIL, "camille@example.org")
    [job] = open_jobs(till)
    till.handing.settle_job(job.id, JobState.QUEUED, error="greylisted")
    assert (open_jobs(till)[0].target, open_jobs(till)[0].error) == (
        "camille@example.org",
        "greylisted",
    )
    till.handing.settle_job(job.id, JobState.CONFIRMED)
    assert not open_jobs(till)
    assert till.book.store.fetch("SELECT target, tries FROM jobs") == [("", 1)]
    kept = till.looking.customers("Camille")
    assert kept[0].email == "camille@example.org"


def test_an_address_is_forgotten_when_its_mail_was_given_up(till: Desks) -> None:
    sold(till, TicketMeans.MAIL, "camille@example.org")
    till.handing.settle_job(open_jobs(till)[0].id, JobState.CANCELLED)
    assert till.book.store.fetch("SELECT target FROM jobs") == [("",)]


def test_a_qr_proves_the_ticket_without_the_book(till: Desks) -> None:
    document = sold(till, TicketMeans.QR)
    link = till.handing.link(document)
    done = till.selling.view().done
    assert done is not None
    assert done.link == link
    assert not open_jobs(till)
    proof = parse(link.removeprefix(HOUSE.link))
    assert proof is not None
    assert (proof.number, proof.total) == (till.document(document).number, 1600)
    assert proof.genuine(Verifier(till.shop.key.public()))


def test_a_shop_without_a_page_has_no_link(till: Desks) -> None:
    document = sold(till)
    papers = House(replace(HOUSE, link=""), Policy(), {"fr": english}, "tillapp 0.1")
    bare = HandingDesk(till.book, till.shop.ids, papers, printer=None, post=None)
    assert bare.link(document) == ""
    assert bare.link(till.looking.reprint(document).id) == ""


def test_a_till_without_printer_and_post_sells_all_the_same(till: Desks) -> None:
    document = sold(till)
    papers = House(HOUSE, Policy(), {"fr": english}, "tillapp 0.1")
    bare = HandingDesk(till.book, till.shop.ids, papers, printer=None, post=None)
    bare.kick()
    bare.first_ticket(document, TicketMeans.PAPER)
    bare.first_ticket(document, TicketMeans.MAIL, "camille@example.org")
    assert [job.means for job in open_jobs(till)] == ["paper", "mail"]


def test_the_paper_speaks_the_customers_language(till: Desks) -> None:
    visitor = till.customer("Jo", language="en")
    till.selling.attach(visitor.id)
    sold(till, TicketMeans.PAPER)
    assert "TOTAL incl. VAT" in till.printer.text
    assert "€16.00" in till.printer.text
    assert "Customer: Jo" in till.printer.text


def test_a_language_without_words_falls_back_to_the_shops(till: Desks) -> None:
    visitor = till.customer("Kim", language="nl")
    till.selling.attach(visitor.id)
    sold(till, TicketMeans.PAPER)
    assert "TOTAL TTC" in till.printer.text


def test_who_has_left_the_shop_is_still_named_on_old_tickets(till: Desks) -> None:
    document = sold(till)
    with till.book.store.notes():
        till.book.store.run("UPDATE staff SET gone=1 WHERE id='ines'")
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert "Served by ines" in till.printer.text


def test_a_job_that_is_not_owed_cannot_be_sent_again(till: Desks) -> None:
    with pytest.raises(NotFound):
        till.handing.resend("0" * 32)


def test_a_ticket_asked_for_minutes_later_is_a_duplicate_of_who_gives_it(till: Desks) -> None:
    document = sold(till)
    till.session.enter_with_badge(JEANNE.badge)
    till.shop.clock.forward(121_000)
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert "DUPLICATE 1" in till.printer.text
    assert till.documents()[-1].facts.staff == "jeanne"


def test_after_a_restart_a_second_ticket_is_still_a_duplicate(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    document = sold(till, TicketMeans.PAPER)
    till.handing.settle_job(open_jobs(till)[0].id, JobState.CONFIRMED)
    till = killed(till)
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert "DUPLICATE 1" in till.printer.text


def test_after_a_duplicate_nothing_is_an_original(till: Desks) -> None:
    document = sold(till)
    till.looking.reprint(document)
    till.looking.ticket_now(document, TicketMeans.PAPER)
    assert "DUPLICATE 2" in till.printer.text


@pytest.mark.parametrize("text", ["", "camille", "a b@c.fr"])
def test_a_ticket_goes_to_no_bad_address(till: Desks, text: str) -> None:
    document = sold(till)
    with pytest.raises(BadSetting):
        till.looking.ticket_now(document, TicketMeans.MAIL, text)
    assert not open_jobs(till)


@pytest.mark.parametrize(
    "name", ["refund", "cancelling", "correction", "voucher", "paid-out", "part", "deposit"]
)
def test_c35_the_drawer_opens_once_for_cash_in_any_direction(name: str) -> None:
    day = Day()
    day.till.handing.over((day.papers.document(PAPERS[name](day)),), [])
    assert day.till.printer.kicks == 1


def test_c15_an_exchange_opens_the_drawer_once_and_prints_one_paper() -> None:
    day = Day()
    sheet = day.papers.sheet(day.papers.document(exchange(day)))
    jobs = day.till.handing.jobs_for(sheet[1].id, TicketMeans.PAPER)
    day.till.book.owe(jobs)
    day.till.handing.over(sheet, jobs)
    kinds = [job.kind for job in day.till.printer.jobs]
    assert kinds == [JobKind.KICK, JobKind.TICKET]
    assert all(document.number in day.till.printer.text for document in sheet)


def test_a_document_of_an_exchange_is_a_duplicate_once_its_paper_was_given() -> None:
    day = Day()
    note, sale, _ = day.papers.sheet(day.papers.document(exchange(day)))
    handing = day.till.handing
    assert handing.is_original(note.id)
    handing.first_ticket(sale.id, TicketMeans.PAPER)
    assert not handing.is_original(note.id)


def test_the_duplicate_of_a_credit_note_in_an_exchange_is_that_of_its_paper() -> None:
    day = Day()
    note, sale, voucher = day.papers.sheet(day.papers.document(exchange(day)))
    for n, asked in enumerate((note, sale, voucher), 1):
        copy = day.till.handing.duplicate(asked.id, "ines", TicketMeans.PAPER)
        assert copy.facts.content == Copy(sale.id, sale.number, n, "paper")
        assert f"DUPLICATE {n}" in day.till.printer.text


@pytest.mark.parametrize("name", ["refund", "correction", "deposit", "voucher"])
def test_whatever_has_a_paper_has_duplicates_of_it(name: str) -> None:
    day = Day()
    document = day.papers.document(PAPERS[name](day))
    day.till.handing.duplicate(document.id, "ines", TicketMeans.PAPER)
    assert "DUPLICATE 1" in day.till.printer.text
    assert document.number in day.till.printer.text


def test_a_credit_is_printed_again_with_what_is_on_it_today() -> None:
    day = Day("en")
    refund(day)
    day.till.handing.slip(refunded(day).id)
    [job] = day.till.printer.papers
    assert job.kind is JobKind.REPORT
    assert "STORE CREDIT" in day.till.printer.text
    assert "€16.00" in day.till.printer.text
    assert not open_jobs(day.till)


def test_a_statement_is_printed_from_the_rows_of_its_desk() -> None:
    day = Day("en")
    refund(day)
    row = Step(day.shop.clock.now().utc_ms, "T03A-000002", "refund", 1600, 1600)
    day.till.handing.statement(refunded(day).id, (row,))
    assert "Statement of credit" in day.till.printer.text
    assert "T03A-000002" in day.till.printer.text


def test_a_credit_note_goes_by_mail_under_its_own_name() -> None:
    day = Day("en")
    document = refund(day)
    day.till.handing.first_ticket(document, TicketMeans.MAIL, "camille@example.org")
    [mail] = day.till.post.mails
    assert mail.subject == "Your credit note at Friperie du Rhône"
    assert "STORE CREDIT" in mail.text
    assert "Credit note / Refund" in mail.html


def test_a_till_without_printer_prints_no_credit(till: Desks) -> None:
    day = Day()
    refund(day)
    papers = House(HOUSE, Policy(), {"fr": english}, "tillapp 0.1")
    bare = HandingDesk(day.till.book, day.shop.ids, papers, printer=None, post=None)
    bare.slip(refunded(day).id)
    assert not day.till.printer.jobs


def test_a_paper_that_cannot_be_made_has_failed_and_waits_for_a_person(till: Desks) -> None:
    jobs = till.handing.jobs_for("f" * 32, TicketMeans.PAPER)
    till.book.owe(jobs)
    till.handing.over((), jobs)
    [job] = open_jobs(till)
    assert (job.state, job.error) == ("failed", "not_found")


def test_of_several_owed_papers_the_one_that_was_asked_for_is_sent_again(till: Desks) -> None:
    sold(till, TicketMeans.PAPER)
    sold(till, TicketMeans.PAPER)
    last = open_jobs(till)[-1]
    till.handing.resend(last.id)
    assert till.printer.papers[-1].id == last.id
