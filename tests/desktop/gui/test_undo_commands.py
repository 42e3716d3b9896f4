"""Undo: films come back where they stood, with what was measured and what still has to be analysed; corrections and kept searches, too."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.film_jobs import OpenLog
from desktop.gui.image_view import ImageView
from desktop.gui.main_window import MainWindow
from desktop.gui.measure import Kind, Measurement
from desktop.gui.measure_store import Measured
from desktop.records.entry import LogQuery, Patient
from desktop.records.filters import SavedFilter
from desktop.records.roles import Action
from tests.desktop.gui.words import said

Analyse = Callable[[list[Path]], None]


def names(window: MainWindow) -> list[str]:
    """Return the films on the desk."""
    return [film.path.name for film in window.desk.model.films]


def undo_button(window: MainWindow) -> QPushButton:
    """Return the button of the notice."""
    return next(made for made in window.notices.findChildren(QPushButton) if made.accessibleName() == "Undo")


def measure(view: ImageView, length: float = 40.0) -> None:
    """Draw a length on the film in a view."""
    layer = view.measures
    line = Measurement(Kind.RULER, ((10.0, 10.0), (10.0 + length, 10.0)))
    layer.store.set(layer.key, Measured((*layer.measured.items, line)))


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]) -> MainWindow:
    """Return the window with four films that were judged, the second on screen."""
    analyse([dicom, *jpegs])
    window.read.films.step(1)
    qtbot.waitUntil(lambda: window.read.view.image is not None and window.read.film.path == jpegs[0])
    return window


def test_a_film_comes_back_where_it_stood(reading: MainWindow, jpegs: list[Path]) -> None:
    """By the key, on screen again and with its answer: nothing is analysed twice."""
    before = reading.desk.model.films
    reading.commands["remove_film"].trigger()
    assert jpegs[0].name not in names(reading)
    assert f"{jpegs[0].name} was taken off the list" in said(reading.notices)
    reading.commands["undo"].trigger()
    assert reading.desk.model.films == before
    assert reading.read.film == before[1]
    assert not reading.desk.busy
    assert not reading.notices.isVisible()
    assert not reading.commands["undo"].isEnabled()


def test_a_list_that_was_cleared_comes_back(reading: MainWindow) -> None:
    """By the button of the notice; once."""
    before = names(reading)
    reading.commands["clear_films"].trigger()
    assert names(reading) == []
    assert "4 images were taken off the list. What was saved stays in the log." in said(reading.notices)
    undo_button(reading).click()
    assert names(reading) == before
    assert not reading.notices.isVisible()


def test_steps_are_undone_one_after_the_other(reading: MainWindow) -> None:
    """The last one first."""
    before = names(reading)
    reading.commands["remove_film"].trigger()
    reading.commands["remove_film"].trigger()
    reading.commands["undo"].trigger()
    assert names(reading) == [before[0], before[2], before[3]]
    reading.commands["undo"].trigger()
    assert names(reading) == before


def test_films_that_waited_are_analysed_after_all(
    qtbot: QtBot, window: MainWindow, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """Clearing the list by mistake in the middle of a batch loses no film."""
    window.desk.analyses.pause(True)
    window.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(window.desk.analyses.line.waiting) == 3)
    window.commands["clear_films"].trigger()
    assert not window.desk.busy
    window.commands["undo"].trigger()
    window.desk.analyses.pause(False)
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 3 and all(film.stored for film in window.desk.model.films))
    with open_log() as records:
        assert records.count(LogQuery()) == 3


def test_a_film_that_was_opened_anew_is_not_there_twice(
    qtbot: QtBot, reading: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """The undo that is left brings only what is missing."""
    reading.commands["clear_films"].trigger()
    analyse(jpegs[:1])
    reading.commands["undo"].trigger()
    assert sorted(names(reading)) == sorted(["child.dcm", *(path.name for path in jpegs)])


def test_a_film_comes_back_as_whom_the_log_has_it_by_now(
    qtbot: QtBot, reading: MainWindow, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """Corrected meanwhile it bears no name that was wrong; deleted meanwhile it does not come back."""
    films = {film.path: film for film in reading.desk.model.films}
    corrected, deleted = films[jpegs[0]], films[jpegs[1]]
    assert corrected.stored is not None
    assert deleted.stored is not None
    reading.commands["clear_films"].trigger()
    with open_log() as records:
        records.correct_patient(corrected.stored.entry.reading_id, Patient("Right^Rita", "R1", "", "F", 3.0))
        gone = records.correct_patient(deleted.stored.entry.reading_id, Patient("Gone^Gert", "G1", "", "M", 4.0))
        records.delete_patient(gone.entry.person or 0, "asked for by the family")
    reading.commands["undo"].trigger()
    qtbot.waitUntil(lambda: jpegs[1].name not in names(reading))
    (back,) = (film for film in reading.desk.model.films if film.path == jpegs[0])
    assert (back.patient.name, back.patient.age_years) == ("Right^Rita", 3.0)
    assert len(names(reading)) == 3


def test_what_was_measured_comes_back_with_the_film(qtbot: QtBot, reading: MainWindow) -> None:
    """And is forgotten with a film that can come back no more."""
    measure(reading.read.view)
    key = reading.read.view.measures.key
    reading.commands["remove_film"].trigger()
    reading.commands["undo"].trigger()
    qtbot.waitUntil(lambda: reading.read.view.measures.key == key)
    assert len(reading.read.view.measures.measured.items) == 1


def test_one_key_takes_back_what_was_done_last(qtbot: QtBot, reading: MainWindow) -> None:
    """Whether that is a measurement or a film that was removed; Ctrl+Z as somebody presses it."""
    before = names(reading)
    reading.commands["remove_film"].trigger()
    qtbot.waitUntil(lambda: reading.read.view.image is not None)
    measure(reading.read.view)
    layer = reading.read.view.measures
    qtbot.keyClick(reading.read.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert layer.measured.items == ()
    assert len(names(reading)) == 3
    assert "Undone: the last measuring on this film." in said(reading.status)
    qtbot.keyClick(reading.read.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(reading) == before


def test_a_corrected_patient_is_who_they_were_and_the_audit_has_both(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """The undo is a second correction."""
    analyse(jpegs[:1])
    film = window.read.film
    window.read.patients.correct(film, replace(film.patient, name="Wrong", patient_id="W1"))
    qtbot.waitUntil(lambda: window.read.film.stored is not None and window.read.film.stored.patient.name == "Wrong")
    assert "The patient of film0.jpg was changed." in said(window.notices)
    undo_button(window).click()
    qtbot.waitUntil(lambda: window.read.film.stored is not None and window.read.film.stored.patient.name == "")
    with open_log() as records:
        deeds = [entry.action for entry in records.access.audit.entries()]
    assert deeds.count(Action.IDENTIFY) == 2


def test_the_key_never_changes_a_patient(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One press too many after a measurement leaves who it is of alone; the command of that name asks, and Cancel is what Enter says."""
    analyse(jpegs[:1])
    film = window.read.film
    window.read.patients.correct(film, replace(film.patient, name="Right", patient_id="R1"))
    qtbot.waitUntil(lambda: window.read.film.stored is not None and window.read.film.stored.patient.name == "Right")
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    measure(window.read.view)
    for _press in range(3):
        qtbot.keyClick(window.read.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.read.view.measures.measured.items == ()
    assert window.read.film.patient.name == "Right"
    assert not window.commands["undo"].isEnabled()

    def answer(text: str) -> None:
        def click(box: QMessageBox) -> int:
            assert box.defaultButton().text() == "Cancel"
            assert "film0.jpg" in box.text()
            next(made for made in box.buttons() if made.text() == text).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", click)
        window.commands["undo_patient"].trigger()

    answer("Cancel")
    assert window.read.film.patient.name == "Right"
    answer("Take it back")
    qtbot.waitUntil(lambda: window.read.film.stored is not None and window.read.film.stored.patient.name == "")
    assert "Undone: The patient of film0.jpg was changed." in said(window.status)
    assert not window.commands["undo_patient"].isEnabled()


def test_nothing_is_undone_out_of_sight(reading: MainWindow) -> None:
    """On another page notice and key are gone; back on the page the key is there again."""
    reading.commands["remove_film"].trigger()
    reading.show_page("log")
    assert not reading.notices.isVisible()
    assert not reading.commands["undo"].isEnabled()
    reading.show_page("read")
    assert reading.commands["undo"].isEnabled()


def test_a_search_that_was_forgotten_is_kept_again(qtbot: QtBot, window: MainWindow) -> None:
    """By the button of the notice."""
    window.show_page("log")

    def entries() -> list[str]:
        return [action.text() for action in window.log.kept_button.menu().actions()]

    with_words = replace(LogQuery(), text="near")
    window.log.keep_again(SavedFilter("Near", with_words))
    qtbot.waitUntil(lambda: "Near" in entries())
    forget = window.log.kept_button.menu().actions()[-1].menu()
    forget.actions()[0].trigger()
    qtbot.waitUntil(lambda: "Near" not in entries())
    assert "The search Near was forgotten." in said(window.notices)
    undo_button(window).click()
    qtbot.waitUntil(lambda: "Near" in entries())
