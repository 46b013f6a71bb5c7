"""Records of people, articles and settings: the latest version of each, with its origin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec
from msgspec import Struct

from tillapp.domain.article import Article, ProductKey
from tillapp.domain.party import Customer, Staff
from tillapp.ledger import search
from tillapp.ledger.connection import Source, Store

_VERSION = "n = {t}.n + 1, at = excluded.at, origin = excluded.origin, gone = excluded.gone"
_ARTICLE = (
    "INSERT INTO articles (id, body, n, at, origin, gone) VALUES (?,?,1,?,?,0)"
    " ON CONFLICT (id) DO UPDATE SET body = excluded.body, " + _VERSION.format(t="articles")
)
_CODE = (
    "INSERT INTO codes (code, article) VALUES (?,?)"
    " ON CONFLICT (code) DO UPDATE SET article = excluded.article"
)
_CUSTOMER = (
    "INSERT INTO customers (id, code, body, n, at, origin, gone) VALUES (?,?,?,1,?,?,0)"
    " ON CONFLICT (id) DO UPDATE SET code = excluded.code, body = excluded.body, "
    + _VERSION.format(t="customers")
)
_STAFF = (
    "INSERT INTO staff (id, badge, body, pin, n, at, origin, gone) VALUES (?,?,?,?,1,?,?,0)"
    " ON CONFLICT (id) DO UPDATE SET badge = excluded.badge, body = excluded.body,"
    " pin = excluded.pin, " + _VERSION.format(t="staff")
)
_SETTING = (
    "INSERT INTO settings (key, body, n, at, origin, gone) VALUES (?,?,1,?,?,0)"
    " ON CONFLICT (key) DO UPDATE SET body = excluded.body, " + _VERSION.format(t="settings")
)
_KEY = (
    "INSERT INTO product_keys (page, place, article, title, note) VALUES (?,?,?,?,?)"
    " ON CONFLICT (page, place) DO UPDATE SET article = excluded.article,"
    " title = excluded.title, note = excluded.note"
)
S = TypeVar("S", bound=Struct)
_customer = msgspec.json.Decoder(Customer)
_staff = msgspec.json.Decoder(Staff)


class Version(Struct, frozen=True):
    """When and where a record was written; `at_ms` is UTC milliseconds."""

    at_ms: int
    origin: str


class PinTries(Struct, frozen=True):
    """How often a wrong code was given, and until when the person must wait."""

    failures: int
    wait_until_ms: int


def put_articles(store: Store, articles: Iterable[Article], version: Version) -> None:
    """Write articles with their codes, and let them be found by words."""
    encode = msgspec.json.encode
    with store.notes():
        for article in articles:
            row = (article.id, encode(article), version.at_ms, version.origin)
            store.run(_ARTICLE, row)
            store.run_many(_CODE, [(code, article.id) for code in article.codes])
            search.index_article(store, article)


def put_customer(store: Store, customer: Customer, version: Version) -> None:
    """Write a customer."""
    row = (
        customer.id,
        customer.code,
        msgspec.json.encode(customer),
        version.at_ms,
        version.origin,
    )
    with store.notes():
        store.run(_CUSTOMER, row)
        search.index_customer(store, customer)


def customer(store: Store, id_: str) -> Customer | None:
    """A customer by id."""
    rows = store.fetch("SELECT body FROM customers WHERE id=? AND gone=0", (id_,))
    return _customer.decode(rows[0][0]) if rows else None


def customer_with_code(store: Store, code: str) -> Customer | None:
    """The customer whose card has this code."""
    rows = store.fetch(
        "SELECT body FROM customers WHERE code=? AND code<>'' AND gone=0", (code,)
    )
    return _customer.decode(rows[0][0]) if rows else None


def put_staff(store: Store, person: Staff, pin_hash: str, version: Version) -> None:
    """Write a member of staff with the hash of the code."""
    body = msgspec.json.encode(person)
    row = (person.id, person.badge, body, pin_hash, version.at_ms, version.origin)
    with store.notes():
        store.run(_STAFF, row)


def all_staff(store: Store) -> list[Staff]:
    """Everybody who works here, by name."""
    rows = store.fetch("SELECT body FROM staff WHERE gone=0")
    return sorted((_staff.decode(row[0]) for row in rows), key=lambda person: person.name)


def staff_with_origin(store: Source) -> list[tuple[Staff, str]]:
    """Everybody who works here, and the ledger of the till that wrote them last."""
    rows = store.fetch("SELECT body, origin FROM staff WHERE gone=0 ORDER BY id")
    return [(_staff.decode(body), str(origin)) for body, origin in rows]


def staff_member(store: Store, id_: str) -> Staff | None:
    """A member of staff by id."""
    rows = store.fetch("SELECT body FROM staff WHERE id=? AND gone=0", (id_,))
    return _staff.decode(rows[0][0]) if rows else None


def staff_with_badge(store: Store, badge: str) -> Staff | None:
    """The member of staff who wears a badge."""
    rows = store.fetch(
        "SELECT body FROM staff WHERE badge=? AND badge<>'' AND gone=0", (badge,)
    )
    return _staff.decode(rows[0][0]) if rows else None


def pin_hash(store: Store, id_: str) -> str:
    """The hash of a person's code."""
    rows = store.fetch("SELECT pin FROM staff WHERE id=? AND gone=0", (id_,))
    return str(rows[0][0]) if rows else ""


def pin_tries(store: Store, id_: str) -> PinTries:
    """How a person's tries stand."""
    rows = store.fetch("SELECT failures, wait_until_ms FROM staff WHERE id=?", (id_,))
    return PinTries(*rows[0]) if rows else PinTries(0, 0)


def put_pin_tries(store: Store, id_: str, tries: PinTries) -> None:
    """Remember a person's tries."""
    row = (tries.failures, tries.wait_until_ms, id_)
    with store.notes():
        store.run("UPDATE staff SET failures=?, wait_until_ms=? WHERE id=?", row)


def put_setting(store: Store, key: str, value: Struct, version: Version) -> None:
    """Write one group of settings."""
    row = (key, msgspec.json.encode(value), version.at_ms, version.origin)
    with store.notes():
        store.run(_SETTING, row)


def setting(store: Source, key: str, kind: type[S]) -> S | None:
    """One group of settings, or nothing where it was never written."""
    rows = store.fetch("SELECT body FROM settings WHERE key=? AND gone=0", (key,))
    return msgspec.json.decode(rows[0][0], type=kind) if rows else None


def put_keys(store: Store, keys: Sequence[ProductKey]) -> None:
    """Replace the product keys."""
    rows = [(key.page, key.place, key.article, key.title, key.note) for key in keys]
    with store.notes():
        store.run("DELETE FROM product_keys")
        store.run_many(_KEY, rows)


def product_keys(store: Store) -> list[ProductKey]:
    """The product keys, page by page."""
    rows = store.fetch(
        "SELECT page, place, article, title, note FROM product_keys ORDER BY page, place"
    )
    return [ProductKey(*row) for row in rows]
