"""The scenes of a day: together they show everything that the till does in one."""

from __future__ import annotations

from tillapp.demo import day_scenes
from tillapp.demo.day_scenes import EVERYDAY, SCENES


def test_a_day_of_twenty_four_tickets_has_room_for_every_scene() -> None:
    assert sum(scene.tickets for scene in SCENES) <= 24


def test_each_scene_says_who_the_customer_is() -> None:
    assert all(scene.play.__doc__ for scene in SCENES)
    assert len({scene.play for scene in SCENES}) == len(SCENES)


def test_no_scene_that_was_written_is_forgotten() -> None:
    written = {
        thing
        for name, thing in vars(day_scenes).items()
        if getattr(thing, "__annotations__", {}).get("day") == "Day"
    }
    assert written == {scene.play for scene in (*SCENES, *EVERYDAY)}
