"""The public keys of tills: out of their geneses in the journal, or told by the centre."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from tillapp.domain.document import Place
from tillapp.fiscal.key import Verifier
from tillapp.ledger import journal, records
from tillapp.ledger.connection import Store

KEYS = "keys"


class Keys(Struct, frozen=True):
    """Public keys by ledger, of tills whose documents do not lie in this book."""

    by_ledger: dict[str, str] = {}


def verifier(store: Store, place: Place, ledger: str) -> Verifier | None:
    """What checks the signatures of a ledger of this company, where its key is known."""
    genesis = journal.genesis(store, replace(place, ledger=ledger))
    told = records.setting(store, KEYS, Keys)
    public = genesis.public_key if genesis else told.by_ledger.get(ledger) if told else None
    if not public:
        return None
    try:
        return Verifier(public)
    except ValueError:
        # A key that was told wrongly proves nothing, and must not stop the counter.
        return None
