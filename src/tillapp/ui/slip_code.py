"""Whether a scan is a credit: the bars of its code, or the signed square on its slip."""

from __future__ import annotations

from tillapp.domain.code import CodeKind, read
from tillapp.fiscal import slip


def is_slip(raw: str) -> bool:
    """Whether this code belongs to a credit or a voucher, known here or not."""
    return slip.parse(raw) is not None or read(raw).kind is CodeKind.CREDIT
