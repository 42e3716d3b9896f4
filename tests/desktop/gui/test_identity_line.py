"""Whose film a view shows, and what it is."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.film import Film
from desktop.gui.identity_line import IdentityLine, entry_day, film_date, film_day, same_patient, what_it_is
from desktop.gui.theme import Look
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Status
from desktop.records.entry import LogEntry, Patient, StoredReading
from tests.desktop.gui.words import said

ANA = Patient("TEST^ANA", "0042")
BEN = Patient("TEST^BEN", "0043")
pytestmark = pytest.mark.usefixtures("fonts")  # English has plurals


def film(number: int, patient: Patient = ANA, study_date: str = "2026-04-18", person: int | None = None) -> Film:
    """Return a film of a day; saved, if it has a person."""
    analysis = Analysis("a.dcm", 0, Status.REFUSED, 1, header=Header(study_date=study_date))
    made = Film(number, Path(f"{number}.dcm"), analysis=analysis, patient=patient)
    if person is None:
        return made
    entry = LogEntry(
        *("id", number, datetime(2026, 5, 1, 12, tzinfo=UTC), patient.name, patient.patient_id, study_date, "DX"),
        *(Status.REFUSED, "", None, "", 1, "a.dcm"),
        person=person,
    )
    return replace(made, stored=StoredReading(entry, patient, analysis, b"", Path("a.dcm")))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-04-18", "Same day"),
        ("2026-04-15", "Earlier, 3 days before"),
        ("2026-03-18", "Earlier, 4 weeks before"),
        ("2026-01-18", "Earlier, 3 months before"),
        ("2021-01-18", "Earlier, 5 years before"),
        ("2026-04-19", "Later, 1 day after"),
        ("2026-05-18", "Later, 4 weeks after"),
        ("2026-07-18", "Later, 3 months after"),
        ("2030-07-18", "Later, 4 years after"),
        ("", "Interval unknown"),
    ],
)
def test_distance_to_the_present_film(day: str, words: str) -> None:
    """In days, weeks, months or years, whichever is read fastest."""
    assert what_it_is(film(2, study_date=day), film(1), None) == words


def test_only_films_of_one_patient_are_earlier_or_later() -> None:
    """Of another one's film it would mean nothing."""
    assert what_it_is(film(2, BEN, "2026-01-18"), film(1), None) == "Other film"
    assert what_it_is(film(1), film(1), 6) == "Present   ·   frame 7"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (film(1), film(2), True),
        (film(1), film(2, BEN), False),
        (film(1), film(2, replace(ANA, name="test^ana", patient_id="0042")), True),
        (film(1), film(2, replace(ANA, patient_id="0043")), False),
        (film(1), film(2, replace(ANA, name="OTHER^ANA")), False),
        (film(1), film(2, Patient()), None),
        (film(1, Patient()), film(2, Patient()), None),
        (film(1, person=7), film(2, BEN, person=7), True),
        (film(1, person=7), film(2, person=8), False),
    ],
)
def test_the_log_knows_best_who_is_one_patient(one: Film, other: Film, same: bool | None) -> None:
    """Then id and name, both; nothing is claimed where too little is known."""
    assert same_patient(one, other) is same
    assert same_patient(other, one) is same


def test_day_of_the_reading_is_not_taken_for_that_of_the_film(qtbot: QtBot, look: Look) -> None:
    """Two films without a date that were read on one day: the line and the menu say so, never "Same day"."""
    one, other, not_saved = film(1, study_date="", person=3), film(2, study_date="", person=3), film(3, study_date="")
    assert film_date(one) is None
    assert what_it_is(other, one, None) == what_it_is(film(4), one, None) == "Interval unknown"
    assert film_day(one) == entry_day(one.stored.entry) == "No date in the file, read on 1 May 2026"
    assert (film_day(not_saved), film_day(replace(one, stored=None, analysis=None))) == ("No date in the file", "")
    line = IdentityLine(look)
    qtbot.addWidget(line)
    line.show_film(other, what_it_is(other, one, None))
    assert line.words.startswith("Interval unknown, No date in the file, read on 1 May 2026")


def test_line_says_who_and_warns_in_words_and_colour(qtbot: QtBot, look: Look) -> None:
    """Also to screen readers."""
    line = IdentityLine(look)
    qtbot.addWidget(line)
    line.show_film(film(1), "Present")
    assert line.words == "Present, 18 Apr 2026, TEST, ANA, ID 0042"
    assert not line.alarmed
    line.show_film(film(1), "Present", alarm=True)
    assert line.alarmed
    assert line.words.startswith("Not the same patient")
    assert "Not the same patient" in said(line)
    line.show_film(None, "")
    assert (line.words, line.alarmed) == ("", False)
