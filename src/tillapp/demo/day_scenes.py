"""The customers of a demo day: each scene ends in one sale or more, at the real screens."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt

from tillapp.demo.clerk import Clerk
from tillapp.demo.clerk_back import Backwards
from tillapp.demo.day_pictures import Pictures
from tillapp.demo.day_shelf import Shelf
from tillapp.demo.day_stage import Stage, said
from tillapp.demo.hand import pause, until
from tillapp.ui.widgets.toast import Toast

_FOREIGN_CODE = "4006381333931"
_HALF_TAG = 8
_SEARCH_S = 0.2
_VOUCHER = 3_000
_DEPOSIT = 1_000
_BOOKS = 16


class Scene(Struct, frozen=True):
    """What happens, and how many tickets it makes."""

    play: Callable[[Day], None]
    tickets: int = 1


class Day(Struct, frozen=True):
    """Everybody and everything a scene may use."""

    stage: Stage
    clerk: Clerk
    shelf: Shelf
    pictures: Pictures

    @property
    def back(self) -> Backwards:
        """The clerk's hands where goods and money go backwards."""
        return Backwards(self.clerk)


def exact_cash(day: Day) -> None:
    """Three pieces, exact cash, no ticket."""
    day.clerk.scan(*day.shelf.pieces(3))
    day.pictures.take("sell")
    day.pictures.customer("customer-sale")
    day.clerk.cash()
    day.pictures.customer("customer-thanks")


def with_a_note(day: Day) -> None:
    """A note, change, and the ticket on paper."""
    day.clerk.scan(*day.shelf.pieces(2))
    day.clerk.note()
    day.pictures.take("done")
    day.clerk.paper()
    until(day.stage.printed, "the ticket is out")


def by_card(day: Day) -> None:
    """A card that is accepted."""
    day.clerk.scan(*day.shelf.pieces(2))
    day.clerk.card()


def card_refused(day: Day) -> None:
    """A card that is refused; cash helps."""
    day.clerk.scan(*day.shelf.pieces(1))
    day.clerk.card(accepted=False)
    day.clerk.cash()


def cash_and_card(day: Day) -> None:
    """Five euros in cash, the rest by card, a ticket on paper."""
    day.clerk.scan(*day.shelf.pieces(2, at_least=800))
    day.clerk.part_cash(500)
    day.pictures.take("split")
    day.clerk.card()
    day.clerk.paper()
    until(day.stage.printed, "the ticket is out")


def by_cheque(day: Day) -> None:
    """A cheque, on the paying screen."""
    day.clerk.scan(*day.shelf.pieces(2))
    day.clerk.hand.key(Qt.Key.Key_F12)
    day.pictures.take("tender")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.clerk.cheque()


def big_discount(day: Day) -> None:
    """Thirty percent need the manager's badge."""
    day.clerk.scan(*day.shelf.pieces(2))
    day.clerk.discount(30)
    day.pictures.take("approval")
    day.clerk.approve(badge=day.shelf.manager.badge)
    day.clerk.note()


def small_discount(day: Day) -> None:
    """Ten percent on everything, which a cashier may give."""
    day.clerk.scan(*day.shelf.pieces(2))
    day.clerk.hand.key(Qt.Key.Key_F5)
    day.pictures.take("discount")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.clerk.discount_all(10)
    day.clerk.card()


def other_price(day: Day) -> None:
    """A damaged piece goes for less: the manager keys her code."""
    day.clerk.scan(*day.shelf.pieces(1))
    day.clerk.price(150)
    day.clerk.approve(pin=day.shelf.manager_pin)
    day.clerk.cash()


def second_thoughts(day: Day) -> None:
    """A line goes, comes back, and another one goes for good."""
    pieces = day.shelf.pieces(3)
    day.clerk.scan(*pieces)
    assert pieces[0].price is not None
    day.clerk.remove(0)
    day.pictures.take("undo")
    day.clerk.unremove(0, pieces[0].price)
    day.clerk.remove(1)
    day.clerk.cash()


def one_moment(day: Day) -> None:
    """One customer waits while another one pays."""
    day.clerk.scan(*day.shelf.pieces(2))
    waiting = day.clerk.hold()
    day.clerk.scan(*day.shelf.pieces(1))
    day.clerk.card()
    day.clerk.hand.key(Qt.Key.Key_F1)
    day.pictures.take("keys")
    day.clerk.hand.key(Qt.Key.Key_F1)
    day.clerk.resume(waiting)
    day.clerk.cash()


def by_weight(day: Day) -> None:
    """A kilo and a quarter of textile, a product key, three paperbacks for the price of two."""
    day.clerk.key(0)
    day.clerk.pack(_BOOKS, 3, 500)
    day.pictures.take("promotion")
    day.clerk.weigh(1250, day.shelf.price_per_kg)
    day.clerk.note()
    day.clerk.paper()
    until(day.stage.printed, "the ticket is out")


def without_a_tag(day: Day) -> None:
    """The tag fell off: its price is keyed in."""
    day.clerk.hand.touch(said("SellCentre", "Free price"))
    day.pictures.take("free-price")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.clerk.free(1250)
    day.clerk.cash()


def known_customer(day: Day) -> None:
    """A loyalty card, and the ticket as a code on the screen."""
    day.clerk.hand.scan(day.shelf.customer.code)
    day.clerk.scan(*day.shelf.pieces(2))
    day.pictures.take("customer")
    day.clerk.card()
    day.clerk.hand.press(day.stage.sell.side.done.qr)
    day.pictures.take("qr")
    day.clerk.hand.key(Qt.Key.Key_Escape)


