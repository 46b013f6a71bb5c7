"""What a cashier does at the screens, in the shop's own verbs; keeps what was rung."""

from __future__ import annotations

import re

from msgspec import Struct, field
from PySide6.QtCore import Qt

from tillapp.demo.day_stage import Stage, said
from tillapp.demo.hand import breathe, until
from tillapp.domain.article import Goods
from tillapp.domain.money import half_up
from tillapp.domain.posting import CARD, CASH, CHEQUE
from tillapp.domain.tender import TenderKind
from tillapp.ui.sheets.approval import ApprovalSheet
from tillapp.ui.widgets.sheet import Sheet

_HUNDRED = 100
_GRAMS = 1000


class Rung(Struct):
    """What the cashier knows of the day, added up by hand; cents, net of what came back."""

    tickets: int = 0
    lines: int = 0
    total: int = 0
    change: int = 0
    voids: int = 0
    kicks: int = 0
    by_tender: dict[str, int] = field(default_factory=dict)

    def took(self, tender: str, cents: int) -> None:
        """Money that stays in the till; negative where it goes out."""
        self.by_tender[str(tender)] = self.by_tender.get(tender, 0) + cents
        if not self.by_tender[tender]:
            # A voucher that was sold and spent leaves nothing to be told.
            del self.by_tender[tender]


