"""Text as a printer's one forced code page can write it (hardware.md 1.6)."""

from __future__ import annotations

import unicodedata

from tillapp.domain.text import safe_text
from tillapp.hardware.profiles import CodePage

TEXT_LIMIT = 2000

# Typography that means the same when spelled otherwise; used only where the page lacks it.
_SPELLED = {
    "\u00a0": " ",
    "\u2212": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u201a": ",",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2026": "...",
    "\u2022": "*",
    "\u00d7": "x",
    "œ": "oe",
    "Œ": "OE",
    "«": '"',
    "»": '"',
    "€": "EUR",
}


def clean(text: str) -> str:
    """Text without anything a device could take for a command, letters composed.

    Spaces stay: they set a detail in, and hold a column of amounts.
    """
    parts = text.replace("\n", " ").split(" ")
    return " ".join(safe_text(part, TEXT_LIMIT) for part in parts)[:TEXT_LIMIT]


class Page:
    """One code page: spells what it can, and says which characters remain out of reach."""

    def __init__(self, page: CodePage) -> None:
        self._codec = page.codec

    def spell(self, text: str) -> str:
        """Clean, compose and respell; what is still missing stays, for the raster."""
        return "".join(c if self._has(c) else _SPELLED.get(c, c) for c in clean(text))

    def missing(self, text: str) -> str:
        """The characters of a spelled text that the page cannot write."""
        return "".join(sorted({c for c in text if not self._has(c)}))

    def encode(self, text: str) -> bytes:
        """Bytes of a spelled text; a letter loses its accent, anything else becomes `?`."""
        return b"".join(self._byte(c) for c in text)

    def _byte(self, char: str) -> bytes:
        bare = char if self._has(char) else unicodedata.normalize("NFKD", char)[:1]
        return bare.encode(self._codec, "replace")

    def _has(self, char: str) -> bool:
        try:
            char.encode(self._codec)
        except UnicodeEncodeError:
            return False
        return True
