"""Staff and their rights."""

from __future__ import annotations

from tillapp.domain.party import RIGHTS, Approval, Consent, Customer, Right, Role, Staff


def test_a_cashier_sells_and_a_manager_may_do_everything() -> None:
    lea = Staff("s1", "Léa", Role.CASHIER)
    marc = Staff("s2", "Marc", Role.MANAGER)
    assert lea.may(Right.SELL)
    assert not lea.may(Right.APPROVE)
    assert all(marc.may(right) for right in Right)


def test_every_role_has_its_rights_and_an_approval_names_one() -> None:
    assert set(RIGHTS) == set(Role)
    assert Approval(Right.DRAWER, "s2").right is Right.DRAWER


def test_a_customer_keeps_no_address_unless_asked() -> None:
    assert not Customer("c1", "Nadia").keeps_email


def test_a_cashier_takes_goods_back_and_a_manager_bends_the_rules() -> None:
    lea = Staff("s1", "Léa", Role.CASHIER)
    assert lea.may(Right.RETURN)
    for right in (
        Right.RETURN_LATE,
        Right.RETURN_FREE,
        Right.CANCEL,
        Right.CREDIT,
        Right.ERASE,
    ):
        assert not lea.may(right)


def test_a_consent_names_its_use_its_day_and_its_words() -> None:
    no = Consent("newsletter", given=False, day="2026-11-21", text="Plus de lettre")
    assert Customer("c1", "Nadia", consents=(no,)).consents[-1] == no
