"""What all pages of the entry have."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.gui.entry.accept_page import AcceptPage
from desktop.gui.entry.first_run_page import FirstRunPage
from desktop.gui.entry.frame import EntryPage
from desktop.gui.entry.message_page import MessagePage
from desktop.gui.theme import Look
from desktop.manual import chapters


@pytest.mark.parametrize("page", [EntryPage, FirstRunPage, AcceptPage, MessagePage])
def test_every_page_has_a_chapter(page: type[EntryPage]) -> None:
    """That is in the manual."""
    assert page.chapter in {chapter.key for chapter in chapters()}


def test_help_is_there_before_anybody_logged_in(qtbot: QtBot, look: Look) -> None:
    """By its key and by its button, to which Tab comes last."""
    page = EntryPage(look)
    field = QLineEdit()
    page.body.addWidget(field)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitExposed(page):
        pass
    assert field.nextInFocusChain() is not page
    made = page._help_button
    assert made is not None
    page.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert made.hasFocus()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert page.help.isVisible()
    assert page.help.key == "logging-in"
    page.help.close()
    made.click()
    assert page.help.isVisible()
