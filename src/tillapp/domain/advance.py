"""Money before the sale: deposits, paid parts of a bill, a card that was charged early."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain import posting
from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Advance, Stock
from tillapp.domain.document import Draft
from tillapp.domain.effects import Effects, freed, moved, spendable, tendered, unseen
from tillapp.domain.ids import child
from tillapp.domain.item import Move, Register
from tillapp.domain.line import SaleLine
from tillapp.domain.lines import goods_out, slips_out
from tillapp.domain.money import split
from tillapp.domain.posting import EUR, Posting
from tillapp.domain.settle import paid_of
from tillapp.domain.settle_sale import totals_of
from tillapp.domain.taxes import ahead
from tillapp.domain.tender import Tender, TenderKind
from tillapp.domain.terms import Terms


class Ahead(Struct, frozen=True):
    """The documents of money that moved early, and the basket that remembers them."""

    drafts: tuple[Draft, ...]
    basket: Basket


class Layaway(Struct, frozen=True):
    """Until when goods are put aside: the last day for people, the moment for the book."""

    until: str
    until_ms: int


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
        effects = _aside(basket, layaway) if layaway and not drafts else Effects()
        drafts.append(_draft(after, content, tender, effects, terms))
        after = replace(after, documents=after.documents + 1)
        after = after.with_tender(replace(tender, advance=id_))
    if layaway:
        after = _put_aside(after, layaway)
    return Ahead(tuple(drafts), _part_sealed(after, names, ids))


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
    effects = _let_go(basket) if last else Effects()
    draft = _draft(basket, content, mirror, effects, terms)
    left = replace(left, documents=basket.documents + 1)
    return Ahead((draft,), _freed(left) if last else left)


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


def _part_sealed(basket: Basket, names: tuple[int, ...], ids: tuple[str, ...]) -> Basket:
    now = basket.part
    if basket.split is None or now is None or basket.part_wanted:
        return basket
    mine = tuple(t.advance for t in basket.tenders if t.part == now.n and t.advance)
    assert set(ids) <= set(mine), (names, mine)
    return replace(basket, split=basket.split.sealed(now.n, mine))


def _aside(basket: Basket, layaway: Layaway) -> Effects:
    """What is not put aside yet goes aside; a new last day holds the others longer."""
    fresh = [line for line in goods_out(basket.lines) if not line.aside]
    pieces = [line for line in _pieces(basket) if _steps(line, basket, layaway)]
    moves = tuple(
        Move(
            line.item,
            Register.HOLD,
            line.hold_n + 1,
            whom=basket.id,
            until_ms=layaway.until_ms,
        )
        for line in pieces
    )
    guards = tuple(guard for line in pieces for guard in unseen(line))
    return Effects(_between(posting.STOCK, posting.HELD, fresh), moves, guards)


def _steps(line: SaleLine, basket: Basket, layaway: Layaway) -> bool:
    return not line.aside or layaway.until != basket.layaway


def _let_go(basket: Basket) -> Effects:
    aside = [line for line in goods_out(basket.lines) if line.aside]
    moves = tuple(freed(line) for line in aside if line.item)
    return Effects(_between(posting.HELD, posting.STOCK, aside), moves)


def _between(here: str, there: str, lines: list[SaleLine]) -> tuple[Posting, ...]:
    """Pieces of quantity articles that go from a shelf to another one."""
    counted: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.tracking is Tracking.QUANTITY:
            counted[line.article] += line.pieces
    return tuple(
        row
        for sku, n in counted.items()
        for row in (*moved(here, sku, -n), *moved(there, sku, n))
    )


def _put_aside(basket: Basket, layaway: Layaway) -> Basket:
    stepping = {line.n for line in _pieces(basket) if _steps(line, basket, layaway)}
    return replace(_stepped(basket, stepping, aside=True), layaway=layaway.until)


def _freed(basket: Basket) -> Basket:
    stepping = {line.n for line in _pieces(basket) if line.aside}
    return replace(_stepped(basket, stepping, aside=False), layaway="")


def _stepped(basket: Basket, stepping: set[int], *, aside: bool) -> Basket:
    """The basket whose pieces know that their hold register took one more step."""
    lines = tuple(
        replace(line, aside=aside, hold_n=line.hold_n + (line.n in stepping))
        if isinstance(line, SaleLine)
        else line
        for line in basket.lines
    )
    return replace(basket, lines=lines)


def _pieces(basket: Basket) -> list[SaleLine]:
    return [line for line in goods_out(basket.lines) if line.item]


def put_aside(basket: Basket, layaway: Layaway, terms: Terms) -> Ahead:
    """Put the goods of a basket aside whose money was sealed before anybody said so."""
    effects = _aside(basket, layaway)
    draft = Draft(
        child(basket.id, basket.documents),
        Stock("hold"),
        terms.staff,
        basket=basket.id,
        ordinal=basket.documents,
        postings=effects.postings,
        moves=effects.moves,
        guards=effects.guards,
    )
    after = replace(basket, documents=basket.documents + 1)
    return Ahead((draft,), _put_aside(after, layaway))
