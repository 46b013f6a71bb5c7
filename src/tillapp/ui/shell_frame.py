"""The frame of every screen: rail, centre, fixed panel, messages; mirrored for left-handers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tillapp.ui.theme import Theme
from tillapp.ui.widgets.banner import Banner
from tillapp.ui.widgets.nav_rail import NavRail
from tillapp.ui.widgets.sheet import Sheet, SheetStage
from tillapp.ui.widgets.toast import Toast, Toaster, ToastView

# Messages stand above the strip of functions, which must stay reachable.
_TOAST_BOTTOM = 124
# Where a pad stands low, they cover the change instead of the keys.
_TOAST_LOW = 24


class ShellFrame(QWidget):
    """Holds what the shell puts into it and decides nothing."""

    def __init__(self, theme: Theme, rail: NavRail) -> None:
        super().__init__()
        # The window under it need not be painted.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme = theme
        self.rail = rail
        self.stage = SheetStage(theme)
        self.panel: QWidget | None = None
        self.banners: list[Banner] = []
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        directions = QBoxLayout.Direction
        mirrored = directions.RightToLeft if theme.left_handed else directions.LeftToRight
        self._body.setDirection(mirrored)
        self._body.addWidget(rail)
        self._body.addWidget(self.stage, 1)
        self._outer.addLayout(self._body, 1)
        self.toaster = Toaster(theme, self.stage, theme.s(_TOAST_BOTTOM))
        self.stage.installEventFilter(self)
        self._bottom = theme.s(_TOAST_BOTTOM)
        self.stage.sheet_closed.connect(lambda: self.toaster.stand(self._bottom))

    def show_screen(
        self, centre: QWidget, panel: QWidget | None, *, has_pad: bool = False
    ) -> None:
        """Put a screen's two parts; those before are taken out, not deleted."""
        self._bottom = self.theme.s(_TOAST_LOW if has_pad else _TOAST_BOTTOM)
        self.stage.close_sheet()
        self.stage.show_page(centre)
        if self.panel is not panel:
            self._change_panel(panel)
            # At once, or the first frame of the screen has the sizes of the one before.
            self._outer.activate()
        self.toaster.stand(self._bottom)

    def show_banners(self, *banners: Banner) -> None:
        """Show these bands above everything, and no others."""
        for old in self.banners:
            self._outer.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.banners = list(banners)
        for place, banner in enumerate(self.banners):
            self._outer.insertWidget(place, banner)

    def open_sheet(self, sheet: Sheet) -> None:
        """Slide a sheet over the centre."""
        self.stage.open_sheet(sheet)
        self.toaster.forget_passing()
        self.toaster.stand(self.theme.s(_TOAST_BOTTOM))

    def close_sheet(self) -> None:
        """Back to the page."""
        self.stage.close_sheet()

    def tell(self, view: ToastView, act: Callable[[], None] | None = None) -> Toast:
        """Show a message that blocks nothing."""
        return self.toaster.show(view, act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Messages follow the centre's size."""
        if event.type() == QEvent.Type.Resize:
            self.toaster.arrange()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas under everything."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.palette.canvas))
        painter.end()

    def _change_panel(self, panel: QWidget | None) -> None:
        if self.panel is not None:
            self._body.removeWidget(self.panel)
            self.panel.hide()
            self.panel.setParent(None)
        self.panel = panel
        if panel is not None:
            self._body.addWidget(panel)
            panel.show()
