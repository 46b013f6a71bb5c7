"""The virtual scanner: a list of tags, each scanned by a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.format import Format
from tillapp.ui.palette import Hue
from tillapp.ui.shown import department, icon
from tillapp.ui.theme import Theme
from tillapp.ui.virtual_model import Tag, TagKind
from tillapp.ui.widgets.layout import dress
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import LineView
from tillapp.ui.widgets.search_field import SearchField

_HUES = {
    TagKind.CUSTOMER: Hue.CREDIT,
    TagKind.BADGE: Hue.DEPOSIT,
    TagKind.TICKET: Hue.PRIMARY,
    TagKind.CREDIT: Hue.CREDIT,
    TagKind.UNKNOWN: Hue.WARN,
    TagKind.CUT: Hue.DANGER,
}
_ICONS = {
    TagKind.CUSTOMER: "user",
    TagKind.BADGE: "identification-card",
    TagKind.TICKET: "receipt",
    TagKind.CREDIT: "gift",
    TagKind.UNKNOWN: "question",
    TagKind.CUT: "scissors",
}
Find = Callable[[str], Sequence[Tag]]
# Long enough to type a word, short enough to feel at once.
_TYPING_MS = 120
# Slips that a customer may still hold in the hand.
_SLIPS = 5


class ScannerView(QWidget):
    """A field to look for a tag, and the tags."""

    scanned = Signal(str)

    def __init__(self, theme: Theme, figures: Format, find: Find, name: str) -> None:
        super().__init__()
        self.theme, self._figures, self._find = theme, figures, find
        self._last = ""
        self._credits: tuple[str, ...] = ()
        self._tags: tuple[Tag, ...] = ()
        self.field = SearchField(theme, name)
        self.list = LineList(theme, name, dense=True)
        lay = QVBoxLayout(self)
        dress(lay, theme, 10)
        lay.addWidget(self.field)
        lay.addWidget(self.list, 1)
        self._wait = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._wait.timeout.connect(self.refresh)
        self.field.textChanged.connect(self._wait.start)
        self.list.clicked.connect(self._scan)
        self.refresh()

    def show_papers(self, number: str, credits_: Sequence[str]) -> None:
        """The last ticket and the last vouchers and credits lie beside the scanner too."""
        # Slips that were torn off are no news, but the customer has them.
        news = tuple(code for code in credits_ if code not in self._credits)
        last = number or self._last
        if news or last != self._last:
            self._last, self._credits = last, (*news, *self._credits)[:_SLIPS]
            self.refresh()

    def refresh(self) -> None:
        """Look again for what was typed."""
        typed = self.field.text().strip()
        found = tuple(self._find(typed))
        self._tags = found if typed else (*self._papers(), *found)
        self.list.show_lines([self._line(n, tag) for n, tag in enumerate(self._tags)])

    def _papers(self) -> tuple[Tag, ...]:
        tickets = (self._last,) if self._last else ()
        return (
            *(Tag(number, kind=TagKind.TICKET) for number in tickets),
            *(Tag(code, kind=TagKind.CREDIT) for code in self._credits),
        )

    def scan(self, place: int) -> None:
        """Hold the tag at this place under the scanner."""
        self.scanned.emit(self._tags[place].code)

    @Slot(QModelIndex)
    def _scan(self, index: QModelIndex) -> None:
        self.scan(index.row())

    def _line(self, n: int, tag: Tag) -> LineView:
        return LineView(
            str(n),
            tag.title or self._named(tag.kind),
            "" if tag.price is None else self._figures.money(tag.price),
            tag.code,
            icon=_ICONS.get(tag.kind) or icon(tag.icon),
            department=department(tag.department),
            hue=_HUES.get(tag.kind),
        )

    def _named(self, kind: TagKind) -> str:
        names = {
            TagKind.TICKET: self.tr("The last ticket"),
            TagKind.CREDIT: self.tr("A voucher or credit slip"),
            TagKind.UNKNOWN: self.tr("A code nobody knows"),
            TagKind.CUT: self.tr("A tag cut in half"),
        }
        return names.get(kind, "")
