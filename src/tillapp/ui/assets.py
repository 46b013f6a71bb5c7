"""The fonts and icons shipped with the till, loaded from a folder given by the caller."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFontDatabase, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class FontUnreadable(Exception):
    """A bundled font does not load: without it every text would be empty boxes."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"bundled font does not load: {path.name}")
        self.path = path


class Icons:
    """Phosphor icons in any colour and size; each picture is drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def has(self, name: str) -> bool:
        """Whether there is such an icon."""
        return (self._folder / f"{name}.svg").is_file()

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """The icon, `size` logical pixels wide, sharp at the screen's pixel ratio."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(*key)
        return self._pixmaps[key]

    def _render(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        svg = self._source(name).replace("currentColor", colour)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        return self._sources[name]


def load(base: Path) -> Icons:
    """Register the fonts under `base`/fonts with Qt and open `base`/icons."""
    for path in sorted((base / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontUnreadable(path)
    return Icons(base / "icons")
