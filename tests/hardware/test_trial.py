"""The trial paper shows on every printer of the library."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hardware.test_escpos import FONT, PROFILES
from tillapp.hardware.encoding import Page
from tillapp.hardware.escpos import EscposPrinter
from tillapp.hardware.trial import LETTERS, trial_paper


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_every_profile_prints_the_trial_paper(name: str, tmp_path: Path) -> None:
    profile = PROFILES[name]
    found = EscposPrinter(profile, font=FONT, cache=tmp_path).sheet(
        trial_paper(profile.name, "here")
    )
    page = Page(profile.page)
    assert page.encode(page.spell(LETTERS)) in found
    assert found.startswith(b"\x1b@\x1bR\x00\x1bt" + bytes((profile.page.number,)))
