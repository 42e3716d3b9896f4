"""The log's folder: who has it open, and how a restored one takes its place.

Every opener shares a lock beside the folder; who puts another folder in its place holds it alone. So nobody writes into a log that is
about to be set aside. Names tell how far an exchange had come, and whoever opens the log next finishes it:

    log                      the log
    log-restored-STAMP       a whole log that is to take its place; there for a moment, or after a power cut
    log-replaced-STAMP       what was there before; kept
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.database import BUSY_TIMEOUT_S, known_errors
from desktop.records.key_file import sync_folder

if sys.platform != "win32":
    import fcntl

FOLDER: Final = "log"
RESTORED: Final = "log-restored-"
REPLACED: Final = "log-replaced-"
LOCK_NAME: Final = "log.lock"


class Share:
    """Held by everyone who has the log open."""

    def __init__(self, home: Path) -> None:
        finish(home)
        self._handle = _lock(home, exclusive=False)

    def close(self) -> None:
        """Let go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Keep everybody else from opening the log.

    Raises
    ------
    RecordsError
        ``BACKUP-LOG-OPEN``: somebody has it open.
    """
    with known_errors():
        handle = _lock(home, exclusive=True, wait_s=0)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def exchange(home: Path, new: Path, at: datetime) -> Path | None:
    """Put a whole log folder, on the same disk, in the place of the log; the caller is `alone`.

    Returns
    -------
    Path or None
        Where the log is that was there before.

    Raises
    ------
    RecordsError
        ``BACKUP-LOG-OPEN``, ``LOG-UNAVAILABLE``; the log is then as it was.
    """
    stamp = _free_stamp(home, at)
    with known_errors():
        restored = new.rename(home / f"{RESTORED}{stamp}")  # from here on it is done, also after a power cut
        sync_folder(home)
    try:
        return _take_place(home, restored)
    except PermissionError as error:  # Windows renames no folder whose files somebody has open
        with known_errors():
            restored.rename(new)
        raise RecordsError("BACKUP-LOG-OPEN") from error


def finish(home: Path) -> None:
    """Finish the exchange that a power cut has interrupted, if there was one.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``.
    """
    with known_errors():
        if not any(home.glob(f"{RESTORED}*")):
            return
        handle = _lock(home, exclusive=True)
        try:
            for restored in sorted(home.glob(f"{RESTORED}*")):
                _take_place(home, restored)
        finally:
            if handle is not None:
                os.close(handle)


def replaced_logs(home: Path) -> list[Path]:
    """Return the logs that restored ones have replaced, newest first. They are encrypted as ever, and kept until removed."""
    return sorted(home.glob(f"{REPLACED}*"), reverse=True)


def _take_place(home: Path, restored: Path) -> Path | None:
    log, replaced = home / FOLDER, home / restored.name.replace(RESTORED, REPLACED)
    if log.exists():
        log.rename(replaced)
        sync_folder(home)
    restored.rename(log)
    sync_folder(home)
    return replaced if replaced.exists() else None


def _free_stamp(home: Path, at: datetime) -> str:
    stamp = at.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    names = [stamp, *(f"{stamp}-{n}" for n in range(2, 1000))]
    return next(name for name in names if not (home / f"{REPLACED}{name}").exists())


def _lock(home: Path, *, exclusive: bool, wait_s: float = BUSY_TIMEOUT_S) -> int | None:
    """Take the lock; None where there are no such locks, and an open file keeps its folder's name instead."""
    if sys.platform == "win32":
        return None
    handle = _open(home / LOCK_NAME)
    deadline = time.monotonic() + wait_s
    while True:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() >= deadline:
                os.close(handle)
                raise RecordsError("BACKUP-LOG-OPEN") from error
            time.sleep(0.01)
        except BaseException:
            os.close(handle)
            raise
        else:
            return handle


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        if path.exists():  # a write-protected disk: to read from it is no harm
            return os.open(path, os.O_RDONLY)
        raise
