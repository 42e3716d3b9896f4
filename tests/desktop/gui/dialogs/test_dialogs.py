"""Help on keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.gui.actions import COMMANDS, Actions
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from tests.desktop.gui.words import said


def test_help_names_every_key(qtbot: QtBot, actions: Actions) -> None:
    """Every command with a key is in the list."""
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    for name in COMMANDS:
        if not actions[name].shortcut().isEmpty():
            assert actions[name].text().replace("&", "").rstrip(".") in said(dialog)
            assert actions[name].shortcut().toString() in said(dialog)


def test_list_of_keys_is_whole_and_scrolls_by_keyboard(qtbot: QtBot, actions: Actions) -> None:
    """No key is cut at the side, and Page Down goes on at once, without a mouse."""
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    assert dialog.focusWidget() is scroll
    for label in scroll.findChildren(QLabel):
        assert label.mapTo(scroll, label.rect().topRight()).x() < scroll.viewport().width()
    qtbot.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0
