"""Strip, viewer and result on one and the same film."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.imaging.reader import read_image
from desktop.inference.result import percent
from tests.desktop.gui.words import said

Analyse = Callable[[list[Path]], None]


def test_film_answer_and_patient_belong_together(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """Whatever film is chosen, all three parts show that one."""
    analyse([dicom, *jpegs])
    page = window.read
    for film in (*window.desk.model.films, window.desk.model.films[0]):
        page.films.choose(film.number)
        qtbot.waitUntil(lambda: page.view.image is not None)
        assert np.array_equal(page.view.image.pixels, read_image(film.path).pixels)
        assert ("TEST, CHILD" in said(page.strip)) == (film.path == dicom)
        assert percent(film.analysis.probability) in said(page.result)


def test_refused_film_shows_its_picture_but_no_answer(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path
) -> None:
    """A film that may not be judged can still be looked at."""
    Image.new("L", (300, 300), 90).save(tmp_path / "blank.png")
    analyse([tmp_path / "blank.png"])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    assert "IMAGE-BLANK" in said(window.read.result)
    assert "%" not in said(window.read.result)


def test_unreadable_file_shows_no_picture(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Neither its own nor that of the film before."""
    analyse([jpegs[0]])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    bad = jpegs[0].with_name("bad.jpg")
    bad.write_bytes(b"")
    analyse([bad])
    assert window.read.film.path == bad
    assert window.read.view.image is None
    assert "FILE-EMPTY" in said(window.read.result)


def test_space_holds_the_film_without_heat_map(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """While the key is down the film is bare, and the map is back afterwards."""
    analyse([dicom])
    view = window.read.view
    qtbot.waitUntil(lambda: view.image is not None)
    with_map = view.grab().toImage()
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.grab().toImage() != with_map
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert view.grab().toImage() == with_map


def test_arrows_move_between_films(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """In the viewer, right is the next film and left the one before."""
    analyse(jpegs)
    view = window.read.view
    assert window.read.film.path == jpegs[0]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert window.read.film.path == jpegs[2]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert window.read.film.path == jpegs[1]


def test_display_survives_a_corrected_name(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Typing a name does not throw away window and zoom."""
    analyse([jpegs[0]])
    view = window.read.view
    qtbot.waitUntil(lambda: view.image is not None)
    view.invert()
    film = window.read.film
    window.desk.correct_patient(film, type(film.patient)(name="TEST^CHILD"))
    qtbot.waitUntil(lambda: "TEST, CHILD" in said(window.read.strip))
    assert view.inverted


def test_removing_the_last_film_leaves_an_empty_page(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """No picture, no patient, no answer."""
    analyse([jpegs[0]])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    window.commands["remove_film"].trigger()
    assert window.read.film is None
    assert window.read.view.image is None
    assert "No patient" in said(window.read.strip)
    assert "No image" in said(window.read.result)
