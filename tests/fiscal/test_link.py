"""The signed ticket as a link: it proves its number, time and total without the book."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import Shop
from tillapp.domain.document import Document
from tillapp.fiscal.key import Key, Verifier, b64, unb64
from tillapp.fiscal.link import parse, payload


@pytest.fixture(scope="module")
def shop() -> Shop:
    return Shop()


@pytest.fixture(scope="module")
def ticket(shop: Shop) -> Document:
    shop.sell(shop.piece("Veste"))
    return shop.sell(shop.piece("Robe", 1600))


def test_a_ticket_comes_back_from_its_link_proved(shop: Shop, ticket: Document) -> None:
    proof = parse(payload(ticket, 1600))
    assert proof is not None
    assert (proof.number, proof.total, proof.ledger) == ("T03A-000002", 1600, "T03A")
    assert proof.at == ticket.facts.moment.stamp()
    stamp = ticket.stamp("T")
    assert stamp is not None
    assert proof.text == stamp.text
    assert proof.genuine(Verifier(shop.key.public()))
    assert not proof.genuine(Verifier(Key.new().public()))


def test_the_first_ticket_of_a_till_has_nothing_before_it() -> None:
    shop = Shop()
    first = shop.sell(shop.piece())
    proof = parse(payload(first, 1600))
    assert proof is not None
    assert proof.genuine(Verifier(shop.key.public()))


def test_a_link_fits_a_code_that_a_paper_of_58_mm_can_carry(ticket: Document) -> None:
    assert len(payload(ticket, 1600)) <= 321


def test_a_forged_total_date_or_number_is_found_out(shop: Shop, ticket: Document) -> None:
    raw = unb64(payload(ticket, 1600))
    key = Verifier(shop.key.public())
    for real, forged in ((b",1600,", b",9900,"), (b"2026", b"2027"), (b"-000002", b"-000003")):
        assert real in raw
        proof = parse(b64(raw.replace(real, forged)))
        assert proof is not None
        assert not proof.genuine(key)


def test_every_flipped_bit_is_refused(shop: Shop, ticket: Document) -> None:
    raw = unb64(payload(ticket, 1600))
    key = Verifier(shop.key.public())
    for place in range(len(raw)):
        broken = bytearray(raw)
        broken[place] ^= 1
        proof = parse(b64(bytes(broken)))
        assert proof is None or not proof.genuine(key), place


def test_a_total_that_was_not_signed_is_a_bug_of_the_caller(ticket: Document) -> None:
    with pytest.raises(AssertionError):
        payload(ticket, 1601)


@given(st.one_of(st.text(max_size=80), st.binary(max_size=300).map(b64)))
def test_any_other_text_is_no_link_or_a_proof_nobody_signed(text: str) -> None:
    proof = parse(text)
    assert proof is None or not proof.genuine(Verifier(Key.new().public()))
