"""What a till at work has not even imported: it would only make its start slower."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from tests.bench.start import Opened, demo_in

_ROOT = Path(__file__).parents[2]
_STAY_OUT = {
    "PIL",
    "alembic",
    "cryptography.x509",
    "escpos",
    "fastapi",
    "httpx",
    "pydantic",
    "qrcode",
    "sqlalchemy",
    "typer",
}


def test_a_usable_till_has_imported_nothing_that_it_does_not_need_yet(tmp_path: Path) -> None:
    demo_in(tmp_path)
    said = subprocess.run(
        (sys.executable, "-m", "tests.bench.open_till", str(tmp_path)),
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        check=True,
    )
    modules = msgspec.json.decode(said.stdout, type=Opened).modules
    assert "tillapp.ui.shell" in modules
    assert not _STAY_OUT & set(modules)
