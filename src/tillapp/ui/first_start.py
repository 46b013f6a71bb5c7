"""The first start of a shop: a few pages, one book at the end; nothing is lost going back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tillapp.counter.founding import FoundingDesk
from tillapp.domain.rate import Rate
from tillapp.domain.refusal import BadSetting, Refusal
from tillapp.ui.first_start_pages import (
    CompanyPage,
    DevicesPage,
    Page,
    PersonPage,
    ShopPage,
    SummaryPage,
    TaxPage,
)
from tillapp.ui.first_start_plan import FoundDevice, faults, plan_of
from tillapp.ui.paint import CENTRE, LEFT, Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.screens.lock_side import Emblem
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.surface import Area

FindDevices = Callable[[], Sequence[FoundDevice]]


class StepLine(QWidget):
    """A step on the dark side: its number, or a check once it is done."""

    def __init__(self, theme: Theme, n: int, words: str) -> None:
        super().__init__()
        self.theme, self._n, self._words = theme, n, words
        self._at = 0
        self.setFixedHeight(max(theme.s(56), theme.line(Style(20)) + 8))
        self.setAccessibleName(words)

    def show_at(self, at: int) -> None:
        """Which step is in front."""
        self._at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle, words."""
        painter = QPainter(self)
        theme, rail = self.theme, self.theme.palette.rail
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        here, done = self._at == self._n, self._at > self._n
        side = theme.s(44)
        circle = square(QPointF(side / 2, rect.center().y()), side)
        canvas.box(circle, side / 2, rail.accent if here or done else rail.active)
        ink = rail.on_accent if here or done else rail.ink
        if done:
            canvas.icon("check", ink, circle.center(), theme.t(24))
        else:
            canvas.text(circle, str(self._n + 1), Style(19, 700, ink), CENTRE, elide=False)
        words = Style(20, 700 if here else 500, rail.active_ink if here else rail.ink)
        canvas.text(rect.adjusted(side + theme.s(16), 0, 0, 0), self._words, words, LEFT)
        painter.end()


class FirstStart(QWidget):
    """The window of a till whose folder holds no shop; `founded` once it has one."""

    founded = Signal()
    demo_asked = Signal()

    def __init__(
        self, theme: Theme, desk: FoundingDesk, find: FindDevices, rates: Sequence[Rate]
    ) -> None:
        super().__init__()
        self.theme, self._desk = theme, desk
        self.step = 0
        self.devices = DevicesPage(theme, find())
        self.summary = SummaryPage(theme)
        self.pages: tuple[Page, ...] = (
            CompanyPage(theme),
            ShopPage(theme),
            TaxPage(theme, rates),
            PersonPage(theme),
            self.devices,
            self.summary,
        )
        self.back = Button(theme, Face(self.tr("Back"), "arrow-left"), size=Size.LARGE)
        self.next = Button(theme, self._next_face(), Kind.PRIMARY, Size.LARGE)
        self.demo = Button(theme, Face(self.tr("Try the demo shop"), "sparkle"))
        self.trouble = Label(
            theme, "", Style(18, 600, theme.palette.tone(Hue.DANGER).ink), wrap=True
        )
        self._arrange()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.demo.clicked.connect(self.demo_asked)
        for page in self.pages:
            page.done.connect(self.go_on)
        self.show_step(0)

    def values(self) -> dict[str, str]:
        """Everything that was written, on all pages."""
        return {key: text for page in self.pages for key, text in page.values().items()}

    def go_on(self) -> None:
        """The next page when this one is right; at the end, the book."""
        page = self.pages[self.step]
        wrong = faults(self.values(), list(page.fields))
        page.tell(wrong)
        if wrong:
            return
        if self.step + 1 < len(self.pages):
            self.show_step(self.step + 1)
        else:
            self._found()

    def go_back(self) -> None:
        """The page before, as it was left."""
        self.show_step(max(0, self.step - 1))

    def show_step(self, step: int) -> None:
        """Bring a page to the front."""
        self.step = step
        self.trouble.hide()
        self.back.setVisible(step > 0)
        self.next.show_face(self._next_face())
        for line in self.lines:
            line.show_at(step)
        if self.pages[step] is self.summary:
            self.summary.show_facts(self._facts())
        self._stack.setCurrentIndex(step)
        self.pages[step].arm()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back a page."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _next_face(self) -> Face:
        if self.step == len(self.pages) - 1:
            return Face(self.tr("Create the shop"), "check", "F12")
        return Face(self.tr("Next"), "caret-right", "F12")

    def _found(self) -> None:
        try:
            self._desk.found(plan_of(self.values(), self.devices.chosen())).close()
        except BadSetting as bad:
            self._refused(bad)
        except OSError as trouble:
            words = self.tr("The folder cannot be written: {trouble}")
            self._tell(words.format(trouble=trouble.strerror or trouble))
        else:
            self.founded.emit()

    def _refused(self, refusal: Refusal) -> None:
        field, why = str(refusal.facts["field"]), str(refusal.facts["why"])
        for step, page in enumerate(self.pages):
            if field in page.fields:
                self.show_step(step)
                page.tell({field: why})
                return
        words = self.tr("There is a shop in this folder already")
        other = self.tr("{field} is not possible").format(field=field)
        self._tell(words if why == "exists" else other)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _facts(self) -> list[tuple[str, str]]:
        shop = plan_of(self.values()).shop
        devices = ", ".join(device.name for device in self.devices.chosen())
        return [
            (self.tr("Company"), f"{shop.company} · SIRET {shop.siret} · APE {shop.ape}"),
            (self.tr("Shop"), " · ".join(part for part in (shop.name, shop.phone) if part)),
            (self.tr("Address"), ", ".join(shop.address)),
            (self.tr("Till"), shop.till),
            (self.tr("VAT number"), shop.vat_number),
            (self.tr("Manager"), self.values()["manager.name"]),
            (self.tr("Devices"), devices or self.tr("None yet")),
        ]

    def _arrange(self) -> None:
        theme = self.theme
        self.lines = [StepLine(theme, n, page.title) for n, page in enumerate(self.pages)]
        right = Area(theme, theme.palette.canvas)
        column = QVBoxLayout(right)
        dress(column, theme, 16, (72, 56, 72, 40))
        self._stack = QStackedLayout()
        for page in self.pages:
            self._stack.addWidget(page)
        column.addLayout(self._stack, 1)
        column.addWidget(self.trouble)
        column.addWidget(Row(theme).add(self.back, 1).add(self.next, 2))
        lay = QHBoxLayout(self)
        dress(lay, theme, 0)
        directions = QBoxLayout.Direction
        mirrored = directions.RightToLeft if theme.left_handed else directions.LeftToRight
        lay.setDirection(mirrored)
        lay.addWidget(self._side(), 32)
        lay.addWidget(right, 68)

    def _side(self) -> QWidget:
        theme, rail = self.theme, self.theme.palette.rail
        side = Area(theme, rail.fill)
        lay = QVBoxLayout(side)
        dress(lay, theme, 8, (56, 56, 40, 40))
        lay.addWidget(Emblem(theme))
        lay.addSpacing(theme.s(24))
        title = Label(theme, self.tr("A new till"), Style(34, 700, rail.active_ink))
        lay.addWidget(title)
        lay.addSpacing(theme.s(24))
        for line in self.lines:
            lay.addWidget(line)
        lay.addStretch(1)
        sure = self.tr("Only looking around?")
        lay.addWidget(Label(theme, sure, Style(18, 500, rail.ink), wrap=True))
        lay.addWidget(self.demo)
        return side
