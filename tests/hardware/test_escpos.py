"""One buffer of bytes per job, judged by golden files and by the virtual printer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Snapshots
from tests.hardware.papers import FRENCH, TICKET
from tillapp.counter.ports import JobKind, PrintJob
from tillapp.domain.paper import Barcode, Cells, Feed, Paper, Qr, Row, Tear, Text
from tillapp.hardware.escpos import EscposPrinter, acknowledge, kick, process_mark
from tillapp.hardware.profiles import Ack, CodePage, Cut, PrinterProfile, Pulse, load_profiles
from tillapp.hardware.virtual.picture import picture
from tillapp.hardware.virtual.printer import Model, VirtualPrinter
from tillapp.resources import resource

FONT = resource("fonts", "Inter-Regular.ttf")
PROFILES = load_profiles(resource("profiles")).printers
START = b"\x1b@\x1bR\x00\x1bt"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("escpos")


def printer(profile: PrinterProfile, cache: Path) -> EscposPrinter:
    return EscposPrinter(profile, font=FONT, cache=cache)


@pytest.mark.parametrize("profile", ["epson-80", "epson-t88", "epson-80-cp858", "clone-58"])
def test_a_ticket_has_the_bytes_that_were_accepted(
    profile: str, cache: Path, snapshots: Snapshots
) -> None:
    job = PrintJob("1", JobKind.TICKET, TICKET)
    found = printer(PROFILES[profile], cache).render(job, "0001")
    snapshots.check(f"hardware/ticket-{profile}.bin", found)


def test_c40a_french_on_cp858_as_golden_bytes(cache: Path) -> None:
    """C40a: page 19 is forced after the reset, and the euro is D5."""
    found = printer(PROFILES["epson-80-cp858"], cache).sheet(Paper((Text(FRENCH),)))
    text = bytes.fromhex("82 20 8a 20 88 20 85 20 87 20 6f65 20 90 20 d5 20 ae 20 af")
    assert found == START + b"\x13" + text + b"\n" + b"\x1dVB\x00"


def test_c40a_french_is_drawn_where_the_page_lacks_it(
    cache: Path, snapshots: Snapshots
) -> None:
    """C40a: raster fallback: a printer with an English page gets a picture of the line."""
    english = PrinterProfile("x", "x", columns=48, dots=576, page=CodePage("ascii", 0))
    found = printer(english, cache).sheet(Paper((Text(FRENCH),)))
    assert found.startswith(START + b"\x00\x1dv0\x00\x48\x00\x1e\x00")
    snapshots.check("hardware/french-raster.bin", found)


def test_a_line_that_the_page_can_write_stays_text_beside_one_that_it_cannot(
    cache: Path,
) -> None:
    found = printer(PROFILES["epson-80"], cache).sheet(Paper((Text("Łódź"), Text("été"))))
    assert found.count(b"\x1dv0\x00") == 1
    assert b"\xe9t\xe9\n" in found


def test_a_drawn_block_keeps_the_letters_that_the_page_would_respell(cache: Path) -> None:
    profile = PROFILES["epson-80-cp858"]
    drawn = printer(profile, cache).sheet(Paper((Text("œŁ"),)))
    assert drawn != printer(profile, cache).sheet(Paper((Text("oeŁ"),)))
    row = Paper((Row("Ł", "1 €"), Cells(("Ł", "œ"), (1, 1))))
    assert printer(profile, cache).sheet(row).count(b"\x1dv0\x00") == 2


def test_a_printer_without_raster_gets_letters_without_accents(cache: Path) -> None:
    assert b"L?dz" not in printer(PROFILES["impact"], cache).sheet(Paper((Text("ź ж"),)))
    assert b"z ?\n" in printer(PROFILES["impact"], cache).sheet(Paper((Text("ź ж"),)))


def test_the_end_of_a_job_asks_for_its_acknowledgement(cache: Path) -> None:
    job = PrintJob("1", JobKind.TICKET, Paper((Text("x"),)))
    found = printer(PROFILES["epson-80"], cache).render(job, "0042")
    assert found.endswith(b"\x1dVB\x00\x1d(H\x06\x00000042")
    assert acknowledge(Ack.GS_R, "0042") == b"\x1dr\x01"
    assert acknowledge(Ack.DLE_EOT, "0042") == acknowledge(Ack.NONE, "0042") == b""
    with pytest.raises(AssertionError):
        process_mark("42")


def test_a_kick_is_a_pulse_that_spares_the_coil(cache: Path) -> None:
    job = PrintJob("1", JobKind.KICK)
    found = printer(PROFILES["epson-80"], cache).render(job, "0001")
    assert found == b"\x1bp\x00\x19\xfa\x1d(H\x06\x00000001"
    assert kick(5, Pulse()) == b"\x1bp\x01\x19\xfa"


def test_a_real_time_kick_asks_for_no_acknowledgement(cache: Path) -> None:
    profile = PrinterProfile("x", "x", pulse=Pulse(real_time=True))
    found = EscposPrinter(profile, pin=5, font=FONT, cache=cache)
    assert found.render(PrintJob("1", JobKind.KICK), "0001") == b"\x10\x14\x01\x01\x01"


def test_a_printer_that_reports_by_itself_is_told_so_after_its_reset(cache: Path) -> None:
    assert (
        printer(PROFILES["epson-80-asb"], cache)
        .sheet(Paper(()))
        .startswith(START + b"\x10\x1da\x0f")
    )


def test_a_printer_without_knife_feeds_the_paper_out(cache: Path) -> None:
    profile = PrinterProfile("x", "x", cut=Cut.NONE, feed_lines=5)
    assert printer(profile, cache).sheet(Paper((Feed(2),))).endswith(b"\x1bd\x02\x1bd\x05")


def test_a_sheet_within_a_paper_is_cut_off_like_its_end(cache: Path) -> None:
    profile = PrinterProfile("x", "x", cut=Cut.FULL, feed_lines=5)
    found = printer(profile, cache).sheet(Paper((Text("a"), Tear(), Text("b"))))
    assert found.endswith(b"a\n\x1bd\x05\x1dVA\x00b\n\x1bd\x05\x1dVA\x00")


def test_a_detail_stays_set_in_and_amounts_stay_in_their_column(cache: Path) -> None:
    blocks = (Row("Robe", "16,00   *"), Text("  T. 38"), Row("  Remise", "-1,60    "))
    found = printer(PROFILES["epson-58"], cache).sheet(Paper(blocks))
    lines = [line.decode() for line in found.removeprefix(START + b"\x10").split(b"\n")]
    assert lines[:2] == ["Robe".ljust(23) + "16,00   *", "  T. 38"]
    assert lines[2] == "  Remise".ljust(23) + "-1,60"


def test_a_label_that_must_be_read_is_printed_whole(cache: Path) -> None:
    label = "Avoir / Remboursement en argent"
    found = printer(PROFILES["clone-58"], cache).sheet(
        Paper((Row(label, "T03A-000001", whole=True),))
    )
    assert label.encode() + b"\n" in found


@pytest.mark.parametrize("name", [n for n, p in PROFILES.items() if p.raster])
def test_the_number_of_a_ticket_is_scanned_from_every_paper(name: str, cache: Path) -> None:
    profile = PROFILES[name]
    paper = Paper((Barcode("T03A-000123"), Barcode("2803000009121", "ean13")))
    press = VirtualPrinter(lambda: 0.0, Model(dots=profile.dots))
    press.receive(printer(profile, cache).sheet(paper))
    strip = [piece for sheet in press.sheets for piece in sheet.printed]
    seen = zxingcpp.read_barcodes(picture([*strip, *press.unfinished]))
    assert [code.text for code in seen] == ["T03A-000123", "2803000009121"]


def test_codes_are_drawn_by_the_printer_where_it_can(cache: Path) -> None:
    paper = Paper((Barcode("A{1"), Barcode("2912345012342"), Qr("x")))
    found = printer(PROFILES["epson-80"], cache).sheet(paper)
    assert b"\x1dkI\x06{BA{{1" in found
    assert b"\x1dkC\x0d2912345012342" in found
    assert b"\x1d(k\x04\x001P0x" in found
    drawn = printer(PROFILES["clone-58"], cache).sheet(paper)
    assert b"2912345012342\n" in drawn
    assert drawn.count(b"\x1dv0\x00") == 3
    written = printer(PROFILES["impact"], cache).sheet(Paper((Barcode("T03A-000123"),)))
    assert b"T03A-000123\n" in written
    assert b"\x1dv0\x00" not in written


def test_escpos_is_not_imported_before_the_first_qr_code(cache: Path) -> None:
    text = Path("src/tillapp/hardware/escpos.py").read_text(encoding="utf-8")
    assert not re.search(r"^(from|import) (escpos|PIL|qrcode)", text, re.MULTILINE)


TEXTS = st.text(max_size=40)
BLOCKS = st.one_of(
    st.builds(Text, TEXTS, bold=st.booleans(), size=st.integers(0, 9)),
    st.builds(Row, TEXTS, TEXTS, size=st.integers(1, 2)),
    st.builds(lambda a, b: Cells((a, b), (1, 1)), TEXTS, TEXTS),
    st.builds(Barcode, TEXTS),
)


@settings(max_examples=60)
@given(st.lists(BLOCKS, max_size=4))
def test_no_data_hides_a_real_time_command(cache: Path, blocks: list[Text]) -> None:
    """hardware.md 1.4: printers obey DLE sequences even inside pictures."""
    found = printer(PROFILES["epson-80"], cache).sheet(Paper(tuple(blocks)))
    assert not re.search(rb"\x10[\x04\x05\x14]", found)
