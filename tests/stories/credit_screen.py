"""The screens of a till at which customers have credits, and a hand that hammers."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.credit_shop import CreditTill
from tests.stories.screen_till import ScreenTill
from tillapp.counter.paying import CardAnswer
from tillapp.domain.article import VOUCHER, Goods, ProductKey, Tracking
from tillapp.domain.content import Advance, Issue, Sale
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.undone import Refund
from tillapp.ledger import records
from tillapp.ui.assets import Icons
from tillapp.ui.screens.returns import ReturnsScreen
from tillapp.ui.screens.split import SplitScreen


class CreditScreen(ScreenTill):
    """The screens of a till at which customers have credits."""

    def __init__(self, app: QApplication, icons: Icons) -> None:
        self.credit = CreditTill()
        article = self.credit.shop.article(
            "Carte cadeau", tracking=Tracking.NONE, family=VOUCHER, vat="Z0"
        )
        records.put_keys(self.credit.book.store, [ProductKey("favoris", 1, article.id)])
        super().__init__(app, icons, self.credit)

    def owe(self, cents: int) -> Slip:
        """A credit that somebody has had since yesterday."""
        return self.credit.owe(cents, Kind.RETURN)

    @property
    def returns(self) -> ReturnsScreen:
        screen = self.shell.places["returns"]
        assert isinstance(screen, ReturnsScreen)
        return screen

    @property
    def splitting(self) -> SplitScreen:
        screen = self.shell.places["split"]
        assert isinstance(screen, SplitScreen)
        return screen

    def sealed(self, kind: type[Sale | Refund | Issue | Advance]) -> int:
        documents = self.desks.documents()
        return sum(isinstance(each.facts.content, kind) for each in documents)

    def sold(self, price: int = 1_600, *, card: bool = False) -> Goods:
        """A piece that somebody bought a moment ago."""
        piece = self.shop.piece("Jean", price)
        self.till.selling.scan(piece.code)
        if card:
            self.till.paying.card()
            self.till.paying.card_answer(CardAnswer.ACCEPTED)
        else:
            self.till.paying.cash()
        self.shell.show_view(self.till.selling.view())
        return piece
