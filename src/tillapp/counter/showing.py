"""The two-line customer display: a pure function of the same view as the cashier's screen."""

from __future__ import annotations

from tillapp.counter.ports import Frame
from tillapp.counter.views import SaleView
from tillapp.domain.amount import amount, euros
from tillapp.domain.ticket import Translate


def frame(view: SaleView, translate: Translate, welcome: str, language: str = "fr") -> Frame:
    """What the customer reads: the last article and the total, what is due, the change."""
    if view.tenders and view.due:
        return Frame(
            translate("Display", "Total"),
            euros(view.total, language),
            translate("Display", "Left to pay"),
            euros(view.due, language),
        )
    if view.lines:
        return _line_frame(view, translate, language)
    if view.done is not None:
        return _done_frame(view, translate, language)
    return Frame(welcome, "", translate("Display", "Welcome"), "")


def _line_frame(view: SaleView, translate: Translate, language: str) -> Frame:
    line = next((line for line in view.lines if line.n == view.selected), view.lines[-1])
    title = f"{line.quantity}x {line.title}" if not line.weighed and line.quantity > 1 else ""
    return Frame(
        title or line.title,
        amount(line.amount, language),
        translate("Display", "Total"),
        euros(view.total, language),
    )


def _done_frame(view: SaleView, translate: Translate, language: str) -> Frame:
    done = view.done
    assert done is not None
    if done.change:
        return Frame(
            translate("Display", "Paid"),
            euros(done.total + done.change, language),
            translate("Display", "Change"),
            euros(done.change, language),
        )
    return Frame(
        translate("Display", "Paid"),
        euros(done.total, language),
        translate("Display", "Thank you"),
        "",
    )
