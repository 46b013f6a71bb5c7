"""A day that was sealed by version 1 and lies in `golden/`: it must open and prove for ever.

`python -m tests.ledger.golden_book` writes it anew; after the first release, nobody does.
"""

from __future__ import annotations

import json
from pathlib import Path

from msgspec.structs import replace

from tests.shop import Shop, card, cash, cheque, line_of
from tillapp.domain.content import Advance, Copy, Log
from tillapp.domain.discount import Discount
from tillapp.domain.document import Draft
from tillapp.domain.posting import ADVANCE, CARD, EUR, Posting
from tillapp.domain.sold import Paid
from tillapp.ledger import accounts, drafts, printing, stock, tickets
from tillapp.ledger.backup import backup
from tillapp.ledger.book import Book

GOLDEN = Path(__file__).with_name("golden")
BOOK = GOLDEN / "book-v1.db"
TOTALS = GOLDEN / "book-v1.json"


def day() -> Shop:
    """One of each thing that version 1 can seal."""
    shop = Shop()
    dress, coat, mug, bag = (
        shop.piece(),
        shop.piece("Veste", 4000),
        shop.sku(),
        shop.by_weight(),
    )
    shop.sell(dress, mug, job=shop.job("d" * 32))
    basket = shop.basket(coat).add(line_of(bag, 640)).less(Discount("fidèle", cents=300))
    basket = replace(basket, customer="c1").pay(card(2000)).pay(cheque(1000)).pay(cash(2000))
    ticket = shop.close(basket)
    copy = Copy(ticket.id, ticket.number, 1, "paper")
    deposit = Advance(Paid(1, "card", 500, attempt="a" * 32))
    rows = (Posting(CARD, "", EUR, 500), Posting(ADVANCE, "b" * 32, EUR, -500))
    shop.book.commit(
        (
            Draft(shop.ids.next(), copy, "léa"),
            Draft(shop.ids.next(), Log(80, "login", {"by": "pin"}), "léa"),
            Draft(shop.ids.next(), deposit, "léa", "b" * 32, postings=rows),
        )
    )
    shop.book.save_draft(shop.basket(shop.piece("Pull", 900)))
    shop.book.open_period("2026-11-22-1")
    shop.sell(mug)
    return shop


def totals(book: Book) -> dict[str, object]:
    """What a shop asks a book."""
    store = book.store
    grand = book.heads["G"].totals
    assert grand is not None
    return {
        "head": [book.head[0], book.head[1].hex()],
        "perpetual": [grand.perpetual, grand.perpetual_absolute],
        "cash": accounts.balance(store, "cash", "T03"),
        "card": accounts.balance(store, "card"),
        "cheque": accounts.balance(store, "cheque"),
        "advance": accounts.balance(store, "advance", "b" * 32),
        "tickets": [[row.number, row.total, row.means] for row in tickets.recent(store)],
        "period": [
            [row.kind, row.account, row.debit, row.credit, row.count]
            for row in accounts.of_period(store, "2026-11-21-1")
        ],
        "states": [
            [row.article.title, row.state, row.price]
            for row in (stock.find(store, code) for code in codes(book))
            if row
        ],
        "open": [[line.title for line in basket.lines] for basket in drafts.all_of(store)],
        "owed": [job.means for job in printing.open_jobs(store)],
    }


def codes(book: Book) -> list[str]:
    return [row[0] for row in book.store.fetch("SELECT code FROM codes ORDER BY code")]


def main() -> None:
    shop = day()
    BOOK.unlink(missing_ok=True)
    backup(shop.book.store, BOOK, shop.book.profile)
    BOOK.chmod(0o644)
    for left in GOLDEN.glob("*.db-*"):
        left.unlink()
    TOTALS.write_text(
        json.dumps(totals(shop.book), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
