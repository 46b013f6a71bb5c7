"""The figures of a basket as a document keeps them: sold lines, taxes per code, tenders."""

from __future__ import annotations

from msgspec import Struct


class SoldLine(Struct, frozen=True, omit_defaults=True):
    """A sold line with every figure that a later return needs (book.md 4); cents throughout.

    `total` includes tax, `net` excludes it, `paid` says which tender paid how much of it:
    tender 0 is what other documents of the basket brought, such as returned goods.
    `reference` is the lowest price of the last thirty days where a markdown is announced.
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
    tracking: str = ""
    icon: str = "tag"
    reference: int | None = None
    promotion: int = 0
    promotion_title: str = ""
    bearer: str = ""
    reward: int = 0
    points: int = 0
    burnt: int = 0


class TaxRow(Struct, frozen=True):
    """One VAT code of a document; `scheme` tells whether the paper may show the tax.

    What goes back to a customer is negative.
    """

    code: str
    basis_points: int
    scheme: str
    total: int
    tax: int
    net: int


class Paid(Struct, frozen=True, omit_defaults=True):
    """A tender as it was handed over, before change; negative where the shop gave it.

    `advance` names the document that took the money earlier, `slip` the code of a credit,
    `part` the part of a split bill.
    """

    n: int
    kind: str
    amount: int
    reference: str = ""
    attempt: str = ""
    advance: str = ""
    slip: str = ""
    part: int = 0


class Removed(Struct, frozen=True):
    """A line taken out of the basket before payment: free, and remembered (product.md 9)."""

    title: str
    amount: int
    staff: str
