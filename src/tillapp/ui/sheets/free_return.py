"""A return without a ticket: like which key, for how much, and why; a manager agrees."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.views import SaleView
from tillapp.domain.article import VOUCHER, Article, Goods, Tracking, Unit
from tillapp.domain.party import Approval
from tillapp.ui import return_words, shown
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.return_editor import FreeChips
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.number_pad import NumberPad, Pad

translate = QCoreApplication.translate
# The page of keys that a shop fills with what it sells most.
_FIRST = "favoris"


def _may_come_back(article: Article) -> bool:
    plain = article.tracking is Tracking.NONE and article.unit is Unit.PIECE
    return plain and article.family != VOUCHER


class FreeReturnSheet(KeyedSheet):
    """The shop's keys on the left, the price and the reason on the right."""

    def __init__(self, around: Around) -> None:
        theme = around.theme
        super().__init__(theme, translate("FreeReturn", "Return without a ticket"), QWidget())
        self._around = around
        self._reason = ""
        self.keys = LineList(theme, translate("FreeReturn", "Kind of article"), dense=True)
        self._goods = self._offered(around)
        rows = [shown.found(goods, around.figures) for goods in self._goods]
        self.keys.show_lines(rows, rows[0].id if rows else "")
        price = translate("FreeReturn", "Price that was paid")
        self.field = AmountField(theme, price, around.figures.money)
        self.pad = NumberPad(theme, Pad.MONEY)
        reasons = around.till.house.policy.return_reasons
        self.reasons = FreeChips(theme, return_words.reasons(reasons))
        self.reasons.setAccessibleName(translate("FreeReturn", "Reason"))
        key = "F12" if theme.is_regular else ""
        face = Face(translate("FreeReturn", "Add the return"), "arrow-u-up-left", trailing=key)
        self.confirm = Button(theme, face, Kind.RETURN, Size.LARGE)
        self._arrange()
        self.focus_first(self.field)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.keys.picked.connect(lambda _id: self._propose())
        self.pad.pressed.connect(self.field.press)
        self.field.submitted.connect(self.take)
        self.reasons.chosen.connect(self.because)
        self.confirm.clicked.connect(self.take)
        self._propose()

    def because(self, reason: str) -> None:
        """Why; a second touch takes the reason back."""
        self._reason = "" if reason == self._reason else reason
        self.reasons.choose(self._reason)

    def take(self) -> None:
        """Ask the desk; a manager has to agree."""
        like, price, reason = self.keys.selected(), self.field.cents, self._reason
        desk = self._around.till.returning
        if not like or price <= 0:
            return

        def act(approval: Approval | None) -> SaleView:
            return desk.free(like, price, reason=reason, approval=approval)

        self._around.attempt(act, self._around.close_sheet)

    @staticmethod
    def _offered(around: Around) -> list[Goods]:
        """What the shop sells most stands first; a voucher is money and never comes back."""
        keys = sorted(around.till.selling.keys(), key=lambda each: each[0].page != _FIRST)
        found = {goods.article.id: goods for _, goods in keys}
        return [goods for goods in found.values() if _may_come_back(goods.article)]

    def _propose(self) -> None:
        like = self.keys.selected()
        goods = next((each for each in self._goods if each.article.id == like), None)
        self.field.propose(goods.price or 0 if goods else 0)

    def _arrange(self) -> None:
        theme = self.theme
        told = translate("FreeReturn", "A manager agrees; the money becomes a store credit.")
        left, right = QVBoxLayout(), QVBoxLayout()
        dress(left, theme, 8)
        dress(right, theme, 12, (0, 0, 24, 0))
        left.addWidget(self.keys, 1)
        ink = theme.palette.tone(Hue.WARN).ink
        right.addWidget(Label(theme, told, Style(18, 500, ink), wrap=True))
        right.addWidget(self.field)
        right.addWidget(self.pad, 1)
        both = QHBoxLayout()
        dress(both, theme, 12)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        foot = QVBoxLayout()
        dress(foot, theme, 12, (24, 0, 24, 0))
        foot.addWidget(self.confirm)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 12, (0, 4, 0, 20))
        lay.addLayout(both, 1)
        lay.addWidget(self.reasons)
        lay.addLayout(foot)
