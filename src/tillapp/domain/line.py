"""The kinds of basket line: each knows its signed amount, whatever its direction."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.article import Goods, Tracking, Unit
from tillapp.domain.discount import Discount, Offer, checked
from tillapp.domain.measure import pieces
from tillapp.domain.money import Money, half_up
from tillapp.domain.refusal import BadAmount, BadQuantity

GRAMS = 1000
QUANTITY_LIMIT = 9_999
WEIGHT_LIMIT_G = 500_000
PRICE_LIMIT = 99_999_999


class SaleLine(Struct, frozen=True, omit_defaults=True, tag="sale"):
    """Goods on their way out: pieces, or grams at a price per kilogram; `n` names the line.

    `offer` is what a promotion takes off; `reference` the lowest price of the last thirty
    days, kept where the price was marked down since (C. conso L112-1-1). `aside` says that the
    goods lie on the shelf of what deposits were taken for; `hold_n` counts their hold register.
    """

    n: int
    title: str
    price: int
    vat: str
    family: str
    quantity: int = 1
    unit: Unit = Unit.PIECE
    article: str = ""
    item: str = ""
    code: str = ""
    detail: str = ""
    department: str = ""
    icon: str = "tag"
    tracking: Tracking = Tracking.NONE
    life: int = 1
    seen: int = 0
    cost: int = 0
    listed: int | None = None
    price_reason: str = ""
    price_approved_by: str = ""
    discount: Discount | None = None
    offer: Offer | None = None
    reference: int | None = None
    hold_n: int = 0
    aside: bool = False

    @property
    def gross(self) -> Money:
        """Price times quantity, before any discount."""
        return self._times_price(self.price)

    @property
    def listed_gross(self) -> Money:
        """What the line would cost at the listed price."""
        return self._times_price(self.price if self.listed is None else self.listed)

    def _times_price(self, price: int) -> Money:
        if self.unit is Unit.GRAM:
            return Money(half_up(price * self.quantity, GRAMS))
        return Money(price * self.quantity)

    @property
    def taken_off(self) -> Money:
        """What this line's own discount, or the promotion in its place, takes off."""
        off = self.discount.of(self.gross) if self.discount else 0
        return Money(off + self.offer.cents if self.offer else off)

    @property
    def due(self) -> Money:
        """What the customer owes for the line before a discount on the whole basket."""
        gross = self.gross
        return Money(gross - self.taken_off) if self.discount or self.offer else gross

    @property
    def plain(self) -> bool:
        """Whether nobody changed its price by hand, so that a promotion may."""
        return self.discount is None and not self.price_reason

    @property
    def pieces(self) -> int:
        """How many things the line hands over; a weighed bag is one."""
        return pieces(self.quantity, self.unit)

    def times(self, quantity: int) -> SaleLine:
        """The same line with another quantity (pieces or grams)."""
        limit = WEIGHT_LIMIT_G if self.unit is Unit.GRAM else QUANTITY_LIMIT
        if not 0 < quantity <= limit or (self.item and quantity != 1):
            raise BadQuantity(quantity=quantity, limit=1 if self.item else limit)
        line = replace(self, quantity=quantity, offer=None)
        too_large = self.discount is not None and self.discount.cents > line.gross
        return replace(line, discount=None) if too_large else line

    def at(self, price: int, reason: str, approved_by: str = "") -> SaleLine:
        """The same line at another price; the listed price stays readable."""
        if not 0 <= price <= PRICE_LIMIT:
            raise BadAmount(amount=price)
        listed = self.price if self.listed is None else self.listed
        return replace(
            self,
            price=price,
            listed=listed,
            price_reason=reason,
            price_approved_by=approved_by,
            discount=None,
            offer=None,
        )

    def less(self, discount: Discount | None) -> SaleLine:
        """The same line with a discount, or without one."""
        off = discount and checked(discount, self.gross)
        return replace(self, discount=off, offer=None)

    def joins(self, other: SaleLine) -> bool:
        """Whether another scan of the same article may raise this line's quantity."""
        # The article first: in a long basket nearly every line is of another one.
        return (
            self.article == other.article != ""
            and self.title == other.title
            and self.price == other.price
            and self.unit is Unit.PIECE
            and not (self.item or self.discount or self.price_reason or self.aside)
        )


def sale_of(goods: Goods, n: int, *, quantity: int = 1, price: int | None = None) -> SaleLine:
    """The sale line of goods as they stand in the book now."""
    article = goods.article
    amount = goods.price if price is None else price
    assert amount is not None, goods
    return SaleLine(
        n=n,
        title=article.title,
        price=amount,
        vat=article.vat,
        family=article.family,
        unit=article.unit,
        article=article.id,
        item=goods.item,
        code=goods.code,
        detail=article.detail,
        department=article.department,
        icon=article.icon,
        tracking=article.tracking,
        life=goods.life,
        seen=goods.state_n,
        cost=goods.cost,
        reference=goods.reference,
        hold_n=goods.hold_n,
    ).times(quantity)
