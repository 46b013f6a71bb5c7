"""A drawer that was asked to open and did not is told within a second (product.md C35)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from tillapp.counter.messages import JobMoved
from tillapp.counter.ports import DeviceRole, Health, JobState, Reason
from tillapp.ui import device_words
from tillapp.ui.around import Around

translate = QCoreApplication.translate
ANSWER_MS = 900
_ROLES = (DeviceRole.DRAWER, DeviceRole.PRINTER)


class DrawerWatch(QObject):
    """Waits for the answer of each kick; silence is an answer too."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._kick = ""
        self._answer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._answer.timeout.connect(lambda: self._tell(Reason.NONE))

    def look(self) -> None:
        """Begin to wait where a kick was sent just now."""
        kick = self._around.till.handing.kicked
        if kick != self._kick:
            self._kick = kick
            self._answer.start()

    def stop(self) -> None:
        """Wait no longer."""
        self._answer.stop()

    def hear(self, message: JobMoved) -> bool:
        """Whether this was about the drawer."""
        if not message.job or message.job != self._kick:
            return False
        waits = self._answer.isActive()
        if message.state not in {JobState.QUEUED, JobState.SENDING}:
            self._answer.stop()
        # Its late failure was told already, when it kept silent.
        if waits and message.state in {JobState.FAILED, JobState.UNCERTAIN}:
            self._tell(message.reason)
        return True

    def _tell(self, reason: Reason) -> None:
        if not self._has_drawer():
            return
        words = translate("News", "The drawer did not open")
        cause = device_words.reason(reason) or self._cause()
        words = device_words.because(words, cause)
        done = self._around.till.selling.done
        if done is not None and done.change:
            change = translate("News", "Change to give: {amount}")
            words = f"{words}. {change.format(amount=self._around.figures.money(done.change))}"
        again = translate("News", "Open again")
        self._around.warn(words, again, self._again)

    def _again(self) -> None:
        self._around.till.handing.kick()
        self.look()

    def _cause(self) -> str:
        statuses = (self._around.till.watching.status(role) for role in _ROLES)
        ill = (s for s in statuses if device_words.is_troubled(s))
        return next((device_words.reason(s.reason) for s in ill), "")

    def _has_drawer(self) -> bool:
        printer = self._around.till.watching.status(DeviceRole.PRINTER)
        return printer.health is not Health.DISABLED
