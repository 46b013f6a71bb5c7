"""The post: one thread that hands mails to the shop's own server, and never gives one up."""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from queue import Empty, SimpleQueue

from msgspec import Struct

from tillapp.counter.messages import Inbox, MailMoved, MailReason
from tillapp.counter.ports import Mail
from tillapp.counter.settings import MailServer
from tillapp.domain.clock import Clock
from tillapp.domain.text import safe_text
from tillapp.sync.letter import letter

_STOP_S = 2.0
_PERMANENT = 500


class Rounds(Struct, frozen=True):
    """How the postman goes: pauses between tries, patience with a server, whom to trust.

    The last pause repeats; all times are in seconds.
    """

    pauses_s: tuple[float, ...] = (1, 5, 30, 120)
    patience_s: float = 10
    trust: ssl.SSLContext | None = None


class _Undelivered(Exception):
    """Why a try failed; `again` says whether another one may do better."""

    def __init__(self, reason: MailReason, error: str, *, again: bool = True) -> None:
        super().__init__(error)
        self.reason = reason
        self.error = safe_text(error)
        self.again = again


class _Round(Struct, frozen=True):
    """A mail on its way: when it is due, and how often it was tried."""

    due: float
    tries: int
    mail: Mail


class Postman:
    """Takes mails at once and sends them at its own pace; the fate of each is a message."""

    def __init__(
        self,
        server: MailServer,
        password: str,
        clock: Clock,
        inbox: Inbox,
        rounds: Rounds | None = None,
    ) -> None:
        self._server = server
        self._password = password
        self._clock = clock
        self._inbox = inbox
        self._rounds = rounds or Rounds()
        self._bag: SimpleQueue[Mail | None] = SimpleQueue()
        self._out: list[_Round] = []
        self._leaving = threading.Event()
        self._line: socket.socket | None = None
        self._thread = threading.Thread(target=self._walk, name="post", daemon=True)

    def start(self) -> None:
        """Begin; mails submitted before wait in the bag."""
        self._thread.start()

    def submit(self, mail: Mail) -> None:
        """Queue a mail; never raises, never blocks."""
        self._bag.put(mail)

    def stop(self) -> bool:
        """Leave within two seconds; what was not accepted stays owed in the book."""
        self._leaving.set()
        self._bag.put(None)
        line = self._line
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        if self._thread.ident is not None:
            self._thread.join(_STOP_S)
        return not self._thread.is_alive()

    def _walk(self) -> None:
        while not self._leaving.is_set():
            self._collect()
            now = time.monotonic()
            for round_ in sorted(self._out, key=_due):
                if round_.due <= now and not self._leaving.is_set():
                    self._out.remove(round_)
                    self._try(round_)

    def _collect(self) -> None:
        """Wait for a mail, or until one that failed before is due."""
        pause = None
        if self._out:
            pause = max(0.0, min(map(_due, self._out)) - time.monotonic())
        with suppress(Empty):
            mail = self._bag.get(timeout=pause)
            if mail is not None:
                self._out.append(_Round(time.monotonic(), 0, mail))

    def _try(self, round_: _Round) -> None:
        mail = round_.mail
        try:
            self._deliver(mail)
        except _Undelivered as trouble:
            if self._leaving.is_set():
                return
            if trouble.again:
                self._out.append(self._later(round_))
            self._inbox(_moved(mail, trouble))
        else:
            self._inbox(MailMoved(mail.id, sent=True))

    def _later(self, round_: _Round) -> _Round:
        pauses = self._rounds.pauses_s
        pause = pauses[min(round_.tries, len(pauses) - 1)]
        return _Round(time.monotonic() + pause, round_.tries + 1, round_.mail)

    def _deliver(self, mail: Mail) -> None:
        try:
            message = letter(mail, self._server, self._clock.now())
        except ValueError as bad:
            raise _Undelivered(MailReason.REFUSED, str(bad), again=False) from bad
        with self._connected() as smtp, _sending():
            smtp.send_message(message, self._server.sender, [mail.to])

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        with _connecting():
            smtp = self._greeted()
        with closing(smtp):
            self._line = smtp.sock
            try:
                with _connecting():
                    self._secure(smtp)
                yield smtp
                with suppress(smtplib.SMTPException, OSError):
                    smtp.quit()
            finally:
                self._line = None

    def _greeted(self) -> smtplib.SMTP:
        server, patience = self._server, self._rounds.patience_s
        if server.security == "tls":
            trust = self._trust()
            return smtplib.SMTP_SSL(server.host, server.port, timeout=patience, context=trust)
        return smtplib.SMTP(server.host, server.port, timeout=patience)

    def _secure(self, smtp: smtplib.SMTP) -> None:
        server = self._server
        if server.security == "starttls":
            smtp.starttls(context=self._trust())
            self._line = smtp.sock
        if server.user:
            smtp.login(server.user, self._password)

    def _trust(self) -> ssl.SSLContext:
        return self._rounds.trust or ssl.create_default_context()


@contextmanager
def _connecting() -> Iterator[None]:
    """Why no conversation with the server came about."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as no:
        raise _Undelivered(MailReason.LOGIN, _said(no)) from no
    except smtplib.SMTPNotSupportedError as no:
        raise _Undelivered(MailReason.INSECURE, str(no)) from no
    except ssl.SSLCertVerificationError as no:
        raise _Undelivered(MailReason.CERTIFICATE, no.verify_message) from no
    except smtplib.SMTPResponseException as no:
        raise _Undelivered(MailReason.LATER, _said(no)) from no
    except OSError as no:
        raise _Undelivered(MailReason.UNREACHABLE, no.strerror or str(no)) from no
    except ValueError as no:
        # A name or a password that the protocol cannot spell.
        raise _Undelivered(MailReason.LOGIN, str(no)) from no


@contextmanager
def _sending() -> Iterator[None]:
    """Why the server did not take the mail."""
    try:
        yield
    except smtplib.SMTPRecipientsRefused as no:
        [(code, said)] = no.recipients.values()
        raise _answered(code, said) from no
    except smtplib.SMTPResponseException as no:
        raise _answered(no.smtp_code, no.smtp_error) from no
    except OSError as no:
        raise _Undelivered(MailReason.UNREACHABLE, no.strerror or str(no)) from no


def _answered(code: int, said: bytes | str) -> _Undelivered:
    error = f"{code} {_text(said)}"
    if code >= _PERMANENT:
        return _Undelivered(MailReason.REFUSED, error, again=False)
    return _Undelivered(MailReason.LATER, error)


def _said(no: smtplib.SMTPResponseException) -> str:
    return f"{no.smtp_code} {_text(no.smtp_error)}"


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said


def _due(round_: _Round) -> float:
    return round_.due


def _moved(mail: Mail, trouble: _Undelivered) -> MailMoved:
    return MailMoved(
        mail.id,
        sent=False,
        error=trouble.error,
        reason=trouble.reason,
        again=trouble.again,
    )
