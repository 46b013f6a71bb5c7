"""A Saturday on which money goes both ways, at a till that may lose its power at any step."""

from __future__ import annotations

from pathlib import Path

from tests.desks import INES, JEANNE, Desks, killed, on_disk
from tests.returns import DAY_MS
from tillapp.counter.paying import CardAnswer, after_restart
from tillapp.counter.views import DoneView, SaleView
from tillapp.domain.article import Goods, ProductKey, Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.party import Approval, Right
from tillapp.ledger import records

Kept = tuple[Basket | None, tuple[Basket, ...], list[tuple[str, str, str, int]]]


class Saturday:
    """The people and the goods of the day; `powerless` kills the till between any two steps."""

    def __init__(self, folder: Path, *, powerless: bool) -> None:
        self.till: Desks = on_disk(folder)
        self._folder, self._powerless = folder, powerless
        self.kills = 0

    def goods(self, title: str, price: int, vat: str = "M20") -> Goods:
        return self.till.shop.piece(title, price, vat=vat)

    def kept(self) -> Kept:
        """All that a person would miss: both kinds of baskets, and every balance."""
        basket = self.till.basket
        now = after_restart(basket.now) if basket.now.lines else None
        return now, tuple(basket.parked()), self.till.balances()

    def then(self) -> None:
        """A moment between two steps, in which the power may fail."""
        if not self._powerless:
            return
        before = self.kept()
        self.till = killed(self.till, room=self._folder)
        self.till.recovery.look()
        assert self.kept() == before
        self.kills += 1

    def next_day(self) -> None:
        """The shop closes, and opens again."""
        self.till.session.lock()
        self.till.shop.clock.forward(DAY_MS)
        self.till.session.enter_with_badge(INES.badge)
        self.then()

    def word(self, right: Right) -> Approval:
        return self.till.session.approve_with_badge(right, JEANNE.badge)

    def ring(self, *goods: Goods) -> None:
        for thing in goods:
            self.till.selling.scan(thing.code)
            self.then()

    def by_cash(self, amount: int | None = None) -> SaleView:
        view = self.till.paying.cash(amount)
        self.then()
        return view

    def by_card(self, amount: int | None = None) -> SaleView:
        self.till.paying.card(amount)
        return self.answered()

    def answered(self) -> SaleView:
        self.then()
        view = self.till.paying.card_answer(CardAnswer.ACCEPTED)
        self.then()
        return view

    def back(self, code: str) -> None:
        """A sold tag or a ticket's number: all that is left of what it names."""
        sale = self.till.returning.find(code)
        if sale.selected:
            self.till.returning.add(sale.document, sale.selected)
        else:
            self.till.returning.add_all(sale.document)
        self.then()

    def given(self, option: str, amount: int | None = None) -> SaleView:
        view = self.till.refunding.give(option, amount)
        if view.pending:
            return self.answered()
        self.then()
        return view

    def key(self, title: str) -> str:
        """A product key of a category, for goods without a tag."""
        article = self.till.shop.article(title, tracking=Tracking.NONE)
        records.put_keys(self.till.book.store, [ProductKey("favoris", 1, article.id)])
        return article.id


def done_of(view: SaleView) -> DoneView:
    """What was sealed just now."""
    assert view.done is not None
    return view.done


def goods_go_both_ways(day: Saturday) -> None:
    """To the card, against something dearer, against the same price."""
    dress, jeans = day.goods("Robe", 4200), day.goods("Jean", 1400)
    cups = day.till.shop.sku("Tasse", 350)
    day.ring(dress, cups, cups, cups)
    day.by_cash()
    day.ring(jeans)
    day.by_card()
    day.back(jeans.code)
    assert day.till.refunding.options()[0].id == "card"
    day.given("card")
    day.back(dress.code)
    day.ring(day.goods("Manteau", 6000, "N20"))
    assert day.till.selling.view().due == 1800
    day.by_cash()
    sale = day.till.returning.find(dress.code).document
    day.till.returning.add(sale, 2)
    day.ring(day.goods("Pull", 1050))
    assert day.till.basket.now.whole
    day.till.paying.close()
    day.then()


