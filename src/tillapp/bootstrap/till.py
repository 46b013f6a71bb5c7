"""One till from its folders: lock, book, house, devices, desks."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec
from msgspec import Struct
from platformdirs import PlatformDirs

from tillapp.counter import settings
from tillapp.counter.founding import DEVICES, Folders
from tillapp.counter.handing import House
from tillapp.counter.messages import DeviceChanged, Message
from tillapp.counter.plan import DevicePlan
from tillapp.counter.ports import DeviceRole, DeviceStatus
from tillapp.counter.settings import MailServer, Policy, Shop
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices
from tillapp.domain.clock import Clock, Moment
from tillapp.domain.ids import Ids, TimedIds
from tillapp.domain.refusal import BookDamaged, NoShop, NotFound
from tillapp.domain.ticket import Translate
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.profile import FISCAL_VERSION
from tillapp.fiscal.witness import Witness
from tillapp.hardware.counter_set import Devices as OpenDevices
from tillapp.hardware.counter_set import Kit, not_set_up, open_devices
from tillapp.hardware.profiles import load_profiles
from tillapp.hardware.settings import CounterSettings
from tillapp.hardware.timing import Clocks
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.incarnation import Machine, resume
from tillapp.ledger.lock import TillLock
from tillapp.ledger.verify import verify_tail
from tillapp.resources import resource
from tillapp.sync.post import Postman

VERSION = "0.1.0"
SOFTWARE = f"tillapp {VERSION} / fiscal {FISCAL_VERSION}"
PEPPER_BYTES = 32
_MS = 1_000_000
_WANTED = (DeviceRole.PRINTER, DeviceRole.DISPLAY, DeviceRole.SCANNER)


class SystemClock:
    """The time of this machine, with its local offset."""

    def now(self) -> Moment:
        """UTC milliseconds and the offset in force at this moment."""
        ns = time.time_ns()
        offset_s = time.localtime(ns // 1_000_000_000).tm_gmtoff
        return Moment(ns // _MS, offset_s // 60)


class Nature(Struct, frozen=True):
    """Where time and chance come from: this machine, or the seed of a demo day."""

    clock: Clock = SystemClock()
    entropy: Callable[[int], bytes] = os.urandom

    def ids(self) -> Ids:
        """Identifiers from this time and this chance."""
        return TimedIds(self.clock, self.entropy)


class Letterbox:
    """Keeps what threads say until somebody listens; then passes it on."""

    def __init__(self) -> None:
        # One lock for both: what is said while the waiting letters are read comes after them.
        self._lock = threading.RLock()
        self._waiting: deque[Message] = deque()
        self._listener: Callable[[Message], None] | None = None

    def post(self, message: Message) -> None:
        """Leave a message, from any thread."""
        with self._lock:
            if self._listener is None or self._waiting:
                self._waiting.append(message)
            else:
                self._listener(message)

    def listen(self, listener: Callable[[Message], None]) -> None:
        """Pass messages on from now, those that waited first."""
        with self._lock:
            self._listener = listener
            while self._waiting:
                listener(self._waiting[0])
                self._waiting.popleft()


class Running(Struct):
    """A till that is open, with what must be closed after it."""

    till: Till
    folders: Folders
    devices: OpenDevices
    lock: TillLock
    postman: Postman | None
    letters: Letterbox

    def close(self) -> None:
        """Stop the threads, close the book, release the lock."""
        self.devices.close()
        if self.postman is not None:
            self.postman.stop()
        self.till.book.close()
        self.lock.release()


def folders_in(base: Path | None) -> Folders:
    """Where a till keeps its book and its secrets; without a base, the system's places."""
    if base is not None:
        return Folders(base / "data", base / "keys")
    dirs = PlatformDirs("tillapp", appauthor=False)
    return Folders(dirs.user_data_path, dirs.user_config_path / "keys")


def machine_of(folders: Folders, nature: Nature | None = None) -> Machine:
    """What this machine brings to a book."""
    nature = nature or Nature()
    return Machine(
        KeyStore(folders.keys),
        lambda ledger: Witness(folders.witness(ledger)),
        France,
        nature.clock,
        nature.ids(),
        SOFTWARE,
    )


def ids_of(clock: Clock) -> Ids:
    """Identifiers from a clock and this machine's randomness."""
    return Nature(clock).ids()


