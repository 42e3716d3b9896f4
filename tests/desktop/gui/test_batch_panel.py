"""The panel of a batch: how far, how fast, how long, what it came to; pause and stop."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.batch_pace import Pace
from desktop.gui.batch_panel import time_left
from desktop.gui.film import FilmState
from desktop.gui.main_window import MainWindow
from desktop.records.session import Session
from tests.desktop.gui.conftest import break_log


def test_pace_is_that_of_the_work_without_pauses() -> None:
    """Ten images in ten seconds, whatever was in between."""
    now = [100.0]
    pace = Pace(lambda: now[0])
    for done, at, paused in ((0, 100, False), (4, 104, False), (5, 105, True), (5, 905, False), (10, 910, False)):
        now[0] = float(at)
        pace.show(done, 40, paused=paused)
    assert pace.rate == pytest.approx(1.0)
    assert pace.left_s == pytest.approx(30.0)


def test_pace_begins_with_the_first_image() -> None:
    """Neither the time before the batch nor the loading of the models makes it slower than it is."""
    now = [100.0]
    pace = Pace(lambda: now[0])
    for done, at in ((0, 400.0), (1, 405.0), (2, 405.5), (3, 406.0)):
        now[0] = at
        pace.show(done, 13, paused=False)
    assert pace.rate == pytest.approx(2.0)
    assert pace.left_s == pytest.approx(5.0)


def test_pace_follows_the_last_images() -> None:
    """Slow ones at the beginning are no reason to say that the rest takes long."""
    now = [0.0]
    pace = Pace(lambda: now[0])
    for done in range(100):
        now[0] += 5.0 if done < 50 else 0.1
        pace.show(done, 200, paused=False)
    assert pace.rate == pytest.approx(10.0)


def test_pace_is_not_guessed_from_the_first_images() -> None:
    """One step is none."""
    pace = Pace(lambda: 5.0)
    pace.show(2, 40, paused=False)
    assert (pace.rate, pace.left_s) == (None, None)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "some seconds left"),
        (44, "40 s left"),
        (89, "90 s left"),
        (90, "2 min left"),
        (5399, "90 min left"),
        (7300, "2 h left"),
    ],
)
def test_time_that_is_left_is_said_roughly(seconds: float, words: str) -> None:
    """Nobody plans by seconds."""
    assert time_left(seconds) == words


def test_panel_shows_the_batch_and_can_hold_it(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """Paused nothing is begun; at the end it keeps what came of it until the list is emptied."""
    panel, desk = window.read.batch, window.desk
    window.show_page("read")
    desk.analyses.pause(True)
    desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: panel.go_on.isVisible() and not desk.working)
    assert panel._headline.text() == "0 of 3 images"
    assert panel._time.text() == "Paused. What is done is saved."
    assert not panel.pause.isVisible()
    qtbot.mouseClick(panel.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.working)
    assert panel._headline.text() == "3 images done"
    assert panel._time.isHidden()  # how fast it was is of no use any more
    shown = {state: int(label.text()) for state, label in panel._counts.items()}
    assert sum(shown.values()) == 3
    assert shown[FilmState.REFUSED] == 0
    assert panel._unsaved.isHidden()
    assert not panel.stop.isVisible()
    desk.clear()
    assert panel.isHidden()


def test_panel_counts_the_films_of_its_own_batch(qtbot: QtBot, window: MainWindow, jpegs: list[Path], dicom: Path) -> None:
    """What was done before is on the desk, and not in the figures beside "2 images done"."""
    panel, desk = window.read.batch, window.desk
    desk.open_paths([dicom])
    qtbot.waitUntil(lambda: len(desk.model.films) == 1 and not desk.working)
    desk.open_paths(jpegs[:2])
    qtbot.waitUntil(lambda: len(desk.model.films) == 3 and not desk.working)
    assert panel._headline.text() == "2 images done"
    assert sum(int(label.text()) for label in panel._counts.values()) == 2


def test_one_image_needs_no_panel(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """Its own row says it all."""
    window.desk.open_paths(jpegs[:1])
    qtbot.waitUntil(lambda: bool(window.desk.model.films) and not window.desk.working)
    assert window.read.batch.isHidden()


def test_stop_takes_the_rest_off_the_list(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """By the same command as in the menu."""
    window.show_page("read")
    window.desk.analyses.pause(True)
    window.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: window.read.batch.stop.isVisible() and not window.desk.working)
    qtbot.mouseClick(window.read.batch.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.working)
    assert window.desk.model.films == ()
    assert not window.desk.analyses.paused
    assert window.read.batch.isHidden()


def test_what_could_not_be_saved_is_said_in_words(
    qtbot: QtBot, window: MainWindow, jpegs: list[Path], session: Session
) -> None:
    """The log is gone: the answers are there, and nobody may think that they are kept."""
    window.show_page("read")
    restore = break_log(session)
    window.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 3 and not window.desk.working)
    restore()
    assert window.read.batch._unsaved.text() == "3 not saved"
    assert window.read.batch._unsaved.isVisible()
