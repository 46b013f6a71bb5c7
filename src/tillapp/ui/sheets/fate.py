"""Why goods come back and what becomes of them, asked from the selling screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.around import Around
from tillapp.ui.return_editor import ReturnEditor
from tillapp.ui.returned_line import ReturnedLine
from tillapp.ui.sheets.following import FollowingSheet
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.layout import Row, dress

translate = QCoreApplication.translate


class FateSheet(FollowingSheet):
    """The editor of a returned line; every touch counts at once, and Esc loses nothing."""

    def __init__(self, around: Around, n: int) -> None:
        theme = around.theme
        super().__init__(theme, translate("Fate", "What comes back"), QWidget())
        self._around = around
        self.editor = ReturnEditor(theme, around.till.house.policy.return_reasons)
        self.line = ReturnedLine(around, self.editor)
        face = Face(translate("Fate", "Done"), "check", "F12")
        self.confirm = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 0)
        lay.addWidget(self.editor)
        lay.addStretch(1)
        lay.addWidget(Row(theme, self.confirm, margins=(24, 12, 24, 20)))
        self.focus_first(self.confirm)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.confirm.clicked.connect(self.closed)
        self.line.emptied.connect(self._take_out)
        self.line.show(n)

    def sale_moved(self) -> None:
        """The panel counted the line, or took it out; without it there is nothing to say."""
        self.line.show(self.line.n)
        if not self.line.is_there:
            self.closed.emit()

    def _take_out(self, n: int) -> None:
        selling = self._around.till.selling
        self._around.attempt(lambda _: selling.remove(n))
