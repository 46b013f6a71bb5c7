"""The drawer opened without a sale: a right, a reason in the journal, and only then a kick."""

from __future__ import annotations

from tillapp.counter.handing import HandingDesk
from tillapp.counter.session import SessionDesk
from tillapp.domain.party import Approval, Right
from tillapp.domain.refusal import ReasonMissing
from tillapp.fiscal import events


class DrawerDesk:
    """Opens the drawer for a reason that stays written."""

    def __init__(self, session: SessionDesk, handing: HandingDesk) -> None:
        self._session = session
        self._handing = handing

    def open(self, reason: str, approval: Approval | None = None) -> None:
        """Note why, then open.

        Raises:
            ReasonMissing: nobody said why.
            NotYourRight: names the action, so that a manager can be asked.
        """
        if not reason:
            raise ReasonMissing
        approved_by = self._session.require(Right.DRAWER, approval)
        self._session.note(events.DRAWER, "drawer", {"reason": reason}, approved_by)
        self._handing.kick()
