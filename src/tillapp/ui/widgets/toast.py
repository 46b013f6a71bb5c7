"""Messages that block nothing: they never take the focus, so the scanner goes on."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tillapp.ui.paint import CENTRE, LEFT, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.motion import halt, slide
from tillapp.ui.widgets.pressable import Pressable
from tillapp.ui.widgets.tile import Tile
from tillapp.ui.widgets.toast_room import spots, touched

TOLD_MS = 5000
UNDO_MS = 8000
STAYS = 0
_MOST = 2


class ToastView(Struct, frozen=True):
    """A message, the word of its action, how long it stays; errors stay until touched away."""

    words: str
    action: str = ""
    icon: str = "check-circle"
    lasts_ms: int = TOLD_MS


class ToastAction(Pressable):
    """The one thing that can be done about a message."""

    def ring_colour(self) -> str:
        """Blue would drown on the dark message."""
        return self.theme.palette.toast.accent

    def draw(self, canvas: Canvas, rect: QRectF) -> None:
        """A word in the accent colour."""
        toast = self.theme.palette.toast
        if self.isDown():
            canvas.box(rect.adjusted(2, 6, -2, -6), self.theme.s(12), toast.active)
        canvas.text(rect, self.text(), Style(19, 700, toast.accent), CENTRE, elide=False)


class Toast(QWidget):
    """One message; a touch beside the action sends it away."""

    gone = Signal(object)

    def __init__(self, theme: Theme, view: ToastView, act: Callable[[], None] | None) -> None:
        super().__init__()
        self.theme, self.view, self._act = theme, view, act
        self._style = Style(19, 600, theme.palette.toast.ink)
        self.setAccessibleName(view.words)
        self.lines: tuple[str, ...] = (view.words,)
        self.action = ToastAction(theme, view.action, self) if view.action else None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        if self.action is not None:
            self.action.clicked.connect(self._do)
        if view.lasts_ms != STAYS:
            self._timer.start(view.lasts_ms)

    @property
    def is_whole(self) -> bool:
        """Whether its words can be read to their end."""
        room = self.width() - self._ends() - self._action_width()
        return all(self.theme.width(self._style, line) <= room for line in self.lines)

    def fit(self, room: int) -> None:
        """Take the width of the words, at most `room`; what is longer takes two lines."""
        width = min(self.sizeHint().width(), room)
        words = width - self._ends() - self._action_width()
        self.lines = two_parts(self.theme, self._style, self.view.words, words)
        self.setFixedSize(width, self._high(len(self.lines)))
        if self.action is not None:
            width = self._action_width()
            self.action.setGeometry(self.width() - width, 0, width, self.height())

    def heights(self) -> tuple[int, ...]:
        """How high it is with its words on one line, and on two."""
        return tuple(dict.fromkeys((self._high(1), self._high(2))))

    def _high(self, lines: int) -> int:
        return max(self.theme.h(64), lines * self.theme.line(self._style) + self.theme.s(20))

    def sizeHint(self) -> QSize:
        """Icon, words, action."""
        theme = self.theme
        words = theme.width(self._style, self.view.words)
        return QSize(words + self._ends() + self._action_width(), theme.h(64))

    def _ends(self) -> int:
        return self.theme.s(20 + 12 + 24) + self.theme.t(28)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Read and done."""
        self.dismiss()

    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        self.gone.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words."""
        painter = QPainter(self)
        theme, toast = self.theme, self.theme.palette.toast
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        canvas.box(rect, theme.s(16), toast.fill)
        size = theme.t(28)
        middle = QPointF(theme.s(20) + size / 2, rect.center().y())
        canvas.icon(self.view.icon, toast.accent, middle, size)
        words = rect.adjusted(theme.s(32) + size, 0, -self._action_width() - theme.s(12), 0)
        self._draw_words(canvas, words)
        painter.end()

    def _draw_words(self, canvas: Canvas, rect: QRectF) -> None:
        high = self.theme.line(self._style)
        top = rect.center().y() - high * len(self.lines) / 2
        for n, words in enumerate(self.lines):
            line = QRectF(rect.left(), top + n * high, rect.width(), high)
            canvas.text(line, words, self._style, LEFT)

    def _action_width(self) -> int:
        if not self.view.action:
            return 0
        words = self.theme.width(Style(19, 700), self.view.action)
        return max(words + 2 * self.theme.s(24), self.theme.metrics.target)

    def _do(self) -> None:
        self.dismiss()
        if self._act is not None:
            self._act()


class Toaster:
    """The messages over a widget, the newest lowest, at most two.

    They stand where nothing is touched. Without such a place the older one waits behind the
    newer, which stands at the bottom.
    """

    def __init__(self, theme: Theme, over: QWidget, bottom: int) -> None:
        self.theme = theme
        self._over, self._bottom = over, bottom
        self.toasts: list[Toast] = []

    def show(self, view: ToastView, act: Callable[[], None] | None = None) -> Toast:
        """Tell something; the same words told again replace themselves."""
        for same in [t for t in self.toasts if t.view.words == view.words]:
            self._forget(same)
        while len(self.toasts) >= _MOST:
            self._forget(self._least_important())
        toast = Toast(self.theme, view, act)
        toast.setParent(self._over)
        toast.gone.connect(self._forget)
        self.toasts.append(toast)
        self.arrange()
        toast.show()
        self._slide(toast)
        return toast

    def clear(self) -> None:
        """Send all messages away."""
        for toast in tuple(self.toasts):
            self._forget(toast)

    def stand(self, bottom: int) -> None:
        """Stack so far above the bottom from now on."""
        self._bottom = bottom
        self.arrange()
        # Once more when the page that came with it has its sizes.
        QTimer.singleShot(0, self._over, self.arrange)

    def forget_passing(self) -> None:
        """What was only said in passing is read once something else is looked at."""
        for toast in tuple(self.toasts):
            if toast.action is None:
                self._forget(toast)

    def arrange(self) -> None:
        """Stack the messages anew; to be called when the widget is resized."""
        if not self.toasts:
            return
        taken = touched(self._over, but=(Tile, ToastAction))
        newest = self.toasts[-1]
        for toast in reversed(self.toasts):
            halt(toast)
            finds_room = self._place(toast, taken) or (
                toast is newest and self._place(toast, [])
            )
            toast.setVisible(finds_room)
            toast.raise_()
            taken.append(toast.geometry())

    def _place(self, toast: Toast, taken: list[QRect]) -> bool:
        side, gap = self.theme.s(24), self.theme.s(8)
        within = self._over.rect().adjusted(side, gap, -side, -self._bottom)
        for high in toast.heights():
            for spot in spots(within, taken, high, gap):
                toast.fit(spot.width())
                if toast.is_whole and toast.height() <= high:
                    middle = within.center().x() - toast.width() // 2
                    most = spot.right() + 1 - toast.width()
                    toast.move(min(max(middle, spot.left()), most), spot.top())
                    return True
        return False

    def _least_important(self) -> Toast:
        passing = [toast for toast in self.toasts if toast.view.lasts_ms != STAYS]
        return (passing or self.toasts)[0]

    def _forget(self, toast: Toast) -> None:
        if toast not in self.toasts:
            return
        self.toasts.remove(toast)
        toast.hide()
        toast.deleteLater()
        self.arrange()

    def _slide(self, toast: Toast) -> None:
        if self.theme.reduce_motion:
            return
        slide(toast, toast.pos() + QPoint(0, self.theme.s(40)), toast.pos())


def two_parts(theme: Theme, style: Style, words: str, room: int) -> tuple[str, ...]:
    """Words that do not fit on one line, parted after the last word that does."""
    if theme.width(style, words) <= room:
        return (words,)
    # A space that does not break, as before a French colon, is no place to part.
    all_words = words.split(" ")
    fitting = [
        n
        for n in range(1, len(all_words))
        if theme.width(style, " ".join(all_words[:n])) <= room
    ]
    if not fitting:
        return (words,)
    return (" ".join(all_words[: fitting[-1]]), " ".join(all_words[fitting[-1] :]))