class Clerk:
    """Works through the hand alone; amounts come from the tags, not from the screen."""

    def __init__(self, stage: Stage, pins: dict[str, str]) -> None:
        self.stage, self.hand = stage, stage.hand
        self.rung = Rung()
        self.lines: list[int] = []
        self.vouchers = 0
        self.due = 0
        self._opens = False
        self._pins = pins

    def enter(self, name: str) -> None:
        """Open the till with a code."""
        lock = self.stage.shell.lock_screen
        assert lock is not None
        card = next(card for card in lock.view.cards if card.view.name == name)
        self.hand.press(card)
        for digit in self._pins[name]:
            self.hand.touch(digit, lock.view.pad)
        until(lambda: self.stage.shell.lock_screen is None, f"{name} is in")

    def leave(self) -> None:
        """Lock the till."""
        assert self.stage.shell.frame is not None
        self.hand.press(self.stage.shell.frame.rail.user)

    def scan(self, *goods: Goods, times: int = 1) -> None:
        """Pass tags under the scanner."""
        for thing in goods:
            assert thing.price is not None
            self.hand.scan(thing.code or thing.article.codes[0])
            self._put(thing.price * times)
            self.stage.clock.forward(4)

    def many(self, goods: Goods, times: int) -> None:
        """Key how many in front of the scan."""
        self.hand.type(f"{times}*")
        self.scan(goods, times=times)

    def key(self, place: int) -> None:
        """Touch a product key that has a price of its own."""
        tile = self.stage.sell.page.grid.tiles[place]
        goods = next(g for g in self.stage.sell.page.offered() if g.article.id == tile.view.id)
        assert goods.price is not None
        self.hand.press(tile)
        self._put(goods.price)

    def pack(self, place: int, pieces: int, cents: int) -> None:
        """Touch a product key several times, whose promotion has a price for all of them."""
        for _ in range(pieces):
            self.hand.press(self.stage.sell.page.grid.tiles[place])
        self._put(cents)

    def find(self, letters: str, goods: Goods) -> None:
        """Find something by its words and touch its row."""
        assert goods.price is not None
        self.hand.type(letters)
        results = self.stage.sell.page.results
        rows = [line.id for line in results.lines.lines]
        self.hand.row(results, rows.index(goods.article.id))
        self._put(goods.price)

    def weigh(self, grams: int, price_per_kg: int) -> None:
        """Sell something by weight."""
        self.hand.touch(said("SellCentre", "By weight"))
        self.key_in(str(grams))
        self.confirm(said("Asking", "Add"))
        self._put(half_up(price_per_kg * grams, _GRAMS))

    def free(self, cents: int) -> None:
        """Sell something without a tag."""
        self.hand.touch(said("SellCentre", "Free price"))
        self.key_in(str(cents))
        self.confirm(said("Asking", "Add"))
        self._put(cents)

    def key_in(self, digits: str) -> None:
        """Touch digits on the pad of the sheet."""
        for digit in digits:
            self.hand.touch(digit, self.sheet)

    def confirm(self, verb: str) -> None:
        """Touch the sheet's large button."""
        self.hand.touch(verb, self.sheet)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is open."""
        sheet = self.stage.shell.sheet
        assert sheet is not None
        return sheet

    def discount(self, percent: int) -> None:
        """A discount on the last line."""
        panel = self.stage.sell.side
        self.hand.press(panel.bar.discount)
        self.key_in(str(percent))
        self.confirm(said("Asking", "Give the discount"))
        self.lines[-1] -= half_up(self.lines[-1] * percent, _HUNDRED)

    def discount_all(self, percent: int) -> None:
        """A discount on everything."""
        self.hand.key(Qt.Key.Key_F5)
        self.key_in(str(percent))
        self.confirm(said("Asking", "Give the discount"))
        off = half_up(sum(self.lines) * percent, _HUNDRED)
        self.lines = [*self.lines[:-1], self.lines[-1] - off]

    def price(self, cents: int) -> None:
        """Another price for the last line."""
        self.hand.press(self.stage.sell.side.bar.price)
        self.key_in(str(cents))
        self.confirm(said("Asking", "Change"))
        self.lines[-1] = cents

    def approve(self, badge: str = "", pin: str = "") -> None:
        """A manager comes and agrees."""
        assert isinstance(self.sheet, ApprovalSheet)
        if badge:
            self.hand.scan(badge)
        for digit in pin:
            self.hand.touch(digit, self.sheet)
        until(lambda: self.stage.shell.sheet is None, "the manager's word")

    def remove(self, row: int) -> None:
        """Take a line out."""
        side = self.stage.sell.side
        self.hand.row(side.lines, row)
        self.hand.press(side.bar.remove)
        self.rung.voids += 1
        self.lines.pop(row)

    def unremove(self, row: int, cents: int) -> None:
        """Bring the line back that was taken out just now."""
        self.hand.touch(said("SellScreen", "Undo"))
        self.rung.voids -= 1
        self.lines.insert(row, cents)

    def hold(self) -> list[int]:
        """Park the basket; what it holds, for whoever resumes it."""
        self.hand.touch(said("SellCentre", "Hold"))
        lines, self.lines = self.lines, []
        return lines

    def resume(self, lines: list[int]) -> None:
        """Bring the only parked basket back."""
        self.hand.press(self.stage.sell.page.held)
        self.lines = lines

    def cash(self) -> None:
        """What is left, in exact cash."""
        due = self.left()
        self.hand.press(self.stage.sell.side.tenders.exact)
        self.took(CASH, due)

    def note(self, place: int = 0) -> None:
        """A note that the screen offers; change goes back."""
        due = self.left()
        button = self.stage.sell.side.tenders.notes[place]
        figures = re.sub(r"[^\d,.]", "", button.accessibleName()).replace(",", ".")
        given = round(float(figures) * _HUNDRED)
        self.hand.press(button)
        self.rung.change += given - due
        self.took(CASH, due)

    def part_cash(self, cents: int) -> None:
        """Some cash: the amount, then the tender."""
        self.left()
        self.hand.type(str(cents))
        self.hand.press(self.stage.sell.side.tenders.exact)
        self.took(CASH, cents)

    def card(self, *, accepted: bool = True) -> None:
        """What is left by the terminal beside the till."""
        due = self.left()
        side = self.stage.sell.side
        self.hand.press(side.tenders.by_card)
        self.hand.press(side.card.yes if accepted else side.card.no)
        if accepted:
            self.took(CARD, due)

    def cheque(self) -> None:
        """What is left by cheque, on the paying screen."""
        due = self.left()
        self.hand.key(Qt.Key.Key_F12)
        self.hand.press(self.stage.tender.page.methods["cheque"])
        self.hand.press(self.stage.tender.side.primary)
        self.took(CHEQUE, due)

    def paper(self) -> None:
        """The ticket of the sale that was just made, on paper."""
        self.hand.press(self.stage.sell.side.done.paper)

    def _put(self, cents: int) -> None:
        self.lines.append(cents)
        shown = self.stage.running.till.selling.view()
        assert shown.gross == sum(self.lines), (shown.gross, self.lines)

    def left(self) -> int:
        """What the customer still pays, as the screen says it."""
        self.due = self.due or sum(self.lines) + self.vouchers
        shown = self.stage.running.till.selling.view().due
        assert shown == self.due, (shown, self.due)
        return self.due

    def took(self, tender: str, cents: int) -> None:
        """Money of the basket moved; the last of it seals the basket."""
        self.rung.took(tender, cents)
        self._opens |= tender in {CASH, CHEQUE}
        self.due -= cents
        if not self.due:
            self.sealed()

    def ahead(self, cents: int) -> None:
        """Cash that is sealed before its sale; the basket waits."""
        self.rung.took(CASH, cents)
        self._opens = True
        self.shut_drawer()

    def sealed(self) -> None:
        """The screen says that it is done, with the sums that were rung."""
        done = self.stage.running.till.selling.view().done
        assert done is not None, "the basket is sealed"
        total = sum(self.lines)
        assert done.total == total + self.vouchers, (done.total, self.lines)
        sold = sum(cents > 0 for cents in self.lines)
        self.rung.tickets += bool(sold)
        self.rung.lines += sold
        self.rung.total += total
        if self.vouchers:
            self.rung.took(TenderKind.GIFT, -self.vouchers)
        self.lines, self.vouchers = [], 0
        self.shut_drawer()
        self.stage.clock.forward(90)

    def shut_drawer(self) -> None:
        """Push it in where it sprang open."""
        if self._opens:
            self.rung.kicks += 1
            drawer = self.stage.devices.printer
            until(lambda: drawer.drawer.kicks == self.rung.kicks, "the drawer opens once")
            self.stage.devices.close_drawer()
        self._opens = False
        breathe()
