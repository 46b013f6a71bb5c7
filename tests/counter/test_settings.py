"""What a shop decided is found again as it was written."""

from __future__ import annotations

from tests.shop import Shop as Counter
from tillapp.counter import settings
from tillapp.counter.settings import MailServer, Policy, TicketMeans
from tillapp.ledger import records


def test_nothing_is_printed_unasked_until_the_shop_decides_otherwise() -> None:
    assert Policy().ticket is TicketMeans.NONE


def test_cash_is_limited_to_what_the_law_allows() -> None:
    assert Policy().cash_limit == 100_000


def test_a_policy_is_found_again_and_the_latest_word_counts() -> None:
    store = Counter().book.store
    for limit in (500, 700):
        policy = Policy(TicketMeans.QR, discount_basis_points=limit)
        records.put_setting(store, settings.POLICY, policy, records.Version(limit, "T03A"))
    found = records.setting(store, settings.POLICY, Policy)
    assert found == Policy(TicketMeans.QR, discount_basis_points=700)


def test_a_shop_without_mail_has_no_mail_server() -> None:
    store = Counter().book.store
    assert records.setting(store, settings.MAIL, MailServer) is None
    server = MailServer("smtp.example.org", "caisse@example.org")
    records.put_setting(store, settings.MAIL, server, records.Version(1, "T03A"))
    assert records.setting(store, settings.MAIL, MailServer) == server
    assert (server.port, server.security) == (587, "starttls")
