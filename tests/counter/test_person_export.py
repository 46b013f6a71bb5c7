"""What a person gets on request: everything, in one readable file."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.desks import JEANNE, Desks
from tillapp.counter import settings
from tillapp.counter.card_payment import CardAnswer
from tillapp.counter.layaway import LayawayDesk
from tillapp.counter.person_export import exported
from tillapp.counter.rewarding import RewardingDesk
from tillapp.counter.sealing import Beside
from tillapp.domain.content import Sale
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.party import Consent, Customer
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.reward import Loyalty, LoyaltyRule
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.undone import Origin
from tillapp.ledger import records

CODE = code_of("T03A", 7)


def bought_and_brought_back(till: Desks, camille: Customer) -> None:
    """A cup for cash, and back for a credit."""
    till.selling.attach(camille.id)
    till.ring(till.shop.sku("Tasse", price=1600))
    till.paying.cash()
    sale = till.documents()[-1]
    content = sale.facts.content
    assert isinstance(content, Sale)
    origin = Origin(sale.id, sale.number, 1, customer=camille.id)
    till.selling.attach(camille.id)
    till.selling.put_on(ReturnLine(0, content.lines[0], 1, origin=origin))
    slip = Slip(till.shop.ids.next(), CODE, Kind.RETURN, "T03A", camille.id, face=1600)
    till.paying.take(Tender(0, TenderKind.CREDIT, -1600, slip=slip, fresh=True))


def put_aside(till: Desks, camille: Customer) -> None:
    """A coat with a deposit."""
    till.selling.attach(camille.id)
    till.ring(till.shop.piece("Manteau", price=6000))
    beside = Beside(till.session, till.selling, till.handing, till.basket)
    LayawayDesk(till.book, beside, till.policy, till.paying).cash(2000)


def told(till: Desks, customer: Customer) -> Any:
    return msgspec.json.decode(exported(till.book, customer))


@pytest.fixture
def till() -> Desks:
    till = Desks(who=JEANNE)
    loyalty = Loyalty((LoyaltyRule(1),))
    records.put_setting(till.book.store, settings.LOYALTY, loyalty, till.version)
    return till


def test_the_record_and_every_consent_are_in_the_file(till: Desks) -> None:
    news = Consent("news", given=True, day="2026-11-21", text="I agree.")
    whole = told(till, till.customer(consents=(news,)))
    assert whole["made"].startswith("2026-11-21T10:")
    assert whole["record"]["name"] == "Camille Durand"
    assert whole["consents"] == [
        {"use": "news", "given": True, "day": "2026-11-21", "text": "I agree."}
    ]
    assert (whole["tickets"], whole["credits"], whole["put_aside"]) == ([], [], [])


def test_tickets_credits_and_points_are_in_the_file(till: Desks) -> None:
    camille = till.customer()
    bought_and_brought_back(till, camille)
    beside = Beside(till.session, till.selling, till.handing, till.basket)
    RewardingDesk(till.book, till.shop.ids, beside).give(camille.id, 5, "gesture")
    whole = told(till, camille)
    back, sold = whole["tickets"]
    assert (sold["total"], back["total"]) == (1600, -1600)
    assert [line["title"] for line in sold["lines"]] == ["Tasse"]
    assert sold["paid"] == [{"kind": "cash", "amount": 1600}]
    [credit] = whole["credits"]
    assert (credit["balance"], credit["code"], credit["kind"]) == (1600, CODE, "return")
    assert [step["balance"] for step in credit["statement"]] == [1600]
    assert whole["points"]["balance"] == 5
    assert [step["points"] for step in whole["points"]["statement"]] == [16, -16, 5]
    assert whole["points"]["statement"][-1]["reason"] == "gesture"


def test_goods_that_wait_for_the_person_are_in_the_file(till: Desks) -> None:
    camille = till.customer()
    put_aside(till, camille)
    [waits] = told(till, camille)["put_aside"]
    assert (waits["total"], waits["paid"], waits["lines"]) == (6000, 2000, ["Manteau"])


def test_money_that_lies_here_is_in_the_file_as_it_is_on_the_sheet(till: Desks) -> None:
    camille = till.customer()
    till.selling.attach(camille.id)
    till.ring(till.shop.piece("Manteau", price=6000))
    till.paying.card(1000)
    till.paying.card_answer(CardAnswer.ACCEPTED)
    till.selling.hold()
    whole = told(till, camille)
    [waits], [paid] = whole["put_aside"], whole["paid_ahead"]
    assert (waits["until"], waits["paid"]) == ("", 1000)
    assert (paid["kind"], paid["amount"]) == ("card", 1000)
    assert len(till.customers.sheet(camille.id).layaways) == 1
