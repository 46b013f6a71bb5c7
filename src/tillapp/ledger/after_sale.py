"""Tables of what follows a sale: what undid it, credits, and the words to find it by."""

from __future__ import annotations

from sqlalchemy import BLOB, Column, Index, PrimaryKeyConstraint, Table

from tillapp.ledger.schema import WORDS, after, metadata, number, text

follows = Table(
    "follows",
    metadata,
    text("original"),
    text("ledger"),
    number("seq"),
    text("kind"),
    PrimaryKeyConstraint("original", "ledger", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
credits_ = Table(
    "credits",
    metadata,
    text("id"),
    text("code"),
    text("kind"),
    text("issuer"),
    text("holder"),
    text("until"),
    number("face"),
    number("n"),
    number("at"),
    Column("hash", BLOB, nullable=False),
    text("ledger"),
    number("seq"),
    PrimaryKeyConstraint("id"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("credits_by_code", credits_.c.code)
Index("credits_by_holder", credits_.c.holder, sqlite_where=credits_.c.holder != "")
AFTER_SALE = (follows, credits_)

# Words are taken in when the till rests or when somebody looks: a sale does not wait for them.
SOLD_WORDS = "CREATE VIRTUAL TABLE sold_words USING " + WORDS.replace(
    "words,", "words, place UNINDEXED,"
)
after(metadata, SOLD_WORDS)
