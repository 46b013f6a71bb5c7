"""A shop whose papers would be incomplete is refused before it opens."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.desks import HOUSE
from tillapp.domain.refusal import BadSetting
from tillapp.domain.shop import checked_shop


def test_a_complete_shop_is_taken_as_it_is() -> None:
    assert checked_shop(HOUSE) is HOUSE


@pytest.mark.parametrize("field", ["company", "name", "address", "siret", "ape"])
def test_what_is_missing_is_named(field: str) -> None:
    empty = () if field == "address" else ""
    with pytest.raises(BadSetting) as refusal:
        checked_shop(replace(HOUSE, **{field: empty}))
    assert refusal.value.facts == {"field": field, "value": ""}


@pytest.mark.parametrize(
    "siret",
    ["73282932000075", "7328293200007", "7328293200007X", "7328293200007²", "\u0667" * 7],
)
def test_a_siret_must_prove_itself(siret: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        checked_shop(replace(HOUSE, siret=siret))
    assert refusal.value.facts["field"] == "siret"


@pytest.mark.parametrize("till", ["1", "001", "A1", "1²", ""])
def test_a_till_has_two_digits(till: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        checked_shop(replace(HOUSE, till=till))
    assert refusal.value.facts["field"] == "till"


def test_a_shop_without_a_vat_number_is_in_the_franchise() -> None:
    assert not HOUSE.franchise
    assert checked_shop(replace(HOUSE, vat_number="")).franchise


@pytest.mark.parametrize(
    "number", ["FR83732829320", "FR4473282932", "FR447328293200", "FR", "FR4473282932X"]
)
def test_a_french_vat_number_must_prove_itself(number: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        checked_shop(replace(HOUSE, vat_number=number))
    assert refusal.value.facts == {"field": "vat_number", "value": number}


@pytest.mark.parametrize(
    "number",
    ["FR44732829320", "FR 44 732 829 320", "FR20000042424", "FRK7399859412", "BE0123456749"],
)
def test_keys_with_letters_and_other_countries_prove_themselves_elsewhere(number: str) -> None:
    assert checked_shop(replace(HOUSE, vat_number=number)).vat_number == number


def test_a_shop_abroad_has_the_numbers_of_its_country() -> None:
    abroad = replace(HOUSE, country="Belgique", vat_number="FR00")
    assert checked_shop(abroad) is abroad
