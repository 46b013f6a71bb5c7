"""`tillapp run`: the till in its window, a first start, or the demo shop with its counter."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from tillapp.bootstrap.display import has_display
from tillapp.demo.place import free_folder, holds_shop

_TICKETS = 24
_NO_DISPLAY = """No display was found: there is nowhere to show the till.
Playing `tillapp demo` instead; see what it leaves in {out}."""
_SET_UP = """To found a real shop without a display: tillapp setup --config FILE."""
_REAL = """No display was found: there is nowhere to show the till, and nothing was done.
{folder} holds a shop: start the till from its desktop, or set DISPLAY."""
_NOT_A_DEMO = """{folder} holds a shop that is no demo: nothing was done.
Run it without --demo, or name another folder."""


def parser() -> argparse.ArgumentParser:
    """What `tillapp run` understands; typer is not imported for it, to paint sooner."""
    words = argparse.ArgumentParser(prog="tillapp run", description=__doc__)
    words.add_argument("--demo", action="store_true", help="the demo shop, a virtual counter")
    words.add_argument("--data", type=Path, default=None, help="folder of the book and keys")
    words.add_argument("--windowed", action="store_true", help="a window, not the full screen")
    words.add_argument("--seed", type=int, default=1, help="seed of the demo shop")
    return words


def run(arguments: list[str]) -> int:
    """Show the till; the code that the process ends with."""
    options = parser().parse_args(arguments)
    # A demo that was begun in a window has left its counter there, and may go on.
    counter = options.data / "counter" if options.demo and options.data else None
    if counter and holds_shop(options.data) and not counter.is_dir():
        print(_NOT_A_DEMO.format(folder=options.data), file=sys.stderr)  # noqa: T201 - as below
        return 1
    if has_display(dict(os.environ), sys.platform):
        return _show(options)
    if options.data and holds_shop(options.data):
        print(_REAL.format(folder=options.data), file=sys.stderr)  # noqa: T201 - the command line speaks here
        return 1
    # A folder that was named without --demo is meant for a real shop: it stays as it is.
    wished = options.data if options.demo else None
    code = _play(wished or free_folder(Path("demo-day")), options.seed)
    if not options.demo:
        print(_SET_UP)  # noqa: T201 - as above
    return code


def _play(out: Path, seed: int) -> int:
    # Only where there is no display: a window is painted before any of this is imported.
    from tillapp.bootstrap.sayings import sentence  # noqa: PLC0415 - said above
    from tillapp.demo.day import play  # noqa: PLC0415 - said above
    from tillapp.domain.refusal import Refusal  # noqa: PLC0415 - said above
    from tillapp.ui import qt_messages  # noqa: PLC0415 - said above

    qt_messages.to_log()
    print(_NO_DISPLAY.format(out=out))  # noqa: T201 - the command line speaks here
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        print(play(out, seed=seed, tickets=_TICKETS))  # noqa: T201 - as above
    except Refusal as refusal:
        print(sentence(refusal), file=sys.stderr)  # noqa: T201 - as above
        return 1
    return 0


def _show(options: argparse.Namespace) -> int:
    from tillapp.ui import qt_messages  # noqa: PLC0415 - Qt first
    from tillapp.ui.app import application, loop, show_opening  # noqa: PLC0415 - Qt first

    qt_messages.to_log()
    # Ctrl+C in the terminal ends the till at once: what was sealed is on disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = application(sys.argv[:1])
    opening = show_opening(app, windowed=options.windowed or options.demo)
    # Only now the book, the devices and the screens: something is painted already.
    from tillapp.demo.session import Session  # noqa: PLC0415 - after the first paint

    session = Session(app, opening, options.data, windowed=options.windowed)
    code = loop(
        app,
        lambda: session.begin(demo=options.demo, seed=options.seed),
        session.tell_fault,
    )
    session.end()
    return code
