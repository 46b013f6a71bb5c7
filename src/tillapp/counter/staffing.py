"""Codes of staff: hashed with a secret outside the book, compared in constant time."""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec import Struct

from tillapp.domain.refusal import BadSetting
from tillapp.fiscal.key import b64, unb64

PIN_DIGITS = (4, 8)
_MEMORY_KIB = 65_536
_ROUNDS = 3
_LENGTH = 32


def hash_pin(pin: str, salt: bytes, pepper: bytes) -> str:
    """The hash of a code (argon2id, RFC 9106): about a tenth of a second on purpose."""
    deriver = Argon2id(
        salt=salt,
        length=_LENGTH,
        iterations=_ROUNDS,
        lanes=1,
        memory_cost=_MEMORY_KIB,
        secret=pepper,
    )
    return f"{b64(salt)}.{b64(deriver.derive(pin.encode()))}"


def fits(pin: str, stored: str, pepper: bytes) -> bool:
    """Whether a code is the one behind a hash."""
    salt, dot, _ = stored.partition(".")
    return bool(dot) and hmac.compare_digest(hash_pin(pin, unb64(salt), pepper), stored)


class PinQuestion(Struct, frozen=True):
    """Whose code this is, among some people: any thread may work it out."""

    pin: str
    candidates: tuple[tuple[str, str], ...]
    pepper: bytes

    def __repr__(self) -> str:
        """Names the people only: no log may hold a code."""
        return f"PinQuestion({', '.join(id_ for id_, _ in self.candidates)})"

    def answer(self) -> str:
        """The id of whoever has this code, or nothing; a tenth of a second for each."""
        found = (id_ for id_, stored in self.candidates if fits(self.pin, stored, self.pepper))
        return next(found, "")


def checked_pin(pin: str) -> str:
    """A code of four to eight digits.

    Raises:
        BadSetting: for anything else.
    """
    if not (pin.isascii() and pin.isdigit() and PIN_DIGITS[0] <= len(pin) <= PIN_DIGITS[1]):
        raise BadSetting(field="pin", value="*" * len(pin))
    return pin
