"""What the counter needs from the world is a handful of plain values and promises."""

from __future__ import annotations

import msgspec
import pytest

from tests.desks import Mailbox, PaperTray
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Frame,
    Health,
    JobKind,
    Mail,
    Post,
    Printer,
    PrintJob,
    Reason,
)


def test_any_printer_that_takes_jobs_will_do() -> None:
    tray = PaperTray()
    printer: Printer = tray
    printer.submit(PrintJob("1", JobKind.KICK))
    printer.cancel("1")
    assert (tray.kicks, tray.cancelled) == (1, ["1"])


def test_any_post_that_takes_mails_will_do() -> None:
    box = Mailbox()
    post: Post = box
    post.submit(Mail("1", "camille@example.org", "Ticket", "16,00", "<pre>16,00</pre>"))
    assert [mail.id for mail in box.mails] == ["1"]


def test_a_device_is_well_until_it_says_otherwise() -> None:
    status = DeviceStatus(DeviceRole.PRINTER, "Ticket", "tcp", Health.OK)
    assert (status.reason, status.waiting) == (Reason.NONE, 0)


def test_what_is_told_cannot_be_changed_afterwards() -> None:
    frame = Frame("Robe")
    with pytest.raises(AttributeError):
        setattr(frame, "top_left", "Jean")  # noqa: B010 - the type checker would refuse it too
    assert msgspec.structs.replace(frame, top_left="Jean") != frame
