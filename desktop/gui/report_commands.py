"""The command for a report: of the film on screen, or of the chosen entry of the log."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.dialogs.report_dialog import ReportDialog, Wanted
from desktop.gui.log_page import LogPage
from desktop.gui.opinion_draft import Drafts
from desktop.gui.parts import button, tool_button
from desktop.gui.read_page import ReadPage
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.session import Session

translate = QCoreApplication.translate


class ReportCommands(QObject):
    """Knows which reading a report would be of, and why there can be none; opens the dialog.

    Parameters
    ----------
    window : QWidget
    pages : QStackedWidget
        On which `read` and `log` are.
    """

    def __init__(
        self,
        window: QWidget,
        pages: QStackedWidget,
        read: ReadPage,
        log: LogPage,
        *,
        desk: Desk,
        session: Session,
        commands: Actions,
        look: Look,
        settings: Settings,
        drafts: Drafts,
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._read, self._log = window, pages, read, log
        self._desk, self._session, self._commands = desk, session, commands
        self._look, self._settings, self._drafts = look, settings, drafts
        self._action = commands["report"]
        self._tip = self._action.toolTip()
        self.in_log: QPushButton = button(look, translate("ReportCommands", "Report"), "file-text")
        read.opinions.add_beside_save(tool_button(self._action))
        log.detail.add_at_foot(self.in_log)
        self.in_log.clicked.connect(self._action.trigger)
        self._action.triggered.connect(self._on_triggered)
        self._action.changed.connect(self._show_state)
        for changed in (
            pages.currentChanged,
            read.films.chosen,
            read.opinions.saved,
            desk.film_changed,
            desk.films_added,
            log.table.selectionModel().currentRowChanged,
            log.model.modelReset,
            log.model.dataChanged,
        ):
            changed.connect(self.enable)
        self.enable()

    def enable(self) -> None:
        """Switch the command on where there is something to report; its tip says why there is not."""
        reading_id, why = self._reading()
        if self._commands.may("report"):
            self._action.setEnabled(bool(reading_id))
            self._action.setToolTip(why or self._tip)

    def _reading(self) -> tuple[str, str]:
        """Return the reading that a report would be of, or why there can be none."""
        if self._pages.currentWidget() is self._log:
            entry = self._log.model.entry_at(self._log.table.currentIndex())
            if entry is None:
                return "", translate("ReportCommands", "Choose an entry of the log first.")
            return ("", _hidden()) if entry.hidden else (entry.reading_id, "")
        film = self._read.film if self._pages.currentWidget() is self._read else None
        if film is None:
            return "", translate("ReportCommands", "Choose an image first.")
        if film.stored is None:
            return "", translate("ReportCommands", "There is a report only of what is saved in the log.")
        if self._desk.model.answer_is_hidden(film):
            return "", _hidden()
        return film.stored.entry.reading_id, ""

    def _on_triggered(self) -> None:
        reading_id, _why = self._reading()
        if reading_id and not self._session.locked:
            wanted = Wanted(reading_id, self._drafts.has(reading_id), self._desk.pictures.passwords)
            models = self._desk.analyses.models or ()
            ReportDialog(
                *(self._session, self._desk.workers, models, wanted),
                look=self._look,
                settings=self._settings,
                parent=self._window,
            ).exec()

    def _show_state(self) -> None:
        self.in_log.setEnabled(self._action.isEnabled())
        self.in_log.setToolTip(self._action.toolTip())


def _hidden() -> str:
    #: Safety text
    return translate("ReportCommands", "Read the image first: its answer is not shown yet.")
