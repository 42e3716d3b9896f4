"""What the window remembers of itself: where and how large it was, never of whom it was."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import show_fitting
from desktop.gui.entry.shell import Shell
from desktop.gui.settings import GEOMETRY, Settings
from desktop.paths import settings_file
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import log_in

MakeShell = Callable[[Vault], Shell]


def on_screen(window: QWidget) -> bool:
    """Tell whether a window's title can be taken hold of."""
    title = QRect(window.frameGeometry().topLeft(), window.frameGeometry().topRight() + QPoint(0, 20))
    return any(screen.availableGeometry().intersects(title) for screen in QGuiApplication.screens())


def closed(qtbot: QtBot, shell: Shell) -> None:
    """Close the window, as its button does."""
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)


def test_size_is_that_of_the_last_time(qtbot: QtBot, make_shell: MakeShell, vault: Vault) -> None:
    """And whether it filled the screen."""
    shell = make_shell(vault)
    shell.resize(1100, 640)
    closed(qtbot, shell)
    again = make_shell(vault)
    assert again.height() == 640  # Qt cuts the width to that of the test's small screen
    again.showMaximized()
    qtbot.waitUntil(again.isMaximized)
    closed(qtbot, again)
    assert make_shell(vault).isMaximized()


def test_screen_that_is_too_small_is_filled(qtbot: QtBot) -> None:
    """On 1366 x 768 a window of that size would end below the screen, and with it the line that says what Lightbox is not."""
    room = QGuiApplication.primaryScreen().availableSize()
    for less, filled in ((20, True), (100, False)):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(room.width() - less, room.height() - less)
        show_fitting(window)
        assert window.isMaximized() is filled


def test_window_of_a_screen_that_is_gone_comes_back(make_shell: MakeShell, vault: Vault, settings: Settings) -> None:
    """A second monitor was there the last time."""
    far = QWidget()
    far.setGeometry(20_000, 9_000, 1100, 640)
    settings.set(GEOMETRY, far.saveGeometry())
    shell = make_shell(vault)
    assert on_screen(shell)
    assert shell.width() >= shell.minimumWidth()


def test_settings_that_were_damaged_are_no_reason_to_fail(make_shell: MakeShell, vault: Vault, settings: Settings) -> None:
    """The window has its first size then."""
    settings.set(GEOMETRY, QByteArray(b"no geometry"))
    assert on_screen(make_shell(vault))


def test_nothing_of_a_patient_is_remembered(qtbot: QtBot, make_shell: MakeShell, vault: Vault, dicom: Path) -> None:
    """The next start begins at the login and then on the Home page, wherever somebody was."""
    shell = make_shell(vault)
    log_in(qtbot, shell)
    shell.main.desk.open_paths([dicom])
    qtbot.waitUntil(lambda: bool(shell.main.desk.model.films) and not shell.main.desk.busy, timeout=20_000)
    shell.main.header.search.setText("child")
    closed(qtbot, shell)
    written = settings_file().read_bytes().lower()
    assert b"child" not in written
    assert dicom.name.encode() not in written
    again = make_shell(vault)
    assert again.pages.currentWidget() is again.pages.login
    log_in(qtbot, again)
    assert again.main.page == "home"
    assert again.main.desk.model.films == ()
