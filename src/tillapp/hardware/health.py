"""A device's health as the screen sees it: at once when it changes, calm when it flutters."""

from __future__ import annotations

from msgspec.structs import replace

from tillapp.counter.messages import DeviceChanged, Inbox
from tillapp.counter.ports import DeviceStatus, Health, Reason
from tillapp.hardware.timing import Clocks


class HealthBoard:
    """Publishes the state of one device; after a change it holds the next for `calm_s`."""

    def __init__(
        self, status: DeviceStatus, inbox: Inbox, *, clocks: Clocks, calm_s: float
    ) -> None:
        self._inbox = inbox
        self._clocks = clocks
        self._calm_s = calm_s
        self._seen = self._shown = status
        self._quiet_until = 0.0

    @property
    def health(self) -> Health:
        """The last health observed, published or not."""
        return self._seen.health

    @property
    def reason(self) -> Reason:
        """The last reason observed, published or not."""
        return self._seen.reason

    def observe(self, health: Health, reason: Reason = Reason.NONE, detail: str = "") -> None:
        """Note how the device is; `detail` alone is no change."""
        if (health, reason) != (self._seen.health, self._seen.reason):
            self._seen = replace(
                self._seen,
                health=health,
                reason=reason,
                detail=detail,
                since_ms=self._clocks.now_ms(),
            )
        self.flush()

    def count(self, waiting: int) -> None:
        """Note how many jobs wait; shown with a trouble, not while all is well."""
        self._seen = replace(self._seen, waiting=waiting)
        trouble = self._seen.health in (Health.BLOCKED, Health.OFFLINE)
        if trouble and waiting != self._shown.waiting:
            self.flush()

    def due(self) -> float | None:
        """When a held change must be published, in monotonic seconds."""
        return self._quiet_until if self._differs() else None

    def flush(self) -> None:
        """Publish what differs, unless the device was heard of a moment ago."""
        now = self._clocks.monotonic()
        if not self._differs() or now < self._quiet_until:
            return
        self._shown = self._seen
        self._quiet_until = now + self._calm_s
        self._inbox(DeviceChanged(self._shown))

    def _differs(self) -> bool:
        seen, shown = self._seen, self._shown
        if (seen.health, seen.reason) != (shown.health, shown.reason):
            return True
        return seen.waiting != shown.waiting and seen.health in (Health.BLOCKED, Health.OFFLINE)
