"""Search by words as they are typed: accents folded, the last word open, one typo forgiven."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from tillapp.domain.article import Article, Goods
from tillapp.domain.party import Customer
from tillapp.domain.text import fold, words
from tillapp.ledger.connection import Store
from tillapp.ledger.stock import goods_of, told

LIMIT = 50
_CANDIDATES = 200
_SHORTEST_FOR_TYPO = 4
_customer = msgspec.json.Decoder(Customer)

_FOUND = (
    "SELECT a.body, p.price, p.n, w.state, w.n, w.life, c.cost, c.vat, h.whom, h.n,"
    " h.until_ms FROM"
    " (SELECT rowid AS r FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) f"
    " JOIN articles a ON a.rowid = f.r AND a.gone=0"
    " LEFT JOIN registers p ON p.item = a.id AND p.register = 'price'"
    " LEFT JOIN registers w ON w.item = a.id AND w.register = 'whereabouts'"
    " LEFT JOIN registers h ON h.item = a.id AND h.register = 'hold'"
    " LEFT JOIN cards c ON c.item = a.id AND c.life = w.life ORDER BY f.r DESC"
)
_PEOPLE = (
    "SELECT c.body FROM people p JOIN customers c ON c.rowid = p.rowid"
    " WHERE people MATCH ? AND c.gone=0 ORDER BY p.rowid DESC LIMIT ?"
)
_LIKE_IT = (
    "SELECT word FROM vocabulary WHERE word >= ? AND word < ?"
    " AND length(word) BETWEEN ? AND ? LIMIT ?"
)
_NEAR = "SELECT word FROM spelling WHERE spelling MATCH ? ORDER BY rank LIMIT ?"


def index_article(store: Store, article: Article) -> None:
    """Let an article be found by its words; inside a transaction."""
    text = " ".join((article.title, article.detail, *article.codes))
    row = store.fetch("SELECT rowid FROM articles WHERE id=?", (article.id,))[0][0]
    store.run("DELETE FROM search WHERE rowid=?", (row,))
    store.run("INSERT INTO search (rowid, words) VALUES (?,?)", (row, fold(text)))
    _learn(store, words(f"{article.title} {article.detail}"))


def index_customer(store: Store, customer: Customer) -> None:
    """Let a customer be found by name, phone, mail and card; inside a transaction."""
    text = f"{customer.name} {customer.phone} {customer.email} {customer.code}"
    row = store.fetch("SELECT rowid FROM customers WHERE id=?", (customer.id,))[0][0]
    store.run("DELETE FROM people WHERE rowid=?", (row,))
    store.run("INSERT INTO people (rowid, words) VALUES (?,?)", (row, fold(text)))


def _learn(store: Store, new: Iterable[str]) -> None:
    for word in {w for w in new if len(w) >= _SHORTEST_FOR_TYPO and not w.isdigit()}:
        if not store.fetch("SELECT 1 FROM vocabulary WHERE word=?", (word,)):
            store.run("INSERT INTO vocabulary (word) VALUES (?)", (word,))
            store.run("INSERT INTO spelling (word) VALUES (?)", (word,))


def articles(store: Store, typed: str, limit: int = LIMIT) -> list[Goods]:
    """Articles whose words begin with what was typed, the newest first."""
    asked = words(typed)
    if not asked:
        return []
    found = store.fetch(_FOUND, (_match(asked), limit))
    if not found:
        mended = [_mended(store, word) for word in asked]
        if mended != asked:
            found = store.fetch(_FOUND, (_match(mended), limit))
    return [told(store, goods_of(row)) for row in found]


def people(store: Store, typed: str, limit: int = LIMIT) -> list[Customer]:
    """Customers whose words begin with what was typed."""
    asked = words(typed)
    if not asked:
        return []
    return [_customer.decode(row[0]) for row in store.fetch(_PEOPLE, (_match(asked), limit))]


def _match(asked: Sequence[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in asked)


def _mended(store: Store, word: str) -> str:
    """The known word that is nearest to a mistyped one, or the word itself."""
    if len(word) < _SHORTEST_FOR_TYPO or word.isdigit():
        return word
    if store.fetch("SELECT 1 FROM search WHERE search MATCH ? LIMIT 1", (f'"{word}"*',)):
        return word
    grams = " OR ".join(f'"{word[i : i + 3]}"' for i in range(len(word) - 2))
    # A short word with a slip in its middle shares no three letters with the right one.
    begins, size = word[0], len(word)
    like = (begins, chr(ord(begins) + 1), size - 1, size + 1, _CANDIDATES)
    return (
        _nearest(word, store.fetch(_NEAR, (grams, _CANDIDATES)))
        or _nearest(word, store.fetch(_LIKE_IT, like))
        or word
    )


def _nearest(word: str, rows: Iterable[Sequence[str]]) -> str:
    ranked = sorted((distance(word, row[0]), row[0]) for row in rows)
    allowed = 1 if len(word) < 2 * _SHORTEST_FOR_TYPO - 2 else 2
    return ranked[0][1] if ranked and ranked[0][0] <= allowed else ""


def distance(a: str, b: str) -> int:
    """How many letters to add, drop, change or swap (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        previous, row = row, [i]
        for j, right in enumerate(b, 1):
            best = min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and right == a[i - 2]:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before = previous
    return row[-1]
