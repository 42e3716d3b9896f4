"""One view: its slices in their order, its words where there is no picture."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.gui.view_cell import PIXELS_A_FRAME
from desktop.records.session import Session
from desktop.workers.pool import Workers
from tests.desktop.gui.test_batch_queue import EYE, frames
from tests.desktop.packages import tiny_manifest, write_package
from tests.films import write_volume

Analyse = Callable[[list[Path]], None]
SLICES = 6


@pytest.fixture
def eye(
    qtbot: QtBot,
    *,
    make_workers: Callable[[Path], Workers],
    session: Session,
    open_log: OpenLog,
    look: Look,
    settings: Settings,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """Return a window with a volume whose slices are all judged, the first of them on screen."""
    write_package(tmp_path / "shelf" / "eye", replace(tiny_manifest(), id="eye", population=EYE))
    desk = Desk(make_workers(tmp_path / "shelf"), open_log)
    with qtbot.waitSignal(desk.ready):
        pass
    window = MainWindow(desk, session, look, settings)
    qtbot.addWidget(window)
    desk.ready.emit()
    window.show()
    desk.open_paths([write_volume(tmp_path / "eye.dcm", frames(SLICES))])
    qtbot.waitUntil(lambda: len(desk.model.films) == SLICES and not desk.busy)
    window.read.films.choose(desk.model.films[0].number)
    qtbot.waitUntil(lambda: shown_frame(window) == 0)
    yield window
    window.close()
    desk.close()


def shown_frame(window: MainWindow) -> int | None:
    """Return the frame on screen."""
    image = window.read.view.image
    return image.frame if image is not None else None


def test_slices_are_scrolled_in_their_order_and_keep_the_display(qtbot: QtBot, eye: MainWindow) -> None:
    """Each with its own answer beside it; zoom and window stay, as nobody turns them for each slice again."""
    page = eye.read
    assert page.frames.count == SLICES
    page.view.zoom_to(3 * page.view.zoom, QPointF(5, 5))
    page.view.invert()
    before = page.view.display
    for place in (1, 2):
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda place=place: shown_frame(eye) == place)
        assert page.film.frame == place
        assert page.view.display == before
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: shown_frame(eye) == SLICES - 1)
    assert page.film.analysis.frame == SLICES - 1
    assert page.about.text() == ""


def test_played_slices_never_stand_beside_the_answer_of_another(qtbot: QtBot, eye: MainWindow) -> None:
    """Whatever comes late."""
    page, seen = eye.read, set()

    def look() -> None:
        if page.view.image is not None:
            assert page.view.image.frame == page.grid.active.film.analysis.frame
            seen.add(page.view.image.frame)

    page.views_changed.connect(look)
    page.frames.rate.setValue(30)
    eye.commands["play"].trigger()
    qtbot.waitUntil(lambda: seen == set(range(SLICES)))
    eye.commands["play"].trigger()
    qtbot.waitUntil(lambda: page.film.frame == page.frames.place)


def test_drag_with_its_tool_goes_through_slices(qtbot: QtBot, eye: MainWindow) -> None:
    """Downwards is on."""
    view = eye.read.view
    eye.commands["tool_scroll"].trigger()
    before = view.voi
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(100, 100 + 3 * PIXELS_A_FRAME))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100 + 3 * PIXELS_A_FRAME))
    qtbot.waitUntil(lambda: shown_frame(eye) == 3)
    assert view.voi == before


def test_image_on_its_way_says_its_name_and_how_many_wait(
    qtbot: QtBot, window: MainWindow, desk: Desk, jpegs: list[Path]
) -> None:
    """So nobody takes it for the film before."""
    said: list[str] = []
    window.read.views_changed.connect(lambda: said.append(" ".join(window.read.view._message)))
    desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(desk.model.films) == 3 and not desk.busy)
    assert any("film0.jpg" in words and "2 more images wait." in words for words in said)
    qtbot.waitUntil(lambda: window.read.view.image is not None)


def test_answer_that_appears_keeps_the_display(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path
) -> None:
    """Who read the film first has set its window and zoom by then."""
    hidden = [True]
    monkeypatch.setattr(window.desk.model, "answer_is_hidden", lambda _film: hidden[0])
    analyse([dicom])
    view = window.read.view
    qtbot.waitUntil(lambda: view.image is not None)
    view.zoom_to(2 * view.zoom, QPointF(5, 5))
    before = view.display
    bare = view.grab().toImage()
    hidden[0] = False
    window.read.show_film(window.read.film)
    qtbot.waitUntil(lambda: view.image is not None)
    assert view.display == before
    assert view.grab().toImage() != bare
