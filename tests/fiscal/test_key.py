"""Keys: made once, readable by nobody else, never replaced, never half written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

from tillapp.fiscal.key import Key, KeyStore, Verifier, b64, fingerprint, unb64


def test_base64url_has_no_padding_and_comes_back() -> None:
    for size in range(70):
        raw = os.urandom(size)
        assert "=" not in b64(raw)
        assert unb64(b64(raw)) == raw


def test_a_signature_is_64_bytes_and_holds_for_its_message_only() -> None:
    key = Key.new()
    verifier = Verifier(key.public())
    signature = key.sign(b"message")
    assert len(signature) == 64
    assert verifier.holds(signature, b"message")
    assert not verifier.holds(signature, b"Message")
    assert not verifier.holds(bytes(64), b"message")
    assert not verifier.holds(b"", b"message")


def test_a_key_is_kept_for_its_owner_only_and_comes_back(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "keys")
    key = store.make("T03A")
    files = list((tmp_path / "keys").iterdir())
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600]
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    again = store.key("T03A")
    assert again is not None
    assert again.public() == key.public()
    assert store.known("T03A")


def test_a_key_is_never_made_over_an_old_one(tmp_path: Path) -> None:
    store = KeyStore(tmp_path)
    store.make("T03A")
    with pytest.raises(FileExistsError):
        store.make("T03A")


def test_a_key_that_is_missing_or_cannot_be_read_is_no_key(tmp_path: Path) -> None:
    store = KeyStore(tmp_path)
    assert store.key("T03A") is None
    assert not store.known("T03A")
    (tmp_path / "T03A-signing.pem").write_bytes(b"")
    assert store.key("T03A") is None
    assert store.known("T03A")
    other = ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (tmp_path / "T03B-signing.pem").write_bytes(other)
    assert store.key("T03B") is None


def test_a_write_cut_short_leaves_no_key_and_is_done_again(tmp_path: Path) -> None:
    (tmp_path / "T03A-signing.new").write_bytes(b"-----BEGIN PRI")
    store = KeyStore(tmp_path)
    assert store.key("T03A") is None
    assert store.key("T03A") is None
    assert store.make("T03A").public()
    assert store.key("T03A") is not None


def test_the_pepper_is_made_once(tmp_path: Path) -> None:
    store = KeyStore(tmp_path)
    assert not store.peppered()
    assert store.pepper(b"first") == b"first"
    assert store.peppered()
    assert store.pepper(b"second") == b"first"


def test_a_public_key_has_a_short_name() -> None:
    public = Key.new().public()
    assert len(fingerprint(public)) == 16
    assert fingerprint(public) == fingerprint(public)
    with pytest.raises(ValueError, match="EC key"):
        Verifier(b64(b"\x04" + bytes(64)))
