"""Notes and coins: what a customer is likely to hand over, and what to hand back."""

from __future__ import annotations

COINS = (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
NOTES = COINS[:7]
_LARGEST_COMMON = 10_000


def change_in_coins(cents: int) -> tuple[tuple[int, int], ...]:
    """The fewest notes and coins that make an amount: (value in cents, how many)."""
    out: list[tuple[int, int]] = []
    for value in COINS:
        count, cents = divmod(cents, value)
        if count:
            out.append((value, count))
    return tuple(out)


def likely_notes(due: int, limit: int = 3) -> tuple[int, ...]:
    """Hand-overs above what is due in which no note is useless, the smallest first.

    Notes of up to 100 euros: 55,70 gives 60, 70, 100 (screens.md 1.4).
    """
    if due <= 0:
        return ()
    common = [note for note in NOTES if note <= _LARGEST_COMMON]
    found = {total for total in _hand_overs(due, common) if total > due}
    return tuple(sorted(found)[:limit])


def _hand_overs(due: int, notes: list[int]) -> set[int]:
    # Whole notes from the largest down; the last one covers the rest, so taking any note
    # away would leave too little.
    found: set[int] = set()
    for last in notes:
        total = 0
        for note in notes:
            if note < last:
                continue
            if note == last:
                total += -(-(due - total) // last) * last
            else:
                total += (due - total) // note * note
        found.add(total)
    return found
