"""What the customer sees: the two-line display and the second screen, from one view."""

from __future__ import annotations

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from tillapp.counter.handing import House
from tillapp.counter.ports import Display
from tillapp.counter.showing import frame
from tillapp.counter.views import SaleView

# The customer who left takes the order along (product.md C37).
_WELCOME_AFTER_MS = 2_000


class ShowsCustomer(Protocol):
    """A window for the customer."""

    def show_view(self, view: SaleView) -> None:
        """Show the basket as it stands."""


class Outside(QObject):
    """Shows the same view to the customer, in the customer's language."""

    def __init__(
        self, house: House, display: Display | None, window: ShowsCustomer | None = None
    ) -> None:
        super().__init__()
        self._house = house
        self._display = display
        self._window = window
        self._view: SaleView | None = None
        self._welcome = QTimer(self, singleShot=True, interval=_WELCOME_AFTER_MS)
        self._welcome.timeout.connect(self._show_welcome)

    def show_view(self, view: SaleView) -> None:
        """The basket changed."""
        self._view = view
        self._show_lines(view)
        if self._window is not None:
            self._window.show_view(view)
        if view.done is not None:
            self._welcome.start()

    def stop(self) -> None:
        """The devices go: nobody is welcomed any more."""
        self._welcome.stop()

    def _show_lines(self, view: SaleView) -> None:
        if self._display is None:
            return
        shop = self._house.shop
        customer = view.done.customer if view.done else view.customer
        language = customer.language if customer else shop.language
        if language not in self._house.words:
            language = shop.language
        self._display.show(frame(view, self._house.words[language], shop.name, language))

    def _show_welcome(self) -> None:
        # The order of the customer who left is not for the next one to read.
        view = self._view
        if view is not None and view.done is not None and self._display is not None:
            self._show_lines(replace(view, done=None))
