"""The viewer's tools in the real window, by mouse and keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.measurements_dialog import MeasurementsDialog
from desktop.gui.dialogs.screen_dialog import ScreenDialog
from desktop.gui.dialogs.window_dialog import WindowDialog
from desktop.gui.image_view import ImageView
from desktop.gui.main_window import MainWindow
from desktop.gui.view_pointer import Tool
from tests.desktop.gui.conftest import film_pixels
from tests.films import write_film

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path) -> ImageView:
    """Return the active view with the first of two films with a scale."""
    films = [
        write_film(tmp_path / f"{seed}.dcm", film_pixels(seed), bits=12, ImagerPixelSpacing=[0.2, 0.2], PatientID=f"P{seed}")
        for seed in (1, 2)
    ]
    analyse(films)
    qtbot.waitUntil(lambda: window.viewer._current().image is not None)
    window.activateWindow()
    view = window.viewer._current()
    view.setFocus()
    return view


def drag(view: ImageView, start: QPoint, end: QPoint) -> None:
    """Drag with the left button."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def middle(view: ImageView, dx: int, dy: int) -> QPoint:
    """Return a point beside the middle of the view."""
    return view.rect().center() + QPoint(dx, dy)


def test_keys_choose_tools_and_a_film_is_measured(window: MainWindow, view: ImageView) -> None:
    """One key, one drag, one number; it says where its scale comes from."""
    for key, tool in ((Qt.Key.Key_A, Tool.ANGLE), (Qt.Key.Key_O, Tool.ELLIPSE), (Qt.Key.Key_B, Tool.RECTANGLE),
                      (Qt.Key.Key_C, Tool.HEART), (Qt.Key.Key_L, Tool.RULER)):  # fmt: skip
        QTest.keyClick(view, key)
        assert view.tool is tool
    drag(view, middle(view, -40, 0), middle(view, 60, 0))
    (item,) = view.measures.measured.items
    assert view.measures.lines_of(item) == [f"{100 / view.zoom * 0.2:.1f} mm"]
    assert "at the detector" in view.measures.notes()[0]


def test_keys_mean_the_selected_measurement_first(window: MainWindow, view: ImageView) -> None:
    """Delete takes the line, not the film; arrows move its end, not to the next film; with nothing selected they do as before."""
    QTest.keyClick(view, Qt.Key.Key_L)
    drag(view, middle(view, -40, 0), middle(view, 60, 0))
    film = window.read.film
    x, y = view.measures.measured.items[0].points[0]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.measures.measured.items[0].points[0] == pytest.approx((x, y + 1))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.measures.measured.items == ()
    assert window.read.film is film
    assert len(window.desk.model.films) == 2
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(view.measures.measured.items) == 1
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.read.film is not film


def test_held_key_shows_the_lens(qtbot: QtBot, window: MainWindow, view: ImageView) -> None:
    """For as long as it is held; the wheel makes it stronger."""
    before = view.grab().toImage()
    QTest.keyPress(view, Qt.Key.Key_G)
    assert view.lens.shown
    assert view.grab().toImage() != before
    QTest.keyRelease(view, Qt.Key.Key_G)
    assert not view.lens.shown
    assert view.grab().toImage() == before
    assert view.tool is Tool.WINDOW


def test_removed_film_takes_its_measurements_with_it(qtbot: QtBot, window: MainWindow, view: ImageView) -> None:
    """Nothing of it is kept in memory."""
    QTest.keyClick(view, Qt.Key.Key_L)
    drag(view, middle(view, -40, 0), middle(view, 60, 0))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    key = view.measures.key
    assert key is not None
    assert window.viewer.measures.measured(key).items
    window.desk.remove(window.read.film)  # not by the command, which can be undone
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 1)
    assert window.viewer.measures.measured(key).items == ()


def test_another_page_switches_the_tools_off(window: MainWindow, view: ImageView) -> None:
    """Keys typed there measure nothing."""
    assert window.commands["tool_ruler"].isEnabled()
    window.show_page("models")
    assert not window.commands["tool_ruler"].isEnabled()
    window.show_page("read")
    assert window.commands["tool_ruler"].isEnabled()
    assert window.commands["life_size"].isEnabled()


def test_windows_follow_the_model_that_judged_the_film(window: MainWindow, view: ImageView) -> None:
    """The page tells what it was judged as, for files that have no modality."""
    model = window.read.film.analysis.model
    (manifest,) = [package.manifest for package in window.desk.analyses.models or () if package.ref == model]
    assert window.read.judged_as() == manifest.population.modalities
    assert window.read.judged_as()


def test_dialogs_of_the_viewer_are_closed_from_outside(qtbot: QtBot, window: MainWindow, view: ImageView) -> None:
    """As the lock does it: whatever is open, nothing of it is done and nothing stays in sight."""
    before = view.voi
    for name, kind in (("window_values", WindowDialog), ("measurements", MeasurementsDialog), ("screen_size", ScreenDialog)):
        found: list[QDialog] = []

        def close(kind: type[QDialog] = kind, found: list[QDialog] = found) -> None:
            (dialog,) = window.findChildren(kind)
            found.append(dialog)
            if isinstance(dialog, WindowDialog):
                dialog.center.setValue(5)
            dialog.reject()

        QTimer.singleShot(0, close)
        window.commands[name].trigger()
        assert len(found) == 1
    assert view.voi == before
    qtbot.waitUntil(lambda: window.findChildren(WindowDialog) == window.findChildren(MeasurementsDialog) == [])
