"""What the days have brought about, told once a day in one calm line."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from tillapp.ui.around import Around
from tillapp.ui.screen import Screen
from tillapp.ui.screens.credits import CreditsScreen

translate = QCoreApplication.translate


class Fronted(Around, Protocol):
    """The shell, as far as reminders are concerned."""

    front: Screen | None


class Reminding(QObject):
    """Told to whoever comes to the till first on a day: at the start, or after midnight."""

    def __init__(self, around: Fronted) -> None:
        super().__init__()
        self._around = around
        self._told: date | None = None

    def look(self) -> None:
        """Credits that ran out with something left, goods that nobody came for."""
        today = self._around.till.book.clock.now().day()
        if today == self._told:
            return
        self._told = today
        credits_ = len(self._around.till.crediting.due_to_expire())
        aside = sum(each.expired for each in self._around.till.layaway.waiting())
        if credits_:
            self._around.tell(
                self._said(credits_, aside),
                translate("Reminding", "Show"),
                self._show,
            )
        elif aside:
            self._around.tell(self._said(credits_, aside))

    def _show(self) -> None:
        self._around.go("credits")
        if isinstance(self._around.front, CreditsScreen):
            self._around.front.show_expiring()

    def _said(self, credits_: int, aside: int) -> str:
        words = [self.tr("%n credit(s) ran out", "", credits_)] if credits_ else []
        if aside:
            words.append(self.tr("%n basket(s) put aside too long", "", aside))
        return " · ".join(words)
