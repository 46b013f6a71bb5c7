"""Finding a ticket or a customer from whatever somebody still knows.

Here are C16, C32 and C40 of product.md.
"""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.looking import NewCustomer
from tillapp.counter.paying import CardAnswer
from tillapp.counter.settings import TicketMeans
from tillapp.domain import code
from tillapp.domain.layout import plain_text
from tillapp.domain.refusal import BadSetting, NotFound


@pytest.fixture
def till() -> Desks:
    return Desks()


def numbers(till: Desks, typed: str) -> list[str]:
    return [row.number for row in till.looking.tickets(typed)]


def test_without_a_word_the_last_tickets_come_first(till: Desks) -> None:
    for _ in range(3):
        till.sell(till.shop.piece())
    assert numbers(till, " ") == ["T03A-000003", "T03A-000002", "T03A-000001"]


def test_a_ticket_is_found_by_its_number_however_it_is_typed(till: Desks) -> None:
    till.sell(till.shop.piece())
    assert numbers(till, "t03a-000001") == ["T03A-000001"]
    assert numbers(till, "T03A-000009") == []


def test_the_tag_is_the_receipt(till: Desks) -> None:
    dress, jeans = till.shop.piece(), till.shop.piece("Jean")
    till.sell(jeans)
    till.sell(dress)
    assert numbers(till, dress.code) == ["T03A-000002"]
    assert numbers(till, code.tag(77)) == []


def test_an_unsold_tag_has_no_ticket(till: Desks) -> None:
    assert numbers(till, till.shop.piece().code) == []
    assert numbers(till, till.shop.sku().code) == []


@pytest.mark.parametrize(
    "typed", ["21/11/2026", "21/11/26", "2026-11-21", "21-11-2026", "2026/11/21"]
)
def test_a_day_in_every_usual_spelling(till: Desks, typed: str) -> None:
    till.sell(till.shop.piece())
    assert numbers(till, typed) == ["T03A-000001"]


@pytest.mark.parametrize("typed", ["22/11/2026", "31/02/2026", "21/11", "²/1/2026", "0/0/0"])
def test_another_day_or_no_day_finds_nothing(till: Desks, typed: str) -> None:
    till.sell(till.shop.piece())
    assert numbers(till, typed) == []


@pytest.mark.parametrize("typed", ["16", "16,00", "16.0", "16 €", "16,00€"])
def test_c32_an_amount_with_a_comma_or_a_point(till: Desks, typed: str) -> None:
    till.sell(till.shop.piece(price=1600))
    till.sell(till.shop.piece(price=1650))
    assert numbers(till, typed) == ["T03A-000001"]


@pytest.mark.parametrize("typed", ["1600", "16,001", "16,5", "²", "1" * 40, "16 €€", "€"])
def test_another_amount_finds_nothing_and_never_fails(till: Desks, typed: str) -> None:
    till.sell(till.shop.piece(price=1600))
    assert numbers(till, typed) == []


def test_tens_of_cents_are_tens(till: Desks) -> None:
    till.sell(till.shop.piece(price=1650))
    assert numbers(till, "16,5") == ["T03A-000001"]


def test_a_customers_tickets_are_found_by_name_and_by_card(till: Desks) -> None:
    camille = till.customer("Camille Durand")
    till.selling.scan(camille.code)
    till.sell(till.shop.piece())
    till.sell(till.shop.piece("Jean"))
    assert numbers(till, "durand") == ["T03A-000001"]
    assert [row.number for row in till.looking.customer_tickets(camille.id)] == ["T03A-000001"]


def test_a_ticket_is_read_on_the_screen_before_it_is_copied(till: Desks) -> None:
    document = till.sell(till.shop.piece())
    view = till.looking.ticket("t03a-000001")
    assert (view.id, view.row.total, view.copies) == (document.id, 1600, 0)
    assert "T03A-000001" in plain_text(view.paper)
    till.looking.reprint(document.id, TicketMeans.MAIL, "camille@example.org")
    assert till.looking.ticket("T03A-000001").copies == 1
    assert "DUPLICATE 1" in till.post.mails[0].text


def test_only_a_ticket_has_a_ticket_view(till: Desks) -> None:
    document = till.sell(till.shop.piece())
    copy = till.looking.reprint(document.id)
    with pytest.raises(NotFound):
        till.looking.ticket(copy.number)
    with pytest.raises(NotFound):
        till.looking.ticket("T03A-000099")


