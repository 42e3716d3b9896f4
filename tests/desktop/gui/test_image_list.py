"""The list of films."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.actions import Actions
from desktop.gui.film import Film, FilmState, state_of
from desktop.gui.image_list import FilmsModel, ImageList
from desktop.gui.theme import Look
from desktop.inference.result import Status
from desktop.records.entry import Patient
from tests.desktop.records.readings import analyzed


@pytest.fixture
def model() -> FilmsModel:
    """Return a model with three films."""
    model = FilmsModel()
    model.add([Film(number, Path(f"film{number}.dcm")) for number in (1, 2, 3)])
    return model


def test_model_keeps_its_promises(model: FilmsModel, qtmodeltester: ModelTester) -> None:
    """Qt's own checks hold while rows come and go."""
    qtmodeltester.check(model)
    model.remove(2)
    model.add([Film(4, Path("film4.dcm"))])
    assert [film.number for film in model.films] == [1, 3, 4]
    model.clear()
    assert model.rowCount() == 0


def test_state_is_a_word_too(model: FilmsModel) -> None:
    """Screen readers and tooltips get the state as a word."""
    model.replace(Film(2, Path("film2.dcm"), FilmState.REFUSED))
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "film2.dcm, Refused"


def test_classes_that_cannot_be_separated_are_said(model: FilmsModel) -> None:
    """Not green, and in words for screen readers and tooltips."""
    analysis = analyzed(status=Status.ANALYZED, prediction_set=("viral_pneumonia", "normal"))
    film = Film(2, Path("film2.dcm"), state_of(analysis), analysis)
    model.replace(film)
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "film2.dcm, Cannot separate, viral pneumonia or normal: cannot separate"
    assert film.mark.color == "warn"
    assert state_of(replace(analysis, prediction_set=("normal",))) is FilmState.DONE


def test_late_answer_for_a_removed_film_is_dropped(model: FilmsModel) -> None:
    """A job that ends after its film was removed changes nothing."""
    model.remove(2)
    model.replace(Film(2, Path("film2.dcm"), FilmState.DONE))
    assert [film.number for film in model.films] == [1, 3]


def test_hostile_file_name_is_shown_harmless() -> None:
    """Control and direction characters in a name cannot disguise it."""
    model = FilmsModel()
    model.add([Film(1, Path("gnp.\u202efilm\n.dcm"))])
    shown = model.data(model.index(0))
    assert "\u202e" not in shown
    assert "\n" not in shown


def test_file_name_with_tags_is_shown_as_it_is() -> None:
    """Qt takes tooltips with tags for rich text, which could say anything."""
    model = FilmsModel()
    model.add([Film(1, Path("<h1>Normal.jpg"))])
    assert "&lt;h1&gt;Normal.jpg<br>Waiting" in model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)


def test_steps_stay_within_the_list(qtbot: QtBot, model: FilmsModel, actions: Actions, look: Look) -> None:
    """Moving past either end keeps the film."""
    films = ImageList(model, actions, look)
    qtbot.addWidget(films)
    films.choose(1)
    films.step(-1)
    assert films.current().number == 1
    films.step(1)
    films.step(1)
    films.step(1)
    assert films.current().number == 3


@pytest.mark.parametrize("state", FilmState)
def test_every_state_can_be_painted(qtbot: QtBot, actions: Actions, look: Look, state: FilmState) -> None:
    """Each state has its own look."""
    model = FilmsModel()
    model.add([Film(1, Path("film.dcm"), state)])
    films = ImageList(model, actions, look)
    qtbot.addWidget(films)
    films.show()
    empty = FilmsModel()
    other = ImageList(empty, actions, look)
    qtbot.addWidget(other)
    other.show()
    assert films.grab().toImage() != other.grab().toImage()


def test_a_new_list_for_the_same_films_folds_volumes_too(qtbot: QtBot, actions: Actions, look: Look) -> None:
    """After a lock, or in another language, one row still stands for a volume."""
    model = FilmsModel()
    path = Path("eye.dcm")
    model.add([Film(number, path, frame=number, frame_count=3) for number in range(3)])
    films = ImageList(model, actions, look)
    qtbot.addWidget(films)
    assert [films.view.isRowHidden(row) for row in range(3)] == [False, True, True]


def test_a_film_is_told_by_whom_it_is_of(model: FilmsModel) -> None:
    """Files from a disc have numbers for names, so the file is told only where nobody is named, and in the tip."""
    model.replace(Film(1, Path("IM000001"), FilmState.DONE, patient=Patient("Test^Amina", "0042")))
    model.replace(Film(2, Path("IM000002"), FilmState.DONE, patient=Patient("", "0042")))
    assert [model.data(model.index(row)) for row in range(3)] == ["Test, Amina", "0042", "film3.dcm"]
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Test, Amina, IM000001, Done"


def test_slices_are_not_counted(qtbot: QtBot, model: FilmsModel, actions: Actions, look: Look) -> None:
    """The number above the list is that of its rows, whenever slices come and go."""
    films = ImageList(model, actions, look)
    qtbot.addWidget(films)
    path = Path("eye.dcm")
    model.add([Film(number, path, frame=number - 4, frame_count=3) for number in (4, 5, 6)])
    assert films._count.text() == "Images: 4"
    model.remove_all({1, 4, 5, 6})
    assert films._count.text() == "Images: 2"
