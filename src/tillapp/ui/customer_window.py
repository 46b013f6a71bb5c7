"""The customer's screen: the basket, the total, the change, the ticket to take along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from tillapp.counter.views import SaleView
from tillapp.domain.shop import Shop
from tillapp.domain.ticket import Translate
from tillapp.ui.customer_paint import Picture, scaled
from tillapp.ui.customer_qr import LinkCode, Modules, modules
from tillapp.ui.customer_scene import Scene, Voice, scene_of, texts, welcome
from tillapp.ui.format import Format
from tillapp.ui.paint import Canvas
from tillapp.ui.theme import Theme

_BACK_AFTER_MS = 6000


class CustomerWindow(QWidget):
    """Fills a second monitor; it takes neither touch nor focus from the cashier."""

    def __init__(
        self,
        theme: Theme,
        figures: Mapping[str, Format],
        translate: Mapping[str, Translate],
        shop: Shop,
        *,
        back_after_ms: int = _BACK_AFTER_MS,
    ) -> None:
        window = Qt.WindowType
        flags = window.FramelessWindowHint | window.WindowDoesNotAcceptFocus
        super().__init__(None, window.Window | flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme, self._shop = theme, shop
        self._voices = {k: Voice(translate[k], figures[k]) for k in translate}
        self._language = shop.language
        self.code = LinkCode(self.update)
        self.destroyed.connect(self.code.drop)
        self._thanked = ""
        self._leaving = ""
        self._back = QTimer(self, singleShot=True, interval=back_after_ms)
        self._back.timeout.connect(self._welcome)
        self.setWindowTitle(shop.name)
        self._told: Callable[[], Scene] = partial(welcome, shop, self._voice)
        self._scene: Scene | None = None
        self._show(self._told)

    @property
    def _voice(self) -> Voice:
        return self._voices[self._language]

    @property
    def scene(self) -> Scene:
        """What it shows; written out only where somebody looks."""
        if self._scene is None:
            self._scene = self._told()
        return self._scene

    def show_view(self, view: SaleView) -> None:
        """Show the basket; a sealed sale is thanked for once, then comes the welcome."""
        self._language = self._language_of(view)
        done = view.done.document if view.done and not view.lines else ""
        if done and done == self._thanked:
            self._welcome()
            return
        if view.lines or not done:
            self._back.stop()
            self._settle_thanks()
        elif done != self._leaving:
            self._leaving = done
            self._back.start()
        self._show(partial(scene_of, view, self._shop, self._voice))

    def show_theme(self, theme: Theme) -> None:
        """Wear another look."""
        self.theme = theme
        self.update()

    def _language_of(self, view: SaleView) -> str:
        """The customer's; a sale just sealed is thanked for in the language it was made in."""
        if view.customer is not None and view.customer.language in self._voices:
            return view.customer.language
        if view.done is not None and not view.lines and view.customer is None:
            return self._language
        return self._shop.language

    def _settle_thanks(self) -> None:
        """A sale whose thanks were on the screen does not come back."""
        if self._leaving:
            self._thanked, self._leaving = self._leaving, ""

    def _welcome(self) -> None:
        self._settle_thanks()
        self._language = self._shop.language
        self._show(partial(welcome, self._shop, self._voice))

    def _show(self, told: Callable[[], Scene]) -> None:
        self._told, self._scene = told, None
        if self.isVisible():
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """A monitor was plugged in: tell what was kept until then."""
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(self.scene.shop)
        self.setAccessibleDescription(", ".join(texts(self.scene)[1:]))
        self.code.ask(self.scene.link)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene at the size of the monitor."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        theme = replace(self.theme, metrics=scaled(rect.width(), rect.height()), text=1.0)
        painter.fillRect(rect, QColor(theme.palette.canvas))
        Picture(Canvas(painter, theme), rect, self._code()).draw(self.scene)
        painter.end()

    def _code(self) -> Modules:
        if self.isVisible() or not self.scene.link:
            return self.code.modules
        # A picture of a window that nobody sees is taken once: it cannot come later.
        return modules(self.scene.link)
