"""Words and documents for tests of papers: the shop's real French, signatures that stay."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from msgspec.structs import replace

from tests.desks import HOUSE, english
from tests.shop import Shop
from tillapp.domain.content import Content
from tillapp.domain.credit import Kind, Slip, code_of
from tillapp.domain.document import Document, Draft
from tillapp.domain.layout import plain_text
from tillapp.domain.paper import Block, Paper
from tillapp.domain.wording import Held, Wording

SIGNATURE = "".join(chr(ord("A") + n % 26) for n in range(86))
_WORDS = Path("resources/i18n/tillapp_fr.ts")


@cache
def _translations() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(_WORDS).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            found[name, source] = message.findtext("translation", "")
    return found


def french(context: str, text: str) -> str:
    """The French that the shop's papers speak; a sentence without one fails the test."""
    said = _translations()[context, text]
    assert said, (context, text)
    return said


def words(language: str = "fr", **fields: object) -> Wording:
    """The words of a paper for a customer of some language."""
    wording = Wording(
        shop=HOUSE,
        translate=french if language == "fr" else english,
        language=language,
        operator="Inès",
        software="tillapp 0.1",
        link="https://tickets.example/t/abc",
        guarantee_departments=("maison",),
    )
    return replace(wording, **fields)


def signed(document: Document) -> Document:
    """The same document with a signature that does not change from run to run."""
    stamps = tuple(replace(stamp, signature=SIGNATURE) for stamp in document.stamps)
    return replace(document, stamps=stamps)


def sealed(content: Content, shop: Shop | None = None) -> Document:
    """A document that says only this, sealed in a book of its own."""
    shop = shop or Shop()
    draft = Draft(shop.ids.next(), content, "inès")
    return signed(shop.book.commit((draft,))[0])


def credit(kind: Kind = Kind.RETURN, left: int = 1600, **fields: object) -> Held:
    """A credit with so much on it."""
    slip = Slip(f"{7:032x}", code_of("T03A", 912), kind, "T03A", until="2027-11-21", face=left)
    return Held(replace(slip, **fields), left)


def read(*blocks: Block) -> list[str]:
    """Blocks as a customer reads them, without the spaces that place them."""
    lines = plain_text(Paper(blocks), 80).splitlines()
    return [re.sub(r"\s+", " ", line).strip() for line in lines]
