"""One till per folder: the second is refused, and a kill gives the lock back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tillapp.domain.refusal import AlreadyRunning
from tillapp.ledger.lock import TillLock

HOLD = (
    "import sys, time; from pathlib import Path; from tillapp.ledger.lock import TillLock;"
    "TillLock(Path(sys.argv[1])).take(); print('held', flush=True); time.sleep(60)"
)


def test_a_second_till_is_refused_with_the_number_of_the_first(tmp_path: Path) -> None:
    with TillLock(tmp_path / "data") as first:
        with pytest.raises(AlreadyRunning) as refused:
            TillLock(tmp_path / "data").take()
        assert refused.value.facts == {"pid": str(os.getpid())}
        first.release()
        second = TillLock(tmp_path / "data")
        second.take()
        second.release()
    with TillLock(tmp_path / "data"):
        pass


def test_a_killed_till_gives_its_lock_back(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as till:
        assert till.stdout is not None
        assert till.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunning) as refused:
            TillLock(tmp_path).take()
        assert refused.value.facts == {"pid": str(till.pid)}
        till.send_signal(signal.SIGKILL)
    with TillLock(tmp_path):
        pass
