"""What a US keyboard types at each physical key: what a scanner meant, whatever the layout."""

from __future__ import annotations

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
