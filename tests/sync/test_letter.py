"""A mail on the wire: who, when, and the ticket twice."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.shop import OPENING_MS
from tillapp.counter.ports import Mail
from tillapp.counter.settings import MailServer
from tillapp.domain.clock import Moment
from tillapp.sync.letter import letter

SERVER = MailServer("mail.example.org", "caisse@friperie.example")
MAIL = Mail(
    "a" * 32, "camille@example.org", "Votre ticket, été", "TOTAL 16,00 €\n", "<pre>16</pre>"
)
NOON = Moment(OPENING_MS, 60)


def test_a_letter_carries_the_ticket_as_text_and_as_a_page() -> None:
    message = letter(MAIL, SERVER, NOON)
    text, page = message.iter_parts()
    assert text.get_content_type() == "text/plain"
    assert page.get_content_type() == "text/html"
    assert "16,00 €" in text.get_content()
    assert page.get_content().strip() == "<pre>16</pre>"


def test_its_headers_say_who_wrote_to_whom_and_when() -> None:
    message = letter(MAIL, SERVER, NOON)
    assert message["From"] == "caisse@friperie.example"
    assert message["To"] == "camille@example.org"
    assert message["Subject"] == "Votre ticket, été"
    assert message["Date"] == "Sat, 21 Nov 2026 10:00:00 +0100"
    assert message["Auto-Submitted"] == "auto-generated"


def test_tried_again_it_is_the_same_letter() -> None:
    first, second = (letter(MAIL, SERVER, NOON) for _ in range(2))
    assert first["Message-ID"] == second["Message-ID"] == f"<{'a' * 32}@friperie.example>"


@pytest.mark.parametrize("to", ["camille", "a b@example.org", "camille@example.org, x@y.z"])
def test_what_cannot_stand_in_a_header_is_refused(to: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        letter(replace(MAIL, to=to), SERVER, NOON)
