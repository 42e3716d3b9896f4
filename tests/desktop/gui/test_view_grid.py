"""One, two and four views in the real window: who is in which, what is active, what is linked."""

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.view_cell import ViewCell
from desktop.gui.view_grid import ViewGrid, carried
from desktop.imaging.image import DecodedImage, VoiTable, Window
from desktop.imaging.reader import read_image
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.test_batch_queue import frames
from tests.desktop.gui.words import said
from tests.films import write_film, write_volume

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def two_films(tmp_path: Path) -> list[Path]:
    """Return two films of one child, of two devices: other sizes, other values."""
    return [
        write_film(tmp_path / "now.dcm", film_pixels(1), bits=12, StudyDate="20260418"),
        write_film(tmp_path / "then.dcm", film_pixels(2, 480, 400) * 4, bits=14, StudyDate="20260118"),
    ]


@pytest.fixture
def other_film(tmp_path: Path) -> Path:
    """Return a film of somebody else."""
    return write_film(tmp_path / "other.dcm", film_pixels(3), bits=12, PatientName="OTHER^ONE", PatientID="77")


def fill(qtbot: QtBot, window: MainWindow, count: int) -> ViewGrid:
    """Show so many views, with the films of the desk in their order."""
    window.show_page("read")
    window.commands["one_view"].trigger()
    window.read.films.choose(window.desk.model.films[0].number)
    window.commands[{2: "two_views", 4: "four_views"}[count]].trigger()
    grid = window.read.grid
    for cell, film in zip(grid.shown, window.desk.model.films, strict=False):
        grid.activate(cell)
        window.read.films.choose(film.number)
    qtbot.waitUntil(lambda: all(cell.view.image is not None for cell in grid if cell.film is not None))
    grid.activate(grid.cells[0])
    return grid


def pictures() -> list[DecodedImage]:
    """Return the decoded pictures that live."""
    gc.collect()
    # isinstance would wake what other libraries load lazily
    return [thing for thing in gc.get_objects() if type(thing) is DecodedImage]


