"""How the devices of the counter are, in words, with a way to try each of them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tillapp.counter.messages import Scanned
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState
from tillapp.counter.settings import TicketMeans
from tillapp.domain.clock import Moment
from tillapp.domain.content import Copy
from tillapp.ledger import journal
from tillapp.ledger.printing import Job
from tillapp.ui import device_words
from tillapp.ui.around import Around
from tillapp.ui.paint import Canvas, square
from tillapp.ui.palette import Hue
from tillapp.ui.scan_words import scanned_words
from tillapp.ui.screen import Screen
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.scrolling import drag_scrolls
from tillapp.ui.widgets.surface import Card, SidePanel

translate = QCoreApplication.translate
_NAME = Style(21, 700)
_SMALL = Style(17, 500)
_TRIED = (DeviceRole.PRINTER, DeviceRole.DRAWER, DeviceRole.DISPLAY, DeviceRole.SCANNER)
_ASKS = (JobState.UNCERTAIN, JobState.FAILED)


class DeviceView(Struct, frozen=True):
    """A device as its row shows it."""

    status: DeviceStatus
    name: str
    state: str
    note: str


class DeviceRow(QWidget):
    """One device: picture with its dot, name and place, state and gesture, since when."""

    def __init__(self, theme: Theme, view: DeviceView, button: Button | None) -> None:
        super().__init__()
        self.theme, self.view, self.button = theme, view, button
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = theme.line(_NAME) + 2 * theme.line(_SMALL)
        self.setFixedHeight(texts + theme.s(36))
        lay = QHBoxLayout(self)
        dress(lay, theme, 0, (0, 0, 20, 0))
        lay.addStretch(1)
        if button is not None:
            button.setFixedWidth(button.sizeHint().width())
            lay.addWidget(button)
        self.show_view(view)

    def show_view(self, view: DeviceView) -> None:
        """Show how the device is now."""
        self.view = view
        words = (view.name, view.state, view.note)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, picture, three lines."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        hue = device_words.hue(self.view.status.health)
        ill = device_words.is_troubled(self.view.status)
        edge = palette.tone(hue).fill if hue and ill else palette.line
        canvas.box(rect, theme.s(18), palette.surface, edge, 2 if ill else 1)
        side = theme.s(60)
        middle = QPointF(rect.left() + theme.s(20) + side / 2, rect.center().y())
        self._draw_picture(canvas, square(middle, side), hue)
        left = middle.x() + side / 2 + theme.s(18)
        button = self.button.width() + theme.s(36) if self.button else theme.s(20)
        self._draw_words(canvas, QRectF(left, 0, rect.right() - button - left, rect.height()))
        painter.end()

    def _draw_picture(self, canvas: Canvas, box: QRectF, hue: Hue | None) -> None:
        theme, palette = self.theme, self.theme.palette
        fill = palette.tone(hue).tint if hue else palette.sunken
        ink = palette.tone(hue).ink if hue else palette.ink3
        canvas.box(box, theme.s(14), fill)
        canvas.icon(device_words.icon(self.view.status), ink, box.center(), theme.s(34))
        dot = square(QPointF(box.right() - 2, box.top() + 2), theme.s(18))
        canvas.box(dot, dot.height() / 2, palette.surface)
        inner = dot.adjusted(3, 3, -3, -3)
        if hue:
            canvas.box(inner, inner.height() / 2, palette.tone(hue).fill)
        else:
            canvas.box(inner, inner.height() / 2, "", palette.ink3, 2)

    def _draw_words(self, canvas: Canvas, rect: QRectF) -> None:
        theme, palette = self.theme, self.theme.palette
        name, small = theme.line(_NAME), theme.line(_SMALL)
        top = rect.center().y() - (name + 2 * small) / 2
        hue = device_words.hue(self.view.status.health)
        ink = palette.tone(hue).ink if hue else palette.ink2
        canvas.text(QRectF(rect.left(), top, rect.width(), name), self.view.name, _NAME)
        state = QRectF(rect.left(), top + name, rect.width(), small)
        canvas.text(state, self.view.state, Style(17, 600, ink))
        note = QRectF(rect.left(), state.bottom(), rect.width(), small)
        canvas.text(note, self.view.note, Style(17, 500, palette.ink3))


class HardwareCentre(QWidget):
    """The devices, those in trouble first."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        theme = around.theme
        self.scanned: Scanned | None = None
        self.listening = False
        self.rows: dict[DeviceRole, DeviceRow] = {}
        self.head = PageHead(theme, self.tr("Devices"))
        self._list = QVBoxLayout()
        dress(self._list, theme, 12)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        dress(self._column, theme, 0, (24, 4, 24, 24))
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        drag_scrolls(area)
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(self.head)
        lay.addWidget(area, 1)

    def refresh(self) -> None:
        """Show every device as it said last; trouble first, what is not set up last."""
        statuses = self._around.till.watching.statuses()
        for status in statuses:
            view = self._view(status)
            if status.role in self.rows:
                self.rows[status.role].show_view(view)
            else:
                button = self._button(status.role)
                self.rows[status.role] = DeviceRow(self._around.theme, view, button)
        for place, status in enumerate(sorted(statuses, key=_urgency)):
            row = self.rows[status.role]
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            if row.button is not None and status.role is not DeviceRole.SCANNER:
                row.button.setEnabled(status.health is not Health.DISABLED)

    def listen(self) -> None:
        """The next scan is shown here and sells nothing."""
        self.listening, self.scanned = True, None
        self.refresh()

    def show_scan(self, scanned: Scanned) -> None:
        """Show what the scanner read."""
        self.listening, self.scanned = False, scanned
        self.refresh()

    def arm(self) -> None:
        """The first device that can be tried gets the keyboard."""
        for place in range(self._list.count()):
            row = self._list.itemAt(place).widget()
            if isinstance(row, DeviceRow) and row.button and row.button.isEnabled():
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _view(self, status: DeviceStatus) -> DeviceView:
        parts = (device_words.name(status.role), status.name, status.where)
        name = " · ".join(part for part in parts if part)
        state, note = device_words.state(status), self._note(status)
        if status.role is DeviceRole.SCANNER and self.listening:
            state = self.tr("Scan any code now: nothing is sold")
        elif status.role is DeviceRole.SCANNER and self.scanned is not None:
            state, note = scanned_words(self.scanned)
        return DeviceView(status, name, state, note)

    def _note(self, status: DeviceStatus) -> str:
        parts = []
        if status.since_ms:
            now = self._around.till.book.clock.now()
            since = Moment(status.since_ms, now.offset_min)
            hour = self._around.figures.hour(since.civil().time())
            if since.day() != now.day():
                hour = f"{self._around.figures.short_day(since.day())} {hour}"
            parts.append(self.tr("since {hour}").format(hour=hour))
        if status.waiting:
            parts.append(self.tr("%n job(s) waiting", "", status.waiting))
        if status.detail:
            parts.append(status.detail)
        return " · ".join(parts)

    def _button(self, role: DeviceRole) -> Button | None:
        if role not in _TRIED:
            return None
        words = {
            DeviceRole.PRINTER: Face(self.tr("Test page"), "receipt"),
            DeviceRole.DRAWER: Face(self.tr("Open"), "vault"),
            DeviceRole.DISPLAY: Face(self.tr("Try"), "eye"),
            DeviceRole.SCANNER: Face(self.tr("Try"), "barcode"),
        }
        button = Button(self._around.theme, words[role])
        button.setAccessibleName(f"{words[role].label}: {device_words.name(role)}")
        button.clicked.connect(self._test(role))
        return button

    def _test(self, role: DeviceRole) -> Callable[[], None]:
        return {
            DeviceRole.PRINTER: self._try_printer,
            DeviceRole.DRAWER: self._open_drawer,
            DeviceRole.DISPLAY: self._try_display,
            DeviceRole.SCANNER: self.listen,
        }[role]

    def _try_printer(self) -> None:
        till = self._around.till
        words = till.house.words[till.house.shop.language]
        till.watching.try_printer(words, till.house.shop.name)
        self._around.tell(self.tr("A test page was sent to the printer"))

    def _open_drawer(self) -> None:
        sheet = DrawerSheet(self._around)
        sheet.closed.connect(self._around.close_sheet)
        self._around.open_sheet(sheet)

    def _try_display(self) -> None:
        till = self._around.till
        till.watching.try_display(till.house.words[till.house.shop.language])
        self._around.tell(self.tr("The customer display shows a greeting"))


