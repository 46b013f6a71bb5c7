"""A small mail server on a real socket, whose answers a test decides beforehand."""

from __future__ import annotations

import base64
import datetime as dt
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "till", "secret"


class Certificate:
    """A certificate for localhost that nobody but the test trusts."""

    def __init__(self, folder: Path) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        start = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(1)
            .not_valid_before(start)
            .not_valid_after(start + dt.timedelta(days=36_500))
            .add_extension(
                x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False
            )
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        self._pem = folder / "server.pem"
        self._pem.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + made.public_bytes(serialization.Encoding.PEM)
        )

    def server(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._pem)
        return context

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self._pem))


class MailServer:
    """Accepts mails; `script` gives the next answers to a command, then all is well.

    An empty answer hangs up instead, and `silent` never says a word.
    """

    def __init__(
        self,
        script: dict[str, list[str]] | None = None,
        *,
        certificate: Certificate | None = None,
        wrapped: bool = False,
        silent: bool = False,
    ) -> None:
        self._script = script or {}
        self._certificate = certificate
        self._wrapped = wrapped
        self._silent = silent
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self.mails: list[bytes] = []
        self.heard: list[str] = []
        self.logins: list[tuple[str, str]] = []
        self.encrypted = 0
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave, and let nobody in any more."""
        for line in (self._door, *self._open):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self._open.append(line)
                if not self._silent:
                    self._meet(line)

    def _meet(self, line: socket.socket) -> None:
        with suppress(OSError, ConnectionError), line:
            if self._wrapped:
                line = self._encrypt(line)
            with line:
                self._talk(line)

    def _encrypt(self, line: socket.socket) -> ssl.SSLSocket:
        assert self._certificate is not None
        line = self._certificate.server().wrap_socket(line, server_side=True)
        self.encrypted += 1
        return line

    def _answer(self, command: str, usual: str) -> str:
        waiting = self._script.get(command)
        return waiting.pop(0) if waiting else usual

    def _talk(self, line: socket.socket) -> None:
        stream: socket.SocketIO = line.makefile("rwb", buffering=0)
        greeting = self._answer("GREETING", "220 tests ready")
        if not greeting:
            return
        self._say(stream, greeting)
        while raw := stream.readline():
            text = raw.decode().strip()
            word = text.split(" ")[0].upper()
            self.heard.append(text)
            if word == "STARTTLS":
                self._say(stream, "220 go ahead")
                with self._encrypt(line) as inner:
                    self._talk_on(inner)
                return
            if not self._one(stream, word, text):
                return

    def _talk_on(self, line: socket.socket) -> None:
        stream: socket.SocketIO = line.makefile("rwb", buffering=0)
        while raw := stream.readline():
            text = raw.decode().strip()
            self.heard.append(text)
            if not self._one(stream, text.split(" ")[0].upper(), text):
                return

    def _one(self, stream: socket.SocketIO, word: str, text: str) -> bool:
        """One command; whether the conversation goes on."""
        answer = self._answer(word, self._usual(word, text))
        if not answer:
            return False
        self._say(stream, answer)
        if answer.startswith("354"):
            return self._data(stream)
        return word != "QUIT"

    def _usual(self, word: str, text: str) -> str:
        if word == "EHLO":
            tls = "250-STARTTLS\r\n" if self._certificate and not self._wrapped else ""
            return f"250-tests\r\n{tls}250-8BITMIME\r\n250 AUTH PLAIN"
        if word == "AUTH":
            _, user, password = base64.b64decode(text.split(" ")[2]).decode().split("\0")
            self.logins.append((user, password))
            right = (user, password) == (USER, PASSWORD)
            return "235 welcome" if right else "535 5.7.8 wrong \x07user or password"
        return {"DATA": "354 go on", "QUIT": "221 bye"}.get(word, "250 fine")

    def _data(self, stream: socket.SocketIO) -> bool:
        lines = []
        lost = self._script.get("LOST")
        while (raw := stream.readline()) and raw != b".\r\n":
            lines.append(raw)
            if lost:
                lost.pop()
                return False
        answer = self._answer("BODY", "250 taken")
        if answer.startswith("2"):
            self.mails.append(b"".join(lines))
        if not answer:
            return False
        self._say(stream, answer)
        return True

    def _say(self, stream: socket.SocketIO, answer: str) -> None:
        stream.write(answer.encode() + b"\r\n")


@contextmanager
def serving(server: MailServer) -> Iterator[MailServer]:
    """A server that is gone when the test ends."""
    try:
        yield server
    finally:
        server.close()
