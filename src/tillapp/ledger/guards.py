"""What must still be true when a document is sealed; a breach refuses with its next step."""

from __future__ import annotations

from collections.abc import Sequence

from tillapp.domain.document import Ceiling, Floor, Guard, Seen
from tillapp.domain.refusal import BalanceTooLow, StaleItem
from tillapp.ledger import accounts
from tillapp.ledger.connection import Store

_REGISTER = "(SELECT n FROM registers WHERE item=? AND register=?)"
_AT_ONCE = 16


def check_seen(store: Store, guards: Sequence[Guard]) -> None:
    """Items still stand where the draft saw them; before the effects are folded."""
    seen = [guard for guard in guards if isinstance(guard, Seen)]
    for i in range(0, len(seen), _AT_ONCE):
        _check(store, seen[i : i + _AT_ONCE])


def _check(store: Store, seen: Sequence[Seen]) -> None:
    keys = [key for guard in seen for key in (guard.item, str(guard.register))]
    found = store.fetch(f"SELECT {', '.join([_REGISTER] * len(seen))}", keys)[0]
    for guard, n in zip(seen, found, strict=True):
        if (n or 0) != guard.n:
            raise StaleItem(item=guard.item, title=guard.title)


def check_floors(store: Store, guards: Sequence[Guard]) -> None:
    """Balances stand between floor and ceiling; after the effects, a breach undoes them."""
    for guard in guards:
        if isinstance(guard, Seen):
            continue
        balance = accounts.balance(store, guard.account, guard.owner, guard.unit)
        if isinstance(guard, Floor) and balance < guard.floor:
            raise BalanceTooLow(account=guard.account, available=balance - guard.floor)
        if isinstance(guard, Ceiling) and balance > guard.ceiling:
            raise BalanceTooLow(account=guard.account, available=guard.ceiling - balance)
