"""A list of customers: nobody comes twice, nobody gets lost, namesakes are named."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tillapp.counter.customer_list import plan_customers
from tillapp.counter.importing import BadRow, Fault, ImportDesk, ImportPlan
from tillapp.domain import code
from tillapp.domain.party import Customer
from tillapp.ledger import search

HEAD = "Prénom;Nom;Téléphone;E-mail;Carte;Langue;Depuis"
LIST = f"""{HEAD}
Camille;Durand;06 39 98 10 01;Camille.Durand@example.org;{code.internal("27", 1)};fr;21/03/2023
Hélène;Petit;+33 6 39 98 10 02;;;anglais;
"""


@pytest.fixture
def shop() -> Shop:
    return Shop()


def plan(shop: Shop, text: str) -> ImportPlan:
    return plan_customers(shop.book, shop.ids, text.encode())


def bring_in(shop: Shop, text: str) -> None:
    ImportDesk(shop.book, shop.ids, "jeanne").apply(plan(shop, text))


def with_rows(*rows: str) -> str:
    return "\n".join((HEAD, *rows))


def found(shop: Shop, words: str) -> Customer:
    (customer,) = search.people(shop.book.store, words)
    return customer


def test_customers_come_in_with_what_is_known_of_them(shop: Shop) -> None:
    bring_in(shop, LIST)
    camille, helene = found(shop, "durand"), found(shop, "helene")
    assert (camille.name, camille.phone, camille.email) == (
        "Camille Durand",
        "0639981001",
        "camille.durand@example.org",
    )
    assert (camille.code, camille.since) == (code.internal("27", 1), "2023-03-21")
    assert (helene.phone, helene.language, helene.since) == (
        "0639981002",
        "en",
        "2026-11-21",
    )


def test_the_same_list_again_changes_nothing(shop: Shop) -> None:
    bring_in(shop, LIST)
    again = plan(shop, LIST)
    assert (len(again.unchanged), again.create, again.change, again.bad) == (2, (), (), ())


def test_nobody_is_missed_among_many_who_look_alike(shop: Shop) -> None:
    rows = [f"Client;{n};06 39 98 {n // 100:02d} {n % 100:02d};;;;" for n in range(300)]
    bring_in(shop, with_rows(*rows))
    again = plan(shop, with_rows(*rows))
    assert (len(again.unchanged), len(again.twins)) == (300, 0)


def test_a_known_phone_is_the_same_person_with_something_new(shop: Shop) -> None:
    bring_in(shop, LIST)
    text = with_rows(";Durand-Petit;0639981001;camille@example.org;;;")
    (row,) = plan(shop, text).change
    assert [(d.column, d.after) for d in row.differences] == [
        ("name", "Durand-Petit"),
        ("email", "camille@example.org"),
    ]
    bring_in(shop, text)
    assert found(shop, "durand").email == "camille@example.org"


def test_two_rows_for_one_known_customer_do_not_overwrite_each_other(shop: Shop) -> None:
    bring_in(shop, LIST)
    text = with_rows(";Durand;0639981001;;;;", ";D.;;camille.durand@example.org;;;")
    found_twice = plan(shop, text)
    assert len(found_twice.change) == 1
    assert found_twice.bad == (
        BadRow(3, "name", Fault.DUPLICATE, "Camille Durand", other_line=2),
    )


def test_a_known_card_is_the_same_person_whatever_else_changed(shop: Shop) -> None:
    bring_in(shop, LIST)
    text = with_rows(f"C.;D.;06 39 98 77 77;;{code.internal('27', 1)};;")
    (row,) = plan(shop, text).change
    assert [d.column for d in row.differences] == ["name", "phone"]


def test_a_name_alone_is_the_person_we_know(shop: Shop) -> None:
    bring_in(shop, LIST)
    assert len(plan(shop, with_rows("CAMILLE;DURAND;;;;;")).unchanged) == 1


def test_a_namesake_with_another_phone_is_somebody_else_and_is_named(shop: Shop) -> None:
    bring_in(shop, LIST)
    text = with_rows("Camille;Durand;06 39 98 55 55;;;;", "camille;durand;06 39 98 66 66;;;;")
    twins = plan(shop, text)
    assert len(twins.create) == 2
    assert [(t.line, t.other) for t in twins.twins] == [
        (2, "0639981001"),
        (3, "0639981001"),
    ]


def test_two_namesakes_of_one_list_are_named(shop: Shop) -> None:
    text = with_rows("Léa;Roux;06 39 98 55 55;;;;", "Lea;Roux;06 39 98 66 66;;;;")
    twins = plan(shop, text)
    assert len(twins.create) == 2
    assert [(t.line, t.other) for t in twins.twins] == [(3, "#2")]


@pytest.mark.parametrize(
    ("second", "column"),
    [
        ("Jo;Roux;0639985555;;;;", "phone"),
        ("Jo;Roux;;LEA@example.org;;;", "email"),
        (f"Jo;Roux;;;{code.internal('27', 9)};;", "code"),
        ("léa;ROUX;;;;;", "name"),
    ],
)
def test_one_person_twice_in_a_list_names_the_first_line(
    shop: Shop, second: str, column: str
) -> None:
    first = f"Léa;Roux;06 39 98 55 55;lea@example.org;{code.internal('27', 9)};;"
    result = plan(shop, with_rows(first, second))
    (bad,) = result.bad
    assert (bad.line, bad.column, bad.fault, bad.other_line) == (3, column, Fault.DUPLICATE, 2)


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        (";;06 39 98 55 55;;;;", "name", Fault.MISSING),
        ("Léa;Roux;12;;;;", "phone", Fault.NOT_A_PHONE),
        ("Léa;Roux;appeler le soir;;;;", "phone", Fault.NOT_A_PHONE),
        ("Léa;Roux;;lea at home;;;", "email", Fault.NOT_A_MAIL),
        ("Léa;Roux;;;2900000000018;;", "code", Fault.NOT_A_CODE),
        ("Léa;Roux;;;;klingon;", "language", Fault.NOT_KNOWN),
        ("Léa;Roux;;;;;31/02/2023", "since", Fault.NOT_A_DATE),
    ],
)
def test_a_bad_row_names_its_line_column_and_fault(
    shop: Shop, row: str, column: str, fault: Fault
) -> None:
    (bad,) = plan(shop, with_rows(row)).bad
    assert (bad.line, bad.column, bad.fault) == (2, column, fault)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("06.39.98.10.01", "0639981001"),
        ("639981001", "0639981001"),
        ("0033639981001", "0639981001"),
        ("+33 (0)6 39 98 10 01", "0639981001"),
        ("+41 22 345 67 89", "+41223456789"),
    ],
)
def test_a_phone_is_kept_one_way_however_it_was_written(
    shop: Shop, written: str, kept: str
) -> None:
    (row,) = plan(shop, with_rows(f"Léa;Roux;{written};;;;")).create
    assert isinstance(row.what, Customer)
    assert row.what.phone == kept


def test_every_row_ends_in_exactly_one_list(shop: Shop) -> None:
    bring_in(shop, LIST)
    rows = ["Léa;Roux;06 39 98 55 55;;;;", ";;;;;;x", "Camille;Durand;;;;;", "A;B;1;;;;"]
    result = plan(shop, with_rows(*rows * 3))
    parts = (result.create, result.change, result.unchanged, result.bad)
    assert [len(part) for part in parts] == [1, 0, 1, 10]
    assert result.rows == 12
    assert BadRow(6, "phone", Fault.DUPLICATE, "0639985555", other_line=2) in result.bad
