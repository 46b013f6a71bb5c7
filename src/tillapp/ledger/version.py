"""What kind of file a book is: its mark, its tables' version, the rules of its fold."""

from __future__ import annotations

APPLICATION_ID = 0x54494C4C
SCHEMA_VERSION = 2
PROJECTION_VERSION = 4
