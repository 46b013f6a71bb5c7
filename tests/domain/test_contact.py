"""A phone or a mail is kept in one form, however it was written."""

from __future__ import annotations

import pytest

from tillapp.domain import contact
from tillapp.domain.refusal import BadSetting


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("06 12 34 56 78", "0612345678"),
        ("06.12.34.56.78", "0612345678"),
        ("+33 (0)6 12", "0612"),
        ("+33 6 12", "0612"),
        ("0033 6 12", "0612"),
        ("+41 79 123", "+4179123"),
        ("0041 79 123", "+4179123"),
        ("", ""),
    ],
)
def test_c40_phones_are_kept_in_one_form(typed: str, kept: str) -> None:
    assert contact.phone(typed) == kept
    assert contact.phone(kept) == kept


def test_a_phone_is_read_out_in_pairs() -> None:
    assert contact.in_pairs("0612345678") == "06 12 34 56 78"


@pytest.mark.parametrize(
    "text", ["camille", "camille@", "@x.fr", "a@b", "a b@c.fr", "a@b@c.fr"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        contact.mail(text)
    assert refusal.value.facts["field"] == "email"


@pytest.mark.parametrize("text", ["a@b.", "a@.", "a@b..", "a@\x00b"])
def test_a_host_needs_a_name_and_an_end(text: str) -> None:
    with pytest.raises(BadSetting):
        contact.mail(text)


def test_an_address_loses_its_stray_characters_and_capitals() -> None:
    assert contact.mail(" Camille@Example.org\n") == "camille@example.org"


def test_no_address_is_not_a_bad_one() -> None:
    assert contact.mail(" ") == ""
