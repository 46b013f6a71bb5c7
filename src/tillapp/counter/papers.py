"""Any document as its customer's paper, with what the book knows beside it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tillapp.counter.settings import Policy
from tillapp.domain import posting
from tillapp.domain.content import Advance, Content, Copy, Issue, Sale
from tillapp.domain.credit import Slip
from tillapp.domain.document import Document
from tillapp.domain.ids import child
from tillapp.domain.item import Register
from tillapp.domain.paper import Paper
from tillapp.domain.party import Customer
from tillapp.domain.posting import EUR, POINTS, POINTS_HELD
from tillapp.domain.refusal import NotFound
from tillapp.domain.shop import Shop
from tillapp.domain.slip_paper import slip_paper
from tillapp.domain.statement_paper import Movement, statement_paper
from tillapp.domain.ticket import customer_paper
from tillapp.domain.undone import Correction, Refund
from tillapp.domain.wording import Held, Known, Translate, Wording
from tillapp.fiscal import slip as slips
from tillapp.fiscal.link import payload
from tillapp.ledger import accounts, journal, records, stock
from tillapp.ledger.book import Book
from tillapp.ledger.credits import Credit, Credits
from tillapp.ledger.returned import followers

_Basket = Sale | Refund | Issue
_Shown = _Basket | Advance | Correction


class House(Struct, frozen=True):
    """What papers need to know of the house: the shop, its policy, words by language."""

    shop: Shop
    policy: Policy
    words: dict[str, Translate]
    software: str


class Papers:
    """Makes papers; asks the book for what stands beside a document, and writes nothing."""

    def __init__(self, book: Book, house: House) -> None:
        self._book = book
        self._house = house
        self._credits = Credits(book.store, book.place)

    def of(self, document_id: str) -> Paper:
        """The paper of a document, or of a duplicate of one.

        Raises:
            NotFound: for what no customer gets a paper of, such as a released credit.
        """
        document = self.document(document_id)
        content = document.facts.content
        copy = content if isinstance(content, Copy) else None
        shown = self.document(copy.original) if copy else document
        if not isinstance(shown.facts.content, _Shown):
            raise NotFound(document=document_id)
        return customer_paper(shown, self._wording(shown), copy)

    def slip(self, slip_id: str) -> Paper:
        """A credit with what is on it now."""
        credit = self._credit(slip_id)
        return slip_paper(_held(credit), self._words_for(credit))

    def statement(self, slip_id: str, rows: Sequence[Movement]) -> Paper:
        """A credit with everything that happened to it."""
        credit = self._credit(slip_id)
        now = self._book.clock.now()
        return statement_paper(_held(credit), rows, self._words_for(credit), now)

    def document(self, id_: str) -> Document:
        """A sealed document, of this till's ledger or of one that it follows.

        Raises:
            NotFound: where no ledger in this book has it.
        """
        found = journal.in_shop(self._book.store, self._book.place, id_)
        if found is None:
            raise NotFound(document=id_)
        return found

    def sheet(self, document: Document) -> tuple[Document, ...]:
        """Every document that stands on the same paper, this one among them, in order."""
        content = document.facts.content
        others: tuple[str, ...] = ()
        if isinstance(content, _Basket):
            others = content.linked
        elif isinstance(content, Advance):
            others = content.beside
        together = (document, *map(self.document, others))
        return tuple(sorted(together, key=lambda each: each.facts.ordinal))

    def holder(self, document: Document) -> Document:
        """The document that the shop's copies and jobs of this paper name."""
        sheet = self.sheet(document)
        for each in sheet:
            content = each.facts.content
            if isinstance(content, _Basket) and content.tenders:
                return each
        return sheet[-1]

    def link_of(self, document: Document) -> str:
        """The link of a document at hand; nothing for a shop without a page."""
        content, base = document.facts.content, self._house.shop.link
        if not base or not isinstance(content, Sale | Refund):
            return ""
        return base + payload(document, content.total)

    def subject(self, document_id: str) -> str:
        """What the mail with a paper is about."""
        content = self.document(document_id).facts.content
        if isinstance(content, Copy):
            return self.subject(content.original)
        translate = self.words(self._language(self._customer(content)))
        return _subject(content, translate).format(shop=self._house.shop.name)

    def words(self, language: str) -> Translate:
        """The words of a language, or the shop's own where it has none."""
        return self._house.words.get(language) or self._house.words[self._house.shop.language]

    def _credit(self, slip_id: str) -> Credit:
        found = self._credits.by_id(slip_id)
        if found is None:
            raise NotFound(credit=slip_id)
        return found

    def _customer(self, content: Content) -> Customer | None:
        if isinstance(content, Correction):
            return self._customer(self.document(content.ticket).facts.content)
        id_ = _customer_of(content)
        return records.customer(self._book.store, id_) if id_ else None

    def _language(self, customer: Customer | None) -> str:
        return customer.language if customer else self._house.shop.language

    def _wording(self, document: Document) -> Wording:
        return self._worded(
            self._customer(document.facts.content),
            document.facts.staff,
            link=self.link_of(self.holder(document)),
            known=self._known(document),
        )

    def _words_for(self, credit: Credit) -> Wording:
        holder = credit.slip.holder
        customer = records.customer(self._book.store, holder) if holder else None
        return self._worded(customer, "")

    def _worded(
        self, customer: Customer | None, staff: str, link: str = "", known: Known | None = None
    ) -> Wording:
        operator = records.staff_member(self._book.store, staff) if staff else None
        language = self._language(customer)
        return Wording(
            shop=self._house.shop,
            translate=self.words(language),
            language=language,
            operator=operator.name if operator else staff,
            software=self._house.software,
            customer=customer.name if customer else "",
            link=link,
            guarantee_departments=self._house.policy.guarantee_departments,
            known=known or Known(),
            signed=self._signed,
        )

    def _signed(self, slip: Slip, balance: int) -> str:
        return slips.text(slip, balance, self._book)

    def _known(self, document: Document) -> Known:
        sheet = self.sheet(document)
        cancelled_by, modified_by = self._followed(sheet)
        return Known(
            linked=tuple(each for each in sheet if each.id != document.id),
            credits=self._named(sheet),
            slips=tuple(_held(credit) for credit in self._fresh(sheet) if credit.balance > 0),
            points=self._points(sheet),
            cancelled_by=cancelled_by,
            modified_by=modified_by,
            goods=self._aside(document),
            reverses=self._reversed(document),
            ahead=self._ahead(sheet),
        )

    def _followed(self, sheet: tuple[Document, ...]) -> tuple[str, tuple[str, ...]]:
        cancelled, modified = "", []
        sales = [each for each in sheet if isinstance(each.facts.content, Sale)]
        for sale in sales:
            for later in followers(self._book.store, self._book.place, sale.id):
                content = later.facts.content
                if isinstance(content, Correction):
                    modified.append(later.number)
                elif isinstance(content, Refund) and content.cancels == sale.number:
                    cancelled = later.number
        return cancelled, tuple(modified)

    def _named(self, sheet: tuple[Document, ...]) -> tuple[Held, ...]:
        # A duplicate says what the original said, so a balance is that of its time.
        codes = dict.fromkeys(code for each in sheet for code in _codes(each.facts.content))
        found = (self._credits.by_code(code) for code in codes)
        return tuple(
            Held(credit.slip, -self._then(sheet, credit.slip.account, credit.slip.id, EUR))
            for credit in found
            if credit
        )

    def _fresh(self, sheet: tuple[Document, ...]) -> list[Credit]:
        ids = [slip.id for each in sheet for slip in _slips(each.facts.content)]
        found = (self._credits.by_id(id_) for id_ in dict.fromkeys(ids))
        return [credit for credit in found if credit]

    def _points(self, sheet: tuple[Document, ...]) -> int | None:
        store = self._book.store
        for each in sheet:
            content = each.facts.content
            customer = content.customer if isinstance(content, _Basket) else ""
            if customer and accounts.documents_behind(store, POINTS_HELD, customer):
                return self._then(sheet, POINTS_HELD, customer, POINTS)
        return None

    def _ahead(self, sheet: tuple[Document, ...]) -> int:
        if not isinstance(sheet[0].facts.content, Advance):
            return 0
        return -self._then(sheet, posting.ADVANCE, sheet[0].facts.basket, EUR)

    def _then(self, sheet: tuple[Document, ...], account: str, owner: str, unit: str) -> int:
        """A balance as it stood after the documents of a paper, as far as their ledger goes."""
        store, last = self._book.store, sheet[-1]
        later = (
            amount
            for ledger, seq, amount in accounts.documents_behind(store, account, owner)
            if ledger == last.facts.place.ledger and seq > last.seq
        )
        return accounts.balance(store, account, owner, unit) - sum(later)

    def _aside(self, document: Document) -> tuple[str, ...]:
        facts = document.facts
        if not isinstance(facts.content, Advance) or not facts.content.until:
            return ()
        store, place = self._book.store, self._book.place
        upto = (child(facts.basket, n) for n in range(facts.ordinal + 1))
        articles: dict[str, None] = {}
        for each in journal.by_ids(store, place, tuple(upto)):
            moves = (m.item for m in each.facts.moves if m.register is Register.HOLD)
            held = (p.owner for p in each.facts.postings if p.account == posting.HELD)
            articles.update(dict.fromkeys((*moves, *held)))
        found = (stock.goods(store, article) for article in articles)
        return tuple(goods.article.title for goods in found if goods)

    def _reversed(self, document: Document) -> str:
        content = document.facts.content
        if not isinstance(content, Advance) or not content.reverses:
            return ""
        return self.document(content.reverses).number


def _customer_of(content: Content) -> str:
    customer = content.customer if isinstance(content, _Basket | Advance) else ""
    # Work on a credit concerns its holder, whoever stands at the counter.
    holders = (slip.holder for slip in _slips(content)) if isinstance(content, Issue) else ()
    return customer or next(filter(None, holders), "")


def _held(credit: Credit) -> Held:
    return Held(credit.slip, credit.balance)


def _slips(content: Content) -> tuple[Slip, ...]:
    return content.slips if isinstance(content, _Basket) else ()


def _codes(content: Content) -> list[str]:
    codes = [slip.code for slip in _slips(content)]
    if isinstance(content, _Basket):
        codes += [paid.slip for paid in content.tenders]
    if isinstance(content, Advance):
        codes.append(content.tender.slip)
    return [code for code in codes if code]


def _subject(content: Content, translate: Translate) -> str:
    subjects: dict[type, str] = {
        Refund: translate("Mail", "Your credit note at {shop}"),
        Correction: translate("Mail", "Correction of your ticket at {shop}"),
        Advance: translate("Mail", "Your receipt at {shop}"),
        Issue: translate("Mail", "Your voucher at {shop}"),
    }
    return subjects.get(type(content), translate("Mail", "Your ticket at {shop}"))
