"""The character tables of printers and displays: numbers to Python codecs."""

from __future__ import annotations

from collections.abc import Mapping

# Epson's numbers (hardware.md 1.6); other makers number them otherwise.
EPSON_PAGES: Mapping[int, str] = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}

# International character set 1 (France) replaces twelve ASCII characters.
FRANCE = str.maketrans("@[\\]{|}~", "à°ç§éùè¨")


def decoded(byte: bytes, codec: str, *, country: int = 0) -> str:
    """The character of one byte; empty when the table has none there."""
    try:
        char = byte.decode(codec)
    except UnicodeDecodeError:
        return ""
    return char.translate(FRANCE) if country == 1 else char
