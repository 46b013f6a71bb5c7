"""A credit on paper: store credit or gift voucher, with its amount, codes and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from tillapp.domain.amount import euros
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.paper import Align, Barcode, Block, Feed, Paper, Qr, Row, Rule, Tear, Text
from tillapp.domain.paper_head import head
from tillapp.domain.wording import Held, Translate, Wording, day


def slip_paper(held: Held, words: Wording) -> Paper:
    """A credit alone, with what is on it now."""
    return Paper(tuple(_slip(held, words)), words.language)


def slip_sheet(held: Held, words: Wording) -> Iterator[Block]:
    """The same as a sheet of its own behind another paper."""
    yield Tear()
    yield from _slip(held, words)


def _slip(held: Held, words: Wording) -> Iterator[Block]:
    translate, slip = words.translate, held.slip
    yield from head(words)
    title = translate("Slip", "GIFT VOUCHER") if _gift(slip) else _credit(translate)
    yield Text(title, Align.CENTRE, bold=True, size=2)
    yield Text(euros(held.left, words.language), Align.CENTRE, bold=True, size=3)
    yield Text(held.name, Align.CENTRE, bold=True)
    yield Feed()
    yield Barcode(slip.code, "ean13")
    if signed := words.signed(slip, held.left):
        yield Feed()
        yield Qr(signed)
    yield Rule()
    yield Text(_whose(slip, words))
    if slip.until:
        until = translate("Slip", "Valid until")
        yield Row(until, day(slip.until), bold=True)
    yield Text(_conditions(slip, translate))
    yield Text(words.software)


def _gift(slip: Slip) -> bool:
    return slip.kind is Kind.GIFT


def _credit(translate: Translate) -> str:
    return translate("Slip", "STORE CREDIT")


def _whose(slip: Slip, words: Wording) -> str:
    if slip.holder and words.customer:
        return words.translate("Slip", "For {name}").format(name=words.customer)
    return words.translate("Slip", "For whoever brings it")


def _conditions(slip: Slip, translate: Translate) -> str:
    spent = translate("Slip", "To be spent in this shop, at once or in several times.")
    if slip.payable:
        cash = translate("Slip", "Paid out on request.")
    else:
        cash = translate("Slip", "Not paid out in money.")
    return f"{spent} {cash}"
