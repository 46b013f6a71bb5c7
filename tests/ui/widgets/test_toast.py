"""Messages that block nothing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import painted
from tests.ui.window import opened
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.toast import STAYS, Toaster, ToastView

LEFT = Qt.MouseButton.LeftButton


class Counter:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QWidget()
        self.field = QLineEdit(self.window)
        self.toaster = Toaster(theme, self.window, 100)
        opened(qtbot, self.window, (900, 600))
        self.field.setFocus()


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme) -> Counter:
    return Counter(qtbot, theme)


def words(counter: Counter) -> list[str]:
    return [toast.view.words for toast in counter.toaster.toasts]


def test_a_message_goes_by_itself_and_leaves_the_focus(qtbot: QtBot, counter: Counter) -> None:
    counter.toaster.show(ToastView("Robe ajoutée", lasts_ms=50))
    assert (words(counter), counter.field.hasFocus()) == (["Robe ajoutée"], True)
    qtbot.waitUntil(lambda: words(counter) == [])


def test_an_error_stays_until_it_is_touched(qtbot: QtBot, counter: Counter) -> None:
    toast = counter.toaster.show(ToastView("Imprimante débranchée", lasts_ms=STAYS))
    qtbot.wait(80)
    assert words(counter) == ["Imprimante débranchée"]
    qtbot.mouseClick(toast, LEFT, pos=QPoint(20, 20))
    assert words(counter) == []


def test_the_action_is_done_once_and_the_message_goes(qtbot: QtBot, counter: Counter) -> None:
    undone: list[bool] = []
    view = ToastView("Ligne retirée", "Annuler")
    toast = counter.toaster.show(view, lambda: undone.append(True))
    assert toast.action is not None
    qtbot.mouseClick(toast.action, LEFT)
    assert (undone, words(counter), counter.field.hasFocus()) == ([True], [], True)


def test_errors_outlive_passing_messages(counter: Counter) -> None:
    counter.toaster.show(ToastView("Papier vide", lasts_ms=STAYS))
    for number in range(4):
        counter.toaster.show(ToastView(f"Article {number}"))
    assert words(counter) == ["Papier vide", "Article 3"]
    counter.toaster.clear()
    assert words(counter) == []


def test_the_same_words_are_not_said_twice(counter: Counter) -> None:
    for _ in range(3):
        counter.toaster.show(ToastView("Code inconnu"))
    assert words(counter) == ["Code inconnu"]


def test_messages_stack_without_overlap_inside_the_window(counter: Counter) -> None:
    for number in range(3):
        counter.toaster.show(ToastView(f"Article {number}"))
    counter.toaster.arrange()
    places = [toast.geometry() for toast in counter.toaster.toasts]
    assert all(counter.window.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_messages_never_cover_what_money_needs(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    pad, back = NumberPad(theme), QLineEdit(page)
    back.setGeometry(20, 20, 60, 60)
    pad.setParent(page)
    pad.setGeometry(20, 100, 860, 392)
    toaster = Toaster(replace(theme, reduce_motion=True), page, 20)
    opened(qtbot, page, (900, 600))
    lower = toaster.show(ToastView("Imprimante débranchée", "Réessayer", lasts_ms=STAYS))
    upper = toaster.show(ToastView("Code inconnu", "Prix libre"))
    for toast in (lower, upper):
        assert page.rect().contains(toast.geometry())
        assert not toast.geometry().intersects(pad.geometry())
        assert not toast.geometry().intersects(back.geometry())
    assert not lower.geometry().intersects(upper.geometry())
    assert upper.y() > lower.y()


def test_an_older_message_waits_where_there_is_room_for_one(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    pad = NumberPad(theme)
    pad.setParent(page)
    pad.setGeometry(20, 20, 860, 472)
    toaster = Toaster(replace(theme, reduce_motion=True), page, 20)
    opened(qtbot, page, (900, 600))
    older = toaster.show(ToastView("Imprimante débranchée", lasts_ms=STAYS))
    newer = toaster.show(ToastView("Code inconnu : chercher dans le catalogue ou en créer un"))
    assert (older.isVisible(), newer.isVisible()) == (False, True)
    newer.dismiss()
    assert older.isVisible()
    assert not older.geometry().intersects(pad.geometry())


def test_on_a_page_full_of_keys_the_newest_message_is_still_read(
    qtbot: QtBot, theme: Theme
) -> None:
    page = QWidget()
    pad = NumberPad(theme)
    pad.setParent(page)
    pad.setGeometry(0, 0, 900, 600)
    toaster = Toaster(replace(theme, reduce_motion=True), page, 20)
    opened(qtbot, page, (900, 600))
    toast = toaster.show(ToastView("Code inconnu"))
    assert toast.isVisible()
    assert page.rect().contains(toast.geometry())


def test_a_long_message_shortens_before_its_action(counter: Counter) -> None:
    long = "Imprimante débranchée, le ticket 1124-0187 sera imprimé à son retour " * 2
    toast = counter.toaster.show(ToastView(long, "Réessayer", lasts_ms=STAYS))
    assert toast.width() <= counter.window.width()
    texts = {text.words: text for text in painted(toast)}
    assert not texts["Réessayer"].is_short_of_room
    assert " ".join(toast.lines) == long
    assert texts[toast.lines[1]].elides


def test_a_message_too_long_for_one_line_takes_two(counter: Counter) -> None:
    words = "Limite légale des espèces atteinte\u00a0: prendre le reste par carte ou par chèque"
    toast = counter.toaster.show(ToastView(words, "Prendre le reste par carte", "warning"))
    short = [text.words for text in painted(toast) if text.is_short_of_room]
    assert (len(toast.lines), short) == (2, [])
    assert " ".join(toast.lines) == words
    assert counter.window.rect().contains(toast.geometry())
