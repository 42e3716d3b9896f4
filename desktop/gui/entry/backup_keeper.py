"""Automatic backups while somebody is logged in: half an hour after a change, and when the program ends."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import RecordsError
from desktop.gui.desk import describe
from desktop.gui.jobs import JobRunner
from desktop.records.backups import INTERVAL, due, make_backup, second_medium
from desktop.records.manifest import Backup
from desktop.records.session import Session

CHECK_MS: Final = 60_000
AT_LOCK: Final = INTERVAL - timedelta(minutes=5)
"""At a lock the last backup may be five minutes old: the program may be closed while it is locked, and can make none then."""


class BackupKeeper(QObject):
    """Looks every minute whether a backup is due, and makes it off the GUI thread. A failure is told once until one worked."""

    made = Signal(object)
    """A `Backup`."""
    failed = Signal(str, str)
    """Code and sentence."""
    finished = Signal()
    """What `finish` was asked for is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._told = ""
        self._jobs = JobRunner(1, self)
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)

    def start(self, session: Session) -> None:
        """Keep the log of a session."""
        self._session = session
        self._told = ""
        self._timer.start()
        self.check()

    def stop(self) -> None:
        """The window is about to be locked: back up what has changed, with a session of its own."""
        session = self._session
        self.pause()
        if session is not None:
            self._start(session, AT_LOCK)

    def check(self) -> None:
        """Make a backup if one is due."""
        if self._session is not None and not self._jobs.busy:
            self._start(self._session)

    def pause(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._session = None

    def finish(self, session: Session) -> None:
        """Make a backup of whatever has changed, as the last thing that is done with a log."""
        self.pause()
        self._told = ""
        self._start(session, INTERVAL, last=True)

    def close_jobs(self) -> None:
        """Let what runs finish."""
        self._timer.stop()
        self._jobs.finish()

    def _start(self, session: Session, ahead: timedelta = timedelta(0), *, last: bool = False) -> None:
        batch = session.for_batch()  # a lock in the middle must not spoil it
        self._jobs.start(lambda: _keep(batch, ahead), lambda backup: self._on_kept(backup, last), self._on_failed)

    def _on_kept(self, backup: Backup | None, last: bool) -> None:
        self._told = ""
        if backup is not None:
            self.made.emit(backup)
        if last:
            self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        if code not in (self._told, "BACKUP-BUSY"):  # another is being made: this one is not missed
            self._told = code
            self.failed.emit(code, sentence)


def _keep(batch: Session, ahead: timedelta) -> Backup | None:
    """Make a backup where one is due, `ahead` of now; and one on the second medium, while the program runs and it is plugged in."""
    try:
        if not due(batch, batch.now() + ahead):
            return None
        backup = make_backup(batch, why="automatic")
        with batch.open() as records:
            medium = second_medium(records)
        if medium is not None and medium.is_dir() and not ahead:
            try:
                make_backup(batch, medium, "automatic")
            except RecordsError as error:
                if error.code != "BACKUP-UNAVAILABLE":  # it was pulled out: the reminder on Home says so in time
                    raise
        return backup
    finally:
        batch.lock()
