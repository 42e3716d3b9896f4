"""What becomes of the files of a watched folder: inspected, compared with the log, analysed, and what happened is kept to be shown."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.analysis.triage import Triaged, Verdict
from desktop.gui.desk import Desk
from desktop.gui.i18n import describe, told
from desktop.gui.jobs import JobRunner
from desktop.gui.triage_jobs import look_through
from desktop.gui.watcher import REST_S, FolderWatcher
from desktop.records.session import Session

KEY: Final = "watched-folder"
"""In the settings of the log: nothing of it stands in the window's own, which are not encrypted."""
MOST_KEPT: Final = 500


@dataclass(frozen=True)
class Happened:
    """A file of the folder, or the folder itself, and what was done."""

    name: str
    verdict: Verdict | None
    """None: it concerns the folder."""
    reason: str = ""
    at: datetime = field(default_factory=lambda: datetime.now().astimezone())


class WatchedFolder(QObject):
    """Takes the files of one folder as long as somebody is logged in; what the log has already is not analysed again."""

    changed = Signal()
    """Another folder, or something happened."""
    told = Signal(object)
    """The next verdicts; emitted by the thread that inspects."""

    def __init__(self, desk: Desk, session: Session, parent: QObject | None = None, rest_s: float = REST_S) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._jobs = JobRunner(1, self)
        self._stop = Event()
        self._watcher = FolderWatcher(self, rest_s)
        self.happened: list[Happened] = []
        """The newest last."""
        self._watcher.arrived.connect(self._on_arrived)
        self._watcher.failed.connect(self._on_failed)
        self.told.connect(self._on_told)

    @property
    def folder(self) -> Path | None:
        """Which one is watched."""
        return self._watcher.folder

    def load(self) -> None:
        """Watch the folder that the log names, if it names one."""
        session = self._session

        def work() -> str:
            with session.open() as records:
                return records.settings.get(KEY)

        self._jobs.start(work, self._on_setting, self._on_failed)

    def choose(self, folder: Path | None) -> None:
        """Watch another folder from now on, or none; only an administrator may."""
        session, value = self._session, str(folder.absolute()) if folder is not None else ""

        def work() -> str:
            with session.open() as records:
                records.settings.set(KEY, value)
            return value

        self._jobs.start(work, self._on_setting, self._on_failed)

    def close_jobs(self) -> None:
        """Watch no more, and finish what runs."""
        self._stop.set()
        self._watcher.close_jobs()
        self._jobs.close()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_setting(self, value: str) -> None:
        if value:
            self._watcher.start(Path(value))
        else:
            self._watcher.stop()
        self.changed.emit()

    def _on_arrived(self, paths: list[Path]) -> None:
        desk, session, tell, stop = self._desk, self._session, self.told.emit, self._stop

        def work() -> None:
            look_through(
                paths,
                (),
                inspect=desk.workers.inspect,
                open_log=session.open,
                modalities=desk.analyses.modalities,
                tell=tell,
                stop=stop,
            )

        self._jobs.start(work, lambda _none: None, self._on_failed)

    def _on_told(self, files: list[Triaged]) -> None:
        ready = [file.file.path for file in files if file.verdict is Verdict.READY]
        if ready and not self._stop.is_set():
            self._desk.open_paths(ready, quietly=True)
        for file in files:
            reason = f"{told(file.code, file.reason)} [{file.code}]" if file.code else ""
            self._keep(Happened(file.file.path.name, file.verdict, reason))
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        self._keep(Happened("", None, f"{sentence} [{code}]"))
        self.changed.emit()

    def _keep(self, happened: Happened) -> None:
        self.happened = [*self.happened, happened][-MOST_KEPT:]
