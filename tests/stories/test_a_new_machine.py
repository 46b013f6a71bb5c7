"""The book was put back on another machine: yesterday's tickets are still this shop's."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from tests.desks import Desks, on_disk
from tillapp.domain.content import Copy
from tillapp.domain.refusal import AlreadySold, NotFound
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore
from tillapp.fiscal.witness import Witness
from tillapp.ledger.incarnation import Machine, resume


def moved(till: Desks, folder: Path) -> Desks:
    """The same book under a key that this machine made itself."""
    path = till.book.store.path
    assert path is not None
    till.book.close()
    machine = Machine(
        KeyStore(folder),
        lambda ledger: Witness(folder / f"{ledger}.json"),
        France,
        till.shop.clock,
        till.shop.ids,
        "0.1",
    )
    shop = copy.copy(till.shop)
    shop.book = resume(path, machine)
    return Desks(shop)


def test_tickets_of_the_old_machine_are_found_read_and_copied(tmp_path: Path) -> None:
    till = on_disk(tmp_path)
    dress = till.shop.piece(price=1600)
    old = till.sell(dress)
    till = moved(till, tmp_path / "keys")
    assert till.book.place.ledger == "T03B"
    till.recovery.look()
    with pytest.raises(AlreadySold) as refusal:
        till.selling.scan(dress.code)
    assert refusal.value.facts["number"] == old.number == "T03A-000001"
    [row] = till.looking.tickets(dress.code)
    assert till.looking.ticket(row.number).id == old.id
    content = till.looking.reprint(old.id).facts.content
    assert isinstance(content, Copy)
    assert content.number == "T03A-000001"
    assert "DUPLICATE 1" in till.printer.text
    assert till.sell(till.shop.piece("Jean")).number == "T03B-000001"
    with pytest.raises(NotFound):
        till.handing.document("f" * 32)
    till.book.close()
