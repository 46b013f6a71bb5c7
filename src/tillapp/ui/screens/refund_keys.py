"""How money goes back: a key for each means, the original first, and why one is not allowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tillapp.counter.refunding import RefundOption
from tillapp.ui import return_words
from tillapp.ui.format import Format
from tillapp.ui.lull import Lull
from tillapp.ui.palette import Hue
from tillapp.ui.shown import tender_icon, tender_name
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.button import Button, Face, Kind

translate = QCoreApplication.translate
NEW_CREDIT = "credit"
_ON_SLIP = "slip:"


def first_allowed(options: Sequence[RefundOption]) -> RefundOption | None:
    """What the primary button gives: the original means where it may be."""
    return next((option for option in options if option.allowed), None)


def option_name(option: RefundOption) -> str:
    """A short name of a means to give back by."""
    if option.id == NEW_CREDIT:
        return translate("RefundKeys", "New credit")
    if option.id.startswith(_ON_SLIP):
        return option.name or translate("RefundKeys", "Back on the credit")
    return tender_name(option.kind)


def verb(option: RefundOption, whole: int, figures: Format) -> str:
    """What the primary button says; with the amount where it is not all that is owed."""
    words = {
        "cash": translate("RefundKeys", "Refund in cash"),
        "card": translate("RefundKeys", "Refund by card"),
        NEW_CREDIT: translate("RefundKeys", "Give a credit"),
    }.get(option.id, translate("RefundKeys", "Back on the credit"))
    if option.amount == whole:
        return words
    return f"{option_name(option)} {figures.money(option.amount)}"


class RefundKeys(QWidget):
    """Every means but the first allowed one, which is the primary button of the panel."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._shown: tuple[RefundOption, ...] | None = None
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.s(8))
        self._lull = Lull(self, self._open)

    def show_options(self, options: Sequence[RefundOption]) -> None:
        """Offer these; the second half of a double tap that brought them means nothing."""
        if tuple(options) == self._shown:
            return
        self._shown = tuple(options)
        self._lull.start()
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        first = first_allowed(options)
        others = [option for option in options if option is not first]
        self.buttons = {option.id: self._button(option) for option in others}
        self._place(others)
        self._open()

    @property
    def is_resting(self) -> bool:
        """Whether presses mean nothing for a moment."""
        return self._lull.is_on

    def _place(self, options: Sequence[RefundOption]) -> None:
        """Two in a row; a key that says why not takes a row of its own."""
        row, column = 0, 0
        allowed = [option for option in options if option.allowed]
        for option in (*allowed, *(each for each in options if not each.allowed)):
            alone = not option.allowed or (option is allowed[-1] and not column)
            if not option.allowed and column:
                row, column = row + 1, 0
            self._grid.addWidget(self.buttons[option.id], row, column, 1, 2 if alone else 1)
            row, column = (row + 1, 0) if alone or column else (row, 1)

    def _button(self, option: RefundOption) -> Button:
        name = option_name(option)
        detail = "" if option.allowed else return_words.why_not(option.why)
        icon = tender_icon(option.kind) if option.allowed else "lock-key"
        kind = Kind.CREDIT_TINT if option.id == NEW_CREDIT else Kind.OUTLINE
        face = Face(name, icon, detail=detail, hue=None if option.allowed else Hue.WARN)
        button = Button(self.theme, face, kind if option.allowed else Kind.OUTLINE)
        button.clicked.connect(lambda _=False, id_=option.id: self.chosen.emit(id_))
        return button

    def _open(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(not self._lull.is_on)
        if not self._lull.is_on:
            self.opened.emit()
