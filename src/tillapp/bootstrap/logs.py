"""The log of a till: a few files beside the book, for support; no names, no cards in it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from logging.handlers import RotatingFileHandler

from tillapp.counter.founding import Folders

_BYTES = 1_000_000
_FILES = 3
_LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


def keep_log(folders: Folders) -> Callable[[], None]:
    """Write warnings and faults to `logs/till.log` in the data folder, until told to stop."""
    folder = folders.data / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "till.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter(_LINE))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)

    def stop() -> None:
        logging.getLogger().removeHandler(handler)
        handler.close()

    return stop
