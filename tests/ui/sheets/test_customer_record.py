"""A customer's record: what is owed and agreed, changed, handed out, erased (C40)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.credit_shop import CreditTill
from tests.desks import JEANNE
from tests.ui.around_fake import Counter, still
from tests.ui.window import opened
from tillapp.domain.party import Customer, Right
from tillapp.domain.refusal import BadSetting, NotYourRight, PointsTooLow, StillOwed
from tillapp.ledger import records
from tillapp.ui.sheets.asking import Asking
from tillapp.ui.sheets.customer_record import CustomerRecordSheet
from tillapp.ui.sheets.customers import CustomersSheet
from tillapp.ui.sheets.entry import EntrySheet
from tillapp.ui.theme import Theme


class Recording:
    """The record of Camille, who bought once and whom the shop owes a credit."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.desks = CreditTill()
        self.counter = Counter(still(theme), self.desks)
        self.till = self.counter.till
        self.person = self.desks.customer("Camille Durand", phone="06 12 34 56 78")
        opened(qtbot, self.counter, (1920, 1080))
        self.finished = 0

    def open(self) -> CustomerRecordSheet:
        self.sheet = CustomerRecordSheet(self.counter, self.person.id, self.folder)
        self.sheet.done.connect(self._finish)
        self.counter.open_sheet(self.sheet)
        return self.sheet

    def _finish(self) -> None:
        self.finished += 1

    def buy(self, cents: int) -> None:
        self.till.selling.scan(self.desks.shop.piece("Manteau", cents).code)
        self.till.selling.attach(self.person.id)
        self.till.paying.cheque()

    def touch(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def kept(self) -> Customer | None:
        return records.customer(self.desks.book.store, self.person.id)

    def by_manager(self, right: Right = Right.ERASE) -> None:
        session = self.till.session
        self.counter.approval = session.approve_with_badge(right, JEANNE.badge)


@pytest.fixture
def recording(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Recording:
    return Recording(qtbot, theme, tmp_path)


def test_credits_and_tickets_are_rows_and_their_sum_stands_above(recording: Recording) -> None:
    recording.desks.owe(2_450, holder=recording.person.id)
    recording.buy(1_600)
    sheet = recording.open()
    money = recording.counter.figures.money
    assert sheet.worth.text() == f"Credit {money(2_450)} · 0 point(s)"
    assert [line.amount for line in sheet.list.lines.lines] == [money(2_450), money(1_600)]


def test_goods_put_aside_are_there_with_what_is_left_to_pay(recording: Recording) -> None:
    recording.till.selling.scan(recording.desks.shop.piece("Manteau", 6_000).code)
    recording.till.selling.attach(recording.person.id)
    recording.till.layaway.cash(2_000)
    [line] = recording.open().list.lines.lines
    assert (line.name, line.amount) == ("Manteau", recording.counter.figures.money(4_000))


def test_what_is_written_is_kept_by_f12(recording: Recording) -> None:
    sheet = recording.open()
    sheet.email.line.setText("camille@example.com")
    sheet.group.line.setText("students")
    recording.touch(sheet.language.segments[1])
    recording.qtbot.keyClick(sheet.name.line, Qt.Key.Key_F12)
    kept = recording.kept()
    assert kept is not None
    assert (kept.email, kept.group, kept.language) == ("camille@example.com", "students", "en")
    assert recording.finished == 1
    assert kept.consents == (), "what was not touched was not asked"


def test_points_are_given_by_hand_with_a_reason_and_a_managers_word(
    recording: Recording,
) -> None:
    Asking(recording.counter).record(recording.person.id)
    record = recording.counter.sheet
    assert isinstance(record, CustomerRecordSheet)
    record.phone.line.setText("07 11 22 33 44")
    recording.touch(record.points)
    kept = recording.kept()
    assert kept is not None
    assert kept.phone.endswith("44"), "what was typed is not lost on the way"
    entry = recording.counter.sheet
    assert isinstance(entry, EntrySheet)
    recording.qtbot.keyClicks(entry.field, "50")
    recording.by_manager(Right.POINTS)
    recording.touch(entry.confirm)
    assert recording.till.rewarding.points(recording.person.id) == 50
    back = recording.counter.sheet
    assert isinstance(back, CustomerRecordSheet)
    assert back.worth.text().endswith("50 point(s)")


def test_no_more_points_are_taken_than_there_are(recording: Recording) -> None:
    Asking(recording.counter).points(recording.person.id)
    entry = recording.counter.sheet
    assert isinstance(entry, EntrySheet)
    entry.choose_unit("take")
    recording.qtbot.keyClicks(entry.field, "5")
    recording.by_manager(Right.POINTS)
    recording.touch(entry.confirm)
    assert [type(refusal) for refusal in recording.counter.refused] == [PointsTooLow]


def test_a_record_without_a_name_is_refused_and_stays_open(recording: Recording) -> None:
    sheet = recording.open()
    sheet.name.line.clear()
    recording.touch(sheet.keep)
    assert isinstance(recording.counter.refused[0], BadSetting)
    assert recording.counter.sheet is sheet


def test_a_consent_keeps_its_day_and_its_words_and_can_be_taken_back(
    recording: Recording,
) -> None:
    sheet = recording.open()
    recording.touch(sheet.news.segments[1])
    recording.touch(sheet.keep)
    # A second touch at the same place right away would be the half of a double tap.
    recording.qtbot.wait(450)
    sheet = recording.open()
    assert sheet.news.current() == "yes"
    assert sheet.since.text().startswith("Agreed on 21/11/2026: I agree")
    recording.touch(sheet.news.segments[0])
    recording.touch(sheet.keep)
    assert recording.open().since.text().startswith("Declined on 21/11/2026")
    kept = recording.kept()
    assert kept is not None
    assert [consent.given for consent in kept.consents] == [True, False]


def test_everything_known_is_handed_out_as_a_file(recording: Recording) -> None:
    recording.buy(1_600)
    sheet = recording.open()
    recording.touch(sheet.hand_out)
    [file] = recording.folder.iterdir()
    assert "Camille Durand" in json.dumps(json.loads(file.read_bytes()), ensure_ascii=False)
    assert str(file) in recording.counter.told[0]


def test_a_folder_that_takes_no_file_is_told(recording: Recording) -> None:
    recording.folder = recording.folder / "gone"
    recording.touch(recording.open().hand_out)
    assert recording.counter.told[0].startswith("The file could not be written: ")


def test_erasing_is_said_twice_and_needs_a_manager(recording: Recording) -> None:
    recording.buy(1_600)
    sheet = recording.open()
    recording.touch(sheet.erase)
    assert sheet.erase.face.label == "Erase for good"
    assert recording.counter.refused == []
    recording.touch(sheet.erase)
    assert isinstance(recording.counter.refused[0], NotYourRight)
    assert recording.kept() is not None
    recording.by_manager()
    recording.touch(sheet.erase)
    assert recording.kept() is None
    assert len(recording.desks.sales()) == 1
    assert recording.finished == 1


def test_whom_the_shop_owes_money_is_not_erased(recording: Recording) -> None:
    recording.desks.owe(2_450, holder=recording.person.id)
    sheet = recording.open()
    recording.by_manager()
    recording.touch(sheet.erase)
    recording.touch(sheet.erase)
    assert isinstance(recording.counter.refused[0], StillOwed)
    assert recording.kept() is not None


def test_the_record_is_two_touches_from_the_list_and_leads_back_to_it(
    recording: Recording,
) -> None:
    asking = Asking(recording.counter)
    asking.customer()
    listed = recording.counter.sheet
    assert isinstance(listed, CustomersSheet)
    recording.qtbot.keyClicks(listed.field, "durand")
    listed.search()
    recording.touch(listed.record)
    record = recording.counter.sheet
    assert isinstance(record, CustomerRecordSheet)
    recording.touch(record.keep)
    assert isinstance(recording.counter.sheet, CustomersSheet)
