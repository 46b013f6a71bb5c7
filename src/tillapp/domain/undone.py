"""What is undone by adding: returned lines with their sale's figures, corrected tenders."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.credit import Slip
from tillapp.domain.sold import Paid, TaxRow


class Origin(Struct, frozen=True, omit_defaults=True):
    """The sold line that something came from: its sale, the line's name, what came back before.

    `before` counts pieces or grams, as the line does; `at` is UTC milliseconds, `customer`
    who earned the points of the sale.
    """

    sale: str
    number: str
    line: int
    before: int = 0
    at: int = 0
    customer: str = ""

    @property
    def owner(self) -> str:
        """The owner of the account `returned` for this line (book.md 4)."""
        return f"{self.sale}/{self.line}"


class ReturnedLine(Struct, frozen=True, omit_defaults=True):
    """Goods that came back: every figure mirrors the sold line's, so amounts are negative.

    `fate` is the state that the goods take, `cause` why they wait.
    """

    n: int
    title: str
    quantity: int
    unit: str
    total: int
    net: int
    tax: int
    vat: str
    family: str
    reason: str
    fate: str
    article: str = ""
    item: str = ""
    life: int = 1
    code: str = ""
    detail: str = ""
    department: str = ""
    cost: int = 0
    origin: Origin | None = None
    cause: str = ""
    approved_by: str = ""
    points: int = 0
    burnt: int = 0


class Refund(Struct, frozen=True, omit_defaults=True, tag="refund"):
    """A credit note: what came back, its taxes, and how the money went; amounts negative.

    `cancels` is the number of a ticket that it undoes as a whole. Tenders less change plus
    `between` make the total, as in a sale.
    """

    lines: tuple[ReturnedLine, ...]
    taxes: tuple[TaxRow, ...]
    total: int
    tenders: tuple[Paid, ...] = ()
    change: int = 0
    between: int = 0
    linked: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()
    customer: str = ""
    cancels: str = ""
    points: int = 0
    burnt: int = 0


class Correction(Struct, frozen=True, omit_defaults=True, tag="correction"):
    """A ticket whose money lay under a wrong name: out of some tenders, into others."""

    ticket: str
    number: str
    out: tuple[Paid, ...]
    into: tuple[Paid, ...]
    reason: str
    approved_by: str = ""
