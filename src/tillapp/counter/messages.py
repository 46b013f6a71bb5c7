"""What threads tell the screen: small frozen values, never calls."""

from __future__ import annotations

from collections.abc import Callable

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


class MailMoved(Struct, frozen=True):
    """A mail was sent, or will be tried again; `error` is the server's answer."""

    mail: str
    sent: bool
    error: str = ""


class DeviceChanged(Struct, frozen=True):
    """A device's health changed."""

    status: DeviceStatus


Message = Scanned | JobMoved | MailMoved | DeviceChanged
Inbox = Callable[[Message], None]
