"""From a sealed sale to its paper: everything fiscal.md 4.1 asks for, in neutral blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from tillapp.domain.amount import amount, euros, percent, weight
from tillapp.domain.content import Copy, Sale, SoldLine
from tillapp.domain.document import Document
from tillapp.domain.paper import Align, Block, Cells, Feed, Paper, Qr, Row, Rule, Text
from tillapp.domain.rate import Scheme
from tillapp.domain.shop import Shop
from tillapp.domain.tender import TenderKind

Translate = Callable[[str, str], str]
"""Context and English text in, the text of the paper's language out."""

_MARGIN = {Scheme.MARGIN, Scheme.GLOBAL}


class Wording(Struct, frozen=True):
    """What a ticket needs beside its document: the shop, its words, and who served."""

    shop: Shop
    translate: Translate
    language: str
    operator: str
    software: str
    customer: str = ""
    link: str = ""
    guarantee_departments: tuple[str, ...] = ()


def ticket(document: Document, words: Wording, copy: Copy | None = None) -> Paper:
    """The paper of a sale; `copy` marks it as a duplicate."""
    sale = document.facts.content
    assert isinstance(sale, Sale), document
    blocks = (
        *_head(words),
        *_identity(document, words, copy),
        Rule(),
        *_lines(sale, words),
        Rule(),
        *_totals(sale, words),
        *_taxes(sale, words),
        *_mentions(sale, words),
        *_foot(document, words),
    )
    return Paper(blocks, words.language)


def tender_name(kind: str, translate: Translate) -> str:
    """A means of payment as papers and screens call it."""
    names = {
        TenderKind.CASH: translate("Tender", "Cash"),
        TenderKind.CARD: translate("Tender", "Card"),
        TenderKind.CHEQUE: translate("Tender", "Cheque"),
    }
    return names[TenderKind(kind)]


def _head(words: Wording) -> Iterator[Block]:
    shop, translate = words.shop, words.translate
    yield Text(shop.name, Align.CENTRE, bold=True, size=2)
    if shop.company != shop.name:
        yield Text(shop.company, Align.CENTRE)
    for line in (*shop.address, shop.country):
        yield Text(line, Align.CENTRE)
    if shop.phone:
        yield Text(
            translate("Ticket", "Phone {number}").format(number=shop.phone), Align.CENTRE
        )
    yield Text(f"SIRET {shop.siret}  APE {shop.ape}", Align.CENTRE)
    if not shop.franchise:
        vat = translate("Ticket", "VAT number {number}").format(number=shop.vat_number)
        yield Text(vat, Align.CENTRE)
    yield Feed()


def _identity(document: Document, words: Wording, copy: Copy | None) -> Iterator[Block]:
    translate, at = words.translate, document.facts.moment.civil()
    if copy:
        mark = translate("Ticket", "DUPLICATE {n}").format(n=copy.n)
        yield Text(mark, Align.CENTRE, bold=True, size=2)
    yield Row(translate("Ticket", "Ticket / Sale"), document.number, bold=True)
    when = at.strftime("%d/%m/%Y %H:%M:%S")
    till = translate("Ticket", "Till {till}").format(till=words.shop.till)
    yield Row(when, till)
    yield Text(translate("Ticket", "Served by {name}").format(name=words.operator))
    if words.customer:
        yield Text(translate("Ticket", "Customer: {name}").format(name=words.customer))


def _lines(sale: Sale, words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    for line in sale.lines:
        mark = "*" if _on_margin(sale, line) else line.vat
        yield Row(line.title, f"{amount(line.gross, language)} {mark:>3}")
        detail = _detail(line, words)
        if detail:
            yield Text(f"  {detail}")
        if line.discount:
            off = translate("Ticket", "Discount")
            if line.discount_basis_points:
                off = f"{off} {percent(line.discount_basis_points, language)}"
            yield Row(f"  {off}", f"{amount(-line.discount, language)}    ")
    pieces = sum(line.quantity if line.unit == "piece" else 1 for line in sale.lines)
    count = translate("Ticket", "Lines: {lines}  Items: {items}")
    yield Text(count.format(lines=len(sale.lines), items=pieces))


def _detail(line: SoldLine, words: Wording) -> str:
    translate, language = words.translate, words.language
    parts = [line.detail] if line.detail else []
    if line.unit == "gram":
        price = euros(line.price, language)
        parts.append(f"{weight(line.quantity, language)} x {price}/kg")
    elif line.quantity > 1:
        parts.append(f"{line.quantity} x {euros(line.price, language)}")
    if line.listed is not None and line.listed != line.price:
        was = translate("Ticket", "instead of {price}")
        parts.append(was.format(price=euros(line.listed, language)))
    return " - ".join(parts)


def _totals(sale: Sale, words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    if sale.discount:
        yield Row(
            translate("Ticket", "Discount on the basket"), amount(-sale.discount, language)
        )
    total = translate("Ticket", "TOTAL incl. VAT")
    yield Row(total, euros(sale.total, language), bold=True, size=2)
    for tender in sale.tenders:
        name = tender_name(tender.kind, translate)
        if tender.reference:
            name = f"{name} {tender.reference}"
        yield Row(name, euros(tender.amount, language))
    if sale.change:
        yield Row(translate("Ticket", "Change"), euros(sale.change, language))


def _taxes(sale: Sale, words: Wording) -> Iterator[Block]:
    translate, language = words.translate, words.language
    shown = [row for row in sale.taxes if row.scheme == Scheme.NORMAL]
    if not shown:
        return
    shares = (5, 6, 7, 6, 7)
    yield Feed()
    heads = (
        translate("Ticket", "Code"),
        translate("Ticket", "Rate"),
        translate("Ticket", "Excl."),
        translate("Ticket", "VAT"),
        translate("Ticket", "Incl."),
    )
    yield Cells(heads, shares)
    for row in shown:
        rate = percent(row.basis_points, language)
        figures = (amount(n, language) for n in (row.net, row.tax, row.total))
        yield Cells((row.code, rate, *figures), shares)


def _mentions(sale: Sale, words: Wording) -> Iterator[Block]:
    translate = words.translate
    schemes = {row.scheme for row in sale.taxes}
    if schemes & _MARGIN:
        # The exact mention of CGI ann. II 242 nonies A, I 16; it stays French by law.
        yield Text("* Régime particulier – Biens d’occasion")
    if Scheme.EXEMPT in schemes:
        yield Text("TVA non applicable, art. 293 B du CGI")
    if any(line.department in words.guarantee_departments for line in sale.lines):
        guarantee = translate(
            "Ticket",
            "These goods come with a legal guarantee of conformity by the seller of at least"
            " two years from their delivery to the consumer",
        )
        yield Text(guarantee)


def _foot(document: Document, words: Wording) -> Iterator[Block]:
    translate = words.translate
    if words.link:
        yield Feed()
        yield Qr(words.link)
        yield Text(translate("Ticket", "Your ticket online"), Align.CENTRE)
    for line in words.shop.footer:
        yield Text(line, Align.CENTRE)
    stamp = document.stamp("T")
    proof = stamp.excerpt if stamp else ""
    sign = translate("Ticket", "Signature {proof}").format(proof=proof)
    if words.shop.attestation:
        yield Text(words.shop.attestation)
    yield Row(words.software, sign)


def _on_margin(sale: Sale, line: SoldLine) -> bool:
    return any(row.code == line.vat and row.scheme in _MARGIN for row in sale.taxes)
