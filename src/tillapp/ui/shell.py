"""The shell: shows places, sends each scan to where it belongs, tells refusals, locks."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication

from tillapp.counter.messages import Message, Scanned
from tillapp.counter.ports import Sound
from tillapp.counter.recovery import Recovered
from tillapp.counter.till import Till
from tillapp.counter.views import SaleView
from tillapp.domain.code import CodeKind, read
from tillapp.domain.party import Approval, Comfort, Staff
from tillapp.domain.refusal import NotYourRight, Refusal
from tillapp.ui.around import Act
from tillapp.ui.bridge import Bridge
from tillapp.ui.clock_doubt import ClockDoubt
from tillapp.ui.format import Format
from tillapp.ui.keys import Keys
from tillapp.ui.looks import Looks
from tillapp.ui.news import News
from tillapp.ui.outside import Outside
from tillapp.ui.places import Places, rail_places
from tillapp.ui.pulse import Pulse
from tillapp.ui.refusing import Refusing
from tillapp.ui.say import Sayings
from tillapp.ui.scan_routing import ScanRouting
from tillapp.ui.screen import Screen
from tillapp.ui.screens.lock import LockScreen
from tillapp.ui.screens.sell import SellScreen
from tillapp.ui.sheets.approval import ApprovalSheet
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.sounds import Sounds
from tillapp.ui.till_window import TillWindow
from tillapp.ui.widgets.nav_rail import NavRail, UserView
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.toast import TOLD_MS, UNDO_MS, ToastView

_PAYING = ("tender", "split")
_TOUCHED = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class Shell(QObject):
    """The one object that knows which place is in front and who stands at the till."""

    def __init__(self, till: Till, looks: Looks, sounds: Sounds, outside: Outside) -> None:
        super().__init__()
        self.till = till
        self.looks = looks
        self.sounds = sounds
        self.outside = outside
        self.bridge = Bridge(self.hear)
        self._keys = Keys(self)
        self.window = TillWindow(self.resized, self._keys.press)
        self._news = News(self)
        self._clock_doubt = ClockDoubt(self)
        self._refusing = Refusing(
            {
                "ticket": lambda told: self._show_sale(str(told.facts["number"])),
                "free": lambda _: self._selling().free_price(),
                "customer": lambda _: self._selling().asking.customer(),
                "parked": lambda _: self._selling().resume(),
                "card": lambda _: self.attempt(lambda _: self.till.paying.card()),
            }
        )
        self._routing = ScanRouting(self)
        self._pieces = 0
        self.comfort = Comfort(language=till.house.shop.language)
        self.theme = looks.theme(self.comfort, self.window.width())
        self.figures = Format(self.comfort.language)
        self.sayings = Sayings(self.figures)
        self.frame: ShellFrame | None = None
        self.places = Places(self)
        self.front: Screen | None = None
        self.lock_screen: LockScreen | None = None
        self.recovered = Recovered()
        self._pulse = Pulse(self, self._rest, self.lock, self._show_time)

    def start(self) -> None:
        """Show the lock; somebody opens the till."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        self.lock()
        self.outside.show_view(self.till.selling.view())

    def stop(self) -> None:
        """Ask nothing of the book any more: it is about to be closed."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self.outside.stop()
        self._pulse.stop()
        self._news.stop()
        if self.screen is not None:
            self.screen.leave()

    @Slot()
    def lock(self) -> None:
        """Ask who stands at the till; the basket stays."""
        with suppress(Refusal):
            # A disk that took no note of it must not leave the till open to anybody.
            self.till.session.lock()
        self._pulse.leave()
        self._dress(Comfort(language=self.till.house.shop.language))
        self.frame, self.front, self.places = None, None, Places(self)
        self._refusing.clear()
        self.lock_screen = LockScreen(self)
        self.lock_screen.entered.connect(self.welcome)
        self.window.put(self.lock_screen.centre)
        self.lock_screen.enter()

    def welcome(self, person: Staff) -> None:
        """Build the till the way this person likes it."""
        self._dress(person.comfort)
        self.sounds.volume = person.comfort.volume
        self.rebuild("sell")
        found, self.recovered = self.recovered, Recovered()
        self._news.recovered(found)
        self._stir()

    def prefer(self, comfort: Comfort) -> None:
        """Keep how the person at the till likes it, and build the screens anew."""
        assert self.front is not None
        self.till.session.prefer(comfort)
        self._dress(comfort)
        self.sounds.volume = comfort.volume
        self.rebuild(self.front.place)

    def _dress(self, comfort: Comfort) -> None:
        self.comfort = comfort
        self.looks.speak(comfort.language)
        self.theme = self.looks.theme(comfort, self.window.width())
        self.figures = Format(comfort.language)
        self.sayings = Sayings(self.figures)

    def rebuild(self, place: str) -> None:
        """Begin anew with every screen: another look, another language, another size."""
        self.lock_screen = None
        self.places = Places(self)
        rail = NavRail(self.theme, rail_places(), self._user())
        rail.chosen.connect(self.go)
        rail.lock_asked.connect(self.lock)
        self.frame = ShellFrame(self.theme, rail)
        self.window.put(self.frame)
        self.go(place)
        self._show_time()

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
        is_paying = place in _PAYING
        self.frame.rail.show_place("sell" if is_paying else place)
        self.frame.rail.user.show_user(self._user())
        self.frame.show_screen(self.front.centre, self.front.panel, has_pad=is_paying)
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
            # What was refused may have moved something: a card that was charged is kept.
            self.show_view(self.till.selling.view())
            return False
        self._done(view, then)
        return True

    def _done(self, view: SaleView | None, then: Callable[[], None] | None) -> None:
        self._refusing.forget()
        if view is not None:
            self.show_view(view)
        if then is not None:
            then()

    def _ask_approval(
        self, refusal: NotYourRight, act: Act, then: Callable[[], None] | None
    ) -> None:
        sheet = ApprovalSheet(self, refusal)

        def approved(approval: Approval) -> None:
            self.close_sheet()
            self.attempt(lambda _: act(approval), then)

        sheet.approved.connect(approved)
        sheet.closed.connect(self.close_sheet)
        self.sounds.play(Sound.REFUSED)
        self.open_sheet(sheet)

    @property
    def screen(self) -> Screen | None:
        """The screen in front, the lock included."""
        return self.lock_screen or self.front

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over it."""
        return self.frame.stage.sheet if self.frame else None

    def show_view(self, view: SaleView) -> None:
        """The basket changed: the screen in front and whatever the customer sees."""
        if view.pieces > self._pieces:
            self.sounds.play(Sound.ADDED)
        self._pieces = view.pieces
        if self.front is not None:
            self.front.show_view(view)
        self.outside.show_view(view)
        self._news.sale_moved()

    def refuse(self, refusal: Refusal, again: Callable[[], object] | None = None) -> None:
        """Say why not, with a sound of its own, and offer the next step."""
        saying = self.sayings.of(refusal)
        self.sounds.play(saying.sound)
        if self.frame is not None:
            self._refusing.tell(self.frame, refusal, saying, again)

    def tell(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """A short message that blocks nothing."""
        self._tell(ToastView(words, action, lasts_ms=UNDO_MS if action else TOLD_MS), act)

    def warn(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """The same about trouble, with its icon; there is time to read it."""
        self._tell(ToastView(words, action, "warning", UNDO_MS), act)

    def _tell(self, view: ToastView, act: Callable[[], None] | None) -> None:
        if self.frame is not None:
            self.frame.tell(view, act)

    def tell_fault(self, code: str) -> None:
        """Something went wrong inside; what was paid is in the book."""
        words = self.tr("Internal error {code}: sales go on, note the code for support")
        self.warn(words.format(code=code))

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
        self._news.hear(message)
        self.show_devices()
        if self.lock_screen is not None:
            self.lock_screen.hear(message)
        elif self.front is not None:
            self.front.hear(message)

    def scan(self, scanned: Scanned) -> None:
        """The scan decides: a badge here, everything else where it belongs."""
        self._stir()
        lock = self.lock_screen
        if lock is not None:
            lock.scan(scanned)
            # A code that is worked out just now may let the scan through.
            if self.till.session.person is None and not lock.view.pad.is_checking:
                self.sounds.play(Sound.REFUSED)
            return
        if isinstance(self.sheet, ApprovalSheet) and self.sheet.take_badge(scanned.code):
            return
        if read(scanned.code).kind is CodeKind.BADGE:
            self._badge(scanned.code)
        else:
            self._routing.route(scanned)

    def _badge(self, code: str) -> None:
        try:
            self.welcome(self.till.session.enter_with_badge(code))
        except Refusal as refusal:
            self.refuse(refusal)

    def _show_sale(self, number: str) -> None:
        self._routing.open_sale(Scanned(number))

    def _selling(self) -> SellScreen:
        self.go("sell")
        sell = self.places["sell"]
        assert isinstance(sell, SellScreen)
        return sell

    def show_devices(self) -> None:
        """The status cluster follows the devices."""
        for place in self.places.built.values():
            place.show_devices()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any touch or key starts the idle and the absence times afresh."""
        if event.isInputEvent() and event.type() in _TOUCHED:
            self._stir()
        return False

    def _stir(self) -> None:
        policy, busy = self.till.house.policy, bool(self.till.basket.now.lines)
        absence_s = policy.lock_open_s if busy else policy.lock_empty_s
        self._pulse.stir(None if self.lock_screen else absence_s)

    @Slot()
    def _rest(self) -> None:
        if (self.front and self.places.build_one()) or self.till.rest():
            self._pulse.go_on()
            return
        gc.collect()
        if self.till.resting.defect:
            self.warn(self.tr("An old document does not prove itself: call for support"))
            self.till.resting.defect = ""

    @Slot()
    def _show_time(self) -> None:
        if self.frame is not None:
            self.frame.rail.user.show_user(self._user())
            self._clock_doubt.show(self.frame)
        self._pulse.until_next_minute(self.till.book.clock.now().utc_ms)

    def _user(self) -> UserView:
        name = self.till.session.who.name
        hour = self.figures.hour(self.till.book.clock.now().civil().time())
        return UserView(name, name[:2].upper(), hour, self.tr("Lock the till"))
