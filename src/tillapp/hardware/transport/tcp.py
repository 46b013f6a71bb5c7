"""A printer on the network, usually port 9100."""

from __future__ import annotations

import socket

from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import (
    READ_SIZE,
    LinkError,
    seconds_to,
    wait_readable,
    wait_writable,
)


class TcpTransport:
    """One connection; keep-alive finds a cable that was pulled."""

    bytes_per_s = 20_000.0  # what paper takes, not what the network takes

    def __init__(self, host: str, port: int = 9100) -> None:
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self.where = f"{host}:{port}"

    def open(self, deadline: float) -> bool:
        """Connect."""
        if self._socket is not None:
            return False
        try:
            link = socket.create_connection(self._address, max(0.05, seconds_to(deadline)))
        except ConnectionRefusedError as trouble:
            raise LinkError(Reason.REFUSED, str(trouble)) from trouble
        except OSError as trouble:
            raise LinkError(Reason.UNPLUGGED, str(trouble)) from trouble
        link.settimeout(0)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        link.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in (("TCP_KEEPIDLE", 5), ("TCP_KEEPINTVL", 3), ("TCP_KEEPCNT", 3)):
            if hasattr(socket, name):
                link.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        self._socket = link
        return True

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def write(self, data: bytes, deadline: float) -> int:
        """Send until all is taken by the line or the deadline has come."""
        link, done = self._link(), 0
        try:
            while done < len(data) and wait_writable(link.fileno(), deadline):
                done += link.send(data[done:])
        except OSError as trouble:
            # Bytes that the line took may be on paper; those it refused cannot be.
            if done:
                return done
            raise LinkError(Reason.UNPLUGGED, str(trouble)) from trouble
        return done

    def read(self, deadline: float) -> bytes:
        """Receive; a closed line is an error."""
        link = self._link()
        if not wait_readable(link.fileno(), deadline):
            return b""
        try:
            data = link.recv(READ_SIZE)
        except OSError as trouble:
            raise LinkError(Reason.UNPLUGGED, str(trouble)) from trouble
        if not data:
            raise LinkError(Reason.UNPLUGGED, "closed by the printer")
        return data

    def drain(self) -> bytes:
        """Receive what waits."""
        found = b""
        while data := self.read(0.0):
            found += data
        return found

    def fileno(self) -> int | None:
        """The socket."""
        return self._socket.fileno() if self._socket is not None else None

    def port_status(self) -> int | None:
        """A network has none."""
        return None

    def _link(self) -> socket.socket:
        if self._socket is None:
            raise LinkError(Reason.UNPLUGGED, "not open")
        return self._socket
