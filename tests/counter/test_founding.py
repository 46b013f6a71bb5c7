"""The first start: a whole shop on disk, or none."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from tests.shop import SetClock
from tillapp.counter import settings
from tillapp.counter.founding import DEVICES, Folders, FoundingDesk
from tillapp.counter.plan import DevicePlan, Recruit, ShopPlan
from tillapp.counter.settings import DefaultRates, MailServer, Policy, Shop
from tillapp.counter.staffing import fits
from tillapp.domain.content import Genesis
from tillapp.domain.party import Role
from tillapp.domain.refusal import BadSetting, DiskFull
from tillapp.fiscal.chain import genuine
from tillapp.fiscal.fr import France
from tillapp.fiscal.key import KeyStore, Verifier
from tillapp.fiscal.witness import Witness
from tillapp.ledger import journal, records
from tillapp.ledger.book import Book, Seal

SHOP = Shop(
    company="Friperie du Rhône SARL",
    name="Friperie du Rhône",
    address=("12 rue de la Fontaine", "69001 Lyon"),
    siret="00004242400010",
    vat_number="FR20000042424",
    ape="4779Z",
    till="03",
)
PLAN = ShopPlan(
    shop=SHOP,
    manager=Recruit("Jeanne", "3333"),
    staff=(Recruit("Inès", "1111"),),
    start=date(2026, 11, 21),
    mail=MailServer("smtp.example.org", "caisse@example.org"),
    mail_password="geheim",  # noqa: S106 - a test's own password
    devices=DevicePlan(drawer={"pin": 5}),
)


def folders_in(path: Path) -> Folders:
    return Folders(path / "data", path / "keys")


def desk_in(path: Path) -> FoundingDesk:
    entropy = Random(3).randbytes
    return FoundingDesk(folders_in(path), SetClock(step_ms=10), entropy, "0.1", France)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return desk_in(tmp_path_factory.mktemp("shop")).found(PLAN)


def keys_of(book: Book) -> Path:
    assert book.store.path is not None
    return book.store.path.parents[1] / "keys"


def test_the_first_document_says_who_the_till_is_and_that_it_starts(founded: Book) -> None:
    [first] = journal.every(founded.store, founded.place)
    content, stamp = first.facts.content, first.stamp("L")
    assert isinstance(content, Genesis)
    assert (content.till, content.incarnation, founded.place.ledger) == ("T03", "A", "T03A")
    assert content.facts["start"] == "2026-11-21"
    assert content.facts["siret"] == SHOP.siret
    assert stamp is not None
    assert stamp.text.startswith("L03A-000001,260,initialisation,")
    assert genuine(stamp, Verifier(content.public_key))


def test_the_settings_are_written_down(founded: Book) -> None:
    store = founded.store
    shop = records.setting(store, settings.SHOP, Shop)
    assert shop is not None
    assert (shop.name, shop.company_id) == ("Friperie du Rhône", "000042424")
    assert records.setting(store, settings.POLICY, Policy) == Policy()
    assert records.setting(store, settings.MAIL, MailServer) == PLAN.mail
    assert records.setting(store, DEVICES, DevicePlan) == PLAN.devices
    assert records.setting(store, settings.RATES, DefaultRates) == DefaultRates()


def test_everybody_can_enter_with_their_own_code_only(founded: Book) -> None:
    pepper = KeyStore(keys_of(founded)).pepper(b"")
    people = {person.name: person for person in records.all_staff(founded.store)}
    assert people["Jeanne"].role is Role.MANAGER
    stored = records.pin_hash(founded.store, people["Inès"].id)
    assert fits("1111", stored, pepper)
    assert not fits("3333", stored, pepper)
    assert "1111" not in stored


def test_secrets_lie_with_the_keys_and_not_in_the_book(founded: Book) -> None:
    keys = keys_of(founded)
    assert Folders(keys.parent / "data", keys).mail_password() == "geheim"
    founded.rest()
    assert founded.store.path is not None
    assert b"geheim" not in founded.store.path.read_bytes()
    assert all(path.stat().st_mode & 0o077 == 0 for path in keys.iterdir())


def test_the_witness_knows_the_head_from_the_first_moment(founded: Book) -> None:
    found = Witness(keys_of(founded) / "T03A-witness.json").read()
    assert found is not None
    assert (found.seq, found.hash) == (founded.head[0], founded.head[1].hex())


def test_a_founded_shop_opens_again(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    book = desk_in(tmp_path).found(PLAN)
    head = book.head
    book.close()
    key = KeyStore(folders.keys).key("T03A")
    assert key is not None
    again = Book.open(folders.book, Seal(key, France(key), SetClock()))
    assert again.head == head
    again.close()


def test_a_second_shop_is_not_founded_over_the_first(tmp_path: Path) -> None:
    desk_in(tmp_path).found(PLAN).close()
    with pytest.raises(BadSetting) as caught:
        desk_in(tmp_path).found(PLAN)
    assert caught.value.facts["why"] == "exists"


@pytest.mark.parametrize(
    "plan",
    [
        replace(PLAN, shop=replace(SHOP, siret="00004242400011")),
        replace(PLAN, manager=Recruit("Jeanne", "12")),
        replace(PLAN, staff=(Recruit("Inès", "3333"),)),
        replace(PLAN, rates=DefaultRates(default_new="N20", default_used="M19")),
        replace(PLAN, rates=DefaultRates(default_new="N196")),
    ],
)
def test_a_wrong_plan_leaves_nothing_on_the_machine(tmp_path: Path, plan: ShopPlan) -> None:
    with pytest.raises(BadSetting):
        desk_in(tmp_path).found(plan)
    assert list(tmp_path.iterdir()) == []


class DryEntropy:
    """Runs out of random bytes after so many asks: a founding that is cut short."""

    def __init__(self, asks: int) -> None:
        self._left = asks
        self._dice = Random(3)

    def bytes(self, n: int) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise DiskFull
        return self._dice.randbytes(n)


@pytest.mark.parametrize("asks", [1, 3, 5])
def test_a_founding_cut_short_leaves_no_shop_and_can_be_done_again(
    tmp_path: Path, asks: int
) -> None:
    folders = folders_in(tmp_path)
    dry = FoundingDesk(folders, SetClock(step_ms=10), DryEntropy(asks).bytes, "0.1", France)
    with pytest.raises(DiskFull):
        dry.found(PLAN)
    assert not folders.book.exists()
    book = desk_in(tmp_path).found(PLAN)
    assert book.place.ledger == "T03A"
    assert len(records.all_staff(book.store)) == 2
    book.close()


def test_a_lost_book_is_followed_by_another_incarnation(tmp_path: Path) -> None:
    desk_in(tmp_path).found(PLAN).close()
    folders_in(tmp_path).book.unlink()
    book = desk_in(tmp_path).found(PLAN)
    assert book.place.ledger == "T03B"
    book.close()


def test_a_key_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    keys = folders_in(tmp_path).keys
    keys.mkdir()
    damaged = keys / "T03A-signing.pem"
    damaged.write_bytes(b"no key")
    book = desk_in(tmp_path).found(PLAN)
    assert book.place.ledger == "T03B"
    assert damaged.read_bytes() == b"no key"
    book.close()


def test_after_twenty_six_lost_books_a_till_needs_another_number(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    folders.keys.mkdir()
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        folders.witness(f"T03{letter}").write_bytes(b"{}")
    with pytest.raises(BadSetting) as caught:
        desk_in(tmp_path).found(PLAN)
    assert caught.value.facts["why"] == "used_up"
    assert not folders.data.exists()


def test_a_rate_that_does_not_hold_today_is_named_with_those_that_do(tmp_path: Path) -> None:
    plan = replace(PLAN, rates=DefaultRates(default_new="N196"))
    with pytest.raises(BadSetting) as caught:
        desk_in(tmp_path).found(plan)
    facts = caught.value.facts
    assert (facts["field"], facts["value"]) == ("rates.default_new", "N196")
    assert (facts["why"], "N20" in str(facts["allowed"])) == ("not_a_rate", True)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("start", [date(2031, 1, 1), date(2020, 1, 1)])
def test_a_shop_does_not_open_in_another_year_by_a_slip_of_the_pen(
    tmp_path: Path, start: date
) -> None:
    with pytest.raises(BadSetting) as caught:
        desk_in(tmp_path).found(replace(PLAN, start=start))
    assert (caught.value.facts["field"], caught.value.facts["why"]) == ("start", "too_far")
    assert not (tmp_path / "data").exists()


def test_only_this_account_may_look_into_the_shop(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    for folder in (folders.data, folders.keys):
        folder.mkdir(mode=0o755)
    desk_in(tmp_path).found(PLAN).close()
    assert folders.book.stat().st_mode & 0o777 == 0o600
    assert {each.stat().st_mode & 0o777 for each in (folders.data, folders.keys)} == {0o700}


def test_a_folder_with_other_things_in_it_stays_as_open_as_it_was(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    folders.data.mkdir(mode=0o755)
    (folders.data / "letter.txt").touch()
    desk_in(tmp_path).found(PLAN).close()
    assert folders.data.stat().st_mode & 0o777 == 0o755
    assert folders.book.stat().st_mode & 0o777 == 0o600
