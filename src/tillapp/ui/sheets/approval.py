"""A second person's word for one action: by code or by badge, never a dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tillapp.counter.staffing import PinQuestion
from tillapp.domain.party import Right
from tillapp.domain.refusal import MustWait, NotYourRight, WrongPin
from tillapp.ui.around import Around
from tillapp.ui.code_pad import CodePad
from tillapp.ui.format import Format
from tillapp.ui.palette import Hue
from tillapp.ui.sheets.keyed import TouchedSheet
from tillapp.ui.theme import Style
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import Row, dress

translate = QCoreApplication.translate


def action(refusal: NotYourRight, figures: Format) -> str:
    """The refused action in words, as a manager has to understand it."""
    facts = refusal.facts
    amounts = {key: figures.money(int(facts.get(key, 0))) for key in ("amount", "gross", "was")}
    names = {key: facts.get(key, "") for key in ("title", "number", "days", "points")}
    words = {
        Right.SELL: translate("Approval", "Sell"),
        Right.DISCOUNT: translate("Approval", "Discount of {amount} on {gross}"),
        Right.BIG_DISCOUNT: translate("Approval", "Large discount: {amount} off {gross}"),
        Right.PRICE: translate("Approval", "{title}: {amount} instead of {was}"),
        Right.DRAWER: translate("Approval", "Open the drawer without a sale"),
        Right.REPRINT: translate("Approval", "Print a ticket again"),
        Right.ABANDON: translate("Approval", "Give up a basket of {amount}"),
        Right.CUSTOMERS: translate("Approval", "Open the customers' records"),
        Right.HARDWARE: translate("Approval", "Change the devices"),
        Right.FIGURES: translate("Approval", "See the shop’s figures"),
        Right.APPROVE: translate("Approval", "Approve"),
        Right.RETURN: translate("Approval", "Take goods back, or give money back"),
        Right.RETURN_LATE: _late(facts),
        Right.RETURN_FREE: translate("Approval", "Without a ticket: {title} for {amount}"),
        Right.CANCEL: translate("Approval", "Cancel or correct ticket {number}: {amount}"),
        Right.CREDIT: translate(
            "Approval", "Extend, pay out or allow credit {title}: {amount}"
        ),
        Right.POINTS: translate("Approval", "Change loyalty points by {points}"),
        Right.PROMOTE: translate("Approval", "Change promotions"),
        Right.ERASE: translate("Approval", "Erase a customer’s record"),
    }[Right(str(facts["right"]))]
    return words.format(**names, **amounts)


def _late(facts: dict[str, int | str]) -> str:
    """Goods after the time of the shop, or money where only a credit is left."""
    if "option" in facts:
        return translate("Approval", "Give {amount} back in money against the shop’s rules")
    return translate("Approval", "Take goods back {days} days after the sale")


class ApprovalSheet(TouchedSheet):
    """Says what is asked and takes a manager's code; `approved` carries the Approval."""

    approved = Signal(object)

    def __init__(self, around: Around, refusal: NotYourRight) -> None:
        theme = around.theme
        self._around, self._refusal = around, refusal
        self._right = Right(str(refusal.facts["right"]))
        self._facts = {k: v for k, v in refusal.facts.items() if k != "right"}
        super().__init__(theme, translate("Approval", "A manager has to agree"), QWidget())
        self.cancel = Button(theme, Face(self.tr("Cancel"), "x"))
        self.pad = CodePad(theme, self.tr("Code of a manager"))
        self.trouble = Label(theme, "", Style(19, 700, theme.palette.tone(Hue.DANGER).ink))
        self._wait_s = 0
        self._ticks = QTimer(self, interval=1000)
        self._arrange()
        self.focus_first(self.cancel)
        self.cancel.clicked.connect(self.closed)
        self.pad.typed.connect(self._try)
        self.pad.lasting.connect(self._lasts)
        self._ticks.timeout.connect(self._tick)

    def take_badge(self, code: str) -> bool:
        """A scan while the sheet is open; False when it is no manager's badge."""
        session = self._around.till.session
        try:
            approval = session.approve_with_badge(self._right, code, **self._facts)
        except NotYourRight:
            return False
        self.approved.emit(approval)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are the code, although the safe choice has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        else:
            self.pad.keyPressEvent(event)

    def _arrange(self) -> None:
        theme, palette = self.theme, self.theme.palette
        lay = QVBoxLayout(self.body)
        dress(lay, theme, 14, (24, 4, 24, 24))
        words = action(self._refusal, self._around.figures)
        person = self._around.till.session.who.name
        asks = self.tr("{name} asks for:").format(name=person)
        lay.addWidget(Label(theme, asks, Style(18, 500, palette.ink2)))
        lay.addWidget(Label(theme, words, Style(28, 700), wrap=True))
        self.hint = Label(
            theme, self.tr("Code, or scan the badge"), Style(18, 500, palette.ink2)
        )
        lay.addWidget(Row(theme).add(self.hint).stretch().add(self.trouble))
        lay.addWidget(self.pad, 1)
        lay.addWidget(self.cancel)

    def _try(self, pin: str) -> None:
        try:
            question = self._around.till.session.begin_approval(pin)
        except MustWait as wait:
            self._wait(int(wait.facts["seconds"]))
        else:
            self.pad.check(question, partial(self._conclude, question))

    def _conclude(self, question: PinQuestion, whose: str) -> None:
        session = self._around.till.session
        self.hint.setText(self.tr("Code, or scan the badge"))
        try:
            approval = session.conclude_approval(question, whose, self._right, **self._facts)
        except WrongPin as wrong:
            self._wrong(question.pin, int(wrong.facts["left"]))
        else:
            self.approved.emit(approval)

    def _wrong(self, pin: str, left: int) -> None:
        self.trouble.setText(self.tr("Wrong code, %n try(s) left", "", left))
        if left:
            return
        try:
            # The last try is spent: asking once more is not counted and tells how long.
            self._around.till.session.begin_approval(pin)
        except MustWait as wait:
            self._wait(int(wait.facts["seconds"]))
        else:
            self.trouble.setText(self.tr("Nobody here can approve"))

    def _lasts(self) -> None:
        self.trouble.setText("")
        self.hint.setText(self.tr("Checking the code…"))

    def _wait(self, seconds: int) -> None:
        self._wait_s = seconds
        self.pad.open_for_keys(yes=False)
        self._tell_wait()
        self._ticks.start()

    def _tick(self) -> None:
        self._wait_s -= 1
        if self._wait_s > 0:
            self._tell_wait()
            return
        self._ticks.stop()
        self.pad.open_for_keys(yes=True)
        self.trouble.setText("")

    def _tell_wait(self) -> None:
        words = self.tr("Too many wrong codes: wait %n second(s)", "", self._wait_s)
        self.trouble.setText(words)
