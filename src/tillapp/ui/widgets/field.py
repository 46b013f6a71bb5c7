"""What every entry field of the kit shares: nothing of Qt's frame, our own colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit

from tillapp.ui.theme import Style, Theme


def strip(field: QLineEdit, theme: Theme, style: Style) -> None:
    """Leave of Qt's line edit its text, caret and selection only."""
    field.setFrame(False)
    field.setFont(theme.font(style))
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    palette, role = field.palette(), QPalette.ColorRole
    palette.setColor(role.Base, QColor(Qt.GlobalColor.transparent))
    palette.setColor(role.Text, QColor(theme.palette.ink))
    palette.setColor(role.PlaceholderText, QColor(theme.palette.ink3))
    palette.setColor(role.Highlight, QColor(theme.palette.focus))
    palette.setColor(role.HighlightedText, QColor(theme.palette.surface))
    field.setPalette(palette)
