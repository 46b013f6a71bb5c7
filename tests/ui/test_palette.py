"""Every pair of colours that meet on the screen can be told apart (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tillapp.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Department, Hue, Palette

Pair = tuple[str, str, str, float]
TEXT, LARGE_OR_EDGE, BODY = 4.5, 3.0, 7.0


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def texts(p: Palette) -> Iterator[Pair]:
    for name, ground in (("surface", p.surface), ("canvas", p.canvas), ("sunken", p.sunken)):
        yield f"ink on {name}", p.ink, ground, BODY
        yield f"ink2 on {name}", p.ink2, ground, BODY if name == "surface" else TEXT
        yield f"ink3 on {name}", p.ink3, ground, TEXT
    yield "chosen chip", p.canvas, p.ink, BODY
    yield "pressed tonal", p.ink, p.pressed, BODY
    for name, rail in (("rail", p.rail), ("toast", p.toast)):
        yield name, rail.ink, rail.fill, TEXT
        yield f"active {name}", rail.active_ink, rail.active, BODY
        yield f"accent on {name}", rail.accent, rail.fill, TEXT
        yield f"badge on {name}", rail.on_accent, rail.accent, TEXT


def edges(p: Palette) -> Iterator[Pair]:
    for name, ground in (("surface", p.surface), ("canvas", p.canvas)):
        yield f"field on {name}", p.line_strong, ground, LARGE_OR_EDGE
        yield f"focus on {name}", p.focus, ground, LARGE_OR_EDGE
        yield f"icon on {name}", p.tone(Hue.PRIMARY).fill, ground, LARGE_OR_EDGE


def tones(p: Palette) -> Iterator[Pair]:
    for hue in Hue:
        tone = p.tone(hue)
        yield f"{hue} button", tone.on, tone.fill, TEXT
        yield f"{hue} pressed", tone.on, tone.press, TEXT
        yield f"{hue} on tint", tone.ink, tone.tint, TEXT
        yield f"{hue} on surface", tone.ink, p.surface, TEXT
        yield f"{hue} on sunken", tone.ink, p.sunken, TEXT
        yield f"{hue} on a pressed tint", tone.ink, p.pressed, TEXT
        yield f"ink on {hue} tint", p.ink, tone.tint, BODY
        yield f"ink2 on {hue} tint", p.ink2, tone.tint, TEXT
    for department in Department:
        tint = p.tint(department)
        yield f"{department} icon", tint.ink, tint.box, TEXT
        yield f"{department} selected", tint.ink, p.surface, TEXT


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda p: p.name)
def test_every_pair_can_be_told_apart(palette: Palette) -> None:
    pairs = [*texts(palette), *edges(palette), *tones(palette)]
    weak = [
        f"{name}: {contrast(one, other):.2f} < {least}"
        for name, one, other, least in pairs
        if contrast(one, other) < least
    ]
    assert not weak, weak


def test_high_contrast_keeps_seven_to_one_for_every_text() -> None:
    pairs = [*texts(HIGH_CONTRAST), *tones(HIGH_CONTRAST)]
    weak = [name for name, one, other, _ in pairs if contrast(one, other) < BODY]
    assert not weak, weak


def test_the_known_ratios_of_the_design_are_met() -> None:
    assert contrast("#17201C", "#FFFFFF") == pytest.approx(16.67, abs=0.01)
    assert contrast("#FFFFFF", "#0A6B4E") == pytest.approx(6.51, abs=0.01)
