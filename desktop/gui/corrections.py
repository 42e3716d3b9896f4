"""Whom the films on the desk are of, in step with the log: what is corrected here is kept there, and what the log knows by now is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.gui.film import Film
from desktop.gui.film_changes import told_of, unjudged
from desktop.gui.film_jobs import OpenLog, load_readings
from desktop.gui.image_list import FilmsModel
from desktop.gui.jobs import JobRunner
from desktop.imaging.intake import is_there
from desktop.records.entry import Patient, StoredReading


class Corrections(QObject):
    """Has a thread of its own: a correction does not wait behind a disc that is slow.

    Parameters
    ----------
    model : FilmsModel
    open_log : OpenLog
    parent : QObject
    show : callable
        Puts a film with a new state into its place.
    judge_again : callable
        Analyses a film again, as a patient's.
    keeps : callable
        Tells by its number whether a film is hidden behind a lock, and comes back from the log.
    """

    written = Signal()
    """The log has another patient."""
    gone = Signal(object)
    """A `Film` that the log does not have any more."""
    failed = Signal(object)

    def __init__(
        self,
        model: FilmsModel,
        open_log: OpenLog,
        parent: QObject,
        *,
        show: Callable[[Film], None],
        judge_again: Callable[[Film, Patient], None],
        keeps: Callable[[int], bool],
    ) -> None:
        super().__init__(parent)
        self._model, self._open_log = model, open_log
        self._show, self._judge_again, self._keeps = show, judge_again, keeps
        self.runner = JobRunner(1, self)

    def correct(self, film: Film, stored: StoredReading, patient: Patient) -> None:
        """Keep who a film is of that the log has; another age changes what may be said, so it is analysed again with it."""
        reading_id, open_log = stored.entry.reading_id, self._open_log
        if patient.age_years != film.patient.age_years and not film.opened_from_log:
            self._show(unjudged(film, patient))

        def work() -> tuple[StoredReading, bool]:
            with open_log() as records:
                return records.correct_patient(reading_id, patient), is_there(film.path)

        # First the log, which then knows whom it is of whatever becomes of the queue, and keeps nothing under a wrong name
        self.runner.start(
            work, lambda corrected: self._on_corrected(film, *corrected), lambda error: self._on_uncorrected(film, error)
        )

    def look_again(self, films: Sequence[Film]) -> None:
        """Show these films as those whom the log says they are of by now; what was deleted there leaves the desk."""
        kept = {film.number: film.stored.entry.reading_id for film in films if film.stored is not None}
        if kept:
            open_log = self._open_log
            self.runner.start(
                lambda: load_readings(open_log, kept), lambda found: self._on_looked(kept, found), self.failed.emit
            )

    def _on_corrected(self, before: Film, stored: StoredReading, file_is_there: bool) -> None:
        row = self._model.row_of(before.number)
        if row >= 0:
            film = self._model.films[row]
            if film.analysis is None and not self._keeps(film.number) and file_is_there:
                self._judge_again(film, stored.patient)
            else:  # where the medium is gone the earlier answer stands, unless the new age is outside the model's
                shown = before if film.analysis is None else film
                self._show(replace(shown, patient=stored.patient, stored=stored))
            # Another reading of the image is of the same patient
            same = [other for other in self._model.films if other.number != before.number and other.sha256 == film.sha256]
            self.look_again(same)
        self.written.emit()

    def _on_looked(self, asked: dict[int, str], found: dict[int, StoredReading | None]) -> None:
        for film in self._model.films:
            if film.stored is None or film.stored.entry.reading_id != asked.get(film.number):
                continue  # it was judged anew meanwhile
            stored = found[film.number]
            if stored is None:
                self.gone.emit(film)
            elif told_of(stored) != told_of(film.stored) or film.patient != stored.patient:
                self._show(replace(film, patient=stored.patient, stored=stored))

    def _on_uncorrected(self, before: Film, error: Exception) -> None:
        row = self._model.row_of(before.number)
        if row >= 0 and self._model.films[row].analysis is None:
            self._show(before)
        self.failed.emit(error)
