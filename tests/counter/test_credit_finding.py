"""Finding a credit: whatever a customer shows or says leads to it, and a forgery to nothing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.credit_shop import CreditTill, introduce, till_of
from tillapp.counter.credit_finding import CreditFinder
from tillapp.counter.credit_views import Which
from tillapp.domain.credit import Kind, code_of, name_of
from tillapp.domain.refusal import BrokenCode, CreditTwice, ForgedSlip, NotFound, UnknownCode
from tillapp.fiscal import slip as paper
from tillapp.fiscal.key import Key


@pytest.fixture
def till() -> CreditTill:
    return CreditTill()


@pytest.fixture
def other() -> CreditTill:
    return till_of("T04A")


def finder(till: CreditTill) -> CreditFinder:
    return CreditFinder(till.book, till.basket)


def listed(till: CreditTill, typed: str, which: Which = Which.ACTIVE) -> list[str]:
    return [view.id for view in till.desk.credits(typed, which)]


def test_code_name_and_signed_square_lead_to_the_same_credit(till: CreditTill) -> None:
    slip = till.owe(2_000)
    serial = slip.code[6:12]
    said = (
        slip.code,
        f" {slip.code} ",
        name_of(slip),
        f"av-{serial}",
        f"AV-{serial.lstrip('0')}",
        till.text(slip),
    )
    assert {till.desk.look(raw).id for raw in said} == {slip.id}


@pytest.mark.parametrize("raw", [code_of("T03A", 912), "AV-03A-777777", "AV-12", "", "café"])
def test_a_code_that_nobody_has_is_unknown(till: CreditTill, raw: str) -> None:
    till.owe(2_000)
    with pytest.raises(UnknownCode):
        till.desk.look(raw)


def test_a_code_cut_short_is_broken(till: CreditTill) -> None:
    slip = till.owe(2_000)
    with pytest.raises(BrokenCode):
        till.desk.look(slip.code[:-1])


def test_a_gift_voucher_is_not_found_under_the_letters_of_a_credit(till: CreditTill) -> None:
    gift = till.gift(3_000)
    assert listed(till, name_of(gift)) == [gift.id]
    assert not listed(till, name_of(gift).replace("BC", "AV"))
    assert not listed(till, name_of(gift).replace("03A", "04A"))


def test_the_list_finds_by_the_holders_name(till: CreditTill) -> None:
    camille, noor = till.customer(), till.customer("Noor Haddad")
    hers, its = till.owe(2_000, holder=camille.id), till.owe(1_000, holder=noor.id)
    assert listed(till, "camil dur") == [hers.id]
    till.coat(1_000)
    till.desk.spend(its.code)
    assert not listed(till, "noor")
    assert listed(till, "noor", Which.USED) == listed(till, "noor", Which.ALL) == [its.id]
    assert not listed(till, "noor", Which.EXPIRING)


def test_a_typed_code_finds_its_credit_in_whatever_state(till: CreditTill) -> None:
    slip = till.owe(2_000)
    till.coat(2_000)
    till.desk.spend(slip.code)
    assert not listed(till, "")
    assert listed(till, slip.code) == listed(till, slip.code[6:12]) == [slip.id]


def test_lists_by_name(till: CreditTill) -> None:
    camille = till.customer()
    credit, gift = till.owe(2_000, holder=camille.id), till.gift(3_000)
    till.days_later(340)
    assert listed(till, "", Which.EXPIRING) == listed(till, "camille", Which.EXPIRING)
    assert listed(till, "", Which.EXPIRING) == [credit.id]
    assert listed(till, "") == listed(till, "", Which.ALL) == [gift.id, credit.id]
    till.days_later(30)
    assert listed(till, "") == [gift.id]
    assert not listed(till, "camille")
    assert not listed(till, "", Which.EXPIRING)
    assert [view.id for view in till.desk.due_to_expire()] == [credit.id]


def test_what_is_owed_to_a_customer_stands_first_to_expire_first(till: CreditTill) -> None:
    camille = till.customer()
    first = till.owe(2_000, holder=camille.id)
    till.days_later(10)
    second = till.owe(1_000, Kind.GOODWILL, camille.id)
    assert [v.id for v in till.desk.of_customer(camille.id)] == [first.id, second.id]
    assert till.desk.worth(camille.id) == 3_000
    till.days_later(360)
    assert till.desk.worth(camille.id) == 1_000


def test_no_credit_has_an_identifier_that_nobody_gave(till: CreditTill) -> None:
    with pytest.raises(NotFound):
        till.desk.spend_of("f" * 32)
    assert not till.desk.statement("f" * 32)


def test_a_slip_of_another_till_is_proved_by_its_key(
    till: CreditTill, other: CreditTill
) -> None:
    slip = till.owe(2_000)
    introduce(other, till)
    view = other.desk.look(till.text(slip))
    assert (view.id, view.code, view.balance, view.here) == (slip.id, slip.code, 2_000, 0)
    assert (view.origin, view.at_ms, view.holder) == ("", 0, "")


def test_a_slip_of_a_till_that_nobody_knows_is_a_forgery(
    till: CreditTill, other: CreditTill
) -> None:
    with pytest.raises(ForgedSlip):
        other.desk.look(till.text(till.owe(2_000)))


def test_a_slip_signed_by_somebody_else_is_a_forgery(till: CreditTill) -> None:
    slip = till.owe(2_000)
    forged = paper.text(slip, 200_000, Key.new())
    with pytest.raises(ForgedSlip):
        till.desk.look(forged)
    unknown = paper.text(replace(slip, id="f" * 32), 200_000, Key.new())
    with pytest.raises(ForgedSlip):
        till.desk.look(unknown)


def test_a_credit_in_another_basket_is_not_free(till: CreditTill) -> None:
    slip = till.owe(2_000)
    credit = finder(till).with_id(slip.id)
    finder(till).check_free(credit)
    till.coat(5_000)
    till.desk.spend(slip.code, 500)
    with pytest.raises(CreditTwice):
        finder(till).check_free(credit)
    till.selling.hold()
    with pytest.raises(CreditTwice):
        finder(till).check_free(credit)


def test_a_code_in_a_basket_is_taken(till: CreditTill) -> None:
    till.desk.sell_gift(2_000)
    [line] = till.basket.now.lines
    assert not finder(till).code_is_free(line.code)
    till.selling.hold()
    assert not finder(till).code_is_free(line.code)
    till.selling.resume(till.basket.parked()[0].id)
    till.selling.abandon()
    assert finder(till).code_is_free(line.code)
