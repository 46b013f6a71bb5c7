"""Messages from threads are values: equal when they say the same."""

from __future__ import annotations

from queue import SimpleQueue

from tillapp.counter.messages import (
    Inbox,
    JobMoved,
    MailMoved,
    MailReason,
    Message,
    Scanned,
)
from tillapp.counter.ports import JobState, Reason


def test_a_queue_is_an_inbox() -> None:
    queue: SimpleQueue[Message] = SimpleQueue()
    inbox: Inbox = queue.put
    said = (
        Scanned("2900000000018", "]E0", "serial"),
        JobMoved("1", JobState.FAILED, Reason.PAPER_OUT),
        MailMoved("2", sent=False, error="451 later", reason=MailReason.LATER),
    )
    for message in said:
        inbox(message)
    assert tuple(queue.get() for _ in said) == said


def test_a_mail_that_failed_is_tried_again_unless_it_says_otherwise() -> None:
    assert MailMoved("1", sent=False).again
    assert MailMoved("1", sent=True).reason is MailReason.NONE
