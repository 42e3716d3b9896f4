"""Automatic backups while somebody is logged in: half an hour after a change, and when the program ends. And a full check once a day."""

import os
import sys
import threading
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.errors import RecordsError
from desktop.gui.i18n import describe
from desktop.gui.jobs import JobRunner
from desktop.records.backups import INTERVAL, due, make_backup, second_medium
from desktop.records.health import Health, keep_checked
from desktop.records.manifest import Backup
from desktop.records.session import Session

CHECK_MS: Final = 60_000
AT_LOCK: Final = INTERVAL - timedelta(minutes=5)
"""At a lock the last backup may be five minutes old: the program may be closed while it is locked, and can make none then."""


class BackupKeeper(QObject):
    """Looks every minute whether a backup or a full check of the log is due, and does it off the GUI thread.

    A failed backup is told once until one worked; a log that is not whole, once until the next login.
    """

    made = Signal(object)
    """A `Backup`."""
    failed = Signal(str, str)
    """Code and sentence."""
    checked = Signal(object)
    """A `Health`, of a full check."""
    damaged = Signal(str, str)
    """Code and sentence: what a full check has found."""
    finished = Signal()
    """What `finish` was asked for is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._told = ""
        self._jobs, self._checks = JobRunner(1, self), JobRunner(1, self)
        self._stop_check = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)

    def start(self, session: Session) -> None:
        """Keep the log of a session."""
        self._session = session
        self._told = ""
        self._stop_check = threading.Event()
        self._timer.start()
        self.check()

    def stop(self) -> None:
        """The window is about to be locked: back up what has changed, with a session of its own."""
        session = self._session
        self.pause()
        if session is not None:
            self._start(session, AT_LOCK)

    def check(self) -> None:
        """Make a backup if one is due, and a full check."""
        if self._session is not None and not self._jobs.busy:
            self._start(self._session)
        if self._session is not None and not self._checks.busy and not self._stop_check.is_set():
            self._start_check(self._session)

    def pause(self) -> None:
        """Look no more, and check no further."""
        self._timer.stop()
        self._stop_check.set()
        self._session = None

    def finish(self, session: Session) -> None:
        """Make a backup of whatever has changed, as the last thing that is done with a log."""
        self.pause()
        self._told = ""
        self._start(session, INTERVAL, last=True)

    def close_jobs(self) -> None:
        """Let what runs finish."""
        self._timer.stop()
        self._stop_check.set()
        self._jobs.finish()
        self._checks.finish()

    def _start(self, session: Session, ahead: timedelta = timedelta(0), *, last: bool = False) -> None:
        batch = session.for_batch()  # a lock in the middle must not spoil it
        self._jobs.start(
            lambda: _keep(batch, ahead), lambda backup: self._on_kept(backup, last), lambda error: self._on_failed(error, last)
        )

    def _start_check(self, session: Session) -> None:
        batch, stopped = session.for_batch(), self._stop_check
        self._checks.start(lambda: _check(batch, stopped), self._on_checked, self._on_failed)

    def _on_checked(self, health: Health | None) -> None:
        if health is None:
            return
        self.checked.emit(health)
        if not health.whole:
            self._stop_check.set()  # once is enough: it will not be better in a minute
            self.damaged.emit(*_told(health))

    def _on_kept(self, backup: Backup | None, last: bool) -> None:
        self._told = ""
        if backup is not None:
            self.made.emit(backup)
        if last:
            self.finished.emit()

    def _on_failed(self, error: Exception, last: bool = False) -> None:
        code, sentence = describe(error)
        # Where another is being made this one is not missed; but at the end the window waits for an answer
        if last or code not in (self._told, "BACKUP-BUSY"):
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


def _check(batch: Session, stopped: threading.Event) -> Health | None:
    """Check the whole log where that is due, behind whatever else wants the processor."""
    QThread.currentThread().setPriority(QThread.Priority.LowestPriority)
    if sys.platform == "linux":  # where Qt's priorities change nothing; there every thread has its own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
    try:
        return keep_checked(batch, lambda: not stopped.is_set())
    finally:
        batch.lock()


def _told(health: Health) -> tuple[str, str]:
    """Return code and sentence of what is wrong with a log."""
    if not health.ok:
        return health.code, health.problem
    if health.pictures_missing:
        return describe(RecordsError("LOG-PICTURES", count=health.pictures_missing))
    return describe(RecordsError("LOG-DAMAGED", detail="its file of pictures has a bad page"))
