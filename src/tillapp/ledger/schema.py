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


def text(name: str, default: str | None = None) -> Column[str]:
    """A column of text that is never NULL."""
    return Column(name, Text, nullable=False, server_default=default)


def number(name: str, default: str | None = None) -> Column[int]:
    """A column of whole numbers that is never NULL."""
    return Column(name, Integer, nullable=False, server_default=default)


journal = Table(
    "journal",
    metadata,
    text("company"),
    text("shop"),
    text("ledger"),
    number("seq"),
    Column("id", BLOB, nullable=False),
    Column("hash", BLOB, nullable=False),
    Column("previous", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
    text("kind"),
    number("at"),
    text("basket"),
    Column("body", BLOB, nullable=False),
    PrimaryKeyConstraint("company", "shop", "ledger", "seq"),
    CheckConstraint("length(id) = 16 AND length(hash) = 32 AND length(previous) = 32"),
    sqlite_strict=True,
)
Index("journal_by_id", journal.c.id)

# Below, a ledger stands for its shop too: a till holds ledgers of one shop only, and what is
# folded can get wider keys without a migration (docs/decisions/016).
sums = Table(
    "sums",
    metadata,
    text("account"),
    text("owner"),
    text("unit"),
    text("ledger"),
    number("amount"),
    number("upto_seq"),
    PrimaryKeyConstraint("account", "owner", "unit", "ledger"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
period_sums = Table(
    "period_sums",
    metadata,
    text("period"),
    text("kind"),
    text("account"),
    text("unit"),
    text("ledger"),
    number("debit"),
    number("credit"),
    number("count"),
    PrimaryKeyConstraint("period", "kind", "account", "unit", "ledger"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
postings = Table(
    "postings",
    metadata,
    text("account"),
    text("owner"),
    text("ledger"),
    number("seq"),
    number("n"),
    text("unit"),
    number("amount"),
    PrimaryKeyConstraint("account", "owner", "ledger", "seq", "n"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)


def _moved() -> tuple[Column[Any], ...]:
    return (
        text("state"),
        text("place"),
        number("life"),
        number("price"),
        text("whom"),
        number("until_ms"),
        text("cause"),
    )


registers = Table(
    "registers",
    metadata,
    text("item"),
    text("register"),
    number("n"),
    number("at"),
    Column("hash", BLOB, nullable=False),
    *_moved(),
    text("ledger"),
    number("seq"),
    PrimaryKeyConstraint("item", "register"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
moves = Table(
    "moves",
    metadata,
    text("item"),
    text("register"),
    number("n"),
    text("ledger"),
    number("seq"),
    number("at"),
    text("state"),
    PrimaryKeyConstraint("item", "register", "n", "ledger", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
cards = Table(
    "cards",
    metadata,
    text("item"),
    number("life"),
    text("regime"),
    text("vat"),
    number("cost"),
    text("owner"),
    text("register_number"),
    text("ledger"),
    number("seq"),
    PrimaryKeyConstraint("item", "life"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
numbers = Table(
    "numbers",
    metadata,
    text("ledger"),
    text("series"),
    number("n"),
    text("number"),
    number("seq"),
    PrimaryKeyConstraint("ledger", "series", "n"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("numbers_by_number", numbers.c.number)
tickets = Table(
    "tickets",
    metadata,
    text("ledger"),
    number("seq"),
    text("number"),
    number("at"),
    text("day"),
    text("period"),
    number("total"),
    number("pieces"),
    text("customer"),
    text("staff"),
    text("means"),
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
    text("original"),
    text("ledger"),
    number("seq"),
    number("n"),
    text("means"),
    PrimaryKeyConstraint("original", "ledger", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
FOLDED = (sums, period_sums, postings, registers, moves, cards, numbers, tickets, copies)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    text("value"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    number("held"),
    number("saved_ms"),
    Column("body", BLOB, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
jobs = Table(
    "jobs",
    metadata,
    Column("id", Text, primary_key=True),
    text("kind"),
    text("document"),
    text("means"),
    text("target"),
    text("state"),
    number("tries"),
    text("error"),
    number("made_ms"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("jobs_by_state", jobs.c.state, jobs.c.made_ms)


def _versioned() -> tuple[Column[int], Column[int], Column[str], Column[int]]:
    # Every record carries its version (n, at, origin) and its tombstone (book.md 8).
    return (number("n"), number("at"), text("origin"), number("gone", "0"))


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
    text("article"),
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
    text("page"),
    number("place"),
    text("article"),
    text("title"),
    text("note"),
    PrimaryKeyConstraint("page", "place"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
customers = Table(
    "customers",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    text("code"),
    Column("body", BLOB, nullable=False),
    *_versioned(),
    sqlite_strict=True,
)
Index("customers_by_code", customers.c.code, sqlite_where=customers.c.code != "")
staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    text("badge"),
    Column("body", BLOB, nullable=False),
    text("pin"),
    number("failures", "0"),
    number("wait_until_ms", "0"),
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
# A prefix without an index of its own is looked for among all words that begin so: with
# three letters indexed, a fourth was answered four times slower in a large shop.
WORDS = "fts5(words, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5')"


def after(target: Table | MetaData, statement: str) -> None:
    """Run a statement once a table, or all of them, are made."""
    event.listen(target, "after_create", DDL(statement))


after(journal, f"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal {_APPEND_ONLY}")
after(journal, f"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal {_APPEND_ONLY}")
after(
    journal,
    "CREATE TRIGGER journal_no_gap BEFORE INSERT ON journal"
    f" WHEN new.seq <> 1 + coalesce({_SEQ}, 0)"
    f" OR new.previous <> coalesce({_HASH}, zeroblob(32))"
    " BEGIN SELECT RAISE(ABORT, 'gap or broken chain'); END",
)
after(metadata, f"CREATE VIRTUAL TABLE search USING {WORDS}")
after(metadata, f"CREATE VIRTUAL TABLE people USING {WORDS}")
after(metadata, "CREATE VIRTUAL TABLE spelling USING fts5(word, tokenize='trigram')")
