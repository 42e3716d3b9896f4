"""The system's dialogs for files and folders. They begin in the folder used last, which nothing but memory keeps: it may name a patient."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.gui.settings import forget_folders


class _Last:
    """Where the last dialog ended; the current folder of the process as long as there was none."""

    folder = ""


def choose_files(parent: QWidget, title: str) -> list[Path]:
    """Ask for files to open; none where nobody chose any."""
    return _ask(_dialog(parent, title, QFileDialog.FileMode.ExistingFiles))


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_ask(dialog)), None)


def choose_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to save a file, `name` proposed; a name that is typed without an ending gets that of the proposed one."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = Path(name).suffix
    dialog.setDefaultSuffix(ending)  # before Qt asks whether a file may be replaced
    dialog.setNameFilter(f"*{ending}")
    dialog.selectFile(name)
    return next(iter(_ask(dialog)), None)


def forget_last_folder() -> None:
    """Begin anew: somebody else may come."""
    _Last.folder = ""


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title, _Last.folder or QDir.currentPath())  # Qt itself remembers one for whoever names none
    dialog.setFileMode(mode)
    return dialog


def _ask(dialog: QFileDialog) -> list[Path]:
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    is_folder = dialog.fileMode() is QFileDialog.FileMode.Directory
    shiboken6.delete(dialog)  # only then Qt writes down where it was
    forget_folders()
    if chosen:
        _Last.folder = str(chosen[0] if is_folder else chosen[0].parent)
    return chosen