def three_friends_share_a_bill(day: Saturday) -> None:
    """Two pay today, the third one tomorrow; the drawer knows what is in it meanwhile."""
    drawer = day.till.balance("cash")
    day.ring(day.goods("Table", 9000, "N20"))
    day.till.splitting.equal(3)
    day.then()
    day.by_cash()
    day.by_card()
    day.till.selling.hold()
    day.then()
    day.next_day()
    assert day.till.balance("cash") == drawer + 3000
    assert day.till.balance("advance") == -6000
    [waits] = day.till.selling.parked()
    day.till.selling.resume(waits.id)
    day.then()
    day.till.paying.cheque()
    day.then()
    assert day.till.sales()[-1].total == 9000


def two_lamps_are_put_aside(day: Saturday) -> None:
    """One is collected, the deposit on the other goes back."""
    camille = day.till.customer()
    for price, deposit in ((8000, 2000), (4000, 1000)):
        day.ring(day.goods("Lampe", price))
        day.till.selling.attach(camille.id)
        day.then()
        day.till.layaway.cash(deposit)
        day.then()
    day.next_day()
    taken, given_up = day.till.layaway.waiting()
    day.till.selling.resume(taken.basket)
    day.then()
    day.by_card()
    day.till.selling.resume(given_up.basket)
    day.then()
    day.till.layaway.give_back()
    day.then()
    day.till.selling.abandon()
    day.then()


def a_gift_is_spent_in_two_parts(day: Saturday) -> str:
    """Twenty, then twelve and a half; the paper of the rest says what is left."""
    day.till.crediting.sell_gift(5000)
    day.then()
    [(name, worth)] = done_of(day.by_cash()).slips
    assert worth == 5000
    [gift] = [each for each in day.till.crediting.credits() if each.name == name]
    for title, price in (("Sac", 2000), ("Chapeau", 1250)):
        day.ring(day.goods(title, price))
        day.till.crediting.spend(gift.code)
        day.then()
    assert day.till.crediting.look(gift.code).balance == 1750
    day.till.crediting.print_slip(gift.id)
    return day.till.printer.text


def two_tickets_were_wrong(day: Saturday) -> None:
    """One was paid by card, not in cash; the other one should not have been made."""
    day.ring(day.goods("Ceinture", 900))
    wrong = done_of(day.till.paying.cash()).document
    day.then()
    approval = day.word(Right.CANCEL)
    day.till.returning.correct(wrong, (("card", 900),), "wrong key", approval)
    day.then()
    day.ring(day.goods("Bol", 700))
    mistaken = done_of(day.till.paying.cash()).document
    day.then()
    day.till.returning.cancel(mistaken, "wrong sale", day.word(Right.CANCEL))
    day.then()
    day.given("cash")


def a_jumper_without_a_ticket(day: Saturday) -> None:
    """The manager agrees; the credit is spent on the spot."""
    like = day.key("Pull")
    day.till.returning.free(like, 1200, approval=day.word(Right.RETURN_FREE))
    day.then()
    day.given("credit")
    [credit] = [each for each in day.till.crediting.credits() if each.balance == 1200]
    assert not credit.payable
    day.ring(day.goods("Gilet", 1200))
    day.till.crediting.spend(credit.code)
    day.then()


def three_ways_back(day: Saturday) -> None:
    """Card first, as it came; then cash; a credit for the rest."""
    lamp = day.goods("Lampadaire", 5000)
    day.ring(lamp)
    day.by_card(2000)
    day.by_cash()
    day.back(lamp.code)
    offered = day.till.refunding.options()
    assert [(o.id, o.amount) for o in offered if o.original] == [("cash", 3000), ("card", 2000)]
    day.given("card")
    day.given("cash", 1000)
    day.given("credit")
