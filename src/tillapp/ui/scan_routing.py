"""Where a scan belongs: what was sold to its sale, a credit to the money, the rest in front."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from tillapp.counter.messages import Scanned
from tillapp.counter.ports import Sound
from tillapp.counter.scanning import Found, FoundCredit, FoundSold, FoundTicket, decide
from tillapp.counter.till import Till
from tillapp.domain.lines import goods_back, goods_out
from tillapp.domain.refusal import Refusal
from tillapp.ui.around import Around
from tillapp.ui.screen import Screen
from tillapp.ui.sounds import Sounds
from tillapp.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate
_SELLING = ("sell", "tender")


class Routed(Around, Protocol):
    """The shell, as far as scans are concerned."""

    till: Till
    sounds: Sounds
    front: Screen | None

    @property
    def places(self) -> Mapping[str, Screen]:
        """Every screen, by its place."""

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over the screen in front."""


class ScanRouting:
    """Knows no screen by its class: each place answers for its own codes."""

    def __init__(self, shell: Routed) -> None:
        self._shell = shell

    def route(self, scanned: Scanned) -> None:
        """Send a code where it belongs."""
        found = self._found(scanned.code)
        if isinstance(found, FoundTicket):
            self.open_sale(scanned)
        elif isinstance(found, FoundSold):
            self._sold(found, scanned)
        elif isinstance(found, FoundCredit):
            self._credit(scanned)
        elif self._shell.front is None or not self._shell.front.scan(scanned):
            self._at("sell", scanned)

    def open_sale(self, scanned: Scanned) -> None:
        """Show the sale behind a tag or a ticket, with its line chosen."""
        self._at("returns", scanned)

    def _found(self, code: str) -> Found | None:
        # A refused code is told by the place that it is sent to.
        try:
            return decide(self._shell.till.book, code)
        except Refusal:
            return None

    def _sold(self, found: FoundSold, scanned: Scanned) -> None:
        shell = self._shell
        selling = shell.front is not None and shell.front.place in _SELLING
        if selling and goods_out(shell.till.basket.now.lines):
            self._exchange(found, scanned)
            return
        shell.sounds.play(Sound.SOLD_TAG)
        self.open_sale(scanned)

    def _exchange(self, found: FoundSold, scanned: Scanned) -> None:
        """Goods for sale lie there: what was sold before comes back against them."""
        shell, desk = self._shell, self._shell.till.returning
        try:
            sale = desk.find(scanned.code)
        except Refusal as refusal:
            shell.refuse(refusal)
            return
        if not any(line.left for line in sale.lines if line.n == sale.selected):
            self.open_sale(scanned)
            return
        shell.go("sell")

        def told() -> None:
            words = translate("Scan", "Returned: {title}")
            title = found.goods.article.title
            undo, owner = translate("Scan", "Undo"), f"{sale.document}/{sale.selected}"
            shell.tell(words.format(title=title), undo, lambda: self._take_out(owner))

        shell.attempt(
            lambda approval: desk.add(sale.document, sale.selected, approval=approval), told
        )

    def _take_out(self, owner: str) -> None:
        """The goods were not to come back after all; another customer's basket stays."""
        shell = self._shell
        lines = goods_back(shell.till.basket.now.lines)
        mine = [line.n for line in lines if line.origin and line.origin.owner == owner]
        if mine:
            shell.attempt(lambda _: shell.till.selling.remove(mine[0]))

    def _credit(self, scanned: Scanned) -> None:
        shell = self._shell
        front = shell.front
        if front is not None and front.place != "sell" and front.scan(scanned):
            return
        if shell.till.selling.view().due:
            desk = shell.till.crediting
            shell.attempt(lambda approval: desk.spend(scanned.code, approval=approval))
        else:
            self._at("credits", scanned)

    def _at(self, place: str, scanned: Scanned) -> None:
        shell = self._shell
        if place not in shell.places:
            place = "sell"
        if shell.front is not shell.places[place]:
            shell.go(place)
        elif shell.sheet is not None:
            # What was scanned has to be seen, and the sheet is about something else.
            shell.close_sheet()
        shell.places[place].scan(scanned)
