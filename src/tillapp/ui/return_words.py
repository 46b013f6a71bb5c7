"""Words about goods that come back: reasons, what becomes of them, what the rules allow."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tillapp.domain.item import Cause, State
from tillapp.ui.widgets.chip import ChipView
from tillapp.ui.widgets.segmented import Option

translate = QCoreApplication.translate
FIRST_CAUSE = Cause.SORTING


def reason(id_: str) -> str:
    """Why something comes back; a word of the shop's own is shown as it is."""
    return {
        "size": translate("Returned", "Size"),
        "defect": translate("Returned", "Defect"),
        "mind": translate("Returned", "Changed mind"),
        "other": translate("Returned", "Other"),
    }.get(id_, id_)


def reasons(ids: tuple[str, ...]) -> tuple[ChipView, ...]:
    """The chips to choose a reason from."""
    return tuple(ChipView(id_, reason(id_)) for id_ in ids)


def undoing_reasons() -> tuple[ChipView, ...]:
    """Why a whole ticket is cancelled, or the way it was paid is corrected."""
    return (
        ChipView("mistake", translate("Returned", "Wrong entry")),
        ChipView("twice", translate("Returned", "Rung twice")),
        ChipView("left", translate("Returned", "Customer gave up")),
        ChipView("other", translate("Returned", "Other")),
    )


def fate(id_: str) -> str:
    """What becomes of the goods."""
    return {
        State.READY: translate("Returned", "Ready to sell"),
        State.PENDING: translate("Returned", "Pending"),
        State.RECYCLED: translate("Returned", "Recycle"),
    }.get(State(id_), id_)


def fates() -> tuple[Option, ...]:
    """The choices of a fate."""
    icons = {State.READY: "check", State.PENDING: "hourglass-medium", State.RECYCLED: "recycle"}
    return tuple(Option(state, fate(state), icon) for state, icon in icons.items())


def cause(id_: str) -> str:
    """Why the goods wait."""
    return {
        Cause.SORTING: translate("Returned", "Sorting"),
        Cause.WASHING: translate("Returned", "Washing"),
        Cause.REPAIR: translate("Returned", "Repair"),
        Cause.PHOTO: translate("Returned", "Photo"),
        Cause.AUTHENTICATION: translate("Returned", "Authentication"),
        Cause.LEGAL: translate("Returned", "Police register"),
    }.get(Cause(id_), id_)


def causes() -> tuple[ChipView, ...]:
    """The chips to choose a cause from."""
    return tuple(ChipView(each, cause(each)) for each in Cause if each)


def told(why: str, becomes: str, waits_for: str) -> str:
    """Reason and fate of a line in a few words."""
    words = (reason(why), cause(waits_for) if waits_for else fate(becomes) if becomes else "")
    return " · ".join(word for word in words if word)


def why_not(key: str) -> str:
    """Why the rules do not give back this way; a few words that fit on a button."""
    return {
        "cash_above_limit": translate("Returned", "Above the cash limit"),
        "return_too_late": translate("Returned", "Too late: ask a manager"),
        "not_payable": translate("Returned", "Not paid out in money"),
        "credit_expired": translate("Returned", "This credit has expired"),
        "customer_missing": translate("Returned", "Choose the customer first"),
    }.get(key, translate("Returned", "A manager has to agree"))
