"""Refusals become sentences, each with the next step."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from tillapp.counter.ports import Sound
from tillapp.domain.refusal import Refusal
from tillapp.ui.format import Format

Facts = dict[str, int | str]
translate = QCoreApplication.translate


class Step(Struct, frozen=True):
    """The next step that a refusal offers: what the button says, and what it means."""

    label: str
    does: str


class Saying(Struct, frozen=True):
    """A refusal in words, with its sound and its next step."""

    words: str
    sound: Sound = Sound.REFUSED
    step: Step | None = None


class Sayings:
    """Finds the words for a refusal in the language of the screen."""

    def __init__(self, figures: Format) -> None:
        self._figures = figures
        self._sentences: dict[str, Callable[[Facts], str]] = self._all()
        self._steps = self._all_steps()

    def of(self, refusal: Refusal) -> Saying:
        """What to say of a refusal."""
        sentence = self._sentences.get(refusal.key)
        words = sentence(refusal.facts) if sentence else str(refusal)
        sound = Sound.SOLD_TAG if refusal.key == "already_sold" else Sound.REFUSED
        return Saying(words, sound, self._steps.get(refusal.key))

    def _money(self, facts: Facts, name: str) -> str:
        return self._figures.money(int(facts.get(name, 0)))

    def _all(self) -> dict[str, Callable[[Facts], str]]:
        return {
            **self._about_goods(),
            **self._about_money(),
            **self._about_returns(),
            **self._about_credits(),
            **self._about_people(),
            **self._about_the_book(),
        }

    def _about_goods(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "unknown_code": lambda f: translate("Sayings", "Unknown code {code}").format(**f),
            "broken_code": lambda f: translate(
                "Sayings", "The code {code} was cut short: scan it again"
            ).format(**f),
            "already_sold": self._sold,
            "already_in_basket": lambda f: translate(
                "Sayings", "{title} is already in a basket"
            ).format(**f),
            "not_for_sale": lambda f: translate(
                "Sayings", "{title} is not for sale yet"
            ).format(**f),
            "no_price": lambda f: translate(
                "Sayings", "{title} has no price: key it in"
            ).format(**f),
            "stale_item": lambda f: translate(
                "Sayings", "{title} was sold meanwhile: remove it from the basket"
            ).format(**f),
            "bad_quantity": lambda f: translate("Sayings", "At most {limit} here").format(**f),
            "not_found": lambda _: translate("Sayings", "Nothing was found"),
        }

    def _about_money(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "bad_amount": lambda _: translate("Sayings", "This amount is not possible"),
            "amount_unusual": lambda f: translate(
                "Sayings", "{amount} for {due}: is that right?"
            ).format(amount=self._money(f, "amount"), due=self._money(f, "due")),
            "bad_discount": lambda _: translate(
                "Sayings", "The discount is larger than the price"
            ),
            "reason_missing": lambda _: translate("Sayings", "Choose a reason"),
            "nothing_to_pay": lambda _: translate("Sayings", "Nothing to pay"),
            "tender_above_due": lambda f: translate(
                "Sayings", "Only {due} is left to pay"
            ).format(due=self._money(f, "due")),
            "cash_above_limit": lambda f: translate(
                "Sayings", "The law allows {limit} in cash for one sale: take the rest by card"
            ).format(limit=self._money(f, "limit")),
            "card_pending": lambda f: translate(
                "Sayings", "The terminal has not answered for {amount}"
            ).format(amount=self._money(f, "amount")),
            "card_money_taken": lambda f: translate(
                "Sayings", "The card was charged {amount}: cancel it on the terminal first"
            ).format(amount=self._money(f, "amount")),
            "basket_paid_in_part": lambda f: translate(
                "Sayings", "{paid} is already paid: take the payment back first"
            ).format(paid=self._money(f, "paid")),
            "balance_too_low": lambda f: translate(
                "Sayings", "Only {available} is available"
            ).format(available=self._money(f, "available")),
            "disk_full": lambda _: translate(
                "Sayings", "The disk is full: the sale is NOT recorded"
            ),
            "disk_failed": lambda _: translate(
                "Sayings", "The disk failed: the sale is NOT recorded"
            ),
        }

    def _about_returns(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "return_above_sold": self._too_many,
            "bad_fate": lambda _: translate(
                "Sayings", "Choose what becomes of the goods, and what they wait for"
            ),
            "return_too_late": lambda _: translate(
                "Sayings", "The time for this return is over: a manager may allow it"
            ),
            "refund_above_owed": lambda f: translate(
                "Sayings", "Only {owed} is left to give back"
            ).format(owed=self._money(f, "owed")),
            "refund_not_allowed": lambda _: translate(
                "Sayings", "Not given back this way any more: offer a credit, or ask a manager"
            ),
            "bad_split": lambda _: translate(
                "Sayings", "The bill cannot be split like this: choose other parts"
            ),
            "money_given_back": lambda f: translate(
                "Sayings", "{amount} went back for it already: take that back first"
            ).format(amount=self._money(f, "amount")),
            "not_put_aside": lambda _: translate(
                "Sayings", "Returns and vouchers do not wait: settle them first"
            ),
            "no_deposit": lambda _: translate("Sayings", "No deposit lies in this basket"),
            "already_cancelled": lambda _: translate(
                "Sayings", "Nothing of this ticket is left to cancel or correct"
            ),
            "on_hold": self._put_aside,
            "still_owed": lambda _: translate(
                "Sayings",
                "This customer still has credit or goods here: settle that first",
            ),
        }

    def _about_credits(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "credit_too_low": self._too_low,
            "credit_expired": lambda _: translate(
                "Sayings", "This credit has expired: a manager may extend it"
            ),
            "credit_elsewhere": lambda _: translate(
                "Sayings", "Another till holds this credit: scan the code on its paper"
            ),
            "credit_twice": lambda _: translate(
                "Sayings", "This credit already pays in an open basket"
            ),
            "not_payable": lambda _: translate(
                "Sayings", "This credit is spent in the shop and not paid out in money"
            ),
            "forged_slip": lambda _: translate(
                "Sayings", "This paper is not genuine: keep it and call a manager"
            ),
            "customer_missing": lambda _: translate(
                "Sayings", "Choose the customer first, then try again"
            ),
            "points_too_low": self._few_points,
        }

    def _too_many(self, facts: Facts) -> str:
        title, left = facts.get("title", ""), int(facts.get("left", 0))
        if left > 0:
            words = translate("Sayings", "{title}: only {left} can still come back")
        else:
            words = translate("Sayings", "{title} has already come back")
        return words.format(title=title, left=left)

    @staticmethod
    def _put_aside(facts: Facts) -> str:
        words = translate("Sayings", "{title} is put aside for a customer: open that basket")
        return words.format(title=facts.get("title", ""))

    def _too_low(self, facts: Facts) -> str:
        if int(facts.get("available", 0)) <= 0:
            return translate("Sayings", "Nothing is left on this credit")
        words = translate("Sayings", "Only {available} is left on this credit")
        return words.format(available=self._money(facts, "available"))

    @staticmethod
    def _few_points(facts: Facts) -> str:
        words = translate("Sayings", "Only {points} points are there: choose less")
        return words.format(points=facts.get("points", 0))

    def _about_people(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "not_your_right": lambda _: translate("Sayings", "A manager has to agree"),
            "wrong_pin": lambda f: translate("Sayings", "Wrong code, {left} tries left").format(
                **f
            ),
            "must_wait": lambda f: translate("Sayings", "Wait {seconds} seconds").format(**f),
            "locked": lambda _: translate("Sayings", "The till is locked"),
            "bad_setting": lambda f: translate(
                "Sayings", "{field}: {value} is not possible"
            ).format(**f),
        }

    def _about_the_book(self) -> dict[str, Callable[[Facts], str]]:
        return {
            "already_running": lambda _: translate(
                "Sayings", "The till is already open on this computer"
            ),
            "already_sealed": lambda _: translate(
                "Sayings", "This was recorded otherwise a moment ago: look at the last ticket"
            ),
            "book_newer": lambda _: translate(
                "Sayings", "A newer program wrote this book: update this till"
            ),
            "book_damaged": lambda _: translate(
                "Sayings", "The book does not prove itself: stop selling and call support"
            ),
            "no_shop": lambda _: translate("Sayings", "There is no shop in this folder yet"),
        }

    def _sold(self, facts: Facts) -> str:
        if "number" not in facts:
            return translate("Sayings", "{title} was already sold").format(**facts)
        return translate("Sayings", "{title} was already sold: ticket {number}").format(**facts)

    def _all_steps(self) -> dict[str, Step]:
        return {
            "unknown_code": Step(translate("Sayings", "Free price"), "free"),
            "no_price": Step(translate("Sayings", "Free price"), "free"),
            "already_sold": Step(translate("Sayings", "Show the ticket"), "ticket"),
            "customer_missing": Step(translate("Sayings", "Choose the customer"), "customer"),
            "on_hold": Step(translate("Sayings", "On hold"), "parked"),
            "amount_unusual": Step(translate("Sayings", "Yes, that is right"), "sure"),
            "cash_above_limit": Step(translate("Sayings", "Card"), "card"),
            "card_money_taken": Step(translate("Sayings", "It is cancelled"), "cancelled"),
            "disk_full": Step(translate("Sayings", "Try again"), "again"),
            "disk_failed": Step(translate("Sayings", "Try again"), "again"),
        }
