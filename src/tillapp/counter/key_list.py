"""The product keys that a list of stock asks for: a page, a place on it, or none at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tillapp.domain.article import ProductKey
from tillapp.domain.text import fold

FAVOURITES = "favoris"
NO_KEY = "-"
_PAGE_NAMES = (FAVOURITES, "favori", "favourites", "favorites", "favourite", "favorite")


def wish_in(text: str, departments: Mapping[str, str]) -> str | None:
    """What a cell asks for as `page`, `page:place` or `-`; None where it cannot be read."""
    text = text.strip()
    if not text or text == NO_KEY:
        return text
    name, colon, place = (part.strip() for part in text.partition(":"))
    page = FAVOURITES if fold(name) in _PAGE_NAMES else departments.get(fold(name), "")
    if not page or (colon and not (place.isascii() and place.isdigit() and int(place))):
        return None
    return f"{page}:{int(place)}" if colon else page


def is_met(wish: str, article: str, keys: Sequence[ProductKey]) -> bool:
    """Whether the keys already are as a wish asks."""
    has = {key.page: key.place for key in keys if key.article == article}
    page, colon, place = wish.partition(":")
    if wish == NO_KEY:
        return not has
    return not wish or (page in has and (not colon or has[page] == int(place) - 1))


def placed(
    keys: Sequence[ProductKey], wishes: Sequence[tuple[str, str]]
) -> tuple[ProductKey, ...]:
    """The keys after the wishes of articles; those behind a new key move on by one."""
    pages: dict[str, list[ProductKey]] = {}
    for key in keys:
        pages.setdefault(key.page, []).append(key)
    for article, wish in wishes:
        if not is_met(wish, article, keys):
            _place(pages, article, wish)
    return tuple(
        ProductKey(page, place, key.article, key.title, key.note)
        for page, row in pages.items()
        for place, key in enumerate(row)
    )


def _place(pages: dict[str, list[ProductKey]], article: str, wish: str) -> None:
    page, _, place = wish.partition(":")
    for name, row in pages.items():
        if name == page or wish == NO_KEY:
            row[:] = [key for key in row if key.article != article]
    if wish != NO_KEY:
        row = pages.setdefault(page, [])
        row.insert(int(place) - 1 if place else len(row), ProductKey(page, 0, article))
