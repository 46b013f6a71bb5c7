"""A list of stock, row by row: what is new, what changes, and what cannot be."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter.importing import (
    ChangedRow,
    Difference,
    Fault,
    ImportPlan,
    NewRow,
    Outcome,
    RowFault,
    SameRow,
    planned,
)
from tillapp.counter.key_list import is_met, wish_in
from tillapp.counter.receiving import PIECES_LIMIT, Amendment, Arrival
from tillapp.counter.settings import RATES, DefaultRates
from tillapp.counter.spreadsheet import SheetRow, cents_in, code_in, count_in, neutral
from tillapp.domain import code
from tillapp.domain.article import Goods, Tracking
from tillapp.domain.code import CodeKind
from tillapp.domain.item import Regime
from tillapp.domain.line import PRICE_LIMIT
from tillapp.domain.rate import Rates, Scheme, rates_on
from tillapp.domain.text import fold
from tillapp.ledger import records, stock
from tillapp.ledger.book import Book

HEADINGS = {
    "code": (
        *("code", "tag", "étiquette", "ean", "ean13", "gtin", "code-barres", "code barres"),
        *("code barre", "barcode", "sku", "référence", "reference", "ref"),
    ),
    "title": (
        *("titre", "title", "désignation", "libellé", "article", "nom", "name"),
        *("produit", "product"),
    ),
    "detail": ("détail", "détails", "detail", "details", "description", "taille", "size"),
    "department": ("rayon", "département", "department", "catégorie", "category"),
    "price": ("prix", "prix ttc", "prix de vente", "price", "pv", "pv ttc"),
    "cost": ("coût", "prix d'achat", "prix d’achat", "achat", "cost", "pa"),
    "quantity": ("quantité", "qté", "quantity", "qty", "stock", "pièces", "pieces"),
    "key": ("touche", "touches", "key", "keys"),
    "vat": ("tva", "taux tva", "taux de tva", "vat", "code tva", "vat code"),
}
_DEPARTMENTS = {
    "femme": ("femme", "femmes", "women"),
    "homme": ("homme", "hommes", "men"),
    "enfant": ("enfant", "enfants", "bébé", "children", "kids", "baby"),
    "chaussures": ("chaussures", "chaussure", "shoes"),
    "accessoires": ("accessoires", "accessoire", "accessories"),
    "maison": ("maison", "home", "déco"),
    "medias": ("médias", "livres", "livres, médias", "livres et médias", "media", "books"),
    "boutique": ("boutique", "shop", "divers", "autre", "other"),
}
DEPARTMENTS_BY_NAME = {fold(name): key for key, names in _DEPARTMENTS.items() for name in names}
_MARGIN = ("marge", "margin")


def plan_stock(book: Book, raw: bytes) -> ImportPlan:
    """What a list of stock would do to the book.

    Raises:
        BadSetting: the file as a whole cannot be read.
    """
    return planned(raw, HEADINGS, StockRows(book).outcome, "title")


class StockRows:
    """Decides the rows of one list, and remembers the codes it has seen."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rates = rates_on(book.profile.rates(), book.clock.now().day())
        self._defaults = records.setting(book.store, RATES, DefaultRates) or DefaultRates()
        self._keys = records.product_keys(book.store)
        self._lines: dict[str, int] = {}
        self._met: dict[str, int] = {}

    def outcome(self, row: SheetRow) -> Outcome:
        """New, changed, the same; or a fault."""
        text = _code(row)
        if text in self._lines:
            raise RowFault("code", Fault.DUPLICATE, text, self._lines[text])
        goods = stock.find(self._book.store, text) if text else self._keyed(row)
        self._refuse_met(row, goods)
        found = self._changed(row, goods) if goods else self._new(row, text)
        if text:
            self._lines[text] = row.line
        return found

    def _refuse_met(self, row: SheetRow, goods: Goods | None) -> None:
        """An article with several codes may still be changed by one row only."""
        if goods is None:
            return
        first = self._met.setdefault(goods.article.id, row.line)
        if first != row.line:
            raise RowFault("code", Fault.DUPLICATE, goods.article.title, first)

    def _keyed(self, row: SheetRow) -> Goods | None:
        """The article behind a key, which has no code: its title is its name."""
        if not _key(row):
            return None
        title = fold(_title(row))
        found = (stock.goods(self._book.store, key.article) for key in self._keys)
        mine = (each for each in found if each and not each.article.codes)
        return next((each for each in mine if fold(each.article.title) == title), None)

    def _new(self, row: SheetRow, text: str) -> NewRow:
        quantity = _quantity(row)
        given = _vat(row, self._rates)
        key = _key(row)
        tracking = _tracking(text, quantity, given) if text or not key else Tracking.NONE
        if quantity is not None and tracking is Tracking.NONE:
            tracking = Tracking.QUANTITY
        if key and tracking is Tracking.UNIQUE:
            raise RowFault("key", Fault.UNIQUE, row.cells["key"])
        if tracking is Tracking.UNIQUE and quantity not in {None, 1}:
            raise RowFault("quantity", Fault.TOO_LARGE, row.cells["quantity"])
        unique = tracking is Tracking.UNIQUE
        usual = self._defaults.default_used if unique else self._defaults.default_new
        vat = given or usual
        arrival = Arrival(
            _title(row),
            _money(row, "price"),
            neutral(row.cells.get("detail", "")),
            _department(row) or "boutique",
            tracking=tracking,
            vat=vat,
            family="used" if unique else "new",
            cost=_money(row, "cost", least=0, default=0),
            regime=Regime.PRIVATE if vat.startswith("M") else Regime.INVOICED,
            quantity=1 if quantity is None else quantity,
            codes=(text,) if text else (),
        )
        return NewRow(row.line, arrival, key)

    def _changed(self, row: SheetRow, goods: Goods) -> Outcome:
        article = goods.article
        self._refuse_sealed(row, goods)
        after = replace(
            article,
            title=_title(row),
            detail=neutral(row.cells["detail"]) if "detail" in row.cells else article.detail,
            department=_department(row) or article.department,
        )
        price = _money(row, "price") if row.cells.get("price") or goods.price is None else None
        quantity = _quantity(row) if article.tracking is Tracking.QUANTITY else None
        found = [
            Difference(name, getattr(article, name), getattr(after, name))
            for name in ("title", "detail", "department")
            if getattr(article, name) != getattr(after, name)
        ]
        if price not in {None, goods.price}:
            found.append(Difference("price", str(goods.price), str(price)))
        on_hand = stock.on_hand(self._book.store, article.id)
        if quantity not in {None, on_hand}:
            found.append(Difference("quantity", str(on_hand), str(quantity)))
        key = _key(row)
        if key and goods.item:
            raise RowFault("key", Fault.UNIQUE, row.cells["key"])
        if not is_met(key, article.id, self._keys):
            found.append(Difference("key", "", key))
        if not found:
            return SameRow(row.line)
        if goods.sold:
            raise RowFault("code", Fault.SOLD, goods.code)
        return ChangedRow(row.line, Amendment(goods, after, price, quantity), tuple(found), key)

    def _refuse_sealed(self, row: SheetRow, goods: Goods) -> None:
        """Tax and cost of a piece were sealed at its intake: a list cannot rewrite them."""
        vat = _vat(row, self._rates)
        if vat and vat != goods.article.vat:
            raise RowFault("vat", Fault.SEALED, row.cells["vat"])
        cost = _money(row, "cost", least=0, default=goods.cost)
        if goods.item and cost != goods.cost:
            raise RowFault("cost", Fault.SEALED, row.cells["cost"])
        if goods.item and _quantity(row) not in {None, 1}:
            raise RowFault("quantity", Fault.TOO_LARGE, row.cells["quantity"])


