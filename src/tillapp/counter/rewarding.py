"""The rewarding desk: what points a customer has, what they buy, and gifts of points."""

from __future__ import annotations

from tillapp.counter import settings
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.sealing import Beside
from tillapp.counter.session import SessionDesk
from tillapp.counter.views import SaleView
from tillapp.domain import credit_work
from tillapp.domain import reward as rules
from tillapp.domain.basket import Basket
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Document
from tillapp.domain.ids import Ids
from tillapp.domain.party import Approval, Customer, Right
from tillapp.domain.refusal import (
    BadAmount,
    BadDiscount,
    CustomerMissing,
    NotFound,
    PointsTooLow,
    ReasonMissing,
)
from tillapp.domain.reward import Loyalty, Reward
from tillapp.domain.text import safe_text
from tillapp.ledger import records
from tillapp.ledger.book import Book
from tillapp.ledger.points import points_of

_LIMIT = 1_000_000


class RewardingDesk:
    """Points are a balance; a reward is a promise of the basket until it is paid."""

    def __init__(self, book: Book, ids: Ids, beside: Beside) -> None:
        self._book = book
        self._ids = ids
        self._session: SessionDesk = beside.session
        self._selling = beside.selling
        self._basket: OpenBasket = beside.basket

    def points(self, customer: str) -> int:
        """The points of a customer."""
        return points_of(self._book.store, customer)

    def beside(self) -> tuple[int, tuple[Reward, ...]]:
        """What the basket's customer has, and the rewards that this basket can take."""
        now = self._basket.now
        customer = self._customer(now)
        if customer is None:
            return 0, ()
        points = self.points(customer.id)
        free = points - self._promised(now)
        return points, rules.offered(self._valid(customer), free, _room(now))

    def reward(self, reward: Reward | None) -> SaleView:
        """Let points pay for something off the goods, or take that back.

        Raises:
            CustomerMissing: nobody is named whose points they are.
            NotFound: the shop offers no such reward to this customer today.
            PointsTooLow: fewer points than it costs, also in the customer's other baskets.
            BadDiscount: it is worth more than the goods.
        """
        now = self._basket.now
        if reward is not None:
            self._check(now, reward)
        self._basket.become(now.rewarded(reward), "reward")
        return self._selling.view()

    def give(
        self, customer: str, points: int, reason: str, approval: Approval | None = None
    ) -> Document:
        """Give points, or take them where negative, by a manager's word.

        Raises:
            NotFound, BadAmount, ReasonMissing, NotYourRight.
            PointsTooLow: more would be taken than there are.
        """
        said = safe_text(reason)
        if records.customer(self._book.store, customer) is None:
            raise NotFound(customer=customer)
        if not points or abs(points) > _LIMIT:
            raise BadAmount(amount=points)
        if not said:
            raise ReasonMissing
        if points < 0 and self.points(customer) + points < 0:
            raise PointsTooLow(points=self.points(customer), needed=-points)
        who = self._session.require(Right.POINTS, approval, points=points)
        id_, staff = self._ids.next(), self._session.who.id
        draft = credit_work.points(id_, customer, points, Cause(said, who), staff)
        return self._book.commit((draft,))[0]

    def _check(self, now: Basket, reward: Reward) -> None:
        customer = self._customer(now)
        if customer is None:
            raise CustomerMissing
        if reward not in self._valid(customer):
            raise NotFound(points=reward.points, cents=reward.cents)
        rules.affordable(reward, self.points(customer.id) - self._promised(now))
        if reward.cents > _room(now):
            raise BadDiscount(gross=now.sold_gross)

    def _customer(self, basket: Basket) -> Customer | None:
        if not basket.customer:
            return None
        return records.customer(self._book.store, basket.customer)

    def _valid(self, customer: Customer) -> tuple[Reward, ...]:
        loyalty = records.setting(self._book.store, settings.LOYALTY, Loyalty) or Loyalty()
        return loyalty.valid(self._book.clock.now().day(), customer.group)

    def _promised(self, now: Basket) -> int:
        """The points that the customer's parked baskets will burn."""
        parked = (b for b in self._basket.parked() if b.customer == now.customer)
        return sum(basket.reward.points for basket in parked if basket.reward)


def _room(basket: Basket) -> int:
    """What the goods cost after the discount on the basket, without any reward."""
    gross = basket.sold_gross
    return gross - (basket.discount.of(gross) if basket.discount else 0)