def found_customer(day: Day) -> None:
    """A customer found by letters; several cups counted by a key."""
    day.clerk.hand.key(Qt.Key.Key_F11)
    day.clerk.hand.type(day.shelf.customer.name.split()[0].lower())
    pause(_SEARCH_S)
    day.pictures.take("customers")
    day.clerk.hand.key(Qt.Key.Key_F12)
    assert day.stage.running.till.selling.view().customer == day.shelf.customer
    day.clerk.many(day.shelf.pile, 3)
    day.clerk.hand.key(Qt.Key.Key_F12)
    day.pictures.take("reward")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.clerk.cash()


def odd_codes(day: Day) -> None:
    """A foreign code, and a tag read in half: each is refused in its own words."""
    fresh = day.shelf.pieces(1)[0]
    for code in (_FOREIGN_CODE, fresh.article.codes[0][:_HALF_TAG]):
        day.clerk.hand.scan(code)
        assert day.clerk.hand.window.findChildren(Toast), code
    day.pictures.take("refused")
    day.clerk.scan(fresh)
    day.clerk.note()


def no_paper(day: Day) -> None:
    """The paper ends: the sale is made, its ticket waits, and prints once after the refill."""
    day.stage.devices.printer.take_paper_out()
    day.clerk.scan(*day.shelf.pieces(1))
    day.clerk.card()
    day.clerk.paper()
    day.pictures.place("hardware", "paper-out")
    before = len(day.stage.devices.printer.strip.sheets)
    day.stage.devices.printer.load_paper()
    until(day.stage.printed, "the ticket that waited is out")
    assert len(day.stage.devices.printer.strip.sheets) == before + 1


def duplicate(day: Day) -> None:
    """A search by words, then the last ticket again: marked as a duplicate."""
    piece = day.shelf.pieces(1)[0]
    words = " ".join(piece.article.title.split()[:2]).lower()
    day.clerk.hand.type(words)
    day.pictures.take("search")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.clerk.scan(piece)
    day.clerk.cash()
    day.clerk.paper()
    until(day.stage.printed, "the ticket is out")
    day.clerk.hand.key(Qt.Key.Key_F10)
    until(day.stage.printed, "its duplicate is out")


def brought_back(day: Day) -> None:
    """Two dresses were bought; one comes back for cash, the other against something dearer."""
    # The cheaper one is exchanged: something dearer is sure to hang there.
    second, first = sorted(day.shelf.pieces(2), key=lambda goods: goods.price or 0)
    assert second.price is not None
    day.clerk.scan(first, second)
    day.clerk.cash()
    day.back.open(first)
    day.pictures.take("return")
    day.back.take(first)
    day.pictures.take("refund")
    day.back.refund()
    [dearer] = day.shelf.pieces(1, at_least=second.price + 100)
    day.clerk.scan(dearer)
    day.back.swap(second)
    day.pictures.take("exchange")
    day.clerk.cash()
    until(day.stage.printed, "the credit note and the ticket are out")


def two_friends(day: Day) -> None:
    """Each pays a half, and gets a paper of their own."""
    day.clerk.scan(*day.shelf.pieces(2, at_least=800))
    day.back.split()
    day.pictures.take("split-bill")
    day.back.parts()
    day.back.on_paper()
    day.back.part()
    day.pictures.take("split-part")
    day.back.on_paper()
    day.back.part()
    until(day.stage.printed, "both papers are out")


def gift_voucher(day: Day) -> None:
    """A voucher is sold; somebody else pays with it, and pays the rest in cash."""
    day.back.open_gift()
    day.pictures.take("gift")
    day.clerk.hand.key(Qt.Key.Key_Escape)
    day.back.gift(_VOUCHER)
    day.clerk.cash()
    until(day.stage.printed, "the voucher is out")
    [voucher] = day.stage.running.till.crediting.credits()
    day.pictures.place("credits")
    day.clerk.scan(*day.shelf.pieces(1, at_least=_VOUCHER + 100))
    day.back.spend(voucher.code, _VOUCHER)
    day.clerk.cash()
    until(day.stage.printed, "the ticket is out")


def put_aside(day: Day) -> None:
    """A deposit on a coat; the customer comes back for it and pays the rest."""
    day.clerk.scan(*day.shelf.pieces(1, at_least=2 * _DEPOSIT))
    waiting = day.back.put_aside(day.shelf.customer, _DEPOSIT)
    day.pictures.take("layaway")
    day.back.deposit(_DEPOSIT)
    until(day.stage.printed, "the receipt is out")
    day.back.collect(waiting, _DEPOSIT)
    day.clerk.cash()
    day.clerk.paper()
    until(day.stage.printed, "the ticket is out")


SCENES = (
    Scene(exact_cash),
    Scene(with_a_note),
    Scene(by_card),
    Scene(cash_and_card),
    Scene(big_discount),
    Scene(one_moment, 2),
    Scene(by_weight),
    Scene(known_customer),
    Scene(no_paper),
    Scene(second_thoughts),
    Scene(odd_codes),
    Scene(brought_back, 2),
    Scene(two_friends),
    Scene(gift_voucher),
    Scene(put_aside),
    Scene(small_discount),
    Scene(by_cheque),
    Scene(other_price),
    Scene(card_refused),
    Scene(without_a_tag),
    Scene(found_customer),
    Scene(duplicate),
)
EVERYDAY = (Scene(exact_cash), Scene(with_a_note), Scene(by_card), Scene(cash_and_card))
