"""The witness: the last head beside the key, small, replaced in place, never in the way."""

from __future__ import annotations

from pathlib import Path

from tillapp.fiscal.witness import Witness, Witnessed


def test_the_witness_remembers_the_last_head(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "keys" / "w.json")
    assert witness.read() is None
    witness.write("T03A", 1, b"\x01" * 32)
    witness.write("T03A", 2, b"\x02" * 32)
    assert Witness(tmp_path / "keys" / "w.json").read() == Witnessed("T03A", 2, "02" * 32)
    assert (tmp_path / "keys" / "w.json").stat().st_size == 512
    witness.close()
    witness.close()


def test_a_witness_that_was_torn_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    path.write_bytes(b'{"ledger":"T0')
    assert Witness(path).read() is None


def test_a_disk_that_takes_no_witness_undoes_no_sale(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    witness = Witness(tmp_path / "file" / "w.json")
    witness.write("T03A", 1, bytes(32))
    assert Witness(tmp_path / "other.json").read() is None
