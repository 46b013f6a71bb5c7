"""How the devices are: the last word of each, and a way to try them."""

from __future__ import annotations

from msgspec import Struct

from tillapp.counter.messages import DeviceChanged
from tillapp.counter.ports import (
    DeviceRole,
    DeviceStatus,
    Display,
    Frame,
    Health,
    JobKind,
    Post,
    Printer,
    PrintJob,
)
from tillapp.domain.ids import Ids
from tillapp.domain.paper import Align, Feed, Paper, Row, Rule, Text
from tillapp.domain.ticket import Translate

_ALWAYS = (DeviceRole.PRINTER, DeviceRole.DRAWER, DeviceRole.DISPLAY, DeviceRole.SCANNER)


class Devices(Struct, frozen=True):
    """What a counter speaks to: devices and the post; None where there is none."""

    printer: Printer | None = None
    display: Display | None = None
    post: Post | None = None


class WatchingDesk:
    """Remembers what the devices said; tries one when asked."""

    def __init__(self, ids: Ids, devices: Devices) -> None:
        self._ids = ids
        self._devices = devices
        self._by_role = {role: DeviceStatus(role, "", "", Health.DISABLED) for role in _ALWAYS}

    def hear(self, message: DeviceChanged) -> None:
        """Take in how a device is now."""
        self._by_role[message.status.role] = message.status

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """Every device, always in the same order."""
        return tuple(self._by_role[role] for role in DeviceRole if role in self._by_role)

    def status(self, role: DeviceRole) -> DeviceStatus:
        """One device."""
        return self._by_role.get(role) or DeviceStatus(role, "", "", Health.DISABLED)

    def troubled(self) -> tuple[DeviceStatus, ...]:
        """The devices that need somebody."""
        well = {Health.OK, Health.UNKNOWN, Health.DISABLED}
        return tuple(status for status in self.statuses() if status.health not in well)

    def try_printer(self, translate: Translate, shop: str) -> str:
        """Print a page that shows accents and widths; the id of the job."""
        printer = self._devices.printer
        if printer is None:
            return ""
        job = PrintJob(self._ids.next(), JobKind.REPORT, _test_page(translate, shop))
        printer.submit(job)
        return job.id

    def try_display(self, translate: Translate) -> None:
        """Show something on the customer display."""
        if self._devices.display is not None:
            hello = translate("Hardware", "HELLO")
            self._devices.display.show(Frame(hello, "1234567890", "éèàç", "€"))


def _test_page(translate: Translate, shop: str) -> Paper:
    return Paper(
        (
            Text(shop, Align.CENTRE, bold=True, size=2),
            Text(translate("Hardware", "Test page"), Align.CENTRE),
            Rule(),
            Text("éèêàçùœæ ÉÈÊÀÇŒ « » ’ – … €"),
            Row(translate("Hardware", "Left"), translate("Hardware", "Right")),
            Row("1234567890", "1 234,56 €", bold=True),
            Feed(),
        )
    )
