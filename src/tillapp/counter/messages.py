"""What threads tell the screen: small frozen values, never calls."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from tillapp.counter.ports import DeviceStatus, JobState, Reason


class Scanned(Struct, frozen=True):
    """A code was read; `symbology` is the AIM identifier when the scanner sends it (`]E0`)."""

    code: str
    symbology: str = ""
    source: str = ""


class JobMoved(Struct, frozen=True):
    """A print job changed its state."""

    job: str
    state: JobState
    reason: Reason = Reason.NONE


class MailReason(StrEnum):
    """Why a mail has not gone out; the screen turns it into words."""

    NONE = ""
    LATER = "later"
    REFUSED = "refused"
    LOGIN = "login"
    CERTIFICATE = "certificate"
    INSECURE = "insecure"
    UNREACHABLE = "unreachable"


class MailMoved(Struct, frozen=True):
    """A mail was sent or was not; `again` says whether it will be tried again by itself.

    `error` is what the server or the network answered, cleaned.
    """

    mail: str
    sent: bool
    error: str = ""
    reason: MailReason = MailReason.NONE
    again: bool = True


class DeviceChanged(Struct, frozen=True):
    """A device's health changed."""

    status: DeviceStatus


Message = Scanned | JobMoved | MailMoved | DeviceChanged
Inbox = Callable[[Message], None]
