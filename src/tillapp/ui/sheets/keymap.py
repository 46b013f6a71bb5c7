"""Every key of the till, for those who learn and those who forgot."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from tillapp.ui.paint import CENTRE, LEFT, Canvas
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.sheet import Sheet
from tillapp.ui.widgets.surface import Card

translate = QCoreApplication.translate
_CAP = Style(17, 700)
_WORDS = Style(18, 500)
# Large letters on a small screen: words shrink before they are shortened.
_SMALLER = (_WORDS, Style(16, 500), Style(15, 500), Style(14, 500))


class KeyWords(Struct, frozen=True):
    """A key and what it does."""

    key: str
    words: str


class KeyLine(QWidget):
    """One key: its cap, its words."""

    def __init__(self, theme: Theme, view: KeyWords, cap_width: int) -> None:
        super().__init__()
        self.theme, self.view, self._cap_width = theme, view, cap_width
        self.setAccessibleName(f"{view.key}: {view.words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.line(_CAP) + theme.s(16))

    def sizeHint(self) -> QSize:
        """Cap and words in full."""
        words = self.theme.width(_WORDS, self.view.words)
        return QSize(self._cap_width + self.theme.s(14) + words, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cap, words."""
        painter = QPainter(self)
        theme, palette = self.theme, self.theme.palette
        canvas, rect = Canvas(painter, theme), QRectF(self.rect())
        cap = QRectF(0, 2, self._cap_width, rect.height() - 4)
        canvas.box(cap, theme.s(8), palette.sunken, palette.line_strong)
        canvas.text(cap, self.view.key, _CAP, CENTRE, elide=False)
        words = rect.adjusted(self._cap_width + theme.s(14), 0, 0, 0)
        canvas.text(words, self.view.words, self._style(words.width()), LEFT)
        painter.end()

    def _style(self, room: float) -> Style:
        fitting = (s for s in _SMALLER if self.theme.width(s, self.view.words) <= room)
        return next(fitting, _SMALLER[-1])


def _everywhere() -> tuple[KeyWords, ...]:
    return (
        KeyWords("F1", translate("KeyMap", "This page")),
        KeyWords("F2", translate("KeyMap", "Search")),
        KeyWords("F11", translate("KeyMap", "Customer")),
        KeyWords("F12", translate("KeyMap", "The large button")),
        KeyWords(translate("KeyMap", "Esc"), translate("KeyMap", "Back")),
        KeyWords(translate("KeyMap", "Tab"), translate("KeyMap", "Next control")),
        KeyWords(translate("KeyMap", "Enter"), translate("KeyMap", "Press it")),
        KeyWords(translate("KeyMap", "Ctrl+Z"), translate("KeyMap", "Undo")),
    )


def _selling() -> tuple[KeyWords, ...]:
    return (
        KeyWords("F3", translate("KeyMap", "Free price")),
        KeyWords("F4", translate("KeyMap", "By weight")),
        KeyWords("F5", translate("KeyMap", "Discount")),
        KeyWords("F6", translate("KeyMap", "Return or exchange")),
        KeyWords("F7", translate("KeyMap", "Give the basket up")),
        KeyWords("F8", translate("KeyMap", "Hold, or sales on hold")),
        KeyWords("F9", translate("KeyMap", "Open the drawer")),
        KeyWords("F10", translate("KeyMap", "Duplicate of the last ticket")),
        KeyWords("↑  ↓", translate("KeyMap", "Choose a line")),
        KeyWords("+  −", translate("KeyMap", "One more, one less")),
        KeyWords(translate("KeyMap", "Del"), translate("KeyMap", "Remove the line")),
        KeyWords("3 *", translate("KeyMap", "Three of the next scan")),
        KeyWords(translate("KeyMap", "PgUp PgDn"), translate("KeyMap", "Turn the keys")),
    )


