"""The bar at the top of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.gui.actions import PAGES, Actions
from desktop.gui.header_bar import HeaderBar
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.roles import Role


@pytest.mark.parametrize(("text", "width", "told"), [(100, 1366, True), (125, 1024, False)])
def test_pages_keep_their_names(qtbot: QtBot, look: Look, text: int, width: int, told: bool) -> None:
    """In the smallest window with larger text, the assurance beside the search goes first."""
    look.resize_text(text)
    bar = HeaderBar(look, Actions(look, look))
    qtbot.addWidget(bar)
    bar.show_person(Person("ana", "Ana Test", Role.VIEWER))
    bar.show()
    bar.resize(width, bar.height())
    bar.layout().activate()
    pages = [button for button in bar.findChildren(QToolButton) if button.defaultAction() is not None][: len(PAGES)]
    assert len(pages) == len(PAGES)
    assert all(button.width() >= button.sizeHint().width() for button in pages)
    assert [widget.isVisible() for widget in bar._spare[:1]] == [told]
    look.resize_text(100)


def test_user_is_an_icon_where_there_is_no_room_for_the_name(qtbot: QtBot, look: Look) -> None:
    """And named again as soon as there is."""
    bar = HeaderBar(look, Actions(look, look))
    qtbot.addWidget(bar)
    bar.show_person(Person("ana", "Ana Test", Role.VIEWER))
    for width, style in (
        (600, Qt.ToolButtonStyle.ToolButtonIconOnly),
        (1366, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    ):
        bar.resize(width, bar.height())
        bar.show()
        assert bar.user.toolButtonStyle() == style
        assert "Ana Test" in bar.user.toolTip()
