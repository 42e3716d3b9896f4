"""The window: pages, commands, closing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.change_password_dialog import ChangePasswordDialog
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import SMALLEST_SIZE, MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName
from desktop.paths import settings_file
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.words import said
from tests.films import write_film

Analyse = Callable[[list[Path]], None]


def test_changed_password_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog is gone by then; one that was cancelled says nothing."""
    for code, words in ((QDialog.DialogCode.Rejected, ""), (QDialog.DialogCode.Accepted, "Your password was changed.")):
        monkeypatch.setattr(ChangePasswordDialog, "exec", lambda _dialog, code=code: code)
        window.account._change_password()
        assert said(window.notices).strip() == words


def test_progress_tells_how_many(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Bar and stop button are there while work goes on, and gone afterwards."""
    seen: list[tuple[int, int]] = []
    window.desk.progress_changed.connect(lambda done, given: seen.append((done, given)))
    analyse(jpegs)
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)
    assert window.status._bar.isHidden()
    assert window.status._progress.text() == "3 of 3 done"
    assert window.status._progress.isHidden()


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
