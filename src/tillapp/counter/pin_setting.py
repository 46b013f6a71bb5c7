"""A new code for somebody who works here, given by IT at the machine."""

from __future__ import annotations

from collections.abc import Callable

from tillapp.counter.staffing import checked_pin, fits, hash_pin
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.party import Staff
from tillapp.domain.refusal import BadSetting
from tillapp.domain.text import fold
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book

_SALT_BYTES = 16
# Nobody has opened the till: the machine itself writes, as it does for its first document.
_TILL = "till"


class PinSettingDesk:
    """Gives people new codes; needed where the pepper of the old ones is lost."""

    def __init__(
        self, book: Book, ids: Ids, pepper: bytes, entropy: Callable[[int], bytes]
    ) -> None:
        self._book = book
        self._ids = ids
        self._pepper = pepper
        self._entropy = entropy

    def set_pin(self, name: str, pin: str) -> Staff:
        """Give a person a code; the journal says to whom, and wrong tries are forgotten.

        Raises:
            BadSetting: nobody has this name, it is no code, or it is somebody else's.
        """
        person = self.person(name)
        self._refuse_taken(person, checked_pin(pin))
        hashed = hash_pin(pin, self._entropy(_SALT_BYTES), self._pepper)
        store = self._book.store
        version = records.Version(self._book.clock.now().utc_ms, self._book.place.ledger)

        def write() -> None:
            records.put_staff(store, person, hashed, version)
            records.put_pin_tries(store, person.id, records.PinTries(0, 0))

        event = Log(events.OVERRIDE, "pin_set", {"person": person.id})
        self._book.commit((Draft(self._ids.next(), event, _TILL),), beside=write)
        return person

    def person(self, name: str) -> Staff:
        """Who has this name, however it is spelled with accents and capitals.

        Raises:
            BadSetting: nobody has; `people` are those who work here.
        """
        people = records.all_staff(self._book.store)
        for person in people:
            if fold(person.name) == fold(name):
                return person
        names = ", ".join(person.name for person in people)
        raise BadSetting(field="name", value=name, why="nobody", people=names)

    def _refuse_taken(self, person: Staff, pin: str) -> None:
        for other in records.all_staff(self._book.store):
            stored = records.pin_hash(self._book.store, other.id)
            if other.id != person.id and fits(pin, stored, self._pepper):
                raise BadSetting(field="pin", value="*" * len(pin), why="taken")
