"""The right file is asked for, and silence is an answer."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tillapp.counter.ports import Sound
from tillapp.resources import resource
from tillapp.ui.sounds import LOUDEST, Sounds, find_player, play_on_windows, silence


class Ear:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def __call__(self, path: Path) -> None:
        assert path.is_file()
        self.heard.append(path.name)


@pytest.mark.parametrize("sound", list(Sound))
def test_each_sound_asks_for_its_file_at_each_volume(sound: Sound) -> None:
    ear = Ear()
    sounds = Sounds(resource("sounds"), ear)
    for volume in range(LOUDEST + 1):
        sounds.volume = volume
        sounds.play(sound)
    assert ear.heard == [f"{sound.value}-{volume}.wav" for volume in (1, 2, 3)]


def test_every_sound_is_short_and_differs_from_the_others() -> None:
    seconds = {}
    for sound in Sound:
        with wave.open(str(resource("sounds", f"{sound.value}-2.wav"))) as file:
            seconds[sound] = file.getnframes() / file.getframerate()
    assert max(seconds.values()) < 0.6
    assert len({round(s, 2) for s in seconds.values()}) == len(Sound)


def test_the_files_are_those_the_script_makes(tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "packaging" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.glob("*.wav")}
    kept = {path.name: path.read_bytes() for path in resource("sounds").glob("*.wav")}
    assert made == kept


def test_louder_files_are_louder() -> None:
    peaks = []
    for volume in (1, 2, 3):
        with wave.open(str(resource("sounds", f"added-{volume}.wav"))) as file:
            frames = memoryview(file.readframes(file.getnframes())).cast("h")
        peaks.append(max(frames))
    assert peaks == sorted(peaks)
    assert peaks[0] < peaks[1] < peaks[2]


def test_a_machine_without_a_player_stays_silent() -> None:
    assert find_player("linux", lambda _: None) is silence


@pytest.mark.parametrize("program", ["paplay", "pw-play", "aplay"])
def test_the_player_there_is_starts(qtbot: QtBot, program: str, tmp_path: Path) -> None:
    heard, player = tmp_path / "heard", tmp_path / program
    player.write_text(
        f'#!/bin/sh\nfor last; do :; done\nprintf %s "$last" > {heard}.new\n'
        f"mv {heard}.new {heard}\n"
    )
    player.chmod(0o755)
    find = find_player("linux", lambda name: str(player) if name == program else None)
    find(tmp_path / "tick.wav")
    qtbot.waitUntil(heard.exists)
    assert heard.read_text() == str(tmp_path / "tick.wav")


def test_windows_plays_by_itself() -> None:
    assert find_player("win32") is play_on_windows
