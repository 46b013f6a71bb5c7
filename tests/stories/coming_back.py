"""What every story of goods that come back does: sell, open the sale, have it approved."""

from __future__ import annotations

from tests.desks import JEANNE, PINS
from tests.stories.screen_till import ScreenTill
from tillapp.counter.paying import CardAnswer
from tillapp.demo.hand import until
from tillapp.domain.article import Goods
from tillapp.domain.undone import Refund
from tillapp.ui.screens.returns import ReturnsScreen
from tillapp.ui.sheets.approval import ApprovalSheet


def returns(counter: ScreenTill) -> ReturnsScreen:
    """The place of the returns."""
    screen = counter.shell.places["returns"]
    assert isinstance(screen, ReturnsScreen)
    return screen


def sold(counter: ScreenTill, *goods: Goods, card: bool = False) -> str:
    """A sale of a moment ago; answers the number of its ticket."""
    till = counter.till
    for thing in goods:
        till.selling.scan(thing.code)
    view = till.paying.card() if card else till.paying.cash()
    if card:
        view = till.paying.card_answer(CardAnswer.ACCEPTED)
    assert view.done is not None
    counter.shell.show_view(till.selling.view())
    return view.done.number


def refunds(counter: ScreenTill) -> list[Refund]:
    """The credit notes so far."""
    contents = (document.facts.content for document in counter.desks.documents())
    return [content for content in contents if isinstance(content, Refund)]


def approve(counter: ScreenTill) -> None:
    """The manager comes and types her code."""
    assert isinstance(counter.sheet, ApprovalSheet)
    counter.hand.type(PINS[JEANNE.id])
    until(lambda: not isinstance(counter.sheet, ApprovalSheet), "the manager agreed")


def press_primary(counter: ScreenTill) -> None:
    """Touch the largest button of the returns."""
    counter.hand.press(returns(counter).side.primary)


def verdict(counter: ScreenTill) -> str:
    """What the head of the open sale says of the shop’s rules."""
    labels = returns(counter).page.sale.card.verdicts.values()
    return "".join(label.text() for label in labels if label.isVisible())
