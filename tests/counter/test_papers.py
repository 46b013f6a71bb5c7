"""Every paper of a day as customers read it, made from a real book; C3 of product.md."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from tests.conftest import Snapshots
from tests.counter.paper_day import (
    PAPERS,
    Day,
    Step,
    even,
    exchange,
    layaway,
    refund,
    refunded,
    voucher,
)
from tests.desks import HOUSE
from tests.shop import cash, line_of
from tillapp.domain.advance import take_ahead
from tillapp.domain.content import Copy, Release, Sale
from tillapp.domain.credit import Kind, code_of
from tillapp.domain.credit_work import Cause, pay_out
from tillapp.domain.document import Draft
from tillapp.domain.layout import plain_text
from tillapp.domain.paper import Paper, Qr
from tillapp.domain.refusal import NotFound
from tillapp.domain.tender import Tender, TenderKind
from tillapp.fiscal.slip import parse


def fixed(text: str, columns: int) -> str:
    """The paper without what is different in every run: signatures and what holds one."""
    text = re.sub(r"Signature \S{4}", "Signature CGMS", text)
    text = re.sub(r" *AV1\.\S+", "AV1.(signed)".center(columns).rstrip(), text)
    link = re.escape(HOUSE.link)
    return re.sub(rf" *{link}\S+", f"{HOUSE.link}(signed)".center(columns).rstrip(), text)


def check(snapshots: Snapshots, paper: Paper, name: str, language: str, columns: int) -> None:
    text = fixed(plain_text(paper, columns), columns)
    assert all(len(line) <= columns for line in text.splitlines() if "signed" not in line)
    snapshots.check(f"tickets/{name}-{language}-{columns}.txt", text.encode())


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("columns", [32, 42])
@pytest.mark.parametrize("name", PAPERS)
def test_c3_every_paper_reads_as_it_was_accepted(
    snapshots: Snapshots, name: str, columns: int, language: str
) -> None:
    day = Day(language)
    paper = day.papers.of(PAPERS[name](day))
    assert paper.language == language
    check(snapshots, paper, name, language, columns)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("columns", [32, 42])
def test_a_credit_and_its_statement_read_as_they_were_accepted(
    snapshots: Snapshots, columns: int, language: str
) -> None:
    day = Day(language)
    slip = day.voucher()
    at = day.shop.clock.now().utc_ms
    rows = (
        Step(at, "L03A-000002", "sell", 5000, 5000),
        Step(at, "T03A-000001", "sale", -1600, 3400),
    )
    check(snapshots, day.papers.slip(slip.id), "slip", language, columns)
    check(snapshots, day.papers.statement(slip.id, rows), "statement", language, columns)


def test_c15_every_document_of_a_basket_shows_the_same_paper() -> None:
    day = Day()
    sale = day.papers.document(exchange(day))
    sheet = day.papers.sheet(sale)
    texts = {plain_text(day.papers.of(each.id)) for each in sheet}
    assert len(sheet) == 3
    assert len({fixed(text, 42) for text in texts}) == 1
    assert {day.papers.holder(each).id for each in sheet} == {sale.id}


def test_a_paper_without_any_tender_belongs_to_its_last_document() -> None:
    day = Day()
    document = day.papers.document(even(day))
    assert isinstance(day.papers.holder(document).facts.content, Sale)


def qrs(paper: Paper) -> list[str]:
    return [b.text for b in paper.blocks if isinstance(b, Qr) and b.text.startswith("AV1.")]


def test_a_new_credit_comes_with_a_proof_that_needs_no_network() -> None:
    day = Day()
    [text] = qrs(day.papers.of(refund(day)))
    proof = parse(text)
    key = day.till.book.verifier("T03A")
    assert proof is not None
    assert key is not None
    assert proof.balance == 1600
    assert proof.genuine(key)


def test_what_was_spent_since_is_not_on_the_slip_but_a_duplicate_says_what_was() -> None:
    day = Day()
    document = refund(day)
    slip = refunded(day)
    basket = day.basket().add(line_of(day.shop.piece("Foulard", 600)))
    day.close(basket.pay(Tender(0, TenderKind.CREDIT, 600, slip=slip)))
    paper = day.papers.of(document)
    proof = parse(qrs(paper)[0])
    assert proof is not None
    assert proof.balance == 1000
    assert "Solde AV-03A-000912     16,00" in re.sub(r"  +", "     ", plain_text(paper))


def test_a_credit_of_which_nothing_is_left_is_not_handed_out_again() -> None:
    day = Day()
    document = refund(day)
    slip = refunded(day)
    day.commit(pay_out(day.shop.ids.next(), slip, 1600, Cause("demande"), day.terms))
    assert not qrs(day.papers.of(document))


def test_a_duplicate_never_hands_out_a_credit_twice() -> None:
    day = Day()
    document = day.papers.document(refund(day))
    copy = Draft(day.shop.ids.next(), Copy(document.id, document.number, 1, "paper"), "ines")
    paper = day.papers.of(day.commit(copy)[0].id)
    assert "DUPLICATA 1" in plain_text(paper)
    assert not qrs(paper)


def test_a_slip_of_another_till_is_named_by_its_code_alone() -> None:
    day = Day()
    slip = replace(day.slip(Kind.GIFT), code=code_of("T05B", 3), ledger="T05B")
    basket = day.basket().add(line_of(day.shop.piece()))
    tender = Tender(0, TenderKind.GIFT, 1600, slip=slip, surrendered=5000)
    text = plain_text(day.papers.of(day.close(basket.pay(tender))[0].id))
    assert slip.code in text
    assert "Solde BC" not in text


def test_a_second_deposit_names_what_the_first_put_aside() -> None:
    day = Day()
    basket, _ = layaway(day)
    more = take_ahead(basket.pay(cash(1000)), (2,), day.terms)
    text = plain_text(day.papers.of(day.commit(*more.drafts)[0].id))
    assert "Manteau" in text
    assert "Tasse" in text
    assert re.search(r"Déjà payé +15,00", text)
    assert re.search(r"Reste à payer +27,00", text)


def test_the_mail_says_what_it_brings() -> None:
    said: dict[str, str] = {}
    for name in ("spent", "refund", "correction", "deposit", "voucher"):
        day = Day()
        said[name] = day.papers.subject(PAPERS[name](day))
    assert said == {
        "spent": "Votre ticket chez Friperie du Rhône",
        "refund": "Votre avoir chez Friperie du Rhône",
        "correction": "Rectification de votre ticket chez Friperie du Rhône",
        "deposit": "Votre reçu chez Friperie du Rhône",
        "voucher": "Votre bon chez Friperie du Rhône",
    }


def test_a_duplicate_by_mail_has_the_subject_of_its_original() -> None:
    day = Day("en")
    document = day.papers.document(refund(day))
    copy = Draft(day.shop.ids.next(), Copy(document.id, document.number, 1, "mail"), "ines")
    copied = day.commit(copy)[0].id
    assert day.papers.subject(copied) == "Your credit note at Friperie du Rhône"


def test_a_credit_that_nobody_knows_has_no_paper() -> None:
    rows: Sequence[Step] = ()
    with pytest.raises(NotFound):
        Day().papers.slip("0" * 32)
    with pytest.raises(NotFound):
        Day().papers.statement("0" * 32, rows)


def test_a_credit_note_is_proved_by_its_link_too() -> None:
    day = Day()
    document = day.papers.document(refund(day))
    assert day.papers.link_of(document).startswith(HOUSE.link)
    assert day.papers.link_of(day.papers.document(voucher(day))) == ""


def test_goods_that_came_back_do_not_cancel_their_ticket() -> None:
    day = Day()
    refund(day)
    sale = next(d for d in day.till.documents() if isinstance(d.facts.content, Sale))
    assert "annulé" not in plain_text(day.papers.of(sale.id))


def test_nobody_gets_a_paper_of_a_credit_that_is_released() -> None:
    day = Day("fr")
    content = Release("release", ("a" * 32,))
    [released] = day.shop.book.commit((Draft(day.shop.ids.next(), content, "ines"),))
    with pytest.raises(NotFound):
        day.papers.of(released.id)
