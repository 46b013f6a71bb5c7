"""When the printer's thread tries again, and when it rests."""

from __future__ import annotations

import socket
import time

import pytest
from msgspec.structs import replace

from tests.hardware.bench_till import FAST, BenchTill
from tests.hardware.scripted import ScriptedPrinter, eventually
from tillapp.counter.ports import JobState, Reason
from tillapp.hardware.transport.tcp import TcpTransport


def test_a_new_ticket_has_a_printer_that_stayed_away_tried_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
    patient = replace(FAST, backoff_s=(60.0,))
    till = BenchTill(TcpTransport("127.0.0.1", port), timing=patient)
    till.print("a")
    eventually(lambda: till.fate("a") == [(JobState.QUEUED, Reason.REFUSED)])
    with ScriptedPrinter(port=port) as printer:
        till.print("b")
        eventually(lambda: till.state("b") is JobState.CONFIRMED)
        assert printer.paper.find(b"ticket a") < printer.paper.find(b"ticket b")
        assert till.worker.stop()


def test_an_idle_printer_costs_no_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedPrinter() as printer:
        till = BenchTill(TcpTransport("127.0.0.1", printer.port))
        till.print("a")
        eventually(lambda: till.state("a") is JobState.CONFIRMED)
        time.sleep(0.1)
        turns: list[float] = []
        turn = till.worker.turn

        def counted() -> None:
            turns.append(time.monotonic())
            turn()

        monkeypatch.setattr(till.worker, "turn", counted)
        time.sleep(0.3)
        assert len(turns) == 0
        till.print("b")
        eventually(lambda: till.state("b") is JobState.CONFIRMED)
        assert len(turns) > 0
        assert till.worker.stop()
