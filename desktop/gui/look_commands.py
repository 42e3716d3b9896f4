"""The commands for how the window looks, and the dialog that has all of it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.gui.actions import Actions
from desktop.gui.dialogs.preferences_dialog import PreferencesDialog
from desktop.gui.settings import Settings, choose_theme
from desktop.gui.theme import Look, ThemeName


class LookCommands(QObject):
    """Connects the themes of the menu, which show the one on screen, and opens the preferences."""

    def __init__(self, window: QWidget, commands: Actions, look: Look, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._commands, self._look, self._settings = window, commands, look, settings
        for name in ThemeName:
            commands[name.value].triggered.connect(lambda _checked=False, name=name: choose_theme(look, settings, name))
        commands["preferences"].triggered.connect(self._show_preferences)
        look.changed.connect(self._show_theme)
        self._show_theme()

    def _show_theme(self) -> None:
        self._commands[self._look.name.value].setChecked(True)

    def _show_preferences(self) -> None:
        """Above the program's window, which stays while the one in it is built anew in another language."""
        PreferencesDialog(self._look, self._settings, self._window.window()).open()
