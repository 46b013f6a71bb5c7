"""`tillapp run`: what it understands, and what it does where nothing can be shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tillapp.demo.running import parser, run


def test_it_understands_the_demo_a_folder_a_window_and_a_seed() -> None:
    options = parser().parse_args(["--demo", "--data", "shop", "--windowed", "--seed", "7"])
    assert (options.demo, options.data, options.windowed) == (True, Path("shop"), True)
    assert options.seed == 7


def run_hidden(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`tillapp run` where there is no display; a day of one ticket."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    till = "import sys; from tillapp.demo import running; running._TICKETS = 1;"
    code = f"{till} sys.exit(running.run({list(arguments)!r}))"
    source = Path(__file__).parents[2] / "src"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_without_a_display_it_says_so_and_plays_the_demo_instead(tmp_path: Path) -> None:
    ran = run_hidden(tmp_path, "--demo", "--data", "day")
    assert ran.returncode == 0, ran.stderr
    assert "No display was found" in ran.stdout
    assert (tmp_path / "day" / "summary.json").is_file()


@pytest.mark.parametrize("lies", ["data/till.db", "till.db", "keys/pepper.bin"])
@pytest.mark.parametrize("more", [(), ("--demo",)])
def test_without_a_display_a_real_shop_is_left_as_it_is(
    tmp_path: Path, lies: str, more: tuple[str, ...]
) -> None:
    (tmp_path / "shop" / lies).parent.mkdir(parents=True)
    (tmp_path / "shop" / lies).write_bytes(b"a real shop")
    before = sorted(tmp_path.rglob("*"))
    ran = run_hidden(tmp_path, "--data", "shop", *more)
    assert ran.returncode == 1
    assert "shop holds a shop" in ran.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_for_a_real_shop_stays_empty_when_the_demo_is_played(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    ran = run_hidden(tmp_path, "--data", "shop")
    assert ran.returncode == 0
    assert "found a real shop without a display: tillapp setup --config FILE" in ran.stdout
    assert not list((tmp_path / "shop").iterdir())
    assert (tmp_path / "demo-day" / "summary.json").is_file()


def test_a_file_is_no_place_for_a_day(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = run_hidden(tmp_path, "--demo", "--data", "file")
    assert (ran.returncode, ran.stderr) == (1, "file is a file: name a folder.\n")


def test_the_demo_does_not_sell_in_a_real_shop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "till.db").touch()
    assert run(["--demo", "--data", str(tmp_path)]) == 1
    assert "holds a shop that is no demo" in capsys.readouterr().err
