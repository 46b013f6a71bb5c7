"""Baskets as the customer's screen gets them: a busy hour, and what goes backwards in it."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter.views import (
    DoneView,
    LineKind,
    LineView,
    SaleView,
    SplitView,
    TenderView,
)
from tillapp.domain.party import Customer
from tillapp.domain.split import Part

LINK = "https://tickets.example/t/" + "Ab3xY" * 40
ANN = Customer("ann", "Ann Archer", language="en")
JEAN = LineView(1, "Jean brut", "W32 L32", "pants", "homme", 2800, 2800, 1, False, True)
DRESS = LineView(
    2, "Robe fleurie", "T. 38", "dress", "femme", 3360, 4200, 1, False, True, struck=4200
)
SHIRTS = LineView(3, "T-shirt", "", "t-shirt", "femme", 1500, 500, 3, False, False)
KILO = LineView(4, "Textile au kilo", "", "scales", "boutique", 1860, 1500, 1240, True, False)
LONG = replace(JEAN, n=5, title="Manteau long en laine bouillie à doublure amovible")
CASH = TenderView(1, "cash", 2000, "")
ASKED = TenderView(2, "card", 4160, "asked")
ACCEPTED = replace(ASKED, state="accepted")
CHEQUE = TenderView(3, "cheque", 1000, "", "0001234")
PAID = DoneView("d1", "T03-000001", 6160, 0, (), cash=False)
CHANGED = DoneView("d2", "T03-000002", 6160, 1840, ((1000, 1),), cash=True, link=LINK)


def sale(
    lines: tuple[LineView, ...] = (), tenders: tuple[TenderView, ...] = (), discount: int = 0
) -> SaleView:
    """A basket as the paying desk shows it: an asked card counts only once accepted."""
    gross = sum(line.struck or line.amount for line in lines)
    total = sum(line.amount for line in lines) - discount
    paid = sum(t.amount for t in tenders if t.state != "asked")
    return SaleView(
        basket="b",
        lines=lines,
        tenders=tenders,
        gross=gross,
        discount=gross - total,
        discount_basis_points=0,
        total=total,
        paid=paid,
        due=max(0, total - paid),
        change=max(0, paid - total),
        pieces=sum(1 if line.weighed else line.quantity for line in lines),
        selected=lines[-1].n if lines else 0,
        notes=(),
        pending=next((t.n for t in tenders if t.state == "asked"), 0),
    )


BOTH = (JEAN, DRESS)
STATES: dict[str, SaleView] = {
    "01 nobody": sale(),
    "02 first line": sale((JEAN,)),
    "03 second line, reduced": sale(BOTH),
    "04 three of a kind": sale((*BOTH, SHIRTS)),
    "05 by weight": sale((*BOTH, SHIRTS, KILO)),
    "06 a line removed": sale((JEAN, SHIRTS)),
    "07 a long name": sale((LONG,)),
    "08 more lines than room": sale(tuple(replace(JEAN, n=n) for n in range(1, 31))),
    "09 discount on the basket": sale(BOTH, discount=616),
    "10 given away": sale((replace(JEAN, amount=0, struck=2800),)),
    "11 part in cash": sale(BOTH, (CASH,)),
    "12 card asked": sale(BOTH, (CASH, ASKED)),
    "13 card alone asked": sale(BOTH, (replace(ASKED, amount=6160),)),
    "14 card accepted": sale(BOTH, (CASH, ACCEPTED)),
    "15 cheque too": sale(BOTH, (CASH, CHEQUE)),
    "16 more cash than due": sale(BOTH, (replace(CASH, amount=8000),)),
    "17 tender taken back": sale(BOTH),
    "18 an english customer": replace(sale(BOTH, (CASH,)), customer=ANN),
    "19 paid": replace(sale(), done=PAID),
    "20 paid with change and a link": replace(sale(), done=CHANGED),
}

JACKET = LineView(
    1,
    "Veste en jean",
    "T. 40",
    "coat-hanger",
    "homme",
    -1400,
    1400,
    1,
    False,
    True,
    kind=LineKind.RETURN,
    number="T03A-000042",
)
BACK = replace(sale((JACKET,)), total=-1400, owed=1400, change=0)
SWAP = replace(sale((JACKET, replace(JEAN, n=2))), total=1400, due=1400)
VOUCHER = LineView(
    1, "BC-03A-000007", "", "gift", "", 3000, 3000, 1, False, True, kind=LineKind.ISSUE
)
CREDIT = TenderView(1, "credit", 2450, "", slip="AV-03A-000912")
GIFT = TenderView(2, "gift", 3000, "", slip="BC-03A-000007")
GIVEN = TenderView(1, "cash", -400, "")
NOTED = TenderView(2, "credit", -1000, "", slip="AV-03A-000913")
THIRDS = SplitView("equal", (Part(1, 2054, paid=True), Part(2, 2053), Part(3, 2053)), 2)
FIRST = TenderView(1, "cash", 2054, "", sealed=True, part=1)
MONEY_BACK = DoneView("d3", "T03A-000043", -1400, 0, (), cash=True)
SLIP_BACK = replace(MONEY_BACK, cash=False, slips=(("AV-03A-000913", 1400),), link=LINK)
SOLD_VOUCHER = DoneView(
    "d4", "L03A-000001", 3000, 2000, ((2000, 1),), cash=True, slips=(("BC-03A-000007", 3000),)
)
BACKWARDS: dict[str, SaleView] = {
    "01 goods come back": BACK,
    "02 an exchange that costs": SWAP,
    "03 an exchange of equals": replace(
        sale((JACKET, replace(JEAN, n=2, amount=1400))), total=0, due=0
    ),
    "04 part given in cash": replace(BACK, tenders=(GIVEN,), owed=1000),
    "05 the rest as a credit": replace(BACK, tenders=(GIVEN, NOTED), owed=0, whole=True),
    "06 refunded": replace(sale(), done=MONEY_BACK),
    "07 a credit instead of money": replace(sale(), done=SLIP_BACK),
    "08 a credit pays a part": replace(sale(BOTH, (CREDIT,)), credit=0),
    "09 a voucher too": sale(BOTH, (CREDIT, GIFT)),
    "10 a voucher is sold": sale((VOUCHER,)),
    "11 with change": replace(sale(), done=SOLD_VOUCHER),
    "12 three parts": replace(
        sale(BOTH), split=SplitView("equal", (Part(1, 2054), *THIRDS.parts[1:]), 1), due=2054
    ),
    "13 the first is paid": replace(sale(BOTH, (FIRST,)), split=THIRDS, due=2053),
    "14 an english customer": replace(BACK, customer=ANN),
}
