"""Refusals are typed answers with data; the screen finds the words and the next step."""

from __future__ import annotations

from typing import ClassVar


class Refusal(Exception):
    """What cannot be done now, and why; `key` names the sentence."""

    key: ClassVar[str] = "refused"

    def __init__(self, **facts: int | str) -> None:
        super().__init__(self.key)
        self.facts = facts

    def __str__(self) -> str:
        """The key and its facts, for logs."""
        return f"{self.key} {self.facts}"


class UnknownCode(Refusal):
    """No article, item, customer or person has this code."""

    key = "unknown_code"


class BrokenCode(Refusal):
    """The check digit of one of our own codes is wrong: the scan was cut or mistyped."""

    key = "broken_code"


class AlreadySold(Refusal):
    """The tag belongs to an item that was sold."""

    key = "already_sold"


class AlreadyInBasket(Refusal):
    """A unique item can stand in a basket only once, and in one open basket only."""

    key = "already_in_basket"


class NotForSale(Refusal):
    """The item is in a state from which it is not sold."""

    key = "not_for_sale"


class NoPrice(Refusal):
    """The article has no price yet."""

    key = "no_price"


class BadQuantity(Refusal):
    """A quantity that this line cannot have."""

    key = "bad_quantity"


class BadAmount(Refusal):
    """An amount that makes no sense here."""

    key = "bad_amount"


class AmountUnusual(Refusal):
    """A very large amount is asked about once (product.md C32)."""

    key = "amount_unusual"


class BadDiscount(Refusal):
    """A discount below nothing or above the price."""

    key = "bad_discount"


class ReasonMissing(Refusal):
    """A change of price or a discount needs its reason."""

    key = "reason_missing"


class NothingToPay(Refusal):
    """The basket is empty, or was closed a moment ago."""

    key = "nothing_to_pay"


class TenderAboveDue(Refusal):
    """Only cash may exceed what is due, because only cash gives change."""

    key = "tender_above_due"


class CashAboveLimit(Refusal):
    """More cash than the law allows for one sale (D112-3)."""

    key = "cash_above_limit"


class CardPending(Refusal):
    """A card payment waits for its answer."""

    key = "card_pending"


class CardMoneyTaken(Refusal):
    """The card was charged: the payment is first cancelled on the terminal."""

    key = "card_money_taken"


class BasketPaidInPart(Refusal):
    """Lines cannot change once money of this basket has moved."""

    key = "basket_paid_in_part"


class NotYourRight(Refusal):
    """The action needs a right that this person does not have."""

    key = "not_your_right"


class WrongPin(Refusal):
    """The code is not this person's."""

    key = "wrong_pin"


class MustWait(Refusal):
    """Too many wrong codes: a pause before the next try."""

    key = "must_wait"


class Locked(Refusal):
    """Nobody has opened the till."""

    key = "locked"


class NotFound(Refusal):
    """There is no such document, basket or person."""

    key = "not_found"


class StaleItem(Refusal):
    """The item moved since it was put into the basket."""

    key = "stale_item"


class BalanceTooLow(Refusal):
    """An account would fall below its floor."""

    key = "balance_too_low"


class AlreadyRunning(Refusal):
    """Another till program already works on this book."""

    key = "already_running"


class AlreadySealed(Refusal):
    """A document with this id was sealed, and says something else than this draft."""

    key = "already_sealed"


class BookNewer(Refusal):
    """The book was written by a newer program."""

    key = "book_newer"


class BookDamaged(Refusal):
    """The book does not prove itself."""

    key = "book_damaged"


class DiskFull(Refusal):
    """The disk took nothing: the document is not recorded."""

    key = "disk_full"


class DiskFailed(DiskFull):
    """The disk broke off in the middle: nothing is recorded, and it may be failing."""

    key = "disk_failed"


class NoShop(Refusal):
    """The folder holds no shop yet."""

    key = "no_shop"


class BadSetting(Refusal):
    """A setting that cannot be."""

    key = "bad_setting"


class ReturnAboveSold(Refusal):
    """More would come back than was sold, or than is left of it (product.md C14)."""

    key = "return_above_sold"


class BadFate(Refusal):
    """Goods that come back are ready, pending with a cause, or recycled."""

    key = "bad_fate"


class ReturnTooLate(Refusal):
    """The shop's time for this kind of return is over; a manager may still allow it."""

    key = "return_too_late"


class RefundAboveOwed(Refusal):
    """More would go back than the shop owes."""

    key = "refund_above_owed"


class RefundNotAllowed(Refusal):
    """The shop's policy gives this back by other means only."""

    key = "refund_not_allowed"


class BadSplit(Refusal):
    """Parts that a bill cannot be taken into."""

    key = "bad_split"


class CreditTooLow(Refusal):
    """The credit is worth less than was asked of it, or nothing any more."""

    key = "credit_too_low"


class CreditExpired(Refusal):
    """The last day of the credit has gone by; a manager may extend it."""

    key = "credit_expired"


class CreditElsewhere(Refusal):
    """The right to spend this credit lies with another till: its slip itself is needed."""

    key = "credit_elsewhere"


class CreditTwice(Refusal):
    """The credit pays in this basket, or in another open one, already."""

    key = "credit_twice"


class NotPayable(Refusal):
    """This kind of credit is spent in the shop and not paid out."""

    key = "not_payable"


class ForgedSlip(Refusal):
    """The signature of the slip is not that of the till which it names."""

    key = "forged_slip"


class CustomerMissing(Refusal):
    """The action needs a customer: who comes back for it?"""

    key = "customer_missing"


class PointsTooLow(Refusal):
    """The customer has fewer points than the reward costs."""

    key = "points_too_low"


class AlreadyCancelled(Refusal):
    """Nothing of the ticket is left to cancel or to correct."""

    key = "already_cancelled"


class OnHold(Refusal):
    """The item is put aside for a customer."""

    key = "on_hold"


class MoneyGivenBack(Refusal):
    """Money went back for these goods already: they stay until it is taken back."""

    key = "money_given_back"


class NotPutAside(Refusal):
    """What comes back, or a voucher, is settled today: it does not wait with the goods."""

    key = "not_put_aside"


class NoDeposit(Refusal):
    """Nothing is put aside against money here."""

    key = "no_deposit"


class StillOwed(Refusal):
    """The customer still has credit or goods here that would lose their owner."""

    key = "still_owed"
