"""Who a shop is, as its papers have to name it."""

from __future__ import annotations

import re

from msgspec import Struct

from tillapp.domain.refusal import BadSetting

_TILL_DIGITS = 2
_SIRET_DIGITS = 14
_FRANCE = "France"
_VAT_NUMBER = re.compile(r"FR(?P<key>[0-9A-Z]{2})(?P<siren>[0-9]{9})")


class Shop(Struct, frozen=True, omit_defaults=True):
    """The company and the shop as papers name them; `till` is two digits."""

    company: str
    name: str
    address: tuple[str, ...]
    siret: str
    vat_number: str
    ape: str
    till: str = "01"
    phone: str = ""
    link: str = ""
    footer: tuple[str, ...] = ()
    country: str = _FRANCE
    language: str = "fr"
    attestation: str = ""
    company_id: str = ""
    shop_id: str = ""

    @property
    def franchise(self) -> bool:
        """Whether VAT does not apply (CGI 293 B): then the shop has no VAT number."""
        return not self.vat_number


def checked_shop(shop: Shop) -> Shop:
    """A shop whose papers would be complete.

    Raises:
        BadSetting: names the first field that is missing or cannot be.
    """
    for field in ("company", "name", "address", "siret", "ape"):
        if not getattr(shop, field):
            raise BadSetting(field=field, value="")
    if not _luhn(shop.siret):
        raise BadSetting(field="siret", value=shop.siret)
    if shop.country == _FRANCE and not _may_be(shop.vat_number):
        raise BadSetting(field="vat_number", value=shop.vat_number)
    if not (shop.till.isascii() and shop.till.isdigit() and len(shop.till) == _TILL_DIGITS):
        raise BadSetting(field="till", value=shop.till)
    return shop


def _luhn(digits: str) -> bool:
    """Whether a SIRET has fourteen digits and its check sum is right (ISO/IEC 7812-1)."""
    if len(digits) != _SIRET_DIGITS or not (digits.isascii() and digits.isdigit()):
        return False
    doubled = (int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits)))
    return sum(sum(divmod(n, 10)) for n in doubled) % 10 == 0


def _may_be(vat_number: str) -> bool:
    """Whether a French VAT number has its form and its key.

    A key with letters proves nothing. The number of a VAT group holds the group's SIREN, not
    the shop's: only the digits inside the number are compared.
    """
    text = "".join(vat_number.split())
    if not text.startswith("FR"):
        return True
    found = _VAT_NUMBER.fullmatch(text)
    if found is None:
        return False
    key, siren = found["key"], int(found["siren"])
    return not key.isdigit() or int(key) == (12 + 3 * (siren % 97)) % 97
