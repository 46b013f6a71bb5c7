"""A clock that jumped is shown until a manager has confirmed the date."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from tillapp.counter.dating import Anomaly
from tillapp.domain.party import Approval
from tillapp.ui.around import Around
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.widgets.banner import Banner
from tillapp.ui.widgets.toast import STAYS, ToastView

translate = QCoreApplication.translate
_NS_IN_MS = 1_000_000


class ClockDoubt:
    """Looks at the till's clock and asks about it; selling goes on meanwhile."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._told: tuple[ShellFrame, Anomaly] | None = None

    def show(self, frame: ShellFrame) -> None:
        """Look now; show a band and the question where there is doubt."""
        around = self._around
        anomaly = around.till.dating.look(time.monotonic_ns() // _NS_IN_MS)
        if anomaly is None or self._told == (frame, anomaly):
            return
        self._told = (frame, anomaly)
        when = around.till.book.clock.now().civil()
        words = translate("ClockDoubt", "The clock jumped: is it {day}, {hour}?").format(
            day=around.figures.short_day(when.date()), hour=around.figures.hour(when.time())
        )
        frame.show_banners(Banner(around.theme, words))
        right = translate("ClockDoubt", "The date is right")
        view = ToastView(words, right, "clock", STAYS)
        frame.tell(view, lambda: self._confirm(frame, anomaly))

    def _confirm(self, frame: ShellFrame, anomaly: Anomaly) -> None:
        def act(approval: Approval | None) -> None:
            self._around.till.dating.confirm(anomaly, approval)

        self._around.attempt(act, frame.show_banners)
