"""What the lines of a basket show: which way they go, what was taken off, what is owed."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter.views import LineKind, LineView, SaleView
from tillapp.domain.party import Customer
from tillapp.ui import shown
from tillapp.ui.format import Format
from tillapp.ui.palette import Hue

FIGURES = Format("en")
JEANS = LineView(1, "Jeans", "W32", "pants", "homme", 1400, 1400, 1, weighed=False, unique=True)
BACK = replace(
    JEANS, amount=-1400, kind=LineKind.RETURN, number="T03A-000001", reason="size", fate="ready"
)
BASKET = SaleView("b", (JEANS,), (), 1400, 0, 0, 1400, 0, 1400, 0, 1, 1, ())


def test_what_comes_back_has_a_sign_a_word_and_a_colour() -> None:
    row = shown.basket_line(BACK, FIGURES)
    assert row.amount == "−€14.00"
    assert row.badge is not None
    assert (row.badge.label, row.hue) == ("Return", Hue.RETURN)
    assert row.detail == "T03A-000001 · Size · Ready to sell"


def test_goods_without_a_ticket_say_so_and_what_they_wait_for() -> None:
    row = shown.basket_line(
        replace(BACK, number="", reason="", fate="pending", cause="washing"), FIGURES
    )
    assert row.detail == "Without a ticket · Washing"


def test_a_voucher_is_indigo_and_named() -> None:
    row = shown.basket_line(replace(JEANS, kind=LineKind.ISSUE, icon="gift"), FIGURES)
    assert row.badge is not None
    assert (row.badge.label, row.hue) == ("Voucher", Hue.CREDIT)


def test_a_promotion_names_itself_and_strikes_the_price_of_the_last_thirty_days() -> None:
    line = replace(JEANS, amount=1120, struck=1400, reference=1300, offer="3 for 5")
    row = shown.basket_line(line, FIGURES)
    assert row.badge is not None
    assert (row.badge.label, row.beside, row.struck) == ("3 for 5", "€13.00", True)


def test_the_total_turns_when_the_shop_owes() -> None:
    view = replace(BASKET, lines=(BACK,), total=-1400, due=0, owed=900, paid=-500)
    total = shown.total(view, FIGURES)
    assert (total.label, total.amount, total.hue) == ("To give back", "−€9.00", Hue.RETURN)
    assert total.aside == "Given back €5.00"


def test_the_customer_strip_shows_the_credit() -> None:
    view = replace(BASKET, customer=Customer("c", "Camille Durand"), credit=2450)
    strip = shown.customer_of(view, FIGURES)
    assert strip is not None
    assert (strip.value, strip.caption) == ("€24.50", "Store credit")
