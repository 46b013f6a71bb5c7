"""The command line's words: what was refused, what is allowed, and the next step."""

from __future__ import annotations

import pytest

from tillapp.bootstrap.sayings import headings, row, sentence, trouble
from tillapp.counter.importing import BadRow, Fault
from tillapp.counter.plan import BadPlan
from tillapp.domain.refusal import BadSetting, DiskFull


def test_a_refusal_is_a_sentence_with_what_was_refused() -> None:
    assert sentence(DiskFull(cause="full")) == (
        "The disk took nothing: make room and try again. (cause: full)"
    )


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (
            {
                "field": "staff[0].role",
                "value": "boss",
                "why": "not_allowed",
                "allowed": "a, b",
            },
            "staff[0].role = boss cannot be: write a, b.",
        ),
        (
            {"field": "company.siret", "value": "1", "why": "not_allowed"},
            (
                "company.siret = 1 cannot be: write the fourteen digits of the SIRET in quotes;"
                " one of these is wrong."
            ),
        ),
        (
            {"field": "shop.till", "value": "1", "why": "wrong_type", "allowed": "a text"},
            'shop.till = 1 cannot be read: write two digits in quotes, such as "01".',
        ),
        (
            {"field": "shop.phon", "value": "", "why": "unknown", "allowed": "phone"},
            (
                "shop.phon is a key that nobody knows (phone are known): mend its name or take"
                " it out."
            ),
        ),
        (
            {"field": "pin", "value": "**"},
            "pin = ** is no code: write four to eight digits in quotes.",
        ),
        (
            {"field": "data", "value": "x"},
            "data = x cannot be: write another value.",
        ),
    ],
)
def test_a_setting_that_cannot_be_says_what_to_write(facts: dict[str, str], words: str) -> None:
    assert sentence(BadSetting(**facts)) == words


def test_every_mistake_of_a_plan_has_its_line() -> None:
    bad = [BadSetting(field=each, value="", why="missing", allowed="it") for each in "ab"]
    assert sentence(BadPlan(bad)) == "a is missing: write it.\nb is missing: write it."


@pytest.mark.parametrize("fault", Fault)
def test_every_row_that_stays_out_says_why_in_words(fault: Fault) -> None:
    words = row(BadRow(3, "price", fault, "abc", 2), "one of x, y")
    assert words.startswith('  line 3, price "abc" ')
    assert words.endswith(" (line 2 has it) (one of x, y)")
    assert "_" not in words


def test_columns_nobody_read_are_named() -> None:
    assert headings(("", "colour", "size")) == (
        "  not read, heading unknown: colour, size (docs/lists.md names those that are)",
    )
    assert headings(("",)) == ()


def test_what_the_system_says_is_one_line() -> None:
    assert trouble(OSError(28, "No space left", "/disk")) == (
        "/disk: No space left. Look there and try again."
    )