def wheel(cell: ViewCell, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel over the middle of a view."""
    at = QPointF(cell.view.rect().center())
    event = QWheelEvent(
        *(at, at, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    )
    QCoreApplication.sendEvent(cell.view, event)


def test_a_click_makes_a_view_active_and_all_around_follows_it(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path], other_film: Path
) -> None:
    """List, patient strip, result; the frame says which one, and the panel names it."""
    analyse([*two_films, other_film])
    grid = fill(qtbot, window, 4)
    page = window.read
    for place in (2, 1, 0):
        cell = grid.cells[place]
        qtbot.mouseClick(cell.view, Qt.MouseButton.LeftButton)
        assert page.film is cell.film
        assert page.films.current() is cell.film
        assert ("OTHER, ONE" in said(page.strip)) == (place == 2)
        assert page.about.text().startswith(f"About view {place + 1}")
        assert [other.view.active for other in grid] == [other is cell for other in grid]
        assert "active" in cell.view.accessibleName()
        assert np.array_equal(cell.view.image.pixels, read_image(cell.film.path).pixels)
    assert page.about.text() == "About view 1: Present"


def test_empty_view_says_how_to_fill_it_and_takes_the_next_film(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """While it is active there is no patient and no answer beside it."""
    analyse(two_films)
    grid = fill(qtbot, window, 4)
    qtbot.mouseClick(grid.cells[3].view, Qt.MouseButton.LeftButton)
    assert window.read.film is None
    assert "No patient" in said(window.read.strip)
    assert "%" not in said(window.read.result)
    assert not window.commands["remove_film"].isEnabled()
    window.read.films.choose(window.desk.model.films[1].number)
    assert grid.cells[3].film is window.desk.model.films[1]


def test_two_patients_raise_an_alarm_in_every_view_that_shows_one(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path], other_film: Path
) -> None:
    """And the alarm goes with the film."""
    analyse([*two_films, other_film])
    grid = fill(qtbot, window, 2)
    assert not any(cell.line.alarmed for cell in grid)
    assert [cell.line.words.split(", ")[0] for cell in grid] == ["Present", "Earlier"]
    grid.activate(grid.cells[1])
    window.read.films.choose(window.desk.model.films[2].number)
    assert all(cell.line.alarmed for cell in grid)
    assert "Not the same patient" in grid.cells[1].view.accessibleName()
    window.read.films.choose(window.desk.model.films[1].number)
    assert not any(cell.line.alarmed for cell in grid)


def test_alarm_follows_a_corrected_name(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Nobody has to choose anything for it."""
    analyse(jpegs[:2])
    grid = fill(qtbot, window, 2)
    assert not any(cell.line.alarmed for cell in grid)
    for film, name in zip(window.desk.model.films, ("TEST^ONE", "TEST^TWO"), strict=True):
        window.desk.correct_patient(film, type(film.patient)(name=name, patient_id=name[-3:]))
    qtbot.waitUntil(lambda: all(cell.line.alarmed for cell in grid))


def test_one_view_has_no_line_and_what_was_in_others_is_gone(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """The first view stays, whichever was active; a film that was closed is in no view."""
    analyse(two_films)
    grid = fill(qtbot, window, 2)
    grid.activate(grid.cells[1])
    window.commands["one_view"].trigger()
    assert window.read.film is window.desk.model.films[0]
    assert window.read.films.current() is window.read.film
    assert grid.cells[0].line.isHidden()
    assert window.read.about.isHidden() or not window.read.about.isVisible()
    assert grid.cells[1].view.image is None
    fill(qtbot, window, 2)
    window.desk.remove(window.desk.model.films[1])
    assert grid.cells[1].film is None
    assert grid.cells[1].view.image is None


def test_closing_a_view_brings_those_behind_it_forward(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path], other_film: Path
) -> None:
    """By its button; strip and result are of the film that is there then."""
    analyse([*two_films, other_film])
    grid = fill(qtbot, window, 4)
    second = grid.cells[1].film
    grid.cells[0].line.close_button.click()
    assert grid.cells[0].film is second
    assert window.read.film is second
    grid.cells[1].line.close_button.click()
    assert len(grid.shown) == 1
    assert window.commands["one_view"].isChecked()


def test_linked_views_show_as_much_and_as_bright_of_their_films(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """Zoom and shift relative to the whole film, the window relative to what its file asks for; turns stay each film's own."""
    analyse(two_films)
    grid = fill(qtbot, window, 2)
    first, second = (cell.view for cell in grid)
    second.rotate()
    placed = replace(second.display.placement, aspect=1.5)  # in its true proportions
    second.set_display(replace(second.display, placement=placed))
    window.commands["link_views"].trigger()
    fitted = second.zoom
    first.zoom_to(2 * first.zoom, QPointF(10, 10))
    assert second.zoom == pytest.approx(2 * fitted)
    assert second.display.placement.shift == first.display.placement.shift
    assert (second.display.placement.turns, first.display.placement.turns) == (1, 0)
    assert (second.display.placement.aspect, first.display.placement.aspect) == (1.5, 1)
    qtbot.mousePress(first, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    qtbot.mouseMove(first, QPoint(90, 80))
    qtbot.mouseRelease(first, Qt.MouseButton.RightButton, pos=QPoint(90, 80))
    assert first.voi != first.image.voi
    assert second.voi == carried(first.voi, first.image.voi, second.image.voi)
    assert second.voi.width / second.image.voi.width == pytest.approx(first.voi.width / first.image.voi.width)
    first.invert()
    assert second.inverted
    window.commands["link_views"].trigger()
    first.invert()
    assert second.inverted


def test_wheel_over_a_linked_view_makes_it_the_one_that_leads(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """Otherwise the other one would take its zoom back."""
    analyse(two_films)
    grid = fill(qtbot, window, 2)
    window.commands["link_views"].trigger()
    before = [cell.view.zoom for cell in grid]
    wheel(grid.cells[1], 2)
    assert grid.active is grid.cells[1]
    assert all(cell.view.zoom > zoom for cell, zoom in zip(grid, before, strict=True))


def test_window_that_is_a_table_is_not_carried() -> None:
    """It means nothing for another film."""
    table = VoiTable(0, np.zeros(4, np.float32))
    own, other = Window(2048, 4096), Window(100, 200)
    assert carried(table, own, other) is None
    assert carried(own, own, other) == other
    assert carried(Window(3072, 2048), own, other) == Window(150, 100)


def test_linked_volumes_are_scrolled_to_the_same_share(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path
) -> None:
    """The last of four is the last of seven. Keys, wheel with Ctrl, slider: all the same way."""
    for name, count in (("a.dcm", 4), ("b.dcm", 7)):
        write_volume(tmp_path / name, frames(count), Modality="US", BodyPartExamined="HEART")
    analyse([tmp_path / "a.dcm", tmp_path / "b.dcm"])
    grid = fill(qtbot, window, 2)
    window.commands["link_views"].trigger()

    def shows(first: int, second: int) -> bool:
        images = [cell.view.image for cell in grid]
        return [image.frame for image in images if image is not None] == [first, second]

    qtbot.keyClick(grid.cells[0].view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: shows(3, 6))
    qtbot.keyClick(grid.cells[0].view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shows(2, 4))
    wheel(grid.cells[0], 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shows(1, 2))
    qtbot.keyClick(grid.cells[0].view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: shows(0, 0))
    assert "frame 1" in grid.cells[1].line.words
    window.commands["link_views"].trigger()
    qtbot.keyClick(grid.cells[0].view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shows(1, 0))


def test_closed_films_leave_no_picture_in_memory(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """Whatever showed them: two views, what the model saw, the window of its own."""
    before = {id(picture) for picture in pictures()}  # of other tests
    for _ in range(4):
        analyse(two_films)
        fill(qtbot, window, 2)
        for name in ("model_view", "own_window"):
            window.commands[name].setChecked(False)
            window.commands[name].trigger()
        qtbot.waitUntil(lambda: window.read.model_view.network_input is not None and window.views.own.view.image is not None)
        window.desk.clear()
    qtbot.waitUntil(lambda: not window.desk.working)
    assert [picture for picture in pictures() if id(picture) not in before] == []


def test_window_that_is_taken_down_leaves_no_picture_in_memory(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, two_films: list[Path]
) -> None:
    """As by a lock, with films in all views."""
    before = {id(picture) for picture in pictures()}
    analyse(two_films)
    fill(qtbot, window, 4)
    window.commands["own_window"].trigger()
    qtbot.waitUntil(lambda: window.views.own.view.image is not None)
    window.close()
    window.desk.pictures.clear()  # as a lock does
    qtbot.waitUntil(lambda: not window.desk.working)
    assert [picture for picture in pictures() if id(picture) not in before] == []
