"""Who stands at the till, what they may do, and a second person's word for one action."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from tillapp.counter import clock_doubt
from tillapp.counter.day_period import open_today
from tillapp.counter.settings import Policy
from tillapp.counter.staffing import PinQuestion
from tillapp.domain.content import Log
from tillapp.domain.document import Draft
from tillapp.domain.ids import Ids
from tillapp.domain.party import Approval, Comfort, Right, Staff
from tillapp.domain.refusal import Locked, MustWait, NotYourRight, UnknownCode, WrongPin
from tillapp.fiscal import events
from tillapp.ledger import records
from tillapp.ledger.book import Book

_LONGEST_WAIT_S = 900
_APPROVE = Right.APPROVE


class SessionDesk:
    """Opens and locks the till; one person at a time."""

    def __init__(self, book: Book, ids: Ids, pepper: bytes, policy: Policy) -> None:
        self._book = book
        self._ids = ids
        self._pepper = pepper
        self._policy = policy
        self._given: Approval | None = None
        self._asked: PinQuestion | None = None
        self.person: Staff | None = None

    @property
    def who(self) -> Staff:
        """The person at the till.

        Raises:
            Locked: when nobody is.
        """
        if self.person is None:
            raise Locked
        return self.person

    def people(self) -> list[Staff]:
        """Everybody who can open the till."""
        return records.all_staff(self._book.store)

    def begin_entry(self, id_: str, pin: str) -> PinQuestion:
        """The slow half of opening the till with a code, for a thread to work out.

        Only the newest question counts; a badge or a lock makes it void.

        Raises:
            MustWait: after too many wrong codes.
        """
        return self._ask(pin, [id_])

    def conclude_entry(self, question: PinQuestion, whose: str) -> Staff:
        """Open the till to whoever the code belongs to.

        Raises:
            WrongPin: it is nobody's.
            Locked: the question is void.
        """
        self._judge(question, whose)
        person = records.staff_member(self._book.store, whose)
        assert person is not None
        return self._welcome(person)

    def enter(self, id_: str, pin: str) -> Staff:
        """Both halves at once, where nothing else waits meanwhile."""
        question = self.begin_entry(id_, pin)
        return self.conclude_entry(question, question.answer())

    def enter_with_badge(self, code: str) -> Staff:
        """Open the till, or take it over, with a badge."""
        person = records.staff_with_badge(self._book.store, code)
        if person is None:
            raise UnknownCode(code=code)
        return self._welcome(person)

    def lock(self) -> None:
        """Close the till; the basket stays.

        Raises:
            DiskFull: nothing was noted, and the till is locked all the same.
        """
        person, self.person = self.person, None
        self._given, self._asked = None, None
        if person is not None:
            self._seal_dated(person, Log(events.LOG_OFF, "locked"))

    def require(
        self, right: Right, approval: Approval | None = None, **facts: int | str
    ) -> str:
        """Check a right; the id of whoever approved, or nothing where none was needed.

        An approval is spent by the first action it allows (product.md C38).

        Raises:
            NotYourRight: names the action, so that a manager can be asked.
        """
        if self.who.may(right):
            return ""
        if approval is not None and approval is self._given and approval.right is right:
            self._given = None
            return approval.staff
        raise NotYourRight(right=right, **facts)

    def begin_approval(self, pin: str) -> PinQuestion:
        """The slow half of a manager's word by code, for a thread to work out.

        Raises:
            MustWait: after too many wrong codes.
        """
        return self._ask(pin, [person.id for person in self.people() if person.may(_APPROVE)])

    def conclude_approval(
        self, question: PinQuestion, whose: str, right: Right, **facts: int | str
    ) -> Approval:
        """A manager's word for one action; both names are sealed.

        Raises:
            WrongPin: the code is no manager's, and counts against all of them.
            Locked: the question is void.
        """
        self._judge(question, whose)
        manager = records.staff_member(self._book.store, whose)
        assert manager is not None
        return self._approved(manager, right, facts)

    def approve(self, right: Right, pin: str, **facts: int | str) -> Approval:
        """Both halves at once, where nothing else waits meanwhile."""
        question = self.begin_approval(pin)
        return self.conclude_approval(question, question.answer(), right, **facts)

    def approve_with_badge(self, right: Right, code: str, **facts: int | str) -> Approval:
        """A manager's word for one action, by badge."""
        person = records.staff_with_badge(self._book.store, code)
        if person is None or not person.may(_APPROVE):
            raise NotYourRight(right=right, **facts)
        return self._approved(person, right, facts)

    def prefer(self, comfort: Comfort) -> Staff:
        """Keep how the person at the till likes it; it follows the PIN."""
        person = replace(self.who, comfort=comfort)
        stored = records.pin_hash(self._book.store, person.id)
        version = records.Version(self._now_ms(), self._book.place.ledger)
        records.put_staff(self._book.store, person, stored, version)
        self.person = person
        return person

    def note(
        self,
        code: int,
        what: str,
        facts: dict[str, str] | None = None,
        approved_by: str = "",
        *,
        notes: Mapping[str, str] = {},
    ) -> None:
        """Write an event into the technical journal, with what is noted beside it."""
        self.write(Log(code, what, facts or {}, approved_by), notes=notes)

    def write(self, event: Log, *, notes: Mapping[str, str] = {}) -> None:
        """Seal an event under the name of the person at the till."""
        self._book.commit((self._draft(self.who, event),), notes=notes)

    def _draft(self, person: Staff, event: Log) -> Draft:
        return Draft(self._ids.next(), event, person.id)

    def _seal_dated(self, person: Staff, event: Log) -> None:
        """Seal an event together with the doubt, where its time stands before the book."""
        doubt = clock_doubt.fresh(self._book)
        said = (event, doubt.event) if doubt else (event,)
        drafts = [self._draft(person, one) for one in said]
        self._book.commit(drafts, notes=doubt.notes if doubt else {})

    def _welcome(self, person: Staff) -> Staff:
        self._asked = None
        if self.person is not None and self.person.id != person.id:
            self.lock()
        if self.person is None:
            # Looked at before the log-in is sealed: the new time would hide behind itself.
            if not (clock_doubt.pending(self._book) or clock_doubt.gone_back(self._book)):
                open_today(self._book)
            self._seal_dated(person, Log(events.LOG_IN, "opened"))
            self.person = person
        return person

    def _approved(self, person: Staff, right: Right, facts: dict[str, int | str]) -> Approval:
        self._asked = None
        said = {key: str(value) for key, value in facts.items()}
        self.note(events.OVERRIDE, right, said, approved_by=person.id)
        self._given = Approval(right, person.id)
        return self._given

    def _ask(self, pin: str, ids: list[str]) -> PinQuestion:
        for id_ in ids:
            self._check_wait(id_)
        candidates = tuple((id_, records.pin_hash(self._book.store, id_)) for id_ in ids)
        self._asked = PinQuestion(pin, candidates, self._pepper)
        return self._asked

    def _judge(self, question: PinQuestion, whose: str) -> None:
        # By identity, and once: questions asked side by side would be tries that nobody counts.
        if question is not self._asked:
            raise Locked
        self._asked = None
        ids = [id_ for id_, _ in question.candidates]
        if not whose:
            for id_ in ids:
                self._failed(id_)
            raise WrongPin(left=self._left(ids[0]) if ids else 0)
        # A wrong code for an approval counts against everybody who could have given it.
        for id_ in ids:
            records.put_pin_tries(self._book.store, id_, records.PinTries(0, 0))

    def _check_wait(self, id_: str) -> None:
        wait_ms = records.pin_tries(self._book.store, id_).wait_until_ms - self._now_ms()
        if wait_ms > 0:
            raise MustWait(seconds=-(-wait_ms // 1000))

    def _failed(self, id_: str) -> None:
        failures = records.pin_tries(self._book.store, id_).failures + 1
        rounds, rest = divmod(failures, self._policy.pin_tries)
        wait_s = min(self._policy.pin_wait_s << (rounds - 1), _LONGEST_WAIT_S) if rounds else 0
        until = self._now_ms() + wait_s * 1000 if rounds and not rest else 0
        records.put_pin_tries(self._book.store, id_, records.PinTries(failures, until))

    def _left(self, id_: str) -> int:
        tries = records.pin_tries(self._book.store, id_)
        return -tries.failures % self._policy.pin_tries

    def _now_ms(self) -> int:
        return self._book.clock.now().utc_ms
