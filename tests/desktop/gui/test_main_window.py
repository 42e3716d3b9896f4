"""The window: pages, commands, dropping, closing."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMessageBox, QSlider
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.change_password_dialog import ChangePasswordDialog
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import SMALLEST_SIZE, MainWindow
from desktop.gui.parts import Banner
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName
from desktop.paths import SAMPLES, settings_file
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.words import said
from tests.films import write_film

Analyse = Callable[[list[Path]], None]


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


def test_changed_password_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog is gone by then; one that was cancelled says nothing."""
    for code, words in ((QDialog.DialogCode.Rejected, ""), (QDialog.DialogCode.Accepted, "Your password was changed.")):
        monkeypatch.setattr(ChangePasswordDialog, "exec", lambda _dialog, code=code: code)
        window.account._change_password()
        assert said(window.notices).strip() == words


def test_samples_are_opened_and_marked(qtbot: QtBot, window: MainWindow) -> None:
    """The button opens the shipped films, and each is known as a sample."""
    window.home.buttons["open_samples"].click()
    qtbot.waitUntil(lambda: bool(window.desk.model.films) and not window.desk.busy)
    films = window.desk.model.films
    assert len(films) == len(list(SAMPLES.iterdir()))
    assert {film.path.suffix for film in films} == {".dcm", ".jpg"}
    assert all(film.analysis.header.sample for film in films if film.path.suffix == ".dcm")


