"""The chain of a ledger: seal a document after the one before, and prove that it was."""

from __future__ import annotations

from tillapp.domain.document import Document, Facts, Stamp, digest, encode_body
from tillapp.fiscal.key import Signer, Verifier, unb64

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


def faults(document: Document, link: tuple[int, bytes], key: Verifier) -> tuple[str, ...]:
    """What is wrong with a document that should follow `link`: gap, order, body, signature."""
    seq, previous = link
    own = digest(document.facts.place.ledger, document.seq, document.previous, document.body)
    signed = key.holds(document.signature, _DOMAIN + own)
    right = {
        "gap": document.seq == seq + 1,
        "order": document.previous == previous,
        "body": document.hash == own,
        "signature": signed,
    }
    return tuple(what for what, holds in right.items() if not holds)


def proved(document: Document, link: tuple[int, bytes], key: Verifier) -> bool:
    """Whether a document follows `link` and carries its till's signature."""
    return not faults(document, link, key)


def genuine(stamp: Stamp, key: Verifier) -> bool:
    """Whether a stamp's signature is the till's."""
    try:
        signature = unb64(stamp.signature)
    except ValueError:
        return False
    return key.holds(signature, stamp.text.encode())
