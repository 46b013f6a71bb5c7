"""C37: the customer's two lines say what the cashier's screen says, from the first line on."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tests.conftest import Snapshots
from tests.credit_shop import CreditTill
from tests.desks import JEANNE, Desks, english
from tillapp.counter.paying import Beside, CardAnswer
from tillapp.counter.ports import Frame
from tillapp.counter.showing import frame
from tillapp.counter.splitting import SplittingDesk
from tillapp.counter.views import SaleView
from tillapp.domain.credit import Kind
from tillapp.domain.discount import Discount
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import Tender, TenderKind

OLD_COAT = SoldLine(1, "Manteau", 1, "piece", 3000, 3000, 3000, 3000, 0, "M20", "used")
WELCOME = "Friperie du Rhône"
COLUMNS = 20


def lines(shown: Frame) -> str:
    """Both lines at the width of a real display; the left part gives way."""
    pairs = ((shown.top_left, shown.top_right), (shown.bottom_left, shown.bottom_right))
    rows = []
    for left, right in pairs:
        room = COLUMNS - len(right) - 1 if right else COLUMNS
        rows.append(f"|{left[:room].ljust(COLUMNS - len(right))}{right}|")
    return "\n".join(rows)


def states(till: Desks) -> Iterator[tuple[str, SaleView]]:
    """A busy hour, view by view."""
    shop, sell = till.shop, till.selling
    dress, cup, loose = shop.piece(price=1600), shop.sku(price=350), shop.by_weight()
    yield "nobody", sell.view()
    yield "a customer's card", sell.attach(till.customer().id)
    yield "first scan", sell.scan(dress.code)
    yield "a cup", sell.scan(cup.code)
    yield "two cups", sell.scan(cup.code)
    yield "by weight", sell.add(loose.article.id, 820)
    yield "the dress touched", sell.select(1)
    yield "the dress cheaper", sell.discount(1, Discount("defect", basis_points=1000))
    yield "a new price", sell.price(2, 300, "gesture")
    yield "five euros off", sell.discount_all(Discount("loyal", cents=500))
    yield "bulk goods out", sell.remove(3)
    yield "and back", sell.undo()
    yield "parked", sell.hold()
    yield "another customer", sell.free("Broche, très vieille et très jolie", 123_450)
    yield "given up", sell.abandon()
    yield "resumed", sell.resume(sell.parked()[0].id)
    yield from paying_states(till)


def paying_states(till: Desks) -> Iterator[tuple[str, SaleView]]:
    """The same hour, when it comes to the money."""
    shop, sell, pay = till.shop, till.selling, till.paying
    yield "part in cash", pay.cash(1000)
    yield "card asked", pay.card(500)
    yield "nobody knows", pay.card_answer(CardAnswer.UNKNOWN)
    yield "card accepted", pay.card_answer(CardAnswer.ACCEPTED)
    yield "a cheque", pay.cheque(100)
    yield "cheque back", pay.remove(3)
    yield "cash, with change", pay.cash(5000)
    yield "next scan", sell.scan(shop.piece("Jean", 2000).code)
    yield "card asked again", pay.card()
    yield "card refused", pay.card_answer(CardAnswer.REFUSED)
    yield "exact cash", pay.cash()
    yield "a gift scanned", sell.scan(shop.piece("Pin’s", 100).code)
    yield "a gift", sell.price(1, 0, "gesture")
    yield "a gift given", pay.close()


def test_c37_the_display_through_a_busy_hour(snapshots: Snapshots) -> None:
    shown = [
        f"{name}\n{lines(frame(view, english, WELCOME))}\n"
        for name, view in states(Desks(who=JEANNE))
    ]
    assert len(shown) >= 20
    snapshots.check("display/busy-hour-fr.txt", "\n".join(shown).encode())


def backwards(desks: CreditTill) -> Iterator[tuple[str, SaleView]]:
    """Half of the day runs backwards: refunds, exchanges, credits, parts."""
    shop, pay = desks.shop, desks.paying
    sell = desks.selling
    beside = Beside(desks.session, sell, desks.handing, desks.basket)
    yield "goods come back", sell.put_on(ReturnLine(0, OLD_COAT, 1, reason="size"))
    yield "against a dress", sell.scan(shop.piece("Robe", 2000).code)
    yield "the dress goes back on its rack", sell.remove(2)
    yield "part of it in cash", pay.take(Tender(0, TenderKind.CASH, -1000))
    slip = desks.desk.fresh(Kind.RETURN, 2000, "")
    rest = Tender(0, TenderKind.CREDIT, -2000, slip=slip, fresh=True)
    yield "the rest as a credit", pay.take(rest)
    yield "a voucher is sold", desks.desk.sell_gift(3000)
    yield "for a note", pay.cash(5000)
    yield "next scan", sell.scan(shop.piece("Manteau", 6000).code)
    yield "the credit pays a part", desks.desk.spend(slip.code)
    yield "the rest in cash", pay.cash()
    yield "next scan again", sell.scan(shop.piece("Canapé", 9000).code)
    yield "in three parts", SplittingDesk(beside).equal(3)
    yield "the first pays", pay.cash()
    yield "the second pays", pay.cash()
    yield "the third pays", pay.cash()


def test_c37_the_display_when_money_goes_backwards(snapshots: Snapshots) -> None:
    shown = [
        f"{name}\n{lines(frame(view, english, WELCOME))}\n"
        for name, view in backwards(CreditTill())
    ]
    snapshots.check("display/backwards-fr.txt", "\n".join(shown).encode())


def test_c37_the_total_is_there_from_the_first_line_and_never_of_another_sale() -> None:
    for name, view in states(Desks(who=JEANNE)):
        shown = frame(view, english, WELCOME, "en")
        amounts = (shown.top_right, shown.bottom_right)
        if view.lines:
            assert f"€{view.total // 100:,}.{view.total % 100:02d}" in amounts, name
        elif view.done is None:
            assert shown == Frame(WELCOME, "", "Welcome", ""), name


def test_c37_a_frame_knows_nothing_but_the_view() -> None:
    for _, view in states(Desks(who=JEANNE)):
        copied = msgspec.convert(msgspec.to_builtins(view), SaleView)
        assert copied == view
        assert frame(copied, english, WELCOME) == frame(view, english, WELCOME)


def test_c37_the_greeting_comes_back_when_the_screen_lets_the_sale_go() -> None:
    till = Desks()
    till.sell(till.shop.piece())
    assert frame(till.selling.view(), english, WELCOME).bottom_left == "Thank you"
    till.selling.done = None
    assert frame(till.selling.view(), english, WELCOME).bottom_left == "Welcome"
