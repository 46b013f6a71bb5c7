"""The rail, the strip, the status, the customer, the ways to pay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.clipping import painted
from tests.ui.counter_top import CUSTOMER, LIGHTS, OFFLINE, PLACES
from tests.ui.window import holding
from tillapp.ui.palette import Hue
from tillapp.ui.theme import Style, Theme
from tillapp.ui.widgets.banner import Banner
from tillapp.ui.widgets.coin_row import ChangeView, CoinRow, Piece
from tillapp.ui.widgets.customer_strip import CustomerStrip
from tillapp.ui.widgets.fn_strip import FnStrip, FnView
from tillapp.ui.widgets.label import ElidingLabel, Pill
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.nav_rail import NavRail, UserView
from tillapp.ui.widgets.status_cluster import StatusCluster
from tillapp.ui.widgets.tender_row import TenderRow, TenderRowView


def test_the_rail_asks_and_the_shell_decides(qtbot: QtBot, theme: Theme) -> None:
    rail = NavRail(theme, PLACES, UserView("Inès", "IN", "14:06", "lock"))
    qtbot.addWidget(rail)
    rail.show_place("sell")
    with qtbot.waitSignal(rail.chosen) as told:
        rail.items["return"].click()
    assert told.args == ["return"]
    assert [place for place, item in rail.items.items() if item.isChecked()] == ["sell"]


def test_the_user_locks_the_till(qtbot: QtBot, theme: Theme) -> None:
    rail = NavRail(theme, PLACES, UserView("Inès", "IN", "14:06", "lock"))
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.lock_asked):
        rail.user.click()
    rail.user.show_user(UserView("Malik", "MA", "14:07", "lock"))
    assert rail.user.accessibleName() == "Malik, lock"


def test_f6_and_its_key_of_the_strip_are_one(qtbot: QtBot, theme: Theme) -> None:
    strip = FnStrip(theme, [FnView("return", "Retour", "arrow-u-up-left", "F6", Hue.RETURN)])
    window, heard = holding(qtbot, strip), list[str]()
    strip.chosen.connect(heard.append)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    strip.keys["return"].click()
    assert heard == ["return", "return"]


def test_only_a_device_in_trouble_grows_a_label(qtbot: QtBot, theme: Theme) -> None:
    cluster = StatusCluster(theme, "État du poste", LIGHTS)
    qtbot.addWidget(cluster)
    assert [text.words for text in painted(cluster)] == ["Papier bas"]
    calm = cluster.width()
    cluster.show_lights(OFFLINE)
    assert cluster.width() > calm
    assert "Siège: Hors ligne · 14 à envoyer" in cluster.accessibleDescription()


def test_a_small_screen_says_the_trouble_shortly(qtbot: QtBot, compact: Theme) -> None:
    cluster = StatusCluster(compact, "État du poste", OFFLINE)
    qtbot.addWidget(cluster)
    assert [text.words for text in painted(cluster)] == ["Hors ligne", "Papier bas"]


def test_the_customer_strip_invites_then_shows_the_credit(qtbot: QtBot, theme: Theme) -> None:
    strip = CustomerStrip(theme, "Ajouter un client")
    window = holding(qtbot, strip)
    assert strip.accessibleName() == "Ajouter un client"
    strip.show_customer(CUSTOMER)
    assert "24,50\u00a0€" in strip.accessibleName()
    with qtbot.waitSignal(strip.clicked):
        qtbot.keyClick(window, Qt.Key.Key_F11)
    strip.show_customer(None)
    assert strip.text() == "Ajouter un client"


def test_a_payment_is_taken_back_by_its_cross(qtbot: QtBot, theme: Theme) -> None:
    row = TenderRow(theme, TenderRowView("7", "Espèces", "60,00 €", removal="Retirer"))
    qtbot.addWidget(row)
    row.resize(500, row.height())
    row.show()
    assert row.cross is not None
    assert min(row.cross.width(), row.cross.height()) >= theme.metrics.target
    with qtbot.waitSignal(row.removed) as told:
        qtbot.mouseClick(row.cross, Qt.MouseButton.LeftButton)
    assert told.args == ["7"]


def test_a_payment_that_stays_has_no_cross(qtbot: QtBot, theme: Theme) -> None:
    row = TenderRow(theme, TenderRowView("7", "CB", "60,00 €", detail="Acceptée"))
    qtbot.addWidget(row)
    assert row.cross is None


def test_a_way_to_pay_hears_its_key(qtbot: QtBot, theme: Theme) -> None:
    card = Method(theme, MethodView("card", "Carte bancaire", "Prête", "credit-card", key="F6"))
    window = holding(qtbot, card)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(window, Qt.Key.Key_F6)
    card.show_view(MethodView("card", "Carte bancaire", "Refusée", "credit-card", key="F6"))
    assert card.accessibleName() == "Carte bancaire, Refusée"


def test_change_is_read_as_pieces(qtbot: QtBot, theme: Theme) -> None:
    pieces = (Piece("10 €", is_note=True), Piece("2 €", 2), Piece("20 c"))
    row = CoinRow(theme, ChangeView("À rendre", "14,20 €", pieces))
    qtbot.addWidget(row)
    row.resize(1200, row.height())
    words = [text.words for text in painted(row)]
    assert words == ["À rendre", "14,20 €", "10 €", "2 €", "× 2", "20 c"]
    assert row.accessibleDescription() == "1 × 10 €, 2 × 2 €, 1 × 20 c"


def test_pieces_without_room_are_left_out_whole(qtbot: QtBot, theme: Theme) -> None:
    pieces = tuple(Piece(f"{n} €", 3, is_note=True) for n in (50, 20, 10, 5))
    row = CoinRow(theme, ChangeView("À rendre", "255,00 €", pieces))
    qtbot.addWidget(row)
    row.resize(760, row.height())
    words = [text.words for text in painted(row)]
    assert "50 €" in words
    assert "5 €" not in words
    assert row.accessibleDescription().endswith("3 × 5 €")


def test_a_band_and_a_pill_say_their_state(qtbot: QtBot, theme: Theme) -> None:
    band = Banner(theme, "FORMATION", striped=True)
    pill = Pill(theme, "Identité vérifiée", "seal-check", Hue.CREDIT)
    name = ElidingLabel(theme, "Camille", Style(20))
    for widget in (band, pill, name):
        qtbot.addWidget(widget)
        assert painted(widget)
    name.setText("Inès")
    assert (band.accessibleName(), name.text()) == ("FORMATION", "Inès")