class JobCard(Card):
    """A paper or a mail that is owed, and what a person knows about it."""

    def __init__(self, around: Around, job: Job, number: str) -> None:
        theme = around.theme
        super().__init__(theme, 14, 8)
        self.job = job
        name = self.tr("Ticket {number}").format(number=number)
        if job.kind == "duplicate":
            name = self.tr("Duplicate of {number}").format(number=number)
        asks = job.state in _ASKS
        ink = theme.palette.tone(Hue.WARN).ink if asks else theme.palette.ink2
        said = (device_words.job(job.state), job.target)
        words = " · ".join(word for word in said if word)
        self.lay.addWidget(ElidingLabel(theme, name, Style(19, 600)))
        self.lay.addWidget(ElidingLabel(theme, words, Style(17, 600, ink)))
        is_mail = job.means == TicketMeans.MAIL
        again = self.tr("Send again") if is_mail else self.tr("Print again")
        self.again = Button(theme, Face(again, "arrows-clockwise"))
        self.out = Button(theme, Face(self.tr("It came out"), "check"))
        for button in (self.again, self.out):
            button.setAccessibleName(f"{button.face.label}: {number}")
        self.lay.addWidget(Row(theme, self.again, self.out, spacing=10))
        self.again.setVisible(asks)
        self.out.setVisible(asks)


