"""Credits as the screens show them."""

from __future__ import annotations

from datetime import date

from tests.credit_shop import CreditTill
from tillapp.counter.credit_views import credit_row, credit_view, what_of
from tillapp.domain.credit import Kind


def test_a_view_says_what_a_person_asks() -> None:
    till = CreditTill()
    camille = till.customer()
    slip = till.owe(2_450, holder=camille.id)
    view = till.desk.look(slip.code)
    assert view.name == f"AV-03A-{slip.code[6:12]}"
    assert (view.kind, view.balance, view.face, view.here) == (Kind.RETURN, 2_450, 2_450, 2_450)
    assert (view.holder, view.holder_name) == (camille.id, "Camille Durand")
    assert (view.until, view.expired, view.payable) == ("2027-11-21", False, True)
    document = till.documents()[-1]
    assert (view.origin, view.at_ms) == (document.number, document.facts.at)


def test_a_bearers_slip_names_nobody() -> None:
    till = CreditTill()
    view = till.desk.look(till.gift(3_000).code)
    assert (view.holder, view.holder_name, view.payable) == ("", "", False)
    assert view.name.startswith("BC-03A-")


def test_a_credit_that_only_its_paper_tells_of_has_no_origin() -> None:
    till = CreditTill()
    credit = till.shelf.by_id(till.gift(3_000).id)
    assert credit is not None
    view = credit_view(credit, date(2030, 1, 1))
    assert (view.origin, view.at_ms, view.expired) == ("", 0, True)


def test_a_row_names_the_kind_of_its_document_and_its_work() -> None:
    till = CreditTill()
    slip = till.owe(2_000)
    credit = till.shelf.by_id(slip.id)
    assert credit is not None
    [step] = till.shelf.statement(credit)
    row = credit_row(step)
    assert (row.what, row.amount, row.balance) == ("refund", 2_000, 2_000)
    till.gift(3_000)
    assert what_of(till.documents()[-1]) == "issue/sell"
