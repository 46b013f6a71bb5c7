"""How the devices of the counter are, in words, with a way to try each of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tillapp.counter.messages import Scanned
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, Reason
from tillapp.domain.clock import Moment
from tillapp.ui import device_words
from tillapp.ui.around import Around
from tillapp.ui.scan_words import scanned_words
from tillapp.ui.screen import Screen
from tillapp.ui.screens.device_row import DeviceRow, DeviceView
from tillapp.ui.screens.waiting_panel import WaitingPanel
from tillapp.ui.sheets.comfort import ComfortSheet
from tillapp.ui.sheets.drawer import DrawerSheet
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.scrolling import drag_scrolls

_TRIED = (DeviceRole.PRINTER, DeviceRole.DRAWER, DeviceRole.DISPLAY, DeviceRole.SCANNER)


class HardwareCentre(QWidget):
    """The devices, those in trouble first."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        theme = around.theme
        self.scanned: Scanned | None = None
        self.listening = False
        self.rows: dict[DeviceRole, DeviceRow] = {}
        self.display = Button(theme, Face(self.tr("My display"), "sun"))
        self.head = PageHead(theme, self.tr("Devices"), self.display)
        self.display.clicked.connect(self._ask_comfort)
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

    def _ask_comfort(self) -> None:
        around = self._around
        sheet = ComfortSheet(around.theme, around.till.session.who.comfort)
        sheet.liked.connect(around.prefer)
        sheet.closed.connect(around.close_sheet)
        around.open_sheet(sheet)

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
        for status in sorted(self._around.till.watching.statuses(), key=_urgency):
            button = self.rows[status.role].button
            if button is not None and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
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
        # What a system says in its own language is only shown where we have no words.
        if not device_words.reason(status.reason) or status.reason is Reason.NOT_SET_UP:
            parts.append(status.detail)
        return " · ".join(part for part in parts if part)

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
        button.setAccessibleName(
            device_words.because(words[role].label, device_words.name(role))
        )
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
