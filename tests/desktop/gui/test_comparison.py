"""An earlier film of the patient beside the present one, in the real window."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.film import Film
from desktop.gui.main_window import MainWindow
from desktop.gui.view_grid import ViewGrid
from desktop.imaging.reader import read_image
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.words import said
from tests.films import write_film

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def films(tmp_path: Path) -> list[Path]:
    """Return three films of one child, oldest first."""
    days = ("20260105", "20260301", "20260418")
    return [write_film(tmp_path / f"{day}.dcm", film_pixels(n), bits=12, StudyDate=day) for n, day in enumerate(days)]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return the film of somebody who has no other."""
    return write_film(tmp_path / "other.dcm", film_pixels(9), bits=12, PatientName="OTHER^ONE", PatientID="77")


@pytest.fixture
def compared(qtbot: QtBot, window: MainWindow, analyse: Analyse, films: list[Path]) -> ViewGrid:
    """Return the views with the newest film and, beside it, the one before."""
    analyse(films[:2])
    window.desk.clear()
    analyse(films[2:])
    assert not window.commands["compare"].isChecked()
    window.commands["compare"].trigger()
    beside(qtbot, window, films[1])
    return window.read.grid


def beside(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Wait until the second view shows a file's film."""
    cell = window.read.grid.cells[1]
    qtbot.waitUntil(lambda: cell.film is not None and cell.film.path == path and cell.view.image is not None)


def read_also(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Open one more film, and wait until it is on screen with its answer."""
    window.desk.open_paths([path])
    qtbot.waitUntil(lambda: window.read.film is not None and window.read.film.path == path and not window.desk.busy)


def on_desk(window: MainWindow) -> list[str]:
    """Return the names of the films on the desk."""
    return [film.path.stem for film in window.desk.model.films]


def test_newest_earlier_film_stands_beside_the_present_one(
    qtbot: QtBot, window: MainWindow, compared: ViewGrid, films: list[Path]
) -> None:
    """From its file; called what it is; the present one stays the active one."""
    second = compared.cells[1]
    assert np.array_equal(second.view.image.pixels, read_image(films[1]).pixels)
    assert second.line.words.startswith("Earlier, 6 weeks before, 1 Mar 2026, TEST, CHILD")
    assert window.read.film.path == films[2]
    assert window.read.about.text() == "About view 1: Present"
    assert on_desk(window) == ["20260418", "20260301"]
    window.read.grid.activate(second)
    assert "Earlier result" in said(window.read.result)
    assert window.read.about.text() == "About view 2: Earlier, 6 weeks before"


def test_menu_has_all_earlier_films(qtbot: QtBot, window: MainWindow, compared: ViewGrid, films: list[Path]) -> None:
    """The newest first; what was chosen takes the place of the other, which leaves the desk."""
    actions = compared.cells[1].line.earlier.menu().actions()
    assert [action.text() for action in actions] == ["1 Mar 2026, DX, 20260301.dcm", "5 Jan 2026, DX, 20260105.dcm"]
    actions[1].trigger()
    beside(qtbot, window, films[0])
    qtbot.waitUntil(lambda: on_desk(window) == ["20260418", "20260105"])
    assert window.commands["compare"].isChecked()


def test_where_the_file_is_gone_the_small_copy_is_shown_and_says_so(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, films: list[Path]
) -> None:
    """It is no picture at full depth."""
    analyse(films[:2])
    window.desk.clear()
    films[1].unlink()
    analyse(films[2:])
    window.commands["compare"].trigger()
    beside(qtbot, window, films[1])
    assert "small copy that the log keeps" in said(window.read.grid.cells[1])
    assert "small copy" not in said(window.read.grid.cells[0])


def test_next_patient_takes_the_earlier_film_of_the_one_before_away(
    qtbot: QtBot, window: MainWindow, compared: ViewGrid, other: Path
) -> None:
    """At once, before anything of the new one is known; then the view says that there is none."""
    seen: list[tuple[Path, Film]] = []

    def look() -> None:
        first, second = (cell.film for cell in compared.cells[:2])
        if first is not None and second is not None:
            seen.append((first.path, second))

    window.read.views_changed.connect(look)
    read_also(qtbot, window, other)
    assert window.read.film.path == other
    assert compared.cells[1].film is None
    assert all(path != other for path, _ in seen)
    qtbot.waitUntil(lambda: "No earlier film" in compared.cells[1].view.accessibleDescription())
    assert on_desk(window) == ["20260418", "other"]
    window.read.films.choose(window.desk.model.films[0].number)
    beside(qtbot, window, compared.cells[0].film.path.with_name("20260301.dcm"))


def test_enter_goes_on_to_the_next_film_and_not_to_the_earlier_one(
    qtbot: QtBot, window: MainWindow, compared: ViewGrid, jpegs: list[Path], films: list[Path]
) -> None:
    """Which stands in the list behind the present one; arrows pass it over as well."""
    read_also(qtbot, window, jpegs[0])
    window.read.films.choose(window.desk.model.films[0].number)
    beside(qtbot, window, films[1])
    assert on_desk(window) == ["20260418", "20260301", "film0"]
    qtbot.keyClick(window.read.view, Qt.Key.Key_Return)
    assert window.read.film.path == jpegs[0]
    qtbot.keyClick(window.read.view, Qt.Key.Key_Left)
    assert window.read.film.path == films[2]


def test_switched_off_there_is_one_view_and_the_earlier_film_is_off_the_desk(
    qtbot: QtBot, window: MainWindow, compared: ViewGrid
) -> None:
    """The log keeps it."""
    window.commands["compare"].trigger()
    assert len(compared.shown) == 1
    qtbot.waitUntil(lambda: on_desk(window) == ["20260418"])
    assert compared.cells[1].view.image is None


def test_another_film_put_into_the_second_view_ends_it(
    qtbot: QtBot, window: MainWindow, compared: ViewGrid, other: Path
) -> None:
    """Two views stay; of two patients they raise the alarm."""
    compared.activate(compared.cells[1])
    read_also(qtbot, window, other)
    assert not window.commands["compare"].isChecked()
    assert len(compared.shown) == 2
    assert all(cell.line.alarmed for cell in compared)
    qtbot.waitUntil(lambda: on_desk(window) == ["20260418", "other"])


def test_image_that_is_not_saved_has_nothing_to_be_compared_with(window: MainWindow, analyse: Analyse, tmp_path: Path) -> None:
    """The command is off."""
    (tmp_path / "letter.txt").write_text("no image")
    analyse([tmp_path / "letter.txt"])
    assert window.read.film is not None
    assert not window.commands["compare"].isEnabled()


def test_two_films_of_the_patient_page_are_put_beside_each_other(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, films: list[Path]
) -> None:
    """The later one first; both from the log, and no other one of the same patient."""
    analyse(films)
    readings = [film.stored.entry.reading_id for film in window.desk.model.films]
    window.desk.clear()
    window.show_page("patient")
    window.patient.comparison_wanted.emit(readings[2], readings[0])
    beside(qtbot, window, films[0])
    assert window.pages.currentWidget() is window.read
    assert window.read.grid.cells[0].film.path == films[2]
    assert window.commands["compare"].isChecked()
    with window.session.open() as records:
        viewed = {entry.object_id for entry in records.access.audit.entries() if entry.action == "view"}
    assert viewed == {readings[0], readings[2]}


def test_deleted_reading_is_said_in_words(qtbot: QtBot, window: MainWindow, compared: ViewGrid) -> None:
    """Somebody else may have deleted the patient since the list was made."""
    second = compared.cells[1]
    with window.session.open() as records:
        records.delete_patient(second.film.stored.entry.person, "asked for in writing")
    second.line.earlier.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: "There is no entry" in said(window.notices))


def test_taken_down_window_leaves_no_earlier_film_on_the_desk(window: MainWindow, compared: ViewGrid) -> None:
    """Whoever comes back finds what they had opened."""
    window.close()
    assert on_desk(window) == ["20260418"]
