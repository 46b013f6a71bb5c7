"""A signed ticket as a link: what the QR on the paper carries, and how it is proved."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.document import Document
from tillapp.fiscal.key import Verifier, b64, unb64

_VERSION = 2
_SHA = 32
_SIGNATURE = 64
_FIELDS = 5
_TOTAL, _AT, _NUMBER = 1, 2, 3


class Proof(Struct, frozen=True):
    """What a link says of a ticket: its signed text, whose fields it repeats.

    `total` is in cents, `at` the civil time as `YYYYMMDDhhmmss`.
    """

    number: str
    total: int
    at: str
    text: str
    signature: bytes

    @property
    def ledger(self) -> str:
        """The ledger whose key proves the link."""
        return f"T{self.number[1:].partition('-')[0]}"

    def genuine(self, key: Verifier) -> bool:
        """Whether the till with this key signed exactly this text."""
        return key.holds(self.signature, self.text.encode())


def payload(document: Document, total: int) -> str:
    """The part of the link after the shop's address: the ticket's signed text, packed.

    The text covers number, time, total and the hash of all the facts, so that a paper can
    be proved without the book; hashes and signatures travel as bytes to keep the QR small.
    """
    stamp = document.stamp("T")
    assert stamp, document.number
    *fields, sha, _, previous = stamp.text.split(",")
    assert fields[_TOTAL] == str(total), (total, stamp.text)
    before = unb64(previous)
    head = bytes([_VERSION, len(before)]) + bytes.fromhex(sha) + before
    return b64(head + unb64(stamp.signature) + ",".join(fields).encode())


def parse(text: str) -> Proof | None:
    """What a link's payload says, or nothing where it is not one of ours."""
    try:
        return _proof(unb64(text))
    except (ValueError, IndexError):
        return None


def _proof(raw: bytes) -> Proof | None:
    version, before = raw[0], raw[1]
    sha, rest = raw[2 : 2 + _SHA], raw[2 + _SHA :]
    previous, signature = rest[:before], rest[before : before + _SIGNATURE]
    head = rest[before + _SIGNATURE :].decode()
    fields = head.split(",")
    if version != _VERSION or len(fields) != _FIELDS:
        return None
    flag = "O" if previous else "N"
    text = f"{head},{sha.hex()},{flag},{b64(previous)}"
    return Proof(fields[_NUMBER], int(fields[_TOTAL]), fields[_AT], text, signature)
