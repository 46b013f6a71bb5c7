"""A correction is a paper of its own: it says which ticket it modifies."""

from __future__ import annotations

from tests.domain.papers import read, sealed, words
from tillapp.domain.content import Copy
from tillapp.domain.correction_paper import correction_paper
from tillapp.domain.document import Document
from tillapp.domain.paper import Barcode
from tillapp.domain.sold import Paid
from tillapp.domain.undone import Correction


def correction() -> Document:
    out = (Paid(1, "cash", 1600),)
    into = (Paid(1, "card", 1000, reference="4711"), Paid(2, "cheque", 600))
    return sealed(Correction("0" * 32, "T03A-000009", out, into, "mal tapé"))


def test_the_tenders_that_were_wrong_and_those_that_were_right_are_named() -> None:
    lines = read(*correction_paper(correction(), words()).blocks)
    at = lines.index("Était noté")
    assert lines[at : at + 6] == [
        "Était noté",
        "Espèces 16,00 €",
        "Payé en réalité",
        "Carte 4711 10,00 €",
        "Chèque 6,00 €",
        "Motif : mal tapé",
    ]


def test_it_modifies_a_ticket_and_has_a_number_of_its_own() -> None:
    paper = correction_paper(correction(), words())
    lines = read(*paper.blocks)
    assert "Ticket / Rectification T03A-000001" in lines
    assert "Ce ticket modifie le ticket n° T03A-000009" in lines
    assert Barcode("T03A-000001") in paper.blocks
    assert "tillapp 0.1 Signature CGMS" in lines


def test_a_correction_given_again_is_a_duplicate() -> None:
    document = correction()
    copy = Copy(document.id, document.number, 2, "paper")
    assert "DUPLICATA 2" in read(*correction_paper(document, words(), copy).blocks)
