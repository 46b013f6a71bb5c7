"""The sounds of the till: the right file, on whatever plays files on this machine."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer

from tillapp.counter.ports import Sound

Player = Callable[[Path], None]
Which = Callable[[str], str | None]

SILENT = 0
LOUDEST = 3
# PulseAudio and PipeWire first: ALSA alone may be held by another program.
_COMMANDS = (("paplay",), ("pw-play",), ("aplay", "-q"))


class Sounds:
    """Plays a sound at the cashier's volume, 0 to 3; each volume has files of its own."""

    def __init__(self, folder: Path, player: Player, volume: int = 2) -> None:
        self._folder = folder
        self._player = player
        self.volume = volume

    def play(self, sound: Sound) -> None:
        """Start the sound and go on."""
        if self.volume > SILENT:
            self._player(self.file(sound))

    def file(self, sound: Sound) -> Path:
        """The file of a sound at the present volume."""
        return self._folder / f"{sound.value}-{min(self.volume, LOUDEST)}.wav"


def silence(path: Path) -> None:
    """The player of a machine without one."""
    del path


def find_player(platform: str = sys.platform, which: Which = shutil.which) -> Player:
    """What plays a file here without waiting for its end."""
    if platform == "win32":
        return play_on_windows
    for program, *options in _COMMANDS:
        found = which(program)
        if found:
            return _Command(found, tuple(options))
    return silence


class _Command:
    """Plays by starting a program that outlives us."""

    def __init__(self, program: str, options: tuple[str, ...]) -> None:
        self.program = program
        self.options = options

    def __call__(self, path: Path) -> None:
        words = [*self.options, str(path)]
        # Starting a program takes milliseconds: what the sound tells is shown first.
        QTimer.singleShot(0, lambda: QProcess.startDetached(self.program, words))


def play_on_windows(path: Path) -> None:
    """Play by the standard library."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - exists on Windows only

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        winsound.PlaySound(str(path), flags)
