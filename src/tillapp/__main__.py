"""The command line: run the till, found a shop, prove, copy and restore its book."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script: a window is painted before the rest is imported."""
    if sys.argv[1:2] == ["run"] and "--help" not in sys.argv:
        from tillapp.demo import running  # noqa: PLC0415 - the first paint comes first

        sys.exit(running.run(sys.argv[2:]))
    from tillapp import commands  # noqa: PLC0415 - the command line is not needed to sell

    commands.app()


if __name__ == "__main__":
    main()
