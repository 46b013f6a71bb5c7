"""What a cashier does when goods and money go backwards, or a bill is paid in pieces."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tillapp.demo.clerk import Clerk
from tillapp.demo.day_stage import returning_at, splitting_at
from tillapp.demo.hand import until
from tillapp.domain.article import VOUCHER, Goods
from tillapp.domain.party import Customer
from tillapp.domain.posting import CASH
from tillapp.domain.tender import TenderKind
from tillapp.ui.sheets.gift import GiftSheet
from tillapp.ui.sheets.layaway import LayawaySheet


class Backwards:
    """Works with the clerk's hands and keeps the clerk's books."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk, self.stage, self.hand = clerk, clerk.stage, clerk.hand

    def open(self, goods: Goods) -> None:
        """The tag of a sold piece is the receipt."""
        self.hand.scan(goods.code)
        place = self.stage.shell.front.place if self.stage.shell.front else ""
        assert place == "returns", place

    def take(self, goods: Goods) -> None:
        """The line at hand comes back."""
        self.hand.press(returning_at(self.stage.shell).side.primary)
        self._back(goods)

    def swap(self, old: Goods) -> None:
        """Goods for sale lie there already: what was sold before comes back against them."""
        self.hand.scan(old.code)
        self._back(old)

    def refund(self) -> None:
        """The first means that is offered: cash, as it came."""
        cents = sum(self.clerk.lines)
        self.hand.press(returning_at(self.stage.shell).side.primary)
        self.clerk.due = cents
        self.clerk.took(CASH, cents)

    def credit(self) -> None:
        """A credit instead of money."""
        cents = sum(self.clerk.lines)
        self.hand.press(returning_at(self.stage.shell).side.refunds.buttons["credit"])
        self.clerk.due = cents
        self.clerk.took(TenderKind.CREDIT, cents)

    def split(self) -> None:
        """Two friends: to the paying screen, and from there to the parts."""
        self.clerk.left()
        self.hand.key(Qt.Key.Key_F12)
        self.hand.press(self.stage.tender.page.how.segments[1])

    def part(self) -> None:
        """The part at hand, in exact cash."""
        cents = self.stage.running.till.selling.view().due
        self.hand.press(self.stage.tender.side.primary)
        self.clerk.took(CASH, cents)
        self.clerk.shut_drawer()

    def on_paper(self) -> None:
        """The paper is wanted."""
        self.hand.press(self.stage.tender.side.ticket.segments[0])

    def parts(self) -> None:
        """As they are shown; the first one is to be paid."""
        self.hand.press(splitting_at(self.stage.shell).side.primary)

    def gift(self, cents: int) -> None:
        """A voucher of a usual amount, from its key."""
        self.open_gift()
        sheet = self.clerk.sheet
        assert isinstance(sheet, GiftSheet)
        self.hand.press(sheet.usual[cents])
        self.clerk.vouchers += cents

    def open_gift(self) -> None:
        """Touch the key of the vouchers."""
        page = self.stage.sell.page
        keys = [goods.article.id for goods in page.offered() if goods.article.family == VOUCHER]
        tiles = page.grid.tiles
        self.hand.press(next(tile for tile in tiles if tile.view.id == keys[0]))

    def spend(self, code: str, cents: int) -> None:
        """Scan a voucher: it pays by itself."""
        self.clerk.left()
        self.hand.scan(code)
        self.clerk.took(TenderKind.GIFT, cents)

    def put_aside(self, customer: Customer, cents: int) -> list[int]:
        """A deposit in cash; what waits, for whoever collects it."""
        self.hand.scan(customer.code)
        self.hand.key(Qt.Key.Key_F12)
        self.hand.key(Qt.Key.Key_F10)
        assert isinstance(self.clerk.sheet, LayawaySheet)
        self.hand.type(str(cents))
        waiting, self.clerk.lines = self.clerk.lines, []
        return waiting

    def deposit(self, cents: int) -> None:
        """In cash; the goods wait."""
        self.hand.key(Qt.Key.Key_F12)
        until(lambda: self.stage.shell.sheet is None, "the deposit is taken")
        self.clerk.ahead(cents)

    def collect(self, waiting: list[int], paid: int) -> None:
        """The customer is back for the goods."""
        self.clerk.resume(waiting)
        self.clerk.due = sum(waiting) - paid

    def _back(self, goods: Goods) -> None:
        assert goods.price is not None
        self.clerk.lines.append(-goods.price)