class WaitingPanel(SidePanel):
    """What the printer and the post still owe."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.theme)
        theme = around.theme
        self._around = around
        self.cards: list[JobCard] = []
        title = Label(theme, self.tr("Still to come out"), Style(24, 700))
        self.add_inset(title, 20, 4)
        self.nothing = Label(
            theme, self.tr("Every ticket came out"), Style(18, 500, theme.palette.ink2)
        )
        self.add_inset(self.nothing, 4)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        dress(self._list, theme, 10, (16, 4, 16, 16))
        self._list.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        drag_scrolls(area)
        self.add(area, 1)

    def refresh(self) -> None:
        """Show the jobs that are open now."""
        jobs = self._around.till.handing.waiting()
        if jobs == [card.job for card in self.cards]:
            return
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(job) for job in jobs]
        for place, card in enumerate(self.cards):
            self._list.insertWidget(place, card)
        self.nothing.setVisible(not jobs)

    def _card(self, job: Job) -> JobCard:
        card = JobCard(self._around, job, self._number(job))
        card.again.clicked.connect(lambda: self._again(job))
        card.out.clicked.connect(lambda: self._out(job))
        return card

    def _number(self, job: Job) -> str:
        book = self._around.till.book
        document = journal.by_id(book.store, book.place, job.document)
        if document is None:
            return ""
        content = document.facts.content
        return content.number if isinstance(content, Copy) else document.number

    def _again(self, job: Job) -> None:
        self._around.till.handing.resend(job.id)
        self.refresh()

    def _out(self, job: Job) -> None:
        self._around.till.handing.settle_job(job.id, JobState.CONFIRMED)
        self.refresh()


class HardwareScreen(Screen):
    """Devices in the centre, papers that wait in the panel; usable in the middle of a sale."""

    place = "hardware"

    def __init__(self, around: Around) -> None:
        self.devices = HardwareCentre(around)
        self.waiting = WaitingPanel(around)
        super().__init__(self.devices, self.waiting)
        self.devices.head.backed.connect(lambda: around.go("sell"))

    def enter(self) -> None:
        """How everything is now."""
        self.devices.scanned, self.devices.listening = None, False
        self._refresh()
        self.devices.arm()

    def scan(self, scanned: Scanned) -> bool:
        """A scan is for the test when one was asked for; otherwise it is for the sale."""
        if not self.devices.listening:
            return False
        self.devices.show_scan(scanned)
        return True

    def show_devices(self) -> None:
        """The devices changed; nobody looks while another place is in front."""
        if self.devices.isVisible():
            self._refresh()

    def back(self) -> bool:
        """Escape ends a test of the scanner first."""
        if not self.devices.listening:
            return False
        self.devices.listening = False
        self.devices.refresh()
        return True

    def _refresh(self) -> None:
        self.devices.refresh()
        self.waiting.refresh()


def _urgency(status: DeviceStatus) -> int:
    order = (Health.BLOCKED, Health.OFFLINE, Health.DEGRADED, Health.UNKNOWN, Health.OK)
    return order.index(status.health) if status.health in order else len(order)
