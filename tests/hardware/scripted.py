"""A scripted printer behind a TCP port: well, deaf, mute, slow, without paper, or rude."""

from __future__ import annotations

import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from msgspec import Struct

ASB_OK = b"\x10\x00\x00\x0f"
_ACK = re.compile(rb"\x1d\(H\x06\x0000(....)|\x1dr\x01", re.DOTALL)


class Script(Struct):
    """How the printer behaves; a test changes it while it runs."""

    answers: bool = True
    acknowledges: bool = True
    reads: bool = True
    reset_at_accept: bool = False
    reset_after: int | None = None
    paper_out_at: int | None = None
    cover: bool = False
    drawer_high: bool = False
    noise: bytes = b""
    stale: bytes = b""
    unasked: bytes = b""
    answer_delay_s: float = 0.0
    connections: int = 0


class ScriptedPrinter:
    """Serves one client at a time; `text` is what stands on the paper."""

    def __init__(self, script: Script | None = None, port: int = 0) -> None:
        self.script = script or Script()
        self._listener = socket.create_server(("127.0.0.1", port))
        if not self.script.reads:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port = int(self._listener.getsockname()[1])
        self._stopping = threading.Event()
        self._paper = bytearray()
        self._acknowledged = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        trouble: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._stopping.set()
        self._thread.join(5)
        self._listener.close()

    @property
    def paper(self) -> bytes:
        """Everything executed, acknowledgement requests included."""
        return bytes(self._paper[: self.script.paper_out_at])

    def count(self, needle: bytes) -> int:
        return self.paper.count(needle)

    def say(self, data: bytes) -> None:
        """Something nobody asked for, at the next breath."""
        self.script.unasked = data

    def _serve(self) -> None:
        self._listener.settimeout(0.05)
        while not self._stopping.is_set():
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            self.script.connections += 1
            with client:
                if self.script.reset_at_accept:
                    _reset(client)
                    continue
                self._talk(client)

    def _talk(self, client: socket.socket) -> None:
        client.settimeout(0.02)
        client.sendall(self.script.stale)
        while not self._stopping.is_set():
            try:
                data = client.recv(65536) if self.script.reads else self._nap()
                if self.script.reads and not data:
                    return
            except TimeoutError:
                data = b""
            except OSError:
                return
            try:
                self._take(client, data)
                unasked, self.script.unasked = self.script.unasked, b""
                client.sendall(unasked)
            except OSError:
                return
            after = self.script.reset_after
            if after is not None and len(self._paper) >= after:
                self.script.reset_after = None
                _reset(client)
                return

    def _nap(self) -> bytes:
        time.sleep(0.02)
        return b""

    def _take(self, client: socket.socket, data: bytes) -> None:
        for question in re.findall(rb"\x10\x04(.)", data, re.DOTALL):
            if self.script.answers:
                time.sleep(self.script.answer_delay_s)
                client.sendall(self.script.noise + bytes((self._status(question[0]),)))
        self._paper += re.sub(rb"\x10\x04.", b"", data, flags=re.DOTALL)
        limit = self.script.paper_out_at
        end = len(self._paper) if limit is None else limit
        for found in list(_ACK.finditer(self._paper, self._acknowledged, end)):
            self._acknowledged = found.end()
            if self.script.acknowledges:
                mark = found.group(1)
                client.sendall(b'7"' + mark + b"\x00" if mark else b"\x00")
        self._acknowledged = max(self._acknowledged, min(end, len(self._paper)) - 12)

    def _status(self, question: int) -> int:
        out = self.script.paper_out_at is not None and (
            len(self._paper) >= self.script.paper_out_at
        )
        offline = out or self.script.cover
        pin = 0x04 if self.script.drawer_high else 0
        return (
            0x12
            | {
                1: (0x08 if offline else 0) | pin,
                2: (0x20 if out else 0) | (0x04 if self.script.cover else 0),
                3: 0,
                4: 0x60 if out else 0,
            }[question]
        )


def _reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def eventually(is_so: Callable[[], object], within_s: float = 5.0) -> None:
    """Wait until something is so, in small steps."""
    limit = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < limit, "it never came"
        time.sleep(0.005)
