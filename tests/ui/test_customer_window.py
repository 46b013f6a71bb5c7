"""The customer's screen: C37, its languages, its monitors and its ticket to take along."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import Snapshots
from tests.desks import HOUSE
from tests.ui.clipping import Painted, clipped, painted
from tests.ui.customer_views import (
    ANN,
    ASKED,
    BACKWARDS,
    BOTH,
    CASH,
    CHANGED,
    JEAN,
    LINK,
    PAID,
    SHIRTS,
    STATES,
    sale,
)
from tillapp.counter.views import SaleView
from tillapp.resources import resource
from tillapp.ui.customer_place import CustomerPlace, Monitor
from tillapp.ui.customer_scene import Mood, Voice, scene_of, texts
from tillapp.ui.customer_window import CustomerWindow
from tillapp.ui.format import Format
from tillapp.ui.language import translate_for
from tillapp.ui.palette import DARK
from tillapp.ui.theme import Theme

SIZES = ((1920, 1080), (1024, 600), (800, 1280))
Opened = Callable[..., CustomerWindow]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    windows: list[CustomerWindow] = []

    def open_one(
        *, look: Theme = theme, language: str = "fr", back_after_ms: int = 6000
    ) -> CustomerWindow:
        words = {k: translate_for(resource("i18n"), k) for k in ("fr", "en")}
        figures = {k: Format(k) for k in words}
        shop = replace(HOUSE, language=language)
        window = CustomerWindow(look, figures, words, shop, back_after_ms=back_after_ms)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*SIZES[0])
        return window

    return open_one


def mood(window: CustomerWindow) -> Mood:
    return window.scene.mood


def read(window: CustomerWindow) -> tuple[str, ...]:
    return texts(window.scene)


def test_c37_twenty_states_read_as_they_were_accepted(
    opened: Opened, snapshots: Snapshots
) -> None:
    assert len(STATES) == 20
    snapshots.check("ui/customer-screen.txt", pages(opened, STATES))


def test_c37_what_goes_backwards_reads_as_it_was_accepted(
    opened: Opened, snapshots: Snapshots
) -> None:
    snapshots.check("ui/customer-screen-backwards.txt", pages(opened, BACKWARDS))


def pages(opened: Opened, states: dict[str, SaleView]) -> bytes:
    """Each state in both languages of the shop, as it is read from top to bottom."""
    found = []
    for language in ("fr", "en"):
        for name, view in states.items():
            window = opened(language=language)
            window.show_view(view)
            found.append("\n  ".join([f"{language} {name}", *read(window)]))
    return ("\n".join(found) + "\n").encode()


@pytest.mark.parametrize("name", [name for name, view in STATES.items() if view.lines])
def test_c37_the_total_is_there_from_the_first_line(opened: Opened, name: str) -> None:
    window = opened()
    window.show_view(replace(STATES[name], customer=None))
    assert Format().money(STATES[name].total) in read(window)


def test_c37_nothing_of_the_last_order_is_left_once_it_is_sealed(opened: Opened) -> None:
    window = opened()
    window.show_view(sale(BOTH, (CASH,)))
    window.show_view(replace(sale(), done=CHANGED))
    assert not {"Jean brut", "Robe fleurie"} & set(read(window))
    shown = [text.words for text in painted(window)]
    assert "Jean brut" not in shown
    assert Format().money(1840) in shown


def test_c37_the_next_basket_shows_nothing_of_the_one_before(opened: Opened) -> None:
    window = opened()
    window.show_view(replace(sale(), done=CHANGED))
    window.show_view(sale((SHIRTS,)))
    assert Format().money(1840) not in read(window)
    assert "T-shirt" in read(window)


def test_the_thanks_give_way_to_a_welcome_by_themselves(opened: Opened, qtbot: QtBot) -> None:
    window = opened(back_after_ms=20)
    sealed = replace(sale(), done=CHANGED)
    window.show_view(sealed)
    assert mood(window) is Mood.DONE
    qtbot.waitUntil(lambda: mood(window) is Mood.WELCOME)
    window.show_view(sealed)
    assert mood(window) is Mood.WELCOME, "the same sale is not thanked for twice"
    window.show_view(replace(sealed, done=PAID))
    assert mood(window) is Mood.DONE


def test_a_new_basket_is_not_wiped_by_the_welcome_of_the_last(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(back_after_ms=20)
    window.show_view(replace(sale(), done=CHANGED))
    window.show_view(sale((JEAN,)))
    qtbot.wait(60)
    assert "Jean brut" in read(window)
    window.show_view(replace(sale(), done=CHANGED))
    assert mood(window) is Mood.WELCOME, "a line taken back brings no old thanks"


def test_an_english_customer_of_a_french_shop_reads_english(opened: Opened) -> None:
    window = opened()
    window.show_view(replace(sale((JEAN,)), customer=ANN))
    assert {"€28.00", "Total"} <= set(read(window))
    window.show_view(replace(sale(), done=CHANGED))
    assert "Thank you" in read(window)
    window.show_view(sale((JEAN,)))
    assert Format().money(2800) in read(window)


def test_a_customer_whose_language_nobody_speaks_reads_the_shops(opened: Opened) -> None:
    window = opened()
    window.show_view(replace(sale((JEAN,)), customer=replace(ANN, language="de")))
    assert Format().money(2800) in read(window)


def test_the_scene_follows_from_the_view_alone() -> None:
    voice = Voice(lambda _context, text: text, Format())
    for view in STATES.values():
        assert scene_of(view, HOUSE, voice) == scene_of(view, HOUSE, voice)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_cut_on_any_monitor(
    opened: Opened, size: tuple[int, int], language: str
) -> None:
    window = opened(language=language)
    window.resize(*size)
    for name, view in (STATES | BACKWARDS).items():
        window.show_view(view)
        assert clipped(window) == [], name


@pytest.mark.parametrize("size", SIZES)
def test_words_a_third_longer_still_fit(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    words = {"fr": lambda _context, text: text + "n" * (len(text) // 3 + 1)}
    window = CustomerWindow(theme, {"fr": Format()}, words, HOUSE)
    qtbot.addWidget(window)
    window.resize(*size)
    for name, view in STATES.items():
        window.show_view(replace(view, customer=None))
        assert [text.words for text in painted(window) if is_shortened(text)] == [], name


def is_shortened(text: Painted) -> bool:
    """A name from the shop may end in dots, the till's own words may not."""
    ours = text.words.rstrip("0123456789 ").endswith("n")
    return ours and not text.words.startswith(("Manteau", "Jean")) and text.is_short_of_room


