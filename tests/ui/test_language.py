"""The screen changes its language while it runs; a paper speaks its customer's."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from tillapp.resources import resource
from tillapp.ui import language
from tillapp.ui.language import WordsMissing, install, translate_for

SOURCE = Path(language.__file__).parents[1]
NBSP = "\u00a0"
BEFORE_TWO_PARTS = ":;!?€%"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for words in qapp.findChildren(QTranslator):
        qapp.removeTranslator(words)
        words.setParent(None)


def said(text: str, n: int = -1) -> str:
    context = "TicketsCentre" if n < 0 else "Counted"
    return QCoreApplication.translate(context, text, "", n)


def test_the_screen_speaks_french_and_then_english(app: QApplication) -> None:
    install(app, "fr")
    assert said("Tickets found") == "Tickets trouvés"
    install(app, "en")
    assert said("Tickets found") == "Tickets found"


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
    assert french("Tender", "Cash") == "Espèces"
    assert french("Ticket", "Rate") == "Taux"


def test_words_that_nobody_translated_stand_as_they_are() -> None:
    french = translate_for(resource("i18n"), "fr")
    assert french("Nowhere", "Wholly new") == "Wholly new"


def test_a_missing_catalogue_is_not_overlooked(tmp_path: Path) -> None:
    with pytest.raises(WordsMissing, match="tillapp_fr"):
        translate_for(tmp_path, "fr")


def test_every_language_offered_has_its_catalogue() -> None:
    for spoken in language.LANGUAGES:
        assert translate_for(resource("i18n"), spoken)("Tender", "Card") in {"Carte", "Card"}


def test_every_word_of_a_paper_and_of_the_display_has_its_french() -> None:
    french = translate_for(resource("i18n"), "fr")
    alike = {
        ("Display", "Total"),
        *(
            ("Ticket", text)
            for text in (
                "Code",
                "Points",
                "Promotion",
                "Signature {proof}",
                "TOTAL",
                "Ticket {number}",
                "Total {number}",
            )
        ),
    }
    papers = [pair for pair in contexts() if pair[0] in {"Ticket", "Tender", "Display"}]
    assert len(papers) > 20
    same = {(context, text) for context, text in papers if french(context, text) == text}
    assert same <= alike


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


def test_every_word_asked_for_in_the_code_is_in_the_catalogue() -> None:
    """Qt's own collector overlooks calls that it cannot parse, in silence."""
    known = {text for _, text in contexts()}
    asked = [text for path in sorted(SOURCE.rglob("*.py")) for text in words_of(path)]
    assert len(asked) > 100
    assert sorted(set(asked) - known) == []


def test_what_is_counted_is_counted_by_a_widget() -> None:
    """Qt's collector sees a plural only in `self.tr(words, "", n)`."""
    lonely = [
        f"{path.name}: {ast.unparse(call)}"
        for path in sorted(SOURCE.rglob("*.py"))
        for call in calls_of(path)
        if name_of(call) == "translate" and "%n" in ast.unparse(call)
    ]
    assert lonely == []


def calls_of(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def name_of(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def words_of(path: Path) -> list[str]:
    """What a file asks for: the first word of `tr`, the second of `translate`."""
    place = {"tr": 0, "translate": 1}
    found = []
    for call in calls_of(path):
        at = place.get(name_of(call), 9)
        if at < len(call.args):
            words = call.args[at]
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                found.append(words.value)
    return found


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


def contexts() -> list[tuple[str, str]]:
    tree = ET.parse(resource("i18n", "tillapp_fr.ts"))  # noqa: S314 - a file of our own
    return [
        (str(context.findtext("name")), str(message.findtext("source")))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def french_texts() -> list[str]:
    return [text for _, text in french_pairs()]


def placeholders(text: str) -> set[str]:
    parts = text.split("{")[1:]
    return {part.partition("}")[0] for part in parts} | ({"%n"} if "%n" in text else set())
