"""The post meets a mail server that takes, refuses, delays, hangs up and lies."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from queue import SimpleQueue

import pytest

from tests.shop import SetClock
from tests.sync.smtp_server import PASSWORD, USER, Certificate, MailServer, serving
from tillapp.counter import settings
from tillapp.counter.messages import MailMoved, MailReason, Message
from tillapp.counter.ports import Mail
from tillapp.sync.post import Postman, Rounds

QUICK = Rounds(pauses_s=(0.01, 0.02), patience_s=5)
TICKET = Mail(
    "a" * 32, "camille@example.org", "Votre ticket", "TOTAL 16,00 €\n", "<pre>16</pre>"
)


class Office:
    """A postman with the messages he brings back."""

    def __init__(self) -> None:
        self._heard: SimpleQueue[Message] = SimpleQueue()
        self._men: list[Postman] = []

    def postman(
        self,
        server: MailServer,
        rounds: Rounds = QUICK,
        *,
        security: str = "plain",
        user: str = "",
        password: str = PASSWORD,
    ) -> Postman:
        address = settings.MailServer(
            "localhost", "caisse@friperie.example", server.port, user, security
        )
        man = Postman(address, password, SetClock(), self._heard.put, rounds)
        self._men.append(man)
        man.start()
        return man

    def moved(self) -> MailMoved:
        message = self._heard.get(timeout=10)
        assert isinstance(message, MailMoved)
        return message

    def quiet(self) -> bool:
        return self._heard.empty()

    def close(self) -> None:
        for man in self._men:
            assert man.stop()


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    yield office
    office.close()


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return Certificate(tmp_path)


def trusting(certificate: Certificate) -> Rounds:
    return Rounds((0.01,), 5, certificate.trust())


def test_a_ticket_is_sent_and_its_sending_is_told(office: Office) -> None:
    with serving(MailServer()) as server:
        office.postman(server).submit(TICKET)
        assert office.moved() == MailMoved(TICKET.id, sent=True)
    [raw] = server.mails
    message = message_from_bytes(raw, policy=default)
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "TOTAL 16,00 €"
    assert message["To"] == "camille@example.org"
    assert "mail FROM:<caisse@friperie.example>" in " ".join(server.heard)


def test_mails_submitted_before_the_start_are_not_lost(office: Office) -> None:
    with serving(MailServer()) as server:
        address = settings.MailServer(
            "localhost", "caisse@friperie.example", server.port, security="plain"
        )
        told: SimpleQueue[Message] = SimpleQueue()
        man = Postman(address, "", SetClock(), told.put)
        man.submit(TICKET)
        man.start()
        assert told.get(timeout=10) == MailMoved(TICKET.id, sent=True)
        assert man.stop()


def test_a_refused_address_is_told_once_and_not_tried_again(office: Office) -> None:
    script = {"RCPT": ["550 5.1.1 no such user"]}
    with serving(MailServer(script)) as server:
        man = office.postman(server)
        man.submit(TICKET)
        moved = office.moved()
        assert (moved.sent, moved.again, moved.reason) == (False, False, MailReason.REFUSED)
        assert moved.error == "550 5.1.1 no such user"
        man.submit(Mail("b" * 32, "ana@example.org", "x", "x", "x"))
        assert office.moved() == MailMoved("b" * 32, sent=True)
        assert len(server.mails) == 1
        assert office.quiet()


def test_a_greylisted_mail_goes_out_later(office: Office) -> None:
    script = {"RCPT": ["451 4.7.1 try again later", "450 4.2.0 still not", "450 4.2.0 no"]}
    with serving(MailServer(script)) as server:
        office.postman(server).submit(TICKET)
        told = [office.moved() for _ in range(4)]
    assert [(m.sent, m.again, m.reason) for m in told] == [
        (False, True, MailReason.LATER),
        (False, True, MailReason.LATER),
        (False, True, MailReason.LATER),
        (True, True, MailReason.NONE),
    ]
    assert told[0].error == "451 4.7.1 try again later"


def test_one_mail_that_waits_does_not_hold_up_the_others(office: Office) -> None:
    script = {"RCPT": ["451 4.7.1 try again later"]}
    with serving(MailServer(script)) as server:
        man = office.postman(server, Rounds((60,), 5))
        man.submit(TICKET)
        assert not office.moved().sent
        man.submit(Mail("b" * 32, "ana@example.org", "x", "x", "x"))
        assert office.moved() == MailMoved("b" * 32, sent=True)


@pytest.mark.parametrize(
    ("script", "reason", "error"),
    [
        ({"LOST": ["now"]}, MailReason.UNREACHABLE, "closed"),
        ({"BODY": ["452 4.3.1 no room"]}, MailReason.LATER, "452"),
        ({"MAIL": ["421 4.3.2 going down"]}, MailReason.LATER, "421"),
        ({"GREETING": ["421 busy"]}, MailReason.LATER, "421 busy"),
        ({"GREETING": [""]}, MailReason.UNREACHABLE, ""),
    ],
)
def test_a_server_in_trouble_gets_the_mail_once_it_is_well(
    office: Office, script: dict[str, list[str]], reason: MailReason, error: str
) -> None:
    with serving(MailServer(script)) as server:
        office.postman(server).submit(TICKET)
        moved = office.moved()
        assert (moved.sent, moved.again, moved.reason) == (False, True, reason)
        assert error in moved.error
        assert office.moved().sent
        assert len(server.mails) == 1


def test_a_connection_lost_after_acceptance_is_not_a_second_mail(office: Office) -> None:
    with serving(MailServer({"QUIT": [""]})) as server:
        office.postman(server).submit(TICKET)
        assert office.moved().sent
        assert len(server.mails) == 1
        assert office.quiet()


def test_a_body_that_the_server_rejects_is_not_tried_again(office: Office) -> None:
    with serving(MailServer({"BODY": ["554 5.7.1 looks like spam"]})) as server:
        office.postman(server).submit(TICKET)
        moved = office.moved()
    assert (moved.again, moved.reason) == (False, MailReason.REFUSED)
    assert moved.error == "554 5.7.1 looks like spam"


def test_nobody_at_the_door_is_said_in_words(office: Office) -> None:
    server = MailServer()
    server.close()
    office.postman(server, Rounds((60,), 5)).submit(TICKET)
    moved = office.moved()
    assert (moved.reason, moved.error) == (MailReason.UNREACHABLE, "Connection refused")


def test_an_address_that_fits_no_header_is_refused(office: Office) -> None:
    with serving(MailServer()) as server:
        office.postman(server).submit(Mail("c" * 32, "a b@c.fr", "x", "x", "x"))
        moved = office.moved()
    assert (moved.again, moved.reason) == (False, MailReason.REFUSED)


def test_an_address_with_accents_is_refused_by_an_old_server(office: Office) -> None:
    with serving(MailServer()) as server:
        office.postman(server).submit(Mail("c" * 32, "rené@example.org", "x", "x", "x"))
        moved = office.moved()
    assert (moved.again, moved.reason) == (False, MailReason.REFUSED)


def test_starttls_encrypts_and_logs_in(office: Office, certificate: Certificate) -> None:
    with serving(MailServer(certificate=certificate)) as server:
        man = office.postman(server, trusting(certificate), security="starttls", user=USER)
        man.submit(TICKET)
        assert office.moved().sent
    assert (server.encrypted, server.logins) == (1, [(USER, PASSWORD)])


def test_tls_from_the_first_byte(office: Office, certificate: Certificate) -> None:
    with serving(MailServer(certificate=certificate, wrapped=True)) as server:
        man = office.postman(server, trusting(certificate), security="tls", user=USER)
        man.submit(TICKET)
        assert office.moved().sent
    assert server.encrypted == 1


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(
    office: Office, certificate: Certificate
) -> None:
    with serving(MailServer(certificate=certificate)) as server:
        office.postman(server, Rounds((60,), 5), security="starttls").submit(TICKET)
        moved = office.moved()
        assert not server.mails
    assert (moved.reason, moved.again) == (MailReason.CERTIFICATE, True)
    assert "self-signed certificate" in moved.error


def test_a_server_that_cannot_encrypt_never_sees_the_password(office: Office) -> None:
    with serving(MailServer()) as server:
        office.postman(server, Rounds((60,), 5), security="starttls", user=USER).submit(TICKET)
        moved = office.moved()
        assert not server.logins
    assert (moved.reason, moved.again) == (MailReason.INSECURE, True)


@pytest.mark.parametrize("password", ["wrong", "clé"])
def test_a_wrong_password_is_told_with_the_servers_words_cleaned(
    office: Office, certificate: Certificate, password: str
) -> None:
    with serving(MailServer(certificate=certificate)) as server:
        rounds = Rounds((60,), 5, certificate.trust())
        man = office.postman(server, rounds, security="starttls", user=USER, password=password)
        man.submit(TICKET)
        moved = office.moved()
    assert (moved.reason, moved.again) == (MailReason.LOGIN, True)
    assert moved.error
    assert "\x07" not in moved.error


def test_a_mute_server_does_not_keep_the_till_from_closing(office: Office) -> None:
    with serving(MailServer(silent=True)) as server:
        man = office.postman(server, Rounds((60,), 30))
        man.submit(TICKET)
        time.sleep(0.1)
        start = time.monotonic()
        man.stop()
        assert time.monotonic() - start < 2.5
        assert office.quiet()


def test_a_server_that_stops_in_mid_sentence_is_left_at_once(office: Office) -> None:
    class Halting(MailServer):
        def _data(self, stream: object) -> bool:
            reached.put(True)
            time.sleep(3)
            return False

    reached: SimpleQueue[bool] = SimpleQueue()
    with serving(Halting()) as server:
        man = office.postman(server, Rounds((60,), 30))
        man.submit(TICKET)
        assert reached.get(timeout=5)
        start = time.monotonic()
        assert man.stop()
        assert time.monotonic() - start < 1
        assert office.quiet()


def test_the_postman_may_leave_before_he_began() -> None:
    address = settings.MailServer("localhost", "caisse@friperie.example", 1)
    assert Postman(address, "", SetClock(), SimpleQueue[Message]().put).stop()


def test_ports_are_free_again(office: Office) -> None:
    with serving(MailServer()) as server:
        port = server.port
    with socket.create_server(("127.0.0.1", port)):
        assert port
