"""A ticket whose money lies under a wrong tender: which one, which is right, how much."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tillapp.counter.returning import ReturnView
from tillapp.domain.party import Approval
from tillapp.domain.tender import ACCOUNTS, TenderKind
from tillapp.ui.around import Around
from tillapp.ui.sheets.keyed import KeyedSheet
from tillapp.ui.shown import tender_icon, tender_name
from tillapp.ui.theme import Style
from tillapp.ui.widgets.amount_field import AmountField
from tillapp.ui.widgets.button import Button, Face, Kind, Size
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.number_pad import NumberPad, Pad
from tillapp.ui.widgets.segmented import Option, Segmented

translate = QCoreApplication.translate
_REASON = "mistake"


class CorrectingSheet(KeyedSheet):
    """Moves money of a sealed ticket by a correction document; the ticket stays as it is."""

    def __init__(self, around: Around, sale: ReturnView) -> None:
        theme, figures = around.theme, around.figures
        title = translate("Correcting", "Wrong tender on {number}").format(number=sale.number)
        super().__init__(theme, title, QWidget())
        self._around, self._sale = around, sale
        self._means = {kind: cents for kind, cents in sale.means if kind in ACCOUNTS}
        self._out, self._into = next(iter(self._means), ""), ""
        self.outs = Segmented(
            theme, [self._out_option(kind) for kind in self._means], self._out
        )
        kinds = [Option(kind, tender_name(kind), tender_icon(kind)) for kind in ACCOUNTS]
        self.into = Segmented(theme, kinds, "")
        label = translate("Correcting", "Amount that moves")
        self.field = AmountField(theme, label, figures.money)
        self.pad = NumberPad(theme, Pad.MONEY)
        self.cancel = Button(
            theme, Face(translate("Correcting", "Back"), "arrow-left"), size=Size.LARGE
        )
        key = "F12" if theme.is_regular else ""
        face = Face(translate("Correcting", "Correct it"), "swap", trailing=key)
        self.confirm = Button(theme, face, Kind.PRIMARY, Size.LARGE)
        self._arrange()
        self.focus_first(self.field)
        self.answer(Qt.Key.Key_F12, self.confirm)
        self.outs.chosen.connect(self.choose_out)
        self.into.chosen.connect(self.choose_into)
        self.pad.pressed.connect(self.field.press)
        self.field.submitted.connect(self.correct)
        self.cancel.clicked.connect(self.closed)
        self.confirm.clicked.connect(self.correct)
        self.choose_out(self._out)

    def choose_out(self, kind: str) -> None:
        """Where the money lies by mistake; all of it is proposed."""
        self._out = kind
        self.field.propose(self._means.get(kind, 0))
        for segment in self.into.segments:
            segment.setEnabled(segment.option.id != kind)
        others = [each for each in (TenderKind.CARD, TenderKind.CASH) if each != kind]
        self.choose_into(others[0])

    def choose_into(self, kind: str) -> None:
        """Where it belongs."""
        self._into = kind
        self.into.choose(kind)
        self.confirm.setEnabled(bool(self._means))

    def correct(self) -> None:
        """Ask the desk; a manager has to agree."""
        desk, document, into = (
            self._around.till.returning,
            self._sale.document,
            self.corrected(),
        )
        around = self._around
        said = translate("Correcting", "Corrected: ticket {number}")
        said = said.format(number=self._sale.number)

        def act(approval: Approval | None) -> None:
            desk.correct(document, into, _REASON, approval)

        def then() -> None:
            around.close_sheet()
            around.tell(said)

        around.attempt(act, then)

    def corrected(self) -> tuple[tuple[str, int], ...]:
        """How the ticket was really paid."""
        cents = min(self.field.cents, self._means.get(self._out, 0))
        moved = dict(self._means)
        moved[self._out] = moved.get(self._out, 0) - cents
        moved[self._into] = moved.get(self._into, 0) + cents
        return tuple((kind, left) for kind, left in moved.items() if left)

    def _out_option(self, kind: str) -> Option:
        amount = self._around.figures.money(self._means[kind])
        return Option(kind, f"{tender_name(kind)} {amount}", tender_icon(kind))

    def _arrange(self) -> None:
        theme = self.theme
        told = translate(
            "Correcting", "A correction is written beside the ticket; the ticket stays."
        )
        quiet = Style(18, 500, theme.palette.ink2)
        left, right = QVBoxLayout(), QVBoxLayout()
        dress(left, theme, 12)
        dress(right, theme, 12)
        left.addWidget(Label(theme, told, quiet, wrap=True))
        left.addWidget(Label(theme, translate("Correcting", "It stands under"), Style(18, 600)))
        left.addWidget(self.outs)
        left.addWidget(Label(theme, translate("Correcting", "It was really"), Style(18, 600)))
        left.addWidget(self.into)
        left.addStretch(1)
        right.addWidget(self.field)
        right.addWidget(self.pad, 1)
        both = QHBoxLayout()
        dress(both, theme, 20)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 14, (24, 4, 24, 20))
        lay.addLayout(both, 1)
        lay.addWidget(Row(theme, self.cancel, self.confirm))
