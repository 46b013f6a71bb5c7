"""VAT codes with their dates, and the arithmetic of including tax."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from tillapp.domain.money import half_up


class Scheme(StrEnum):
    """How the taxable base of a line is found."""

    NORMAL = "normal"
    MARGIN = "margin"
    GLOBAL = "global"
    OUTSIDE = "outside"
    EXEMPT = "exempt"


class Rate(Struct, frozen=True):
    """A VAT code, its rate in hundredths of a percent, and the days on which it holds."""

    code: str
    basis_points: int
    scheme: Scheme = Scheme.NORMAL
    since: date = date(2014, 1, 1)
    until: date | None = None

    def holds(self, on: date) -> bool:
        """Whether the code may be used on that day."""
        return self.since <= on and (self.until is None or on <= self.until)


class Rates(Struct, frozen=True):
    """The VAT codes a till may use on one day, and every code there ever was."""

    by_code: dict[str, Rate]
    ever: dict[str, Rate] = {}

    def __getitem__(self, code: str) -> Rate:
        """The rate of a code; a code that does not hold is a bug of the caller."""
        return self.by_code[code]

    def once(self, code: str) -> Rate:
        """The rate of a code under which something was sold, on whatever day."""
        return self.ever.get(code) or self.by_code[code]


def rates_on(table: tuple[Rate, ...], on: date) -> Rates:
    """The codes that hold on a day."""
    holding = {rate.code: rate for rate in table if rate.holds(on)}
    return Rates(holding, {rate.code: rate for rate in table})


def vat_in(total: int, basis_points: int) -> int:
    """The tax inside an amount that includes it, rounded half up (fiscal.md 2.2)."""
    return half_up(total * basis_points, 10_000 + basis_points)


def vat_on_margin(total: int, cost: int, basis_points: int) -> int:
    """The tax on one item's margin; a loss is taxed at nothing (fiscal.md 2.3)."""
    return vat_in(max(0, total - cost), basis_points)