def _paying() -> tuple[KeyWords, ...]:
    return (
        KeyWords("F5", translate("KeyMap", "Cash")),
        KeyWords("F6", translate("KeyMap", "Card")),
        KeyWords("F7", translate("KeyMap", "The customer’s credit")),
        KeyWords("F8", translate("KeyMap", "Voucher, gift card")),
        KeyWords("F9", translate("KeyMap", "Cheque")),
        KeyWords("F10", translate("KeyMap", "Put aside against a deposit")),
        KeyWords("0 … 9", translate("KeyMap", "Amount: 6000 or 60,00")),
        KeyWords(translate("KeyMap", "Del"), translate("KeyMap", "Take a payment back")),
    )


def _returning() -> tuple[KeyWords, ...]:
    return (
        KeyWords("F3", translate("KeyMap", "Return without a ticket")),
        KeyWords("F4", translate("KeyMap", "Wrong tender")),
        KeyWords("F5", translate("KeyMap", "Exchange")),
        KeyWords("F7", translate("KeyMap", "Cancel the ticket")),
        KeyWords("F8", translate("KeyMap", "Take everything back")),
        KeyWords("F9", translate("KeyMap", "The tickets of the day")),
        KeyWords("F10", translate("KeyMap", "Duplicate of this ticket")),
        KeyWords("↑  ↓", translate("KeyMap", "Choose a line")),
        KeyWords("+  −", translate("KeyMap", "One more, one less")),
        KeyWords("0 … 9", translate("KeyMap", "A part of the refund: 10,00")),
        KeyWords(translate("KeyMap", "Del"), translate("KeyMap", "It does not come back")),
    )


def _splitting() -> tuple[KeyWords, ...]:
    return (
        KeyWords("2 … 9", translate("KeyMap", "So many equal parts")),
        KeyWords("↑  ↓", translate("KeyMap", "Choose a line")),
        KeyWords("1 … 9", translate("KeyMap", "Whose line it is, or how much")),
        KeyWords("F12", translate("KeyMap", "Pay the first part")),
    )


# The places whose keys are the same as those of another one.
_GROUP = {"tender": "paying", "returns": "returning", "tickets": "returning"}


class KeyMapSheet(Sheet):
    """The keys that work everywhere, and beside them those of one kind of work."""

    def __init__(self, theme: Theme, place: str = "sell") -> None:
        groups = {
            "selling": (translate("KeyMap", "Selling"), _selling()),
            "paying": (translate("KeyMap", "Paying"), _paying()),
            "splitting": (translate("KeyMap", "Split"), _splitting()),
            "returning": (translate("KeyMap", "Returns"), _returning()),
        }
        first = "splitting" if place == "split" else _GROUP.get(place, "selling")
        options = [Option(id_, title) for id_, (title, _keys) in groups.items()]
        self.about = Segmented(theme, options, first)
        self.about.setAccessibleName(translate("KeyMap", "Keys for"))
        super().__init__(theme, translate("KeyMap", "Keys"), QWidget(), self.about)
        self._cards = {id_: self._group(*group) for id_, group in groups.items()}
        self.pages = QStackedWidget()
        for card in self._cards.values():
            self.pages.addWidget(card)
        lay = QHBoxLayout(self.body)
        dress(lay, theme, 16, (24, 4, 24, 24))
        lay.addWidget(self._group(self.tr("Everywhere"), _everywhere()), 5)
        # The words of the work are the longest.
        lay.addWidget(self.pages, 6)
        self.about.chosen.connect(self.show_about)
        self.show_about(first)

    def show_about(self, group: str) -> None:
        """Show the keys of this kind of work."""
        self.pages.setCurrentWidget(self._cards[group])

    def _group(self, title: str, keys: Sequence[KeyWords]) -> Card:
        theme = self.theme
        card = Card(theme, pad=20, spacing=6)
        card.lay.addWidget(Label(theme, title, Style(20, 700)))
        width = max(theme.width(_CAP, key.key) for key in keys) + theme.s(28)
        for key in keys:
            card.lay.addWidget(KeyLine(theme, key, width))
        card.lay.addStretch(1)
        return card
