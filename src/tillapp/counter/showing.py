"""The two-line customer display: a pure function of the same view as the cashier's screen."""

from __future__ import annotations

from tillapp.counter.ports import Frame
from tillapp.counter.views import LineKind, SaleView
from tillapp.domain.amount import amount, euros
from tillapp.domain.ticket import Translate


def frame(view: SaleView, translate: Translate, welcome: str, language: str = "fr") -> Frame:
    """What the customer reads: the last article and the total, what is due or comes back."""
    if view.tenders and view.owed:
        return Frame(
            translate("Display", "Total"),
            euros(view.total, language),
            translate("Display", "For you"),
            euros(view.owed, language),
        )
    if view.due and (view.tenders or view.split):
        return Frame(
            translate("Display", "Total"),
            euros(view.total, language),
            _due_label(view, translate),
            euros(view.due, language),
        )
    if view.lines:
        return _line_frame(view, translate, language)
    if view.done is not None:
        return _done_frame(view, translate, language)
    return Frame(welcome, "", translate("Display", "Welcome"), "")


def _due_label(view: SaleView, translate: Translate) -> str:
    if view.split is None:
        return translate("Display", "Left to pay")
    label = translate("Display", "Part {n} of {count}")
    return label.format(n=view.split.now, count=len(view.split.parts))


def _line_frame(view: SaleView, translate: Translate, language: str) -> Frame:
    line = next((line for line in view.lines if line.n == view.selected), view.lines[-1])
    title = f"{line.quantity}x {line.title}" if not line.weighed and line.quantity > 1 else ""
    if line.kind is LineKind.ISSUE:
        title = translate("Display", "Gift voucher")
    # What the shop gives back is the customer's: a minus would read like a debt.
    mine = view.total < 0
    label = translate("Display", "For you") if mine else translate("Display", "Total")
    return Frame(
        title or line.title,
        amount(line.amount, language),
        label,
        euros(abs(view.total), language),
    )


def _done_frame(view: SaleView, translate: Translate, language: str) -> Frame:
    done = view.done
    assert done is not None
    if done.total < 0:
        return Frame(
            translate("Display", "Refunded"),
            euros(-done.total, language),
            translate("Display", "Thank you"),
            "",
        )
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
