"""The plan of a first start in the text of its file: every key understood, or named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from tillapp.counter.loyalty_setting import loyalty_of
from tillapp.counter.plan import (
    SHOP_KEYS,
    SOUND_SHOP,
    BadPlan,
    DevicePlan,
    Recruit,
    ShopPlan,
    checked_plan,
    faults_in,
)
from tillapp.counter.settings import DefaultRates, MailServer, Policy, Shop
from tillapp.domain.party import Role
from tillapp.domain.refusal import BadSetting
from tillapp.domain.reward import Loyalty

S = TypeVar("S", bound=Struct)
Check = Callable[[ShopPlan], Iterable[BadSetting]]
_KEYS = {field: key for key, field in SHOP_KEYS.items()}
_TABLES = (
    *("start", "company", "shop", "manager", "staff", "policy", "rates", "loyalty", "mail"),
    "devices",
)
_PLACE = re.compile(r"`\$\.?(?P<path>[^`]*)`$")
_NAMED = re.compile(r"field `(?P<key>[^`]*)`")
_MAIL = MailServer("?", "?")
_WORDS = {
    bool: "true or false",
    int: "a whole number, without quotes",
    str: "a text in quotes",
    date: "a day such as 2026-11-21, without quotes",
    tuple: "a list in square brackets",
    dict: "a table",
}


def plan_from(text: str, also: Check = lambda _plan: ()) -> ShopPlan:
    """The plan in the text of a `tillapp setup --config` file; `also` knows further faults.

    Raises:
        BadPlan: for each mistake `field` is the key as the file has it, `why` one word.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        raise BadSetting(field="file", value=str(bad), why="not_toml") from bad
    reading = _Reading(tables)
    plan = reading.plan()
    named = {str(fault.facts["field"]) for fault in reading.faults}
    # A key that could not be understood stands here with another value: said once.
    more = [f for f in (*faults_in(plan), *also(plan)) if _is_new(f, named)]
    if faults := (*reading.faults, *more):
        raise BadPlan(faults)
    return checked_plan(plan)


def _is_new(fault: BadSetting, named: set[str]) -> bool:
    field = str(fault.facts["field"])
    return not any(
        field == each or field.startswith((f"{each}.", f"{each}[")) for each in named
    )


class _Reading:
    """Reads table by table and remembers what it could not."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self.faults: list[BadSetting] = []
        for key in tables:
            if key not in _TABLES:
                allowed = ", ".join(_TABLES)
                self._note(key, "unknown", allowed=allowed)

    def plan(self) -> ShopPlan:
        """What was understood, and stand-ins for the rest."""
        mail = self._part("mail", {})
        password = self._value(str, "mail.password", mail.pop("password", ""), "")
        return ShopPlan(
            shop=self._shop(),
            manager=self._person("manager", 0, self._part("manager", {})),
            policy=self._struct(Policy(), "policy", self._part("policy", {})),
            rates=self._struct(DefaultRates(), "rates", self._part("rates", {})),
            loyalty=self._loyalty(),
            mail=self._struct(_MAIL, "mail", mail) if "mail" in self._tables else None,
            mail_password=password,
            staff=self._staff(),
            devices=self._devices(),
            start=self._value(date | None, "start", self._tables.get("start"), None),
        )

    def _shop(self) -> Shop:
        values: dict[str, Any] = {}
        for name in ("company", "shop"):
            known = {
                key.split(".")[1]: field
                for key, field in SHOP_KEYS.items()
                if key.startswith(f"{name}.")
            }
            for key, value in self._part(name, {}).items():
                if key in known:
                    values[known[key]] = value
                else:
                    self._note(f"{name}.{key}", "unknown", allowed=", ".join(known))
        return self._struct(SOUND_SHOP, "", values)

    def _loyalty(self) -> Loyalty | None:
        if "loyalty" not in self._tables:
            return None
        try:
            return loyalty_of(self._tables["loyalty"])
        except BadSetting as bad:
            field, why, value = (str(bad.facts[key]) for key in ("field", "why", "value"))
            allowed = str(bad.facts.get("allowed", ""))
            self._note(_joined("loyalty", field), why, value, allowed=allowed)
            return None

    def _staff(self) -> tuple[Recruit, ...]:
        tables = self._value(list[dict[str, Any]], "staff", self._tables.get("staff", []), [])
        return tuple(
            self._person(f"staff[{n}]", n + 1, table) for n, table in enumerate(tables)
        )

    def _person(self, where: str, n: int, table: dict[str, Any]) -> Recruit:
        stand_in = Recruit(f"?{n}", f"{99_000_000 + n}", Role.CASHIER)
        return self._struct(stand_in, where, table)

    def _devices(self) -> DevicePlan:
        return self._struct(DevicePlan(), "devices", self._part("devices", {}))

    def _part(self, name: str, default: dict[str, Any]) -> dict[str, Any]:
        found = self._value(dict[str, Any], name, self._tables.get(name, default), default)
        return dict(found)

    def _struct(self, stand_in: S, where: str, table: Mapping[str, Any]) -> S:
        """A table key by key, so that one mistake does not hide the next."""
        known = {field.name: field for field in fields(stand_in)}
        for key in table:
            if key not in known:
                self._note(_joined(where, key), "unknown", allowed=", ".join(known))
        values = {
            name: self._field(field, where, table, getattr(stand_in, name))
            for name, field in known.items()
        }
        return type(stand_in)(**values)

    def _field(self, field: FieldInfo, where: str, table: Mapping[str, Any], other: Any) -> Any:
        key = _joined(where, field.name) if where else _KEYS[field.name]
        if field.name in table:
            return self._value(field.type, key, table[field.name], other)
        if field.required and key not in self._unread():
            self._note(key, "missing", allowed=_words(field.type))
        return other

    def _unread(self) -> set[str]:
        """Every key of a table that is none: it was named already."""
        named = {str(fault.facts["field"]) for fault in self.faults}
        return {key for key in SHOP_KEYS if key.split(".")[0] in named}

    def _value(self, kind: Any, where: str, value: Any, other: Any) -> Any:
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError as bad:
            field, why = _fault(str(bad), where)
            said = "" if why == "unknown" or isinstance(value, dict | list) else str(value)
            stars = "*" * len(said) if field.endswith(("pin", "password")) else said
            self._note(field, why, stars, allowed=_words(kind) if field == where else "")
            return other

    def _note(self, field: str, why: str, value: str = "", *, allowed: str = "") -> None:
        more = {"allowed": allowed} if allowed else {}
        self.faults.append(BadSetting(field=field, value=value, why=why, **more))


def _words(kind: Any) -> str:
    """What a key takes, in words."""
    plain = next((each for each in get_args(kind) if each is not type(None)), kind)
    kind = kind if get_origin(kind) in {tuple, dict, list} else plain
    if isinstance(kind, type) and issubclass(kind, Enum):
        return f"one of {', '.join(str(each.value) for each in kind)}"
    return _WORDS.get(get_origin(kind) or kind, "a table" if isinstance(kind, type) else "")


def _fault(sentence: str, where: str) -> tuple[str, str]:
    """The key a sentence of msgspec speaks of, and why it cannot be, in one word."""
    place, named = _PLACE.search(sentence), _NAMED.search(sentence)
    key = _joined(where, place["path"] if place else "")
    if named:
        why = "missing" if "required" in sentence else "unknown"
        return _joined(key, named["key"]), why
    return key, "wrong_type" if sentence.startswith("Expected") else "not_allowed"


def _joined(where: str, key: str) -> str:
    return f"{where}{key}" if key.startswith("[") or not where else f"{where}.{key}".rstrip(".")
