"""The screen changes its language while it runs; a paper speaks its customer's."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from tillapp.resources import resource
from tillapp.ui import language
from tillapp.ui.language import WordsMissing, install, translate_for

NBSP = "\u00a0"
NARROW = "\u202f"
BEFORE_TWO_PARTS = ":;!?€%"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for words in qapp.findChildren(QTranslator):
        qapp.removeTranslator(words)
        words.setParent(None)


def said(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Shown", text, "", n)


def test_the_screen_speaks_french_and_then_english(app: QApplication) -> None:
    install(app, "fr")
    assert said("Cash") == "Espèces"
    install(app, "en")
    assert said("Cash") == "Cash"


def test_a_language_replaces_the_one_before(app: QApplication) -> None:
    for _ in range(3):
        install(app, "fr")
    assert len(app.findChildren(QTranslator)) == 2


@pytest.mark.parametrize(
    ("spoken", "counted"),
    [
        ("fr", ["0 article", "1 article", "2 articles"]),
        ("en", ["0 items", "1 item", "2 items"]),
    ],
)
def test_articles_are_counted_as_the_language_counts(
    app: QApplication, spoken: str, counted: list[str]
) -> None:
    install(app, spoken)
    assert [said("%n item(s)", n).replace(NBSP, " ") for n in range(3)] == counted


def test_the_buttons_of_qt_speak_french_too(app: QApplication) -> None:
    install(app, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_a_ticket_in_french_while_the_screen_speaks_english(app: QApplication) -> None:
    install(app, "en")
    french = translate_for(resource("i18n"), "fr")
    assert french("Tender", "cash") == "Espèces"
    assert french("Ticket", "Rate") == "Taux"


def test_an_english_ticket_names_its_tenders_with_a_capital() -> None:
    english = translate_for(resource("i18n"), "en")
    assert [english("Tender", kind) for kind in ("cash", "card", "cheque")] == [
        "Cash",
        "Card",
        "Cheque",
    ]


def test_words_that_nobody_translated_stand_as_they_are() -> None:
    french = translate_for(resource("i18n"), "fr")
    assert french("Nowhere", "Wholly new") == "Wholly new"


def test_a_missing_catalogue_is_not_overlooked(tmp_path: Path) -> None:
    with pytest.raises(WordsMissing, match="tillapp_fr"):
        translate_for(tmp_path, "fr")


def test_every_language_offered_has_its_catalogue() -> None:
    for spoken in language.LANGUAGES:
        assert translate_for(resource("i18n"), spoken)("Tender", "card")


def test_the_words_that_papers_ask_for_by_value_have_their_french() -> None:
    french = translate_for(resource("i18n"), "fr")
    tenders, heads = {"cash", "card", "cheque"}, {"Rate", "Excl.", "VAT", "Incl."}
    assert set(language.spoken_without_window()) == tenders | heads | {"Code"}
    assert all(french("Tender", kind) != kind for kind in tenders)
    assert all(french("Ticket", head) != head for head in heads)


def test_french_typography_keeps_its_signs_on_the_line() -> None:
    loose = [
        text
        for text in french_texts()
        for at, char in enumerate(text)
        if char in BEFORE_TWO_PARTS and at and text[at - 1] == " "
    ]
    assert loose == []
    assert [text for text in french_texts() if "'" in text] == []


def test_what_is_filled_in_later_is_in_both_languages() -> None:
    for source, text in french_pairs():
        assert placeholders(source) == placeholders(text), text


def french_pairs() -> list[tuple[str, str]]:
    tree = ET.parse(resource("i18n", "tillapp_fr.ts"))  # noqa: S314 - a file of our own
    pairs = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [str(form.text) for form in translation.iter("numerusform")]
        source = str(message.findtext("source"))
        pairs += [(source, form) for form in forms or [str(translation.text)]]
    return pairs


def french_texts() -> list[str]:
    return [text for _, text in french_pairs()]


def placeholders(text: str) -> set[str]:
    parts = text.split("{")[1:]
    return {part.partition("}")[0] for part in parts} | ({"%n"} if "%n" in text else set())
