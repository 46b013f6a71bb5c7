"""The secrets that a book needs and this machine does not have: copies hold none."""

from __future__ import annotations

from tillapp.counter import settings
from tillapp.counter.founding import Folders
from tillapp.counter.settings import MailServer
from tillapp.fiscal.key import KeyStore
from tillapp.ledger import records
from tillapp.ledger.connection import Snapshot, reading


def lacking(folders: Folders) -> tuple[str, ...]:
    """The secrets that a book needs and this machine does not have; nothing where it has all.

    Copies hold no secrets: a shop on a new machine begins without them.
    """
    with reading(folders.book) as raw:
        source = Snapshot(raw)
        mail = records.setting(source, settings.MAIL, MailServer)
    lines = []
    if names := ", ".join(without_code(folders)):
        lines.append(
            "codes of staff must be set anew: tillapp pin NAME, until then badges go on"
            f" working ({names})"
        )
    if mail is not None and mail.user and not folders.mail_password():
        lines.append(
            f"the mail password must be given again: write it to {folders.mail_secret}"
        )
    return tuple(lines)


def without_code(folders: Folders) -> tuple[str, ...]:
    """Who has a code that nobody here can check: it was given on another machine."""
    with reading(folders.book) as raw:
        people = records.staff_with_origin(Snapshot(raw))
    return tuple(each.name for each, origin in people if _lost(folders, origin))


def _lost(folders: Folders, origin: str) -> bool:
    """Whether a code was given on a machine whose pepper, beside its key, is not here."""
    keys = KeyStore(folders.keys)
    return not (keys.peppered() and keys.known(origin))
