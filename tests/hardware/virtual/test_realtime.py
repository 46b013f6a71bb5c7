"""Requests that do not wait for their turn."""

from __future__ import annotations

import pytest

from tillapp.hardware.virtual.realtime import RealTime, RealTimeRequest


@pytest.mark.parametrize(
    ("raw", "code", "args"),
    [
        (b"\x10\x04\x04", b"\x10\x04", b"\x04"),
        (b"\x10\x05\x02", b"\x10\x05", b"\x02"),
        (b"\x10\x14\x01\x00\x01", b"\x10\x14", b"\x01\x00\x01"),
    ],
)
def test_a_request_is_found_in_any_pieces(raw: bytes, code: bytes, args: bytes) -> None:
    watch = RealTime()
    pieces = [watch.feed(bytes([byte])) for byte in b"text" + raw + b"text"]
    found = [request for piece in pieces for request in piece]
    assert found == [RealTimeRequest(code, args)]


def test_a_request_hidden_in_a_picture_is_obeyed_too() -> None:
    raster = b"\x1dv0\0\x02\0\x02\0\xff\x10\x04\x01"
    assert list(RealTime().feed(raster)) == [RealTimeRequest(b"\x10\x04", b"\x01")]


def test_what_only_looks_like_a_request_is_none() -> None:
    assert not list(RealTime().feed(b"\x10\x04\x09\x10\x14\x01\x05\x01\x10\x14\x01\x00\x09"))
