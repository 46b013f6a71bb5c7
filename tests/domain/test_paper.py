"""A paper is a tuple of neutral blocks in the customer's language."""

from __future__ import annotations

from tillapp.domain.paper import Align, Barcode, Cells, Feed, Paper, Qr, Row, Rule, Tear, Text


def test_a_paper_is_french_unless_the_customer_is_not() -> None:
    blocks = (Text("Merci"), Row("Total", "16,00"), Cells(("a", "b"), (2, 1)), Rule(), Feed())
    paper = Paper((*blocks, Barcode("T03A-000001"), Qr("https://x"), Tear()))
    assert paper.language == "fr"
    assert Text("Merci").align is Align.LEFT
