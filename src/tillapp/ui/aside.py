"""A long question worked out aside: the screen goes on, and gets the answer when it comes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from tillapp.ui.bridge import Bridge

T = TypeVar("T")


class Aside(QObject, Generic[T]):
    """One pure question in one thread; what it raises is raised on the screen's thread.

    It lives until its answer has come, even when whoever asked is gone: a thread must find
    the door that it was given.
    """

    def __init__(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._then: Callable[[T], None] | None = then
        self._door: Bridge[Future[T]] = Bridge(self._arrive, self)
        threads = ThreadPoolExecutor(1, thread_name_prefix="aside")
        threads.submit(work).add_done_callback(self._door.post)
        threads.shutdown(wait=False)

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self._then = None

    def _arrive(self, done: Future[T]) -> None:
        self.deleteLater()
        if self._then is not None:
            self._then(done.result())
