"""The commands of the Help menu, and what leads there from elsewhere in the window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desktop.gui.dialogs.about_dialog import AboutDialog
from desktop.gui.dialogs.diagnostics_dialog import DiagnosticsDialog
from desktop.gui.dialogs.display_check_dialog import DisplayCheckDialog
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.help_window import HelpWindow
from desktop.gui.theme import Look

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow

CHAPTERS: Final = {
    "home": "home",
    "read": "reading-a-film-step-by-step",
    "log": "patients-and-the-log",
    "patient": "patients-and-the-log",
    "dashboard": "the-dashboard",
    "backups": "backups",
    "models": "the-models",
}
"""The chapter of the manual about each page."""


class HelpCommands(QObject):
    """Opens help beside the window; belongs to it and ends with it."""

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._help: HelpWindow | None = None
        slots = {
            "manual": self.show_manual,
            "shortcuts": lambda: ShortcutsDialog(window.commands, window).exec(),
            "training": self._train,
            "display_check": self._check_display,
            "diagnostics": self._check_installation,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            window.commands[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        for part in (window.notices, window.read.result):
            part.explain_wanted.connect(self.show_code)

    @property
    def help(self) -> HelpWindow:
        """The manual; made when it is first asked for."""
        if self._help is None:
            self._help = HelpWindow(self._look, self._window)
        return self._help

    def show_manual(self) -> None:
        """Open the manual at the page that is on screen."""
        self.help.show_chapter(CHAPTERS.get(self._window.page, ""))

    def show_code(self, code: str) -> None:
        """Open the manual at what a code means."""
        self.help.show_code(code)

    def _train(self) -> None:
        dialog = TrainingDialog(self._window.desk.workers, self._window.desk.models or (), self._look, self._window)
        dialog.explain_wanted.connect(self.show_code)
        dialog.show()

    def _check_display(self) -> None:
        DisplayCheckDialog(self._window.session.open, self._look, self._window).exec()
        self._window.home.reload()

    def _check_installation(self) -> None:
        DiagnosticsDialog(self._look, self._window).exec()

    def _show_about(self) -> None:
        dialog = AboutDialog(self._look, self._window.desk.models or (), self._window)
        dialog.check_wanted.connect(self._check_installation)
        dialog.exec()
