"""Where a demo may play: never where a book or keys lie."""

from __future__ import annotations

from itertools import count
from pathlib import Path


def holds_shop(folder: Path) -> bool:
    """Whether a book or keys lie in a folder, as a till or as a demo day leaves them."""
    places = (folder, folder / "data")
    return (folder / "keys").exists() or any((each / "till.db").exists() for each in places)


def free_folder(wished: Path) -> Path:
    """The folder, or the first of its followers in which no book and no keys lie."""
    for n in count(2):
        if not holds_shop(wished):
            return wished
        wished = wished.with_name(f"{wished.name.partition('.')[0]}.{n}")
    raise AssertionError(wished)
