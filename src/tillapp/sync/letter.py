"""A mail as the bytes of the net: headers, a text and the same as a page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from tillapp.counter.ports import Mail
from tillapp.counter.settings import MailServer
from tillapp.domain.clock import Moment


def letter(mail: Mail, server: MailServer, moment: Moment) -> EmailMessage:
    """The message of a mail; tried again it carries the same identifier.

    Raises:
        ValueError: for an address that cannot stand in a header.
    """
    message = EmailMessage(policy=SMTP)
    sender = Address(addr_spec=server.sender)
    message["From"] = sender
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(_civil(moment))
    message["Message-ID"] = f"<{mail.id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    return message


def _civil(moment: Moment) -> datetime:
    zone = timezone(timedelta(minutes=moment.offset_min))
    whole = datetime.fromtimestamp(moment.utc_ms // 1000, UTC)
    return whole.astimezone(zone)
