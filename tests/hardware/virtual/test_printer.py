"""The machine: status, barriers, paper, speed and power."""

from __future__ import annotations

import pytest
from escpos.printer import Dummy
from hypothesis import given, settings
from hypothesis import strategies as st

from tillapp.hardware.virtual.printer import DOTS_PER_METRE, Model, VirtualPrinter
from tillapp.hardware.virtual.strip import (
    Kick,
    Printed,
    PrintedBarcode,
    PrintedLine,
    PrintedQr,
    plain_text,
)

PROCESS_ID = b"\x1d(H\x06\x00000001"
ACKNOWLEDGED = b"\x37\x220001\0"
ONE_LINE = 30


class StopWatch:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def new_printer(model: Model | None = None) -> VirtualPrinter:
    return VirtualPrinter(StopWatch(), model)


def ask(printer: VirtualPrinter, question: bytes) -> bytes:
    printer.receive(question)
    return printer.take_answers()


def paper(printer: VirtualPrinter) -> tuple[Printed, ...]:
    cut = tuple(piece for sheet in printer.sheets for piece in sheet.printed)
    return cut + printer.unfinished


def drawer_is_open(printer: VirtualPrinter) -> bool:
    return printer.drawer_open


def lines_out(printer: VirtualPrinter) -> int:
    return len(printer.unfinished)


def ticket() -> bytes:
    """A ticket made by somebody else's program."""
    other = Dummy(profile="TM-T88V")
    other.hw("INIT")
    other.cashdraw(2)
    other.set(bold=True, double_width=True, double_height=True, align="center")
    other.text("Friperie du Rhone\n")
    other.set_with_default()
    other.text("Robe rouge              9.00\nTotal                   9.00\n")
    other.barcode("2912345012342", "EAN13", 64, 3, "BELOW", "A")
    other.qr("https://ticket.example/1", native=True, size=4)
    other.cut(mode="PART")
    return bytes(other.output)


def test_the_ticket_of_another_program_is_understood() -> None:
    printer = new_printer()
    printer.receive(ticket())
    assert printer.errors == []
    (sheet,) = printer.sheets
    assert sheet.raw == ticket()
    lines = [piece.text for piece in sheet.printed if isinstance(piece, PrintedLine)]
    assert "Friperie du Rhone" in lines
    codes = [p.payload for p in sheet.printed if isinstance(p, PrintedBarcode | PrintedQr)]
    assert codes == ["2912345012342", "https://ticket.example/1"]
    assert drawer_is_open(printer)


@given(st.lists(st.integers(1, 40), min_size=1, max_size=200))
@settings(max_examples=60)
def test_any_chunking_gives_the_same_paper(sizes: list[int]) -> None:
    whole, pieces = new_printer(), new_printer()
    data = ticket()
    whole.receive(data)
    rest = data
    for size in sizes:
        pieces.receive(rest[:size])
        rest = rest[size:]
    pieces.receive(rest)
    assert pieces.sheets == whole.sheets
    assert pieces.errors == whole.errors


@given(st.binary(max_size=300))
def test_noise_gives_the_same_paper_byte_by_byte(noise: bytes) -> None:
    whole, pieces = new_printer(), new_printer()
    whole.receive(noise)
    for byte in noise:
        pieces.receive(bytes([byte]))
    assert paper(pieces) == paper(whole)
    assert pieces.errors == whole.errors


def test_stray_bytes_are_recorded_with_their_place() -> None:
    printer = new_printer()
    printer.receive(b"abc\x07\x1b\x99d\n")
    assert [(e.offset, e.raw, e.why) for e in printer.errors] == [
        (3, b"\x07", "stray control byte"),
        (4, b"\x1b\x99", "unknown command"),
    ]
    assert plain_text(paper(printer)) == "abcd\n"


