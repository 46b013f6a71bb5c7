"""How a device is, in words: its name, its state, the gesture that helps, its light."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.ui.palette import Hue
from tillapp.ui.widgets.status_cluster import Light

translate = QCoreApplication.translate

ICONS = {
    DeviceRole.PRINTER: "printer",
    DeviceRole.DRAWER: "vault",
    DeviceRole.DISPLAY: "device-mobile",
    DeviceRole.SCANNER: "barcode",
    DeviceRole.TERMINAL: "credit-card",
    DeviceRole.NETWORK: "cloud-check",
}
_WELL = (Health.OK, Health.UNKNOWN, Health.DISABLED)
_HUES = {
    Health.OK: Hue.PRIMARY,
    Health.DEGRADED: Hue.WARN,
    Health.BLOCKED: Hue.DANGER,
    Health.OFFLINE: Hue.DANGER,
}


def is_troubled(status: DeviceStatus) -> bool:
    """Whether somebody has to do something."""
    return status.health not in _WELL


def icon(status: DeviceStatus) -> str:
    """The device's icon."""
    if status.role is DeviceRole.NETWORK and is_troubled(status):
        return "cloud-slash"
    return ICONS[status.role]


def hue(health: Health) -> Hue | None:
    """The colour of a health; none for a device that is not known to be well or ill."""
    return _HUES.get(health)


def name(role: DeviceRole) -> str:
    """What the device is called."""
    return {
        DeviceRole.PRINTER: translate("Devices", "Printer"),
        DeviceRole.DRAWER: translate("Devices", "Drawer"),
        DeviceRole.DISPLAY: translate("Devices", "Customer display"),
        DeviceRole.SCANNER: translate("Devices", "Scanner"),
        DeviceRole.TERMINAL: translate("Devices", "Card terminal"),
        DeviceRole.NETWORK: translate("Devices", "Network"),
    }[role]


def health(state: Health) -> str:
    """A state in one or two words."""
    return {
        Health.UNKNOWN: translate("Devices", "Not heard from yet"),
        Health.OK: translate("Devices", "Ready"),
        Health.DEGRADED: translate("Devices", "Works, needs attention"),
        Health.BLOCKED: translate("Devices", "Blocked"),
        Health.OFFLINE: translate("Devices", "Offline"),
        Health.DISABLED: translate("Devices", "Not set up"),
    }[state]


def reason(why: Reason) -> str:
    """Why a device is not simply well; nothing where there is no reason."""
    return {
        Reason.PAPER_LOW: translate("Devices", "Paper low"),
        Reason.PAPER_OUT: translate("Devices", "No paper"),
        Reason.COVER_OPEN: translate("Devices", "Cover open"),
        Reason.CUTTER: translate("Devices", "Cutter jammed"),
        Reason.HEAD_HOT: translate("Devices", "Print head too hot"),
        Reason.PRINTER_ERROR: translate("Devices", "Printer error"),
        Reason.FEED_BUTTON: translate("Devices", "Feed button held"),
        Reason.DRAWER_OPEN: translate("Devices", "Drawer open"),
        Reason.UNPLUGGED: translate("Devices", "Not connected"),
        Reason.REFUSED: translate("Devices", "Connection refused"),
        Reason.MUTE: translate("Devices", "Does not answer"),
        Reason.BUSY: translate("Devices", "In use elsewhere"),
        Reason.NO_RIGHT: translate("Devices", "Access denied"),
        Reason.SLOW: translate("Devices", "Answers slowly"),
        Reason.NOT_SET_UP: translate("Devices", "Not set up"),
    }.get(why, "")


def gesture(why: Reason) -> str:
    """What a hand can do about it; nothing where waiting is enough."""
    return {
        Reason.PAPER_LOW: translate("Devices", "Have a new roll ready"),
        Reason.PAPER_OUT: translate("Devices", "Put in a new roll"),
        Reason.COVER_OPEN: translate("Devices", "Close the cover"),
        Reason.CUTTER: translate("Devices", "Open the cover and free the cutter"),
        Reason.HEAD_HOT: translate("Devices", "It goes on by itself when it has cooled"),
        Reason.PRINTER_ERROR: translate("Devices", "Switch it off and on again"),
        Reason.FEED_BUTTON: translate("Devices", "Let go of the feed button"),
        Reason.DRAWER_OPEN: translate("Devices", "Close the drawer"),
        Reason.UNPLUGGED: translate("Devices", "Check its cable and its power"),
        Reason.REFUSED: translate("Devices", "Check its address, or restart it"),
        Reason.MUTE: translate("Devices", "Switch it off and on again"),
        Reason.BUSY: translate("Devices", "Another program or till holds it"),
        Reason.NO_RIGHT: translate("Devices", "This computer must be allowed to use it"),
        Reason.NOT_SET_UP: translate("Devices", "Choose it in the settings"),
    }.get(why, "")


def state(status: DeviceStatus) -> str:
    """State and gesture in one line: `No paper. Put in a new roll`."""
    words = reason(status.reason) or health(status.health)
    what = gesture(status.reason)
    return f"{words}. {what}" if what else words


def because(words: str, cause: str) -> str:
    """What happened with its cause, where one is known."""
    if not cause:
        return words
    # A colon stands apart from its word in French.
    return translate("Devices", "{words}: {cause}").format(words=words, cause=cause)


def job(state: JobState | str) -> str:
    """How far a paper or a mail has come."""
    return {
        JobState.QUEUED: translate("Devices", "Waiting"),
        JobState.SENDING: translate("Devices", "Printing"),
        JobState.CONFIRMED: translate("Devices", "Printed"),
        JobState.UNCERTAIN: translate("Devices", "May have come out"),
        JobState.FAILED: translate("Devices", "Did not come out"),
        JobState.CANCELLED: translate("Devices", "Given up"),
    }[JobState(state)]


def light(status: DeviceStatus) -> Light:
    """The device in the status cluster: quiet when well, a label when it needs somebody."""
    if not is_troubled(status):
        known = status.health is Health.OK
        return Light(icon(status), name(status.role), known=known)
    words = reason(status.reason) or health(status.health)
    tone = hue(status.health) or Hue.WARN
    return Light(icon(status), name(status.role), words, words, tone)


def lights(statuses: Iterable[DeviceStatus]) -> tuple[Light, ...]:
    """The devices this counter has; the printer's place is always there."""
    return tuple(
        light(status)
        for status in statuses
        if status.health is not Health.DISABLED or status.role is DeviceRole.PRINTER
    )
