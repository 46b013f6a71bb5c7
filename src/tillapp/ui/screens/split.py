"""Splitting the bill: equal parts, by lines, or by amounts; then each part is paid."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tillapp.counter.messages import Scanned
from tillapp.counter.views import SaleView
from tillapp.domain.split import Mode
from tillapp.ui.around import Around
from tillapp.ui.device_words import lights
from tillapp.ui.screen import Screen
from tillapp.ui.screens.split_centre import SplitCentre
from tillapp.ui.screens.split_panel import SplitPanel
from tillapp.ui.slip_code import is_slip


class SplitScreen(Screen, QObject):
    """Says how the bill is taken apart; paying happens where every bill is paid."""

    place = "split"

    def __init__(self, around: Around) -> None:
        QObject.__init__(self)
        self.around = around
        self.page = SplitCentre(around.theme, around.figures)
        self.side = SplitPanel(around.theme, around.figures)
        Screen.__init__(self, self.page, self.side)
        self.page.backed.connect(self.back)
        self.page.at_once.connect(self.at_once)
        self.page.status.clicked.connect(lambda: around.go("hardware"))
        self.page.changed.connect(self._preview)
        self.side.confirmed.connect(self.confirm)

    def enter(self) -> None:
        """The bill as it stands, in two equal parts until somebody says otherwise."""
        self.show_view(self.around.till.paying.view())
        self.page.arm()

    def show_view(self, view: SaleView) -> None:
        """The basket changed."""
        if not view.lines or not view.due:
            self.around.go("sell")
            return
        if view.tenders:
            # Somebody pays already: what is left is asked for where money is taken.
            self.around.go("tender")
            return
        self.page.show_bill(view, self.around.till.splitting.costs())
        self.side.show_view(view)
        self._preview()

    def show_devices(self) -> None:
        """A device is better or worse than before."""
        self.page.status.show_lights(lights(self.around.till.watching.statuses()))

    def scan(self, scanned: Scanned) -> bool:
        """An article scanned now joins the bill; a credit pays."""
        if is_slip(scanned.code):
            return False
        desk = self.around.till.selling
        self.around.attempt(lambda _: desk.scan(scanned.code))
        return True

    def type(self, letters: str) -> bool:
        """Digits say how much, how many, or for whom."""
        self.page.press(letters)
        return True

    def move(self, by: int) -> bool:
        """Another line is the one that digits give away."""
        self.page.step_line(by)
        return True

    def back(self) -> bool:
        """Back to paying."""
        self.around.go("tender")
        return True

    def at_once(self) -> None:
        """One bill again."""
        self.around.attempt(lambda _: self.around.till.splitting.whole(), self._pay)

    def confirm(self) -> None:
        """Take the bill apart as it is shown, and pay its first part."""
        desk, page = self.around.till.splitting, self.page
        acts = {
            Mode.EQUAL: lambda: desk.equal(page.parts),
            Mode.LINES: lambda: desk.by_lines(page.groups()),
            Mode.AMOUNTS: lambda: desk.by_amounts(page.said),
        }
        self.around.attempt(lambda _: acts[page.mode](), self._pay)

    def _pay(self) -> None:
        self.around.go("tender")

    def _preview(self) -> None:
        self.side.show_parts(self.page.preview())
