"""The ways in for files: dropped, pasted, chosen, the samples."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.main_window import MainWindow
from desktop.paths import SAMPLES
from tests.desktop.gui.words import said


def drop(window: MainWindow, paths: list[Path]) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), action, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(50, 50), action, data, buttons, keys, QEvent.Type.Drop))


def test_dropped_folder_is_read_and_shown(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """Dropping a folder anywhere lists its films; the list analyses them and goes to the Read page."""
    folder = jpegs[0].parent / "cd"
    folder.mkdir()
    for path in jpegs:
        path.rename(folder / path.name)
    window.show_page("models")
    drop(window, [folder])
    (triage,) = window.findChildren(TriageDialog)
    qtbot.waitUntil(lambda: len(triage.tree.chosen()) == 3)
    triage.analyze.click()
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 3 and not window.desk.busy)
    assert window.pages.currentWidget() is window.read
    assert window.read.film.path.name == "film0.jpg"


def test_files_are_pasted_and_a_picture_is_not(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """Files that were copied elsewhere are opened; a picture without a file is refused with a word on what to do."""
    clipboard = QApplication.clipboard()
    clipboard.setImage(QImage(str(jpegs[0])))
    window.commands["paste"].trigger()
    assert "CLIPBOARD-PICTURE" in said(window.notices)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(jpegs[0]))])
    clipboard.setMimeData(files)
    window.commands["paste"].trigger()
    qtbot.waitUntil(lambda: [film.path for film in window.desk.model.films] == jpegs[:1] and not window.desk.busy)
    clipboard.clear()


def test_chosen_folder_is_written_down_nowhere(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's dialog keeps a list of folders for all programs; many are named after a patient."""
    folder = tmp_path / "TEST_CHILD"
    folder.mkdir()
    monkeypatch.chdir(folder)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().done(1))
    try:
        window.commands["open_folder"].trigger()
    finally:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(Path.home() / ".config"))
    qtbot.waitUntil(lambda: "FOLDER-EMPTY" in said(window.notices))
    written = [path for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert written
    assert all(b"TEST_CHILD" not in path.read_bytes() for path in written)


def test_samples_are_opened_and_marked(qtbot: QtBot, window: MainWindow) -> None:
    """The button opens the shipped films, and each is known as a sample."""
    window.home.buttons["open_samples"].click()
    qtbot.waitUntil(lambda: bool(window.desk.model.films) and not window.desk.busy)
    films = window.desk.model.films
    assert len(films) == len(list(SAMPLES.iterdir()))
    assert {film.path.suffix for film in films} == {".dcm", ".jpg"}
    assert all(film.analysis.header.sample for film in films if film.path.suffix == ".dcm")
