"""One printer thread: jobs reach the paper once, whatever the printer does."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace

from tests.hardware.bench_till import EPSON, FAST, BenchTill
from tests.hardware.scripted import ASB_OK, Script, ScriptedPrinter, eventually
from tillapp.counter.ports import (
    DeviceRole,
    Health,
    JobKind,
    JobState,
    PrintJob,
    Reason,
)
from tillapp.domain.paper import Paper, Text
from tillapp.hardware.escpos import kick
from tillapp.hardware.profiles import Ack, PrinterProfile, Pulse, Status
from tillapp.hardware.transport.tcp import TcpTransport

Open = Callable[..., BenchTill]


@pytest.fixture
def at_counter() -> Iterator[Open]:
    opened: list[BenchTill] = []

    def open_one(
        port: int, profile: PrinterProfile = EPSON, idle_close_s: float | None = None
    ) -> BenchTill:
        line = TcpTransport("127.0.0.1", port)
        opened.append(BenchTill(line, profile, idle_close_s=idle_close_s))
        return opened[-1]

    yield open_one
    for counter in opened:
        started = time.monotonic()
        assert counter.worker.stop()
        assert time.monotonic() - started < 2.0


def profile(**changes: object) -> PrinterProfile:
    return replace(PrinterProfile("other", "Other"), **changes)


@pytest.mark.parametrize("ack", [Ack.PROCESS_ID, Ack.GS_R, Ack.DLE_EOT])
def test_a_ticket_is_confirmed_when_the_printer_has_answered(
    at_counter: Open, ack: Ack
) -> None:
    with ScriptedPrinter() as printer:
        counter = at_counter(printer.port, profile(ack=ack))
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert counter.fate("a") == [
            (JobState.SENDING, Reason.NONE),
            (JobState.CONFIRMED, Reason.NONE),
        ]
        assert printer.count(b"ticket a") == 1
        assert counter.health() == (Health.OK, Reason.NONE)


def test_a_printer_that_cannot_answer_gets_the_benefit_of_the_doubt(at_counter: Open) -> None:
    with ScriptedPrinter(Script(answers=False, acknowledges=False)) as printer:
        counter = at_counter(printer.port, profile(ack=Ack.NONE, status=Status.NONE))
        counter.print("a")
        eventually(lambda: counter.fate("a")[-1:] == [(JobState.CONFIRMED, Reason.MUTE)])
        eventually(lambda: printer.count(b"ticket a") == 1)


def test_tickets_come_out_in_order_over_one_connection(at_counter: Open) -> None:
    with ScriptedPrinter() as printer:
        counter = at_counter(printer.port)
        for name in "abc":
            counter.print(name)
        eventually(lambda: counter.state("c") is JobState.CONFIRMED)
        places = [printer.paper.find(f"ticket {name}".encode()) for name in "abc"]
        assert places == sorted(places)
        assert printer.script.connections == 1


def test_c35_a_refused_port_keeps_the_ticket_and_prints_it_once_later(at_counter: Open) -> None:
    """C35: the job waits, names the cause, and prints once when the printer is back."""
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
    counter = at_counter(port)
    counter.print("a")
    eventually(lambda: counter.fate("a") == [(JobState.QUEUED, Reason.REFUSED)])
    eventually(lambda: counter.health() == (Health.OFFLINE, Reason.REFUSED))
    with ScriptedPrinter(port=port) as printer:
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1
        eventually(lambda: counter.health() == (Health.OK, Reason.NONE))


def test_a_mute_printer_gets_no_ticket(at_counter: Open) -> None:
    with ScriptedPrinter(Script(answers=False)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.fate("a") == [(JobState.QUEUED, Reason.MUTE)])
        assert printer.count(b"ticket a") == 0
        printer.script.answers = True
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1


def test_a_printer_that_accepts_and_never_reads_gets_no_ticket(at_counter: Open) -> None:
    with ScriptedPrinter(Script(reads=False)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.fate("a") == [(JobState.QUEUED, Reason.MUTE)])


def test_a_printer_that_hangs_up_at_accept_gets_no_ticket(at_counter: Open) -> None:
    with ScriptedPrinter(Script(reset_at_accept=True)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.fate("a") == [(JobState.QUEUED, Reason.UNPLUGGED)])
        printer.script.reset_at_accept = False
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1


def test_a_ticket_that_may_have_come_out_is_asked_about_not_repeated(at_counter: Open) -> None:
    with ScriptedPrinter(Script(acknowledges=False)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.UNCERTAIN)
        assert counter.fate("a")[-1] == (JobState.UNCERTAIN, Reason.SLOW)
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.UNCERTAIN)
        assert printer.count(b"ticket a") == 1


def test_a_line_cut_after_the_last_byte_leaves_the_ticket_uncertain(at_counter: Open) -> None:
    with ScriptedPrinter(Script(reset_after=5, acknowledges=False)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.UNCERTAIN)
        assert counter.fate("a")[-1][1] is Reason.UNPLUGGED
        printer.script.acknowledges = True
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") <= 1


def test_c35_unplugged_in_the_middle_of_a_long_ticket_prints_it_once_again(
    at_counter: Open,
) -> None:
    """C35: the last byte never left, so the paper has no end: one whole ticket comes later."""
    with ScriptedPrinter(Script(reset_after=4096)) as printer:
        counter = at_counter(printer.port)
        counter.print("a", "x" * 6_000_000 + "the end")
        eventually(lambda: (JobState.QUEUED, Reason.UNPLUGGED) in counter.fate("a"))
        eventually(lambda: printer.count(b"the end") == 1, 20)
        assert counter.state("a") is not JobState.UNCERTAIN


def test_paper_out_in_the_middle_waits_for_the_roll_and_confirms_once(at_counter: Open) -> None:
    with ScriptedPrinter(Script(paper_out_at=4)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.health() == (Health.BLOCKED, Reason.PAPER_OUT))
        time.sleep(FAST.ack_extra_s * 2)
        assert counter.state("a") is JobState.SENDING
        printer.script.paper_out_at = None
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1
        eventually(lambda: counter.health() == (Health.OK, Reason.NONE))


def test_an_open_cover_keeps_the_ticket_in_the_queue(at_counter: Open) -> None:
    with ScriptedPrinter(Script(cover=True)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.fate("a") == [(JobState.QUEUED, Reason.COVER_OPEN)])
        assert counter.health() == (Health.BLOCKED, Reason.COVER_OPEN)
        time.sleep(FAST.poll_s * 4)
        assert len(counter.fate("a")) == 1
        printer.script.cover = False
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1


@pytest.mark.parametrize("noise", [ASB_OK, b"\x11", b"\x13\x11", b'7"9999\x00'])
def test_noise_between_answers_confuses_nobody(at_counter: Open, noise: bytes) -> None:
    with ScriptedPrinter(Script(noise=noise)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert counter.health() == (Health.OK, Reason.NONE)


def test_c35_a_kick_overtakes_the_tickets_that_wait(at_counter: Open) -> None:
    """C35: the drawer opens first, and its opening is acknowledged in less than a second."""
    with ScriptedPrinter(Script(cover=True)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.QUEUED)
        counter.kick()
        printer.script.cover = False
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert counter.state("kick") is JobState.CONFIRMED
        assert printer.paper.find(kick(2, Pulse())) < printer.paper.find(b"ticket a")


def test_c35_a_kick_names_its_cause_at_once_and_never_opens_late(at_counter: Open) -> None:
    """C35: kick reported in under a second with a named cause; it dies after its time."""
    with ScriptedPrinter(Script(cover=True)) as printer:
        counter = at_counter(printer.port)
        asked = time.monotonic()
        counter.kick()
        eventually(lambda: counter.fate("kick") == [(JobState.QUEUED, Reason.COVER_OPEN)])
        assert time.monotonic() - asked < 1.0
        eventually(lambda: counter.state("kick") is JobState.FAILED)
        assert counter.fate("kick")[-1] == (JobState.FAILED, Reason.COVER_OPEN)
        printer.script.cover = False
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        assert printer.count(kick(2, Pulse())) == 0


def test_a_real_time_kick_opens_the_drawer_without_paper(at_counter: Open) -> None:
    real_time = profile(pulse=Pulse(real_time=True))
    with ScriptedPrinter(Script(paper_out_at=4)) as printer:
        counter = at_counter(printer.port, real_time)
        counter.print("a")
        eventually(lambda: counter.health() == (Health.BLOCKED, Reason.PAPER_OUT))
        counter.kick()
        eventually(lambda: counter.state("kick") is JobState.CONFIRMED)
        assert counter.state("a") is JobState.SENDING
        assert b"\x10\x14\x01\x00\x01" in printer._paper


def test_the_drawer_is_shown_open_until_it_is_closed(at_counter: Open) -> None:
    with ScriptedPrinter() as printer:
        counter = at_counter(printer.port)
        printer.script.drawer_high = True
        counter.kick()
        opened = (Health.DEGRADED, Reason.DRAWER_OPEN)
        eventually(lambda: counter.health(DeviceRole.DRAWER) == opened)
        printer.script.drawer_high = False
        eventually(lambda: counter.health(DeviceRole.DRAWER) == (Health.OK, Reason.NONE))


def test_a_waiting_ticket_can_be_cancelled(at_counter: Open) -> None:
    with ScriptedPrinter(Script(cover=True)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.QUEUED)
        counter.worker.cancel("a")
        eventually(lambda: counter.state("a") is JobState.CANCELLED)
        printer.script.cover = False
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 0


def test_the_same_job_twice_is_one_ticket(at_counter: Open) -> None:
    with ScriptedPrinter(Script(cover=True)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        counter.print("a")
        printer.script.cover = False
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.CONFIRMED)
        assert printer.count(b"ticket a") == 1


def test_a_fault_of_ours_fails_one_job_and_the_next_is_printed(
    at_counter: Open, warned: list[logging.LogRecord]
) -> None:
    with ScriptedPrinter() as printer:
        counter = at_counter(printer.port)
        paper = Paper((Text("x"),))
        counter.worker.submit(PrintJob("bad", JobKind.TICKET, paper, "broken"))
        eventually(lambda: counter.state("bad") is JobState.FAILED)
        assert "device" in warned.pop().getMessage()
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.CONFIRMED)


def test_stopping_while_a_ticket_waits_for_paper_leaves_it_uncertain(at_counter: Open) -> None:
    with ScriptedPrinter(Script(paper_out_at=4)) as printer:
        counter = at_counter(printer.port)
        counter.print("a")
        eventually(lambda: counter.health() == (Health.BLOCKED, Reason.PAPER_OUT))
        assert counter.worker.stop()
        assert counter.state("a") is JobState.UNCERTAIN


def test_a_shared_printer_is_let_go_when_idle(at_counter: Open) -> None:
    with ScriptedPrinter() as printer:
        counter = at_counter(printer.port, idle_close_s=0.05)
        counter.print("a")
        eventually(lambda: counter.state("a") is JobState.CONFIRMED)
        eventually(lambda: counter.worker._talk.line.fileno() is None)
        counter.print("b")
        eventually(lambda: counter.state("b") is JobState.CONFIRMED)
        assert printer.script.connections == 2


def test_an_idle_printer_that_reports_by_itself_is_heard(at_counter: Open) -> None:
    with ScriptedPrinter(Script(stale=b"\x10\x00\x00\x0f")) as printer:
        counter = at_counter(printer.port)
        eventually(lambda: counter.health()[0] is Health.OK)
        printer.script.cover = True
        printer.say(b"\x38\x00\x00\x0f")
        eventually(lambda: counter.health() == (Health.BLOCKED, Reason.COVER_OPEN))
