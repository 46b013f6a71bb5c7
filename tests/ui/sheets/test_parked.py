"""Sales that wait: told apart at a glance, brought back by one touch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.ui.sheets.parked import ParkedSheet
from tillapp.ui.theme import Theme

HOUR_MS = 3_600_000


def waiting(qtbot: QtBot, theme: Theme, *titles: str) -> tuple[Counter, ParkedSheet]:
    counter = Counter(still(theme))
    for title in titles:
        counter.till.selling.scan(counter.desks.shop.piece(title).code)
        counter.till.selling.hold()
        counter.desks.shop.clock.forward(HOUR_MS)
    opened(qtbot, counter, (1920, 1080))
    sheet = ParkedSheet(counter)
    counter.open_sheet(sheet)
    return counter, sheet


def test_a_touch_brings_a_sale_back(qtbot: QtBot, theme: Theme) -> None:
    counter, sheet = waiting(qtbot, theme, "Robe", "Jean")
    with qtbot.waitSignal(sheet.resumed) as told:
        qtbot.mouseClick(sheet.cards[1], Qt.MouseButton.LeftButton)
    view = counter.till.selling.resume(told.args[0])
    assert [line.title for line in view.lines] == ["Jean"]


def test_each_card_says_first_line_total_age_and_cashier(qtbot: QtBot, theme: Theme) -> None:
    counter, sheet = waiting(qtbot, theme, "Robe", "Jean")
    first = sheet.cards[0].accessibleName()
    assert first.startswith("Robe, ")
    assert counter.figures.money(1600) in first
    assert "2 hour(s) ago" in first
    assert first.endswith("Inès")


def test_arrows_and_enter_choose_by_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    _counter, sheet = waiting(qtbot, theme, "Robe", "Jean", "Pull")
    assert sheet.cards[0].hasFocus()
    qtbot.keyClick(sheet.cards[0], Qt.Key.Key_Down)
    assert sheet.cards[2].hasFocus()
    with qtbot.waitSignal(sheet.resumed) as told:
        qtbot.keyClick(sheet.cards[2], Qt.Key.Key_Return)
    assert told.args[0] == sheet.cards[2].view.id


def test_nothing_waits(qtbot: QtBot, theme: Theme) -> None:
    _counter, sheet = waiting(qtbot, theme)
    assert sheet.cards == []


def test_a_sale_that_was_put_aside_just_now_has_no_age(qtbot: QtBot, theme: Theme) -> None:
    counter = Counter(still(theme))
    opened(qtbot, counter, (1920, 1080))
    counter.till.selling.scan(counter.desks.shop.piece().code)
    counter.till.selling.hold()
    sheet = ParkedSheet(counter)
    counter.open_sheet(sheet)
    assert "just now" in sheet.cards[0].accessibleName()


class Kept:
    """A coat put aside for Camille until today, and a bill of which one part is paid."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.counter = Counter(still(theme))
        till, desks = self.counter.till, self.counter.desks
        till.selling.scan(desks.shop.piece("Manteau", 6_000).code)
        till.selling.attach(desks.customer("Camille Durand").id)
        till.layaway.cash(2_000, desks.book.clock.now().day())
        till.selling.scan(desks.shop.piece("Robe", 3_000).code)
        till.splitting.equal(2)
        till.paying.cash()
        till.selling.hold()
        opened(qtbot, self.counter, (1920, 1080))

    def said(self) -> list[str]:
        sheet = ParkedSheet(self.counter)
        self.counter.open_sheet(sheet)
        return [card.accessibleName() for card in sheet.cards]


def test_goods_put_aside_say_for_whom_until_when_and_what_is_paid(
    qtbot: QtBot, theme: Theme
) -> None:
    kept = Kept(qtbot, theme)
    money = kept.counter.figures.money
    aside, parts = kept.said()
    whole = f"Manteau, {money(6_000)}, Kept until 21/11/2026"
    assert aside == f"{whole}, paid {money(2_000)}, Camille Durand"
    assert parts.endswith(f"paid {money(1_500)}, Inès")


def test_goods_that_waited_too_long_say_so_and_stay(qtbot: QtBot, theme: Theme) -> None:
    kept = Kept(qtbot, theme)
    kept.counter.desks.shop.clock.forward(3 * 24 * HOUR_MS)
    aside, parts = kept.said()
    assert "Time was over on 21/11/2026" in aside
    assert "3 day(s) ago" in parts
