"""The tables of a book, and the triggers that keep the journal append-only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BLOB,
    DDL,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    event,
)

metadata = MetaData()
# Columns of a key stand first: SQLite 3.40 misreads tables without rowid otherwise when it
# checks itself (quick_check finds NULL values that are not there).


def _text(name: str, default: str | None = None) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _number(name: str, default: str | None = None) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=default)


journal = Table(
    "journal",
    metadata,
    _text("company"),
    _text("shop"),
    _text("ledger"),
    _number("seq"),
    Column("id", BLOB, nullable=False),
    Column("hash", BLOB, nullable=False, unique=True),
    Column("previous", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
    _text("kind"),
    _number("at"),
    _text("basket"),
    Column("body", BLOB, nullable=False),
    PrimaryKeyConstraint("company", "shop", "ledger", "seq"),
    CheckConstraint("length(id) = 16 AND length(hash) = 32 AND length(previous) = 32"),
    sqlite_strict=True,
)
Index("journal_by_id", journal.c.id)
Index("journal_by_basket", journal.c.basket, sqlite_where=journal.c.basket != "")

# Below, a ledger stands for its shop too: a till holds ledgers of one shop only, and what is
# folded can get wider keys without a migration (docs/decisions/016).
sums = Table(
    "sums",
    metadata,
    _text("account"),
    _text("owner"),
    _text("unit"),
    _text("ledger"),
    _number("amount"),
    _number("upto_seq"),
    PrimaryKeyConstraint("account", "owner", "unit", "ledger"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
period_sums = Table(
    "period_sums",
    metadata,
    _text("period"),
    _text("kind"),
    _text("account"),
    _text("unit"),
    _text("ledger"),
    _number("debit"),
    _number("credit"),
    _number("count"),
    PrimaryKeyConstraint("period", "kind", "account", "unit", "ledger"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
postings = Table(
    "postings",
    metadata,
    _text("account"),
    _text("owner"),
    _text("ledger"),
    _number("seq"),
    _number("n"),
    _text("unit"),
    _number("amount"),
    PrimaryKeyConstraint("account", "owner", "ledger", "seq", "n"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)


def _moved() -> tuple[Column[Any], ...]:
    return (
        _text("state"),
        _text("place"),
        _number("life"),
        _number("price"),
        _text("whom"),
        _number("until_ms"),
    )


registers = Table(
    "registers",
    metadata,
    _text("item"),
    _text("register"),
    _number("n"),
    _number("at"),
    Column("hash", BLOB, nullable=False),
    *_moved(),
    _text("ledger"),
    _number("seq"),
    PrimaryKeyConstraint("item", "register"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
moves = Table(
    "moves",
    metadata,
    _text("item"),
    _text("register"),
    _number("n"),
    Column("hash", BLOB, nullable=False),
    _number("at"),
    *_moved(),
    _text("ledger"),
    _number("seq"),
    PrimaryKeyConstraint("item", "register", "n", "hash"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
cards = Table(
    "cards",
    metadata,
    _text("item"),
    _number("life"),
    _text("regime"),
    _text("vat"),
    _number("cost"),
    _text("owner"),
    _text("register_number"),
    _text("ledger"),
    _number("seq"),
    PrimaryKeyConstraint("item", "life"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
numbers = Table(
    "numbers",
    metadata,
    _text("ledger"),
    _text("series"),
    _number("n"),
    _text("number"),
    _number("seq"),
    PrimaryKeyConstraint("ledger", "series", "n"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("numbers_by_number", numbers.c.number)
tickets = Table(
    "tickets",
    metadata,
    _text("ledger"),
    _number("seq"),
    _text("number"),
    _number("at"),
    _text("day"),
    _text("period"),
    _number("total"),
    _number("pieces"),
    _text("customer"),
    _text("staff"),
    _text("means"),
    PrimaryKeyConstraint("ledger", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("tickets_by_total", tickets.c.total, tickets.c.at)
Index("tickets_by_customer", tickets.c.customer, sqlite_where=tickets.c.customer != "")
Index("tickets_by_time", tickets.c.at)
Index("tickets_by_day", tickets.c.day)
copies = Table(
    "copies",
    metadata,
    _text("original"),
    _text("ledger"),
    _number("seq"),
    _number("n"),
    _text("means"),
    PrimaryKeyConstraint("original", "ledger", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
PROJECTIONS = (sums, period_sums, postings, registers, moves, cards, numbers, tickets, copies)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    _number("held"),
    _number("saved_ms"),
    Column("body", BLOB, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
jobs = Table(
    "jobs",
    metadata,
    Column("id", Text, primary_key=True),
    _text("kind"),
    _text("document"),
    _text("means"),
    _text("target"),
    _text("state"),
    _number("tries"),
    _text("error"),
    _number("made_ms"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("jobs_by_state", jobs.c.state, jobs.c.made_ms)


def _versioned() -> tuple[Column[int], Column[int], Column[str], Column[int]]:
    # Every record carries its version (n, at, origin) and its tombstone (book.md 8).
    return (_number("n"), _number("at"), _text("origin"), _number("gone", "0"))


articles = Table(
    "articles",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("body", BLOB, nullable=False),
    *_versioned(),
    sqlite_strict=True,
)
codes = Table(
    "codes",
    metadata,
    Column("code", Text, primary_key=True),
    _text("article"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
vocabulary = Table(
    "vocabulary",
    metadata,
    Column("word", Text, primary_key=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
product_keys = Table(
    "product_keys",
    metadata,
    _text("page"),
    _number("place"),
    _text("article"),
    _text("title"),
    _text("note"),
    PrimaryKeyConstraint("page", "place"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
customers = Table(
    "customers",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("code"),
    Column("body", BLOB, nullable=False),
    *_versioned(),
    sqlite_strict=True,
)
Index("customers_by_code", customers.c.code, sqlite_where=customers.c.code != "")
staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    _text("badge"),
    Column("body", BLOB, nullable=False),
    _text("pin"),
    _number("failures", "0"),
    _number("wait_until_ms", "0"),
    *_versioned(),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("body", BLOB, nullable=False),
    *_versioned(),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

_LAST = (
    "(SELECT {what} FROM journal WHERE company = new.company"
    " AND shop = new.shop AND ledger = new.ledger{where})"
)
_SEQ = _LAST.format(what="max(seq)", where="")
_HASH = _LAST.format(what="hash", where=" AND seq = new.seq - 1")
_APPEND_ONLY = "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
_WORDS = "fts5(words, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"


def _after(target: Table | MetaData, statement: str) -> None:
    event.listen(target, "after_create", DDL(statement))  # type: ignore[no-untyped-call]  # SQLAlchemy left it untyped


_after(journal, f"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal {_APPEND_ONLY}")
_after(journal, f"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal {_APPEND_ONLY}")
_after(
    journal,
    "CREATE TRIGGER journal_no_gap BEFORE INSERT ON journal"
    f" WHEN new.seq <> 1 + coalesce({_SEQ}, 0)"
    f" OR new.previous <> coalesce({_HASH}, zeroblob(32))"
    " BEGIN SELECT RAISE(ABORT, 'gap or broken chain'); END",
)
_after(metadata, f"CREATE VIRTUAL TABLE search USING {_WORDS}")
_after(metadata, f"CREATE VIRTUAL TABLE people USING {_WORDS}")
_after(metadata, "CREATE VIRTUAL TABLE spelling USING fts5(word, tokenize='trigram')")
