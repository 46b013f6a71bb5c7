"""A day at the demo shop, rung on the real screens; leaves its book, papers and pictures."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from tillapp.demo.clerk import Clerk, Rung
from tillapp.demo.day_papers import keep
from tillapp.demo.day_pictures import Pictures
from tillapp.demo.day_scenes import EVERYDAY, SCENES, Day, Scene
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.day_stage import Stage
from tillapp.demo.day_sums import Summary, summary_of
from tillapp.demo.hand import until
from tillapp.domain.refusal import BadSetting

_CASHIERS = ("Théo", "Inès")


def play(out: Path, *, seed: int, tickets: int) -> str:
    """Ring a day of so many tickets into an empty folder; the figures in words.

    Raises:
        BadSetting: less than one ticket; no folder, or a book or keys lie in it already.
    """
    if tickets < 1:
        raise BadSetting(field="tickets", value=tickets, why="too_few")
    stage = Stage(out, seed)
    try:
        summary, papers = _day(stage, out, tickets)
    finally:
        stage.close()
    shutil.rmtree(out / "cache", ignore_errors=True)
    summary = msgspec.structs.replace(summary, db_bytes=stage.folders.book.stat().st_size)
    (out / "summary.json").write_bytes(msgspec.json.format(msgspec.json.encode(summary)))
    return _told(summary, papers, out)


def _day(stage: Stage, out: Path, tickets: int) -> tuple[Summary, int]:
    pictures = Pictures(stage, out / "screens")
    shelf = Shelf(stage.running.till.book, stage.dice)
    day = Day(stage, Clerk(stage, shelf.pins), shelf, pictures)
    pictures.take("lock")
    scenes = chosen(stage.dice.choices(EVERYDAY, k=tickets), tickets)
    half = len(scenes) // 2
    for name, part in zip(_CASHIERS, (scenes[:half], scenes[half:]), strict=True):
        day.clerk.enter(name)
        for scene in part:
            scene.play(day)
        if name != _CASHIERS[-1]:
            day.clerk.leave()
    _evening(day)
    until(stage.printed, "every ticket is out")
    kicks = stage.devices.printer.drawer.kicks
    assert kicks == day.clerk.rung.kicks, kicks
    papers = keep(stage.devices.printer.strip.sheets, out / "tickets")
    summary = summary_of(stage.running.till.book, 0)
    check(summary, day.clerk.rung)
    return summary, len(papers)


def chosen(everyday: list[Scene], tickets: int) -> list[Scene]:
    """Each scene once as far as the tickets go, then everyday sales."""
    scenes, left = [], tickets
    for scene in (*SCENES, *everyday):
        if scene.tickets <= left:
            scenes.append(scene)
            left -= scene.tickets
    return scenes


def check(summary: Summary, rung: Rung) -> None:
    """What the book has sealed is what the clerk has rung."""
    book = (summary.tickets, summary.lines, summary.total_cents, summary.change_cents)
    hand = (rung.tickets, rung.lines, rung.total, rung.change)
    assert book == hand, (book, hand)
    assert summary.voids == rung.voids, (summary.voids, rung.voids)
    assert summary.cents_by_tender == rung.by_tender, (summary, rung)
    assert sum(summary.cents_by_tender.values()) == summary.total_cents, summary


def _evening(day: Day) -> None:
    """Pictures of the places and of other tastes, with two baskets on hold."""
    held = []
    for _ in range(2):
        day.clerk.scan(*day.shelf.pieces(2))
        held.append(day.clerk.hold())
    day.clerk.hand.press(day.stage.sell.page.held)
    day.pictures.take("parked")
    day.stage.shell.close_sheet()
    day.pictures.place("tickets")
    day.pictures.place("hardware")
    day.clerk.scan(*day.shelf.pieces(3))
    day.pictures.looks(day.stage.running.till.session.who)


def _told(summary: Summary, papers: int, out: Path) -> str:
    rows = {**msgspec.to_builtins(summary), "papers": papers}
    lines = [f"{key}: {value}" for key, value in rows.items()]
    return "\n".join((f"A day was rung into {out}", *lines))
