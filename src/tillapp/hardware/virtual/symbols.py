"""What the bytes of a barcode command mean, and how wide the bars will be."""

from __future__ import annotations

from msgspec import Struct

# GS k m: old numbers end with NUL, new ones (65 and up) carry a length.
SYMBOLOGIES = ("upca", "upce", "ean13", "ean8", "code39", "itf", "codabar", "code93", "code128")
FIRST_WITH_LENGTH = 65
SYMBOL_MODULES = 11
# The stop of a Code 128 has two bars more than its other symbols.
CODE128_STOP_MODULES = 13


class SymbolError(ValueError):
    """A printer would print nothing for these bytes, and why."""


class Symbol(Struct, frozen=True):
    """A code understood: what a scanner will say, and its width in modules."""

    symbology: str
    payload: str
    modules: int


def barcode(args: bytes) -> Symbol:
    """The symbol of the arguments of GS k (`m` and data); raises SymbolError."""
    kind, data = args[0], args[1:]
    if kind >= FIRST_WITH_LENGTH:
        kind, data = kind - FIRST_WITH_LENGTH, data[1:]
    else:
        data = data.removesuffix(b"\0")
    symbology = SYMBOLOGIES[kind]
    if symbology == "code128":
        return _code128(data)
    if symbology in ("upca", "ean13", "ean8"):
        return _ean(symbology, data)
    return _plain(symbology, data)


def ean_check_digit(digits: str) -> str:
    """The last digit of an EAN or UPC whose other digits are given."""
    weighed = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits)))
    return str(-weighed % 10)


def _ean(symbology: str, data: bytes) -> Symbol:
    length, modules = {"upca": (12, 95), "ean13": (13, 95), "ean8": (8, 67)}[symbology]
    if not data.isdigit() or len(data) not in (length - 1, length):
        raise SymbolError(f"{symbology} wants {length} digits")
    digits = data.decode("ascii")
    check = ean_check_digit(digits[: length - 1])
    if len(digits) == length and digits[-1] != check:
        raise SymbolError(f"{symbology} check digit should be {check}")
    return Symbol(symbology, digits[: length - 1] + check, modules)


def _plain(symbology: str, data: bytes) -> Symbol:
    letters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -.$/+%*:"
    if not data or any(byte not in letters for byte in data):
        raise SymbolError(f"{symbology} cannot hold this")
    if symbology == "itf" and (not data.isdigit() or len(data) % 2):
        raise SymbolError("itf wants an even number of digits")
    return Symbol(symbology, data.decode("ascii"), 16 * (len(data) + 2))


def _code128(data: bytes) -> Symbol:
    """Follow the code sets: `{A`, `{B`, `{C` choose, `{{` is a brace, `{1` is FNC1."""
    if data[:2] not in (b"{A", b"{B", b"{C"):
        raise SymbolError("code128 must begin with its code set")
    text, symbols, code_set, at = "", 0, b"", 0
    while at < len(data):
        pair = data[at : at + 2]
        if pair in (b"{A", b"{B", b"{C"):
            # The first choice is the start symbol, a later one a shift between sets.
            code_set, symbols, at = pair[1:], symbols + 1, at + 2
            continue
        char, used = _code128_char(data, at, code_set)
        text, symbols, at = text + char, symbols + 1, at + used
    if not text:
        raise SymbolError("code128 is empty")
    check = 1
    return Symbol("code128", text, SYMBOL_MODULES * (symbols + check) + CODE128_STOP_MODULES)


def _code128_char(data: bytes, at: int, code_set: bytes) -> tuple[str, int]:
    if code_set == b"C":
        if data[at] > ord("c"):
            raise SymbolError("code128 set C holds pairs of digits")
        return f"{data[at]:02d}", 1
    if data[at : at + 1] == b"{":
        special = {b"{{": "{", b"{1": "\x1d"}.get(data[at : at + 2])
        if special is None:
            raise SymbolError("code128 has an unknown escape")
        return special, 2
    if not data[at : at + 1].isascii():
        raise SymbolError("code128 holds ASCII only")
    return chr(data[at]), 1
