"""The commands of the film on screen: the ones beside it, whom it is of, where its corners lie."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.gui.actions import FILM, Actions
from desktop.gui.desk import Desk
from desktop.gui.dialogs.corners_dialog import CornersDialog
from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.film import can_be_straightened
from desktop.gui.permission import may_save
from desktop.gui.read_page import ReadPage
from desktop.gui.theme import Look
from desktop.imaging.photo import corners_of
from desktop.records.session import Session


class FilmCommands(QObject):
    """Connects them with the page that shows the film."""

    def __init__(self, desk: Desk, session: Session, look: Look, *, commands: Actions, read: ReadPage, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._session, self._look = desk, session, look
        self._commands, self._read, self._window = commands, read, window
        slots: dict[str, Callable[[], object]] = {
            "next_film": lambda: read.films.step(1),
            "previous_film": lambda: read.films.step(-1),
            "edit_patient": self._edit_patient,
            "straighten": self._straighten,
            "heatmap": read.result.heatmap.switch.toggle,
        }
        for name, slot in slots.items():
            commands[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        read.strip.edit_wanted.connect(self._edit_patient)

    def enable(self, reading: bool) -> None:
        """Switch those on that make sense for the film, where the Read page is on screen."""
        film = self._read.film if reading else None
        self._commands.enable(FILM, film is not None)
        self._commands.enable(("edit_patient",), film is not None and film.analysis is not None)
        self._commands.enable(("straighten",), film is not None and can_be_straightened(film))
        self._commands.enable(("heatmap",), reading and bool(self._read.result.heatmap.code))
        self._commands.enable(("clear_films",), bool(self._desk.model.films))

    def _edit_patient(self) -> None:
        film = self._read.film
        if film is None or film.analysis is None:
            return
        judged_anew, open_log = not film.opened_from_log, self._session.open
        dialog = PatientDialog(film.patient, judged_anew=judged_anew, open_log=open_log, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.patient() != film.patient:
            self._read.patients.correct(film, dialog.patient())

    def _straighten(self) -> None:
        film = self._read.film
        if film is None or film.analysis is None or not may_save(self._session):
            return
        marked = corners_of(film.analysis.notices)
        dialog = CornersDialog(self._desk.read_original(film), marked, self._look, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and may_save(self._session):
            self._desk.straighten(film, dialog.corners)
