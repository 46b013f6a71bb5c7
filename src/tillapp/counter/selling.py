"""The selling desk: scans, keys and words become lines; lines change, wait and come back."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter.categories import EXEMPT, category
from tillapp.counter.for_sale import ForSale
from tillapp.counter.handing import House
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.promoting import PromotingDesk
from tillapp.counter.purse import purse_of
from tillapp.counter.return_lines import ReturnLines, uncancelled
from tillapp.counter.scanning import FoundCustomer, FoundGoods, decide
from tillapp.counter.session import SessionDesk
from tillapp.counter.views import (
    Around,
    DoneView,
    LineViews,
    ParkedView,
    SaleView,
    parked_view,
    sale_view,
)
from tillapp.domain.article import Article, Goods, ProductKey, Unit
from tillapp.domain.basket import Basket
from tillapp.domain.discount import WHOLE, Discount
from tillapp.domain.line import PRICE_LIMIT, SaleLine, sale_of
from tillapp.domain.lines import Line, goods_out
from tillapp.domain.party import Approval, Customer, Right
from tillapp.domain.refusal import (
    BadAmount,
    NotFound,
    ReasonMissing,
    UnknownCode,
)
from tillapp.domain.text import safe_text
from tillapp.ledger import records, search, stock
from tillapp.ledger.book import Book


class SellingDesk:
    """Everything a cashier does before the money."""

    def __init__(
        self,
        book: Book,
        session: SessionDesk,
        basket: OpenBasket,
        promoting: PromotingDesk,
        house: House,
    ) -> None:
        self._book = book
        self._session = session
        self._basket = basket
        self._promoting = promoting
        self._policy = house.policy
        self._for_sale = ForSale(book, basket)
        self._returns = ReturnLines(book, house.policy)
        self._franchise = house.shop.franchise
        self._selected = 0
        self._views = LineViews()
        self.done: DoneView | None = None

    def view(self) -> SaleView:
        """The basket as it stands."""
        now = self._basket.now
        customer = self._customer(now)
        names = [line.n for line in now.lines]
        selected = self._selected if self._selected in names else (names or [0])[-1]
        purse = purse_of(self._book, self._basket)
        around = Around(
            customer=customer,
            selected=selected,
            parked=len(self._basket.parked()),
            undo=self._basket.undo_label,
            done=self.done if not now.lines or (self.done and self.done.part) else None,
            credit=purse.credit,
            points=purse.points,
        )
        return sale_view(now, around, self._views)

    def scan(self, raw: str, quantity: int = 1) -> SaleView:
        """Add what was scanned, or attach the customer.

        Raises:
            UnknownCode, BrokenCode, AlreadySold, NotForSale, NoPrice, AlreadyInBasket.
            BadQuantity: for something sold by weight, until it was weighed.
        """
        found = decide(self._book, raw)
        if isinstance(found, FoundCustomer):
            return self.attach(found.customer.id)
        if isinstance(found, FoundGoods):
            return self._add(found.goods, quantity)
        raise UnknownCode(code=raw)

    def add(self, article: str, quantity: int = 1) -> SaleView:
        """Add an article from a key or a search result; a weighed one counts in grams."""
        goods = stock.goods(self._book.store, article)
        if goods is None:
            raise NotFound(article=article)
        return self._add(goods, quantity)

    def free(self, title: str, price: int, *, like: str = "") -> SaleView:
        """Add something without a tag at a keyed price; `like` names a key it resembles.

        Raises:
            NotFound: where `like` names goods of which the book counts every piece.
        """
        if not 0 < price <= PRICE_LIMIT:
            raise BadAmount(amount=price)
        article = self._key(like) if like else Article("", title)
        line = sale_of(Goods(article, price), 0)
        return self.put_on(replace(line, title=safe_text(title) or article.title))

    def _key(self, like: str) -> Article:
        # A keyed price is for the whole, also where the key is usually weighed.
        return replace(category(self._book.store, like), unit=Unit.PIECE)

    def quantity(self, n: int, quantity: int) -> SaleView:
        """Change how many; none removes the line."""
        if quantity == 0:
            return self.remove(n)
        return self._change(n, self._line(n).times(quantity), "quantity")

    def price(
        self, n: int, price: int, reason: str, approval: Approval | None = None
    ) -> SaleView:
        """Change the price of a line, with a reason."""
        if not reason:
            raise ReasonMissing
        line = self._line(n)
        line.at(price, reason)
        who = self._session.require(
            Right.PRICE, approval, title=line.title, amount=price, was=line.price
        )
        return self._change(n, line.at(price, reason, who), "price")

    def discount(
        self, n: int, discount: Discount | None, approval: Approval | None = None
    ) -> SaleView:
        """Give a discount on a line, or take it back."""
        line = self._line(n)
        if discount is not None:
            less = self._basket.now.put(line.less(discount))
            who = self._allowed(less, discount.of(line.gross), line.gross, approval)
            discount = replace(discount, approved_by=who)
        return self._change(n, line.less(discount), "discount")

    def discount_all(
        self, discount: Discount | None, approval: Approval | None = None
    ) -> SaleView:
        """Give a discount on the whole basket, or take it back."""
        now = self._basket.now
        if discount is not None:
            gross = now.sold_gross
            who = self._allowed(now.less(discount), discount.of(gross), gross, approval)
            discount = replace(discount, approved_by=who)
        self._basket.become(now.less(discount), "discount")
        return self.view()

    def remove(self, n: int) -> SaleView:
        """Take a line out; undo brings it back."""
        left = uncancelled(self._basket.now.without(n, self._session.who.id))
        self._basket.become(self._promoted(self._modest(left)), "removed")
        return self.view()

    def undo(self) -> SaleView:
        """Take the last change back."""
        self._basket.undo()
        return self.view()

    def select(self, n: int) -> SaleView:
        """Choose the line that the line keys work on."""
        self._basket.now.line(n)
        self._selected = n
        return self.view()

    def attach(self, customer: str) -> SaleView:
        """Name the customer of the basket.

        Raises:
            CardPending, BasketPaidInPart: where goods or money in it wait for somebody else.
        """
        if records.customer(self._book.store, customer) is None:
            raise NotFound(customer=customer)
        self._basket.become(self._promoted(self._mine().of(customer)), "customer")
        return self.view()

    def detach(self) -> SaleView:
        """Forget the customer of the basket."""
        self._basket.become(self._promoted(self._basket.now.of("")), "customer")
        return self.view()

    def finished(self, done: DoneView) -> None:
        """Keep the sale that was just sealed readable until the next one begins."""
        self.done = done

    def hold(self) -> SaleView:
        """Park the basket."""
        self._basket.hold()
        return self.view()

    def resume(self, id_: str) -> SaleView:
        """Bring a parked basket back as it stands today: offers may be over, returns done."""
        waited = self._basket.resume(id_)
        renewed = self._promoted(self._returns.up_to_date(waited))
        if renewed != waited:
            self._basket.become(renewed)
        return self.view()

    def parked(self) -> list[ParkedView]:
        """The baskets that wait."""
        return [parked_view(basket) for basket in self._basket.parked()]

    def abandon(self, approval: Approval | None = None) -> SaleView:
        """Give the basket up; the technical journal keeps what it held."""
        who = self._session.require(Right.ABANDON, approval, amount=self._basket.now.net)
        self._basket.abandon(self._session.who.id, who)
        return self.view()

    def take_back(self) -> SaleView:
        """Bring back the basket that was given up a moment ago."""
        self._basket.take_back()
        return self.view()

    def search(self, typed: str) -> list[Goods]:
        """Articles by words, as they are typed."""
        return search.articles(self._book.store, typed)

    def keys(self) -> list[tuple[ProductKey, Goods]]:
        """The product keys with what they stand for now."""
        pairs = (
            (key, stock.goods(self._book.store, key.article))
            for key in records.product_keys(self._book.store)
        )
        return [(key, goods) for key, goods in pairs if goods]

    def _add(self, goods: Goods, quantity: int) -> SaleView:
        self._for_sale.check(goods, quantity)
        return self.put_on(sale_of(goods, 0, quantity=quantity))

    def put_on(self, line: Line) -> SaleView:
        """Lay a line of any direction into the basket, and select it."""
        before = self._mine()
        if self._franchise and isinstance(line, SaleLine):
            line = replace(line, vat=EXEMPT)
        after = before.add(line)
        # Lines that did not change are the very same values.
        known = {id(old) for old in before.lines}
        self._selected = next(new.n for new in reversed(after.lines) if id(new) not in known)
        self._basket.become(self._promoted(after), "added")
        self.done = None
        return self.view()

    def _mine(self) -> Basket:
        now = self._basket.now
        return now if now.staff else replace(now, staff=self._session.who.id)

    def _line(self, n: int) -> SaleLine:
        return self._basket.now.sale_line(n)

    def _change(self, n: int, line: SaleLine, step: str) -> SaleView:
        if line.discount and not self._may_keep(line.discount, line.gross):
            line = line.less(None)
        after = self._modest(self._basket.now.put(line))
        self._basket.become(self._promoted(after), step)
        self._selected = n
        return self.view()

    def _promoted(self, basket: Basket) -> Basket:
        # A shop without promotions need not know who buys, nor which day it is.
        if not self._promoting.may_touch(basket):
            return basket
        customer = self._customer(basket)
        today = self._book.clock.now().day()
        return self._promoting.promoted(basket, today, customer.group if customer else "")

    def _customer(self, basket: Basket) -> Customer | None:
        return records.customer(self._book.store, basket.customer) if basket.customer else None

    def _modest(self, basket: Basket) -> Basket:
        off = basket.discount
        may = off is None or self._may_keep(off, basket.sold_gross)
        return basket if may else basket.less(None)

    def _may_keep(self, discount: Discount, gross: int) -> bool:
        # Five euros off ten cups may be too much off one: it was allowed for the ten.
        person = self._session.who
        approved = discount.approved_by or person.may(Right.BIG_DISCOUNT)
        return bool(approved) or discount.of(gross) <= self._limit(gross)

    def _allowed(self, after: Basket, taken: int, gross: int, approval: Approval | None) -> str:
        # Discounts on lines and on the basket add up: neither may hide behind the other.
        sold = goods_out(after.lines)
        whole = sum(line.gross for line in sold)
        # What a promotion takes off is the shop's own doing, and nobody's gift.
        off = sum(line.discount.of(line.gross) for line in sold if line.discount)
        off += after.discount.of(after.sold_gross) if after.discount else 0
        large = taken > self._limit(gross) or off > self._limit(whole)
        right = Right.BIG_DISCOUNT if large else Right.DISCOUNT
        return self._session.require(right, approval, amount=taken, gross=gross)

    def _limit(self, gross: int) -> int:
        return gross * self._policy.discount_basis_points // WHOLE


def weighed(goods: Goods) -> bool:
    """Whether adding the goods needs a weight first."""
    return goods.article.unit is Unit.GRAM
