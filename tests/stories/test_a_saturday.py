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


def first_pays_and_second_waits(till: Desks) -> None:
    """The first gives a note too large; the second has forgotten the purse."""
    shop = till.shop
    till.ring(shop.piece(price=1600))
    assert till.paying.cash(2000).done is not None
    till.ring(shop.piece("Jean", 2000), shop.sku("Tasse", 350))
    till.selling.hold()


def third_bargains(till: Desks) -> None:
    """A manager's badge is for this coat alone; then the card is asked."""
    till.ring(till.shop.piece("Manteau", 4500))
    word = till.session.approve_with_badge(Right.PRICE, JEANNE.badge, amount=4000)
    till.selling.price(1, 4000, "defect", word)
    till.selling.add(till.shop.by_weight().article.id, 820)
    till.paying.card()


def second_is_back(till: Desks) -> None:
    """With a customer's card, half in cash and the rest by cheque."""
    till.selling.resume(till.selling.parked()[0].id)
    till.selling.scan(till.customer().code)
    till.selling.discount_all(Discount("loyal", basis_points=1000))
    till.paying.cash(1000)
    till.paying.wish = Wish(TicketMeans.PAPER)
    till.paying.cheque()


def test_a_saturday_morning_with_a_queue_and_a_power_cut(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    first_pays_and_second_waits(till)
    third_bargains(till)
    till = killed(till)
    found = till.recovery.look()
    view = till.paying.view()
    assert (found.lines, view.tenders[view.pending - 1].amount) == (2, 5025)
    till.paying.card_answer(CardAnswer.ACCEPTED, "4711")
    second_is_back(till)
    numbers = [d.number for d in till.documents() if d.stamp("T")]
    assert numbers == ["T03A-000001", "T03A-000002", "T03A-000003"]
    assert [sale.total for sale in till.sales()] == [1600, 5025, 2115]
    money = [till.balance(account) for account in ("cash", "card", "cheque", "advance")]
    assert money == [2600, 5025, 1115, 0]
    assert sound(till)


def test_c35_the_printer_is_dead_all_morning_and_every_sale_is_made() -> None:
    till = Desks()
    papers = House(HOUSE, Policy(), {"fr": english}, "tillapp 0.1")
    tray = PaperTray()
    whole = Till(till.book, till.shop.ids, papers, PEPPER, Devices(tray))
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
        till = Till(desks.book, desks.shop.ids, house, PEPPER, Devices(post=post))
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
