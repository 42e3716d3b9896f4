"""Only the viewer on the screen, the viewer in its own window, and what is remembered."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.gui.entry.curtain import close_floating
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.imaging.reader import read_image
from tests.desktop.gui.test_batch_queue import frames
from tests.desktop.gui.words import said
from tests.films import write_volume

Analyse = Callable[[list[Path]], None]
SAFETY = "Decision support, not a diagnosis."


def in_sight(window: MainWindow) -> str:
    """Return the words that can be seen in the window."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def film(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> Path:
    """Return the film on screen."""
    analyse([dicom])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    return dicom


def test_only_the_viewer_keeps_who_it_is_and_that_it_is_no_diagnosis(qtbot: QtBot, window: MainWindow, film: Path) -> None:
    """F hides lists, panels, head and menu; Esc brings all of it back, and then stops a batch again."""
    page = window.read
    window.activateWindow()
    qtbot.keyClick(page.view, Qt.Key.Key_F)
    assert window.isFullScreen()
    for widget in (page.films, page.result, window.header):
        assert not widget.isVisible()
    assert window.menuBar().height() == 0
    assert page.strip.isVisible()
    assert "TEST, CHILD" in in_sight(window)
    assert SAFETY in in_sight(window)
    qtbot.keyClick(page.view, Qt.Key.Key_I)  # keys of commands that stand in the menu only work on
    assert page.view.inverted
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    for widget in (page.films, page.result, window.header):
        assert widget.isVisible()
    assert not window.commands["only_views"].isChecked()
    assert window.commands["cancel"].shortcut().toString() == "Esc"


def test_own_window_follows_the_film_and_names_the_patient(
    qtbot: QtBot, window: MainWindow, film: Path, jpegs: list[Path], analyse: Analyse
) -> None:
    """Its title names nobody: it stands in lists of windows."""
    window.commands["own_window"].trigger()
    own = window.views.own
    qtbot.waitUntil(lambda: own.view.image is not None)
    assert own.isVisible()
    assert np.array_equal(own.view.image.pixels, read_image(film).pixels)
    assert "TEST, CHILD" in said(own)
    assert SAFETY in said(own)
    assert "CHILD" not in own.windowTitle().upper()
    analyse([jpegs[0]])
    assert "TEST, CHILD" not in said(own)
    qtbot.waitUntil(lambda: own.view.image is not None and window.read.view.image is not None)
    assert own.cell.film is window.read.film
    window.desk.clear()
    assert own.view.image is None
    own.close()
    assert window.views.own is None
    assert not window.commands["own_window"].isChecked()


def test_lock_closes_the_own_window_at_once(qtbot: QtBot, window: MainWindow, film: Path) -> None:
    """With the dialogs, before the main window goes; and nothing is left in it."""
    window.commands["own_window"].trigger()
    own = window.views.own
    qtbot.waitUntil(lambda: own.view.image is not None)
    close_floating()
    assert not own.isVisible()
    assert own.view.image is None
    assert "CHILD" not in "".join(label.text() for label in own.findChildren(QLabel)).upper()
    window.commands["own_window"].trigger()
    again = window.views.own
    window.close()
    assert not again.isVisible()
    assert again.view.image is None


def test_tools_act_on_the_window_in_front(qtbot: QtBot, window: MainWindow, film: Path) -> None:
    """The same keys in both windows."""
    window.commands["own_window"].trigger()
    own = window.views.own
    qtbot.waitUntil(lambda: own.view.image is not None)
    own.activateWindow()
    qtbot.waitUntil(own.isActiveWindow)
    qtbot.keyClick(own.view, Qt.Key.Key_I)
    assert (own.view.inverted, window.read.view.inverted) == (True, False)
    own.close()


def test_layout_is_remembered(qtbot: QtBot, window: MainWindow, look: Look, settings: Settings) -> None:
    """How many views, whether they are linked, and the model's view: for the next login, too."""
    window.show_page("read")
    for name in ("two_views", "link_views", "model_view"):
        window.commands[name].trigger()
    window.close()
    again = MainWindow(window.desk, window.session, look, settings)
    qtbot.addWidget(again)
    assert len(again.read.grid.shown) == 2
    assert again.read.grid.linked
    assert not again.read.model_view.isHidden()
    for name in ("two_views", "link_views", "model_view"):
        assert again.commands[name].isChecked()
    again.close()


def test_frames_are_played_by_key(qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path) -> None:
    """At the speed of the header; the command is off where there is nothing to play."""
    cine = {"Modality": "US", "BodyPartExamined": "HEART", "FrameTime": "40"}
    analyse([write_volume(tmp_path / "cine.dcm", frames(4), **cine)])
    qtbot.waitUntil(lambda: not window.read.frames.isHidden())
    assert window.read.frames.rate.value() == 25
    seen: set[int] = set()
    page = window.read
    page.views_changed.connect(lambda: seen.add(page.view.image.frame if page.view.image is not None else -1))
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: seen == {0, 1, 2, 3})
    window.commands["play"].trigger()
    assert not page.frames.playing
    window.desk.clear()
    assert not window.commands["play"].isEnabled()


def test_answer_says_that_it_is_about_another_frame(qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path) -> None:
    """And no heat map lies over a frame that was not judged."""
    analyse([write_volume(tmp_path / "cine.dcm", frames(4), Modality="US", BodyPartExamined="HEART")])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    assert window.read.about.text() == ""
    window.read.frames.go_to(2)
    qtbot.waitUntil(lambda: window.read.view.image.frame == 2)
    assert window.read.about.text() == "About frame 1, not the one on screen"
    assert not window.read.grid.active.judged
