"""How the customer's screen is painted: calm, and large enough to be read at one metre."""

from __future__ import annotations

import math

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from tillapp.ui.customer_list import draw_goods
from tillapp.ui.customer_qr import Modules, draw_qr
from tillapp.ui.customer_scene import Figure, Mood, Scene
from tillapp.ui.metrics import REGULAR, Metrics
from tillapp.ui.paint import CENTRE, RIGHT, Canvas, square
from tillapp.ui.palette import Department, Hue
from tillapp.ui.theme import Style

# A small monitor is not read from nearer: texts shrink less than the picture.
_LEAST, _GROWING = 0.3, 0.7
_FULL_HD = 1920 * 1080
_FIGURES = (168, 148, 128, 108, 92, 76, 64)
_PICTURES = (
    (Department.WOMEN, "dress-duotone"),
    (Department.MEN, "shirt-folded-duotone"),
    (Department.CHILDREN, "baby-duotone"),
    (Department.SHOES, "boot-duotone"),
    (Department.ACCESSORIES, "handbag-duotone"),
    (Department.HOME, "lamp-duotone"),
    (Department.BOOKS, "books-duotone"),
)


def scaled(width: float, height: float) -> Metrics:
    """The measures for a monitor of this size, upright or not."""
    k = _LEAST + _GROWING * math.sqrt(width * height / _FULL_HD)
    return replace(REGULAR, type_k=k, space_k=k)


def halves(words: str) -> list[str]:
    """The words in two lines, broken at the space nearest their middle."""
    spaces = [at for at, char in enumerate(words) if char == " "]
    if not spaces:
        return [words]
    at = min(spaces, key=lambda space: abs(space - len(words) / 2))
    return [words[:at], words[at + 1 :]]


