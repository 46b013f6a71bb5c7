"""The program as a person starts it: its commands, and what it says when it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src"


def tillapp(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return subprocess.run(
        [sys.executable, "-m", "tillapp", *arguments],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_names_every_command() -> None:
    ran = tillapp("--help")
    assert ran.returncode == 0
    for command in ("run", "setup", "demo", "verify", "backup", "restore", "import", "doctor"):
        assert command in ran.stdout


def test_run_explains_itself_without_opening_a_window() -> None:
    ran = tillapp("run", "--help")
    assert ran.returncode == 0
    assert "tillapp run" in ran.stdout


def test_an_empty_folder_is_refused_in_words(tmp_path: Path) -> None:
    ran = tillapp("verify", "--data", str(tmp_path))
    assert ran.returncode == 1
    assert "There is no shop in this folder" in ran.stderr
