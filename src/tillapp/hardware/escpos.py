"""A paper as the bytes of one print job for an ESC/POS printer."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from msgspec.structs import replace

from tillapp.counter.ports import JobKind, PrintJob
from tillapp.domain import layout
from tillapp.domain.layout import Line
from tillapp.domain.paper import (
    Align,
    Barcode,
    Block,
    Cells,
    Feed,
    Paper,
    Qr,
    Row,
    Rule,
    Tear,
    Text,
)
from tillapp.domain.text import safe_text
from tillapp.hardware.encoding import Page, clean
from tillapp.hardware.profiles import Ack, Cut, PrinterProfile, Pulse

RESET, USA, AUTO_STATUS = b"\x1b@", b"\x1bR\x00", b"\x1da\x0f"
BARRIER = b"\x1dr\x01"
_CUTS = {Cut.PARTIAL: b"\x1dVB\x00", Cut.FULL: b"\x1dVA\x00", Cut.NONE: b""}
_ALIGNS = {Align.LEFT: b"\x1ba\x00", Align.CENTRE: b"\x1ba\x01", Align.RIGHT: b"\x1ba\x02"}
_PLAIN = Line("")
_EAN13_DIGITS = 13
_SIZE_LIMIT = 8
_QR_LIMIT = 2900


def process_mark(token: str) -> bytes:
    """GS ( H: ask for `token` back when all before is on paper; four printable characters."""
    assert len(token) == 4, token
    return b"\x1d(H\x06\x0000" + token.encode("ascii")


def kick(pin: int, pulse: Pulse) -> bytes:
    """Open the drawer on connector pin 2 or 5; in real time where the printer can."""
    second = 1 if pin == 5 else 0
    if pulse.real_time:
        return bytes((0x10, 0x14, 0x01, second, 0x01))
    return bytes((0x1B, 0x70, second, pulse.on, pulse.off))


def acknowledge(ack: Ack, token: str) -> bytes:
    """The question at the end of a job whose answer proves that it is done."""
    if ack is Ack.PROCESS_ID:
        return process_mark(token)
    return BARRIER if ack is Ack.GS_R else b""


class EscposPrinter:
    """Renders jobs for one profile; used by the printer's thread only."""

    def __init__(
        self, profile: PrinterProfile, *, pin: int = 2, font: Path, cache: Path
    ) -> None:
        self._profile = profile
        self._page = Page(profile.page)
        self._pin = pin
        self._font = font
        self._cache = cache

    def render(self, job: PrintJob, token: str) -> bytes:
        """All bytes of a job in one buffer, its acknowledgement included."""
        if job.kind is JobKind.KICK:
            pulse = self._profile.pulse
            # A real-time kick also works without paper, where no acknowledgement comes.
            ack = b"" if pulse.real_time else acknowledge(self._profile.ack, token)
            return kick(self._pin, pulse) + ack
        assert job.paper is not None, job
        return self.sheet(job.paper) + acknowledge(self._profile.ack, token)

    def sheet(self, paper: Paper) -> bytes:
        """Reset, force the page, print the blocks, cut."""
        start = RESET + USA + bytes((0x1B, 0x74, self._profile.page.number))
        start += AUTO_STATUS if self._profile.asb else b""
        body = b"".join(self._block(block) for block in paper.blocks)
        return start + body + self._cut()

    def _cut(self) -> bytes:
        return _feed(self._profile.feed_lines) + _CUTS[self._profile.cut]

    def _block(self, block: Block) -> bytes:
        match block:
            case Feed():
                return _feed(block.lines)
            case Barcode():
                return self._barcode(block)
            case Qr():
                return self._qr(block)
            case Tear():
                return self._cut()
            case Text() | Row() | Cells() | Rule():
                return b"".join(self._line(line) for line in self._lines(block))

    def _lines(self, block: Text | Row | Cells | Rule) -> tuple[Line, ...]:
        columns, spell = self._profile.columns, self._spelling(block)
        match block:
            case Text():
                text = Text(spell(block.text), block.align, block.bold, _size(block.size))
                return layout.paragraph(text, columns)
            case Row():
                left, right = spell(block.left), spell(block.right)
                row = replace(block, left=left, right=right, size=_size(block.size))
                return layout.row(row, columns)
            case Cells():
                texts = tuple(spell(cell) for cell in block.cells)
                return layout.cells(Cells(texts, block.shares), columns)
            case Rule():
                return layout.rule(block, columns)

    def _spelling(self, block: Text | Row | Cells | Rule) -> Callable[[str], str]:
        """Respell for the page, unless the block is drawn: a picture has every letter."""
        spelled = "".join(self._page.spell(text) for text in _texts(block))
        drawn = self._profile.raster and self._page.missing(spelled)
        return clean if drawn else self._page.spell

    def _line(self, line: Line) -> bytes:
        if self._profile.raster and self._page.missing(line.text):
            image = _raster().line_image(
                line, self._profile.dots, self._profile.columns, self._font
            )
            return bytes(_raster().raster(image))
        text = self._page.encode(line.text.rstrip()) + b"\n"
        return _style(_PLAIN, line) + text + _style(line, _PLAIN)

    def _barcode(self, block: Barcode) -> bytes:
        code = safe_text(block.code)
        label = self._page.encode(code) + b"\n"
        if not (code and code.isascii()):
            return self._centred(label)
        if not self._profile.native_barcode:
            return self._centred(self._bars(code, _symbology(code)) + label)
        return self._centred(b"\x1dh\x50\x1dw\x02\x1df\x00\x1dH\x02" + _barcode_data(code))

    def _bars(self, code: str, symbology: str) -> bytes:
        if not self._profile.raster:
            return b""
        image = _raster().barcode_image(code, symbology, self._profile.dots)
        return bytes(_raster().raster(image))

    def _qr(self, block: Qr) -> bytes:
        text = safe_text(block.text, _QR_LIMIT)
        if self._profile.native_qr:
            dummy = dummy_printer(self._cache)
            dummy.qr(text, native=True, size=block.dot)
            return self._centred(bytes(dummy.output) + b"\n")
        image = _raster().qr_image(text, block.dot, self._profile.dots)
        return self._centred(bytes(_raster().raster(image)))

    def _centred(self, data: bytes) -> bytes:
        return _ALIGNS[Align.CENTRE] + data + _ALIGNS[Align.LEFT]


def dummy_printer(cache: Path) -> Any:
    """A python-escpos byte builder; its first import costs 0.2 s, so never at start-up."""
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    # The library unpickles what it finds there, so the folder must be the till's own.
    os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = str(cache)
    return import_module("escpos.printer").Dummy()


def _raster() -> ModuleType:
    # Pillow and qrcode are needed by few papers, and not before the first of them.
    return import_module("tillapp.hardware.raster")


def _texts(block: Text | Row | Cells | Rule) -> tuple[str, ...]:
    match block:
        case Text():
            return (block.text,)
        case Row():
            return (block.left, block.right)
        case Cells():
            return block.cells
        case Rule():
            return ()


def _size(size: int) -> int:
    return max(1, min(_SIZE_LIMIT, size))


def _feed(lines: int) -> bytes:
    return bytes((0x1B, 0x64, min(lines, 255))) if lines > 0 else b""


def _style(before: Line, after: Line) -> bytes:
    out = b""
    if before.align != after.align:
        out += _ALIGNS[after.align]
    if before.bold != after.bold:
        out += bytes((0x1B, 0x45, after.bold))
    if before.size != after.size:
        out += bytes((0x1D, 0x21, (after.size - 1) * 0x11))
    return out


def _symbology(code: str) -> str:
    return "ean13" if len(code) == _EAN13_DIGITS and code.isdigit() else "code128"


def _barcode_data(code: str) -> bytes:
    if _symbology(code) == "ean13":
        return b"\x1dkC\x0d" + code.encode("ascii")
    # Code set B; a brace is the command character and is doubled.
    data = b"{B" + code.replace("{", "{{").encode("ascii")
    return bytes((0x1D, 0x6B, 0x49, len(data))) + data
