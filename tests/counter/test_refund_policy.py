"""What may go back as money: added up over lines, bounded by shop and law."""

from __future__ import annotations

from tests.shop import card, cash
from tillapp.counter.refund_policy import Claim, claim_of, given, money_room
from tillapp.counter.return_policy import Verdict
from tillapp.counter.settings import Policy
from tillapp.domain.credit import Kind, Slip
from tillapp.domain.means import EXCHANGED, Means
from tillapp.domain.return_line import ReturnLine
from tillapp.domain.sold import SoldLine
from tillapp.domain.tender import CardState, Tender, TenderKind
from tillapp.domain.undone import Origin

SOLD = SoldLine(1, "Tasse", 3, "piece", 350, 1050, 1050, 875, 175, "N20", "new")


def line(*means: Means, quantity: int = 3, before: int = 0, cancels: str = "") -> ReturnLine:
    origin = Origin("ab" * 16, "T03A-000001", 1, before)
    return ReturnLine(1, SOLD, quantity, origin=origin, means=means, cancels=cancels)


def slip(kind: Kind) -> Slip:
    return Slip("cd" * 16, "2803000000017", kind, "T03A")


def test_a_part_of_a_line_claims_its_part_of_each_means() -> None:
    both = line(Means("card", 700), Means("cash", 350), quantity=1)
    claim = claim_of([(both, Verdict.MONEY)])
    assert (claim.came("card"), claim.came("cash"), claim.money) == (233, 117, 350)


def test_what_is_too_old_claims_no_money_and_says_why() -> None:
    old, young = line(Means("cash", 1050)), line(Means("card", 1050))
    claim = claim_of([(old, Verdict.CREDIT), (young, Verdict.MONEY)])
    assert (claim.money, claim.why) == (1050, "return_too_late")


def test_a_cancelled_ticket_gives_its_money_back_at_any_age() -> None:
    undone = line(Means("cash", 1050), cancels="T03A-000001")
    assert claim_of([(undone, Verdict.LATE)]).money == 1050


def test_only_a_payable_credit_may_become_money() -> None:
    for kind, money in ((Kind.RETURN, 1050), (Kind.GIFT, 0), (Kind.GOODWILL, 0)):
        claim = claim_of([(line(Means("credit", 1050, slip(kind))), Verdict.MONEY)])
        assert claim.money == money
        assert claim.came_on(slip(kind).id) == 1050
    assert claim_of([(line(Means(EXCHANGED, 1050)), Verdict.MONEY)]).money == 0


def test_what_went_back_already_leaves_less_room() -> None:
    waiting = Tender(3, TenderKind.CARD, -100, CardState.ASKED)
    back = Tender(4, TenderKind.CREDIT, -50, slip=slip(Kind.RETURN))
    went = given([cash(-300), card(-200), waiting, back, cash(900)])
    assert (went.by("cash"), went.by("card"), went.onto("cd" * 16)) == (300, 200, 50)
    # A slip that is paid out on demand is money as well.
    assert went.money == 550
    claim = Claim((Means("card", 1000),), money=1000)
    room = money_room(TenderKind.CARD, claim, went, Policy(), 600)
    assert (room.amount, room.most) == (450, 600)


def test_shop_and_law_bound_cash() -> None:
    claim = Claim((Means("card", 200_000),), money=200_000)
    went = given([])
    room = money_room(TenderKind.CASH, claim, went, Policy(), 200_000)
    assert (room.amount, room.most) == (15_000, 100_000)
    went = given([cash(-100_000)])
    room = money_room(TenderKind.CASH, claim, went, Policy(), 100_000)
    assert (room.amount, room.most) == (0, 0)
