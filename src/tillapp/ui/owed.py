"""A paper that is owed: what the cashier is told while the printer keeps it waiting."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from tillapp.counter.ports import DeviceRole, JobState
from tillapp.counter.settings import TicketMeans
from tillapp.counter.till import Till
from tillapp.ui import device_words
from tillapp.ui.around import Around

translate = QCoreApplication.translate


class Owed(Struct, frozen=True):
    """Whether a sale's paper is still on its way, and what is to be said of it."""

    is_open: bool = False
    words: str = ""


def owed(till: Till, document: str) -> Owed:
    """The paper of a sale; another one would be a duplicate of what has not come out."""
    for job in till.handing.waiting():
        if job.document == document and job.means == TicketMeans.PAPER:
            return Owed(is_open=True, words=_words(till, JobState(job.state)))
    return Owed()


def tell_printing(around: Around, words: str) -> None:
    """Say that a paper is being printed, unless the printer cannot."""
    if _is_ill(around.till):
        around.warn(_waits())
    else:
        around.tell(words)


def _words(till: Till, state: JobState) -> str:
    if state is JobState.UNCERTAIN:
        return translate("News", "A ticket may have been printed: look")
    return _waits() if state is JobState.FAILED or _is_ill(till) else ""


def _is_ill(till: Till) -> bool:
    return device_words.is_troubled(till.watching.status(DeviceRole.PRINTER))


def _waits() -> str:
    return translate("Owed", "The ticket waits for the printer")
