"""What the largest button of a panel does with the basket: pay, refund, exchange."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from tillapp.counter.refunding import RefundOption
from tillapp.counter.views import LineKind, SaleView
from tillapp.ui.format import Format
from tillapp.ui.screens.refund_keys import NEW_CREDIT, first_allowed, verb
from tillapp.ui.shown import tender_icon
from tillapp.ui.widgets.button import Button, Face, Kind

translate = QCoreApplication.translate
PAY, REFUND, CLOSE = "pay", "refund", "close"
_KEY = "F12"


class PrimaryAct(Struct, frozen=True):
    """An action, the face and the colour that say it, and whether it can be done now."""

    does: str
    face: Face
    kind: Kind
    ready: bool

    def dress(self, button: Button, *, resting: bool = False) -> None:
        """Give a button this meaning; the bound key stays."""
        button.show_face(self.face)
        button.setEnabled(self.ready and not resting)
        # A key that means the same as before is not painted again at every scan.
        if button.kind is not self.kind:
            button.kind = self.kind
            button.update()


def of_typed(option: RefundOption, typed: int | None, owed: int) -> RefundOption:
    """The option with the amount that somebody keyed in, at most what is owed."""
    return option if typed is None else replace(option, amount=min(typed, owed))


def primary_act(view: SaleView, options: Sequence[RefundOption], figures: Format) -> PrimaryAct:
    """The way to end this basket: by the sign of what is left, never by a mode."""
    if view.owed:
        return _refund(view, options, figures)
    if view.whole:
        back = any(line.kind is LineKind.RETURN for line in view.lines)
        exchange = translate("PrimaryAct", "Validate the exchange")
        words = exchange if back else translate("PrimaryAct", "Validate")
        return PrimaryAct(CLOSE, Face(words, "check-circle", _KEY), Kind.PRIMARY, ready=True)
    words = translate("PrimaryAct", "Pay")
    ready = bool(view.lines)
    return PrimaryAct(PAY, Face(words, "money", _KEY), Kind.PRIMARY, ready=ready)


def _refund(view: SaleView, options: Sequence[RefundOption], figures: Format) -> PrimaryAct:
    first = first_allowed(options)
    if first is None:
        words = translate("PrimaryAct", "Refund")
        face = Face(words, "arrow-u-up-left", _KEY)
        return PrimaryAct(REFUND, face, Kind.RETURN, ready=False)
    face = Face(verb(first, view.owed, figures), tender_icon(first.kind), _KEY)
    kind = Kind.CREDIT if first.id == NEW_CREDIT else Kind.RETURN
    return PrimaryAct(REFUND, face, kind, ready=not view.pending)
