"""The papers of a day, as bytes, as text, and as a picture read back from those bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tillapp.hardware.virtual.picture import png
from tillapp.hardware.virtual.strip import Sheet, plain_text

_NUMBER = re.compile(r"\bT\d{2}[A-Z]?-\d+\b")


def keep(sheets: Sequence[Sheet], folder: Path) -> list[str]:
    """Write each sheet in three forms; the names they got."""
    folder.mkdir(parents=True)
    names = []
    for place, sheet in enumerate(sheets, 1):
        words = plain_text(sheet.printed)
        found = _NUMBER.search(words)
        name = f"{place:02d}-{found.group() if found else 'paper'}"
        (folder / f"{name}.bin").write_bytes(sheet.raw)
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
        (folder / f"{name}.png").write_bytes(png(sheet.printed))
        names.append(name)
    return names