def test_a_card_that_was_only_asked_is_still_to_pay(opened: Opened) -> None:
    window = opened()
    window.show_view(STATES["12 card asked"])
    assert "Carte" not in read(window)
    assert "Suivez le terminal de paiement" in read(window)
    window.show_view(STATES["14 card accepted"])
    assert "Carte" in read(window)


@pytest.mark.parametrize("size", SIZES)
def test_every_text_is_large_enough_for_one_metre(
    opened: Opened, size: tuple[int, int]
) -> None:
    window = opened()
    window.resize(*size)
    window.show_view(sale(BOTH, (CASH, ASKED)))
    heights = {text.words: text.height for text in painted(window)}
    assert heights["Jean brut"] >= 30
    assert heights[Format().money(4160)] >= 80


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dark", [False, True])
def test_a_telephone_reads_the_ticket_from_the_screen(
    opened: Opened, theme: Theme, qtbot: QtBot, size: tuple[int, int], dark: bool
) -> None:
    window = opened(look=replace(theme, palette=DARK) if dark else theme)
    window.resize(*size)
    window.show_view(replace(sale(), done=CHANGED))
    window.show()
    qtbot.waitUntil(lambda: window.code.modules != ())
    window.resize(*size)
    grey = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(grey.constBits(), np.uint8).copy()
    pixels = flat.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [LINK]


def test_a_screen_reader_hears_the_whole_screen(opened: Opened) -> None:
    window = opened()
    window.show_view(sale((JEAN,)))
    window.show()
    assert window.accessibleName() == HOUSE.name
    assert Format().money(2800) in window.accessibleDescription()
    window.show_view(sale((JEAN, JEAN)))
    assert Format().money(5600) in window.accessibleDescription()


def monitor_of(app: QGuiApplication, name: str) -> int:
    return [screen.name() for screen in app.screens()].index(name)


def test_the_window_fills_the_monitor_of_its_name(opened: Opened, qapp: QApplication) -> None:
    window = opened()
    CustomerPlace(qapp, window, Monitor("customer"))
    screen = qapp.screens()[monitor_of(qapp, "customer")]
    assert window.isVisible()
    assert window.geometry() == screen.geometry()
    assert window.screen() is screen


def test_without_its_monitor_the_window_stays_away(opened: Opened, qapp: QApplication) -> None:
    for monitor in (Monitor(), Monitor("HDMI-9"), Monitor("customer", serial="CN-0042")):
        window = opened()
        CustomerPlace(qapp, window, monitor)
        assert not window.isVisible(), monitor


def test_the_cable_is_pulled_and_plugged_in_again(opened: Opened, qapp: QApplication) -> None:
    window = opened()
    CustomerPlace(qapp, window, Monitor("customer"))
    cashier, customer = (
        qapp.screens()[monitor_of(qapp, name)] for name in ("cashier", "customer")
    )
    qapp.screenRemoved.emit(cashier)
    assert window.isVisible(), "another monitor's cable is none of its business"
    qapp.screenRemoved.emit(customer)
    assert not window.isVisible()
    window.show_view(sale((JEAN,)))
    qapp.screenAdded.emit(cashier)
    assert not window.isVisible()
    qapp.screenAdded.emit(customer)
    assert window.isVisible()
    assert window.geometry() == customer.geometry()
    assert "Jean brut" in read(window), "what was sold meanwhile is there"


def test_it_takes_no_focus_from_the_cashier(opened: Opened, qapp: QApplication) -> None:
    window = opened()
    CustomerPlace(qapp, window, Monitor("customer"))
    assert window.isVisible()
    assert not window.isActiveWindow()
    assert qapp.focusWidget() is None
