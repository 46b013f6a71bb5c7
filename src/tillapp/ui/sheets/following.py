"""A sheet about the basket: it follows what a scan or the panel beside it changes."""

from __future__ import annotations

from tillapp.ui.sheets.keyed import KeyedSheet


class FollowingSheet(KeyedSheet):
    """The shell tells it after every change of the basket while it is open."""

    def sale_moved(self) -> None:
        """Look at the basket again; a sheet without its subject closes."""
