"""Records: the latest version of people, articles, keys and settings."""

from __future__ import annotations

from msgspec.structs import replace

from tests.shop import Shop
from tillapp.domain.article import ProductKey
from tillapp.domain.party import Comfort, Customer, Role, Staff
from tillapp.ledger import records, search
from tillapp.ledger.records import PinTries, Version

AT = Version(1, "T03A")


def test_a_customer_is_written_changed_and_found_by_card() -> None:
    store = Shop().book.store
    nadia = Customer("c1", "Nadia Bénali", "0601020304", code="2700000000012")
    records.put_customer(store, nadia, AT)
    married = replace(nadia, name="Nadia Roux")
    records.put_customer(store, married, AT)
    assert records.customer(store, "c1") == married
    assert records.customer_with_code(store, nadia.code) == married
    assert records.customer_with_code(store, "") is None
    assert records.customer(store, "c2") is None
    assert store.fetch("SELECT n FROM customers") == [(2,)]
    assert search.people(store, "roux") == [married]
    assert search.people(store, "benali") == []


def test_staff_come_by_name_and_badge_with_their_hash_apart() -> None:
    store = Shop().book.store
    marc = Staff("s2", "Marc", Role.MANAGER, badge="2600000000015")
    lea = Staff("s1", "Léa", Role.CASHIER)
    records.put_staff(store, marc, "hash-m", AT)
    records.put_staff(store, lea, "hash-l", AT)
    assert records.all_staff(store) == [lea, marc]
    assert records.staff_with_origin(store) == [(lea, "T03A"), (marc, "T03A")]
    assert records.staff_member(store, "s2") == marc
    assert records.staff_member(store, "s3") is None
    assert records.staff_with_badge(store, marc.badge) == marc
    assert records.staff_with_badge(store, "") is None
    assert (records.pin_hash(store, "s1"), records.pin_hash(store, "s3")) == ("hash-l", "")


def test_wrong_codes_are_counted_and_survive_a_change_of_the_record() -> None:
    store = Shop().book.store
    lea = Staff("s1", "Léa", Role.CASHIER)
    records.put_staff(store, lea, "h", AT)
    assert records.pin_tries(store, "s1") == PinTries(0, 0)
    records.put_pin_tries(store, "s1", PinTries(3, 5000))
    records.put_staff(store, lea, "h2", AT)
    assert records.pin_tries(store, "s1") == PinTries(3, 5000)
    assert records.pin_tries(store, "s9") == PinTries(0, 0)


def test_settings_come_back_as_they_were_written() -> None:
    store = Shop().book.store
    assert records.setting(store, "comfort", Comfort) is None
    records.put_setting(store, "comfort", Comfort(theme="dark"), AT)
    records.put_setting(store, "comfort", Comfort(theme="light", volume=0), AT)
    assert records.setting(store, "comfort", Comfort) == Comfort(theme="light", volume=0)


def test_product_keys_are_replaced_as_a_whole() -> None:
    store = Shop().book.store
    keys = [ProductKey("femme", 1, "a1"), ProductKey("femme", 2, "a2", "Robe")]
    records.put_keys(store, keys[::-1])
    assert records.product_keys(store) == keys
    records.put_keys(store, keys[1:])
    assert records.product_keys(store) == keys[1:]


def test_an_article_keeps_one_row_and_a_new_version() -> None:
    shop = Shop()
    article = shop.article("Robe")
    records.put_articles(shop.book.store, [replace(article, title="Jupe")], AT)
    store = shop.book.store
    assert store.fetch("SELECT n FROM articles") == [(2,)]
    assert [goods.article.title for goods in search.articles(store, "jupe")] == ["Jupe"]
    assert search.articles(store, "robe") == []
