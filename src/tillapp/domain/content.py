"""What each kind of document says, beside its effects; frozen and tagged by its kind."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.item import Card


class SoldLine(Struct, frozen=True, omit_defaults=True):
    """A sold line with every figure that a later return needs (book.md 4); cents throughout.

    `total` includes tax, `net` excludes it, `paid` says which tender paid how much of it.
    """

    n: int
    title: str
    quantity: int
    unit: str
    price: int
    gross: int
    total: int
    net: int
    tax: int
    vat: str
    family: str
    article: str = ""
    item: str = ""
    life: int = 1
    code: str = ""
    detail: str = ""
    department: str = ""
    cost: int = 0
    listed: int | None = None
    price_reason: str = ""
    price_approved_by: str = ""
    discount: int = 0
    discount_basis_points: int = 0
    discount_reason: str = ""
    discount_approved_by: str = ""
    basket_discount: int = 0
    paid: tuple[tuple[int, int], ...] = ()


class TaxRow(Struct, frozen=True):
    """One VAT code of a document; `scheme` tells whether the paper may show the tax."""

    code: str
    basis_points: int
    scheme: str
    total: int
    tax: int
    net: int


class Paid(Struct, frozen=True, omit_defaults=True):
    """A tender as it was handed over, before change; `advance` names money taken earlier."""

    n: int
    kind: str
    amount: int
    reference: str = ""
    attempt: str = ""
    advance: str = ""


class Removed(Struct, frozen=True):
    """A line taken out of the basket before payment: free, and remembered (product.md 9)."""

    title: str
    amount: int
    staff: str


class Sale(Struct, frozen=True, omit_defaults=True, tag="sale"):
    """Goods sold: lines, taxes per code, tenders, and the change as its own figure."""

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
    """Money of a basket that moved before its sale; a reversal has a negative amount."""

    tender: Paid
    reverses: str = ""


class Stock(Struct, frozen=True, omit_defaults=True, tag="stock"):
    """Work on goods: what was done, why, and the cards of items that begin a life."""

    work: str
    reason: str = ""
    source: str = ""
    cards: tuple[Card, ...] = ()


Content = Sale | Genesis | Log | Copy | Advance | Stock
