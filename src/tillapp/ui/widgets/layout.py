"""Rows and columns of widgets with the theme's spaces."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tillapp.ui.theme import Theme

Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


def dress(
    layout: QBoxLayout, theme: Theme, spacing: float = 12, margins: Margins = NO_MARGINS
) -> None:
    """Give a layout nominal spaces; zero stays zero."""
    layout.setContentsMargins(*[theme.s(m) if m else 0 for m in margins])
    layout.setSpacing(theme.s(spacing) if spacing else 0)


class Row(QWidget):
    """Widgets side by side; `stretch()` pushes what follows to the end."""

    def __init__(
        self, theme: Theme, *items: QWidget, spacing: float = 12, margins: Margins = NO_MARGINS
    ) -> None:
        super().__init__()
        self._lay = QHBoxLayout(self)
        dress(self._lay, theme, spacing, margins)
        for item in items:
            self._lay.addWidget(item)

    def add(self, widget: QWidget, stretch: int = 0) -> Row:
        """Append a widget."""
        self._lay.addWidget(widget, stretch)
        return self

    def stretch(self) -> Row:
        """Append a gap that takes what is left."""
        self._lay.addStretch(1)
        return self


class Column(QWidget):
    """Widgets one under the other."""

    def __init__(
        self, theme: Theme, *items: QWidget, spacing: float = 12, margins: Margins = NO_MARGINS
    ) -> None:
        super().__init__()
        self._lay = QVBoxLayout(self)
        dress(self._lay, theme, spacing, margins)
        for item in items:
            self._lay.addWidget(item)

    def add(self, widget: QWidget, stretch: int = 0) -> Column:
        """Append a widget."""
        self._lay.addWidget(widget, stretch)
        return self

    def stretch(self) -> Column:
        """Append a gap that takes what is left."""
        self._lay.addStretch(1)
        return self
