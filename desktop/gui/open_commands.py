"""The ways in for files: chosen, pasted, dropped, handed over by a second start, the samples."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.errors import ImageError
from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.file_dialogs import choose_files, choose_folder
from desktop.gui.i18n import describe
from desktop.gui.notices import NoticeBar
from desktop.gui.permission import may_save
from desktop.gui.theme import Look
from desktop.paths import SAMPLES
from desktop.records.session import Session


def files_in(data: QMimeData) -> list[Path]:
    """Return the files and folders that were copied or dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class OpenCommands(QObject):
    """Puts files on the desk: one at once; of several, of a folder or an archive, what was found is shown first."""

    def __init__(
        self, desk: Desk, session: Session, look: Look, *, commands: Actions, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._session, self._look = desk, session, look
        self._commands, self._notices, self._window = commands, notices, window
        slots: dict[str, Callable[[], None]] = {
            "open_files": self._choose_files,
            "open_folder": self._choose_folder,
            "open_samples": self._open_samples,
            "paste": self._paste,
        }
        for name, slot in slots.items():
            commands[name].triggered.connect(slot)

    def enable(self) -> None:
        """Offer the samples where they are installed."""
        self._commands.enable(("open_samples",), SAMPLES.is_dir())

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders."""
        if may_save(self._session):
            self._notices.clear()
            modalities = self._desk.analyses.modalities
            triage = TriageDialog(self._desk.workers.inspect, self._session.open, modalities, self._look, self._window)
            triage.chosen.connect(self._on_triaged)
            triage.failed.connect(self._notices.show_error)
            triage.start(paths)

    def close_jobs(self) -> None:
        """Finish what runs."""
        for triage in self._window.findChildren(TriageDialog):
            triage.close_jobs()

    def _choose_files(self) -> None:
        paths = choose_files(self._window, self.tr("Open images"))
        if paths:
            self.open_paths(paths)

    def _choose_folder(self) -> None:
        folder = choose_folder(self._window, self.tr("Open folder"))
        if folder is not None:
            self.open_paths([folder])

    def _open_samples(self) -> None:
        self._desk.open_paths([SAMPLES])

    def _paste(self) -> None:
        """Open the files in the clipboard. A picture without a file has no identity, no full depth and no place to be found again."""
        copied = QApplication.clipboard().mimeData()
        if paths := files_in(copied):
            self.open_paths(paths)
        elif copied.hasImage():
            self._notices.show_error(*describe(ImageError("CLIPBOARD-PICTURE")))

    def _on_triaged(self, files: list[Path], passwords: tuple[str, ...]) -> None:
        if may_save(self._session):
            self._desk.open_paths(files, passwords)
