"""The locked till: who are you, and your code or your badge."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tillapp.counter.messages import Message, Scanned
from tillapp.counter.staffing import PinQuestion
from tillapp.domain.code import CodeKind, read
from tillapp.domain.party import Role, Staff
from tillapp.domain.refusal import MustWait, UnknownCode, WrongPin
from tillapp.ui.around import Around
from tillapp.ui.code_pad import CodePad
from tillapp.ui.paint import RIGHT
from tillapp.ui.palette import Hue
from tillapp.ui.screen import Screen
from tillapp.ui.screens.lock_side import LockSide
from tillapp.ui.theme import Style
from tillapp.ui.widgets.label import ElidingLabel, Label
from tillapp.ui.widgets.layout import Row, dress
from tillapp.ui.widgets.method import Method, MethodView
from tillapp.ui.widgets.surface import Area

_HUES = (Hue.PRIMARY, Hue.CREDIT, Hue.RETURN, Hue.DEPOSIT)
_TWO_COLUMNS_FOR = 6
_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -2,
    Qt.Key.Key_Down: 2,
}


class LockView(QWidget):
    """The whole window while nobody is at the till; `entered` tells who came."""

    entered = Signal(object)

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._people = around.till.session.people()
        self._chosen = 0
        self._wait_s = 0
        self.side = LockSide(around)
        self.cards = [self._card(n, person) for n, person in enumerate(self._people)]
        self.pad = CodePad(around.theme, "")
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self._tick)
        self.pad.typed.connect(self._try)
        self.pad.lasting.connect(self._lasts)
        self._arrange()
        self.choose(0)

    @property
    def person(self) -> Staff:
        """Whose code is asked for."""
        return self._people[self._chosen]

    def choose(self, n: int) -> None:
        """Ask for somebody's code."""
        self._chosen = n
        self.cards[n].setChecked(True)
        asked = self.tr("Code of {name}").format(name=self.person.name)
        self.asked.setText(asked)
        self.pad.ask(asked)
        self.hint.setText(self.tr("or scan your badge"))
        self._end_pause()
        self.pad.arm()

    def enter(self) -> None:
        """The till was locked just now."""
        self.side.enter()
        self.choose(self._chosen)

    def leave(self) -> None:
        """Somebody is in."""
        self.side.leave()
        self._ticks.stop()

    def badge(self, code: str) -> bool:
        """A badge opens the till."""
        try:
            person = self._around.till.session.enter_with_badge(code)
        except UnknownCode:
            self.tell(self.tr("This is nobody’s badge"))
            return True
        self._welcome(person)
        return True

    def tell(self, trouble: str) -> None:
        """Say what went wrong beside the code, or nothing."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.hint.setVisible(not trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a person; everything else is for the pad."""
        step = _ARROWS.get(Qt.Key(event.key()), 0)
        columns = self._columns()
        if step:
            step = step // 2 * columns if abs(step) > 1 else step
            self.choose(min(max(self._chosen + step, 0), len(self.cards) - 1))
        else:
            self.pad.keyPressEvent(event)

    def _arrange(self) -> None:
        theme = self._around.theme
        lay = QHBoxLayout(self)
        dress(lay, theme, 0)
        directions = QBoxLayout.Direction
        mirrored = directions.RightToLeft if theme.left_handed else directions.LeftToRight
        lay.setDirection(mirrored)
        lay.addWidget(self.side, 45)
        lay.addWidget(self._asking(), 55)

    def _asking(self) -> QWidget:
        theme, palette = self._around.theme, self._around.theme.palette
        self.asked = ElidingLabel(theme, "", Style(20, 600, palette.ink2))
        self.hint = Label(theme, "", Style(18, 500, palette.ink2))
        danger = palette.tone(Hue.DANGER).ink
        self.trouble = Label(theme, "", Style(18, 700, danger), RIGHT)
        self.trouble.hide()
        right = Area(theme, palette.canvas)
        lay = QVBoxLayout(right)
        dress(lay, theme, 18, (72, 48, 72, 40))
        lay.addWidget(Label(theme, self.tr("Who are you?"), Style(36, 700)))
        lay.addLayout(self._staff())
        lay.addSpacing(theme.s(10))
        lay.addWidget(Row(theme).add(self.asked, 1).add(self.hint).add(self.trouble))
        lay.addWidget(self.pad, 1)
        return right

    def _staff(self) -> QGridLayout:
        grid, group = QGridLayout(), QButtonGroup(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._around.theme.s(14))
        for n, card in enumerate(self.cards):
            group.addButton(card, n)
            grid.addWidget(card, n // self._columns(), n % self._columns())
        group.idClicked.connect(self.choose)
        return grid

    def _columns(self) -> int:
        return 2 if len(self._people) <= _TWO_COLUMNS_FOR else 3

    def _card(self, n: int, person: Staff) -> Method:
        roles = {
            Role.CASHIER: self.tr("Sales"),
            Role.BUYER: self.tr("Sales, buying"),
            Role.MANAGER: self.tr("Manager"),
        }
        hue = _HUES[n % len(_HUES)]
        letters = person.name[:2].upper()
        view = MethodView(person.id, person.name, roles[person.role], initials=letters, hue=hue)
        card = Method(self._around.theme, view)
        card.setFixedHeight(card.sizeHint().height())
        return card

    def _try(self, pin: str) -> None:
        try:
            question = self._around.till.session.begin_entry(self.person.id, pin)
        except MustWait as wait:
            self._pause(int(wait.facts["seconds"]))
        else:
            self.pad.check(question, partial(self._conclude, question))

    def _conclude(self, question: PinQuestion, whose: str) -> None:
        self.hint.setText(self.tr("or scan your badge"))
        try:
            person = self._around.till.session.conclude_entry(question, whose)
        except WrongPin as wrong:
            self._wrong(question.pin, int(wrong.facts["left"]))
        else:
            self._welcome(person)

    def _wrong(self, pin: str, left: int) -> None:
        self.tell(self.tr("Wrong code, %n try(s) left", "", left))
        if left:
            return
        try:
            # The last try is spent: asking once more is not counted and tells how long.
            self._around.till.session.begin_entry(self.person.id, pin)
        except MustWait as wait:
            self._pause(int(wait.facts["seconds"]))

    def _lasts(self) -> None:
        self.tell("")
        self.hint.setText(self.tr("Checking the code…"))

    def _pause(self, seconds: int) -> None:
        self._wait_s = seconds
        self.pad.open_for_keys(yes=False)
        self._tell_pause()
        self._ticks.start()

    def _tick(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._end_pause()
        else:
            self._tell_pause()

    def _tell_pause(self) -> None:
        self.tell(self.tr("Too many wrong codes: wait %n second(s)", "", self._wait_s))

    def _end_pause(self) -> None:
        self._ticks.stop()
        self.pad.open_for_keys(yes=True)
        self.tell("")

    def _welcome(self, person: Staff) -> None:
        self._chosen = next(n for n, p in enumerate(self._people) if p.id == person.id)
        self.tell("")
        self.entered.emit(person)


class LockScreen(Screen):
    """The locked till; its `entered` signal tells who opened it."""

    place = "lock"

    def __init__(self, around: Around) -> None:
        self._around = around
        self.view = LockView(around)
        self.entered = self.view.entered
        super().__init__(self.view, None)

    def enter(self) -> None:
        """Show clock and people, ready for a code."""
        self.view.enter()

    def leave(self) -> None:
        """Stop the clock."""
        self.view.leave()

    def scan(self, scanned: Scanned) -> bool:
        """Everything scanned here is meant as a badge, or follows a code that opens."""
        view = self.view
        if view.pad.is_checking and read(scanned.code).kind is not CodeKind.BADGE:
            # A turn later it is scanned anew, and heard: here, or by the screen that came.
            again = partial(self._around.scan, scanned)
            view.pad.keep(again, again)
            return True
        return view.badge(scanned.code)

    def hear(self, message: Message) -> None:
        """A device changed while nobody was here."""
        del message
        self.view.side.tell_facts()

    def type(self, letters: str) -> bool:
        """Digits that no widget wanted are the code."""
        for digit in letters:
            if digit.isdecimal():
                self.view.pad.press(digit)
        return True