def _code(row: SheetRow) -> str:
    text = code_in(row.cells.get("code", ""))
    kind = code.read(text).kind
    if text and kind in {CodeKind.BROKEN, CodeKind.CUSTOMER, CodeKind.BADGE, CodeKind.CREDIT}:
        raise RowFault("code", Fault.NOT_A_CODE, text)
    return code.read(text).text


def _tracking(text: str, quantity: int | None, vat: str) -> Tracking:
    kind = code.read(text).kind
    if kind is CodeKind.TAG:
        return Tracking.UNIQUE
    # A shop's own reference stands for one piece, unless it is counted or taxed as new goods.
    many = quantity not in {None, 1} or (bool(text) and vat.startswith("N"))
    return Tracking.QUANTITY if many or kind is CodeKind.ARTICLE else Tracking.UNIQUE


def _title(row: SheetRow) -> str:
    title = neutral(row.cells.get("title", ""))
    if not title:
        raise RowFault("title", Fault.MISSING)
    return title


def _key(row: SheetRow) -> str:
    text = row.cells.get("key", "")
    wish = wish_in(text, DEPARTMENTS_BY_NAME)
    if wish is None:
        raise RowFault("key", Fault.NOT_KNOWN, neutral(text))
    return wish


def _department(row: SheetRow) -> str:
    text = row.cells.get("department", "").strip()
    if text and fold(text) not in DEPARTMENTS_BY_NAME:
        raise RowFault("department", Fault.NOT_KNOWN, neutral(text))
    return DEPARTMENTS_BY_NAME[fold(text)] if text else ""


def _money(row: SheetRow, column: str, *, least: int = 1, default: int | None = None) -> int:
    text = row.cells.get(column, "").strip()
    if not text:
        if default is None:
            raise RowFault(column, Fault.MISSING)
        return default
    cents = cents_in(text)
    if cents is None or cents < least:
        raise RowFault(column, Fault.NOT_AN_AMOUNT, text)
    if cents > PRICE_LIMIT:
        raise RowFault(column, Fault.TOO_LARGE, text)
    return cents


def _quantity(row: SheetRow) -> int | None:
    text = row.cells.get("quantity", "").strip()
    count = count_in(text)
    if text and count is None:
        raise RowFault("quantity", Fault.NOT_A_NUMBER, text)
    if count is not None and count > PIECES_LIMIT:
        raise RowFault("quantity", Fault.TOO_LARGE, text)
    return count


def _vat(row: SheetRow, rates: Rates) -> str:
    text = fold(row.cells.get("vat", "").replace("%", "")).strip()
    if not text:
        return ""
    if text.upper() in rates.by_code:
        return text.upper()
    if text in _MARGIN:
        return "M20"
    percent = cents_in(text)
    for rate in rates.by_code.values():
        if rate.scheme is Scheme.NORMAL and rate.basis_points == percent:
            return rate.code
    raise RowFault("vat", Fault.NOT_A_RATE, row.cells["vat"])
