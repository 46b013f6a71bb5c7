"""A whole counter on the small shop of tests: its desks, two people, a printer and a post."""

from __future__ import annotations

import copy
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from msgspec.structs import replace

from tests import shop as goods_shop
from tillapp.counter.crediting import CreditingDesk
from tillapp.counter.customers import CustomersDesk
from tillapp.counter.handing import HandingDesk, House
from tillapp.counter.layaway import LayawayDesk
from tillapp.counter.looking import LookingDesk
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.paying import Beside, PayingDesk
from tillapp.counter.ports import JobKind, Mail, PrintJob
from tillapp.counter.promoting import PromotingDesk
from tillapp.counter.recovery import RecoveryDesk
from tillapp.counter.refunding import RefundingDesk
from tillapp.counter.returning import ReturningDesk
from tillapp.counter.rewarding import RewardingDesk
from tillapp.counter.selling import SellingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.settings import Policy
from tillapp.counter.splitting import SplittingDesk
from tillapp.counter.staffing import hash_pin
from tillapp.counter.views import SaleView
from tillapp.domain import code
from tillapp.domain.article import Goods
from tillapp.domain.content import Log, Sale
from tillapp.domain.document import Document
from tillapp.domain.layout import plain_text
from tillapp.domain.party import Customer, Role, Staff
from tillapp.domain.shop import Shop, checked_shop
from tillapp.ledger import journal, records
from tillapp.ledger.book import Book

PEPPER = b"p" * 32
INES = Staff("ines", "Inès", Role.CASHIER, code.internal("26", 1))
JEANNE = Staff("jeanne", "Jeanne", Role.MANAGER, code.internal("26", 2))
PINS = {"ines": "1111", "jeanne": "3333"}
HOUSE = checked_shop(
    Shop(
        "Friperie SAS",
        "Friperie du Rhône",
        ("12 rue de la Charité", "69002 Lyon"),
        "73282932000074",
        "FR44732829320",
        "4779Z",
        phone="04 78 00 00 00",
        link="https://tickets.example/t/",
        footer=("Échange sous 30 jours avec l’étiquette",),
    )
)


def english(_context: str, text: str) -> str:
    """Words as the source has them."""
    return text


def gallic(_context: str, text: str) -> str:
    """A few words in French, so that a paper shows whose language it speaks."""
    words = {"Ticket / Sale": "Ticket / Vente", "TOTAL incl. VAT": "TOTAL TTC"}
    return words.get(text, text)


@cache
def hashed(pin: str) -> str:
    """A hash is slow on purpose; the tests need each of them once."""
    return hash_pin(pin, b"s" * 16, PEPPER)


class PaperTray:
    """A printer that takes every job and keeps it."""

    def __init__(self) -> None:
        self.jobs: list[PrintJob] = []
        self.cancelled: list[str] = []

    def submit(self, job: PrintJob) -> None:
        self.jobs.append(job)

    def cancel(self, job_id: str) -> None:
        self.cancelled.append(job_id)

    @property
    def kicks(self) -> int:
        return sum(job.kind is JobKind.KICK for job in self.jobs)

    @property
    def papers(self) -> list[PrintJob]:
        return [job for job in self.jobs if job.kind is not JobKind.KICK]

    @property
    def text(self) -> str:
        """The last paper as a person reads it."""
        paper = self.papers[-1].paper
        assert paper is not None
        return plain_text(paper)


