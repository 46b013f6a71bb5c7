"""What a killed till shows when it is opened again: everything once, nothing doubled."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.desks import Desks, killed, on_disk
from tests.stories.screen_till import ScreenTill, opened
from tillapp.counter.settings import Policy, TicketMeans
from tillapp.demo.day_stage import said
from tillapp.ledger.verify import verify_tail
from tillapp.ui.assets import Icons
from tillapp.ui.sheets.recovered import RecoveredSheet


def fresh(folder: Path, policy: Policy | None = None) -> Desks:
    desks = on_disk(folder, policy)
    desks.session.lock()
    return desks


def reopened(desks: Desks) -> Desks:
    return killed(desks, who=None)


def test_c2_what_the_screen_called_paid_is_in_the_book_after_a_kill(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    desks, paid = fresh(tmp_path), ""
    with opened(qapp, icons, desks) as till:
        for _ in range(3):
            till.scan(till.shop.piece())
            till.hand.press(till.sell.side.tenders.exact)
            paid = till.sell.side.done.words.text()
    again = reopened(desks)
    assert len(again.sales()) == 3
    number = again.looking.tickets()[0].number
    assert paid.startswith(number)
    report = verify_tail(again.book.store, again.book.place, again.book.profile)
    assert report.sound
    with opened(qapp, icons, again) as till:
        till.scan(till.shop.piece())
        till.hand.press(till.sell.side.tenders.exact)
        assert till.view.done is not None
        assert till.view.done.number > number


def test_the_open_basket_is_there_after_login_and_the_cashier_is_told(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    desks = fresh(tmp_path)
    with opened(qapp, icons, desks) as till:
        till.scan(till.shop.piece(), till.shop.piece())
    with opened(qapp, icons, reopened(desks)) as till:
        assert [line.id for line in till.sell.side.lines.lines.lines] == ["1", "2"]
        assert said("News", "The sale that was open is back") in till.toasts
        till.hand.press(till.sell.side.tenders.exact)
        assert len(till.desks.sales()) == 1


def test_c30_a_card_that_was_asked_when_the_till_died_asks_one_question(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    desks = fresh(tmp_path)
    with opened(qapp, icons, desks) as till:
        till.scan(till.shop.piece())
        till.hand.touch(said("QuickTenders", "Card"))
    again = reopened(desks)
    with opened(qapp, icons, again) as till:
        assert till.sell.side.card.isVisible()
        assert [t.state for t in till.view.tenders] == ["unknown"]
        till.hand.touch(said("CardQuestion", "Accepted"))
        assert till.view.done is not None
        assert not till.sell.side.card.isVisible()
    assert len(again.sales()) == 1
    with opened(qapp, icons, reopened(again)) as till:
        assert not till.sell.side.card.isVisible()


def test_c13_a_basket_on_hold_survives_closing_and_a_restart(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    desks = fresh(tmp_path)
    with opened(qapp, icons, desks) as till:
        till.scan(till.shop.piece("Robe"))
        till.hand.touch(said("SellCentre", "Hold"))
    with opened(qapp, icons, reopened(desks)) as till:
        assert till.sell.page.held.face.trailing == "1"
        till.hand.press(till.sell.page.held)
        assert [line.title for line in till.view.lines] == ["Robe"]


def unsure(qapp: QApplication, icons: Icons, folder: Path) -> Desks:
    """A till that died before its printer answered."""
    desks = fresh(folder, Policy(ticket=TicketMeans.PAPER))
    with opened(qapp, icons, desks) as till:
        till.scan(till.shop.piece())
        till.hand.press(till.sell.side.tenders.exact)
        assert len(till.tray.papers) == 1
    return reopened(desks)


def sheet_of(till: ScreenTill) -> RecoveredSheet:
    assert isinstance(till.sheet, RecoveredSheet)
    return till.sheet


def test_a_ticket_nobody_saw_is_offered_and_printed_once_more(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    again = unsure(qapp, icons, tmp_path)
    with opened(qapp, icons, again) as till:
        assert till.tray.papers == []
        till.hand.press(sheet_of(till).cards[0].again)
        assert till.sheet is None
        assert len(till.tray.papers) == 1
    assert len(again.sales()) == 1


def test_a_ticket_that_came_out_is_asked_about_once(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    again = unsure(qapp, icons, tmp_path)
    with opened(qapp, icons, again) as till:
        till.hand.press(sheet_of(till).cards[0].out)
        assert till.sheet is None
    with opened(qapp, icons, reopened(again)) as till:
        assert till.sheet is None
        assert till.tray.papers == []


def test_the_question_about_a_ticket_blocks_no_sale(
    qapp: QApplication, icons: Icons, tmp_path: Path
) -> None:
    with opened(qapp, icons, unsure(qapp, icons, tmp_path)) as till:
        assert sheet_of(till).cards
        till.hand.wedge(till.shop.piece().code)
        assert len(till.view.lines) == 1
        till.hand.press(till.sell.side.tenders.exact)
        assert len(till.desks.sales()) == 2
