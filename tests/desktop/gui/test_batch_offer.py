"""After a crash the window says what was saved and what was not, and offers to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.records.readings import analyzed


def interrupted(open_log: OpenLog, paths: list[Path]) -> None:
    """Leave a batch of which the first image is saved."""
    with open_log() as records:
        batch = records.batches.start(paths)
        records.save(batch.items[0].reading_id, analyzed("a" * 64), preview=b"", source=paths[0])
        batch.let_go()


def words_of(window: MainWindow) -> str:
    """Return all that the offer says."""
    return " ".join(label.text() for label in window.home.batches.findChildren(QLabel))


def press(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Press the button that begins with these words."""
    buttons = window.home.batches.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.accessibleName().startswith(words)), Qt.MouseButton.LeftButton)


def test_interrupted_batch_is_offered_and_gone_on_with(
    qtbot: QtBot, open_log: OpenLog, jpegs: list[Path], window: MainWindow
) -> None:
    """It says how many are saved; what is saved is not analysed again; then nothing is offered any more."""
    interrupted(open_log, jpegs)
    window.desk.analyses.queue.look()
    qtbot.waitUntil(lambda: not window.home.batches.isHidden())
    assert "Saved: 1 of 3 images. Waiting: 2." in words_of(window)
    press(qtbot, window, "Go on with 2")
    assert window.home.batches.isHidden()
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 2 and not window.desk.working)
    assert window.pages.currentWidget() is window.read
    with open_log() as records:
        assert records.count(LogQuery()) == 3
        assert records.batches.open_batches() == []


def answer(role: QMessageBox.ButtonRole) -> None:
    """Answer the question that is on screen."""
    box = QApplication.activeModalWidget()
    next(made for made in box.buttons() if box.buttonRole(made) is role).click()


def test_batch_can_be_left(qtbot: QtBot, open_log: OpenLog, jpegs: list[Path], window: MainWindow) -> None:
    """After a question; what is saved stays saved."""
    interrupted(open_log, jpegs)
    window.desk.analyses.queue.look()
    qtbot.waitUntil(lambda: not window.home.batches.isHidden())
    for role in (QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.AcceptRole):
        assert not window.home.batches.isHidden()
        QTimer.singleShot(0, lambda role=role: answer(role))
        press(qtbot, window, "Leave them")
    qtbot.waitUntil(window.home.batches.isHidden)
    with open_log() as records:
        assert (records.count(LogQuery()), records.batches.open_batches()) == (1, [])


def test_nothing_is_offered_where_nothing_is_left(qtbot: QtBot, window: MainWindow) -> None:
    """The home page is as always."""
    with qtbot.waitSignal(window.desk.analyses.queue.left):
        window.desk.analyses.queue.look()
    assert window.home.batches.isHidden()


def test_viewer_is_offered_nothing(qtbot: QtBot, desk: Desk, session: Session, look: Look, settings: Settings) -> None:
    """Who may not analyse may not go on with it either."""
    interrupted(session.open, [Path("a.png"), Path("b.png")])
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    window = MainWindow(desk, viewer, look, settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.analyses.queue.left) as signal:
        desk.analyses.queue.look()
    assert len(signal.args[0]) == 1
    assert window.home.batches.isHidden()
    window.close()
