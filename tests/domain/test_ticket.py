"""The paper of a sale, read as a customer and as an inspector read it (fiscal.md 4.1)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.conftest import Snapshots
from tests.desks import HOUSE
from tests.domain.papers import credit, french, read, sealed, signed, words
from tests.shop import Shop, card, cash, cheque
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance, Content, Copy, Issue, Sale
from tillapp.domain.credit import Work
from tillapp.domain.discount import Discount
from tillapp.domain.document import Document
from tillapp.domain.layout import plain_text
from tillapp.domain.line import sale_of
from tillapp.domain.paper import Barcode, Qr, Tear, Text
from tillapp.domain.sold import Paid
from tillapp.domain.ticket import customer_paper, tender_name, ticket
from tillapp.domain.undone import Correction, Refund
from tillapp.domain.wording import Known

GUARANTEE = (
    "Ce bien bénéficie auprès du vendeur d’une garantie légale de conformité d’une durée"
    " minimale de deux ans à compter de sa remise au consommateur"
)


def close(shop: Shop, basket: Basket) -> Document:
    return signed(shop.close(basket))


def busy_day() -> Document:
    """One sale with everything on it."""
    shop = Shop()
    dress = shop.piece("Robe fleurie", 1600)
    coat = shop.piece("Manteau en laine", 4500)
    lamp = shop.sku("Lampe", 2500)
    lamp = replace(lamp, article=replace(lamp.article, department="maison"))
    loose = shop.by_weight("Vrac", 1250)
    book = shop.sku("Livre de poche", 200)
    book = replace(book, article=replace(book.article, vat="N55", detail=""))
    basket = shop.basket(dress, coat, lamp)
    basket = basket.add(sale_of(loose, 0, quantity=820)).add(sale_of(book, 0, quantity=3))
    basket = basket.put(basket.sale_line(1).less(Discount("defect", basis_points=1000)))
    basket = basket.put(basket.sale_line(2).at(4000, "gesture", "jeanne"))
    basket = basket.less(Discount("loyal", cents=500))
    paid = basket.pay(cheque(3000)).pay(replace(card(2000), reference="4711"))
    return close(shop, paid.pay(cash(5000)))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("columns", [32, 42, 48])
def test_a_busy_ticket_reads_as_it_was_accepted(
    snapshots: Snapshots, language: str, columns: int
) -> None:
    paper = ticket(busy_day(), words(language, customer="Camille Durand"))
    text = plain_text(paper, columns)
    assert all(len(line) <= columns for line in text.splitlines() if "https" not in line)
    snapshots.check(f"tickets/busy-{language}-{columns}.txt", text.encode())


def test_a_small_ticket_reads_as_it_was_accepted(snapshots: Snapshots) -> None:
    shop = Shop()
    document = signed(shop.sell(shop.piece()))
    snapshots.check("tickets/small-fr-42.txt", plain_text(ticket(document, words())).encode())


def test_a_duplicate_reads_as_it_was_accepted(snapshots: Snapshots) -> None:
    shop = Shop()
    document = signed(shop.sell(shop.piece()))
    copy = Copy(document.id, document.number, 3, "paper")
    text = plain_text(ticket(document, words(), copy))
    assert "DUPLICATA 3" in text
    snapshots.check("tickets/duplicate-fr-42.txt", text.encode())


@pytest.mark.parametrize(
    "mention",
    [
        "Friperie du Rhône",
        "Friperie SAS",
        "12 rue de la Charité",
        "69002 Lyon",
        "France",
        "04 78 00 00 00",
        "SIRET 73282932000074",
        "APE 4779Z",
        "N° TVA FR44732829320",
        "Ticket / Vente",
        "T03A-000001",
        "Caisse 01",
        "21/11/2026 10:00:",
        "Servi par Inès",
        "Robe fleurie",
        "Remise 10\u00a0%",
        "-1,60",
        "au lieu de 45,00\u00a0€",
        "0,820\u00a0kg x 12,50\u00a0€/kg",
        "3 x 2,00\u00a0€",
        "Remise sur le panier",
        "Lignes\u00a0: 5 Articles\u00a0: 7",
        "TOTAL TTC",
        "Chèque",
        "Carte 4711",
        "Espèces",
        "Rendu",
        "N55",
        "5,5\u00a0%",
        "N20",
        "20\u00a0%",
        "Régime particulier – Biens d’occasion",
        "garantie légale de conformité",
        "Échange sous 30 jours avec l’étiquette",
        "https://tickets.example/t/abc",
        "tillapp 0.1",
        "Signature CGMS",
    ],
)
def test_everything_the_law_asks_for_is_on_the_paper(mention: str) -> None:
    # A paragraph may wrap anywhere, so the paper is read as one run of words.
    text = " ".join(plain_text(ticket(busy_day(), words()), 200).split(" "))
    assert mention in " ".join(part for part in text.split(" ") if part)


def test_the_figures_of_the_paper_are_those_of_the_sale() -> None:
    document = busy_day()
    sale = document.facts.content
    assert isinstance(sale, Sale)
    assert sale.total == sum(line.total for line in sale.lines)
    text = plain_text(ticket(document, words()))
    for row in sale.taxes:
        shown = any(row.code in line and "%" in line for line in text.splitlines())
        assert shown is (row.scheme == "normal")


def test_the_margin_never_shows_a_tax() -> None:
    shop = Shop()
    text = plain_text(ticket(signed(shop.sell(shop.piece())), words()))
    assert "HT" not in text.replace("RHT", "").split()
    assert "16,00   *" in text


def test_a_shop_without_vat_says_so() -> None:
    shop = Shop()
    goods = shop.sku()
    basket = shop.basket(replace(goods, article=replace(goods.article, vat="E0")))
    document = close(shop, basket.pay(cash(basket.due)))
    text = plain_text(ticket(document, words()))
    assert "TVA non applicable, art. 293 B du CGI" in text
    assert "Taux" not in text


def test_what_the_shop_does_not_have_leaves_no_gap() -> None:
    shop = Shop()
    house = replace(HOUSE, name=HOUSE.company, phone="", footer=())
    document = replace(signed(shop.sell(shop.piece())), stamps=())
    paper = ticket(document, words(shop=house, link=""))
    assert not [block for block in paper.blocks if isinstance(block, Qr)]
    texts = [block.text for block in paper.blocks if isinstance(block, Text)]
    assert texts.count(HOUSE.company) == 1
    assert not [text for text in texts if text.startswith("Tél")]
    assert not [text for text in texts if GUARANTEE in text]


def test_an_amount_off_a_line_without_a_detail_is_shown_as_it_is() -> None:
    shop = Shop()
    pin = shop.sku("Pin’s", 300)
    basket = shop.basket(replace(pin, article=replace(pin.article, detail="")))
    basket = basket.put(basket.sale_line(1).less(Discount("gesture", cents=100)))
    text = plain_text(ticket(close(shop, basket.pay(cash(200))), words()))
    first = text.splitlines().index(next(x for x in text.splitlines() if "Pin’s" in x))
    assert text.splitlines()[first + 1].split() == ["Remise", "-1,00"]


def test_the_guarantee_reads_well_before_it_is_translated() -> None:
    text = plain_text(ticket(busy_day(), words("en")), 200)
    assert "a legal guarantee of conformity by the seller of at least two years" in text


def test_means_of_payment_have_names() -> None:
    names = [tender_name(kind, french) for kind in ("cash", "card", "cheque")]
    assert names == ["Espèces", "Carte", "Chèque"]


def test_the_attestation_of_the_software_is_printed_where_the_shop_names_it() -> None:
    shop = Shop()
    house = replace(HOUSE, attestation="Attestation éditeur 2026-01")
    paper = ticket(signed(shop.sell(shop.piece())), words(shop=house))
    assert Text("Attestation éditeur 2026-01") in paper.blocks


def test_every_kind_of_document_has_its_paper() -> None:
    paid = (Paid(1, "cash", 100),)
    headlines: dict[Content, str] = {
        Sale((), (), 0, ()): "Ticket / Vente",
        Refund((), (), 0): "Avoir / Remboursement",
        Issue(Work.SELL): "Bon cadeau / Vente",
        Advance(paid[0]): "Reçu / Paiement",
        Correction("0" * 32, "T03A-000009", paid, paid, "size"): "Ticket / Rectification",
    }
    for content, headline in headlines.items():
        paper = customer_paper(sealed(content), words())
        assert [line for line in read(*paper.blocks) if line.startswith(headline)]


def test_a_ticket_carries_its_number_as_a_code() -> None:
    paper = ticket(busy_day(), words())
    assert [b for b in paper.blocks if isinstance(b, Barcode)] == [Barcode("T03A-000001")]


def test_a_new_credit_follows_on_a_sheet_of_its_own_but_never_a_duplicate() -> None:
    document = sealed(Refund((), (), 0))
    wording = words(known=Known(slips=(credit(),)))
    assert Tear() in ticket(document, wording).blocks
    copy = Copy(document.id, document.number, 1, "paper")
    assert Tear() not in ticket(document, wording, copy).blocks
