"""The till's signing key: ECDSA P-256, kept outside the book and its backups."""

from __future__ import annotations

import hashlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

_SCHEME = ec.ECDSA(hashes.SHA256())
_HALF = 32
_NAME = "signing.pem"
_PEPPER = "pepper.bin"


def b64(raw: bytes) -> str:
    """Base64url without padding, as signatures are printed and linked."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    """Back from base64url without padding."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Signer(Protocol):
    """Whatever can sign for a till: a key in a file, or one that never leaves its chip."""

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes: r and s, big-endian (RFC 7518, 3.4)."""

    def public(self) -> str:
        """The public key: an uncompressed point of P-256 in base64url."""


class Key:
    """A private key in memory."""

    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        self._private = private

    @classmethod
    def new(cls) -> Key:
        """A fresh key."""
        return cls(ec.generate_private_key(ec.SECP256R1()))

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes: r and s, big-endian."""
        r, s = decode_dss_signature(self._private.sign(message, _SCHEME))
        return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")

    def public(self) -> str:
        """The public key: an uncompressed point of P-256 in base64url."""
        point = self._private.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return b64(point)

    def pem(self) -> bytes:
        """The private key as PKCS 8."""
        return self._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )


class Verifier:
    """Checks signatures against a public key."""

    def __init__(self, public: str) -> None:
        self._public = ec.EllipticCurvePublicKey.from_encoded_point(
            ec.SECP256R1(), unb64(public)
        )

    def holds(self, signature: bytes, message: bytes) -> bool:
        """Whether the signature is this key's, over this message."""
        r = int.from_bytes(signature[:_HALF], "big")
        s = int.from_bytes(signature[_HALF:], "big")
        try:
            self._public.verify(encode_dss_signature(r, s), message, _SCHEME)
        except (InvalidSignature, ValueError):
            return False
        return True


def fingerprint(public: str) -> str:
    """A short name of a public key, for screens and papers."""
    return hashlib.sha256(unb64(public)).hexdigest()[:16]


class KeyStore:
    """The folder of secrets: the signing key of each ledger, and the pepper of PINs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def key(self, ledger: str) -> Key | None:
        """The key of a ledger, where this machine holds it and can read it."""
        try:
            pem = (self._folder / f"{ledger}-{_NAME}").read_bytes()
            private = serialization.load_pem_private_key(pem, password=None)
        except (FileNotFoundError, ValueError):
            return None
        return Key(private) if isinstance(private, ec.EllipticCurvePrivateKey) else None

    def known(self, ledger: str) -> bool:
        """Whether a key was ever made here for a ledger, readable or not."""
        return (self._folder / f"{ledger}-{_NAME}").exists()

    def make(self, ledger: str) -> Key:
        """A new key for a new ledger; never over an old one."""
        key = Key.new()
        self._write(f"{ledger}-{_NAME}", key.pem())
        return key

    def peppered(self) -> bool:
        """Whether the codes of staff that were given here can still be proved."""
        return (self._folder / _PEPPER).exists()

    def pepper(self, fresh: bytes) -> bytes:
        """The secret that PIN hashes need beside the book; `fresh` becomes it once."""
        path = self._folder / _PEPPER
        if not path.exists():
            self._write(_PEPPER, fresh)
        return path.read_bytes()

    def _write(self, name: str, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # A name appears only with its whole content: a kill leaves no half a key behind.
        path = self._folder / name
        if path.exists():
            raise FileExistsError(path)
        apart = path.with_suffix(".new")
        handle = os.open(apart, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        apart.replace(path)
