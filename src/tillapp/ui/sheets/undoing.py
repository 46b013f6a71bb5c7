"""Cancelling a whole ticket: by a credit note that names it, never by erasing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.returning import ReturnView
from tillapp.counter.views import SaleView
from tillapp.domain.party import Approval
from tillapp.ui import return_words
from tillapp.ui.around import Around
from tillapp.ui.palette import Hue
from tillapp.ui.return_editor import FreeChips
from tillapp.ui.returns_shown import SaleWords
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_list import LineList

translate = QCoreApplication.translate


class UndoingSheet(KeyedSheet):
    """The reason first; then what is left of the ticket fills an empty basket."""

    def __init__(self, around: Around, sale: ReturnView) -> None:
        theme = around.theme
        title = translate("Undoing", "Cancel ticket {number}").format(number=sale.number)
        super().__init__(theme, title, QWidget())
        self._around, self._sale = around, sale
        self._reason = ""
        self.reasons = FreeChips(theme, return_words.undoing_reasons())
        self.reasons.setAccessibleName(translate("Undoing", "Reason"))
        keep = Face(translate("Undoing", "Keep the ticket"), "arrow-left")
        self.cancel = Button(theme, keep, size=Size.LARGE)
        self.lines = LineList(theme, translate("Undoing", "What comes back"), dense=True)
        self.lines.show_lines(SaleWords(around.figures, around.till.book.clock.now).left(sale))
        key = "F12" if theme.is_regular else ""
        face = Face(translate("Undoing", "Cancel the ticket"), "prohibit", trailing=key)
        self.confirm = Button(theme, face, Kind.DANGER, Size.LARGE)
        self._arrange()
        self.focus_first(self.cancel)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.reasons.chosen.connect(self.because)
        self.cancel.clicked.connect(self.closed)
        self.confirm.clicked.connect(self.undo)
        self.because("")

    def because(self, reason: str) -> None:
        """Why; without a reason nothing is cancelled."""
        self._reason = reason
        self.reasons.choose(reason)
        self.confirm.setEnabled(bool(reason))
        self.why.setVisible(not reason)

    def undo(self) -> None:
        """Ask the desk; a manager has to agree."""
        desk, document, reason = (
            self._around.till.returning,
            self._sale.document,
            self._reason,
        )

        def act(approval: Approval | None) -> SaleView:
            return desk.cancel(document, reason, approval)

        self._around.attempt(act, self._around.close_sheet)

    def _arrange(self) -> None:
        theme, palette = self.theme, self.theme.palette
        total = self._around.figures.money(self._sale.total)
        words = translate(
            "Undoing",
            "Nothing is erased: everything left of this ticket of {total} comes back, "
            "on a credit note that names it. Then give the money back.",
        ).format(total=total)
        self.why = Label(
            theme,
            translate("Undoing", "Choose a reason first"),
            Style(18, 600, palette.tone(Hue.WARN).ink),
        )
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 14, (0, 4, 0, 24))
        told = Label(theme, words, Style(20, 500), wrap=True)
        lay.addWidget(Row(theme, told, margins=(24, 0, 24, 0)))
        lay.addWidget(self.reasons)
        lay.addWidget(self.lines, 1)
        lay.addWidget(Row(theme, self.why, margins=(24, 0, 24, 0)))
        lay.addWidget(Row(theme, self.cancel, self.confirm, margins=(24, 0, 24, 0)))
