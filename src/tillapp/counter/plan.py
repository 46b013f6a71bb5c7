"""What a first start decides: a plan read from a file, checked before anything is written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tillapp.counter.settings import DefaultRates, MailServer, Policy, Shop, checked_shop
from tillapp.counter.staffing import checked_pin
from tillapp.domain import code
from tillapp.domain.code import CodeKind
from tillapp.domain.party import Comfort, Role
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty
from tillapp.domain.text import fold, safe_text

S = TypeVar("S", bound=Struct)
_SHOP = {
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
_KEYS = {field: key for key, field in _SHOP.items()}
_TABLES = {
    "start",
    "company",
    "shop",
    "manager",
    "staff",
    "policy",
    "rates",
    "loyalty",
    "mail",
    "devices",
}
_PLACE = re.compile(r"`\$\.?(?P<path>[^`]*)`$")
_NAMED = re.compile(r"field `(?P<key>[^`]*)`")


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
        BadSetting: names the field, and why it cannot be.
    """
    shop = _named(plan.shop)
    _check_people(plan.people)
    _check_policy(plan.policy)
    company = shop.company_id or shop.siret[:9]
    shop = replace(shop, company_id=company, shop_id=shop.shop_id or shop.siret[9:])
    return replace(plan, shop=shop)


def _named(shop: Shop) -> Shop:
    try:
        return checked_shop(shop)
    except BadSetting as bad:
        field = str(bad.facts["field"])
        why = "not_allowed" if bad.facts["value"] else "missing"
        value = bad.facts["value"]
        raise BadSetting(field=_KEYS[field], value=value, why=why) from bad


def _check_people(people: tuple[Recruit, ...]) -> None:
    """Names, codes and badges tell everybody apart (product.md C38)."""
    for n, person in enumerate(people):
        where = f"staff[{n - 1}]" if n else "manager"
        if not safe_text(person.name):
            raise BadSetting(field=f"{where}.name", value=person.name, why="missing")
        _check_pin(person.pin, f"{where}.pin")
        if person.badge and code.read(person.badge).kind is not CodeKind.BADGE:
            raise BadSetting(field=f"{where}.badge", value=person.badge, why="not_a_badge")
        for other in people[:n]:
            _check_apart(person, other, where)


def _check_pin(pin: str, where: str) -> None:
    try:
        checked_pin(pin)
    except BadSetting as bad:
        raise BadSetting(field=where, value="*" * len(pin), why="not_a_pin") from bad


def _check_apart(person: Recruit, other: Recruit, where: str) -> None:
    if fold(person.name) == fold(other.name):
        raise BadSetting(field=f"{where}.name", value=person.name, why="taken")
    if person.pin == other.pin:
        raise BadSetting(field=f"{where}.pin", value="*" * len(person.pin), why="taken")
    if person.badge and person.badge == other.badge:
        raise BadSetting(field=f"{where}.badge", value=person.badge, why="taken")


def _check_policy(policy: Policy) -> None:
    for name in policy.__struct_fields__:
        value = getattr(policy, name)
        if isinstance(value, int) and value < 0:
            raise BadSetting(field=f"policy.{name}", value=value, why="negative")


def plan_from(text: str) -> ShopPlan:
    """The plan in the text of a `tillapp setup --config` file.

    Raises:
        BadSetting: `field` is the key as the file has it, `why` one word.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        raise BadSetting(field="file", value=str(bad), why="not_toml") from bad
    _refuse_unknown(tables, _TABLES, "")
    return checked_plan(
        ShopPlan(
            shop=_shop(tables),
            manager=_as(Recruit, "manager", tables.get("manager", {})),
            policy=_table(Policy, "policy", tables),
            rates=_table(DefaultRates, "rates", tables),
            loyalty=_as(Loyalty | None, "loyalty", tables.get("loyalty")),
            mail=_mail(tables),
            mail_password=_as(str, "mail.password", tables.get("mail", {}).get("password", "")),
            staff=_as(tuple[Recruit, ...], "staff", tables.get("staff", [])),
            devices=_as(DevicePlan, "devices", tables.get("devices", {})),
            start=_as(date | None, "start", tables.get("start")),
        )
    )


def _shop(tables: Mapping[str, Any]) -> Shop:
    values: dict[str, Any] = {}
    for name in ("company", "shop"):
        table = _as(dict[str, Any], name, tables.get(name, {}))
        _refuse_unknown(table, {k.split(".")[1] for k in _SHOP if k.startswith(name)}, name)
        values |= {_SHOP[f"{name}.{key}"]: value for key, value in table.items()}
    for field in ("company", "name", "address", "siret", "vat_number", "ape"):
        if field not in values:
            raise BadSetting(field=_KEYS[field], value="", why="missing")
    shop: Shop = _as(Shop, "", values)
    return shop


def _mail(tables: Mapping[str, Any]) -> MailServer | None:
    if "mail" not in tables:
        return None
    table = {
        k: v for k, v in _as(dict[str, Any], "mail", tables["mail"]).items() if k != "password"
    }
    return _table(MailServer, "mail", {"mail": table})


def _table(kind: type[S], name: str, tables: Mapping[str, Any]) -> S:
    table = _as(dict[str, Any], name, tables.get(name, {}))
    _refuse_unknown(table, set(kind.__struct_fields__), name)
    found: S = _as(kind, name, table)
    return found


def _refuse_unknown(table: Mapping[str, Any], known: set[str], where: str) -> None:
    for key in table:
        if key not in known:
            raise BadSetting(field=_joined(where, key), value=str(table[key]), why="unknown")


def _as(kind: Any, where: str, value: Any) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as bad:
        field, why = _fault(str(bad), where)
        raise BadSetting(field=field, value="", why=why) from bad


def _fault(sentence: str, where: str) -> tuple[str, str]:
    """The key a sentence of msgspec speaks of, and why it cannot be, in one word."""
    place, named = _PLACE.search(sentence), _NAMED.search(sentence)
    inner = place["path"] if place else ""
    key = _KEYS.get(inner, inner) if not where else _joined(where, inner)
    if named:
        why = "missing" if "required" in sentence else "unknown"
        return _joined(key, named["key"]), why
    return key, "wrong_type" if sentence.startswith("Expected") else "not_allowed"


def _joined(where: str, key: str) -> str:
    return f"{where}{key}" if key.startswith("[") or not where else f"{where}.{key}".rstrip(".")
