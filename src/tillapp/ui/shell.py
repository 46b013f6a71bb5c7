"""The shell: shows places, sends each scan to where it belongs, tells refusals, locks."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from tillapp.counter.dating import Anomaly
from tillapp.counter.messages import JobMoved, MailMoved, Message, Scanned
from tillapp.counter.ports import DeviceRole, Health, JobState, Sound
from tillapp.counter.recovery import Recovered
from tillapp.counter.till import Till
from tillapp.counter.views import SaleView
from tillapp.domain.code import CodeKind, read
from tillapp.domain.party import Approval, Comfort, Staff
from tillapp.domain.refusal import NotYourRight, Refusal
from tillapp.ui.around import Act
from tillapp.ui.bridge import Bridge
from tillapp.ui.format import Format
from tillapp.ui.looks import Looks
from tillapp.ui.outside import Outside
from tillapp.ui.places import build_places, rail_places
from tillapp.ui.say import Sayings
from tillapp.ui.screen import Screen
from tillapp.ui.screens.lock import LockScreen
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.sheets.approval import ApprovalSheet
from tillapp.ui.sounds import Sounds
from tillapp.ui.till_window import TillWindow
from tillapp.ui.widgets.banner import Banner
from tillapp.ui.widgets.nav_rail import NavRail, UserView
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.toast import Toast, ToastView

_IDLE_MS = 2_000
_MINUTE_MS = 60_000
_STAYS_MS = 0
_UNDO_MS = 8_000


class Shell(QObject):
    """The one object that knows which place is in front and who stands at the till."""

    def __init__(self, till: Till, looks: Looks, sounds: Sounds, outside: Outside) -> None:
        super().__init__()
        self.till = till
        self.looks = looks
        self.sounds = sounds
        self.outside = outside
        self.bridge = Bridge(self.hear)
        self.window = TillWindow(self.resized)
        self.comfort = Comfort(language=till.house.shop.language)
        self.theme = looks.theme(self.comfort, self.window.width())
        self.figures = Format(self.comfort.language)
        self.sayings = Sayings(self.figures)
        self.frame: ShellFrame | None = None
        self.places: dict[str, Screen] = {}
        self.front: Screen | None = None
        self.lock_screen: LockScreen | None = None
        self.recovered = Recovered(0, 0, ())
        self._told: Toast | None = None
        self._timers()

    def _timers(self) -> None:
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._rest)
        self._absence = QTimer(self, singleShot=True)
        self._absence.timeout.connect(self.lock)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._show_time)

    def start(self) -> None:
        """Show the lock; somebody opens the till."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        self.lock()
        self.outside.show_view(self.till.selling.view())

    @Slot()
    def lock(self) -> None:
        """Ask who stands at the till; the basket stays."""
        self.till.session.lock()
        self._absence.stop()
        self._dress(Comfort(language=self.till.house.shop.language))
        self.frame, self.front, self.places = None, None, {}
        self._told = None
        self.lock_screen = LockScreen(self)
        self.lock_screen.entered.connect(self.welcome)
        self.window.put(self.lock_screen.centre)
        self.lock_screen.enter()

    def welcome(self, person: Staff) -> None:
        """Build the till the way this person likes it."""
        self._dress(person.comfort)
        self.sounds.volume = person.comfort.volume
        self.rebuild("sell")

    def _dress(self, comfort: Comfort) -> None:
        self.comfort = comfort
        self.looks.speak(comfort.language)
        self.theme = self.looks.theme(comfort, self.window.width())
        self.figures = Format(comfort.language)
        self.sayings = Sayings(self.figures)

    def rebuild(self, place: str) -> None:
        """Make every screen anew: another look, another language, another size."""
        self.lock_screen = None
        self.places = build_places(self)
        rail = NavRail(self.theme, rail_places(), self._user())
        rail.chosen.connect(self.go)
        rail.lock_asked.connect(self.lock)
        self.frame = ShellFrame(self.theme, rail)
        self.window.put(self.frame)
        self.go(place)
        self._show_time()
        self.show_devices()
        self._show_clock_doubt()

    def resized(self) -> None:
        """A window of another class of sizes gets another layout."""
        theme = self.looks.theme(self.comfort, self.window.width())
        if theme.metrics == self.theme.metrics:
            return
        self.theme = theme
        if self.front is not None:
            self.rebuild(self.front.place)
        elif self.lock_screen is not None:
            self.lock()

    def go(self, place: str) -> None:
        """Show a place."""
        assert self.frame is not None
        if self.front is not None:
            self.front.leave()
        self.front = self.places[place]
        self.frame.rail.show_place(place if place != "tender" else "sell")
        self.frame.show_screen(self.front.centre, self.front.panel)
        self.front.enter()

    def attempt(self, act: Act, then: Callable[[], None] | None = None) -> bool:
        """Do something that may be refused; `then` follows when it was done."""
        try:
            view = act(None)
        except NotYourRight as refusal:
            self._ask_approval(refusal, act, then)
            return False
        except Refusal as refusal:
            self.refuse(refusal, lambda: self.attempt(act, then))
            return False
        self._done(view, then)
        return True

    def _done(self, view: SaleView | None, then: Callable[[], None] | None) -> None:
        self._forget_refusal()
        if view is not None:
            self.show_view(view)
        if then is not None:
            then()

    def _ask_approval(
        self, refusal: NotYourRight, act: Act, then: Callable[[], None] | None
    ) -> None:
        sheet = ApprovalSheet(self, refusal)

        def approved(approval: object) -> None:
            self.close_sheet()
            self.attempt(lambda _: act(approval), then)  # type: ignore[arg-type]  # the signal carries an Approval

        sheet.approved.connect(approved)
        sheet.closed.connect(self.close_sheet)
        self.sounds.play(Sound.REFUSED)
        self.open_sheet(sheet)

    def show_view(self, view: SaleView) -> None:
        """The basket changed: the screen in front and whatever the customer sees."""
        if self.front is not None:
            self.front.show_view(view)
        self.outside.show_view(view)

    def refuse(self, refusal: Refusal, again: Callable[[], object] | None = None) -> None:
        """Say why not, with a sound of its own, and offer the next step."""
        saying = self.sayings.of(refusal)
        self.sounds.play(saying.sound)
        if self.frame is None:
            return
        act = self._step(saying.step.does, refusal, again) if saying.step else None
        label = saying.step.label if saying.step and act else ""
        lasts = _STAYS_MS if act else _UNDO_MS
        self._told = self.frame.tell(ToastView(saying.words, label, "warning", lasts), act)
        self._told.gone.connect(self._refusal_gone)

    def _forget_refusal(self) -> None:
        """What was refused is over once something else worked."""
        if self._told is not None:
            self._told.dismiss()

    def _refusal_gone(self, toast: object) -> None:
        if toast is self._told:
            self._told = None

    def _step(
        self, does: str, refusal: Refusal, again: Callable[[], object] | None
    ) -> Callable[[], None] | None:
        if does == "ticket" and "number" in refusal.facts:
            return lambda: self._show_ticket(str(refusal.facts["number"]))
        if does == "free":
            return self._free_price
        if does == "card":
            return lambda: self.attempt(lambda _: self.till.paying.card())
        if again is None:
            return None
        return lambda: _run(again)

    def tell(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """A short message that blocks nothing."""
        if self.frame is not None:
            view = ToastView(words, action, lasts_ms=_UNDO_MS)
            self.frame.tell(view, act)

    def open_sheet(self, sheet: Sheet) -> None:
        """Slide a sheet over the centre."""
        assert self.frame is not None
        self.frame.open_sheet(sheet)

    def close_sheet(self) -> None:
        """Back to the page."""
        if self.frame is not None:
            self.frame.close_sheet()
            if self.front is not None:
                self.front.enter()

    def hear(self, message: Message) -> None:
        """A thread told something."""
        if isinstance(message, Scanned):
            self.scan(message)
            return
        self.till.hear(message)
        if isinstance(message, JobMoved):
            self._job_moved(message)
        elif isinstance(message, MailMoved):
            self._mail_moved(message)
        self.show_devices()
        if self.front is not None:
            self.front.hear(message)

    def scan(self, scanned: Scanned) -> None:
        """The scan decides: badge, ticket, or whatever the place in front makes of it."""
        kind = read(scanned.code).kind
        if self.lock_screen is not None:
            self.lock_screen.scan(scanned)
            return
        sheet = self.frame.stage.sheet if self.frame else None
        if isinstance(sheet, ApprovalSheet) and sheet.take_badge(scanned.code):
            return
        if kind is CodeKind.BADGE:
            self._badge(scanned.code)
        elif self.front is not None and self.front.scan(scanned):
            return
        elif kind is CodeKind.TICKET:
            self._show_ticket(scanned.code)
        else:
            self.go("sell")
            self.places["sell"].scan(scanned)

    def _badge(self, code: str) -> None:
        try:
            person = self.till.session.enter_with_badge(code)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.welcome(person)

    def _show_clock_doubt(self) -> None:
        """A clock that jumped is shown until a manager has confirmed the date."""
        anomaly = self.till.dating.look(time.monotonic_ns() // 1_000_000)
        if anomaly is None or self.frame is None:
            return
        when = self.till.book.clock.now().civil()
        words = self.tr("The clock jumped: is it {day}, {hour}?").format(
            day=self.figures.short_day(when.date()), hour=self.figures.hour(when.time())
        )
        self.frame.show_banners(Banner(self.theme, words))
        confirm = ToastView(words, self.tr("The date is right"), "clock", _STAYS_MS)
        self.frame.tell(confirm, lambda: self._confirm_clock(anomaly))

    def _confirm_clock(self, anomaly: Anomaly) -> None:
        def act(approval: Approval | None) -> None:
            self.till.dating.confirm(anomaly, approval)

        self.attempt(act, self._clear_banners)

    def _clear_banners(self) -> None:
        if self.frame is not None:
            self.frame.show_banners()

    def _show_ticket(self, number: str) -> None:
        self.go("tickets")
        assert self.front is not None
        self.front.scan(Scanned(number))

    def _free_price(self) -> None:
        self.go("sell")
        sell = self.places["sell"]
        assert isinstance(sell, SellScreen)
        sell.free_price()

    def _job_moved(self, message: JobMoved) -> None:
        if message.state is JobState.UNCERTAIN:
            words = self.tr("A ticket may have been printed: look at the printer")
            self.tell(words, self.tr("Hardware"), lambda: self.go("hardware"))
        elif message.state is JobState.FAILED and self._has_printer():
            words = self.tr("The printer or the drawer did not answer")
            self.tell(words, self.tr("Hardware"), lambda: self.go("hardware"))

    def _has_printer(self) -> bool:
        printer = self.till.watching.status(DeviceRole.PRINTER)
        return printer.health is not Health.DISABLED

    def _mail_moved(self, message: MailMoved) -> None:
        if message.sent:
            self.tell(self.tr("The ticket was sent"))

    def show_devices(self) -> None:
        """The status cluster follows the devices."""
        for place in self.places.values():
            place.show_devices()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any touch or key starts the idle and the absence times afresh."""
        if event.type() in {
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.TouchBegin,
        }:
            self._stir()
        return super().eventFilter(watched, event)

    def _stir(self) -> None:
        self._idle.start()
        if self.lock_screen is None:
            policy = self.till.house.policy
            busy = bool(self.till.basket.now.lines)
            seconds = policy.lock_open_s if busy else policy.lock_empty_s
            self._absence.start(seconds * 1000)

    @Slot()
    def _rest(self) -> None:
        self.till.rest()
        gc.collect()

    @Slot()
    def _show_time(self) -> None:
        if self.frame is not None:
            self.frame.rail.user.show_user(self._user())
        now = self.till.book.clock.now()
        self._clock.start(_MINUTE_MS - now.utc_ms % _MINUTE_MS)

    def _user(self) -> UserView:
        name = self.till.session.who.name
        return UserView(name, name[:2].upper(), self._time(), self.tr("Lock the till"))

    def _time(self) -> str:
        return self.figures.hour(self.till.book.clock.now().civil().time())


def _run(act: Callable[[], object]) -> None:
    act()
