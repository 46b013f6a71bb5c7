"""Documents of every kind that a customer gets a paper of, on a real book."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from tests.desks import HOUSE, Desks, english
from tests.domain.papers import french
from tests.shop import card, cash, cheque, line_of
from tillapp.counter.papers import House, Papers
from tillapp.counter.settings import Policy
from tillapp.domain.advance import give_back, take_ahead
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale
from tillapp.domain.correction import correct
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.credit_work import Cause, expire, extend, pay_out, points
from tillapp.domain.discount import Discount, Offer
from tillapp.domain.document import Document, Draft
from tillapp.domain.issue_line import IssueLine
from tillapp.domain.means import Means
from tillapp.domain.party import Customer
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Reward
from tillapp.domain.settle import settle
from tillapp.domain.sold import Paid
from tillapp.domain.split import equal
from tillapp.domain.tender import Layaway, Tender, TenderKind
from tillapp.domain.terms import Terms
from tillapp.domain.undone import Correction, Origin, Refund

UNTIL = "2027-11-21"


class Step(Struct, frozen=True):
    """A movement of a credit, as the credit desk tells it."""

    at_ms: int
    number: str
    what: str
    amount: int
    balance: int


class Day:
    """A book with goods, a customer of some language, and the papers of that shop."""

    def __init__(self, language: str = "fr") -> None:
        self.till = Desks()
        self.shop = self.till.shop
        self.camille: Customer = self.till.customer("Camille Durand", language=language)
        house = House(HOUSE, Policy(), {"fr": french, "en": english}, "tillapp 0.1")
        self.papers = Papers(self.till.book, house)
        self._serial = 911

    @property
    def terms(self) -> Terms:
        terms = replace(self.shop.terms, staff="ines", ledger="T03A")
        return replace(terms, points_per_euro=1)

    def basket(self) -> Basket:
        return replace(self.shop.basket(), customer=self.camille.id)

    def commit(self, *drafts: Draft) -> tuple[Document, ...]:
        return self.till.book.commit(drafts)

    def close(self, basket: Basket) -> tuple[Document, ...]:
        return self.commit(*settle(basket, self.terms))

    def sold(self, title: str = "Robe fleurie", price: int = 1600) -> Document:
        basket = self.basket().add(line_of(self.shop.piece(title, price)))
        return self.close(basket.pay(cash(price)))[0]

    def slip(self, kind: Kind = Kind.RETURN, face: int = 0) -> Slip:
        self._serial += 1
        code = code_of("T03A", self._serial)
        return Slip(self.shop.ids.next(), code, kind, "T03A", self.camille.id, UNTIL, face)

    def voucher(self, face: int = 5000) -> Slip:
        slip = self.slip(Kind.GIFT, face)
        line = IssueLine(0, "Bon cadeau", face, slip)
        self.close(self.basket().add(line).pay(cash(face)))
        return slip


def back(document: Document, n: int = 1, reason: str = "size", cancels: str = "") -> ReturnLine:
    sale = document.facts.content
    assert isinstance(sale, Sale)
    line = sale.lines[n - 1]
    origin = Origin(
        document.id, document.number, n, at=document.facts.at, customer=sale.customer
    )
    means = (Means("cash", line.total),)
    seen = 2 if line.item else 0
    return ReturnLine(
        0, line, line.quantity, reason, origin=origin, means=means, seen=seen, cancels=cancels
    )


def given(slip: Slip, cents: int) -> Tender:
    return Tender(0, TenderKind.CREDIT, -cents, slip=slip, fresh=True)


def exchange(day: Day) -> str:
    """A dress back, a coat, a cup and a gift voucher out: three documents, one paper."""
    dress = day.sold()
    cup = day.shop.sku("Tasse", 350)
    basket = day.basket().add(back(dress)).add(line_of(day.shop.piece("Manteau", 4500)))
    basket = basket.add(line_of(cup, 2))
    slip = day.slip(Kind.GIFT, 2000)
    basket = basket.add(IssueLine(0, "Bon cadeau", 2000, slip))
    documents = day.close(basket.pay(card(3000)).pay(cash(3000)))
    assert [d.number[0] for d in documents] == ["T", "T", "L"]
    return documents[1].id


def even(day: Day) -> str:
    """A dress for another of the same price: no tender at all."""
    basket = day.basket().add(back(day.sold()))
    return day.close(basket.add(line_of(day.shop.piece("Robe noire", 1600))))[-1].id


def refund(day: Day) -> str:
    """A part in cash, the rest as a new credit."""
    basket = day.basket().add(back(day.sold(price=2600)))
    basket = basket.pay(cash(-1000)).pay(given(day.slip(), 1600))
    return day.close(basket)[0].id


def cancelled(day: Day) -> str:
    """A whole ticket undone."""
    sale = day.sold()
    line = back(sale, reason="other", cancels=sale.number)
    return day.close(day.basket().add(line).pay(cash(-1600)))[0].id


def cancelled_sale(day: Day) -> str:
    """The ticket that was undone, seen again."""
    cancelled(day)
    return next(d.id for d in day.till.documents() if isinstance(d.facts.content, Sale))


def corrected(day: Day) -> str:
    """Cash that was really a card."""
    sale = day.sold()
    correction = Correction(
        sale.id, sale.number, (Paid(1, "cash", 1600),), (Paid(1, "card", 1600),), "other"
    )
    return day.commit(
        correct(day.shop.ids.next(), correction, day.terms.staff, day.terms.drawer)
    )[0].id


def corrected_sale(day: Day) -> str:
    """The ticket whose tenders were corrected, seen again."""
    corrected(day)
    return next(d.id for d in day.till.documents() if isinstance(d.facts.content, Sale))


def spent(day: Day) -> str:
    """A voucher spent in part, points for a reward, a promotion, a marked down coat."""
    slip = day.voucher()
    cause, staff = Cause("fête"), day.terms.staff
    day.commit(points(day.shop.ids.next(), day.camille.id, 100, cause, staff))
    coat = replace(line_of(day.shop.piece("Manteau", 3600)), listed=4500, reference=4200)
    cups = line_of(day.shop.sku("Tasse", 250), 3).less(None)
    cups = replace(cups, offer=Offer("3for5", "3 pour 5,00", 250))
    basket = day.basket().add(coat).add(cups).rewarded(Reward(100, 500))
    basket = basket.less(Discount("loyal", cents=100))
    tender = Tender(0, TenderKind.GIFT, 3000, slip=slip)
    return day.close(basket.pay(tender).pay(cheque(500)))[0].id


def voucher(day: Day) -> str:
    """A gift voucher."""
    day.voucher()
    return day.till.documents()[-1].id


def top_up(day: Day) -> str:
    """More on a voucher."""
    slip = day.voucher()
    line = IssueLine(0, "Bon cadeau", 1000, slip, top_up=True)
    return day.close(day.basket().add(line).pay(cash(1000)))[0].id


def refunded(day: Day) -> Slip:
    """The credit that the last document brought into the world."""
    content = day.till.documents()[-1].facts.content
    assert isinstance(content, Refund)
    return content.slips[0]


def paid_out(day: Day) -> str:
    """A part of a credit in cash."""
    refund(day)
    slip = refunded(day)
    draft = pay_out(day.shop.ids.next(), slip, 600, Cause("demande"), day.terms)
    return day.commit(draft)[0].id


def extended(day: Day) -> str:
    """Another last day."""
    draft = extend(day.shop.ids.next(), day.voucher(), "2028-11-21", Cause("geste"), day.terms)
    return day.commit(draft)[0].id


def expired(day: Day) -> str:
    """Nobody spent it in time."""
    draft = expire(day.shop.ids.next(), day.voucher(), 5000, Cause("trois ans"), day.terms)
    return day.commit(draft)[0].id


def part(day: Day) -> str:
    """The second of three parts, by card and by cash with change."""
    basket = day.basket().add(line_of(day.shop.piece("Manteau", 4500)))
    basket = basket.in_parts(equal(4500, 3)).pay(replace(cash(1500), part=1))
    first = take_ahead(basket, (1,), day.terms)
    day.commit(*first.drafts)
    basket = first.basket.pay(replace(card(1000), part=2)).pay(replace(cash(2000), part=2))
    second = take_ahead(basket, (2, 3), day.terms)
    return day.commit(*second.drafts)[-1].id


def layaway(day: Day) -> tuple[Basket, str]:
    coat = line_of(day.shop.piece("Manteau", 4500))
    basket = day.basket().add(coat).add(line_of(day.shop.sku("Tasse", 350), 2))
    taken = take_ahead(
        basket.pay(cash(1500)), (1,), day.terms, Layaway("2026-12-21", 1_797_846_000_000)
    )
    return taken.basket, day.commit(*taken.drafts)[0].id


def deposit(day: Day) -> str:
    """Goods put aside."""
    return layaway(day)[1]


def deposit_back(day: Day) -> str:
    """A deposit given back."""
    return day.commit(*give_back(layaway(day)[0], 1, day.terms).drafts)[0].id


def credited_points(day: Day) -> str:
    """Points given by hand."""
    cause = Cause("anniversaire")
    draft = points(day.shop.ids.next(), day.camille.id, 50, cause, day.terms.staff)
    return day.commit(draft)[0].id


PAPERS: dict[str, Callable[[Day], str]] = {
    "exchange": exchange,
    "even-exchange": even,
    "refund": refund,
    "cancelling": cancelled,
    "cancelled": cancelled_sale,
    "correction": corrected,
    "corrected": corrected_sale,
    "spent": spent,
    "voucher": voucher,
    "top-up": top_up,
    "paid-out": paid_out,
    "extended": extended,
    "expired": expired,
    "part": part,
    "deposit": deposit,
    "deposit-back": deposit_back,
    "points": credited_points,
}
