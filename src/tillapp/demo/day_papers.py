"""The papers of a day, as bytes, as text, and as a picture read back from those bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tillapp.hardware.virtual.picture import png
from tillapp.hardware.virtual.strip import Sheet, plain_text

# A ticket, a credit note, work on vouchers; a receipt; a slip.
_NUMBER = re.compile(r"\b([TL]\d{2}[A-Z]?[-#]|(AV|BC)-\d{2}[A-Z]-)\d+\b")


def keep(sheets: Sequence[Sheet], folder: Path) -> list[str]:
    """Write each sheet in three forms; the names they got."""
    folder.mkdir(parents=True)
    names = []
    for place, sheet in enumerate(sheets, 1):
        words = plain_text(sheet.printed)
        found = _NUMBER.search(words)
        number = found.group().replace("#", "-recu-") if found else "paper"
        name = f"{place:02d}-{number}"
        (folder / f"{name}.bin").write_bytes(sheet.raw)
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
        (folder / f"{name}.png").write_bytes(png(sheet.printed))
        names.append(name)
    return names
