"""The system's dialogs for files and folders."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.file_dialogs import choose_files, choose_folder, choose_new_file, forget_last_folder


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a widget to ask over; nothing is remembered of other tests, and by others of this one."""
    forget_last_folder()
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    forget_last_folder()


def answer(act: Callable[[QFileDialog], object]) -> list[QDir]:
    """Answer the next dialog; return where it began."""
    began: list[QDir] = []

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        began.append(dialog.directory())
        act(dialog)

    QTimer.singleShot(0, on_open)
    return began


def typed(name: str) -> Callable[[QFileDialog], object]:
    """Return what types a name and presses Enter."""

    def act(dialog: QFileDialog) -> None:
        dialog.findChild(QLineEdit).setText(name)
        dialog.accept()

    return act


def test_next_dialog_begins_where_the_last_one_ended(parent: QWidget, tmp_path: Path) -> None:
    """A stick with films is opened folder by folder; a cancelled dialog changes nothing, and who comes next begins anew."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "a.dcm").write_bytes(b"")
    answer(typed(str(tmp_path / "stick" / "a.dcm")))
    assert choose_files(parent, "Open") == [tmp_path / "stick" / "a.dcm"]
    began = answer(QFileDialog.reject)
    assert choose_folder(parent, "Open") is None
    began_again = answer(QFileDialog.reject)
    assert choose_new_file(parent, "Save", "log.csv") is None
    assert [Path(folder.path()) for folder in began + began_again] == [tmp_path / "stick"] * 2
    forget_last_folder()
    began = answer(QFileDialog.reject)
    assert choose_folder(parent, "Open") is None
    assert Path(began[0].path()) == Path.cwd()


@pytest.mark.parametrize(("name", "saved"), [("patients", "patients.csv"), ("patients.csv", "patients.csv")])
def test_name_without_an_ending_gets_it(parent: QWidget, tmp_path: Path, name: str, saved: str) -> None:
    """So that a double click opens the file; it is in the name before Qt asks whether a file may be replaced."""
    answer(typed(str(tmp_path / name)))
    assert choose_new_file(parent, "Export", "lightbox-log.csv") == tmp_path / saved
