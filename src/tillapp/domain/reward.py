"""Loyalty: points for euros, and what points buy; rules of a shop with their dates."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from tillapp.domain.refusal import PointsTooLow
from tillapp.domain.validity import in_force, meant_for

_EURO = 100


class Reward(Struct, frozen=True, omit_defaults=True):
    """Points given for cents off the goods of one basket; ISO dates, both in.

    `groups` are the customer groups it is for; none means everybody with a card.
    """

    points: int
    cents: int
    groups: tuple[str, ...] = ()
    since: str = ""
    until: str = ""

    def holds(self, on: date, group: str) -> bool:
        """Whether the reward is for this day and this customer."""
        return in_force(on, self.since, self.until) and meant_for(group, self.groups)


class LoyaltyRule(Struct, frozen=True, omit_defaults=True):
    """Points for each whole euro that goods cost, from a day to a day; ISO dates, both in.

    `groups` are the customer groups it is for; none means everybody with a card.
    """

    points_per_euro: int = 1
    groups: tuple[str, ...] = ()
    since: str = ""
    until: str = ""

    def holds(self, on: date, group: str) -> bool:
        """Whether the rule is for this day and this customer."""
        return in_force(on, self.since, self.until) and meant_for(group, self.groups)


class Loyalty(Struct, frozen=True, omit_defaults=True):
    """A shop's loyalty: how points are earned, and the rewards that they buy."""

    rules: tuple[LoyaltyRule, ...] = ()
    rewards: tuple[Reward, ...] = ()

    def rate(self, on: date, group: str) -> int:
        """Points per euro for a customer of a group on a day: the best rule's."""
        return max((r.points_per_euro for r in self.rules if r.holds(on, group)), default=0)

    def valid(self, on: date, group: str) -> tuple[Reward, ...]:
        """The rewards for a customer of a group on a day, the best first."""
        return tuple(sorted((r for r in self.rewards if r.holds(on, group)), key=_worth))


def offered(rewards: tuple[Reward, ...], points: int, gross: int) -> tuple[Reward, ...]:
    """The rewards that so many points buy for goods of so many cents."""
    return tuple(r for r in rewards if r.points <= points and r.cents <= gross)


def _worth(reward: Reward) -> tuple[int, int]:
    return (-reward.cents, reward.points)


def earned(cents: int, points_per_euro: int) -> int:
    """The points of an amount: whole euros only, so that nobody gains by cutting a sale."""
    return max(0, cents) // _EURO * points_per_euro


def affordable(reward: Reward, points: int) -> Reward:
    """The reward, where the points are there.

    Raises:
        PointsTooLow: where they are not.
    """
    if points < reward.points:
        raise PointsTooLow(points=points, needed=reward.points)
    return reward
