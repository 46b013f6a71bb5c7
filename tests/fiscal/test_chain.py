"""The chain: a document follows the one before, is signed, and any change shows."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.domain.clock import Moment
from tillapp.domain.content import Log
from tillapp.domain.document import Document, Draft, Place, encode_facts, state_facts
from tillapp.fiscal.chain import ZERO_HASH, faults, proved, seal
from tillapp.fiscal.key import Key, Verifier

KEY = Key.new()
VERIFIER = Verifier(KEY.public())


def sealed(n: int, link: tuple[int, bytes], ledger: str = "T03A") -> Document:
    draft = Draft(f"{n:032x}", Log(80, f"login {n}"), "inès")
    facts = state_facts(draft, Place("frip", "lyon1", ledger), "p", Moment(n))
    return seal(facts, encode_facts(facts), (), link, KEY)


FIRST = sealed(1, (0, ZERO_HASH))
SECOND = sealed(2, (1, FIRST.hash))


def test_documents_follow_each_other() -> None:
    assert proved(FIRST, (0, ZERO_HASH), VERIFIER)
    assert proved(SECOND, (1, FIRST.hash), VERIFIER)
    assert len(SECOND.signature) == 64


def test_each_change_is_named() -> None:
    link = (1, FIRST.hash)
    assert faults(SECOND, (0, FIRST.hash), VERIFIER) == ("gap",)
    assert faults(SECOND, (1, ZERO_HASH), VERIFIER) == ("order",)
    assert faults(SECOND, link, Verifier(Key.new().public())) == ("signature",)
    changed = replace(SECOND, body=SECOND.body.replace(b"login 2", b"login 3"))
    assert faults(changed, link, VERIFIER) == ("body", "signature")
    assert not proved(replace(SECOND, signature=b"short"), link, VERIFIER)


def test_a_document_of_another_till_does_not_fit_in() -> None:
    other = sealed(2, (1, FIRST.hash), "T04A")
    assert other.hash != SECOND.hash