def test_c40_the_same_person_is_proposed_before_a_second_record_is_made(till: Desks) -> None:
    camille = till.looking.create(
        NewCustomer("  Camille   Durand ", "06 12 34 56 78", "Camille@Example.org")
    )
    assert (camille.name, camille.phone) == ("Camille Durand", "0612345678")
    assert camille.since == "2026-11-21"
    for near in (
        NewCustomer("CAMILLE DURAND"),
        NewCustomer("Durand Camille"),
        NewCustomer("C. D.", phone="+33 6 12 34 56 78"),
        NewCustomer("C. D.", phone="06.12.34.56.78"),
        NewCustomer("C. D.", email="camille@example.org"),
    ):
        assert till.looking.like(near) == [camille]
    assert till.looking.like(NewCustomer("Camille Martin", "06 99 99 99 99")) == []


def test_c40_a_number_kept_in_pairs_is_found_too(till: Desks) -> None:
    old = till.customer("Ana", phone="06 12 34 56 78")
    assert till.looking.customers("0612345678") == [old]
    assert till.looking.like(NewCustomer("Anna", phone="0612345678")) == [old]


def test_customers_are_found_by_name_phone_mail_and_card(till: Desks) -> None:
    camille = till.customer("Camille Durand", phone="0612345678", email="camille@example.org")
    for typed in ("cam dur", "0612", "06 12 34", "camille@ex", camille.code):
        assert till.looking.customers(typed) == [camille]


def test_a_customer_needs_a_name(till: Desks) -> None:
    with pytest.raises(BadSetting):
        till.looking.create(NewCustomer("  \x00 ", "0612345678"))


def test_a_customer_without_a_good_address_is_told_at_once(till: Desks) -> None:
    with pytest.raises(BadSetting) as refusal:
        till.looking.create(NewCustomer("Camille", email="camille at home"))
    assert refusal.value.facts["field"] == "email"
    assert till.looking.customers("Camille") == []


def test_c16_a_ticket_is_found_by_its_words_or_by_the_end_of_its_card_slip(
    till: Desks,
) -> None:
    till.sell(till.shop.piece("Manteau rouge"))
    till.ring(till.shop.piece("Écharpe"))
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED, "**** 4242")
    assert numbers(till, "manteau rou") == ["T03A-000001"]
    assert numbers(till, "echarpe") == ["T03A-000002"]
    assert numbers(till, "4242") == ["T03A-000002"]
    assert numbers(till, "chapeau") == []


def test_an_amount_of_four_digits_and_a_card_slip_are_both_shown(till: Desks) -> None:
    till.sell(till.shop.piece(price=123_400 // 2))
    till.ring(till.shop.piece(price=1_234_00))
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED, "1234")
    till.ring(till.shop.piece())
    till.paying.card()
    till.paying.card_answer(CardAnswer.ACCEPTED, "CB 1234")
    assert numbers(till, "1234") == ["T03A-000002", "T03A-000003"]


def test_a_name_finds_tickets_of_the_customer_and_of_goods_called_so(till: Desks) -> None:
    rose = till.customer("Rose Martin")
    till.selling.attach(rose.id)
    till.sell(till.shop.piece("Robe rose"))
    till.sell(till.shop.piece("Pull rose"))
    assert numbers(till, "rose") == ["T03A-000002", "T03A-000001"]


@pytest.mark.parametrize("typed", ["16", "16,00", "-16,00", "-16", "16,00 €"])
def test_a_credit_note_is_found_by_its_amount_as_the_sale_is(till: Desks, typed: str) -> None:
    sale = till.sell(till.shop.piece(price=1600))
    till.returning.add(sale.id, 1)
    till.refunding.give("cash")
    assert numbers(till, typed) == ["T03A-000002", "T03A-000001"]


@pytest.mark.parametrize(
    "typed", ["7 788,00", "7\N{NO-BREAK SPACE}788,00", "7\N{NARROW NO-BREAK SPACE}788 €"]
)
def test_an_amount_with_its_thousands_apart_is_found(till: Desks, typed: str) -> None:
    till.ring(till.shop.piece(price=778_800))
    till.paying.cheque()
    assert numbers(till, typed) == ["T03A-000001"]
    assert numbers(till, "77 88,00") == []
