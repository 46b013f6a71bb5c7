"""What must still be true when a document is sealed; a breach refuses with its next step."""

from __future__ import annotations

from collections.abc import Sequence

from tillapp.domain.document import Floor, Guard, Seen
from tillapp.domain.refusal import BalanceTooLow, StaleItem
from tillapp.ledger.connection import Store

_BALANCE = "SELECT coalesce(sum(amount), 0) FROM sums WHERE account=? AND owner=? AND unit=?"
_REGISTER = "SELECT n FROM registers WHERE item=? AND register=?"


def check_seen(store: Store, guards: Sequence[Guard]) -> None:
    """Items still stand where the draft saw them; before the effects are folded."""
    for guard in guards:
        if isinstance(guard, Seen):
            rows = store.fetch(_REGISTER, (guard.item, str(guard.register)))
            if (rows[0][0] if rows else 0) != guard.n:
                raise StaleItem(item=guard.item, title=guard.title)


def check_floors(store: Store, guards: Sequence[Guard]) -> None:
    """Balances stand at their floor or above; after the effects, a breach undoes them."""
    for guard in guards:
        if isinstance(guard, Floor):
            row = (guard.account, guard.owner, guard.unit)
            balance = store.fetch(_BALANCE, row)[0][0]
            if balance < guard.floor:
                raise BalanceTooLow(account=guard.account, available=balance)
