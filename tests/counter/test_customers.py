"""The customers' desk: a sheet, changes, consents with their words, export and erasure.

Here is C40c of product.md with every field that a record has now.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace

from tests.desks import INES, JEANNE, PINS, Desks
from tillapp.counter import settings
from tillapp.counter.crediting import CreditingDesk
from tillapp.counter.customers import CustomersDesk
from tillapp.counter.layaway import LayawayDesk
from tillapp.counter.looking import NewCustomer
from tillapp.counter.rewarding import RewardingDesk
from tillapp.counter.sealing import Beside
from tillapp.counter.splitting import SplittingDesk
from tillapp.domain import credit_work
from tillapp.domain.content import Issue, Log
from tillapp.domain.credit import Kind, Slip, Work, code_of
from tillapp.domain.credit_work import Cause
from tillapp.domain.document import Draft
from tillapp.domain.effects import credited, pointed
from tillapp.domain.party import Consent, Customer, Right
from tillapp.domain.posting import EUR, EXPIRED, Posting
from tillapp.domain.refusal import (
    BadSetting,
    BalanceTooLow,
    NotFound,
    NotYourRight,
    StillOwed,
)
from tillapp.domain.reward import Loyalty, LoyaltyRule
from tillapp.domain.undone import Refund
from tillapp.fiscal import events
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import Key
from tillapp.ledger import records, tickets
from tillapp.ledger.points import points_of
from tillapp.ledger.verify import verify


@pytest.fixture
def till() -> Desks:
    till = Desks()
    loyalty = Loyalty((LoyaltyRule(10),))
    records.put_setting(till.book.store, settings.LOYALTY, loyalty, till.version)
    return till


@pytest.fixture
def desk(till: Desks) -> CustomersDesk:
    crediting = CreditingDesk(till.book, till.shop.ids, beside(till), till.policy, till.paying)
    return CustomersDesk(till.book, till.shop.ids, till.session, till.looking, crediting)


def beside(till: Desks) -> Beside:
    return Beside(till.session, till.selling, till.handing, till.basket)


@pytest.fixture
def camille(till: Desks) -> Customer:
    return till.customer(phone="0612345678", email="camille@example.org")


def bought(till: Desks, customer: Customer, price: int = 1600) -> None:
    till.selling.attach(customer.id)
    till.ring(till.shop.piece(price=price))
    till.paying.cash()


def credit_for(till: Desks, customer: Customer, cents: int = 1500) -> Slip:
    """A credit that the shop owes to a customer, as a buyback will write it."""
    ids = till.shop.ids
    slip = Slip(ids.next(), code_of("T03A", 7), Kind.GOODWILL, "T03A", customer.id, face=cents)
    terms = replace(till.shop.terms, ledger="T03A")
    content = Issue(Work.SELL, slips=(slip,), customer=customer.id, reason="gesture")
    rows = (*credited(slip, cents, terms), Posting(EXPIRED, "", EUR, cents))
    till.book.commit((Draft(ids.next(), content, "ines", postings=rows),))
    return slip


def test_a_sheet_shows_all_that_is_remembered_and_owed(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    credit_for(till, camille)
    sheet = desk.sheet(camille.id)
    assert sheet.customer == camille
    assert [row.total for row in sheet.tickets] == [1600]
    assert (sheet.points, sheet.layaways) == (160, ())
    assert [(credit.balance, credit.kind) for credit in sheet.credits] == [(1500, "goodwill")]
    with pytest.raises(NotFound):
        desk.sheet("nobody")


def test_a_record_is_changed_and_only_its_fields(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    wish = replace(
        camille,
        name=" Camille  Duval\x07",
        phone="+33 6 12 34 56 79",
        email="Camille@Example.ORG",
        group="friends",
        language="en",
        keeps_email=True,
        code="other",
        since="1999-01-01",
        consents=(Consent("news", given=True, day="2026-11-21", text="smuggled"),),
    )
    new = desk.change(wish)
    assert (new.name, new.phone, new.email) == (
        "Camille Duval",
        "0612345679",
        "camille@example.org",
    )
    assert (new.group, new.language, new.keeps_email) == ("friends", "en", True)
    assert (new.code, new.since, new.consents) == (camille.code, camille.since, ())
    assert records.customer(till.book.store, camille.id) == new
    assert till.looking.customers("duval") == [new]
    assert till.looking.customers("durand") == []


def test_a_change_is_told_without_saying_what_the_record_says(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    desk.change(replace(camille, phone="0611111111"))
    [log] = till.logs(events.PARTNER)
    assert (log.what, log.facts) == (
        "customer_changed",
        {"customer": camille.id, "fields": "phone"},
    )
    desk.change(replace(camille, phone="06 11 11 11 11"))
    assert len(till.logs(events.PARTNER)) == 1


@pytest.mark.parametrize(
    ("field", "value"), [("name", " "), ("email", "camille"), ("language", "tlh")]
)
def test_a_record_that_cannot_be_is_not_kept(
    desk: CustomersDesk, camille: Customer, field: str, value: str
) -> None:
    with pytest.raises(BadSetting) as bad:
        desk.change(replace(camille, **{field: value}))
    assert bad.value.facts["field"] == field
    assert desk.sheet(camille.id).customer == camille


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "DURAND  camille", "phone": "", "email": ""},
        {"name": "Somebody", "phone": "+33 (0)6 12.34.56.78", "email": ""},
        {"name": "Somebody", "phone": "", "email": " CAMILLE@example.org"},
    ],
)
def test_c40c_the_same_person_is_proposed_before_creation_and_before_a_change(
    till: Desks, desk: CustomersDesk, camille: Customer, fields: dict[str, str]
) -> None:
    full = desk.change(replace(camille, group="friends", keeps_email=True))
    full = desk.consent(full.id, "news", True, "I agree.")
    assert till.looking.like(NewCustomer(**fields)) == [full]
    other = till.customer("Noé Petit")
    assert desk.like(replace(other, **fields)) == [full]
    assert desk.like(full) == []


def test_a_consent_is_kept_with_its_day_and_words_and_the_journal_has_only_a_hash(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    words = "J’accepte de recevoir les nouvelles."
    desk.consent(camille.id, "news", True, words)
    desk.consent(camille.id, "news", False, words)
    kept = desk.sheet(camille.id).customer.consents
    assert kept == (
        Consent("news", given=True, day="2026-11-21", text=words, by=INES.id),
        Consent("news", given=False, day="2026-11-21", text=words, by=INES.id),
    )
    given, taken = till.logs(events.CONSENT)
    assert (given.what, taken.what) == ("consent_given", "consent_withdrawn")
    assert given.facts == {
        "customer": camille.id,
        "use": "news",
        "text": hashlib.sha256(words.encode()).hexdigest(),
    }
    for use, text in (("news", " "), ("", words)):
        with pytest.raises(BadSetting):
            desk.consent(camille.id, use, True, text)


def test_an_export_is_noted_and_says_everything(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    whole = msgspec.json.decode(desk.export(camille.id))
    assert whole["record"]["name"] == "Camille Durand"
    assert [ticket["total"] for ticket in whole["tickets"]] == [1600]
    assert till.logs(events.PARTNER)[-1].what == "customer_exported"


def test_an_erased_person_leaves_no_name_and_every_document(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    desk.consent(camille.id, "news", True, "I agree.")
    before = [document.hash for document in till.documents()]
    till.session.enter_with_badge(JEANNE.badge)
    assert desk.erase(camille.id) == 160
    assert points_of(till.book.store, camille.id) == 0
    with pytest.raises(NotFound):
        desk.sheet(camille.id)
    for typed in ("durand", "0612345678", "camille@example.org"):
        assert till.looking.customers(typed) == []
    again = NewCustomer("Camille Durand", "0612345678", "camille@example.org")
    assert till.looking.like(again) == []
    assert records.customer_with_code(till.book.store, camille.code) is None
    assert [document.hash for document in till.documents()][: len(before)] == before
    assert verify(till.book.store, France(Key.new())).sound
    # The ticket is still there, for nobody in particular.
    [row] = tickets.of_customer(till.book.store, camille.id)
    assert till.looking.ticket(row.number).row.total == 1600


def test_no_document_ever_holds_a_name(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    desk.change(replace(camille, phone="0611111111"))
    desk.consent(camille.id, "news", True, "I, Camille, agree.")
    desk.export(camille.id)
    till.session.enter_with_badge(JEANNE.badge)
    desk.erase(camille.id)
    bodies = b"".join(document.body for document in till.documents())
    for word in (b"Camille", b"Durand", b"0612345678", b"0611111111", b"example.org"):
        assert word not in bodies


def test_a_person_who_is_owed_something_is_not_erased(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    credit_for(till, camille)
    with pytest.raises(StillOwed) as owed:
        desk.erase(camille.id)
    assert owed.value.facts == {"credit": 1500, "layaways": 0}
    noe = till.customer("Noé Petit")
    till.selling.attach(noe.id)
    till.ring(till.shop.piece(price=6000))
    LayawayDesk(till.book, beside(till), till.policy, till.paying).cash(2000)
    with pytest.raises(StillOwed) as owed:
        desk.erase(noe.id)
    assert owed.value.facts == {"credit": 0, "layaways": 1}
    assert [view.paid for view in desk.sheet(noe.id).layaways] == [2000]


def test_money_of_a_bill_that_is_half_paid_keeps_its_owner(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    till.selling.attach(camille.id)
    till.ring(till.shop.piece(price=6000))
    SplittingDesk(beside(till)).equal(2)
    till.paying.cash()
    with pytest.raises(StillOwed):
        desk.erase(camille.id)


def test_erasing_needs_a_manager(till: Desks, desk: CustomersDesk, camille: Customer) -> None:
    with pytest.raises(NotYourRight):
        desk.erase(camille.id)
    desk.erase(camille.id, till.session.approve(Right.ERASE, PINS[JEANNE.id]))
    assert till.logs(events.PARTNER)[-1] == Log(
        events.PARTNER, "customer_erased", {"customer": camille.id}, JEANNE.id
    )


class Meanwhile:
    """Identifiers that somebody else draws from at the worst moment."""

    def __init__(self, till: Desks, first: Callable[[], object]) -> None:
        self._till, self._first = till, [first]

    def next(self) -> str:
        while self._first:
            self._first.pop()()
        return self._till.shop.ids.next()


def test_points_that_arrive_during_an_erasure_undo_it(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    give = RewardingDesk(till.book, till.shop.ids, beside(till)).give
    late = Meanwhile(till, lambda: give(camille.id, 30, "gesture"))
    slow = CustomersDesk(till.book, late, till.session, till.looking, till.crediting)
    with pytest.raises(BalanceTooLow):
        slow.erase(camille.id)
    assert desk.sheet(camille.id).points == 30
    assert desk.erase(camille.id) == 30


def test_a_return_takes_no_points_from_somebody_who_was_forgotten(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    sale = till.documents()[-1]
    till.session.enter_with_badge(JEANNE.badge)
    desk.erase(camille.id)
    till.returning.add_all(sale.id)
    till.refunding.give("cash")
    refund = till.documents()[-1].facts.content
    assert isinstance(refund, Refund)
    assert (refund.total, refund.points) == (-1600, 0)
    assert points_of(till.book.store, camille.id) == 0


def test_goods_that_lie_here_when_somebody_is_forgotten_take_no_points_either(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    bought(till, camille)
    sale = till.documents()[-1]
    till.session.enter_with_badge(JEANNE.badge)
    till.returning.add_all(sale.id)
    desk.erase(camille.id)
    till.refunding.give("cash")
    assert points_of(till.book.store, camille.id) == 0


def test_points_below_nothing_are_let_go_too(
    till: Desks, desk: CustomersDesk, camille: Customer
) -> None:
    till.session.enter_with_badge(JEANNE.badge)
    RewardingDesk(till.book, till.shop.ids, beside(till)).give(camille.id, 30, "gesture")
    assert desk.sheet(camille.id).points == 30
    assert desk.erase(camille.id) == 30
    assert till.balance("points/holder") == 0
    noe = till.customer("Noé Petit")
    gone = credit_work.points(till.shop.ids.next(), noe.id, 5, Cause("gesture"), "ines")
    # A return may take more than there is.
    below = replace(gone, postings=tuple(pointed(noe.id, -20)))
    till.book.commit((below,))
    assert desk.sheet(noe.id).points == desk.erase(noe.id) == -20
    assert till.balance("points/holder") == 0
