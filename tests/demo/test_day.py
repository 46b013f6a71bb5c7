"""A short day on the real screens: its figures hold, its papers and pictures are there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tillapp.bootstrap.offline import verify
from tillapp.counter.founding import Folders
from tillapp.demo.clerk import Rung
from tillapp.demo.day import check, chosen, play
from tillapp.demo.day_scenes import EVERYDAY, SCENES
from tillapp.demo.day_sums import Summary
from tillapp.domain.refusal import BadSetting

# Every scene once: each is a way in which a customer comes and goes.
TICKETS = sum(scene.tickets for scene in SCENES)
FEW = 3
FIELDS = [
    "tickets",
    "lines",
    "total_cents",
    "vat_cents_by_rate",
    "cents_by_tender",
    "change_cents",
    "voids",
    "db_bytes",
]


@pytest.fixture(scope="module")
def out(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("day") / "out"
    words = play(folder, seed=3, tickets=TICKETS)
    assert f"tickets: {TICKETS}" in words
    return folder


def summary(folder: Path) -> dict[str, Any]:
    figures = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert isinstance(figures, dict)
    return figures


def test_the_summary_has_exactly_its_figures_and_they_add_up(out: Path) -> None:
    figures = summary(out)
    assert list(figures) == FIELDS
    assert figures["tickets"] == TICKETS
    assert sum(figures["cents_by_tender"].values()) == figures["total_cents"]
    assert figures["db_bytes"] == (out / "till.db").stat().st_size
    assert out.stat().st_mode & 0o777 == 0o700


def test_the_book_of_the_day_proves_itself(out: Path) -> None:
    words, sound = verify(Folders(out, out / "keys"))
    assert sound, words


def test_each_paper_is_there_as_bytes_as_text_and_as_a_picture(out: Path) -> None:
    papers = out / "tickets"
    names = sorted(path.stem for path in papers.glob("*.bin"))
    assert names
    for form in (".txt", ".png"):
        assert sorted(path.stem for path in papers.glob(f"*{form}")) == names
    first = (papers / f"{names[0]}.txt").read_text(encoding="utf-8")
    assert "Friperie du Rhône" in first
    assert "TOTAL TTC" in first
    assert (papers / f"{names[0]}.bin").read_bytes().startswith(b"\x1b")


def test_pictures_of_the_screens_were_taken(out: Path) -> None:
    taken = {path.stem for path in (out / "screens").glob("*.png")}
    assert {"lock", "sell", "done", "parked", "tickets", "hardware", "sell-dark"} <= taken
    assert {"return", "refund", "exchange", "split-bill", "split-part"} <= taken
    assert {"gift", "credits", "layaway", "promotion", "reward"} <= taken


def test_there_is_a_paper_of_each_kind(out: Path) -> None:
    papers = [path.read_text(encoding="utf-8") for path in (out / "tickets").glob("*.txt")]
    kinds = {
        "a credit note": "Avoir / Remboursement",
        "a receipt of a part": "PART 1 SUR 2",
        "a receipt of a deposit": "ACOMPTE",
        "a voucher sold": "Bon cadeau / Vente",
        "its slip": "BON CADEAU",
        "a promotion": "3 livres pour 5,00",
        "a duplicate": "DUPLICATA",
    }
    assert [kind for kind, said in kinds.items() if not any(said in p for p in papers)] == []
    exchange = [p for p in papers if "Avoir / Remboursement" in p and "Ticket / Vente" in p]
    assert len(exchange) == 1


@pytest.mark.usefixtures("qapp")
def test_the_same_seed_plays_the_same_day(tmp_path: Path) -> None:
    for name in ("first", "again"):
        play(tmp_path / name, seed=3, tickets=FEW)
    first, again = summary(tmp_path / "first"), summary(tmp_path / "again")
    assert first | {"db_bytes": 0} == again | {"db_bytes": 0}


def test_a_day_is_never_played_over_a_book(out: Path) -> None:
    with pytest.raises(BadSetting):
        play(out, seed=3, tickets=1)


def test_every_scene_is_played_once_and_everyday_sales_fill_the_day() -> None:
    everyday = [EVERYDAY[0]] * 40
    scenes = chosen(everyday, 40)
    assert scenes[: len(SCENES)] == list(SCENES)
    assert sum(scene.tickets for scene in scenes) == 40
    assert sum(scene.tickets for scene in chosen(everyday, 3)) == 3


def test_a_book_that_differs_from_what_was_rung_is_noticed() -> None:
    sealed = Summary(1, 1, 1600, {"20": 200}, {"cash": 1600}, 0, 0, 1)
    check(sealed, Rung(1, 1, 1600, by_tender={"cash": 1600}))
    with pytest.raises(AssertionError):
        check(sealed, Rung(1, 1, 1500, by_tender={"cash": 1500}))
