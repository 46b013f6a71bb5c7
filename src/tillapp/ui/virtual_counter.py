"""The virtual counter: paper, drawer, customer display and scanner in a second window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tillapp.ui.bridge import Bridge
from tillapp.ui.format import Format
from tillapp.ui.theme import Style, Theme
from tillapp.ui.virtual_model import (
    CounterModel,
    DisplayPart,
    DrawerPart,
    Fault,
    PaperPart,
    Part,
    Slip,
)
from tillapp.ui.virtual_paper import PaperView, PileView
from tillapp.ui.virtual_parts import DisplayView, DrawerView
from tillapp.ui.virtual_scanner import ScannerView
from tillapp.ui.widgets.button import Button, Face
from tillapp.ui.widgets.label import Label
from tillapp.ui.widgets.layout import dress

# Slips that hang in the printer before the window tears them off by itself.
_HANGING_LIMIT = 8
_PILE_LIMIT = 30
_FAULTS_ACROSS = 2
_FAULTS_NARROW = 4
_LOW = 1100


class VirtualCounterWindow(QWidget):
    """What stands on the counter beside the till, to be looked at, touched and broken.

    In a narrow window the scanner lies beside the paper, everything else above and below.
    """

    def __init__(
        self, theme: Theme, figures: Format, counter: CounterModel, *, narrow: bool = False
    ) -> None:
        super().__init__()
        self.theme, self._counter = theme, counter
        self._cut: tuple[Slip, ...] = ()
        self._torn: tuple[Slip, ...] = ()
        self.setWindowTitle(self.tr("Virtual counter"))
        self.paper = PaperView(theme, self.tr("Receipt printer"))
        self.pile = PileView(theme, self.tr("Torn tickets"))
        self.display = DisplayView(theme, self.tr("Customer display"))
        self.drawer = DrawerView(theme, self.tr("Cash drawer"))
        self.scanner = ScannerView(theme, figures, counter.tags, self.tr("Find a tag to scan"))
        self.faults = {fault: self._fault(fault, face) for fault, face in self._faces().items()}
        self.new_roll = Button(theme, Face(self.tr("New roll"), "arrows-clockwise"))
        self._tear = Button(theme, Face(self.tr("Tear off"), "scissors"))
        self._narrow = narrow
        if narrow:
            self._place_narrow()
        else:
            self._place()
        self._connect()
        self.scanner.field.setFocus()
        self._door: Bridge[Part] = Bridge(self.show_part, self)
        counter.subscribe(self._door.post)

    def show_part(self, part: Part) -> None:
        """A device changed."""
        if isinstance(part, PaperPart):
            self._show_paper(part)
        elif isinstance(part, DrawerPart):
            shut = self.tr("Drawer shut")
            state = self.tr("Drawer open: click to shut it") if part.is_open else shut
            self.drawer.show_part(part, state)
        else:
            assert isinstance(part, DisplayPart), part
            self.display.show_part(part)

    def _show_paper(self, part: PaperPart) -> None:
        # The device forgets slips once they are torn; here they lie on the pile.
        if len(part.cut) < len(self._cut):
            self._torn = (*self._torn, *self._cut)[-_PILE_LIMIT:]
        self._cut = part.cut
        last = part.cut[-1].rows if part.cut else ()
        self.paper.show_slip(Slip(last + part.hanging.rows), is_ready=part.ready)
        self.pile.show_slips((*self._torn, *part.cut[:-1]))
        self.scanner.show_papers(part.number, part.credits)
        self._tear.setEnabled(bool(part.cut))
        if len(part.cut) > _HANGING_LIMIT:
            self._counter.tear()

    def _connect(self) -> None:
        counter = self._counter
        self.scanner.scanned.connect(counter.scan)
        self.drawer.clicked.connect(self._shut)
        self.paper.torn.connect(counter.tear)
        self._tear.clicked.connect(self._tear_off)
        self.new_roll.clicked.connect(self._load)

    def _shut(self) -> None:
        self._counter.close_drawer()

    def _tear_off(self) -> None:
        self._counter.tear()

    def _load(self) -> None:
        self._counter.load_paper()
        self.faults[Fault.PAPER_OUT].setChecked(False)

    def _faces(self) -> dict[Fault, Face]:
        return {
            Fault.PAPER_OUT: Face(self.tr("Paper out"), "receipt"),
            Fault.COVER_OPEN: Face(self.tr("Cover open"), "printer"),
            Fault.UNPLUGGED: Face(self.tr("Unplugged"), "prohibit"),
            Fault.MUTE: Face(self.tr("Mute"), "speaker-slash"),
            Fault.SLOW: Face(self.tr("Slow"), "hourglass-medium"),
            Fault.NO_AIM: Face(self.tr("No AIM code"), "barcode"),
        }

    def _fault(self, fault: Fault, face: Face) -> Button:
        button = Button(self.theme, face)
        button.setCheckable(True)
        button.clicked.connect(lambda on: self._counter.set_fault(fault, on=on))
        return button

    def _place(self) -> None:
        theme = self.theme
        lay = QHBoxLayout(self)
        dress(lay, theme, 24, (24, 24, 24, 24))
        for column, stretch in (
            (self._printing(), 5),
            (self._standing(), 5),
            (self._scanning(), 5),
        ):
            lay.addLayout(column, stretch)

    def _printing(self) -> QVBoxLayout:
        column = self._column(self.tr("Paper"))
        column.addWidget(self.paper, 2)
        column.addWidget(self._tear)
        return column

    def _place_narrow(self) -> None:
        column = self._column(self.tr("Customer display and drawer"))
        column.setContentsMargins(*[self.theme.s(20)] * 4)
        glass, middle = QHBoxLayout(), QHBoxLayout()
        glass.addWidget(self.display, 1)
        glass.addWidget(self.drawer, 1)
        printing = self._printing()
        printing.addWidget(self.pile, 1)
        middle.addLayout(printing, 1)
        middle.addLayout(self._scanning(), 1)
        for row in (glass, middle):
            row.setSpacing(self.theme.s(16))
        column.addLayout(glass)
        column.addLayout(middle, 1)
        self._break(column, _FAULTS_NARROW)
        self.setLayout(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no room for old tickets."""
        super().resizeEvent(event)
        if self._narrow:
            self.pile.setVisible(self.height() >= self.theme.s(_LOW))

    def _standing(self) -> QVBoxLayout:
        column = self._column(self.tr("Customer display and drawer"))
        column.addWidget(self.display)
        column.addWidget(self.drawer)
        self._break(column, _FAULTS_ACROSS)
        column.addWidget(self.pile, 1)
        return column

    def _break(self, column: QVBoxLayout, across: int) -> None:
        column.addWidget(self._title(self.tr("Break something")))
        grid = QGridLayout()
        grid.setSpacing(self.theme.s(10))
        for n, button in enumerate(self.faults.values()):
            grid.addWidget(button, n // across, n % across)
        row, place = divmod(len(self.faults), across)
        grid.addWidget(self.new_roll, row, place, 1, across - place)
        column.addLayout(grid)

    def _scanning(self) -> QVBoxLayout:
        column = self._column(self.tr("Scanner: click a tag"))
        column.addWidget(self.scanner, 1)
        return column

    def _column(self, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        dress(column, self.theme, 12)
        column.addWidget(self._title(title))
        return column

    def _title(self, words: str) -> Label:
        ink = self.theme.palette.ink2
        label = Label(self.theme, words, Style(17, 600, ink))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        return label

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The counter top, with an edge where it lies over the till."""
        painter = QPainter(self)
        painter.setPen(QColor(self.theme.palette.line_strong))
        painter.setBrush(QColor(self.theme.palette.canvas))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
