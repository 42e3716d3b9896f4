"""How a film on the desk becomes another."""

from dataclasses import replace
from pathlib import Path

from desktop.gui.film import Film, FilmState
from desktop.gui.film_changes import at_its_age, bare, from_log, identity, unjudged
from desktop.records.entry import Patient
from desktop.records.session import Session
from tests.desktop.packages import tiny_manifest
from tests.desktop.records.readings import MODEL, analyzed, save


def earlier(session: Session) -> Film:
    """Return a film that was opened from the log."""
    with session.open() as records:
        return from_log(7, save(records, analyzed()))


def test_answer_is_one_at_the_ages_of_its_model_only(session: Session) -> None:
    """And again, once the age is corrected back; without the model nobody can tell."""
    film = earlier(session)
    model = replace(tiny_manifest(), id=MODEL.id, version=MODEL.version)
    adult = at_its_age(replace(film, patient=replace(film.patient, age_years=40.0)), [model])
    assert (film.state is FilmState.REFUSED, adult.state) == (False, FilmState.REFUSED)
    assert at_its_age(adult, []).state is film.state
    assert at_its_age(replace(adult, patient=film.patient), [model]).state is film.state
    assert at_its_age(film, [model]) is film


def test_behind_a_lock_a_film_says_nothing_of_anybody(session: Session) -> None:
    """The log has it; what it could not take keeps what somebody typed."""
    film = earlier(session)
    hidden = bare(film)
    assert (hidden.analysis, hidden.preview, hidden.stored, hidden.patient) == (None, b"", None, Patient())
    unsaved = bare(replace(film, stored=None, patient=Patient("TYPED")))
    assert (unsaved.analysis, unsaved.patient.name, unsaved.sha256) == (None, "TYPED", film.sha256)


def test_film_that_is_judged_again_has_no_answer_meanwhile(session: Session) -> None:
    """It remembers which file it was."""
    film = earlier(session)
    again = unjudged(film, Patient("OTHER"))
    assert (again.state, again.analysis, again.stored, again.sha256) == (FilmState.WAITING, None, None, film.sha256)


def test_film_is_the_same_under_another_number(session: Session) -> None:
    """An earlier reading is not the file that was opened anew."""
    film = earlier(session)
    assert identity(replace(film, number=9)) == identity(film)
    assert identity(Film(1, Path("a"), frame=1)) != identity(Film(1, Path("a")))
    assert identity(replace(film, opened_from_log=False)) != identity(film)
