"""What a first start decides, and every mistake in it named before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.settings import DefaultRates, MailServer, Policy, Shop, checked_shop
from tillapp.counter.staffing import checked_pin
from tillapp.domain import code
from tillapp.domain.code import CodeKind
from tillapp.domain.loyalty_check import checked_loyalty
from tillapp.domain.party import Comfort, Role
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty
from tillapp.domain.text import fold, safe_text

SHOP_KEYS = {
    "company.name": "company",
    "company.siret": "siret",
    "company.vat_number": "vat_number",
    "company.ape": "ape",
    "company.id": "company_id",
    "shop.name": "name",
    "shop.address": "address",
    "shop.till": "till",
    "shop.phone": "phone",
    "shop.link": "link",
    "shop.footer": "footer",
    "shop.country": "country",
    "shop.language": "language",
    "shop.attestation": "attestation",
    "shop.id": "shop_id",
}
_KEYS = {field: key for key, field in SHOP_KEYS.items()}
LANGUAGES = ("fr", "en")
SECURITY = ("starttls", "tls", "plain")
SOUND_SHOP = Shop("?", "?", ("?",), "00004242400010", "", "?")
"""Stands in for what is wrong in a plan, so that the rest of it can be looked at too."""
_WHOLE = 10_000


class BadPlan(BadSetting):
    """Every mistake of a plan at once; its own facts are those of the first."""

    def __init__(self, faults: Sequence[BadSetting]) -> None:
        super().__init__(**faults[0].facts)
        self.faults = tuple(faults)


class Recruit(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Somebody who will work at the till, with the code in clear until it is hashed."""

    name: str
    pin: str
    role: Role = Role.CASHIER
    badge: str = ""
    comfort: Comfort = Comfort()


class DevicePlan(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The counter's devices as plain JSON: only the hardware layer knows what they mean."""

    printer: dict[str, Any] | None = None
    drawer: dict[str, Any] | None = None
    display: dict[str, Any] | None = None
    scanners: tuple[dict[str, Any], ...] = ()
    wedge: dict[str, Any] | None = None
    monitor: dict[str, str] | None = None


class ShopPlan(Struct, frozen=True):
    """Everything a first start decides; `start` is the day the shop opens."""

    shop: Shop
    manager: Recruit
    policy: Policy = Policy()
    rates: DefaultRates = DefaultRates()
    loyalty: Loyalty | None = None
    mail: MailServer | None = None
    mail_password: str = ""
    staff: tuple[Recruit, ...] = ()
    devices: DevicePlan = DevicePlan()
    start: date | None = None

    @property
    def people(self) -> tuple[Recruit, ...]:
        """The manager first, then everybody else."""
        return (replace(self.manager, role=Role.MANAGER), *self.staff)


def checked_plan(plan: ShopPlan) -> ShopPlan:
    """A plan that can be founded, its identifiers filled in.

    Raises:
        BadPlan: names each field that cannot be, and why.
    """
    if faults := tuple(faults_in(plan)):
        raise BadPlan(faults)
    shop = plan.shop
    company = shop.company_id or shop.siret[:9]
    shop = replace(shop, company_id=company, shop_id=shop.shop_id or shop.siret[9:])
    return replace(plan, shop=shop)


def faults_in(plan: ShopPlan) -> Iterator[BadSetting]:
    """What is wrong in a plan, field by field."""
    yield from _shop_faults(plan.shop)
    yield from _people_faults(plan.people)
    yield from _policy_faults(plan.policy)
    if plan.loyalty is not None:
        yield from _loyalty_faults(plan.loyalty)
    if plan.mail and plan.mail.security not in SECURITY:
        value, allowed = plan.mail.security, f"one of {', '.join(SECURITY)}"
        yield BadSetting(field="mail.security", value=value, why="not_allowed", allowed=allowed)


def _shop_faults(shop: Shop) -> Iterator[BadSetting]:
    for _ in shop.__struct_fields__:
        try:
            checked_shop(shop)
        except BadSetting as bad:
            field, value = str(bad.facts["field"]), bad.facts["value"]
            why = "not_allowed" if value else "missing"
            yield BadSetting(field=_KEYS[field], value=value, why=why)
            shop = replace(shop, **{field: getattr(SOUND_SHOP, field)})
    if shop.language not in LANGUAGES:
        allowed = f"one of {', '.join(LANGUAGES)}"
        value = shop.language
        yield BadSetting(field="shop.language", value=value, why="not_allowed", allowed=allowed)


def _people_faults(people: tuple[Recruit, ...]) -> Iterator[BadSetting]:
    """Names, codes and badges tell everybody apart (product.md C38)."""
    for n, person in enumerate(people):
        where = f"staff[{n - 1}]" if n else "manager"
        if not safe_text(person.name):
            yield BadSetting(field=f"{where}.name", value="", why="missing")
        if not _is_pin(person.pin):
            stars = "*" * len(person.pin)
            yield BadSetting(field=f"{where}.pin", value=stars, why="not_a_pin")
        if person.badge and code.read(person.badge).kind is not CodeKind.BADGE:
            yield BadSetting(field=f"{where}.badge", value=person.badge, why="not_a_badge")
        for other in people[:n]:
            yield from _twin_faults(person, other, where)


def _is_pin(pin: str) -> bool:
    try:
        checked_pin(pin)
    except BadSetting:
        return False
    return True


def _twin_faults(person: Recruit, other: Recruit, where: str) -> Iterator[BadSetting]:
    if safe_text(person.name) and fold(person.name) == fold(other.name):
        yield BadSetting(field=f"{where}.name", value=person.name, why="taken")
    if person.pin == other.pin:
        yield BadSetting(field=f"{where}.pin", value="*" * len(person.pin), why="taken")
    if person.badge and person.badge == other.badge:
        yield BadSetting(field=f"{where}.badge", value=person.badge, why="taken")


def _loyalty_faults(loyalty: Loyalty) -> Iterator[BadSetting]:
    try:
        checked_loyalty(loyalty)
    except BadSetting as bad:
        field = f"loyalty.{bad.facts['field']}"
        yield BadSetting(**{**bad.facts, "field": field})


def _policy_faults(policy: Policy) -> Iterator[BadSetting]:
    for name in policy.__struct_fields__:
        value = getattr(policy, name)
        where = f"policy.{name}"
        if isinstance(value, int) and value < 0:
            yield BadSetting(field=where, value=value, why="negative")
        elif name.endswith("_basis_points") and value > _WHOLE:
            yield BadSetting(field=where, value=value, why="above_whole")
    if not policy.pin_tries:
        yield BadSetting(field="policy.pin_tries", value=0, why="too_small")
    for amount in policy.gift_amounts:
        if amount <= 0:
            yield BadSetting(field="policy.gift_amounts", value=amount, why="too_small")
