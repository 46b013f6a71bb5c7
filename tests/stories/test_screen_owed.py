"""A printer in trouble while a customer wants the ticket: what the cashier sees."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.shop import OPENING_MS
from tests.stories.screen_till import ScreenTill
from tillapp.counter.messages import DeviceChanged, JobMoved
from tillapp.counter.paying import Wish
from tillapp.counter.ports import DeviceRole, DeviceStatus, Health, JobState, Reason
from tillapp.counter.settings import TicketMeans
from tillapp.demo.day_stage import said
from tillapp.demo.hand import pause
from tillapp.ui import language
from tillapp.ui.sheets.entry import EntrySheet

SLID_S = 0.4


def printer(counter: ScreenTill, health: Health, reason: Reason = Reason.NONE) -> None:
    status = DeviceStatus(DeviceRole.PRINTER, "", "", health, reason, "", OPENING_MS)
    counter.shell.hear(DeviceChanged(status))


def sold_on_paper(counter: ScreenTill) -> str:
    """A sale whose ticket was wished on paper; its job."""
    counter.scan(counter.shop.piece())
    counter.till.paying.wish = Wish(TicketMeans.PAPER)
    counter.hand.press(counter.sell.side.tenders.exact)
    return counter.till.handing.waiting()[-1].id


def icons(counter: ScreenTill) -> list[str]:
    assert counter.shell.frame is not None
    return [toast.view.icon for toast in counter.shell.frame.toaster.toasts]


def test_c35_a_ticket_that_waits_is_shown_and_not_offered_twice(counter: ScreenTill) -> None:
    printer(counter, Health.OFFLINE, Reason.UNPLUGGED)
    job = sold_on_paper(counter)
    band = counter.sell.side.done
    assert band.waits.text() == said("Owed", "The ticket waits for the printer")
    assert not band.paper.isEnabled()
    counter.hand.key(Qt.Key.Key_F10)
    assert len(counter.tray.papers) == 1
    printer(counter, Health.OK)
    counter.shell.hear(JobMoved(job, JobState.CONFIRMED))
    assert band.waits.isHidden()
    assert band.paper.isEnabled()


def test_c35_a_ticket_that_is_printed_right_now_says_nothing(counter: ScreenTill) -> None:
    printer(counter, Health.OK)
    sold_on_paper(counter)
    assert counter.sell.side.done.waits.isHidden()


def test_c35_nobody_says_that_an_unplugged_printer_prints(counter: ScreenTill) -> None:
    printer(counter, Health.OFFLINE, Reason.UNPLUGGED)
    counter.scan(counter.shop.piece())
    counter.hand.press(counter.sell.side.tenders.by_card)
    counter.hand.touch(said("CardQuestion", "Accepted"))
    counter.hand.press(counter.sell.side.done.paper)
    assert said("Asking", "The ticket is being printed") not in counter.toasts
    assert said("Owed", "The ticket waits for the printer") in counter.toasts
    assert not counter.sell.side.done.paper.isEnabled()


def test_trouble_wears_no_green_tick_and_its_colon_stands_apart(counter: ScreenTill) -> None:
    printer(counter, Health.OFFLINE, Reason.UNPLUGGED)
    job = sold_on_paper(counter)
    assert counter.shell.frame is not None
    counter.shell.frame.toaster.clear()
    counter.shell.hear(JobMoved(job, JobState.FAILED, Reason.UNPLUGGED))
    assert icons(counter) == ["warning"]
    assert "\u00a0: " in counter.toasts[0]


def test_c36_what_is_told_while_paying_leaves_the_keys_of_the_pad_free(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F12)
    counter.shell.warn("Limite légale des espèces atteinte", "Carte")
    pause(SLID_S)
    assert counter.shell.frame is not None
    told, pad = counter.shell.frame.toaster.toasts[-1], counter.tender.page.pad
    top = pad.mapTo(counter.shell.frame.stage, pad.rect().bottomLeft()).y()
    assert told.geometry().top() > top
    assert counter.shell.frame.stage.rect().contains(told.geometry())


def test_c36_what_is_told_over_a_sheet_covers_neither_its_title_nor_its_switch(
    counter: ScreenTill,
) -> None:
    counter.scan(counter.shop.piece())
    counter.hand.key(Qt.Key.Key_F5)
    counter.shell.warn("Le tiroir ne s'est pas ouvert", "Rouvrir")
    pause(SLID_S)
    sheet = counter.sheet
    assert isinstance(sheet, EntrySheet)
    assert counter.shell.frame is not None
    told = counter.shell.frame.toaster.toasts[-1].geometry()
    assert not told.intersects(sheet.head.geometry())
    button = sheet.confirm.mapTo(sheet, sheet.confirm.rect().topLeft())
    assert told.bottom() <= button.y()


def test_the_clock_of_the_rail_is_right_at_every_place(counter: ScreenTill) -> None:
    counter.shop.clock.forward(7 * 60_000)
    counter.shell.go("hardware")
    assert counter.shell.frame is not None
    now = counter.shell.figures.hour(counter.shop.clock.now().civil().time())
    assert counter.shell.frame.rail.user.user.clock == now


def test_the_pad_shows_the_decimal_sign_of_the_language(counter: ScreenTill) -> None:
    assert counter.tender.page.pad.keys[","].text() == ","
    language.install(counter.app, "en")
    counter.shell.rebuild("sell")
    assert counter.tender.page.pad.keys[","].text() == "."
