"""Papers that the tests print."""

from __future__ import annotations

from tillapp.domain.paper import Align, Barcode, Cells, Feed, Paper, Qr, Row, Rule, Text

FRENCH = "é è ê à ç œ É € « »"
TICKET = Paper(
    (
        Text("FRIPERIE DU RHÔNE", Align.CENTRE, bold=True, size=2),
        Text("12 rue de la République, 69002 Lyon", Align.CENTRE),
        Rule(),
        Row("Robe d\u2019été à pois, coton, œillets", "12,00 €"),
        Row("Veste « laine » taille M", "1 234,50 €"),
        Rule(),
        Row("TOTAL", "1 246,50 €", bold=True, size=2),
        Cells(("TVA 20 %", "1 038,75", "207,75"), (2, 1, 1)),
        Feed(),
        Barcode("2912345012342", "ean13"),
        Barcode("T-2026-000042"),
        Qr("https://example.org/t/42"),
        Text(FRENCH),
        Text("Ticket T 42 \u2014 merci\u2026", Align.RIGHT),
    )
)
