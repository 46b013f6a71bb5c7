"""The log of a till lies beside its book and holds warnings and faults."""

from __future__ import annotations

import logging
from pathlib import Path

from tillapp.bootstrap.logs import keep_log
from tillapp.bootstrap.till import folders_in


def test_a_warning_is_found_in_the_data_folder(
    tmp_path: Path, warned: list[logging.LogRecord]
) -> None:
    folders = folders_in(tmp_path)
    stop = keep_log(folders)
    logging.getLogger("tillapp").warning("the printer is mute")
    logging.getLogger("tillapp").info("nothing to see")
    stop()
    warned.pop()
    log = (folders.data / "logs" / "till.log").read_text("utf-8")
    assert "the printer is mute" in log
    assert "nothing to see" not in log