def resumed(folders: Folders, nature: Nature | None = None) -> Book:
    """The book as this machine goes on in it, its end not yet proved.

    Raises:
        NoShop, BookNewer, BookDamaged: as the book says.
    """
    try:
        return resume(folders.book, machine_of(folders, nature))
    except NotFound as gone:
        # A stamp or the witness speaks of it, and the journal has been cut in front of it.
        cause = ", ".join(f"{key} {value} is gone" for key, value in gone.facts.items())
        raise BookDamaged(cause=cause) from gone


def open_book(folders: Folders, nature: Nature | None = None) -> Book:
    """The book of this machine's till, proved at its end.

    Raises:
        NoShop, BookNewer, BookDamaged: as the book says.
    """
    book = resumed(folders, nature)
    report = verify_tail(book.store, book.place, book.profile)
    if not report.sound:
        book.close()
        defect = report.defects[0]
        raise BookDamaged(cause=f"{defect.where}: {defect.what} {defect.detail}")
    return book


def open_till(
    folders: Folders,
    words: dict[str, Translate],
    *,
    devices: CounterSettings | None = None,
    nature: Nature | None = None,
) -> Running:
    """Open the till of a shop: lock, book, house, devices, desks.

    Raises:
        AlreadyRunning: another program works on this book.
        NoShop, BookNewer, BookDamaged: as the book says.
    """
    if not folders.book.exists():
        raise NoShop(path=folders.book.name)
    with ExitStack() as undo:
        lock = TillLock(folders.data)
        lock.take()
        undo.callback(lock.release)
        book = open_book(folders, nature)
        undo.callback(book.close)
        opening = _Opening(folders, lock, words, nature or Nature())
        running = opening.of(book, devices, undo)
        undo.pop_all()
        return running


class _Opening(Struct, frozen=True):
    """What is there before the book: its folders and lock, the words, time and chance."""

    folders: Folders
    lock: TillLock
    words: dict[str, Translate]
    nature: Nature

    def of(self, book: Book, devices: CounterSettings | None, undo: ExitStack) -> Running:
        """The till around an open book; `undo` lets go of what was opened on the way."""
        letters = Letterbox()
        kit = _kit(self.folders, self.nature.clock)
        settings, troubles = (devices, ()) if devices else _device_settings(book)
        opened = open_devices(settings, letters.post, kit)
        undo.callback(opened.close)
        for trouble in troubles:
            letters.post(DeviceChanged(trouble))
        postman = _postman(self.folders, book, letters)
        if postman is not None:
            undo.callback(postman.stop)
        till = Till(
            book,
            self.nature.ids(),
            house_of(book, self.words),
            KeyStore(self.folders.keys).pepper(os.urandom(PEPPER_BYTES)),
            Devices(opened.printer, opened.display, postman),
        )
        return Running(till, self.folders, opened, self.lock, postman, letters)


def house_of(book: Book, words: dict[str, Translate]) -> House:
    """The shop and its policy, as the book's settings say."""
    shop = records.setting(book.store, settings.SHOP, Shop)
    if shop is None:
        raise NoShop(path="settings")
    policy = records.setting(book.store, settings.POLICY, Policy) or Policy()
    return House(shop, policy, words, SOFTWARE)


def device_plan(book: Book) -> DevicePlan:
    """The devices that were set up; none where nobody can read what was written."""
    try:
        return records.setting(book.store, DEVICES, DevicePlan) or DevicePlan()
    except msgspec.DecodeError:
        return DevicePlan()


def _device_settings(book: Book) -> tuple[CounterSettings, tuple[DeviceStatus, ...]]:
    try:
        plan = records.setting(book.store, DEVICES, DevicePlan) or DevicePlan()
        return (msgspec.convert(msgspec.to_builtins(plan), CounterSettings), ())
    except msgspec.DecodeError as wrong:
        # Devices that nobody can read of stop no sale: the hardware page says what is wrong.
        return (CounterSettings(), tuple(not_set_up(role, str(wrong)) for role in _WANTED))


def _kit(folders: Folders, clock: Clock) -> Kit:
    return Kit(
        load_profiles(resource("profiles")),
        resource("fonts", "Inter-Medium.ttf"),
        folders.data / "cache",
        Clocks(lambda: clock.now().utc_ms),
    )


def _postman(folders: Folders, book: Book, letters: Letterbox) -> Postman | None:
    server = records.setting(book.store, settings.MAIL, MailServer)
    if server is None:
        return None
    postman = Postman(server, folders.mail_password(), SystemClock(), letters.post)
    postman.start()
    return postman
