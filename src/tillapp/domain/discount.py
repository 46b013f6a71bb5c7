"""A discount: a share or an amount, with its reason and who approved it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tillapp.domain.money import half_up
from tillapp.domain.refusal import BadDiscount, ReasonMissing

WHOLE = 10_000


class Bearer(StrEnum):
    """Who bears a discount on goods that are not the shop's own."""

    SHOP = "shop"
    CONSIGNOR = "consignor"
    SHARED = "shared"


class Offer(Struct, frozen=True, omit_defaults=True):
    """What a promotion takes off one line, in cents; the rule names itself to the customer."""

    id: str
    title: str
    cents: int
    bearer: Bearer = Bearer.SHOP


class Discount(Struct, frozen=True, omit_defaults=True):
    """Either `basis_points` of the price or `cents` off it; a reason is the law's trace."""

    reason: str
    basis_points: int = 0
    cents: int = 0
    approved_by: str = ""
    bearer: Bearer = Bearer.SHOP

    def of(self, gross: int) -> int:
        """The cents taken off a price."""
        taken = self.cents or half_up(gross * self.basis_points, WHOLE)
        return min(taken, gross)


def checked(discount: Discount, gross: int) -> Discount:
    """A discount that makes sense on this price, or a refusal.

    Raises:
        ReasonMissing: without a reason.
        BadDiscount: nothing, below nothing, or more than the price.
    """
    if not discount.reason:
        raise ReasonMissing
    if bool(discount.cents) == bool(discount.basis_points):
        raise BadDiscount(gross=gross)
    if not 0 <= discount.basis_points <= WHOLE or not 0 <= discount.cents <= gross:
        raise BadDiscount(gross=gross)
    return discount
