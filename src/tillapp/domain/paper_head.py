"""The beginning and the end of every paper: who the shop is, which document, whose proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tillapp.domain.content import Advance, Content, Copy, Issue, Sale
from tillapp.domain.credit import Kind, Work
from tillapp.domain.document import Document
from tillapp.domain.paper import Align, Barcode, Block, Feed, Qr, Row, Text
from tillapp.domain.undone import Correction, Refund
from tillapp.domain.wording import Translate, Wording


def head(words: Wording) -> Iterator[Block]:
    """The shop as every paper has to name it (fiscal.md 4.1)."""
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


def identity(
    documents: Sequence[Document], words: Wording, copy: Copy | None
) -> Iterator[Block]:
    """Kinds and numbers of the documents on a paper; when, where, who, for whom."""
    translate, facts = words.translate, documents[-1].facts
    if copy:
        mark = translate("Ticket", "DUPLICATE {n}").format(n=copy.n)
        yield Text(mark, Align.CENTRE, bold=True, size=2)
    for document in documents:
        name = headline(document.facts.content, translate)
        yield Row(name, document.number, bold=True, whole=True)
    when = facts.moment.civil().strftime("%d/%m/%Y %H:%M:%S")
    till = translate("Ticket", "Till {till}").format(till=words.shop.till)
    yield Row(when, till)
    yield Text(translate("Ticket", "Served by {name}").format(name=words.operator))
    if words.customer:
        yield Text(translate("Ticket", "Customer: {name}").format(name=words.customer))
    for document in documents:
        yield from _chained(document, words)


def headline(content: Content, translate: Translate) -> str:
    """Document type and operation (fiscal.md 4.1)."""
    if isinstance(content, Issue):
        return _issued(content, translate)
    names: dict[type, str] = {
        Sale: translate("Ticket", "Ticket / Sale"),
        Refund: translate("Ticket", "Credit note / Refund"),
        Correction: translate("Ticket", "Ticket / Correction"),
        Advance: translate("Ticket", "Receipt / Payment"),
    }
    return names[type(content)]


def _issued(issue: Issue, translate: Translate) -> str:
    work = Work(issue.work)
    if any(slip.kind is Kind.GIFT for slip in issue.slips):
        return _voucher(work, translate)
    names = {
        Work.SELL: translate("Ticket", "Gift voucher / Sale"),
        Work.TOP_UP: translate("Ticket", "Gift voucher / Top-up"),
        Work.EXTEND: translate("Ticket", "Credit / New last day"),
        Work.EXPIRE: translate("Ticket", "Credit / Expired"),
        Work.PAY_OUT: translate("Ticket", "Credit / Paid out"),
        Work.POINTS: translate("Ticket", "Points / Adjustment"),
    }
    return names[work]


def _voucher(work: Work, translate: Translate) -> str:
    names = {
        Work.SELL: translate("Ticket", "Gift voucher / Sale"),
        Work.TOP_UP: translate("Ticket", "Gift voucher / Top-up"),
        Work.EXTEND: translate("Ticket", "Gift voucher / New last day"),
        Work.EXPIRE: translate("Ticket", "Gift voucher / Expired"),
        Work.PAY_OUT: translate("Ticket", "Gift voucher / Paid out"),
    }
    return names[work]


def _chained(document: Document, words: Wording) -> Iterator[Block]:
    """The wording of NF525 for tickets that undo others (fiscal.md 1.4): French by law."""
    content, known = document.facts.content, words.known
    if isinstance(content, Refund) and content.cancels:
        yield Text(f"Ce ticket annule le ticket n° {content.cancels}", bold=True)
    if isinstance(content, Correction):
        yield Text(f"Ce ticket modifie le ticket n° {content.number}", bold=True)
    if isinstance(content, Sale):
        if known.cancelled_by:
            yield Text(f"Ce ticket est annulé par le ticket n° {known.cancelled_by}", bold=True)
        for number in known.modified_by:
            yield Text(f"Ce ticket est modifié par le ticket n° {number}", bold=True)


def foot(documents: Sequence[Document], words: Wording) -> Iterator[Block]:
    """How the paper is found again and proved, and what the shop wants to say."""
    translate = words.translate
    yield from _barcode(documents)
    if words.link:
        yield Feed()
        yield Qr(words.link)
        yield Text(translate("Ticket", "Your ticket online"), Align.CENTRE)
    for line in words.shop.footer:
        yield Text(line, Align.CENTRE)
    if words.shop.attestation:
        yield Text(words.shop.attestation)
    proofs = [
        Row(document.number, _signature(document, translate))
        for document in documents
        if document.stamps
    ]
    if len(documents) == 1 and proofs:
        yield replace(proofs[0], left=words.software)
        return
    yield Text(words.software)
    yield from proofs


def _barcode(documents: Sequence[Document]) -> Iterator[Block]:
    # The customer keeps what was sold: its number is the one to be scanned later.
    sold = [d for d in documents if isinstance(d.facts.content, Sale)]
    stamped = sold or [d for d in documents if d.stamp("T")]
    if stamped:
        yield Feed()
        yield Barcode(stamped[-1].number)


def _signature(document: Document, translate: Translate) -> str:
    proof = document.stamps[0].excerpt
    return translate("Ticket", "Signature {proof}").format(proof=proof)
