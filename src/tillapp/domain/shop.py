"""Who a shop is, as its papers have to name it."""

from __future__ import annotations

from msgspec import Struct

from tillapp.domain.refusal import BadSetting

_TILL_DIGITS = 2
_SIRET_DIGITS = 14


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
    country: str = "France"
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
    if not (shop.till.isascii() and shop.till.isdigit() and len(shop.till) == _TILL_DIGITS):
        raise BadSetting(field="till", value=shop.till)
    return shop


def _luhn(digits: str) -> bool:
    """Whether a SIRET has fourteen digits and its check sum is right (ISO/IEC 7812-1)."""
    if len(digits) != _SIRET_DIGITS or not (digits.isascii() and digits.isdigit()):
        return False
    doubled = (int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits)))
    return sum(sum(divmod(n, 10)) for n in doubled) % 10 == 0
