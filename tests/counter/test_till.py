"""All desks together, as the screens get them."""

from __future__ import annotations

import pytest

from tests.desks import HOUSE, INES, PEPPER, Desks, Mailbox, PaperTray, english
from tillapp.counter.handing import House
from tillapp.counter.messages import DeviceChanged, JobMoved, MailMoved, Scanned
from tillapp.counter.paying import Wish
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices


@pytest.fixture
def till() -> Till:
    """A till on the book of the small shop, opened by its cashier."""
    desks = Desks(who=None)
    house = House(HOUSE, Policy(), {"fr": english}, "tillapp 0.1")
    devices = Devices(PaperTray(), post=Mailbox())
    till = Till(desks.book, desks.shop.ids, house, PEPPER, devices)
    till.session.enter_with_badge(INES.badge)
    dress = desks.shop.piece()
    till.selling.scan(dress.code)
    return till


def test_a_sale_goes_through_every_desk(till: Till) -> None:
    done = till.paying.cash().done
    assert done is not None
    assert till.looking.ticket(done.number).id == done.document
    assert till.recovery.look().lines == 0
    till.rest()


def test_a_printed_ticket_is_settled_by_its_message(till: Till) -> None:
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cash()
    [job] = till.handing.waiting()
    till.hear(JobMoved(job.id, JobState.FAILED, Reason.PAPER_OUT))
    assert (till.handing.waiting()[0].state, till.handing.waiting()[0].error) == (
        "failed",
        "paper_out",
    )
    till.hear(JobMoved(job.id, JobState.CONFIRMED))
    assert not till.handing.waiting()


def test_a_mail_stays_owed_until_it_was_sent_or_refused(till: Till) -> None:
    till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
    till.paying.cash()
    [job] = till.handing.waiting()
    states = []
    for message in (
        MailMoved(job.id, sent=False, error="451 later"),
        MailMoved(job.id, sent=False, error="550 nobody", again=False),
    ):
        till.hear(message)
        states.append(till.handing.waiting()[0].state)
    assert states == ["queued", "failed"]
    [offered] = till.recovery.look().tickets
    assert (offered.job, offered.means) == (job.id, "mail")
    till.hear(MailMoved(job.id, sent=True))
    assert not till.handing.waiting()


def test_a_devices_trouble_is_remembered_and_a_scan_is_the_screens(till: Till) -> None:
    status = DeviceStatus(DeviceRole.PRINTER, "x", "y", Health.BLOCKED, Reason.PAPER_OUT)
    till.hear(DeviceChanged(status))
    till.hear(Scanned("2900000000018"))
    assert till.watching.troubled() == (status,)
    assert till.selling.view().pieces == 1
