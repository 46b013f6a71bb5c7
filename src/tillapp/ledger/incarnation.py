"""A till goes on where it can prove that it left off; else it begins a new incarnation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from string import ascii_uppercase

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.clock import Clock
from tillapp.domain.content import Genesis
from tillapp.domain.document import GrandTotals, Place
from tillapp.domain.ids import Ids
from tillapp.domain.refusal import BookDamaged, NoShop
from tillapp.fiscal.key import Key, KeyStore, Signer
from tillapp.fiscal.profile import FiscalProfile
from tillapp.fiscal.witness import Witness
from tillapp.ledger import journal, printing, rebuild
from tillapp.ledger.backup import RESTORED
from tillapp.ledger.book import Book, Seal, make
from tillapp.ledger.connection import Snapshot, Store, reading
from tillapp.ledger.verify import Known

_TILL = "till"


class Machine(Struct, frozen=True):
    """What this machine brings: secrets outside the book, the country, clock and ids."""

    keys: KeyStore
    witness: Callable[[str], Witness]
    profile: Callable[[Signer], FiscalProfile]
    clock: Clock
    ids: Ids
    software: str

    def seal(self, ledger: str, key: Key) -> Seal:
        """What sealing in a ledger needs on this machine."""
        return Seal(key, self.profile(key), self.clock, self.witness(ledger))

    def knows(self, ledger: str) -> bool:
        """Whether this machine ever sealed, or could have sealed, in a ledger."""
        return self.keys.known(ledger) or self.witness(ledger).read() is not None


def resume(path: Path, machine: Machine) -> Book:
    """The book of this till, in its incarnation or in a new one, folded as this program reads.

    Raises:
        NoShop: where no book was founded.
        BookNewer: where a newer program wrote it.
        BookDamaged: where the file cannot be read as a book.
    """
    if not path.exists():
        raise NoShop(path=path.name)
    store = make(path)
    try:
        return _resumed(store, path, machine)
    except BaseException:
        store.close()
        raise


def _resumed(store: Store, path: Path, machine: Machine) -> Book:
    if rebuild.needed(store):
        # The heads of the series are read from what is folded.
        rebuild.rebuild(store)
    names = [journal.noted(store, name) for name in ("company", "shop", "ledger")]
    place = Place(*names)
    if not journal.link(store, place)[0]:
        raise NoShop(path=path.name)
    key = machine.keys.key(place.ledger)
    why = break_of(store, place, machine)
    if key is not None and not why:
        if journal.noted(store, RESTORED):
            _settled(store)
        return Book(store, place, machine.seal(place.ledger, key))
    return _begin(store, place, machine, why)


def known_to(machine: Machine, path: Path) -> Known:
    """What this machine knows of a book beside it, for `verify`.

    Only the ledger that goes on has a head to answer for: where an older one ended was
    sealed by its successor.
    """
    with reading(path) as raw:
        source = Snapshot(raw)
        ledgers = [place.ledger for place in journal.places(source)]
        head = machine.witness(journal.noted(source, "ledger")).read()
    held = {ledger: machine.keys.key(ledger) for ledger in ledgers}
    keys = {ledger: key.public() for ledger, key in held.items() if key}
    return Known(keys, (head,) if head else ())


def break_of(store: Store, place: Place, machine: Machine) -> str:
    """Why this machine cannot go on in a ledger, in one word; nothing where it can."""
    key, genesis = machine.keys.key(place.ledger), journal.genesis(store, place)
    if key is None or genesis is None or key.public() != genesis.public_key:
        return "key"
    if machine.knows(genesis.till + next(_letters_after(genesis.incarnation))):
        return "superseded"
    return _unlike_the_witness(store, place, machine.witness(place.ledger))


def _unlike_the_witness(store: Store, place: Place, witness: Witness) -> str:
    seen, (seq, _) = witness.read(), journal.link(store, place)
    restored = journal.noted(store, RESTORED) == "1"
    if seen is None:
        return "restored" if restored else ""
    if seen.seq > seq:
        return "behind"
    if journal.by_seq(store, place, seen.seq).hash.hex() != seen.hash:
        return "fork"
    return "restored" if restored and seen.seq != seq else ""


def _begin(store: Store, place: Place, machine: Machine, why: str) -> Book:
    # Doubt comes first: a kill in between leaves papers to ask about, never to print twice.
    with store.notes():
        printing.doubt(store)
    old = journal.genesis(store, place)
    if old is None:
        raise BookDamaged(cause=f"{place.ledger} does not begin with a genesis")
    genesis = _successor(store, place, old, machine, why)
    ledger = genesis.till + genesis.incarnation
    key = machine.keys.make(ledger)
    genesis = replace(genesis, public_key=key.public())
    book = Book.begin(store, genesis, _TILL, machine.seal(ledger, key), machine.ids.next())
    _settled(store)
    return book


def _successor(store: Store, place: Place, old: Genesis, machine: Machine, why: str) -> Genesis:
    seq, digest = journal.link(store, place)
    head = journal.heads(store, place).get("G")
    totals = (head and head.totals) or GrandTotals()
    return Genesis(
        company=place.company,
        shop=place.shop,
        till=old.till,
        incarnation=_free_letter(store, old, machine),
        public_key="",
        software=machine.software,
        predecessor=place.ledger,
        predecessor_seq=seq,
        predecessor_hash=digest.hex(),
        perpetual=totals.perpetual,
        perpetual_absolute=totals.perpetual_absolute,
        perpetual_by_code=totals.perpetual_by_code,
        facts={"why": why},
    )


def _free_letter(store: Store, old: Genesis, machine: Machine) -> str:
    # A name that anybody may have used is never used again, or numbers would be doubled.
    there = {other.ledger for other in journal.places(store)}
    return next(
        name
        for name in _letters_after(old.incarnation)
        if old.till + name not in there and not machine.knows(old.till + name)
    )


def _letters_after(last: str) -> Iterator[str]:
    """A to Z, then AA, AB and so on, beginning behind the last one."""
    after = (len(last), last)
    length = len(last)
    while True:
        for letters in product(ascii_uppercase, repeat=length):
            name = "".join(letters)
            if (length, name) > after:
                yield name
        length += 1


def _settled(store: Store) -> None:
    with store.notes():
        journal.note(store, RESTORED, "")