class Picture:
    """One scene on one monitor."""

    def __init__(self, canvas: Canvas, rect: QRectF, code: Modules = ()) -> None:
        self._canvas, self._rect, self._code = canvas, rect, code
        self._theme = canvas.theme
        self._palette = canvas.theme.palette
        self._upright = rect.height() > rect.width()

    def draw(self, scene: Scene) -> None:
        """Draw what the customer reads."""
        if scene.mood is Mood.WELCOME:
            self._draw_welcome(scene)
        elif scene.mood is Mood.BASKET:
            self._draw_basket(scene)
        else:
            self._draw_done(scene)

    def _draw_welcome(self, scene: Scene) -> None:
        theme, middle = self._theme, self._rect.center()
        side = theme.s(190)
        top = self._rect.top() + self._rect.height() * 0.2
        self._draw_mark(QPointF(middle.x(), top + side / 2), side)
        y = top + side + theme.s(56)
        name = self._fitting(scene.shop, (104, 88, 72, 60), self._rect.width() * 0.9)
        y = self._draw_middle(scene.shop, name, y) + theme.s(12)
        self._draw_middle(scene.title, Style(52, 500, self._palette.ink2), y)
        self._draw_departments(self._rect.bottom() - theme.s(150))

    def _draw_departments(self, y: float) -> None:
        """What the shop sells, as calm as a shelf."""
        theme = self._theme
        step = min(theme.s(150), self._rect.width() * 0.92 / len(_PICTURES))
        side = step * 0.72
        x = self._rect.center().x() - step * (len(_PICTURES) - 1) / 2
        for department, icon in _PICTURES:
            tint, centre = self._palette.tint(department), QPointF(x, y)
            self._canvas.box(square(centre, side), side / 2, tint.box)
            self._canvas.icon(icon, tint.ink, centre, round(side * 0.5))
            x += step

    def _draw_basket(self, scene: Scene) -> None:
        theme, rect = self._theme, self._rect
        shelf, panel = QRectF(rect), QRectF(rect)
        if self._upright:
            panel.setTop(rect.top() + rect.height() * 0.55)
            shelf.setBottom(panel.top())
        else:
            panel.setLeft(rect.left() + rect.width() * 0.58)
            shelf.setRight(panel.left())
        pad = theme.s(48)
        head = self._draw_head(scene, shelf.adjusted(pad, pad, -pad, 0))
        goods = shelf.adjusted(pad, head + pad + theme.s(28), -pad, -theme.s(20))
        draw_goods(self._canvas, goods, scene)
        self._draw_panel(scene, panel)

    def _draw_head(self, scene: Scene, rect: QRectF) -> float:
        """Who the shop is; answers how high it is."""
        theme, side = self._theme, self._theme.s(76)
        centre = QPointF(rect.left() + side / 2, rect.top() + side / 2)
        self._draw_mark(centre, side)
        name = QRectF(rect.left() + side + theme.s(24), rect.top(), rect.width() - side, side)
        self._canvas.text(name, scene.shop, Style(36, 700))
        return side

    def _draw_mark(self, centre: QPointF, side: float) -> None:
        rail = self._palette.rail
        self._canvas.box(square(centre, side), side * 0.24, rail.accent)
        self._canvas.icon("coat-hanger", rail.on_accent, centre, round(side * 0.62))

    def _draw_panel(self, scene: Scene, panel: QRectF) -> None:
        theme, palette = self._theme, self._palette
        self._canvas.painter.fillRect(panel, QColor(palette.surface))
        edge = QRectF(panel)
        if self._upright:
            edge.setHeight(1)
        else:
            edge.setWidth(1)
        self._canvas.painter.fillRect(edge, QColor(palette.line))
        pad = theme.s(40 if self._upright else 64)
        inside = panel.adjusted(theme.s(56), pad, -theme.s(56), -pad)
        count = Style(36, 600, palette.ink2)
        line = QRectF(inside.left(), inside.top(), inside.width(), theme.line(count))
        self._canvas.text(line, scene.title, count)
        bottom = self._draw_main(scene, inside)
        if scene.note:
            bottom = self._draw_note(scene.note, inside, bottom)
        rows = inside.adjusted(0, theme.line(count) + theme.s(16), 0, 0)
        rows.setBottom(bottom)
        self._draw_rows(scene.rows, rows)

    def _draw_rows(self, rows: tuple[Figure, ...], rect: QRectF) -> None:
        """Discount and payments; the last ones when there are too many."""
        plain = Style(38, 500, self._palette.ink2)
        step = self._theme.line(plain) + self._theme.s(14)
        room = max(1, int(rect.height() // step))
        y = rect.top()
        for figure in rows[-room:]:
            line = QRectF(rect.left(), y, rect.width(), self._theme.line(plain))
            self._draw_figure(figure, line, plain)
            y += step

    def _draw_figure(self, figure: Figure, line: QRectF, plain: Style) -> None:
        amount = replace(plain, weight=700, tabular=True, colour=self._palette.ink)
        width = self._theme.width(amount, figure.amount)
        self._canvas.text(line, figure.amount, amount, RIGHT, elide=False)
        room = line.adjusted(0, 0, -width - self._theme.s(20), 0)
        style = self._fitting(figure.label, (38, 34, 30, 26), room.width(), plain.weight)
        self._canvas.text(room, figure.label, replace(style, colour=plain.colour))

    def _draw_main(self, scene: Scene, rect: QRectF) -> float:
        """The largest figure, at the bottom of `rect`; answers where it begins."""
        assert scene.main is not None, scene
        theme = self._theme
        figures = self._fitting(scene.main.amount, _FIGURES, rect.width())
        label = Style(48, 600)
        top = rect.bottom() - theme.line(figures) - theme.line(label)
        at = QRectF(rect.left(), top, rect.width(), theme.line(label))
        self._canvas.text(at, scene.main.label, label)
        below = QRectF(rect.left(), at.bottom(), rect.width(), theme.line(figures))
        self._canvas.text(below, scene.main.amount, figures, RIGHT, elide=False)
        return top - theme.s(24)

    def _draw_note(self, note: str, rect: QRectF, bottom: float) -> float:
        """What the customer is asked to do, on two lines if need be; answers its top."""
        theme, tone = self._theme, self._palette.tone(Hue.CREDIT)
        size, words = theme.s(44), Style(34, 600)
        room = rect.width() - theme.s(64) - size
        lines = [note] if theme.width(words, note) <= room else halves(note)
        longest = max(lines, key=len)
        style = replace(self._fitting(longest, (34, 30, 26), room, 600), colour=tone.ink)
        step = theme.line(style)
        height = len(lines) * step + theme.s(32)
        box = QRectF(rect.left(), bottom - height, rect.width(), height)
        self._canvas.box(box, theme.s(20), tone.tint)
        centre = QPointF(box.left() + theme.s(24) + size / 2, box.center().y())
        self._canvas.icon("credit-card", tone.ink, centre, size)
        for n, line in enumerate(lines):
            at = QRectF(box.left() + theme.s(48) + size, box.top() + theme.s(16), room, step)
            self._canvas.text(at.translated(0, n * step), line, style)
        return box.top() - theme.s(16)

    def _draw_done(self, scene: Scene) -> None:
        rect, pad = self._rect, self._theme.s(72)
        sums = rect.adjusted(pad, pad, -pad, -pad)
        if scene.link:
            code = QRectF(sums)
            if self._upright:
                code.setTop(rect.top() + rect.height() * 0.55)
                sums.setBottom(code.top() - pad)
            else:
                code.setLeft(rect.left() + rect.width() * 0.6)
                sums.setRight(code.left() - pad)
            self._draw_link(scene, code)
        elif not self._upright:
            sums.setLeft(rect.left() + rect.width() * 0.2)
            sums.setRight(rect.left() + rect.width() * 0.8)
        self._draw_thanks(scene, sums)

    def _draw_thanks(self, scene: Scene, rect: QRectF) -> None:
        theme = self._theme
        head = self._draw_head(scene, rect)
        thanks = self._fitting(scene.title, (112, 96, 80), rect.width())
        y = rect.top() + head + theme.s(48)
        self._canvas.text(
            QRectF(rect.left(), y, rect.width(), theme.line(thanks)), scene.title, thanks
        )
        y += theme.line(thanks)
        soon = Style(44, 500, self._palette.ink2)
        at = QRectF(rect.left(), y, rect.width(), theme.line(soon))
        self._canvas.text(at, scene.note, soon)
        self._draw_change(scene, rect.adjusted(0, at.bottom() - rect.top() + theme.s(40), 0, 0))

    def _draw_change(self, scene: Scene, rect: QRectF) -> None:
        """The money that comes back, on a card of its own."""
        theme, tone = self._theme, self._palette.tone(Hue.PRIMARY)
        height = theme.s(112) + theme.line(Style(_FIGURES[0], 700)) + theme.line(Style(48, 600))
        height += len(scene.rows) * (theme.line(Style(38)) + theme.s(14))
        card = QRectF(rect)
        card.setBottom(min(rect.bottom(), rect.top() + height))
        self._canvas.box(card, theme.s(28), tone.tint)
        inside = card.adjusted(theme.s(48), theme.s(40), -theme.s(48), -theme.s(36))
        bottom = self._draw_main(scene, inside)
        rows = QRectF(inside)
        rows.setBottom(bottom)
        self._draw_rows(scene.rows, rows)

    def _draw_link(self, scene: Scene, rect: QRectF) -> None:
        theme = self._theme
        words = self._fitting(scene.link_note, (38, 34, 30, 26), rect.width(), 600)
        room = theme.line(words) + theme.s(28)
        side = min(rect.width(), rect.height() - room)
        code = square(QPointF(rect.center().x(), rect.top() + (rect.height() - room) / 2), side)
        draw_qr(self._canvas, code, self._code)
        self._draw_middle(scene.link_note, words, code.bottom() + theme.s(28), rect)

    def _draw_middle(
        self, words: str, style: Style, y: float, within: QRectF | None = None
    ) -> float:
        """A line in the middle; answers where it ends."""
        rect = within or self._rect
        line = QRectF(rect.left(), y, rect.width(), self._theme.line(style))
        self._canvas.text(line, words, style, CENTRE)
        return line.bottom()

    def _fitting(
        self, words: str, sizes: tuple[int, ...], room: float, weight: int = 700
    ) -> Style:
        """The largest of these sizes in which the words fit."""
        styles = [Style(px, weight, tabular=sizes is _FIGURES) for px in sizes]
        fitting = [s for s in styles if self._theme.width(s, words) <= room]
        return fitting[0] if fitting else styles[-1]
