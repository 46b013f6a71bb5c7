"""Lists of promotions: good rows become rules, bad rows are named with their column."""

from __future__ import annotations

import pytest

from tests.desks import Desks
from tillapp.counter.importing import Fault
from tillapp.counter.promoting import write_rules
from tillapp.counter.promotion_list import PromotionPlan, plan_promotions
from tillapp.domain.discount import Bearer
from tillapp.domain.promotion import Mechanic, Rule, Scope
from tillapp.domain.refusal import BadSetting

HEAD = "titre;type;valeur;lot de;rayon;famille;article;ensemble;minimum;groupe;du;au;porteur\n"


@pytest.fixture
def till() -> Desks:
    return Desks()


def planned(till: Desks, *rows: str) -> PromotionPlan:
    return plan_promotions(till.book, (HEAD + "\n".join(rows)).encode())


def test_every_kind_of_promotion_is_read(till: Desks) -> None:
    cup = till.shop.sku()
    plan = planned(
        till,
        "Soldes;pourcentage;-20 %;;Femme, Homme;occasion;;;;amis;2026-12-01;2026-12-24;partagé",
        f"Tasses;montant;0,50;;;;{cup.code};;2;;;;",
        "3 pour 5 €;lot;5,00;3;Médias;;;;;;;;",
        "La tenue;ensemble;20;;;;;femme + chaussures;;;;;",
    )
    assert plan.bad == ()
    percent, amount, pack, bundle = plan.create
    assert percent == Rule(
        "soldes",
        "Soldes",
        Mechanic.PERCENT,
        basis_points=2000,
        scope=Scope(("femme", "homme"), (), ("used",)),
        groups=("amis",),
        since="2026-12-01",
        until="2026-12-24",
        bearer=Bearer.SHARED,
    )
    assert (amount.cents, amount.least, amount.scope.articles) == (50, 2, (cup.article.id,))
    assert (pack.id, pack.pieces, pack.cents) == ("3-pour-5", 3, 500)
    assert bundle.parts == (Scope(("femme",)), Scope(("chaussures",)))


def test_the_same_list_again_changes_nothing_and_another_price_changes_one(till: Desks) -> None:
    rows = ("3 pour 5 €;lot;5,00;3;;;;;;;;;", "Soldes;percent;20;;;;;;;;;;")
    write_rules(till.book, till.shop.ids, "import", planned(till, *rows).create)
    again = planned(till, *rows)
    assert (again.create, again.change, again.unchanged) == ((), (), 2)
    other = planned(till, "3 pour 5 €;lot;4,50;3;;;;;;;;;", rows[1])
    assert [(rule.id, rule.cents) for rule in other.change] == [("3-pour-5", 450)]
    assert other.unchanged == 1


def test_days_are_written_as_in_france_or_as_lists_have_them(till: Desks) -> None:
    [rule] = planned(till, "Soldes;percent;20;;;;;;;;01/12/2026;2026-12-24;").create
    assert (rule.since, rule.until) == ("2026-12-01", "2026-12-24")
    [other] = planned(till, "Soldes;percent;20;;;;;;;;1/12/2026;24/12/2026;").create
    assert other == rule


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        (";lot;5;3;;;;;;;;;", "title", Fault.MISSING),
        ("A;;5;3;;;;;;;;;", "mechanic", Fault.MISSING),
        ("A;tombola;5;3;;;;;;;;;", "mechanic", Fault.NOT_KNOWN),
        ("A;lot;cinq;3;;;;;;;;;", "value", Fault.NOT_AN_AMOUNT),
        ("A;lot;5;trois;;;;;;;;;", "pieces", Fault.NOT_A_NUMBER),
        ("A;lot;5;;;;;;;;;;", "pieces", Fault.NOT_KNOWN),
        ("A;percent;120;;;;;;;;;;", "value", Fault.NOT_KNOWN),
        ("A;percent;20;;jardin;;;;;;;;", "departments", Fault.NOT_KNOWN),
        ("A;percent;20;;;volée;;;;;;;", "families", Fault.NOT_KNOWN),
        ("A;percent;20;;;;123;;;;;;", "articles", Fault.NOT_KNOWN),
        ("A;ensemble;20;;;;;femme + jardin;;;;;", "parts", Fault.NOT_KNOWN),
        ("A;ensemble;20;;;;;femme;;;;;", "parts", Fault.NOT_KNOWN),
        ("A;percent;20;;;;;;;;demain;;", "since", Fault.NOT_A_DATE),
        ("A;percent;20;;;;;;;;;31/02/2026;", "until", Fault.NOT_A_DATE),
        ("A;percent;20;;;;;;;;02/12/2026;01/12/2026;", "until", Fault.NOT_KNOWN),
        ("A;montant;-3;;;;;;;;;;", "value", Fault.NOT_AN_AMOUNT),
        ("A;percent;-20;;;;;;;;;;", "value", Fault.NOT_AN_AMOUNT),
        ("A;percent;%;;;;;;;;;;", "value", Fault.NOT_AN_AMOUNT),
        ("A;percent;20;;;;;;;;;;le pape", "bearer", Fault.NOT_KNOWN),
        ("A;percent;20;;;;;;;;;;;;;too;many", "", Fault.TOO_MANY_CELLS),
    ],
)
def test_a_bad_row_is_named(till: Desks, row: str, column: str, fault: Fault) -> None:
    plan = planned(till, "Soldes;percent;20;;;;;;;;;;", row)
    assert len(plan.create) == 1
    [bad] = plan.bad
    assert (bad.line, bad.column, bad.fault) == (3, column, fault)


def test_two_rows_are_not_one_promotion(till: Desks) -> None:
    row = "Soldes;percent;20;;;;;;;;;;"
    [bad] = planned(till, row, row).bad
    assert (bad.fault, bad.value, bad.other_line) == (Fault.DUPLICATE, "soldes", 2)


def test_a_list_without_the_headings_is_no_list(till: Desks) -> None:
    with pytest.raises(BadSetting):
        plan_promotions(till.book, b"titre;rayon\nSoldes;femme\n")
