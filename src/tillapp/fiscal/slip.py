"""A signed slip as a short text: what the QR of a credit carries, and how it is proved."""

from __future__ import annotations

import struct
from datetime import date, timedelta
from typing import Protocol

from msgspec import Struct

from tillapp.domain.code import check_digit
from tillapp.domain.credit import Kind, Slip
from tillapp.fiscal.key import Verifier, b64, unb64

MARK = "AV1."
"""How every such text begins; the digit is the version of what follows."""
_DOMAIN = b"tillapp-slip/1\0"
# Identifier, ten digits of code, balance, last day, version, ledger, kind: big-endian.
_FIELDS = struct.Struct(">16s5sIHH4sB")
_SIGNATURE = 64
_CODE = slice(2, 12)
_PREFIX = "28"
_KINDS = tuple(Kind)
_DAY_ZERO = date(2000, 1, 1)
_DIGITS = 10**10
LAST_DAY = _DAY_ZERO + timedelta(0xFFFF)
"""The last day that a text can name."""


class Signs(Protocol):
    """Whatever signs for a till: its book, or its key."""

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes."""


class Signed(Struct, frozen=True):
    """What a text says of a slip: its conditions, and its balance in cents when signed."""

    slip: Slip
    balance: int
    message: bytes
    signature: bytes

    def genuine(self, key: Verifier) -> bool:
        """Whether the till with this key signed exactly this; it proves issue, no more."""
        return key.holds(self.signature, _DOMAIN + self.message)


def text(slip: Slip, balance: int, signer: Signs) -> str:
    """The signed text of a slip, 135 letters so that the QR stays small.

    A credit that was overspent is worth nothing; the book keeps by how much.
    """
    message = _FIELDS.pack(
        bytes.fromhex(slip.id),
        int(slip.code[_CODE]).to_bytes(5, "big"),
        max(0, balance),
        _days(slip.until),
        slip.n,
        slip.ledger.encode(),
        _KINDS.index(slip.kind),
    )
    return MARK + b64(message + signer.sign(_DOMAIN + message))


def parse(raw: str) -> Signed | None:
    """What a text says, or nothing where it is not a slip of ours; never raises."""
    head, mark, payload = raw.strip().partition(MARK)
    if head or not mark:
        return None
    try:
        return _signed(payload)
    except (ValueError, IndexError, OverflowError):
        return None


def _signed(payload: str) -> Signed | None:
    whole = unb64(payload)
    # The decoder skips letters that it does not know: only the one true spelling is read.
    if b64(whole) != payload or len(whole) != _FIELDS.size + _SIGNATURE:
        return None
    message, signature = whole[: _FIELDS.size], whole[_FIELDS.size :]
    id_, digits, balance, days, n, ledger, kind = _FIELDS.unpack(message)
    serial = int.from_bytes(digits, "big")
    if serial >= _DIGITS:
        return None
    body = f"{_PREFIX}{serial:010d}"
    slip = Slip(
        id_.hex(),
        f"{body}{check_digit(body)}",
        _KINDS[kind],
        ledger.decode("ascii"),
        until=_until(days),
        face=balance,
        n=n,
    )
    return Signed(slip, balance, message, signature)


def _days(until: str) -> int:
    return (date.fromisoformat(until) - _DAY_ZERO).days if until else 0


def _until(days: int) -> str:
    return (_DAY_ZERO + timedelta(days)).isoformat() if days else ""
