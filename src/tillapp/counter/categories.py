"""A key of the favourites as a category: goods of which the book counts no piece."""

from __future__ import annotations

from tillapp.domain.article import VOUCHER, Article, Tracking
from tillapp.domain.refusal import NotFound
from tillapp.ledger import stock
from tillapp.ledger.connection import Store

EXEMPT = "E0"
"""The rate of a shop under the franchise, which charges no VAT and gives none back."""


def category(store: Store, like: str) -> Article:
    """The article that stands for a category; `like` is its identifier.

    Raises:
        NotFound: for goods that are counted, and for vouchers, which are no merchandise.
    """
    goods = stock.goods(store, like)
    if goods is None or goods.article.tracking is not Tracking.NONE:
        raise NotFound(article=like)
    if goods.article.family == VOUCHER:
        raise NotFound(article=like)
    return goods.article
