"""A till is killed at random times, hundreds of times, and loses nothing it promised (C2)."""

from __future__ import annotations

import random
import subprocess
import tempfile
import time
from pathlib import Path

from tests.faults.promises import Promises, command, environment
from tests.faults.till import Counter

LONGEST_S = 0.35
START_S = 0.6
EARLY = 0.1
WHOLE_EVERY = 50


def run(runs: int, seed: int = 1) -> str:
    """Kill `runs` times; what was found, in one sentence."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "till"
        Counter(folder).found()
        promises = Promises(folder)
        documents = 0
        for n in range(1, runs + 1):
            promises.hear(killed(folder, chance))
            documents = promises.check(whole=n % WHOLE_EVERY == 0 or n == runs)
        promises.finish()
    said = len(promises.paid)
    return f"{runs} kills, {said} baskets said settled, {documents} documents, 0 lost"


def killed(folder: Path, chance: random.Random) -> str:
    """What a till said until it was killed; now and then it does not even get up."""
    till = subprocess.Popen(
        command(folder, "loop"), stdout=subprocess.PIPE, text=True, env=environment()
    )
    assert till.stdout is not None
    if chance.random() < EARLY:
        time.sleep(chance.uniform(0, START_S))
        said = ""
    else:
        said = till.stdout.readline()
        assert said == "ready\n", said
        time.sleep(chance.uniform(0, LONGEST_S))
    till.kill()
    rest, _ = till.communicate()
    return said + rest
