"""The commands of the Help menu, and what leads there from elsewhere in the window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from desktop.gui.dialogs.about_dialog import AboutDialog
from desktop.gui.dialogs.diagnostics_dialog import DiagnosticsDialog
from desktop.gui.dialogs.display_check_dialog import DisplayCheckDialog
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.help_window import HelpWindow
from desktop.gui.theme import Look
from desktop.manual import IN_SHORT

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow

HELP_KEY: Final = "helpKey"
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
DIALOGS: Final = {
    "AccountsDialog": "for-administrators",
    "AuditDialog": "for-administrators",
    "CalibrationDialog": "rules-for-reading",
    "CornersDialog": "looking-at-the-film",
    "DisplayCheckDialog": "display-check",
    "ExportDialog": "patients-and-the-log",
    "LabelDialog": "rules-for-reading",
    "LabelsDialog": "patients-and-the-log",
    "MeasurementsDialog": "measuring",
    "ModelFactsDialog": "the-models",
    "PatientDialog": "patients-and-the-log",
    "PreferencesDialog": "languages",
    "PrevalenceDialog": "what-the-answer-means",
    "ReadingRulesDialog": "rules-for-reading",
    "ReportDialog": "the-report",
    "RestoreDialog": "backups",
    "ScreenDialog": "looking-at-the-film",
    "ShortcutsDialog": "keyboard",
    "TagsDialog": "looking-at-the-film",
    "TriageDialog": "home",
    "WatchedFolderDialog": "home",
    "WindowDialog": "looking-at-the-film",
}
"""Those about dialogs, by their class; others are about the page below."""


class HelpCommands(QObject):
    """Opens help beside the window; belongs to it and ends with it."""

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._help: HelpWindow | None = None
        slots = {
            "manual": lambda: self.help.show_chapter(IN_SHORT),
            "page_help": self.show_page_help,
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
        # A modal dialog shuts the window's own key off
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)

    @property
    def help(self) -> HelpWindow:
        """The manual; made when it is first asked for."""
        if self._help is None:
            self._help = HelpWindow(self._look, self._window)
        return self._help

    def show_page_help(self) -> None:
        """Open the manual at the page that is on screen."""
        self.help.show_chapter(CHAPTERS.get(self._window.page, ""))

    def show_code(self, code: str) -> None:
        """Open the manual at what a code means."""
        self.help.show_code(code)

    def _on_focus(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QShortcut, HELP_KEY) is None:
            key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
            key.setObjectName(HELP_KEY)
            key.activated.connect(self._help_in_dialog)

    def _help_in_dialog(self) -> None:
        """Open a manual that belongs to the dialog: only so can it be used beside it, and goes with it."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            manual = dialog.findChild(HelpWindow) or HelpWindow(self._look, dialog)
            manual.show_chapter(DIALOGS.get(type(dialog).__name__, CHAPTERS.get(self._window.page, "")))

    def _train(self) -> None:
        dialog = TrainingDialog(self._window.desk.workers, self._window.desk.analyses.models or (), self._look, self._window)
        dialog.explain_wanted.connect(self.show_code)
        dialog.show()

    def _check_display(self) -> None:
        DisplayCheckDialog(self._window.session.open, self._look, self._window).exec()
        self._window.home.reload()

    def _check_installation(self) -> None:
        DiagnosticsDialog(self._look, self._window).exec()

    def _show_about(self) -> None:
        dialog = AboutDialog(self._look, self._window.desk.analyses.models or (), self._window)
        dialog.check_wanted.connect(self._check_installation)
        dialog.exec()
