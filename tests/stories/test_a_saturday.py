"""A Saturday without any screen: a queue, a kill, a dead printer, a mail that is late."""

from __future__ import annotations

from pathlib import Path
from queue import SimpleQueue

from msgspec.structs import replace

from tests.desks import HOUSE, INES, JEANNE, PEPPER, Desks, PaperTray, english, killed, on_disk
from tests.sync.smtp_server import MailServer, serving
from tillapp.counter import settings
from tillapp.counter.handing import House
from tillapp.counter.messages import JobMoved, Message
from tillapp.counter.paying import CardAnswer, Wish
from tillapp.counter.ports import JobState, Reason
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices
from tillapp.domain.discount import Discount
from tillapp.domain.party import Right
from tillapp.ledger.verify import verify
from tillapp.sync.post import Postman, Rounds


def sound(till: Desks) -> bool:
    """Whether the book proves itself."""
    report = verify(till.book.store, till.book.profile)
    assert report.sound, report.defects
    return report.sound


def test_a_saturday_morning_with_a_queue(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    shop = till.shop
    dress, jeans, coat = (
        shop.piece(price=1600),
        shop.piece("Jean", 2000),
        shop.piece("Manteau", 4500),
    )
    cup, loose = shop.sku("Tasse", 350), shop.by_weight()

    # The first pays cash and gets change; the second has forgotten the purse.
    till.ring(dress)
    assert till.paying.cash(2000).done is not None
    till.ring(jeans, cup)
    till.selling.hold()

    # The third bargains: a manager comes, her badge is for this coat alone.
    till.ring(coat)
    word = till.session.approve_with_badge(Right.PRICE, JEANNE.badge, amount=4000)
    till.selling.price(1, 4000, "defect", word)
    till.selling.add(loose.article.id, 820)
    till.paying.card()

    # The power fails while the terminal thinks.
    till = killed(till)
    found = till.recovery.look()
    assert (found.lines, found.card_amount) == (2, 5025)
    till.paying.card_answer(CardAnswer.ACCEPTED, "4711")

    # The second is back, with a customer's card and half in cash.
    till.selling.resume(till.selling.parked()[0].id)
    till.selling.scan(till.customer().code)
    till.selling.discount_all(Discount("loyal", basis_points=1000))
    till.paying.cash(1000)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cheque()

    numbers = [d.number for d in till.documents() if d.stamp("T")]
    assert numbers == ["T03A-000001", "T03A-000002", "T03A-000003"]
    assert [sale.total for sale in till.sales()] == [1600, 5025, 2115]
    assert (till.balance("cash"), till.balance("card"), till.balance("cheque")) == (
        2600,
        5025,
        1115,
    )
    assert till.balance("advance") == 0
    assert sound(till)


def test_c35_the_printer_is_dead_all_morning_and_every_sale_is_made() -> None:
    till = Desks()
    papers = House(HOUSE, Policy(), {"fr": english}, "tillapp 0.1")
    tray = PaperTray()
    whole = Till(till.book, till.shop.ids, papers, PEPPER, devices=Devices(tray))
    whole.session.enter_with_badge(INES.badge)
    for _ in range(5):
        whole.selling.scan(till.shop.piece().code)
        whole.paying.wish = Wish(TicketMeans.PAPER)
        assert whole.paying.cash().done is not None
    for job in whole.handing.waiting():
        whole.hear(JobMoved(job.id, JobState.FAILED, Reason.PAPER_OUT))
    assert len(whole.handing.waiting()) == 5
    before = [job.id for job in tray.papers]
    for job in whole.handing.waiting():
        whole.handing.resend(job.id)
        whole.hear(JobMoved(job.id, JobState.CONFIRMED))
    assert [job.id for job in tray.papers] == [*before, *before]
    assert not whole.handing.waiting()
    assert sound(till)


def test_a_mail_waits_for_the_network_and_its_address_is_forgotten() -> None:
    desks = Desks(who=None)
    inbox: SimpleQueue[Message] = SimpleQueue()
    with serving(MailServer({"RCPT": ["451 4.7.1 come back later"]})) as server:
        address = settings.MailServer(
            "localhost", "caisse@friperie.example", server.port, security="plain"
        )
        post = Postman(address, "", desks.shop.clock, inbox.put, Rounds((0.05,), 5))
        house = House(replace(HOUSE, footer=()), Policy(), {"fr": english}, "tillapp 0.1")
        till = Till(desks.book, desks.shop.ids, house, PEPPER, devices=Devices(), post=post)
        post.start()
        till.session.enter_with_badge(INES.badge)
        till.selling.scan(desks.shop.piece().code)
        till.paying.wish = Wish(TicketMeans.MAIL, "camille@example.org")
        till.paying.cash()
        till.hear(inbox.get(timeout=10))
        [owed] = till.handing.waiting()
        assert (owed.state, owed.error, owed.target) == (
            "queued",
            "451 4.7.1 come back later",
            "camille@example.org",
        )
        till.hear(inbox.get(timeout=10))
        assert not till.handing.waiting()
        assert post.stop()
    assert len(server.mails) == 1
    assert desks.book.store.fetch("SELECT target FROM jobs") == [("",)]
