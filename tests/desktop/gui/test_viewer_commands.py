"""Commands of the viewer, and which view they act on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.actions import Actions
from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look
from desktop.gui.viewer_commands import ViewerCommands
from desktop.imaging.image import DecodedImage


@pytest.fixture
def views(qtbot: QtBot, look: Look, image: DecodedImage) -> list[ImageView]:
    """Return two shown views with a film each."""
    views = [ImageView(look), ImageView(look)]
    for view in views:
        qtbot.addWidget(view)
        view.resize(400, 400)
        view.show()
        view.show_image(image, None)
    return views


def test_commands_act_on_the_active_view(actions: Actions, views: list[ImageView]) -> None:
    """And on no other."""
    active = [views[0]]
    commands = ViewerCommands(actions, lambda: active[0], actions)
    commands.adopt(views[1])
    actions["invert"].trigger()
    active[0] = views[1]
    actions["rotate"].trigger()
    assert [(view.inverted, view.display.placement.turns) for view in views] == [(True, 0), (False, 1)]


def test_tool_in_hand_is_the_same_in_every_view(actions: Actions, views: list[ImageView]) -> None:
    """Chosen in one, used in the other as soon as somebody turns to it."""
    commands = ViewerCommands(actions, lambda: views[0], actions)
    commands.adopt(views[1])
    actions["tool_pan"].trigger()
    QTest.mousePress(views[1], Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(views[1], QPoint(130, 110))
    QTest.mouseRelease(views[1], Qt.MouseButton.LeftButton, pos=QPoint(130, 110))
    assert views[1].display.placement.shift == (30, 10)
