"""What every test gets: no display, no real shop's folders, and no warning unheard."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QTranslator

# Two screens side by side, as large as the windows: a touch outside a screen gets lost.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    screens = Path(__file__).with_name("screens.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"

# Two slow cores under coverage are late by nature; a hang is caught by faulthandler.
settings.register_profile("till", deadline=None, print_blob=True)
settings.load_profile("till")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make accept-snapshots` take what is printed today as right."""
    parser.addoption("--accept-snapshots", action="store_true", help="rewrite tests/snapshots")


@pytest.fixture(scope="session", autouse=True)
def no_real_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test away from the data and the settings of a shop on this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(scope="module", autouse=True)
def light() -> None:
    """Let what earlier modules left be walked no more, as a till does once it is usable."""
    gc.collect()
    gc.freeze()


class Overheard(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@pytest.fixture(autouse=True)
def warned() -> Iterator[list[logging.LogRecord]]:
    """Fail a test that logs a warning; a test that expects one takes it off this list."""
    records: list[logging.LogRecord] = []
    ear = Overheard(records)
    logging.getLogger().addHandler(ear)
    yield records
    logging.getLogger().removeHandler(ear)
    if records:
        pytest.fail("logged: " + "; ".join(record.getMessage() for record in records))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A test that had the screen speak French leaves it speaking English, as it began."""
    yield
    app = QCoreApplication.instance()
    if app is not None:
        for words in app.findChildren(QTranslator):
            app.removeTranslator(words)
            words.setParent(None)


class Snapshots:
    """Compares bytes with the accepted ones in tests/snapshots."""

    def __init__(self, folder: Path, *, accept: bool) -> None:
        self._folder = folder
        self._accept = accept

    def check(self, name: str, found: bytes) -> None:
        """Fail when `found` differs from the file `name`, or accept it when asked to."""
        path = self._folder / name
        if self._accept:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(found)
        assert path.is_file(), f"no snapshot {name}: look at it, then `make accept-snapshots`"
        assert found == path.read_bytes()


@pytest.fixture
def snapshots(request: pytest.FixtureRequest) -> Snapshots:
    """Tickets and other papers as they were last accepted."""
    accept = bool(request.config.getoption("--accept-snapshots"))
    return Snapshots(Path(__file__).parent / "snapshots", accept=accept)