def test_a_well_printer_answers_every_question() -> None:
    printer = new_printer()
    assert ask(printer, b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04") == b"\x12" * 4
    assert ask(printer, b"\x1dr\x01\x1dr\x02") == b"\0\0"
    assert ask(printer, b"\x1dIC") == b"\x5fTM-T88VI\0"
    assert ask(printer, PROCESS_ID) == ACKNOWLEDGED
    assert printer.errors == []


def test_the_acknowledgement_waits_for_the_paper() -> None:
    printer = new_printer()
    printer.load_paper(2 * ONE_LINE)
    assert ask(printer, b"one\ntwo\nthree\n" + PROCESS_ID + b"\x1dr\x01") == b""
    assert plain_text(paper(printer)) == "one\ntwo\n"
    assert printer.waiting_bytes > 0
    assert ask(printer, b"\x10\x04\x04") == b"\x7e"
    assert ask(printer, b"\x10\x04\x02") == b"\x32"
    printer.load_paper()
    assert plain_text(paper(printer)) == "one\ntwo\nthree\n"
    assert printer.take_answers() == ACKNOWLEDGED + b"\0"


def test_an_open_cover_holds_the_job_and_says_so() -> None:
    printer = new_printer()
    printer.change(cover_open=True)
    assert ask(printer, b"x\n" + PROCESS_ID) == b""
    assert ask(printer, b"\x10\x04\x02") == b"\x16"
    printer.change(cover_open=False)
    assert printer.take_answers() == ACKNOWLEDGED


def test_paper_near_its_end_is_a_warning_only() -> None:
    printer = new_printer()
    printer.load_paper(DOTS_PER_METRE)
    assert ask(printer, b"x\n\x1dr1") == b"\x03"
    assert ask(printer, b"\x10\x04\x04") == b"\x1e"
    assert not printer.condition.offline


def test_an_automatic_status_comes_with_each_change() -> None:
    printer = new_printer()
    assert ask(printer, b"\x1da\xff") == b"\x10\0\0\0"
    printer.change(cover_open=True)
    assert printer.take_answers() == b"\x38\0\0\0"
    printer.change(cover_open=False)
    printer.load_paper(0)
    assert printer.take_answers() == b"\x10\0\0\0" + b"\x18\0\x0f\0"
    printer.load_paper()
    assert ask(printer, b"\x1bp\x00\x19\xfa") == b"\x10\0\0\0" + b"\x14\0\0\0"
    assert ask(printer, b"\x1da\x00") == b""
    printer.set_drawer(is_open=False)
    assert printer.take_answers() == b""


@pytest.mark.parametrize("open_is_high", [True, False])
def test_the_drawer_opens_by_a_kick_and_is_closed_by_a_person(open_is_high: bool) -> None:
    printer = new_printer(Model(drawer_open_is_high=open_is_high))
    assert not drawer_is_open(printer)
    printer.receive(b"\x1bp\x00\x19\xfa")
    assert drawer_is_open(printer)
    assert printer.kicks == [Kick(2, 50, 500)]
    high = bool(ask(printer, b"\x10\x04\x01")[0] & 0x04)
    assert high is open_is_high
    printer.set_drawer(is_open=False)
    assert not drawer_is_open(printer)


def test_a_kick_in_the_stream_waits_without_paper_and_a_real_time_kick_does_not() -> None:
    printer = new_printer()
    printer.load_paper(0)
    printer.receive(b"\x1bp\x00\x19\xfa")
    assert not drawer_is_open(printer)
    printer.receive(b"\x10\x14\x01\x01\x02")
    assert drawer_is_open(printer)
    assert printer.kicks == [Kick(5, 200, 200)]


def test_a_slow_printer_takes_its_time() -> None:
    clock = StopWatch()
    printer = VirtualPrinter(clock)
    printer.bytes_per_s = 100.0
    printer.receive(b"a" * 47 + b"\n" + PROCESS_ID)
    assert printer.take_answers() == b""
    clock.now += 0.40
    printer.work()
    assert lines_out(printer) == 0
    assert printer.wait_s() is not None
    clock.now += 0.10
    printer.work()
    assert lines_out(printer) == 1
    clock.now += 0.10
    printer.work()
    assert printer.take_answers() == ACKNOWLEDGED
    assert printer.wait_s() is None


def test_an_idle_hour_is_not_saved_up_for_speed() -> None:
    clock = StopWatch()
    printer = VirtualPrinter(clock)
    printer.bytes_per_s = 100.0
    clock.now += 3600
    printer.receive(b"a" * 47 + b"\n")
    assert lines_out(printer) == 0


def test_nothing_is_due_while_only_the_world_can_help() -> None:
    printer = new_printer()
    printer.bytes_per_s = 100.0
    printer.receive(b"\x1d(k\x40\x00")
    assert printer.wait_s() is None
    printer.change(cover_open=True)
    printer.receive(b"more")
    assert printer.wait_s() is None


def test_power_lost_in_the_middle_loses_the_rest() -> None:
    printer = new_printer()
    printer.power_cycle_after(12)
    assert ask(printer, b"\x1bE\x01one\ntwo\nthree\n" + PROCESS_ID) == b""
    assert plain_text(paper(printer)) == "one\ntwo\n"
    assert (printer.power_cycles, printer.waiting_bytes) == (1, 0)
    printer.receive(b"x\n")
    last = printer.unfinished[-1]
    assert isinstance(last, PrintedLine)
    assert last.spans[0].bold is False


def test_a_jammed_cutter_is_recovered_by_the_till() -> None:
    printer = new_printer()
    printer.change(cutter_jam=True)
    printer.receive(b"x\n")
    assert ask(printer, b"\x10\x04\x03") == b"\x1a"
    printer.receive(b"\x10\x05\x01")
    assert plain_text(paper(printer)) == "x\n"
    printer.change(cutter_jam=True)
    printer.receive(b"lost\n")
    printer.receive(b"\x10\x05\x02")
    printer.receive(b"\x10\x05\x02")
    assert plain_text(paper(printer)) == "x\n"


def test_a_mute_printer_prints_and_says_nothing() -> None:
    printer = new_printer()
    printer.mute = True
    assert ask(printer, b"x\n\x10\x04\x01" + PROCESS_ID) == b""
    assert plain_text(paper(printer)) == "x\n"


def test_a_clone_does_not_know_the_newer_questions() -> None:
    clone = new_printer(Model(knows_process_id=False, knows_gs_r=False, knows_asb=False))
    assert ask(clone, PROCESS_ID + b"\x1dr\x01\x1da\xff") == b""
    assert ask(clone, b"\x10\x04\x01") == b"\x12"


def test_a_malformed_process_id_is_an_error() -> None:
    printer = new_printer()
    assert ask(printer, b"\x1d(H\x03\x00001") == b""
    assert [error.why for error in printer.errors] == ["unknown request"]


def test_bytes_for_the_display_go_through() -> None:
    printer = new_printer()
    printer.receive(b"\x1b=\x02\x0cBonjour\x1b=\x01ticket\n")
    assert printer.take_for_display() == b"\x0cBonjour"
    assert printer.take_for_display() == b""
    assert plain_text(paper(printer)) == "ticket\n"


def test_a_sheet_keeps_the_bytes_that_made_it_and_no_questions() -> None:
    printer = new_printer()
    printer.receive(b"one\n\x1dV\x00" + PROCESS_ID + b"two\n\x1dV\x00")
    assert [sheet.raw for sheet in printer.sheets] == [b"one\n\x1dV\x00", b"two\n\x1dV\x00"]


def test_torn_sheets_are_gone() -> None:
    printer = new_printer()
    printer.receive(b"one\n\x1dV\x00two\n\x1dV\x00three\n")
    assert [plain_text(sheet.printed[:1]) for sheet in printer.tear()] == ["one\n", "two\n"]
    assert printer.sheets == []
    assert plain_text(printer.unfinished) == "three\n"
    assert printer.consumed_bytes == len(b"one\n\x1dV\x00two\n\x1dV\x00three\n")
