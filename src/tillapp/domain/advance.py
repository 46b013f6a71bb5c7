"""Money before the sale: deposits, paid parts of a bill, a card that was charged early."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import aside, posting
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance
from tillapp.domain.document import Draft
from tillapp.domain.effects import Effects, spendable, tendered
from tillapp.domain.ids import child
from tillapp.domain.lines import goods_out, slips_out
from tillapp.domain.money import split
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.settle_sale import totals_of
from tillapp.domain.taxes import ahead
from tillapp.domain.tender import Layaway, Tender, TenderKind, paid_of
from tillapp.domain.terms import Terms


class Ahead(Struct, frozen=True):
    """The documents of money that moved early, and the basket that remembers them."""

    drafts: tuple[Draft, ...]
    basket: Basket


def take_ahead(
    basket: Basket, names: tuple[int, ...], terms: Terms, layaway: Layaway | None = None
) -> Ahead:
    """Seal the tenders with these names before their sale, a document for each.

    Change is given at once, so that the sale meets the money that stayed. With a layaway the
    goods are put aside in the first of the documents.
    """
    change = _change(basket, names)
    ids = tuple(child(basket.id, basket.documents + i) for i in range(len(names)))
    due = basket.due
    drafts: list[Draft] = []
    after = basket
    for id_, n in zip(ids, names, strict=True):
        handed = basket.tender(n)
        back = min(change, handed.amount) if handed.kind is TenderKind.CASH else 0
        change -= back
        tender = _taxed(basket, replace(handed, amount=handed.amount - back), terms)
        content = Advance(
            paid_of(tender),
            received=handed.amount if back else 0,
            part=tender.part,
            parts=len(basket.split.parts) if basket.split else 0,
            beside=tuple(other for other in ids if other != id_),
            taxes=tender.taxes,
            until=layaway.until if layaway else basket.layaway,
            customer=basket.customer,
            total=basket.net,
            due=due,
        )
        first = layaway if not drafts else None
        effects = aside.put_aside(basket, first) if first else Effects()
        drafts.append(_draft(after, content, tender, effects, terms))
        after = replace(after, documents=after.documents + 1)
        after = after.with_tender(replace(tender, advance=id_, layaway=None))
    if layaway:
        after = aside.waiting(after, layaway)
    return Ahead(tuple(drafts), _part_sealed(after))


def give_back(basket: Basket, n: int, terms: Terms) -> Ahead:
    """Reverse one advance by the means it came with; the last one lets the goods go."""
    tender = basket.tender(n)
    assert tender.advance, tender
    taxes = tuple((code, -tax) for code, tax in tender.taxes)
    mirror = replace(tender, amount=-tender.amount, advance="", taxes=taxes)
    content = Advance(
        paid_of(mirror),
        reverses=tender.advance,
        taxes=taxes,
        customer=basket.customer,
        total=basket.net,
    )
    left = basket.unpay(n)
    last = bool(basket.layaway) and not any(t.advance for t in left.tenders)
    effects = aside.let_go(basket) if last else Effects()
    draft = _draft(basket, content, mirror, effects, terms)
    # A part is paid no more once money of it went back.
    split = basket.split.reopened(tender.part) if basket.split else None
    left = replace(left, documents=basket.documents + 1, split=split)
    return Ahead((draft,), aside.free(left) if last else left)


def _change(basket: Basket, names: tuple[int, ...]) -> int:
    # A part gives change for its own amount; without parts only what the whole has too much.
    coming = sum(basket.tender(n).amount for n in names)
    if basket.part is None:
        return basket.change
    return max(0, coming - basket.part_wanted)


def _taxed(basket: Basket, tender: Tender, terms: Terms) -> Tender:
    # Money that goes back makes no tax due, nor does what is paid for vouchers.
    totals: dict[str, int] = defaultdict(int)
    for line, total in zip(goods_out(basket.lines), totals_of(basket), strict=True):
        totals[line.vat] += total
    goods = sum(totals.values())
    slips = sum(line.due for line in slips_out(basket.lines))
    for_goods = split(max(0, tender.amount), [goods, slips])[0] if goods else 0
    return replace(tender, taxes=ahead(totals, for_goods, terms.rates))


def _draft(
    basket: Basket, content: Advance, tender: Tender, effects: Effects, terms: Terms
) -> Draft:
    taxes = [
        row
        for code, tax in content.taxes
        for row in (
            Posting(posting.vat_ahead(code), basket.id, EUR, tax),
            Posting(posting.vat(code), "", EUR, -tax),
        )
    ]
    owed = Posting(posting.ADVANCE, basket.id, EUR, -tender.amount)
    money = tendered(tender, basket.id, terms)
    return Draft(
        child(basket.id, basket.documents),
        content,
        terms.staff,
        basket=basket.id,
        ordinal=basket.documents,
        postings=(*money, owed, *taxes, *effects.postings),
        moves=effects.moves,
        guards=(*spendable((tender,), terms), *effects.guards),
    )


def _part_sealed(basket: Basket) -> Basket:
    now = basket.part
    if basket.split is None or now is None or basket.part_wanted:
        return basket
    return replace(basket, split=basket.split.sealed(now.n))
