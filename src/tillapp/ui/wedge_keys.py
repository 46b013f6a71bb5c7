"""What a US keyboard types at each physical key: what a scanner meant, whatever the layout."""

from __future__ import annotations

from tillapp.domain.code import CodeKind, read

# Key codes of Linux (evdev), which are those of the PC's scan code set 1 in the main block.
_ROWS = {
    2: ("1234567890-=", "!@#$%^&*()_+"),
    16: ("qwertyuiop[]", "QWERTYUIOP{}"),
    30: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
    43: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
    55: ("*", "*"),
    57: (" ", " "),
    71: ("789-456+1230.", "789-456+1230."),
}
_TYPED = {
    (first + place, shift): char
    for first, rows in _ROWS.items()
    for shift, row in ((False, rows[0]), (True, rows[1]))
    for place, char in enumerate(row)
}
# Distance of the native code Qt tells from that code, by Qt's platform.
_OFFSETS = {"xcb": 8, "wayland": 8, "windows": 0}


def offset_of(platform: str) -> int | None:
    """How far native codes lie from key codes on a Qt platform, or None where unknown."""
    return _OFFSETS.get(platform)


def us_character(key_code: int, *, shift: bool) -> str:
    """The character at a key of a US keyboard, or nothing. Caps Lock does not exist here."""
    return _TYPED.get((key_code, shift), "")


def likelier(meant: str, typed: str) -> str:
    """Which reading of a scan is a code: the US one, unless only the layout's makes sense.

    A scanner that was programmed for the computer's own layout types digits with Shift on a
    French one: read as a US keyboard they are signs, which no label has.
    """
    return typed if _is_plain(typed) and not _is_plain(meant) else meant


def _is_plain(text: str) -> bool:
    digits = text.isascii() and text.isdigit()
    return digits or read(text).kind is not CodeKind.OTHER
