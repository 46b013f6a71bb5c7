"""Documents: canonical bytes that are frozen for ever, and drafts that balance."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from tests.domain.golden_documents import CONTENTS, body_of, hash_of
from tillapp.domain.clock import Moment
from tillapp.domain.content import Genesis, Log, Sale
from tillapp.domain.document import (
    Document,
    Draft,
    GrandTotals,
    Place,
    Stamp,
    decode_body,
    digest,
    encode_body,
    encode_facts,
    kind_of,
    state_facts,
)
from tillapp.domain.item import Move, Register, State
from tillapp.domain.posting import EUR, PIECES, Posting
from tillapp.domain.sold import Paid, SoldLine, TaxRow

GOLDEN = Path(__file__).with_name("golden")
PLACE = Place("frip", "lyon1", "T03A")
LINE = SoldLine(
    n=1,
    title="Robe d'été n° 1 « crêpe »",
    quantity=1,
    unit="piece",
    price=1600,
    gross=1600,
    total=1440,
    net=1267,
    tax=173,
    vat="M20",
    family="used",
    article="a" * 32,
    item="a" * 32,
    code="2900000000018",
    cost=400,
    basket_discount=160,
    paid=((1, 1440),),
)
SALE = Sale(
    lines=(LINE,),
    taxes=(TaxRow("M20", 2000, "margin", 1440, 173, 1267),),
    total=1440,
    tenders=(Paid(1, "cash", 2000),),
    change=560,
    discount=160,
    discount_reason="fidèle",
)
DRAFT = Draft(
    "0" * 31 + "7",
    SALE,
    "inès",
    basket="0" * 31 + "7",
    postings=(
        Posting("cash", "T03", EUR, 2000),
        Posting("cash", "T03", EUR, -560),
        Posting("sales/used/M20", "", EUR, -1267),
        Posting("vat/M20", "", EUR, -173),
    ),
    moves=(Move("a" * 32, Register.WHEREABOUTS, 2, state=State.SOLD, place="shop"),),
)
FACTS = state_facts(DRAFT, PLACE, "2026-11-21-1", Moment(1_795_251_600_000, 60))
STAMP = Stamp("T", "T03A-000001", "M20:1440,1440", "c2ln", GrandTotals(perpetual=1440))


def test_the_bytes_of_version_1_are_frozen_for_ever() -> None:
    body = encode_body(encode_facts(FACTS), (STAMP,))
    assert body == (GOLDEN / "sale-v1.json").read_bytes()
    sealed = (GOLDEN / "sale-v1.hash").read_text(encoding="ascii").strip()
    assert digest("T03A", 2, bytes(32), body).hex() == sealed


@pytest.mark.parametrize("kind", sorted(CONTENTS))
def test_the_bytes_of_what_goes_sideways_are_frozen_as_well(kind: str) -> None:
    body = body_of(kind)
    frozen = (GOLDEN / f"{kind}-v1.json").read_bytes()
    assert body == frozen
    assert hash_of(frozen) == (GOLDEN / f"{kind}-v1.hash").read_text(encoding="ascii").strip()
    _, facts, _ = decode_body(frozen)
    assert facts.content == CONTENTS[kind]
    assert kind_of(facts.content) == kind


def test_canonical_bytes_are_sorted_utf8_without_spaces_or_fractions() -> None:
    encoded = encode_facts(FACTS)
    plain = json.loads(encoded, parse_float=pytest.fail)
    again = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert again.encode() == encoded


def test_a_body_gives_back_its_facts_byte_by_byte() -> None:
    encoded = encode_facts(FACTS)
    raw, facts, stamps = decode_body(encode_body(encoded, (STAMP,)))
    assert (raw, facts, stamps) == (encoded, FACTS, (STAMP,))
    assert facts.moment == Moment(1_795_251_600_000, 60)


def test_a_kind_nobody_knows_is_not_read_as_another() -> None:
    strange = encode_facts(FACTS).replace(b'"type":"sale"', b'"type":"raffle"')
    with pytest.raises(msgspec.ValidationError):
        decode_body(encode_body(strange, ()))


def test_the_hash_covers_ledger_seq_and_the_hash_before() -> None:
    own = digest("T03A", 2, bytes(32), b"body")
    head = b"tillapp-doc/1\0T03A\0" + (2).to_bytes(8, "big") + bytes(32)
    assert own == hashlib.sha256(head + hashlib.sha256(b"body").digest()).digest()
    others = {
        digest("T03B", 2, bytes(32), b"body"),
        digest("T03A", 3, bytes(32), b"body"),
        digest("T03A", 2, bytes([1] * 32), b"body"),
        digest("T03A", 2, bytes(32), b"Body"),
    }
    assert len({own, *others}) == 5


def test_a_draft_that_does_not_balance_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        Draft("0" * 32, Log(80, "x"), "inès", postings=(Posting("cash", "", EUR, 1),))
    cross = (Posting("cash", "", EUR, 1), Posting("outside", "", PIECES, -1))
    with pytest.raises(AssertionError):
        Draft("0" * 32, Log(80, "x"), "inès", postings=cross)


def test_a_draft_moves_a_register_of_an_item_only_once() -> None:
    moves = tuple(Move("i1", Register.PRICE, n, price=100) for n in (1, 2))
    with pytest.raises(AssertionError):
        Draft("0" * 32, Log(80, "x"), "inès", moves=moves)


def test_a_document_is_known_by_its_first_stamp_or_its_place() -> None:
    body = encode_body(encode_facts(FACTS), (STAMP,))
    document = Document(2, bytes(32), bytes(32), b"", body, FACTS, (STAMP,))
    assert (document.number, document.id) == ("T03A-000001", DRAFT.id)
    assert document.stamp("T") is STAMP
    assert document.stamp("G") is None
    genesis = Genesis("frip", "lyon1", "T03", "A", "key", "0.1")
    facts = state_facts(Draft("1" * 32, genesis, "inès"), PLACE, "", Moment(0))
    assert Document(1, b"", b"", b"", b"", facts).number == "T03A#1"


def test_a_ticket_prints_characters_3_7_13_and_19_of_its_signature() -> None:
    assert Stamp("T", "n", "t", "abcdefghijklmnopqrstuvwxyz").excerpt == "cgms"


def test_a_till_keeps_its_name_through_its_incarnations() -> None:
    for ledger in ("T03A", "T03AB"):
        assert Place("frip", "lyon1", ledger).till == "T03"
