"""Nobody is missed when every customer is asked for."""

from __future__ import annotations

from tests.shop import Shop
from tillapp.domain.party import Customer
from tillapp.ledger import records
from tillapp.ledger.people import every_customer


def test_all_customers_come_in_the_order_of_their_arrival() -> None:
    store = Shop().book.store
    assert every_customer(store) == []
    people = [Customer(f"{n:032x}", f"Client {n}") for n in range(200, 0, -1)]
    for person in people:
        records.put_customer(store, person, records.Version(1, "T03A"))
    assert every_customer(store) == people
