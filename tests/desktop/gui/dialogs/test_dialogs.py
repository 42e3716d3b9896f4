"""Help and notice."""

from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.gui.actions import COMMANDS, Actions
from desktop.gui.dialogs.about_dialog import AboutDialog
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.gui.theme import Look
from desktop.inference.session import load_model
from tests.desktop.gui.words import said


def test_help_names_every_key(qtbot: QtBot, actions: Actions) -> None:
    """Every command with a key is in the list."""
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    for name in COMMANDS:
        if not actions[name].shortcut().isEmpty():
            assert actions[name].text().replace("&", "").rstrip(".") in said(dialog)
            assert actions[name].shortcut().toString() in said(dialog)


def test_about_says_what_it_is_not_for(qtbot: QtBot, look: Look, tiny_package) -> None:
    """Version, models, and the limits of use."""
    dialog = AboutDialog(look, (load_model(tiny_package),))
    qtbot.addWidget(dialog)
    for words in (__version__, "not a diagnosis", "Not a medical device", "tiny, version 1.0.0", "no outline of disease"):
        assert words in said(dialog)
