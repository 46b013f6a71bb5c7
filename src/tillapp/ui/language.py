"""The language of the screen, and the words of a paper in any language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from tillapp.domain.ticket import Translate
from tillapp.resources import resource

LANGUAGES = ("fr", "en")
_INSTALLED = "words of the screen"


class WordsMissing(Exception):
    """A bundled catalogue does not load: the till would speak another language."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"bundled words do not load: {path.name}")


def install(app: QCoreApplication, language: str) -> None:
    """Have the screen speak a language from now on; windows are rebuilt by the caller."""
    for old in app.findChildren(QTranslator, _INSTALLED):
        app.removeTranslator(old)
        old.setParent(None)
    ours = resource("i18n")
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt / f"qtbase_{language}.qm", _catalogue(ours, language)):
        words = _loaded(path)
        words.setParent(app)
        words.setObjectName(_INSTALLED)
        app.installTranslator(words)


def translate_for(base: Path, language: str) -> Translate:
    """Words in a language whatever the screen speaks; `base` is the folder of catalogues.

    Where a catalogue has no word of its own, the English text of the source stands.
    """
    words = _loaded(_catalogue(base, language))

    def translate(context: str, text: str) -> str:
        return words.translate(context, text) or text

    return translate


def _catalogue(base: Path, language: str) -> Path:
    return base / f"tillapp_{language}.qm"


def _loaded(path: Path) -> QTranslator:
    words = QTranslator()
    if not words.load(str(path)):
        raise WordsMissing(path)
    return words
