"""The chain of a ledger: seal a document after the one before, and prove that it was."""

from __future__ import annotations

from tillapp.domain.document import Document, Facts, Stamp, digest, encode_body
from tillapp.fiscal.key import Signer, Verifier

ZERO_HASH = bytes(32)
_DOMAIN = b"tillapp-sig/1\0"


def seal(
    facts: Facts,
    encoded: bytes,
    stamps: tuple[Stamp, ...],
    link: tuple[int, bytes],
    key: Signer,
) -> Document:
    """The sealed document that follows `link`, the last seq and hash of its ledger."""
    seq, previous = link[0] + 1, link[1]
    body = encode_body(encoded, stamps)
    own = digest(facts.place.ledger, seq, previous, body)
    return Document(seq, own, previous, key.sign(_DOMAIN + own), body, facts, stamps)


def proved(document: Document, link: tuple[int, bytes], key: Verifier) -> bool:
    """Whether a document follows `link` and carries its till's signature."""
    seq, previous = link
    own = digest(document.facts.place.ledger, document.seq, document.previous, document.body)
    return (
        document.seq == seq + 1
        and document.previous == previous
        and document.hash == own
        and key.holds(document.signature, _DOMAIN + own)
    )
