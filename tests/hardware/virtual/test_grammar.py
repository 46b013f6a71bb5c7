"""Where commands end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tillapp.hardware.virtual.grammar import next_command

WHOLE = [
    (b"\x1b@", b"\x1b@", b""),
    (b"\x1ba\x01", b"\x1ba", b"\x01"),
    (b"\x1bp\x00\x19\xfa", b"\x1bp", b"\x00\x19\xfa"),
    (b"\x1dV\x00", b"\x1dV", b"\x00"),
    (b"\x1dVA\x10", b"\x1dV", b"A\x10"),
    (b"\x1dv0\0\x02\0\x01\0\xff\x0f", b"\x1dv", b"0\0\x02\0\x01\0\xff\x0f"),
    (b"\x1b*\x21\x01\0abc", b"\x1b*", b"\x21\x01\0abc"),
    (b"\x1b*\0\x02\0ab", b"\x1b*", b"\0\x02\0ab"),
    (b"\x1d(k\x03\x001Q0", b"\x1d(", b"k\x03\x001Q0"),
    (b"\x1dk\x43\x0d2912345012342", b"\x1dk", b"\x43\x0d2912345012342"),
    (b"\x1dk\x022912345012342\0", b"\x1dk", b"\x022912345012342\0"),
    (b"\x1bD\x08\x10\0", b"\x1bD", b"\x08\x10\0"),
    (b"\x10\x04\x02", b"\x10\x04", b"\x02"),
    (b"\x10\x14\x01\x00\x01", b"\x10\x14", b"\x01\x00\x01"),
    (b"A", b"A", b""),
    (b"\n", b"\n", b""),
]


@pytest.mark.parametrize(("raw", "code", "args"), WHOLE)
def test_a_command_ends_where_its_arguments_end(raw: bytes, code: bytes, args: bytes) -> None:
    command = next_command(raw + b"after")
    assert command is not None
    assert (command.code, command.args, command.raw) == (code, args, raw)
    assert command.known


@pytest.mark.parametrize("raw", [raw for raw, _, _ in WHOLE])
def test_a_command_without_its_end_waits_for_it(raw: bytes) -> None:
    for end in range(len(raw)):
        assert next_command(raw[:end]) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"\x1b\x99",
        b"\x1d\x01",
        b"\x1dv1\0\x01\0\x01\0x",
        b"\x1dv0\0\xff\xff\xff\xff",
        b"\x1b*\x05\x01\0",
        b"\x1dk\x20\x03",
        b"\x10\x14\x07",
        b"\x1bD" + b"\x01" * 40,
        b"\x1dk\x04" + b"A" * 300,
    ],
)
def test_what_no_printer_knows_costs_two_bytes_only(raw: bytes) -> None:
    command = next_command(raw)
    assert command is not None
    assert (command.known, command.raw) == (False, raw[:2])


@given(st.binary(max_size=80))
def test_any_bytes_give_a_command_of_these_bytes_or_none(data: bytes) -> None:
    command = next_command(data)
    assert command is None or (command.raw and data.startswith(command.raw))
