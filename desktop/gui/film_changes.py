"""How a film on the desk becomes another: opened from the log, judged, judged again, hidden behind a lock."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.gui.film import NOBODY, Film, FilmState, state_of
from desktop.gui.film_jobs import Outcome
from desktop.gui.standing import age_refusal, answered_by
from desktop.model_package.manifest import Manifest
from desktop.records.entry import Patient, StoredReading
from desktop.records.identity import patient_of


def from_log(number: int, stored: StoredReading) -> Film:
    """Return an earlier reading as a film."""
    return Film(
        number=number,
        path=stored.source,
        state=state_of(stored.analysis),
        analysis=stored.analysis,
        patient=stored.patient,
        preview=stored.preview,
        stored=stored,
        opened_from_log=True,
        frame=stored.analysis.frame,
    )


def judged(film: Film, outcome: Outcome) -> Film:
    """Return a film with what was said of it. It is of whom the log has it; where it could not be saved, as it was typed or as the file says."""
    if outcome.stored is not None:
        patient = outcome.stored.patient
    else:
        patient = film.patient if film.patient != NOBODY else patient_of(outcome.analysis.header)
    return replace(
        film,
        state=state_of(outcome.analysis),
        analysis=outcome.analysis,
        patient=patient,
        preview=outcome.preview,
        stored=outcome.stored,
        log_error=outcome.log_error,
        frame_count=max(film.frame_count, outcome.frame_count),
    )


def at_its_age(film: Film, manifests: Iterable[Manifest]) -> Film:
    """Return a film with its state at the age that is known by now: an answer that does not apply there is none."""
    if film.analysis is None or film.analysis.prediction is None:
        return film
    outside = age_refusal(answered_by(film.analysis.model, manifests), film.patient.age_years) is not None
    state = FilmState.REFUSED if outside else state_of(film.analysis)
    return film if state is film.state else replace(film, state=state)


def unjudged(film: Film, patient: Patient) -> Film:
    """Return a film as it waits to be judged again, as this patient's."""
    return replace(film, patient=patient, state=FilmState.WAITING, analysis=None, stored=None, judged_sha256=film.sha256)


def bare(film: Film) -> Film:
    """Return a film as the desk keeps it while the window is locked: without what was said of whom, which the log has.

    Where the log does not have it, what somebody typed is kept: it would be lost.
    """
    if film.stored is None:
        return replace(film, analysis=None, preview=b"", log_error=None, judged_sha256=film.sha256)
    return replace(
        Film(film.number, film.path, film.state, opened_from_log=film.opened_from_log),
        frame=film.frame,
        frame_count=film.frame_count,
        corners=film.corners,
    )


def identity(film: Film) -> tuple[object, ...]:
    """Return what tells whether a film is on the desk already: opened anew it has another number."""
    return film.path, film.frame, film.opened_from_log and film.stored is not None and film.stored.entry.reading_id


def told_of(stored: StoredReading) -> tuple[object, ...]:
    """Return what the log says of whom a reading is of, and whether its answer may be seen."""
    return stored.patient, stored.entry.person, stored.rival, stored.entry.hidden
