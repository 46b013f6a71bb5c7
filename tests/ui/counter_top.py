"""A selling and a paying screen put together from the kit, with plausible values."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.ui.format import Format, money
from tillapp.ui.palette import Department, Hue
from tillapp.ui.shell_frame import ShellFrame
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.chip import ChipRow, ChipView
from tillapp.ui.widgets.coin_row import ChangeView, CoinRow, Piece
from tillapp.ui.widgets.customer_strip import CustomerStrip, CustomerView
from tillapp.ui.widgets.fn_strip import FnStrip, FnView
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.line_bar import LineBar
from tillapp.ui.widgets.line_list import LineList
from tillapp.ui.widgets.line_view import Badge, LineView
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.nav_rail import NavRail, Place, UserView
from tillapp.ui.widgets.number_pad import NumberPad
from tillapp.ui.widgets.page_head import PageHead
from tillapp.ui.widgets.search_field import SearchField
from tillapp.ui.widgets.segmented import Option, Segmented
from tillapp.ui.widgets.status_cluster import Light, StatusCluster
from tillapp.ui.widgets.surface import Area, SidePanel
from tillapp.ui.widgets.tender_row import TenderRow, TenderRowView
from tillapp.ui.widgets.tile import TileView
from tillapp.ui.widgets.tile_grid import PagedGrid
from tillapp.ui.widgets.total_block import SmallTotal, TotalBlock, TotalView

D = Department
_TILES = (
    ("T-shirt", 500, "t-shirt", D.WOMEN, "Manches courtes"),
    ("Chemise", 900, "shirt-folded", D.MEN, "Chemisier, blouse"),
    ("Jean", 1400, "pants", D.MEN, "Toutes coupes"),
    ("Robe", 1600, "dress", D.WOMEN, "Courte, longue"),
    ("Pull, gilet", 1200, "hoodie", D.MEN, "Maille, sweat"),
    ("Manteau", 2900, "coat-hanger", D.WOMEN, "Parka, trench"),
    ("Body bébé", 300, "baby", D.CHILDREN, "0 - 24 mois"),
    ("Pantalon enf.", 500, "pants", D.CHILDREN, "2 - 14 ans"),
    ("Baskets", 1800, "sneaker", D.SHOES, "Adulte"),
    ("Escarpins", 1500, "high-heel", D.SHOES, "Talon, ballerine"),
    ("Bottes", 2200, "boot", D.SHOES, "Bottines"),
    ("Sac à main", 1700, "handbag", D.ACCESSORIES, "Cuir, toile"),
    ("Ceinture", 600, "belt", D.ACCESSORIES, "Cuir, textile"),
    ("Casquette", 500, "baseball-cap", D.ACCESSORIES, "Bob, bonnet"),
    ("Lunettes", 900, "sunglasses", D.ACCESSORIES, "Soleil"),
    ("Montre", 2500, "watch", D.ACCESSORIES, "Testée"),
    ("Livre poche", 200, "books", D.BOOKS, "3 pour 5,00 €"),
    ("Vinyle", 800, "vinyl-record", D.BOOKS, "33 et 45 tours"),
    ("Jeu vidéo", 1200, "game-controller", D.BOOKS, "Testé"),
    ("Puzzle, jeu", 600, "puzzle-piece", D.CHILDREN, "Complet"),
    ("Lampe", 1400, "lamp", D.HOME, "Testée"),
    ("Linge de lit", 800, "bed", D.HOME, "Drap, housse"),
    ("Textile au kilo", 1500, "scales", D.SHOP, "Prix au kg"),
    ("Tote bag", 200, "tote", D.SHOP, "Coton recyclé"),
    ("Carte cadeau", 0, "gift", D.SHOP, "Montant libre"),
)
TILES = tuple(
    TileView(name, name, money(cents) if cents else "Libre", f"{icon}-duotone", d, note)
    for name, cents, icon, d, note in _TILES
)
MANY_TILES = TILES + tuple(
    TileView(f"f{i}", f"Favori {i}", money(100 * i), "star-duotone", D.BOOKS, "Épinglé")
    for i in range(1, 36)
)
LINES = (
    LineView(
        "1",
        "Jean Levi’s 501",
        money(2800),
        "W32 L32 · Très bon état · A-10482",
        icon="pants-duotone",
        department=D.MEN,
    ),
    LineView(
        "2",
        "Robe fleurie Sézane",
        money(4200),
        "T. 38 · Comme neuf · D-00317",
        icon="dress-duotone",
        department=D.WOMEN,
        badge=Badge("Dépôt", Hue.DEPOSIT),
    ),
    LineView(
        "3",
        "Pull laine Petit Bateau",
        money(720),
        "8 ans · Bon état · A-10377",
        icon="hoodie-duotone",
        department=D.CHILDREN,
        badge=Badge("−20 %", Hue.PRIMARY),
        beside=money(900),
        struck=True,
    ),
    LineView(
        "4",
        "Veste en jean H&M",
        money(-1400),
        "Ticket 1121-0042 · mauvaise taille",
        icon="arrow-u-up-left",
        badge=Badge("Retour", Hue.RETURN),
        hue=Hue.RETURN,
    ),
    LineView(
        "5",
        "Tote bag recyclé",
        money(200),
        "Boutique",
        icon="tote-duotone",
        department=D.SHOP,
    ),
    LineView(
        "6",
        "T-shirt",
        money(1500),
        "Femme · Homme",
        "3 ×",
        icon="t-shirt-duotone",
        department=D.WOMEN,
        beside=f"{money(500)} / u.",
    ),
)
LIGHTS = (
    Light("cloud-check", "Siège"),
    Light("printer", "Imprimante", "Papier bas"),
    Light("vault", "Tiroir"),
    Light("credit-card", "Carte"),
)
OFFLINE = (
    Light("cloud-slash", "Siège", "Hors ligne · 14 à envoyer", "Hors ligne"),
    *LIGHTS[1:],
)
PLACES = (
    Place("sell", "Vente", "shopping-bag"),
    Place("return", "Retour", "arrow-u-up-left"),
    Place("buy", "Rachat", "hand-coins"),
    Place("deposit", "Dépôt", "handshake"),
    Place("stock", "Stock", "archive"),
    Place("credit", "Avoirs", "ticket"),
    Place("drawer", "Caisse", "vault"),
    Place("day", "Journée", "chart-bar"),
)
CUSTOMER = CustomerView(
    "Camille Durand", "CD", "312 points · fidèle depuis 2023", money(2450), "Avoir"
)


def frame(theme: Theme) -> ShellFrame:
    """The frame with its rail."""
    rail = NavRail(theme, PLACES, UserView("Inès", "IN", "14:06", "verrouiller le poste"))
    rail.show_place("sell")
    return ShellFrame(theme, rail)


def top_bar(theme: Theme, lights: tuple[Light, ...]) -> QWidget:
    """Field, parked sales, status."""
    prompt = "Scanner, ou chercher un article, un ticket, un client"
    field = SearchField(theme, prompt if theme.is_regular else "Scanner ou chercher")
    held = Button(theme, Face("En attente", "tray-arrow-down", trailing="2"))
    held.setFixedWidth(held.sizeHint().width())
    bar = Row(theme, margins=(24, 12, 24, 12)).add(field, 1).add(held)
    bar.add(StatusCluster(theme, "État du poste", lights))
    bar.setFixedHeight(theme.metrics.top_h)
    return bar


class SellCentre(QWidget):
    """What is touched to sell."""

    def __init__(self, theme: Theme, lights: tuple[Light, ...] = LIGHTS) -> None:
        super().__init__()
        names = ("Femme", "Homme", "Enfant", "Chaussures", "Accessoires", "Maison")
        more = ("Livres, médias", "Boutique")
        chips = [ChipView(n, n) for n in (*names, *more)]
        self.grid = PagedGrid(theme)
        self.strip = FnStrip(
            theme,
            (
                FnView("free", "Prix libre", "currency-eur", "F3"),
                FnView("kilo", "Au kilo", "scales", "F4"),
                FnView("discount", "Remise", "percent", "F5"),
                FnView("return", "Retour", "arrow-u-up-left", "F6", Hue.RETURN),
                FnView("buy", "Rachat", "hand-coins", "F7", Hue.CREDIT),
                FnView("hold", "Attente", "pause", "F8"),
                FnView("drawer", "Tiroir", "vault", "F9"),
                FnView("again", "Dupliquer", "receipt", "F10"),
            ),
        )
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(top_bar(theme, lights))
        lay.addWidget(ChipRow(theme, [ChipView("star", "Favoris", "star"), *chips]))
        lay.addSpacing(theme.s(16))
        lay.addWidget(Row(theme, margins=(24, 0, 24, 0)).add(self.grid, 1), 1)
        lay.addWidget(self.strip)
        self.grid.show_tiles((replace(TILES[0], count=3), *TILES[1:]))


class SellPanel(SidePanel):
    """Customer, lines, line bar, total, tenders, primary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        strip = CustomerStrip(theme, "Ajouter un client")
        strip.show_customer(CUSTOMER)
        self.add_inset(strip, 16, 10)
        self.lines = LineList(theme, "Panier")
        self.lines.show_lines(LINES, "6")
        self.add(self.lines, 1)
        bar = LineBar(theme)
        bar.show_line("3")
        self.add(bar)
        self.add(
            TotalBlock(
                theme,
                TotalView(
                    "Total", money(8020), "7 articles · 1 retour", f"Remises {money(-180)}"
                ),
            )
        )
        cash = Button(theme, Face("Espèces", "money"), Kind.TINT, Size.KEY)
        note = Button(theme, Face(Format().short_money(9000)), Kind.OUTLINE, Size.KEY)
        large = Button(theme, Face(Format().short_money(10000)), Kind.OUTLINE, Size.KEY)
        card = Button(theme, Face("CB", "credit-card"), Kind.TINT, Size.KEY)
        self.add_inset(Row(theme, cash, note, large, card, spacing=10), 6)
        face = Face("Encaisser", "money", "F12")
        self.primary = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self.add_inset(self.primary, 12, 16)


