"""A counter with its crediting desk, and credits that customers already have."""

from __future__ import annotations

from tests.desks import Desks
from tests.shop import CountedIds, SetClock, Shop, genesis_of
from tillapp.counter.crediting import CreditingDesk
from tillapp.counter.settings import Policy
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.posting import RIGHT, right_at
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import Tender, TenderKind
from tillapp.fiscal import slip as paper
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key
from tillapp.ledger import accounts, journal, records
from tillapp.ledger.book import Book, Seal
from tillapp.ledger.credits import Credits
from tillapp.ledger.keys import KEYS, Keys

A_DAY_MS = 86_400_000


class CreditTill(Desks):
    """A till at which credits are looked after."""

    @property
    def desk(self) -> CreditingDesk:
        return self.crediting

    @property
    def shelf(self) -> Credits:
        return Credits(self.book.store, self.book.place)

    def owe(self, cents: int, kind: Kind = Kind.RETURN, holder: str = "") -> Slip:
        """Take goods back that nobody knows, for a new credit."""
        sold = SoldLine(1, "Manteau", 1, "piece", cents, cents, cents, cents, 0, "M20", "used")
        self.selling.put_on(ReturnLine(0, sold, 1, reason="size"))
        slip = self.desk.fresh(kind, cents, holder)
        self.paying.take(Tender(0, TenderKind.CREDIT, -cents, slip=slip, fresh=True))
        assert not self.basket.now.lines
        return slip

    def gift(self, cents: int, code: str = "") -> Slip:
        """Sell a gift voucher for cash."""
        line = self.desk.sell_gift(cents, code=code, sure=True).lines[-1]
        name = line.title
        self.paying.cash()
        return self.shelf.with_serial(name[-6:])[0].slip

    def text(self, slip: Slip) -> str:
        """The signed text that its paper carries today."""
        return paper.text(slip, self.left(slip), self.book)

    def left(self, slip: Slip) -> int:
        return self.shelf.owed(slip)

    def right(self, slip: Slip) -> int:
        return accounts.balance(
            self.book.store, right_at(self.book.place.ledger), slip.id, RIGHT
        )

    def coat(self, price: int = 3_000) -> None:
        """Somebody wants to buy a coat."""
        self.ring(self.shop.piece("Manteau", price))

    def days_later(self, days: int) -> None:
        self.shop.clock.forward(days * A_DAY_MS)


def introduce(till: CreditTill, *others: CreditTill) -> None:
    """Tell a till the public keys of others, as the centre will."""
    keys = {other.book.place.ledger: public_key(other.book) for other in others}
    records.put_setting(till.book.store, KEYS, Keys(keys), till.version)


def public_key(book: Book) -> str:
    """The key that a book's own first document names."""
    genesis = journal.genesis(book.store, book.place)
    assert genesis is not None
    return genesis.public_key


def till_of(ledger: str, policy: Policy | None = None) -> CreditTill:
    """Another till of the same shop, with a key and a book of its own."""
    key, clock = Key.new(), SetClock(step_ms=1000)
    ids = CountedIds((1 << 20) * int(ledger[1:3]))
    genesis = genesis_of(key, ledger[:3], ledger[3:])
    seal = Seal(key, France(key), clock)
    book = Book.found(None, genesis, "inès", seal, ids.next())
    return CreditTill(Shop.around(book, clock, ids), policy)
