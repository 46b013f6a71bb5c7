"""The trial paper of the hardware page: what a good print must show."""

from __future__ import annotations

from tillapp.domain.paper import Align, Barcode, Cells, Paper, Qr, Row, Rule, Text

LETTERS = "É é È è Ê ê À à Ç ç Œ œ € « »"


def trial_paper(name: str, where: str) -> Paper:
    """Letters, an amount at the edge, both kinds of code: one look tells if all is right."""
    return Paper(
        (
            Text(name, Align.CENTRE, bold=True, size=2),
            Text(where, Align.CENTRE),
            Rule(),
            Text(LETTERS),
            Row("1 x 12,00", "12,00 €", bold=True),
            Cells(("A", "B", "C"), (2, 1, 1)),
            Rule(),
            Barcode("2912345012342", "ean13"),
            Qr("https://example.org/"),
        )
    )
