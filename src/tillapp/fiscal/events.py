"""The codes of the technical journal, each once (fiscal.md 1.5)."""

from __future__ import annotations

# Numbers that certified tills share; the norm itself is sold, so the list has gaps.
LOG_OFF = 40
LOG_IN = 80
DEFECT = 90
OVERRIDE = 130
REFUND = 190
PARTNER = 240
INITIALISATION = 260
ABANDONED = 320
# From 900 on each maker has its own.
NOT_MERCHANDISE = 910
CARD = 920
CLOCK = 930
DRAWER = 940
CONSENT = 950
PROMOTION = 960
