"""Which documents open the drawer: those whose cash or cheques move, in any direction."""

from __future__ import annotations

from tillapp.domain.content import Advance, Content, Issue, Sale
from tillapp.domain.sold import Paid
from tillapp.domain.tender import TenderKind
from tillapp.domain.undone import Correction, Refund

_IN_DRAWER = {TenderKind.CASH, TenderKind.CHEQUE}


def opens_drawer(content: Content) -> bool:
    """Whether something goes into the drawer, or comes out of it."""
    if isinstance(content, Sale | Refund | Issue):
        return bool(content.change) or any(map(_in_drawer, content.tenders))
    if isinstance(content, Advance):
        return _in_drawer(content.tender)
    if isinstance(content, Correction):
        return any(map(_in_drawer, (*content.out, *content.into)))
    return False


def _in_drawer(paid: Paid) -> bool:
    # What was paid ahead went into the drawer then.
    return paid.kind in _IN_DRAWER and not paid.advance
