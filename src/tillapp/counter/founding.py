"""The first start of a shop: a checked plan becomes a book, or nothing at all is written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from msgspec import Struct

from tillapp.counter import settings
from tillapp.counter.plan import BadPlan, ShopPlan, checked_plan
from tillapp.counter.staffing import hash_pin
from tillapp.domain.clock import Clock
from tillapp.domain.content import Genesis
from tillapp.domain.ids import Ids, TimedIds
from tillapp.domain.party import Staff
from tillapp.domain.rate import rates_on
from tillapp.domain.refusal import BadSetting
from tillapp.fiscal.key import Key, KeyStore, Signer, fingerprint
from tillapp.fiscal.profile import FISCAL_VERSION, FiscalProfile
from tillapp.fiscal.witness import Witness
from tillapp.ledger import records
from tillapp.ledger.book import Book, Seal

BOOK = "till.db"
DEVICES = "devices"
_DRAFT = "till.db.founding"
_MAIL_PASSWORD = "mail.password"  # noqa: S105 - the name of a file, not what is in it
_SALT_BYTES = 16
_PEPPER_BYTES = 32
# The day a shop opens; a year further off is a slip of the pen.
_NEAR = timedelta(days=366)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Folders(Struct, frozen=True):
    """Where a till keeps its book, and apart from it its secrets."""

    data: Path
    keys: Path

    @property
    def book(self) -> Path:
        """The file of the book."""
        return self.data / BOOK

    def witness(self, ledger: str) -> Path:
        """The file beside the key that remembers the last head."""
        return self.keys / f"{ledger}-witness.json"

    def make(self) -> None:
        """Both folders, for the eyes of this account only."""
        for folder in (self.data, self.keys):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.keys.chmod(0o700)
        # A folder with other things in it belongs to somebody, who may share it.
        if set(self.data.iterdir()) <= {self.keys}:
            self.data.chmod(0o700)

    @property
    def mail_secret(self) -> Path:
        """The file with the password of the shop's mail server."""
        return self.keys / _MAIL_PASSWORD

    def mail_password(self) -> str:
        """The password of the shop's mail server, or nothing."""
        path = self.mail_secret
        # An editor ends the line of a password that was written by hand.
        return path.read_text(encoding="utf-8").rstrip("\r\n") if path.exists() else ""


class FoundingDesk:
    """Founds the book of a till on this machine."""

    def __init__(
        self,
        folders: Folders,
        clock: Clock,
        entropy: Callable[[int], bytes],
        software: str,
        profile: Callable[[Signer], FiscalProfile],
    ) -> None:
        self._folders = folders
        self._clock = clock
        self._entropy = entropy
        self._software = software
        self._profile = profile
        self._keys = KeyStore(folders.keys)

    def found(self, plan: ShopPlan) -> Book:
        """The book of a new till, open; all of it is there or none of it.

        Raises:
            BadSetting: the plan cannot be (a BadPlan), or a shop lies in the folder already.
        """
        plan = checked_plan(plan)
        if faults := tuple(self.faults_in(plan)):
            raise BadPlan(faults)
        if self._folders.book.exists():
            raise BadSetting(field="data", value=str(self._folders.book), why="exists")
        ledger, key = self._identity(plan.shop.till)
        self._write_apart(plan, ledger, key)
        witness = Witness(self._folders.witness(ledger))
        book = Book.open(
            self._folders.book, Seal(key, self._profile(key), self._clock, witness)
        )
        witness.write(ledger, *book.head)
        return book

    def faults_in(self, plan: ShopPlan) -> Iterator[BadSetting]:
        """What the country and the calendar say against a plan."""
        today = self._clock.now().day()
        # Which codes hold is the country's to say, whatever key signs.
        known = rates_on(self._profile(Key.new()).rates(), today).by_code
        for name in plan.rates.__struct_fields__:
            if (code := getattr(plan.rates, name)) not in known:
                allowed = ", ".join(known)
                field = f"rates.{name}"
                yield BadSetting(field=field, value=code, why="not_a_rate", allowed=allowed)
        if plan.start and abs(plan.start - today) > _NEAR:
            value, last = plan.start.isoformat(), (today + _NEAR).isoformat()
            yield BadSetting(field="start", value=value, why="too_far", allowed=last)

    def _identity(self, till: str) -> tuple[str, Key]:
        # A key that has witnessed belongs to a book that was lost: its name is never taken
        # again, or two books would share their numbers.
        for letter in _LETTERS:
            ledger = f"T{till}{letter}"
            if self._folders.witness(ledger).exists():
                continue
            if key := self._keys.key(ledger):
                return ledger, key
            if not self._keys.known(ledger):
                return ledger, self._keys.make(ledger)
        raise BadSetting(field="shop.till", value=till, why="used_up")

    def _write_apart(self, plan: ShopPlan, ledger: str, key: Key) -> None:
        # The book gets its name when it is complete; a founding cut short leaves no shop.
        self._folders.make()
        apart = self._folders.data / _DRAFT
        for old in self._folders.data.glob(f"{_DRAFT}*"):
            old.unlink()
        self._keep_mail_password(plan.mail_password)
        book = self._first_pages(apart, plan, ledger, key)
        book.close()
        apart.chmod(0o600)
        apart.replace(self._folders.book)
        _sync_folder(self._folders.data)

    def _first_pages(self, path: Path, plan: ShopPlan, ledger: str, key: Key) -> Book:
        ids = TimedIds(self._clock, self._entropy)
        manager = ids.next()
        shop = plan.shop
        genesis = Genesis(
            shop.company_id,
            shop.shop_id,
            ledger[:3],
            ledger[3:],
            key.public(),
            self._software,
            facts=_beginning(plan, key),
        )
        seal = Seal(key, self._profile(key), self._clock)
        book = Book.found(path, genesis, manager, seal, ids.next())
        version = records.Version(self._clock.now().utc_ms, ledger)
        for name, value in _settings(plan):
            records.put_setting(book.store, name, value, version)
        self._hire(book, plan, manager, ids)
        return book

    def _hire(self, book: Book, plan: ShopPlan, manager: str, ids: Ids) -> None:
        pepper = self._keys.pepper(self._entropy(_PEPPER_BYTES))
        version = records.Version(self._clock.now().utc_ms, book.place.ledger)
        for n, person in enumerate(plan.people):
            staff = Staff(
                ids.next() if n else manager,
                person.name,
                person.role,
                person.badge,
                person.comfort,
            )
            hashed = hash_pin(person.pin, self._entropy(_SALT_BYTES), pepper)
            records.put_staff(book.store, staff, hashed, version)

    def _keep_mail_password(self, password: str) -> None:
        if password:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            handle = os.open(self._folders.mail_secret, flags, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(password)


def _beginning(plan: ShopPlan, key: Key) -> dict[str, str]:
    facts = {
        "fiscal": FISCAL_VERSION,
        "key": fingerprint(key.public()),
        "siret": plan.shop.siret,
    }
    return {**facts, "start": plan.start.isoformat()} if plan.start else facts


def _settings(plan: ShopPlan) -> tuple[tuple[str, Struct], ...]:
    mail = ((settings.MAIL, plan.mail),) if plan.mail else ()
    loyalty = ((settings.LOYALTY, plan.loyalty),) if plan.loyalty else ()
    shop = (
        (settings.SHOP, plan.shop),
        (settings.POLICY, plan.policy),
        (settings.RATES, plan.rates),
    )
    return (*shop, (DEVICES, plan.devices), *loyalty, *mail)


def _sync_folder(folder: Path) -> None:
    # A rename is on disk only when its folder is; Windows journals it by itself.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
