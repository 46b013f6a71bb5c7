"""The tabulator goes as one reads, also to what is made after its neighbours."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(*widgets: QWidget) -> None:
    """One after the other, the first where it is."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
