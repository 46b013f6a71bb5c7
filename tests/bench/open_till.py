"""Opens the real till on a shop's folder and says when it was painted, when usable."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def main(folder: Path) -> None:
    """The way of `tillapp run`, up to the moment when a scan would be heard."""
    from tillapp.ui.app import application, show_opening  # noqa: PLC0415 - as the program does

    app = application(["tillapp"])
    opening = show_opening(app, windowed=True)
    painted = time.monotonic()
    from tillapp.demo.session import Session  # noqa: PLC0415 - only now, as the program does

    session = Session(app, opening, folder, windowed=True)
    session.begin(demo=False, seed=1)
    app.processEvents()
    usable = time.monotonic()
    said = {"painted": painted, "usable": usable, "modules": sorted(sys.modules)}
    print(json.dumps(said), flush=True)
    # A till that is killed leaves its book as it stands; closing is no part of a start.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
