"""A document of each kind as version 1 sealed it, in `golden/`: its bytes hold for ever.

`python -m tests.domain.golden_documents` writes those anew; after the first release, nobody
does.
"""

from __future__ import annotations

from pathlib import Path

from tillapp.domain.clock import Moment
from tillapp.domain.content import Advance, Content, Issue, Release
from tillapp.domain.credit import Kind, Slip, Work
from tillapp.domain.document import (
    Draft,
    Place,
    Stamp,
    digest,
    encode_body,
    encode_facts,
    state_facts,
)
from tillapp.domain.item import Move, Register, State
from tillapp.domain.posting import EUR, POINTS, RIGHT, Posting
from tillapp.domain.sold import Paid, TaxRow
from tillapp.domain.undone import Correction, Origin, Refund, ReturnedLine

GOLDEN = Path(__file__).with_name("golden")
PLACE = Place("frip", "lyon1", "T03A")
SALE, BASKET, ITEM = "a" * 32, "b" * 31 + "0", "c" * 32
AVOIR = Slip("d" * 32, "2803000009124", Kind.RETURN, "T03A", "nadia", "2027-11-21", 1440)
GIFT = Slip("e" * 32, "2803000000077", Kind.GIFT, "T03A", face=5000, n=2)
LINE = ReturnedLine(
    1,
    "Robe d'été n° 1 « crêpe »",
    1,
    "piece",
    -1440,
    -1267,
    -173,
    "M20",
    "used",
    "trop petit",
    State.PENDING,
    article=ITEM,
    item=ITEM,
    code="2900000000018",
    cost=400,
    origin=Origin(SALE, "T03A-000001", 1, before=0, at=1_795_251_600_000, customer="nadia"),
    cause="washing",
    approved_by="jeanne",
    points=14,
)
CONTENTS: dict[str, Content] = {
    "refund": Refund(
        (LINE,),
        (TaxRow("M20", 2000, "margin", -1440, -173, -1267),),
        -1440,
        (Paid(1, "credit", -1440, slip=AVOIR.code),),
        slips=(AVOIR,),
        customer="nadia",
        cancels="T03A-000001",
        points=14,
    ),
    "correction": Correction(
        SALE,
        "T03A-000001",
        (Paid(1, "cash", 1440),),
        (Paid(1, "card", 1440, reference="4711"),),
        "carte et non espèces",
        "jeanne",
    ),
    "issue": Issue(
        Work.TOP_UP,
        (GIFT,),
        2000,
        (Paid(1, "cash", 5000),),
        3000,
        customer="nadia",
    ),
    "release": Release("escrow", (AVOIR.id,), "autre boutique"),
    "advance": Advance(
        Paid(1, "card", 600, reference="4711", attempt="f" * 32, part=1),
        part=1,
        parts=2,
        beside=("9" * 32,),
        taxes=(("N20", 100),),
        until="2026-12-21",
        customer="nadia",
        total=1200,
        due=600,
    ),
}
POSTINGS: dict[str, tuple[Posting, ...]] = {
    "refund": (
        Posting(AVOIR.account, AVOIR.id, EUR, -1440),
        Posting("right@T03A", AVOIR.id, RIGHT, 1440),
        Posting("right/issued", AVOIR.id, RIGHT, -1440),
        Posting("sales/used/M20", "", EUR, 1267),
        Posting("vat/M20", "", EUR, 173),
        Posting("points/holder", "nadia", POINTS, -14),
        Posting("points/issued", "", POINTS, 14),
    ),
    "correction": (
        Posting("cash", "T03", EUR, -1440),
        Posting("card", "", EUR, 1440),
    ),
    "issue": (
        Posting("cash", "T03", EUR, 5000),
        Posting("cash", "T03", EUR, -3000),
        Posting(GIFT.account, GIFT.id, EUR, -2000),
    ),
    "release": (
        Posting("right@T03A", AVOIR.id, RIGHT, -1440),
        Posting("right@pool", AVOIR.id, RIGHT, 1440),
    ),
    "advance": (
        Posting("card", "", EUR, 600),
        Posting("advance", BASKET, EUR, -600),
        Posting("vat_ahead/N20", BASKET, EUR, 100),
        Posting("vat/N20", "", EUR, -100),
    ),
}
MOVES: dict[str, tuple[Move, ...]] = {
    "refund": (Move(ITEM, Register.WHEREABOUTS, 3, State.PENDING, "shop", cause="washing"),),
    "advance": (Move(ITEM, Register.HOLD, 1, whom=BASKET, until_ms=1_797_894_000_000),),
}


def body_of(kind: str) -> bytes:
    """The bytes of the document of a kind, as they would be sealed today."""
    draft = Draft(
        "7" * 32,
        CONTENTS[kind],
        "inès",
        BASKET,
        1,
        POSTINGS[kind],
        MOVES.get(kind, ()),
    )
    facts = state_facts(draft, PLACE, "2026-11-21-1", Moment(1_795_251_600_000, 60))
    stamp = Stamp("T", "T03A-000002", f"{kind},1", "c2ln")
    return encode_body(encode_facts(facts), (stamp,))


def hash_of(body: bytes) -> str:
    """The hash of a body in its chain."""
    return digest("T03A", 3, bytes(range(32)), body).hex()


def main() -> None:
    for kind in CONTENTS:
        body = body_of(kind)
        (GOLDEN / f"{kind}-v1.json").write_bytes(body)
        (GOLDEN / f"{kind}-v1.hash").write_text(f"{hash_of(body)}\n", encoding="ascii")


if __name__ == "__main__":
    main()
