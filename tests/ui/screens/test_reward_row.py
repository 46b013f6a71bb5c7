"""What points buy, two at a time beside the means of payment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tillapp.domain.reward import Reward
from tillapp.ui.format import Format
from tillapp.ui.screens.reward_row import RewardRow
from tillapp.ui.theme import Theme

OFFERED = (Reward(300, 2_000), Reward(200, 1_200), Reward(100, 500))


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> RewardRow:
    row = RewardRow(theme, Format("en"))
    qtbot.addWidget(row)
    row.show_rewards(OFFERED, None)
    row.show()
    return row


def worth(row: RewardRow) -> list[str]:
    return [key.face.detail for key in row.keys if key.isVisible()]


def test_every_reward_is_reached_and_after_the_last_comes_the_first(
    qtbot: QtBot, row: RewardRow
) -> None:
    assert worth(row) == ["300 point(s)", "200 point(s)"]
    qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert worth(row) == ["100 point(s)"]
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(row.keys[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [OFFERED[2]]
    qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert worth(row) == ["300 point(s)", "200 point(s)"]


def test_two_need_no_third_key_and_a_taken_one_stands_alone(row: RewardRow) -> None:
    assert row.more.isVisible()
    row.show_rewards(OFFERED[:2], None)
    assert not row.more.isVisible()
    row.show_rewards(OFFERED, OFFERED[1])
    assert not row.more.isVisible()
    assert len(worth(row)) == 1
