"""Staff and their rights."""

from __future__ import annotations

from tillapp.domain.party import RIGHTS, Approval, Customer, Right, Role, Staff


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
