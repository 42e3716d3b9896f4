"""A photograph of a film in the window, from the corners that are marked to the new reading and its picture."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.dialogs.corners_dialog import CornersDialog
from desktop.gui.film import Film, can_be_straightened
from desktop.gui.film_jobs import FoundPicture, OpenLog
from desktop.gui.main_window import MainWindow
from desktop.imaging.image import Header
from desktop.imaging.photo import Sign, corners_of, photo_notice
from desktop.imaging.photo_film import Surround
from desktop.imaging.photo_warp import Corners, rectangle_size
from desktop.inference.result import Analysis, Status
from desktop.records.entry import LogQuery
from tests.photographs import photograph

Analyse = Callable[[list[Path]], None]
MARKED: Corners = ((0.1, 0.1), (0.9, 0.15), (0.85, 0.9), (0.15, 0.8))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Return the photograph of a film on a light box."""
    film = np.clip(np.add.outer(np.linspace(20, 200, 240), np.zeros(200)), 0, 255).astype(np.uint8)
    path = tmp_path / "photograph.jpg"
    path.write_bytes(photograph(film, np.random.default_rng(2), Surround.LIGHT_BOX, share=0.3).jpeg(camera=True))
    return path


def shown(qtbot: QtBot, desk: Desk) -> FoundPicture:
    """Ask for the picture of the first film."""
    with qtbot.waitSignal(desk.picture_ready) as signal:
        desk.pictures.request(desk.model.films[0])
    return signal.args[1]


def test_marked_corners_make_a_new_reading(qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, photo: Path) -> None:
    """The earlier one stays; the corners are in the log, and the picture is the film between them, whenever it is opened."""
    analyse([photo])
    found = corners_of(desk.model.films[0].analysis.notices)
    desk.straighten(desk.model.films[0], MARKED)
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].analysis is not None)
    assert found not in {None, MARKED}
    with open_log() as records:
        stored = records.reading(records.search(LogQuery())[0].reading_id)
        assert [entry.version for entry in records.versions(stored.entry.reading_id)] == [2, 1]
        assert records.search(LogQuery())[0].photograph
    assert corners_of(stored.analysis.notices) == MARKED
    assert {"PHOTO", "PHOTO-STRAIGHTENED"} <= {notice.code for notice in stored.analysis.notices}
    assert shown(qtbot, desk).image.pixels.shape == rectangle_size(MARKED, 1600, 1200)
    desk.clear()
    desk.open_stored(stored)
    picture = shown(qtbot, desk)
    assert picture.original
    assert picture.image.pixels.shape == rectangle_size(MARKED, 1600, 1200)


def test_corners_are_judged_while_the_batch_of_the_photograph_is_still_going_on(
    qtbot: QtBot, desk: Desk, open_log: OpenLog, photo: Path, jpegs: list[Path]
) -> None:
    """It names no patient and its place in the batch is done: all the same the log gets a second reading."""
    with qtbot.waitSignal(desk.progress_changed, check_params_cb=lambda done, _given: done == 1):
        desk.open_paths([photo, *jpegs])
    desk.straighten(desk.model.films[0], MARKED)
    qtbot.waitUntil(lambda: not desk.working)
    with open_log() as records:
        newest = records.reading(desk.model.films[0].stored.entry.reading_id)
        assert newest.entry.version == 2
        assert records.batches.open_batches() == []
    assert corners_of(newest.analysis.notices) == MARKED


def test_corners_are_kept_when_the_program_ends_before_they_are_judged(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, photo: Path
) -> None:
    """Whoever goes on with the batch gets the film between the corners that were marked."""
    analyse([photo])
    qtbot.waitUntil(lambda: not desk.working)
    desk.analyses.pause(True)
    with qtbot.waitSignal(desk.progress_changed):
        desk.straighten(desk.model.films[0], MARKED)
    desk.close()
    second = Desk(desk.workers, open_log)
    with qtbot.waitSignal(second.analyses.queue.left) as signal:
        second.analyses.queue.look()
    second.resume_batch(signal.args[0][0].number)
    qtbot.waitUntil(lambda: bool(second.model.films) and not second.working)
    assert corners_of(second.model.films[0].stored.analysis.notices) == MARKED
    second.close()


def test_command_opens_the_dialog_and_judges_what_it_marks(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, photo: Path
) -> None:
    """Off without a film, and for one that was opened from the log."""
    assert not window.commands["straighten"].isEnabled()
    analyse([photo])
    qtbot.waitUntil(window.commands["straighten"].isEnabled)

    def mark() -> None:
        dialog = next(iter(window.findChildren(CornersDialog)))
        if not dialog.judge.isEnabled():
            QTimer.singleShot(20, mark)
            return
        dialog.view.set_corners(MARKED)
        dialog.judge.click()

    QTimer.singleShot(0, mark)
    window.commands["straighten"].trigger()
    qtbot.waitUntil(lambda: not window.desk.busy and window.desk.model.films[0].analysis is not None)
    assert corners_of(window.desk.model.films[0].analysis.notices) == MARKED
    stored = window.desk.model.films[0].stored
    window.desk.clear()
    window.desk.open_stored(stored)
    qtbot.waitUntil(lambda: window.read.film is not None and window.read.film.opened_from_log)
    assert not window.commands["straighten"].isEnabled()


@pytest.mark.parametrize(
    ("modality", "photographed", "offered"), [("DX", False, False), ("", False, True), ("SC", False, True), ("CR", True, True)]
)
def test_a_devices_own_film_is_not_offered(modality: str, *, photographed: bool, offered: bool) -> None:
    """It has no corners to be cut out at; a picture file, a digitised film and a photograph may have."""
    notices = (photo_notice(Sign.HAND),) if photographed else ()
    said = Analysis("a", 0, Status.ANALYZED, 1.0, file_sha256="ab" * 32, header=Header(modality=modality), notices=notices)
    assert can_be_straightened(Film(1, Path("a"), analysis=said)) == offered
