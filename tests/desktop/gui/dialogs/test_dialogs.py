"""Help on keys."""

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
