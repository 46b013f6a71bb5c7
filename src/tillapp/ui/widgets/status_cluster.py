"""How the counter is: quiet icons; only what needs somebody grows a label."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QSizePolicy

from tillapp.ui.paint import LEFT, Canvas
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.pressable import Pressable

_LABEL = Style(17, 600)


class Light(Struct, frozen=True):
    """A device: its icon, its name, and words for its trouble; `short` for small screens."""

    icon: str
    name: str
    trouble: str = ""
    short: str = ""
    hue: Hue = Hue.WARN
    known: bool = True


class StatusCluster(Pressable):
    """Cloud, printer, drawer, card; pressing opens the hardware page."""

    def __init__(self, theme: Theme, name: str, lights: Sequence[Light] = ()) -> None:
        super().__init__(theme, name)
        self.lights: tuple[Light, ...] = ()
        self.setFixedHeight(theme.h(60))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_lights(lights)

    def show_lights(self, lights: Sequence[Light]) -> None:
        """Show how the devices are."""
        self.lights = tuple(lights)
        told = [f"{light.name}: {light.trouble or 'ok'}" for light in lights]
        self.setAccessibleDescription("; ".join(told))
        gaps = self.theme.s(18) * max(0, len(lights) - 1)
        width = 2 * self.theme.s(16) + gaps + sum(self._width(light) for light in lights)
        self.setFixedWidth(max(width, self.theme.metrics.target))
        self.update()

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """The icons in a row."""
        theme, palette = self.theme, self.theme.palette
        fill = palette.sunken if self.isDown() else palette.surface
        canvas.box(rect, theme.s(14), fill, palette.line)
        x = rect.left() + theme.s(16)
        for light in self.lights:
            width = self._width(light)
            self._draw_light(canvas, QRectF(x, rect.top(), width, rect.height()), light)
            x += width + theme.s(18)

    def _draw_light(self, canvas: Canvas, rect: QRectF, light: Light) -> None:
        theme, size, y = self.theme, self.theme.t(26), rect.center().y()
        if not light.trouble:
            calm = theme.palette.tone(Hue.PRIMARY).fill
            ink = calm if light.known else theme.palette.ink3
            canvas.icon(light.icon, ink, QPointF(rect.left() + size / 2, y), size)
            return
        tone = theme.palette.tone(light.hue)
        height = theme.s(46)
        pill = QRectF(rect.left(), y - height / 2, rect.width(), height)
        canvas.box(pill, theme.s(10), tone.tint)
        x = rect.left() + theme.s(12)
        canvas.icon(light.icon, tone.ink, QPointF(x + size / 2, y), size)
        words = QRectF(x + size + theme.s(8), rect.top(), rect.width(), rect.height())
        canvas.text(words, self._words(light), Style(17, 600, tone.ink), LEFT, elide=False)

    def _width(self, light: Light) -> int:
        size = self.theme.t(26)
        if not light.trouble:
            return size
        return size + self.theme.s(32) + self.theme.width(_LABEL, self._words(light))

    def _words(self, light: Light) -> str:
        return light.trouble if self.theme.is_regular else light.short or light.trouble
