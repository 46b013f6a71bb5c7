"""The two wires a virtual device hangs on: a TCP socket and a pseudo terminal."""

from __future__ import annotations

import os
import socket
import struct
import tty
from pathlib import Path
from typing import Protocol

HOST = "127.0.0.1"
BLOCK_BYTES = 4096
# SO_LINGER on, zero seconds: close() sends RST instead of FIN.
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


class Wire(Protocol):
    """Bytes to and from the till; all methods are called from the device's thread."""

    @property
    def address(self) -> str:
        """Where the till finds the device."""

    @property
    def plugged(self) -> bool:
        """Whether the till can reach it."""

    def files(self, *, reading: bool) -> tuple[int, ...]:
        """What to wait for; with `reading` off, arriving bytes are left where they are."""

    def read(self, ready: frozenset[int]) -> bytes:
        """The bytes that are there."""

    def write(self, data: bytes) -> None:
        """Send, or drop what the till does not take."""

    def hang_up(self) -> None:
        """Break the conversation, not the plug."""

    def unplug(self) -> None:
        """Be gone."""

    def plug(self) -> None:
        """Be back."""

    def close(self) -> None:
        """Give everything back."""


class TcpWire:
    """A raw port, as network printers have on 9100: one client at a time."""

    def __init__(self) -> None:
        self._client: socket.socket | None = None
        self._door = self._bound(0)
        self._port: int = self._door.getsockname()[1]
        self._door.listen()
        self._plugged = True

    @property
    def address(self) -> str:
        """host:port, the same after a replug."""
        return f"{HOST}:{self._port}"

    @property
    def host(self) -> str:
        """The address of the loopback interface."""
        return HOST

    @property
    def port(self) -> int:
        """The port, the same after a replug."""
        return self._port

    @property
    def plugged(self) -> bool:
        """Whether a connection would be accepted."""
        return self._plugged

    def files(self, *, reading: bool) -> tuple[int, ...]:
        """The client while there is one, otherwise the door."""
        if self._client is None:
            return (self._door.fileno(),) if self._plugged else ()
        return (self._client.fileno(),) if reading else ()

    def read(self, ready: frozenset[int]) -> bytes:
        """Let a client in, or hear what it says; it may be gone."""
        if self._client is None:
            if self._plugged and self._door.fileno() in ready:
                self._client = self._door.accept()[0]
                self._client.settimeout(0)
            return b""
        if self._client.fileno() not in ready:
            return b""
        return self._heard(self._client)

    def write(self, data: bytes) -> None:
        """Answers are a few bytes: they fit, or the till does not listen."""
        if self._client is None:
            return
        try:
            self._client.send(data)
        except BlockingIOError:
            return
        except OSError:
            self._drop()

    def hang_up(self) -> None:
        """RST: the printer lost power, or its network cable."""
        if self._client is not None:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
            self._drop()

    def unplug(self) -> None:
        """The port stays ours, but nothing listens there: connections are refused."""
        if self._plugged:
            self._plugged = False
            self.hang_up()
            self._door.close()
            self._door = self._bound(self._port)

    def plug(self) -> None:
        """Listen again."""
        if not self._plugged:
            self._plugged = True
            self._door.listen()

    def close(self) -> None:
        """Close both sockets."""
        self._drop()
        self._door.close()

    def _heard(self, client: socket.socket) -> bytes:
        try:
            data = client.recv(BLOCK_BYTES)
        except OSError:
            data = b""
        if not data:
            self._drop()
        return data

    def _drop(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    @staticmethod
    def _bound(port: int) -> socket.socket:
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((HOST, port))
        return door


class PtyWire:
    """A serial line; `link` is a symbolic link that stays while the terminal's name changes."""

    def __init__(self, link: Path) -> None:
        self._link = link
        self._master = self._slave = -1
        self.plug()

    @property
    def address(self) -> str:
        """The path to open."""
        return str(self._link)

    @property
    def plugged(self) -> bool:
        """Whether the path is there."""
        return self._master >= 0

    def files(self, *, reading: bool) -> tuple[int, ...]:
        """Our end of the line."""
        return (self._master,) if self.plugged and reading else ()

    def read(self, ready: frozenset[int]) -> bytes:
        """What the till wrote."""
        return os.read(self._master, BLOCK_BYTES) if self._master in ready else b""

    def write(self, data: bytes) -> None:
        """A till that never reads loses bytes, as on a real line without handshake."""
        if not self.plugged:
            return
        try:
            os.write(self._master, data)
        except BlockingIOError:
            return

    def hang_up(self) -> None:
        """A serial line does not know whether anybody is there."""

    def unplug(self) -> None:
        """The till's next read or write fails, and the path is gone."""
        if self.plugged:
            self._link.unlink()
            os.close(self._master)
            os.close(self._slave)
            self._master = self._slave = -1

    def plug(self) -> None:
        """A new terminal under the same link."""
        if self.plugged:
            return
        # Our own hold on the till's end keeps the line up while the till has it closed.
        self._master, self._slave = os.openpty()
        tty.setraw(self._master)
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self._link.symlink_to(os.ttyname(self._slave))

    def close(self) -> None:
        """Take the link away."""
        self.unplug()