def methods(theme: Theme) -> list[Method]:
    """The ways to pay."""
    views = (
        MethodView("cash", "Espèces", "Le tiroir s’ouvre à la validation", "money", key="F5"),
        MethodView("card", "Carte bancaire", "Terminal prêt", "credit-card", key="F6"),
        MethodView("credit", "Avoir client", "24,50 € utilisés", "wallet", key="F7"),
        MethodView("voucher", "Bon ou carte cadeau", "Scanner le code", "ticket", key="F8"),
        MethodView("cheque", "Chèque", "Pièce d’identité dès 100 €", "bank", key="F9"),
        MethodView("other", "Autre moyen", "Chèque-vacances", "dots-three", key="F10"),
    )
    cards = [Method(theme, view) for view in views]
    cards[0].setChecked(True)
    return cards


class TenderCentre(QWidget):
    """What is touched to pay."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        split = (Option("once", "En une fois"), Option("split", "Diviser", "arrows-split"))
        status = StatusCluster(theme, "État du poste", LIGHTS)
        head = PageHead(theme, "Encaissement", Segmented(theme, split, "once"), status)
        self.field = AmountField(theme, "Reçu en espèces", money)
        self.field.propose(6000)
        self.pad = NumberPad(theme)
        self.pad.pressed.connect(self.field.press)
        left, right = QVBoxLayout(), QVBoxLayout()
        dress(left, theme, 12)
        dress(right, theme, 14)
        for card in methods(theme):
            left.addWidget(card, 1)
        offers = [Button(theme, Face(n), size=Size.KEY) for n in ("55,70 €", "60 €", "70 €")]
        offers[1].setCheckable(True)
        offers[1].setChecked(True)
        right.addWidget(self.field)
        right.addWidget(Row(theme, *offers, spacing=10))
        right.addWidget(self.pad, 1)
        body = QHBoxLayout()
        dress(body, theme, 20, (24, 0, 24, 16))
        body.addLayout(left, 10)
        body.addLayout(right, 12)
        pieces = (Piece("2 €", 2), Piece("20 c"), Piece("10 c"))
        change = CoinRow(theme, ChangeView("À rendre", money(430), pieces))
        lay = QVBoxLayout(self)
        dress(lay, theme, 0)
        lay.addWidget(head)
        lay.addLayout(body, 1)
        lay.addWidget(Row(theme, change, margins=(24, 0, 24, 16)))


class TenderPanel(SidePanel):
    """Customer, lines to read, payments, what remains, primary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        strip = CustomerStrip(theme, "Ajouter un client")
        self.add_inset(strip, 16, 8)
        lines = LineList(theme, "Panier", dense=True)
        lines.show_lines(LINES)
        self.add(lines, 1)
        payments = Area(theme, theme.palette.surface, "t")
        lay = QVBoxLayout(payments)
        dress(lay, theme, 10, (16, 14, 16, 0))
        lay.addWidget(SmallTotal(theme, "Total", money(8020)))
        lay.addWidget(
            TenderRow(
                theme,
                TenderRowView(
                    "1",
                    "Avoir de Camille",
                    money(-2450),
                    "wallet",
                    "AV-00912, solde 0,00 €",
                    Hue.CREDIT,
                    "Retirer l’avoir",
                ),
            )
        )
        self.add(payments)
        self.add(TotalBlock(theme, TotalView("Reste à payer", money(5570))))
        tickets = (
            Option("paper", "Imprimer", "printer"),
            Option("mail", "E-mail", "receipt"),
            Option("none", "Sans ticket"),
        )
        self.add_inset(Segmented(theme, tickets, "none"), 4)
        face = Face("Valider", "check", "F12")
        self.add_inset(Button(theme, face, Kind.PRIMARY, Size.LARGE), 12, 16)


def sell(theme: Theme, lights: tuple[Light, ...] = LIGHTS) -> ShellFrame:
    """The selling screen."""
    window = frame(theme)
    window.show_screen(SellCentre(theme, lights), SellPanel(theme))
    return window


def tender(theme: Theme) -> ShellFrame:
    """The paying screen."""
    window = frame(theme)
    window.show_screen(TenderCentre(theme), TenderPanel(theme))
    return window
