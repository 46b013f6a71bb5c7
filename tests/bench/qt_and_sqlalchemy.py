"""The anchor of memory: an empty PySide6 window in a process that imported SQLAlchemy too."""

from __future__ import annotations

import sqlalchemy
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.idle_till import memory


def main() -> None:
    """Show an empty window and say how much memory that takes."""
    app = QApplication([])
    window = QWidget()
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    assert sqlalchemy.__version__
    print(memory()["Rss"], flush=True)


if __name__ == "__main__":
    main()
