"""What all virtual devices share: a wire, a thread, orders from people, and listeners."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from tillapp.hardware.virtual.loop import Loop, Wait
from tillapp.hardware.virtual.views import View
from tillapp.hardware.virtual.wires import Wire

ORDER_LIMIT_S = 5.0
Listener = Callable[[View], None]
Answer = TypeVar("Answer")


class Device(ABC):
    """Everything that touches the wire happens in the device's own thread."""

    def __init__(self, name: str, wire: Wire) -> None:
        self.name = name
        self._wire = wire
        self._orders: deque[Callable[[], None]] = deque()
        self._listeners: list[Listener] = []
        self._told: dict[type, View] = {}
        self._loop = Loop(f"virtual {name}", self._turn)
        self._thread_id = 0

    @property
    def address(self) -> str:
        """host:port, or the path of a terminal."""
        return self._wire.address

    @property
    def turns(self) -> int:
        """How often the thread woke up: an idle device's does not grow."""
        return self._loop.turns

    def start(self) -> None:
        """Begin to listen to the till."""
        self._loop.start()

    def close(self) -> None:
        """Stop the thread and give the wire back."""
        self._loop.close()
        self._wire.close()

    def subscribe(self, listener: Listener) -> None:
        """Have every change told, from the device's thread; the present state first."""

        def join() -> None:
            self._listeners.append(listener)
            for view in self.views():
                listener(view)

        self.ask(join)

    @abstractmethod
    def views(self) -> tuple[View, ...]:
        """The device as it is; asked in its own thread."""

    def unplug(self) -> None:
        """Pull the cable."""
        self.ask(self._wire.unplug)

    def plug(self) -> None:
        """Put it back."""
        self.ask(self._wire.plug)

    def hang_up(self) -> None:
        """Break the present connection (TCP: RST)."""
        self.ask(self._wire.hang_up)

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """Have something done in the device's thread, and wait for its result."""
        if threading.get_ident() == self._thread_id:
            return question()
        answers: list[Answer] = []
        done = threading.Event()

        def do() -> None:
            answers.append(question())
            done.set()

        self.post(do)
        assert done.wait(ORDER_LIMIT_S), f"{self.name} does not answer"
        return answers[0]

    def post(self, action: Callable[[], None]) -> None:
        """Have something done in the device's thread, without waiting."""
        self._orders.append(action)
        self._loop.wake()

    def _turn(self, ready: frozenset[int]) -> Wait:
        self._thread_id = threading.get_ident()
        # First what was ready: an order may close the files that `ready` names.
        self._exchange(ready)
        while self._orders:
            self._orders.popleft()()
            self._exchange(frozenset())
        self._tell()
        return self._wait()

    @abstractmethod
    def _exchange(self, ready: frozenset[int]) -> None:
        """Read, work, answer."""

    def _wait(self) -> Wait:
        return Wait(self._wire.files(reading=True))

    def _tell(self) -> None:
        for view in self.views():
            if self._told.get(type(view)) != view:
                self._told[type(view)] = view
                for listener in self._listeners:
                    listener(view)
