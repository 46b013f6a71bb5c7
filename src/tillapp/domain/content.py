"""What each kind of document says, beside its effects; frozen and tagged by its kind."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.credit import Slip
from tillapp.domain.item import Card
from tillapp.domain.sold import Paid, Removed, SoldLine, TaxRow
from tillapp.domain.undone import Correction, Refund


class Sale(Struct, frozen=True, omit_defaults=True, tag="sale"):
    """Goods sold: lines, taxes per code, tenders, and the change as its own figure.

    `between` is what the basket's other documents brought (returned goods) or took (vouchers);
    tenders less change plus `between` make the total. `linked` names those documents.
    `slips` are the credits that this document brought into the world or changed.
    """

    lines: tuple[SoldLine, ...]
    taxes: tuple[TaxRow, ...]
    total: int
    tenders: tuple[Paid, ...]
    change: int = 0
    discount: int = 0
    discount_reason: str = ""
    discount_approved_by: str = ""
    customer: str = ""
    removed: tuple[Removed, ...] = ()
    between: int = 0
    linked: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()
    points: int = 0
    burnt: int = 0
    reward: int = 0


class Genesis(Struct, frozen=True, omit_defaults=True, tag="genesis"):
    """The first document of an incarnation: who it is, its key, and whom it follows.

    `facts` are what the technical journal keeps of the beginning, such as why it was needed.
    """

    company: str
    shop: str
    till: str
    incarnation: str
    public_key: str
    software: str
    predecessor: str = ""
    predecessor_seq: int = 0
    predecessor_hash: str = ""
    perpetual: int = 0
    perpetual_absolute: int = 0
    perpetual_by_code: dict[str, int] = {}
    facts: dict[str, str] = {}


class Log(Struct, frozen=True, omit_defaults=True, tag="log"):
    """An event of the technical journal: its code (fiscal.md 1.5), one word, and facts."""

    code: int
    what: str
    facts: dict[str, str] = {}
    approved_by: str = ""


class Copy(Struct, frozen=True, tag="copy"):
    """A later print or mail of a document: the n-th duplicate, by which means."""

    original: str
    number: str
    n: int
    means: str


class Advance(Struct, frozen=True, omit_defaults=True, tag="advance"):
    """Money of a basket that moved before its sale; a reversal has a negative amount.

    One for each tender. `received` is the cash handed over where change was given; `part` of
    `parts` names the part of a split bill, `beside` the part's other advances; `taxes` is the
    VAT due ahead, negative in a reversal; `until` the last day of a layaway.
    """

    tender: Paid
    reverses: str = ""
    received: int = 0
    part: int = 0
    parts: int = 0
    beside: tuple[str, ...] = ()
    taxes: tuple[tuple[str, int], ...] = ()
    until: str = ""
    customer: str = ""
    total: int = 0
    due: int = 0


class Issue(Struct, frozen=True, omit_defaults=True, tag="issue"):
    """Work on credits that is no merchandise: `work` is one of `credit.Work`.

    `slips` are the credits as they stand afterwards; what is paid for them carries no VAT and
    stays out of the grand totals (fiscal.md 1.4, event 910; 2.5).
    """

    work: str
    slips: tuple[Slip, ...] = ()
    total: int = 0
    tenders: tuple[Paid, ...] = ()
    change: int = 0
    between: int = 0
    linked: tuple[str, ...] = ()
    customer: str = ""
    points: int = 0
    reason: str = ""
    approved_by: str = ""


class Release(Struct, frozen=True, omit_defaults=True, tag="release"):
    """Rights to spend leave this ledger: to the company's pool, or to another credit."""

    work: str
    slips: tuple[str, ...]
    reason: str = ""
    approved_by: str = ""


class Stock(Struct, frozen=True, omit_defaults=True, tag="stock"):
    """Work on goods: what was done, why, and the cards of items that begin a life."""

    work: str
    reason: str = ""
    source: str = ""
    cards: tuple[Card, ...] = ()


Content = Sale | Refund | Correction | Genesis | Log | Copy | Advance | Issue | Release | Stock
