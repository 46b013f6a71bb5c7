"""A slice of real invoices rings to the cent, and whatever is not rung is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.invoices import Left, cents, read, sifted
from tests.bench.replay import main, quantile, replay

HEAD = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
SLICE = f"""{HEAD}
536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,01/12/2010 08:26,2.55,17850,United Kingdom
536365,71053,WHITE METAL LANTERN,6,01/12/2010 08:26,3.39,17850,United Kingdom
536366,85123A,"HEART, WHITE",2,01/12/2010 08:28,2.95,17850,United Kingdom
536366,85123A,WHITE HANGING HEART T-LIGHT HOLDER,1,01/12/2010 08:28,2.55,17850,United Kingdom
536367,71053,WHITE METAL LANTERN,400,01/12/2010 08:34,3.39,,United Kingdom
C536379,D,Discount,-1,01/12/2010 09:41,27.50,14527,United Kingdom
536414,22139,,56,01/12/2010 11:52,0,,United Kingdom
536589,21777,,-10,01/12/2010 16:50,0.0,,United Kingdom
536590,21777,LAMP,many,01/12/2010 16:50,1.00,,United Kingdom
536591,21777,LAMP,1,2010-12-01,1.00,,United Kingdom
536592,21777,LAMP,1,01/12/2010 16:50,1.005,,United Kingdom
536593,21777,LAMP
,21777,LAMP,1,01/12/2010 16:50,1.00,,United Kingdom
C536380,85123A,WHITE HANGING HEART T-LIGHT HOLDER,-7,02/12/2010 09:50,2.55,17850,United Kingdom
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "slice.csv"
    path.write_text(SLICE, encoding="utf-8")
    return path


def test_rung_and_listed_together_are_the_file(file: Path, tmp_path: Path) -> None:
    result = replay(file, tmp_path / "till.db")
    rung = 6 * 255 + 6 * 339 + 2 * 295 + 255 + 400 * 339
    rung -= 7 * 255
    assert (result.rows, result.rung_rows) == (14, 6)
    assert (result.sales, result.refunds) == (3, 1)
    assert result.rung_total_cents == result.book_total_cents == rung
    assert (result.not_rung_total_cents, result.file_total_cents) == (-2750, rung - 2750)
    assert result.bad_rows == 5
    assert (result.verified["sound"], result.verified["defects"]) == (True, [])
    assert result.not_rung == {
        "cancellation without its invoice in the file": 1,
        "negative quantity": 1,
        "no price": 1,
    }


def test_rung_and_listed_are_the_file_on_each_day(file: Path, tmp_path: Path) -> None:
    result = replay(file, tmp_path / "till.db")
    sold = 6 * 255 + 6 * 339 + 2 * 295 + 255 + 400 * 339
    assert result.days["2010-12-01"] == (sold - 2750, sold, -2750)
    assert result.days["2010-12-02"] == (-7 * 255, -7 * 255, 0)


def test_cash_and_card_take_turns_and_large_sums_go_by_card(file: Path, tmp_path: Path) -> None:
    result = replay(file, tmp_path / "till.db")
    back = {"cash": 6 * 255, "card": 255}
    assert result.by_tender_cents == {
        "cash": 3564 - back["cash"],
        "card": 845 + 400 * 339 - back["card"],
    }
    assert result.accounts_cents == result.by_tender_cents
    assert result.card_above_cash_limit == 1


def test_a_bad_row_keeps_its_line_and_its_reason(file: Path) -> None:
    _, bad = read(file)
    assert [(row.line, row.invoice) for row in bad] == [
        (10, "536590"),
        (11, "536591"),
        (12, "536592"),
        (13, "536593"),
        (14, ""),
    ]
    assert bad[3].reason == "unreadable: wrong number of cells"
    assert bad[2].reason == "unreadable: not whole cents"


def test_a_cancellation_without_its_invoice_is_listed(file: Path) -> None:
    rows, _ = read(file)
    _, left = sifted(rows)
    assert left[0] == Left(7, "C536379", "cancellation without its invoice in the file", -2750)


def test_the_report_is_json_when_asked(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(file), "--db", str(tmp_path / "till.db"), "--json"])
    report = json.loads(capsys.readouterr().out)
    assert report["sales"] == 3
    assert len(report["left"]) == 8
    assert (tmp_path / "till.db").stat().st_size > 0


@pytest.mark.parametrize(
    ("text", "amount"), [("2.55", 255), ("3", 300), ("0.1", 10), ("-1.05", -105)]
)
def test_prices_are_read_to_the_cent(text: str, amount: int) -> None:
    assert cents(text) == amount


def test_a_quantile_is_one_of_the_times() -> None:
    assert quantile([3.0, 1.0, 2.0], 50) == 2.0
    assert quantile([3.0, 1.0, 2.0], 99) == 3.0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no column InvoiceNo, StockCode"),
        ("Titre;Prix\nRobe;12,00\n", "no column InvoiceNo"),
        (f"{HEAD}\n", "no row can be rung: it has no rows"),
        (
            f"{HEAD}\nC1,D,Discount,-1,01/12/2010 09:41,27.50,,UK\n1,D,Lamp,x,y,z,,\n",
            "1 times cancellation",
        ),
    ],
)
def test_a_file_without_anything_to_ring_ends_in_words(
    tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        main([str(path), "--db", str(tmp_path / "till.db")])
    assert str(path) in str(end.value)
    assert told in str(end.value)
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_file_ends_in_words(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        main([str(tmp_path / "missing.csv"), "--db", str(tmp_path / "till.db")])
    assert "missing.csv" in str(end.value)
