"""What a shop keeps in its head: money, goods, tax, points and credits, added up plainly."""

from __future__ import annotations

from collections import Counter

from tillapp.domain.article import Tracking
from tillapp.domain.basket import Basket
from tillapp.domain.content import Sale
from tillapp.domain.credit import Slip
from tillapp.domain.item import State
from tillapp.domain.lines import goods_back, goods_out, slips_out
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import Tender

SHELVES = {State.READY: "stock@shop", State.PENDING: "stock@pending"}


def share(total: int, line: ReturnLine) -> int:
    """The part of a figure, by its definition: rounded sums before and after."""

    def rounded(k: int) -> int:
        return (2 * total * k + line.sold.quantity) // (2 * line.sold.quantity)

    return rounded(line.before + line.quantity) - rounded(line.before)


class PlainModel:
    """A few counters that every gesture changes; nothing is posted here."""

    def __init__(self) -> None:
        self.money: Counter[str] = Counter()
        self.owed: Counter[str] = Counter()
        self.rights: Counter[str] = Counter()
        self.stock: Counter[tuple[str, str]] = Counter()
        self.points: Counter[str] = Counter()
        self.advances: Counter[str] = Counter()
        self.tax = 0
        self.turnover = 0
        self.states: dict[str, str] = {}
        self.held: dict[str, str] = {}
        self.sales: dict[str, Sale] = {}
        self.numbers: dict[str, str] = {}
        self.back: Counter[str] = Counter()
        self.slips: dict[str, Slip] = {}
        self.foreign: dict[str, Slip] = {}
        self.corrected: set[str] = set()

    def take(self, tender: Tender, basket: str) -> None:
        """Money or a credit that came, or that went where it is negative."""
        if tender.advance:
            self.advances[basket] -= tender.amount
        elif tender.slip:
            self.owed[tender.slip.id] -= tender.amount
            if tender.surrendered:
                self.foreign[tender.slip.id] = tender.slip
            else:
                self.rights[tender.slip.id] -= tender.amount
                self.slips.setdefault(tender.slip.id, tender.slip)
        else:
            self.money[str(tender.kind)] += tender.amount

    def sealed_ahead(self, tender: Tender, basket: str) -> None:
        """Money of a basket that is still open."""
        self.take(tender, basket)
        self.advances[basket] += tender.amount

    def aside(self, basket: Basket) -> None:
        """Goods that are put aside for a basket."""
        for line in goods_out(basket.lines):
            if line.item:
                self.held[line.item] = basket.id
            elif line.tracking is Tracking.QUANTITY:
                self.stock["stock@shop", line.article] -= line.pieces
                self.stock["stock@held", line.article] += line.pieces

    def let_go(self, basket: Basket) -> None:
        """Goods that are not put aside any more."""
        for line in goods_out(basket.lines):
            if line.aside and line.item:
                self.held.pop(line.item)
            elif line.aside and line.tracking is Tracking.QUANTITY:
                self.stock["stock@held", line.article] -= line.pieces
                self.stock["stock@shop", line.article] += line.pieces

    def sealed(self, basket: Basket, sale: tuple[str, str, Sale] | None) -> None:
        """A basket that was closed, with the figures of the lines it sold."""
        for tender in basket.tenders:
            self.take(tender, basket.id)
        self.money["cash"] -= basket.change
        self._goods_out(basket)
        for line in goods_back(basket.lines):
            self._goods_back(line)
        for slip in slips_out(basket.lines):
            self.owed[slip.slip.id] += slip.amount
            self.rights[slip.slip.id] += slip.amount
            self.slips[slip.slip.id] = slip.slip
        if sale:
            self._sold(*sale)

    def _goods_out(self, basket: Basket) -> None:
        for line in goods_out(basket.lines):
            shelf = "stock@held" if line.aside else "stock@shop"
            if line.item:
                self.states[line.item] = State.SOLD
                self.held.pop(line.item, "")
            elif line.tracking is Tracking.QUANTITY:
                self.stock[shelf, line.article] -= line.pieces

    def _goods_back(self, line: ReturnLine) -> None:
        sold = line.sold
        self.turnover -= share(sold.total, line)
        self.tax -= share(sold.total, line) - share(sold.net, line)
        if line.item:
            self.states[line.item] = line.fate
        elif line.tracking is Tracking.QUANTITY and line.fate in SHELVES:
            self.stock[SHELVES[line.fate], sold.article] += line.pieces
        if line.origin:
            self.back[line.origin.owner] += line.quantity
            who = line.origin.customer
            self.points[who] += share(sold.burnt, line) - share(sold.points, line)

    def _sold(self, id_: str, number: str, sale: Sale) -> None:
        self.sales[id_], self.numbers[id_] = sale, number
        self.turnover += sale.total
        self.tax += sum(line.tax for line in sale.lines)
        if sale.customer:
            self.points[sale.customer] += sale.total // 100 - sale.burnt

    def left(self) -> list[tuple[str, SoldLine, int]]:
        """The sold lines of which something is still out there, with how much came back."""
        return [
            (id_, line, self.back[f"{id_}/{line.n}"])
            for id_, sale in self.sales.items()
            for line in sale.lines
            if self.back[f"{id_}/{line.n}"] < line.quantity
        ]

    def accounts(self) -> dict[tuple[str, str], int]:
        """The balances that the book must show, where they are not nothing."""
        found = {("cash", "T03"): self.money["cash"], ("card", ""): self.money["card"]}
        for name, slip in (self.slips | self.foreign).items():
            found[slip.account, name] = -self.owed[name]
            found["right@T03A", name] = self.rights[name]
        found |= {("points/holder", who): n for who, n in self.points.items() if who}
        found |= {("returned", owner): -n for owner, n in self.back.items()}
        found |= {("advance", basket): -n for basket, n in self.advances.items()}
        found |= dict(self.stock)
        return {key: amount for key, amount in found.items() if amount}