def test_progress_tells_how_many(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Bar and stop button are there while work goes on, and gone afterwards."""
    seen: list[tuple[int, int]] = []
    window.desk.progress_changed.connect(lambda done, given: seen.append((done, given)))
    analyse(jpegs)
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)
    assert window.status._bar.isHidden()
    assert window.status._progress.text() == "3 of 3 done"


def test_pages_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Each page has its key; Ctrl+F goes to the search."""
    for key, page in (("log", window.log), ("models", window.models), ("read", window.read), ("home", window.home)):
        window.commands[key].trigger()
        assert window.pages.currentWidget() is page
        assert window.commands[key].isChecked()
    window.commands["search"].trigger()
    assert window.pages.currentWidget() is window.log


def test_typing_in_the_header_searches_the_log(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """From any page, the log follows the words; the entry opens again and is not analysed anew."""
    analyse([dicom, *jpegs])
    window.commands["clear_films"].trigger()
    assert window.read.view.image is None
    window.show_page("home")
    window.header.search.setText("child")
    qtbot.waitUntil(lambda: window.log.model.rowCount() == 1)
    assert window.pages.currentWidget() is window.log
    window.header.search.setFocus()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    assert window.focusWidget() is window.log.table
    assert window.log.table.currentIndex().row() == 0
    window.log._on_open_wanted()
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    assert window.pages.currentWidget() is window.read
    assert window.read.film.opened_from_log
    assert not window.desk.busy


def test_today_lists_what_was_read(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """Home shows the reading; activating it opens the film."""
    analyse([dicom])
    window.show_page("home")
    qtbot.waitUntil(lambda: window.home.model.rowCount() == 1)
    window.desk.clear()
    window.home.today.activated.emit(window.home.model.index(0, 0))
    qtbot.waitUntil(lambda: window.read.film is not None)
    assert window.read.film.patient.name == "TEST^CHILD"


def test_viewer_commands_are_off_without_a_film(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """Keys of the viewer do nothing elsewhere, so typing or resting on a key changes no film unseen."""
    assert not window.commands["invert"].isEnabled()
    analyse([dicom])
    qtbot.waitUntil(window.commands["invert"].isEnabled)
    window.show_page("log")
    assert not window.commands["invert"].isEnabled()
    assert not window.commands["remove_film"].isEnabled()


def test_theme_is_switched_and_remembered(window: MainWindow, look: Look) -> None:
    """The light theme holds at the next start."""
    window.commands["light"].trigger()
    assert look.name is ThemeName.LIGHT
    assert Settings(settings_file()).theme() is ThemeName.LIGHT
    window.commands["dark"].trigger()
    assert Settings(settings_file()).theme() is ThemeName.DARK


def test_closing_while_busy_loses_no_reading(qtbot: QtBot, window: MainWindow, open_log: OpenLog, jpegs: list[Path]) -> None:
    """What was shown as done is in the log, and closing in the middle of work crashes nothing."""
    window.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: any(film.stored is not None for film in window.desk.model.films))
    done = [film for film in window.desk.model.films if film.stored is not None]
    window.close()
    with open_log() as records:
        for film in done:
            assert records.reading(film.stored.entry.reading_id).analysis.label == film.analysis.label


def test_notice_disappears_when_work_goes_on(qtbot: QtBot, window: MainWindow, jpegs: list[Path]) -> None:
    """An error about a path stands below the header until the next films are opened."""
    window.opening.open_paths([jpegs[0].with_name("gone")])
    qtbot.waitUntil(window.notices.isVisible)
    window.opening.open_paths(jpegs[:1])
    assert not window.notices.isVisible()
    qtbot.waitUntil(lambda: bool(window.desk.model.films) and not window.desk.busy)


def test_everything_that_can_be_operated_has_a_name(window: MainWindow) -> None:
    """Screen readers find a name at every button, field and slider."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSlider)
    nameless = [
        child
        for kind in kinds
        for child in window.findChildren(kind)
        if not (child.accessibleName() or (isinstance(child, QAbstractButton) and child.text()))
        and not child.objectName().startswith("qt_")
        and child.parent().metaObject().className() not in {"QTableView", "QLineEdit", "QMenuBar"}
    ]
    assert [f"{child.metaObject().className()} in {child.parent().metaObject().className()}" for child in nameless] == []


def test_long_names_take_no_room_from_the_rest(qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path) -> None:
    """Name and id of 64 letters and a long file name are cut with an ellipsis; the smallest window still holds all."""
    path = write_film(
        tmp_path / f"{'f' * 120}.dcm",
        film_pixels(),
        bits=12,
        PatientName="N" * 64,
        PatientID="9" * 64,
        BodyPartExamined="CHEST",
    )
    analyse([path])
    window.show_page("read")
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    window.show_page("log")
    qtbot.waitUntil(lambda: "N" * 64 in said(window.log.detail))
    assert window.minimumSizeHint().width() <= SMALLEST_SIZE[0]
    assert window.log.detail.width() == 320
    for label in window.log.detail.findChildren(QLabel):
        assert label.geometry().right() <= window.log.detail.width()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)])
def test_pages_fit_into_the_window(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    """No page asks for more room than the smallest screen has."""
    window.resize(*size)
    for name in ("home", "read", "log", "models"):
        window.show_page(name)
        assert (window.width(), window.height()) == size


def test_stop_asks_where_many_wait(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """One click drops no batch; who means it finds it offered on the Home page, and no red error."""
    desk, paths = window.desk, [tmp_path / f"{number}.png" for number in range(5)]
    for number, path in enumerate(paths):
        Image.fromarray(np.random.default_rng(number).integers(0, 255, (96, 96), dtype=np.uint8)).save(path)
    desk.analyses.pause(True)
    desk.open_paths(paths)
    qtbot.waitUntil(lambda: len(desk.analyses.line.waiting) == 5)

    def answer(role: QMessageBox.ButtonRole) -> None:
        box = QApplication.activeModalWidget()
        next(made for made in box.buttons() if box.buttonRole(made) is role).click()

    QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.RejectRole))
    window.commands["cancel"].trigger()
    assert len(desk.analyses.line.waiting) == 5
    QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.AcceptRole))
    window.commands["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.home.batches.isHidden())
    assert desk.model.films == ()
    banners = window.notices.findChildren(Banner)
    assert [banner.property("kind") for banner in banners] == ["warn"]
