"""What a screen may ask of the shell around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from tillapp.counter.messages import Scanned
from tillapp.counter.till import Till
from tillapp.counter.views import SaleView
from tillapp.domain.party import Approval, Comfort
from tillapp.domain.refusal import Refusal
from tillapp.ui.format import Format
from tillapp.ui.theme import Theme
from tillapp.ui.widgets.sheet import Sheet

Act = Callable[[Approval | None], SaleView | None]


class Around(Protocol):
    """The shell, seen from inside a screen."""

    theme: Theme
    till: Till
    figures: Format

    def go(self, place: str) -> None:
        """Show another place."""

    def attempt(self, act: Act, then: Callable[[], None] | None = None) -> bool:
        """Do something that may be refused: the refusal is told, a missing right is asked for.

        `act` gets the approval it needs, and its view is shown everywhere; `then` follows
        when it was done, at once or after a manager's word.
        """

    def scan(self, scanned: Scanned) -> None:
        """Send a code where it belongs, as if a scanner had read it."""

    def show_view(self, view: SaleView) -> None:
        """The basket changed: the screen in front, the displays and the bars follow."""

    def refuse(self, refusal: Refusal) -> None:
        """Say why not, and offer the next step."""

    def tell(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """A short message that blocks nothing."""

    def warn(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """The same about trouble, which bears another icon."""

    def prefer(self, comfort: Comfort) -> None:
        """Keep how the person at the till likes it, and build the screens anew."""

    def open_sheet(self, sheet: Sheet) -> None:
        """Slide a sheet over the centre."""

    def close_sheet(self) -> None:
        """Back to the page."""
