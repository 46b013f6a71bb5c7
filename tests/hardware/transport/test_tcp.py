"""The network line."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.hardware.transport.contract import Far, TransportContract, soon
from tillapp.counter.ports import Reason
from tillapp.hardware.transport.base import LinkError
from tillapp.hardware.transport.tcp import TcpTransport


class Peer(Far):
    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._client: socket.socket | None = None
        self._heard = b""

    def client(self) -> socket.socket:
        if self._client is None:
            self._client = self._listener.accept()[0]
            self._client.settimeout(0)
        return self._client

    def received(self) -> bytes:
        try:
            self._heard += self.client().recv(4096)
        except BlockingIOError:
            return self._heard
        return self._heard

    def say(self, data: bytes) -> None:
        self.client().sendall(data)

    def stop_taking(self) -> None:
        self.client()

    def unplug(self) -> None:
        self.client().close()

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
        self._listener.close()


@pytest.fixture
def far() -> Iterator[Peer]:
    peer = Peer()
    yield peer
    peer.close()


@pytest.fixture
def line(far: Peer) -> TcpTransport:
    return TcpTransport("127.0.0.1", far.port)


class TestTcp(TransportContract):
    def test_a_closed_port_is_named(self, line: TcpTransport, far: Peer) -> None:
        far.close()
        with pytest.raises(LinkError) as found:
            line.open(soon())
        assert found.value.reason is Reason.REFUSED

    def test_a_host_that_does_not_exist_is_named(self) -> None:
        with pytest.raises(LinkError) as found:
            TcpTransport("printer.invalid").open(soon())
        assert found.value.reason is Reason.UNPLUGGED

    def test_a_network_has_no_port_status(self, line: TcpTransport, far: Peer) -> None:
        assert line.port_status() is None