class Mailbox:
    """A post that takes every mail and keeps it."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []

    def submit(self, mail: Mail) -> None:
        self.mails.append(mail)


class Desks:
    """Every desk of one till on one book; the cashier has opened it with her badge."""

    def __init__(
        self,
        shop: goods_shop.Shop | None = None,
        policy: Policy | None = None,
        *,
        who: Staff | None = INES,
        house: Shop = HOUSE,
    ) -> None:
        self.shop = shop or goods_shop.Shop()
        self.policy = policy or Policy()
        self.printer, self.post = PaperTray(), Mailbox()
        self._enrol()
        book, ids = self.shop.book, self.shop.ids
        papers = House(house, self.policy, {"fr": gallic, "en": english}, "tillapp 0.1")
        self.session = SessionDesk(book, ids, PEPPER, self.policy)
        self.basket = OpenBasket(book, ids)
        self.handing = HandingDesk(book, ids, papers, printer=self.printer, post=self.post)
        self.promoting = PromotingDesk(book, ids, self.session)
        self.selling = SellingDesk(book, self.session, self.basket, self.promoting, papers)
        beside = Beside(self.session, self.selling, self.handing, self.basket)
        self.paying = PayingDesk(book, ids, self.policy, beside)
        self.splitting = SplittingDesk(beside)
        self.layaway = LayawayDesk(book, beside, self.policy, self.paying)
        self.crediting = CreditingDesk(book, ids, beside, self.policy, self.paying)
        self.rewarding = RewardingDesk(book, ids, beside)
        self.returning = ReturningDesk(book, ids, beside, self.policy)
        fresh = self.crediting.fresh
        self.refunding = RefundingDesk(book, beside, self.policy, self.paying, fresh)
        self.looking = LookingDesk(book, ids, self.session, self.handing)
        self.customers = CustomersDesk(book, ids, self.session, self.looking, self.crediting)
        self.recovery = RecoveryDesk(book, self.basket, self.handing)
        if who is not None:
            self.session.enter_with_badge(who.badge)

    @property
    def book(self) -> Book:
        return self.shop.book

    @property
    def version(self) -> records.Version:
        return records.Version(self.shop.clock.now().utc_ms, self.book.place.ledger)

    def _enrol(self) -> None:
        known = {person.id for person in records.all_staff(self.book.store)}
        for person in (INES, JEANNE):
            if person.id not in known:
                pin = hashed(PINS[person.id])
                records.put_staff(self.book.store, person, pin, self.version)

    def customer(self, name: str = "Camille Durand", **fields: object) -> Customer:
        """A customer who keeps a card here."""
        serial = int(self.shop.ids.next(), 16) >> 16
        given = {"code": code.internal("27", serial), **fields}
        customer = replace(Customer(self.shop.ids.next(), name), **given)
        records.put_customer(self.book.store, customer, self.version)
        return customer

    def ring(self, *goods: Goods) -> SaleView:
        """Scan these goods."""
        for thing in goods:
            self.selling.scan(thing.code)
        return self.selling.view()

    def sell(self, *goods: Goods) -> Document:
        """Scan these goods and take exact cash."""
        self.ring(*goods)
        done = self.paying.cash().done
        assert done is not None
        return self.document(done.document)

    def document(self, id_: str) -> Document:
        found = journal.by_id(self.book.store, self.book.place, id_)
        assert found is not None
        return found

    def documents(self) -> list[Document]:
        """Everything that was ever sealed."""
        last = self.book.head[0]
        return [
            journal.by_seq(self.book.store, self.book.place, seq) for seq in range(1, last + 1)
        ]

    def sales(self) -> list[Sale]:
        contents = (document.facts.content for document in self.documents())
        return [content for content in contents if isinstance(content, Sale)]

    def logs(self, code: int) -> list[Log]:
        """The technical journal's events of one kind."""
        contents = (document.facts.content for document in self.documents())
        return [c for c in contents if isinstance(c, Log) and c.code == code]

    def balance(self, account: str) -> int:
        """What lies on an account, whoever's it is."""
        sql = "SELECT coalesce(sum(amount), 0) FROM sums WHERE account=?"
        return int(self.book.store.fetch(sql, (account,))[0][0])

    def balances(self) -> list[tuple[str, str, str, int]]:
        """Every account as it stands."""
        sql = "SELECT account, owner, unit, amount FROM sums WHERE amount<>0 ORDER BY 1, 2, 3"
        return [tuple(row) for row in self.book.store.fetch(sql)]


def on_disk(folder: Path, policy: Policy | None = None) -> Desks:
    """A counter whose book is a file, so that it can be killed."""
    return Desks(goods_shop.Shop(folder / "till.db"), policy)


def killed(till: Desks, *, who: Staff | None = INES, room: Path | None = None) -> Desks:
    """The same till after its process was killed: only what lies in the files is left.

    `room` is where they are copied to; a till that is killed a hundred times names one.
    """
    path = till.book.store.path
    assert path is not None
    left = Path(mkdtemp(dir=room or path.parent)) / path.name
    for suffix in ("", "-wal"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            shutil.copy(part, left.with_name(left.name + suffix))
    till.book.close()
    shop = copy.copy(till.shop)
    shop.book = Book.open(left, till.shop.seal)
    return Desks(shop, till.policy, who=who)
