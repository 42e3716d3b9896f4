"""Who a film is of, where that is not sure: what somebody typed is kept back until they have decided."""

from PySide6.QtCore import QObject, Signal

from desktop.gui.desk import Desk
from desktop.gui.film import NOBODY, Film
from desktop.gui.frame_strip import slices_of
from desktop.gui.patient_strip import PatientStrip, disagrees
from desktop.records.entry import Patient


class PatientQuestions(QObject):
    """Asks in the patient strip, and corrects the desk's films. `may_decide`: this person may say who is right."""

    corrected = Signal(object, object, object)
    """A `Film` is somebody else's by now: the `Patient` before, and the one whose it is."""

    def __init__(self, desk: Desk, strip: PatientStrip, parent: QObject, *, may_decide: bool) -> None:
        super().__init__(parent)
        self._desk, self._strip, self._may_decide = desk, strip, may_decide
        self._film: Film | None = None
        self._typed, self._answered = desk.undecided.typed, desk.undecided.answered
        strip.check_wanted.connect(self._on_check_wanted)
        strip.decided.connect(self._on_decided)

    def show_film(self, film: Film | None) -> None:
        """Show who the film is of, or the question that waits for an answer."""
        self._film = film
        self._strip.show_film(film)
        if film is None:
            return
        if film.analysis is not None and film.number in self._typed:
            self._strip.ask(self._typed[film.number], film.analysis.header)
        stored = film.stored if self._may_decide and not self._strip.asking else None
        if stored is not None and stored.rival is not None and stored.entry.reading_id not in self._answered:
            self._strip.ask_log(film.patient, stored.rival)

    def correct(self, film: Film, typed: Patient) -> None:
        """Keep who a film is of; where the file says another, ask first."""
        before = (film.patient.name, film.patient.patient_id)
        header = film.analysis.header if film.analysis is not None else None
        if header is not None and (typed.name, typed.patient_id) != before and disagrees(typed, header):
            self._typed[film.number] = typed
            if self._film is not None and self._film.number == film.number:
                self._strip.ask(typed, header)
        else:
            self._say_and_correct(film, typed)

    def take_back(self, film: Film, before: Patient) -> None:
        """Keep again who a film was of."""
        self._typed.pop(film.number, None)
        self._correct(film, before)

    def _say_and_correct(self, film: Film, patient: Patient) -> None:
        self._correct(film, patient)
        if patient != film.patient:
            self.corrected.emit(film, film.patient, patient)

    def _correct(self, film: Film, patient: Patient) -> None:
        """Keep who a film is of, and the other slices of its volume that were said to be of the same."""
        slices = [other for other in slices_of(film, self._desk.model.films) if other.patient in (film.patient, NOBODY)]
        for other in slices or [film]:
            self._desk.correct_patient(other, patient)

    def _on_check_wanted(self) -> None:
        film = self._film
        if film is None:
            return
        if film.stored is not None and film.stored.rival is not None:
            self._answered.discard(film.stored.entry.reading_id)
        else:
            self._typed[film.number] = film.patient
        self.show_film(film)

    def _on_decided(self, patient: Patient | None) -> None:
        film = self._film
        if film is None:
            return
        self._typed.pop(film.number, None)
        if film.stored is not None and film.stored.rival is not None:
            self._answered.add(film.stored.entry.reading_id)
        # What the log says already was decided once, by whom it names: it is not written again
        if patient is not None and (patient != film.patient or film.stored is None):
            self._say_and_correct(film, patient)
        self.show_film(self._film)
