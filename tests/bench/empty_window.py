"""The anchor of a start: the smallest PySide6 program that paints a window."""

from __future__ import annotations

import json
import os
import time

from PySide6.QtWidgets import QApplication, QWidget


def main() -> None:
    """Show an empty window and say when it was painted."""
    app = QApplication([])
    window = QWidget()
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    print(json.dumps({"painted": time.monotonic()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
