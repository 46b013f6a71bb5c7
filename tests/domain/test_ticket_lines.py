"""The lines of a paper: goods back with sign and reason, goods out with what they lost."""

from __future__ import annotations

from msgspec.structs import replace

from tests.domain.papers import credit, french, read, sealed, words
from tests.shop import Shop
from tillapp.domain.content import Issue, Sale
from tillapp.domain.credit import Kind, Work
from tillapp.domain.sold import Paid, SoldLine, TaxRow
from tillapp.domain.ticket_lines import lines, reason
from tillapp.domain.undone import Origin, Refund, ReturnedLine

NORMAL = (TaxRow("N20", 2000, "normal", 0, 0, 0),)


def returned(**fields: object) -> ReturnedLine:
    line = ReturnedLine(
        1, "Tasse", 2, "piece", -700, -583, -117, "N20", "new", "defect", "ready"
    )
    return replace(line, **fields)


def test_goods_back_carry_sign_reason_and_the_number_of_their_ticket() -> None:
    line = returned(detail="bleue", origin=Origin("0" * 32, "T03A-000009", 1))
    assert read(*lines(sealed(Refund((line,), NORMAL, -700)), words())) == [
        "Tasse -7,00 N20",
        "bleue - x 2",
        "Ticket T03A-000009",
        "Motif : défaut",
        "Lignes : 1 Articles : 2",
    ]


def test_goods_without_a_ticket_say_so_and_a_bag_is_weighed() -> None:
    line = returned(title="Vrac", quantity=820, unit="gram", reason="")
    assert read(*lines(sealed(Refund((line,), NORMAL, -700)), words())) == [
        "Vrac -7,00 N20",
        "0,820 kg",
        "Sans ticket",
        "Lignes : 1 Articles : 1",
    ]


def test_one_plain_piece_back_needs_no_detail() -> None:
    found = read(*lines(sealed(Refund((returned(quantity=1),), NORMAL, -700)), words()))
    assert found[1] == "Sans ticket"


def test_a_promotion_is_named_and_a_markdown_says_the_price_before() -> None:
    line = SoldLine(1, "Manteau", 1, "piece", 3600, 3600, 3350, 3350, 0, "N20", "new")
    line = replace(line, listed=4500, reference=4200, promotion=250)
    titled = replace(line, promotion_title="3 pour 5,00")
    found = read(*lines(sealed(Sale((titled, line), NORMAL, 6700, ())), words()))
    assert found[1:4] == [
        "au lieu de 45,00 €",
        "Prix le plus bas des 30 derniers jours 42,00 €",
        "3 pour 5,00 -2,50",
    ]
    assert "Promotion -2,50" in found


def test_points_given_by_hand_have_a_sign() -> None:
    shop = Shop()
    issue = Issue(Work.POINTS, points=-30, reason="erreur")
    found = read(*lines(sealed(issue, shop), words()))
    assert found == ["Points -30", "Motif : erreur"]


def test_a_credit_given_in_return_is_no_voucher_that_was_sold() -> None:
    gift, change = credit(Kind.GIFT, 2000).slip, credit(code="2803000009138").slip
    paid = (Paid(1, "cheque", 3000), Paid(2, "credit", -1000, slip=change.code))
    issue = Issue(Work.SELL, (gift, change), total=2000, tenders=paid)
    found = read(*lines(sealed(issue), words()))
    assert found[0].startswith("Bon cadeau BC-03A-000912")
    assert not [line for line in found if change.code in line]


def test_what_a_person_wrote_stays_as_it_is() -> None:
    assert (reason("size", french), reason("trop grand", french)) == ("taille", "trop grand")
