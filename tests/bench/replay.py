"""Real invoices through the selling and paying desks: counts, totals, time per sale."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from os import urandom
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tests.bench.invoices import Left, NotInvoices, Row, invoices, key_of, read, sifted
from tillapp.counter.founding import Folders, FoundingDesk
from tillapp.counter.handing import House
from tillapp.counter.paying import CardAnswer
from tillapp.counter.receiving import Arrival, ReceivingDesk
from tillapp.counter.till import Till
from tillapp.counter.watching import Devices
from tillapp.demo.shop import plan_of
from tillapp.demo.vocabulary import vocabulary
from tillapp.domain.article import Tracking
from tillapp.domain.clock import Moment
from tillapp.domain.content import Sale
from tillapp.domain.ids import TimedIds
from tillapp.domain.item import Regime
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.witness import Witness
from tillapp.ledger import accounts, journal
from tillapp.ledger.verify import Known, verify

REASON = "price of the day"


class Result(Struct, frozen=True):
    """What the replay found; money in cents, times in milliseconds.

    `days` says of each day of the file what it sold in all, what was rung, what is listed.
    """

    rows: int
    rung_rows: int
    not_rung: dict[str, int]
    bad_rows: int
    articles: int
    sales: int
    refunds: int
    days: dict[str, tuple[int, int, int]]
    file_total_cents: int
    rung_total_cents: int
    not_rung_total_cents: int
    book_total_cents: int
    by_tender_cents: dict[str, int]
    accounts_cents: dict[str, int]
    card_above_cash_limit: int
    largest_sale_rows: int
    times_ms: dict[str, float]
    seconds: float
    db_bytes: int
    verified: dict[str, object]
    left: tuple[Left, ...]


def checked(till: Replay) -> dict[str, object]:
    """What verify says, given the key and head that this machine knows."""
    ledger = till.book.place.ledger
    key = KeyStore(till.folders.keys).key(ledger)
    seen = Witness(till.folders.witness(ledger)).read()
    assert key is not None
    assert seen is not None
    known = Known({ledger: key.public()}, (seen,))
    start = time.perf_counter()
    report = verify(till.book.store, till.book.profile, known)
    return {
        "sound": report.sound,
        "documents": report.documents,
        "stamps": report.stamps,
        "defects": [str(defect) for defect in (*report.defects, *report.notices)],
        "seconds": round(time.perf_counter() - start, 2),
    }


class Sold(Struct, frozen=True):
    """A sold line, and how much of it did not come back yet."""

    document: str
    n: int
    left: int


class MachineClock:
    """The machine's own time, in UTC."""

    def now(self) -> Moment:
        return Moment(time.time_ns() // 1_000_000)


def catalogue(rows: Iterable[Row]) -> list[Arrival]:
    """One article per code, at the price and under the name that it has first."""
    first: dict[str, Row] = {}
    pieces: Counter[str] = Counter()
    for row in rows:
        pieces[row.code] += max(0, row.quantity)
        if not (row.code in first and first[row.code].title):
            first[row.code] = row
    return [
        Arrival(
            row.title or code,
            row.price,
            tracking=Tracking.QUANTITY,
            vat="N20",
            family="new",
            regime=Regime.INVOICED,
            quantity=pieces[code],
            codes=(code,),
        )
        for code, row in first.items()
    ]


class Replay:
    """One till with its desks, and the person who rings."""

    def __init__(self, folder: Path, rows: list[Row]) -> None:
        clock, plan = MachineClock(), plan_of(vocabulary())
        self.folders = Folders(folder, folder / "keys")
        self.book = FoundingDesk(self.folders, clock, urandom, "replay", France).found(plan)
        ids = TimedIds(clock, urandom)
        house = House(plan.shop, plan.policy, {}, "replay")
        pepper = KeyStore(self.folders.keys).pepper(b"")
        till = Till(self.book, ids, house, pepper, devices=Devices())
        who = till.session.enter_with_badge(plan.manager.badge)
        self.selling, self.paying = till.selling, till.paying
        self.returning, self.refunding = till.returning, till.refunding
        self.sold: dict[tuple[str, str, int], list[Sold]] = {}
        self.limit = plan.policy.cash_limit
        arrivals = catalogue(rows)
        self.prices = {arrival.codes[0]: arrival.price for arrival in arrivals}
        self.articles = len(ReceivingDesk(self.book, ids, who.id).receive(arrivals).articles)

    def ring(self, rows: list[Row], *, cash: bool) -> tuple[str, float, float]:
        """One invoice from the first scan to the sealed ticket; the tender, and two times."""
        start = time.perf_counter()
        # Prices of the day first: a line at the listed price may join, and must not change.
        for row in sorted(rows, key=lambda row: row.price == self.prices[row.code]):
            selected = self.selling.scan(row.code, row.quantity).selected
            if row.price != self.prices[row.code]:
                self.selling.price(selected, row.price, REASON)
        scanned = time.perf_counter()
        total = sum(row.total for row in rows)
        assert self.selling.view().due == total, rows[0].invoice
        by_cash = cash and total <= self.limit
        if by_cash:
            self.paying.cash()
        else:
            self.paying.card()
            self.paying.card_answer(CardAnswer.ACCEPTED)
        times = [(time.perf_counter() - since) * 1000 for since in (start, scanned)]
        self._remember(rows[0].customer)
        return "cash" if by_cash else "card", times[0], times[1]

    def _remember(self, customer: str) -> None:
        done = self.selling.view().done
        assert done is not None
        document = journal.by_id(self.book.store, self.book.place, done.document)
        assert document is not None
        sale = document.facts.content
        assert isinstance(sale, Sale)
        for line in sale.lines:
            key = (customer, line.code, line.price)
            self.sold.setdefault(key, []).append(Sold(document.id, line.n, line.quantity))

    def take_back(self, rows: list[Row]) -> Counter[str]:
        """One cancellation, against the last invoices that sold its articles; by tender."""
        for row in rows:
            wanted = -row.quantity
            while wanted:
                sold = self.sold[key_of(row)][-1]
                part = min(wanted, sold.left)
                self.returning.add(sold.document, sold.n, part, reason="other")
                wanted -= part
                self._used(key_of(row), part)
        owed = sum(-row.total for row in rows)
        assert self.selling.view().owed == owed, rows[0].invoice
        given: Counter[str] = Counter()
        while left := self.selling.view().owed:
            option = self.refunding.options()[0]
            amount = min(left, option.amount)
            self.refunding.give(option.id, amount)
            if option.kind == "card":
                self.paying.card_answer(CardAnswer.ACCEPTED)
            given[option.kind] += amount
        return given

    def _used(self, key: tuple[str, str, int], part: int) -> None:
        lines = self.sold[key]
        last = lines.pop()
        if last.left > part:
            lines.append(replace(last, left=last.left - part))


class Day:
    """The invoices of a file, rung one after another."""

    def __init__(self, till: Replay, baskets: list[list[Row]]) -> None:
        self.till = till
        self.baskets = baskets
        self.tenders: Counter[str] = Counter()
        self.whole_ms: list[float] = []
        self.close_ms: list[float] = []
        self.card_above_limit = 0
        self.refunds = 0
        self.by_day: Counter[str] = Counter()

    def ring_all(self) -> None:
        """Cash and card in turns; above the legal limit always card; back as it came."""
        for n, invoice in enumerate(self.baskets):
            if invoice[0].cancels:
                self.tenders.subtract(self.till.take_back(invoice))
                self.refunds += 1
            else:
                self._sell(invoice, cash=n % 2 == 0)
            self.by_day[invoice[0].day] += sum(row.total for row in invoice)
            self.till.book.rest()  # An idle moment between two customers, as the till has it.

    def _sell(self, invoice: list[Row], *, cash: bool) -> None:
        tender, whole, close = self.till.ring(invoice, cash=cash)
        self.tenders[tender] += sum(row.total for row in invoice)
        self.card_above_limit += cash and tender == "card"
        self.whole_ms.append(whole)
        self.close_ms.append(close)

    def times(self) -> dict[str, float]:
        """Milliseconds of a sale from its first scan, and of its payment alone."""
        parts = (("sale", self.whole_ms), ("payment", self.close_ms))
        return {f"{name}_p{p}": quantile(ms, p) for name, ms in parts for p in (50, 99)}


def replay(path: Path, db: Path) -> Result:
    """Ring a file through a fresh till, and leave its book at `db`."""
    start = time.perf_counter()
    rows, bad = read(path)
    good, left = sifted(rows)
    if not good:
        why = Counter(each.reason for each in (*bad, *left)).most_common()
        told = ", ".join(f"{n} times {reason}" for reason, n in why) or "it has no rows"
        raise NotInvoices(f"{path}: no row can be rung: {told}")
    till = Replay(db.with_name(f"{db.name}.till"), good)
    day = Day(till, invoices(good))
    day.ring_all()
    result = _result(rows, [*bad, *left], day, round(time.perf_counter() - start, 2))
    till.book.close()
    till.folders.book.replace(db)
    _prove(result)
    return result


def _result(rows: list[Row], left: list[Left], day: Day, seconds: float) -> Result:
    book, heads = day.till.book, day.till.book.heads
    assert heads["G"].totals is not None
    unrung = {row.line for row in left}
    known = {row.line for row in rows}
    bad = len(unrung - known)
    return Result(
        rows=len(rows) + bad,
        rung_rows=len(rows) + bad - len(left),
        not_rung=dict(sorted(Counter(row.reason for row in left if row.line in known).items())),
        bad_rows=bad,
        articles=day.till.articles,
        sales=heads["T"].count - day.refunds,
        refunds=day.refunds,
        days=_days(rows, left, day),
        file_total_cents=sum(row.total for row in rows),
        rung_total_cents=sum(row.total for row in rows if row.line not in unrung),
        not_rung_total_cents=sum(row.total for row in left),
        book_total_cents=heads["G"].totals.perpetual,
        by_tender_cents=dict(sorted(day.tenders.items())),
        accounts_cents={
            "cash": accounts.balance(book.store, "cash", book.place.ledger[:3]),
            "card": accounts.balance(book.store, "card"),
        },
        card_above_cash_limit=day.card_above_limit,
        largest_sale_rows=max(map(len, day.baskets)),
        times_ms=day.times(),
        seconds=seconds,
        db_bytes=day.till.folders.book.stat().st_size,
        verified=checked(day.till),
        left=tuple(left),
    )


def _days(rows: list[Row], left: list[Left], day: Day) -> dict[str, tuple[int, int, int]]:
    file: Counter[str] = Counter()
    listed: Counter[str] = Counter()
    unrung = {row.line for row in left}
    for row in rows:
        file[row.day] += row.total
        if row.line in unrung:
            listed[row.day] += row.total
    return {name: (file[name], day.by_day[name], listed[name]) for name in sorted(file)}


def _prove(result: Result) -> None:
    """Rung and listed together are the file, in rows and to the cent; the book agrees."""
    for name, (file, rung, listed) in result.days.items():
        assert rung + listed == file, name
    assert result.rung_rows + len(result.left) == result.rows
    assert result.rung_total_cents + result.not_rung_total_cents == result.file_total_cents
    assert result.book_total_cents == result.rung_total_cents
    assert result.accounts_cents == result.by_tender_cents
    assert result.verified["sound"], result.verified


def quantile(times: list[float], percent: int) -> float:
    """The time that so many percent of all stay at or below, in milliseconds."""
    return round(sorted(times)[min(len(times) - 1, len(times) * percent // 100)], 3)


def main(arguments: list[str]) -> None:
    """Replay one file and print what was found."""
    parser = argparse.ArgumentParser(description="Ring real invoices through the till.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--db", type=Path, required=True, help="file of the new book")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    options = parser.parse_args(arguments)
    try:
        result = replay(options.file, options.db)
    except (NotInvoices, OSError) as trouble:
        sys.exit(str(trouble))
    if options.json:
        print(json.dumps(msgspec.to_builtins(result), indent=1))
        return
    for name in result.__struct_fields__[:-1]:
        print(f"{name}: {getattr(result, name)}")
    for row in result.left:
        print(f"line {row.line} invoice {row.invoice}: {row.reason} ({row.total} cents)")


if __name__ == "__main__":
    main(sys.argv[1:])
