"""Contents are tagged by their kind, and say no more than they must."""

from __future__ import annotations

import msgspec

from tillapp.domain.content import (
    Advance,
    Content,
    Copy,
    Genesis,
    Issue,
    Log,
    Release,
    Sale,
    Stock,
)
from tillapp.domain.document import kind_of
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction, Refund

EVERY: tuple[Content, ...] = (
    Sale((), (), 0, ()),
    Genesis("frip", "lyon1", "T03", "A", "key", "0.1"),
    Log(80, "login"),
    Copy("o", "T03A-000001", 1, "paper"),
    Advance(Paid(1, "card", 100)),
    Stock("receive"),
    Refund((), (), 0),
    Correction("s", "n", (), (), "r"),
    Issue("sell"),
    Release("escrow", ("c",)),
)


def test_every_kind_comes_back_from_its_bytes_as_itself() -> None:
    for content in EVERY:
        raw = msgspec.json.encode(content)
        assert msgspec.json.decode(raw, type=Content) == content
    kinds = "sale genesis log copy advance stock refund correction issue release"
    assert [kind_of(content) for content in EVERY] == kinds.split()


def test_what_is_not_said_takes_no_bytes() -> None:
    assert msgspec.json.encode(Log(80, "login")) == b'{"type":"log","code":80,"what":"login"}'
