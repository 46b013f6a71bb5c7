"""The book of version 1 opens, proves itself and gives the same totals, for ever."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.ledger.golden_book import BOOK, TOTALS, totals
from tests.shop import SetClock
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key
from tillapp.ledger.book import Book, Seal
from tillapp.ledger.rebuild import needed, rebuild
from tillapp.ledger.verify import verify


def test_a_book_of_version_1_is_read_today_as_it_was_then(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    shutil.copyfile(BOOK, path)
    key = Key.new()
    book = Book.open(path, Seal(key, France(key), SetClock()))
    expected = json.loads(TOTALS.read_text(encoding="utf-8"))
    if needed(book.store):
        rebuild(book.store)
    assert totals(book) == expected
    assert verify(book.store, book.profile).sound
    rebuild(book.store)
    assert totals(book) == expected
    book.close()
