"""Make the till's sounds: `python packaging/make_sounds.py FOLDER`."""  # noqa: INP001 - a script, not a package

from __future__ import annotations

import math
import struct
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

RATE = 22050
FADE_S = 0.008
VOLUMES = {1: 0.12, 2: 0.35, 3: 0.8}
# Frequency in hertz (0 is a rest) and duration in seconds; pitch and rhythm both differ.
NOTES = {
    "added": ((1200, 0.06),),
    "refused": ((300, 0.14), (0, 0.07), (300, 0.14)),
    "sold_tag": ((659, 0.12), (831, 0.22)),
    "offline": ((523, 0.10), (0, 0.05), (392, 0.10), (0, 0.05), (294, 0.20)),
}


def samples(frequency: int, seconds: float) -> Iterator[float]:
    """One note, faded at both ends so that it does not click."""
    count = round(seconds * RATE)
    fade = FADE_S * RATE
    for n in range(count):
        envelope = min(1.0, n / fade, (count - n) / fade)
        yield envelope * math.sin(2 * math.pi * frequency * n / RATE)


def write(path: Path, notes: tuple[tuple[int, float], ...], volume: float) -> None:
    """One file, 16 bits mono."""
    values = [value for note in notes for value in samples(*note)]
    frames = struct.pack(f"<{len(values)}h", *(round(32767 * volume * v) for v in values))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames)


def main(folder: Path) -> None:
    """Every sound at every volume."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in NOTES.items():
        for step, volume in VOLUMES.items():
            write(folder / f"{name}-{step}.wav", notes, volume)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
