"""The French stamps: signed texts, numbers, grand totals, and each series on its own chain."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from msgspec.structs import replace

from tillapp.domain.clock import Moment
from tillapp.domain.content import (
    Advance,
    Content,
    Copy,
    Genesis,
    Issue,
    Log,
    Release,
    Sale,
    Stock,
)
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
from tillapp.domain.sold import Paid, TaxRow
from tillapp.domain.undone import Correction, Refund
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


def refund(*rows: TaxRow, cancels: str = "") -> Refund:
    return Refund((), rows, sum(row.total for row in rows), cancels=cancels)


FIX = Correction("s", "T03A-000001", (Paid(1, "cash", 5),), (Paid(1, "card", 5),), "faux")


def whole(stamp: Stamp, content: Content) -> tuple[str, str]:
    """A signed text without its last three fields, and the hash that it holds."""
    fields = stamp.text.split(",")
    encoded = encode_facts(facts_of(content))
    assert fields[-3] == hashlib.sha256(encoded).hexdigest()
    return ",".join(fields[:-3]), fields[-2]


def test_goods_that_come_back_are_signed_with_what_they_take_from_the_totals() -> None:
    first, back = sale(normal(199), normal(300, "M20")), refund(normal(-199))
    sold, undone = stamped(first, back)
    ticket, total, event = undone
    assert whole(ticket, back) == (
        "2000:-199,-199,20261121100000,T03A-000002,Remboursement_(Ticket)",
        "O",
    )
    assert whole(total, back) == (
        "M20:300|N20:0,300,300,20261121100000,G03A-000002",
        "O",
    )
    assert whole(event, back) == (
        "L03A-000001,190,return,20261121100000,inès_b;_c,T03A",
        "N",
    )
    assert total.totals is not None
    assert (total.totals.perpetual, total.totals.perpetual_absolute) == (300, 698)
    assert ticket.text.endswith(sold[0].signature)


def test_a_ticket_that_is_undone_as_a_whole_is_a_cancel_in_the_journal() -> None:
    undone = refund(normal(-199), cancels="T03A-000001")
    [(_, _, event)] = stamped(undone)
    assert whole(event, undone)[0].split(",")[1:3] == ["190", "cancel"]


def test_a_correction_of_the_means_is_signed_with_nothing() -> None:
    _, (ticket, total) = stamped(sale(normal(199)), FIX)
    assert whole(ticket, FIX) == (
        ",0,20261121100000,T03A-000002,Modification_(Ticket)",
        "O",
    )
    assert whole(total, FIX)[0] == "N20:199,199,199,20261121100000,G03A-000002"
    assert total.totals is not None
    assert (total.totals.perpetual, total.totals.perpetual_absolute) == (199, 199)


def test_vouchers_are_an_event_and_stay_out_of_the_grand_totals() -> None:
    gift = Issue("sell", total=5000)
    _, (event,), (_, total) = stamped(sale(normal(199)), gift, sale(normal(1)))
    assert whole(event, gift) == (
        "L03A-000001,910,sell,20261121100000,inès_b;_c,T03A",
        "N",
    )
    assert total.totals is not None
    assert total.totals.perpetual == 200


@pytest.mark.parametrize(
    ("content", "series"),
    [
        (refund(normal(-1)), ("T", "G", "L")),
        (FIX, ("T", "G")),
        (Issue("sell"), ("L",)),
        (Release("escrow", ()), ()),
        (Advance(Paid(1, "card", 5)), ()),
    ],
)
def test_every_kind_that_goes_sideways_has_its_series_and_proves_itself(
    content: Content, series: tuple[str, ...]
) -> None:
    assert FRANCE.series(content) == series
    facts = facts_of(content)
    encoded = encode_facts(facts)
    made = FRANCE.stamps(facts, encoded, {})
    assert tuple(stamp.series for stamp in made) == series
    for stamp in made:
        assert FRANCE.proves(stamp, facts, encoded, Head(stamp.series))
        assert not FRANCE.proves(stamp, facts, encoded, Head(stamp.series, count=3))


def test_returns_of_a_day_may_take_its_totals_below_nothing() -> None:
    head = Head("G")
    facts = facts_of(refund(normal(-500)), period="2026-11-22-1")
    totals = grand_totals(facts, head)
    assert (totals.day_total, totals.perpetual, totals.perpetual_absolute) == (-500, -500, 500)
