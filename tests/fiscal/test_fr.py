"""The French stamps: signed texts, numbers, grand totals, and each series on its own chain."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tillapp.domain.clock import Moment
from tillapp.domain.content import Content, Copy, Genesis, Log, Paid, Sale, Stock, TaxRow
from tillapp.domain.document import (
    Draft,
    Facts,
    GrandTotals,
    Place,
    Stamp,
    encode_facts,
    state_facts,
)
from tillapp.domain.rate import rates_on
from tillapp.fiscal.chain import genuine
from tillapp.fiscal.fr import (
    RATES,
    France,
    breakdown,
    clean,
    grand_totals,
    signed_text,
)
from tillapp.fiscal.key import Key, Verifier
from tillapp.fiscal.profile import Head, Heads, advanced

KEY = Key.new()
FRANCE = France(KEY)
DAY_MS = 86_400_000


def facts_of(content: Content, day: int = 0, period: str = "2026-11-21-1") -> Facts:
    draft = Draft("1" * 32, content, "inès b, c")
    at = Moment(1_795_251_600_000 + day * DAY_MS, 60)
    return state_facts(draft, Place("frip", "lyon1", "T03A"), period, at)


def sale(*rows: TaxRow) -> Sale:
    total = sum(row.total for row in rows)
    return Sale((), rows, total, (Paid(1, "cash", total),))


def normal(total: int, code: str = "N20") -> TaxRow:
    return TaxRow(code, 2000, "normal", total, 0, total)


def stamped(*contents: Content) -> list[tuple[Stamp, ...]]:
    heads: Heads = {}
    out = []
    for content in contents:
        facts = facts_of(content)
        out.append(FRANCE.stamps(facts, encode_facts(facts), heads))
        heads = advanced(heads, out[-1])
    return out


def test_the_ticket_text_is_that_of_efsta() -> None:
    fields = (breakdown((("2000", 199),)), 199, "20210623092800", "TIK:001/1/1", "Vente")
    assert signed_text(*fields, previous="") == (
        "2000:199,199,20210623092800,TIK:001/1/1,Vente,N,"
    )
    assert signed_text("x", previous="sig") == "x,O,sig"


def test_commas_and_spaces_never_reach_a_signed_text() -> None:
    assert clean("Vente (Ticket), bis") == "Vente_(Ticket);_bis"


def test_each_series_follows_its_own_last_signature() -> None:
    one, log, two, copy = stamped(
        sale(normal(199)), Log(80, "login"), sale(normal(301)), Copy("o", "T03A-000001", 1, "p")
    )
    numbers = " ".join(stamp.number for stamp in (*one, *log, *two, *copy))
    assert numbers == (
        "T03A-000001 G03A-000001 L03A-000001 T03A-000002 G03A-000002 C03A-000001"
    )
    assert one[0].text.startswith("2000:199,199,20261121100000,T03A-000001,Vente_(Ticket),")
    assert one[0].text.endswith(",N,")
    assert two[0].text.endswith(f",O,{one[0].signature}")
    assert two[1].text.endswith(f",O,{one[1].signature}")
    assert log[0].text.startswith("L03A-000001,80,login,20261121100000,inès_b;_c,T03A,")
    assert copy[0].text.startswith("C03A-000001,Ticket,1,inès_b;_c,20261121100000,T03A-000001,")


def test_the_first_thing_a_till_signs_is_its_initialisation() -> None:
    [[first]] = stamped(Genesis("frip", "lyon1", "T03", "A", KEY.public(), "0.1"))
    assert first.text.startswith(
        "L03A-000001,260,initialisation,20261121100000,inès_b;_c,T03A,"
    )
    assert first.text.endswith(",N,")


def test_every_stamp_is_signed_by_the_till_and_by_nobody_else() -> None:
    stamp = stamped(sale(normal(199)))[0][0]
    assert genuine(stamp, Verifier(KEY.public()))
    assert not genuine(stamp, Verifier(Key.new().public()))
    assert not genuine(replace(stamp, text=stamp.text + "0"), Verifier(KEY.public()))
    assert not genuine(replace(stamp, signature="a"), Verifier(KEY.public()))


@pytest.mark.parametrize("content", [sale(normal(199)), Log(80, "x"), Copy("o", "n", 1, "p")])
def test_a_stamp_proves_itself_from_the_document_alone(content: Content) -> None:
    facts = facts_of(content)
    encoded = encode_facts(facts)
    for stamp in FRANCE.stamps(facts, encoded, {}):
        before = Head(stamp.series)
        assert FRANCE.proves(stamp, facts, encoded, before)
        assert not FRANCE.proves(stamp, facts, encoded + b" ", before)
        assert not FRANCE.proves(stamp, facts, encoded, replace(before, count=1))
        assert not FRANCE.proves(stamp, facts, encoded, replace(before, signature="x"))
        wrong = replace(stamp, totals=GrandTotals(perpetual=1))
        assert not FRANCE.proves(wrong, facts, encoded, before)


def test_stock_work_needs_no_stamp() -> None:
    facts = facts_of(Stock("receive"))
    assert FRANCE.stamps(facts, encode_facts(facts), {}) == ()
    assert FRANCE.series(facts.content) == ()


def test_grand_totals_run_by_day_month_year_and_for_ever() -> None:
    head = Head("G")
    days = ("2026-11-21-1", "2026-11-21-1", "2026-11-22-1", "2026-12-01-1", "2027-01-02-1")
    steps = zip(days, (100, -30, 7, 5, 1), strict=True)
    seen = []
    for period, total in steps:
        facts = facts_of(sale(normal(total)), period=period)
        totals = grand_totals(facts, head)
        head = replace(head, totals=totals)
        seen.append((totals.day_total, totals.month_total, totals.year_total, totals.perpetual))
    assert seen == [
        (100, 100, 100, 100),
        (70, 70, 70, 70),
        (7, 77, 77, 77),
        (5, 5, 82, 82),
        (1, 1, 1, 83),
    ]
    assert head.totals is not None
    assert head.totals.perpetual_absolute == 143
    assert head.totals.day_by_code == {"N20": 1}
    assert head.totals.perpetual_by_code == {"N20": 83}


def test_only_goods_enter_the_grand_totals() -> None:
    gift_card = TaxRow("Z0", 0, "outside", 5000, 0, 5000)
    totals = grand_totals(facts_of(sale(normal(199), gift_card)), Head("G"))
    assert (totals.perpetual, totals.day_by_code) == (199, {"N20": 199})


def test_margin_and_normal_rates_are_told_apart_in_the_ticket_text() -> None:
    margin = TaxRow("M20", 2000, "margin", 300, 20, 280)
    text = stamped(sale(margin, normal(199)))[0][0].text
    assert text.startswith("M20:300|2000:199,499,")


def test_rates_of_the_past_are_known_and_hold_no_more() -> None:
    assert "N196" in rates_on(RATES, date(2012, 5, 5)).by_code
    assert "N196" not in rates_on(RATES, date(2026, 11, 21)).by_code
    assert FRANCE.rates() is RATES
    assert FRANCE.code == "FR"
