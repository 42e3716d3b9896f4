"""Who the film is of."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.errors import Notice
from desktop.gui.film import Film, FilmState
from desktop.gui.patient_strip import PatientStrip, age_text, disagrees, name_text
from desktop.gui.theme import Look
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Status
from desktop.records.entry import Patient
from tests.desktop.gui.words import said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", ""),
        ("TEST^CHILD", "TEST, CHILD"),
        ("TEST^CHILD^B^^", "TEST, CHILD B"),
        ("TEST", "TEST"),
        ("Γ^Δ=X^Y", "Γ, Δ"),
        ("^CHILD", "CHILD"),
    ],
)
def test_name_as_people_write_it(name: str, text: str) -> None:
    """DICOM's separators are not for readers."""
    assert name_text(name) == text


@pytest.mark.parametrize(("years", "text"), [(None, ""), (0.5, "6 months"), (1.99, "23 months"), (2.0, "2 y"), (64.9, "64 y")])
def test_age_as_people_say_it(years: float | None, text: str) -> None:
    """Months below two years; never rounded up."""
    assert age_text(years) == text


def test_strip_shows_the_film_and_nothing_of_the_one_before(qtbot: QtBot, look: Look) -> None:
    """A film without identity shows none of the last patient's."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    header = Header(study_date="2026-01-02", modality="DX", body_part="CHEST", view="AP")
    analysis = Analysis(file="a", frame=0, status=Status.ANALYZED, elapsed_ms=1, header=header)
    patient = Patient("TEST^CHILD", "0042", "", "F", 3.0)
    film = Film(1, Path("a.dcm"), FilmState.DONE, analysis, patient)
    strip.show_film(film)
    for part in ("TEST, CHILD", "0042", "3 y", "female", "2 Jan 2026", "Chest AP", "DX"):
        assert part in said(strip)
    strip.show_film(replace(film, patient=Patient(), analysis=replace(analysis, header=Header())))
    for part in ("TEST", "0042", "3 y", "female", "2026", "Chest"):
        assert part not in said(strip)
    assert "Name not given" in said(strip)


def test_other_id_than_in_the_file_is_marked(qtbot: QtBot, look: Look) -> None:
    """A film that was filed under another id than its header gives says so for as long as it is on screen."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    analysis = Analysis(file="a", frame=0, status=Status.ANALYZED, elapsed_ms=1, header=Header(patient_id="0042"))
    film = Film(1, Path("a.dcm"), FilmState.DONE, analysis, Patient(patient_id="0042"))
    strip.show_film(film)
    assert "Not the patient in the file" not in said(strip)
    strip.show_film(replace(film, patient=Patient(patient_id="0043")))
    assert "Not the patient in the file" in said(strip)


def test_two_patients_in_a_file_are_marked_until_somebody_says_which(qtbot: QtBot, look: Look) -> None:
    """There is nothing to choose from: it has to be typed."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    header = Header(patient_id="0042\\0043")
    analysis = Analysis("a", 0, Status.WARNING, 1, header=header, notices=(Notice("IDENTITY-TWO"),))
    film = Film(1, Path("a.dcm"), FilmState.WARNING, analysis, Patient(patient_id="0042\\0043"))
    strip.show_film(film)
    assert "Two patients in the file" in said(strip)
    assert strip.check.isHidden()
    strip.show_film(replace(film, patient=Patient(patient_id="0042")))
    assert "Two patients in the file" not in said(strip)


def test_photograph_has_its_badge(qtbot: QtBot, look: Look) -> None:
    """By what is stored with the reading, whatever the file is called."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    analysis = Analysis("a", 0, Status.WARNING, 1, notices=(Notice("PHOTO", {"sign": "camera data"}),))
    strip.show_film(Film(1, Path("a.dcm"), FilmState.WARNING, analysis))
    assert not strip.photo.isHidden()
    strip.show_film(Film(2, Path("b.jpg"), FilmState.DONE, replace(analysis, notices=())))
    assert strip.photo.isHidden()


def test_markup_in_a_name_stays_text(qtbot: QtBot, look: Look) -> None:
    """A name from a file is never interpreted."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    assert {label.textFormat() for label in strip.findChildren(QLabel) if label.text()} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("patient", "header", "other"),
    [
        (Patient("TEST^CHILD", "0042"), Header(patient_name="TEST^CHILD", patient_id="0042"), False),
        (Patient("Child Tëst", "0042"), Header(patient_name="TEST^CHILD", patient_id="0042"), False),
        (Patient("TEST^CHILD", "0043"), Header(patient_name="TEST^CHILD", patient_id="0042"), True),
        (Patient("OTHER^CHILD", "0042"), Header(patient_name="TEST^CHILD", patient_id="0042"), True),
        (Patient("", "0042"), Header(patient_name="TEST^CHILD", patient_id="0042"), False),
        (Patient("TEST^CHILD", "0042"), Header(), False),
    ],
)
def test_two_identifiers_are_compared(patient: Patient, header: Header, other: bool) -> None:
    """Another id or another name is another patient; what one side does not say contradicts nothing."""
    assert disagrees(patient, header) is other


def test_strip_asks_who_is_right(qtbot: QtBot, look: Look) -> None:
    """Both are named, the colour changes, and one of three answers is given; the typed age stays whoever it is."""
    strip = PatientStrip(look)
    qtbot.addWidget(strip)
    typed, header = Patient("OTHER^CHILD", "0043", "", "F", 3.0), Header(patient_name="TEST^CHILD", patient_id="0042")
    answers: list[Patient | None] = []
    strip.decided.connect(answers.append)
    for made in (strip.take_file, strip.take_typed, strip.cancel):
        plain = strip.grab().toImage()
        strip.ask(typed, header)
        assert strip.asking
        assert "TEST, CHILD, 0042" in said(strip)
        assert "OTHER, CHILD, 0043" in said(strip)
        assert strip.grab().toImage() != plain
        made.click()
        assert not strip.asking
        strip.show_film(None)
    assert answers == [Patient("TEST^CHILD", "0042", "", "F", 3.0), typed, None]
