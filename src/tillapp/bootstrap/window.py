"""The screens around an open till: fonts, words, sounds, scanner, customer's window."""

from __future__ import annotations

from contextlib import suppress

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tillapp.bootstrap.lacking import without_code
from tillapp.bootstrap.till import Running, device_plan
from tillapp.domain.refusal import Refusal
from tillapp.domain.ticket import Translate
from tillapp.resources import resource
from tillapp.ui import assets, language
from tillapp.ui.customer_place import CustomerPlace, Monitor
from tillapp.ui.customer_window import CustomerWindow
from tillapp.ui.format import Format
from tillapp.ui.looks import Looks
from tillapp.ui.outside import Outside
from tillapp.ui.say import Sayings
from tillapp.ui.scan_filter import ScanFilter, Wedge
from tillapp.ui.shell import Shell
from tillapp.ui.sounds import Sounds, find_player
from tillapp.ui.theme import Theme

translate = QCoreApplication.translate
LANGUAGES = ("fr", "en")
# The order is gone at once; the change and the ticket's code stay long enough for a phone.
_THANKS_MS = 20_000


class Screens(Struct):
    """What must stay alive as long as the till is on the screen."""

    shell: Shell
    scans: ScanFilter
    customer: CustomerWindow
    place: CustomerPlace

    def close(self, app: QApplication) -> None:
        """Put the windows away, before the book and the devices go."""
        app.removeEventFilter(self.scans)
        self.shell.stop()
        for window in (self.shell.window, self.customer):
            window.hide()
            window.deleteLater()


def words() -> dict[str, Translate]:
    """The words of papers and displays, by language, without any window."""
    return {each: language.translate_for(resource("i18n"), each) for each in LANGUAGES}


def open_screens(app: QApplication, running: Running) -> Screens:
    """Build the shell, arm the scanner, listen to the devices."""
    icons = assets.load(resource())
    till = running.till
    looks = Looks(icons, lambda name: language.install(app, name))
    customer = CustomerWindow(
        Theme(icons),
        {each: Format(each) for each in LANGUAGES},
        till.house.words,
        till.house.shop,
        back_after_ms=_THANKS_MS,
    )
    outside = Outside(till.house, till.devices.display, customer)
    sounds = Sounds(resource("sounds"), find_player())
    shell = Shell(till, looks, sounds, outside)
    scans = ScanFilter(shell.scan, wedge_of(running))
    scans.watch(app)
    shell.recovered = till.recovery.look()
    shell.start()
    _tell_lost_codes(shell, running)
    running.letters.listen(shell.bridge.post)
    place = CustomerPlace(app, customer, monitor_of(app, running))
    return Screens(shell, scans, customer, place)


def _tell_lost_codes(shell: Shell, running: Running) -> None:
    """Codes that were given on another machine are right and open nothing here."""
    if without_code(running.folders):
        assert shell.lock_screen is not None
        shell.lock_screen.view.tell(
            translate("LockScreen", "New machine: give new codes with `tillapp pin NAME`")
        )


def said(app: QApplication, refusal: Refusal) -> str:
    """Why the till does not open, in the language of the country."""
    language.install(app, LANGUAGES[0])
    return Sayings(Format(LANGUAGES[0])).of(refusal).words


def wedge_of(running: Running) -> Wedge:
    """How the shop's keyboard scanner types: as it was set up, or read both ways."""
    plan = device_plan(running.till.book)
    with suppress(msgspec.ValidationError):
        if plan.wedge is not None:
            return msgspec.convert(plan.wedge, Wedge)
    return Wedge()


def monitor_of(app: QApplication, running: Running) -> Monitor:
    """The customer's monitor: the one that was set up, or the only one beside the till's."""
    plan = device_plan(running.till.book)
    with suppress(msgspec.ValidationError):
        if plan.monitor is not None:
            return msgspec.convert(plan.monitor, Monitor)
    others = [screen for screen in app.screens() if screen is not app.primaryScreen()]
    return Monitor(others[0].name()) if len(others) == 1 else Monitor()
