"""Opening the drawer without a sale: a reason first, and a line in the journal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.ui.around import Around
from tillapp.ui.sheets.keyed import TouchedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress

translate = QCoreApplication.translate


class DrawerSheet(TouchedSheet):
    """The reasons as large buttons; one touch opens, notes and closes the sheet."""

    def __init__(self, around: Around) -> None:
        theme = around.theme
        super().__init__(theme, translate("Drawer", "Open the drawer"), QWidget())
        self._around = around
        faces = {
            "change": Face(self.tr("Make change"), "coins"),
            "check": Face(self.tr("Check the cash"), "calculator"),
            "mistake": Face(self.tr("Put a mistake right"), "arrow-counter-clockwise"),
            "test": Face(self.tr("Try the drawer"), "vault"),
        }
        self.reasons = {id_: Button(theme, face, size=Size.KEY) for id_, face in faces.items()}
        self.cancel = Button(theme, Face(self.tr("Cancel"), "x"))
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 14, (24, 4, 24, 24))
        why = self.tr("Why? The reason goes into the journal.")
        lay.addWidget(Label(theme, why, Style(20, 500, theme.palette.ink2)))
        for id_, button in self.reasons.items():
            lay.addWidget(button)
            button.clicked.connect(lambda _=False, reason=id_: self.open_drawer(reason))
        lay.addStretch(1)
        lay.addWidget(self.cancel)
        self.focus_first(self.cancel)
        self.cancel.clicked.connect(self.closed)

    def open_drawer(self, reason: str) -> None:
        """One reason: the desk asks for the right, notes it, and opens."""
        desk = self._around.till.drawer
        self._around.attempt(
            lambda approval: desk.open(reason, approval), self._around.close_sheet
        )
