"""Sizes on the screens of the counter."""

from __future__ import annotations

import pytest

from tillapp.ui.metrics import COMPACT, REGULAR, metrics_for, text_factor, text_px


@pytest.mark.parametrize(("width", "name"), [(1920, "regular"), (1600, "regular")])
def test_a_full_hd_screen_is_regular(width: int, name: str) -> None:
    assert metrics_for(width).name == name


@pytest.mark.parametrize("width", [1599, 1366, 1280, 1024])
def test_a_small_screen_is_compact(width: int) -> None:
    assert metrics_for(width) is COMPACT


@pytest.mark.parametrize(
    ("ppi", "distance_mm", "factor"),
    [(141, 600, 1.07), (141, 800, 1.3), (100, 800, 1.0), (85, 400, 0.9)],
)
def test_text_grows_with_distance_and_density_within_limits(
    ppi: float, distance_mm: float, factor: float
) -> None:
    assert text_factor(ppi=ppi, distance_mm=distance_mm) == pytest.approx(factor, abs=0.02)


def test_no_text_is_smaller_than_thirteen_pixels() -> None:
    assert text_px(14, COMPACT.type_k * 0.9) == 13


def test_a_touch_target_is_a_centimetre_on_its_screen() -> None:
    assert (REGULAR.target, COMPACT.target) == (56, 52)
