"""The tools below the film."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.gui.actions import COMMANDS, Actions
from desktop.gui.theme import Look
from desktop.gui.tool_strip import FIRST_TO_GO, ToolStrip


@pytest.fixture
def strip(qtbot: QtBot, actions: Actions, look: Look) -> ToolStrip:
    """Return a shown strip."""
    strip = ToolStrip(actions, look)
    qtbot.addWidget(strip)
    strip.show()
    return strip


def commands(strip: ToolStrip) -> set[str]:
    """Return the commands that have a button in sight, or stand in the menu of those that have none."""
    texts = {COMMANDS[name].text: name for name in COMMANDS}
    shown = [button.defaultAction() for button in strip.findChildren(QToolButton) if button.isVisible()]
    return {texts[action.text()] for action in (*filter(None, shown), *strip.more.actions())}


def test_no_tool_is_lost_where_the_strip_is_narrow(strip: ToolStrip) -> None:
    """What has no room goes into a menu, in a fixed order, and comes back."""
    strip.resize(1000, 48)
    all_of_them = commands(strip)
    assert strip.more.isEmpty()
    seen = set()
    for width in (*range(1000, 300, -20), 1000):
        strip.resize(width, 48)
        in_menu = [action.text() for action in strip.more.actions()]
        assert in_menu == [COMMANDS[name].text for name in reversed(FIRST_TO_GO[: len(in_menu)])]
        assert commands(strip) == all_of_them
        seen.add(len(in_menu))
    assert seen == set(range(len(FIRST_TO_GO) + 1)) - {1}  # the menu's button takes the place of the first
    assert strip.more.isEmpty()


def test_buttons_stay_in_sight_down_to_the_smallest_width(strip: ToolStrip) -> None:
    """Each can be hit: 32 pixels, within the strip."""
    smallest = strip.minimumSizeHint().width()
    for width in (smallest, smallest + 90, 1000):
        strip.resize(width, 48)
        assert strip.minimumSizeHint().width() == smallest
        for button in strip.findChildren(QToolButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= 32
                assert strip.rect().contains(button.geometry())
