"""What may go wrong at the place of a backup, in words; and writing there so that it lasts, and reading what is really there.

A place is any folder: of the log's own disk, of a share, of a memory stick. Of its file system little is asked: no modes, no links, no
locks, no upper and lower case, no flushing of folders.
"""

import errno
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.database import known_errors
from desktop.records.manifest import MANIFEST_NAME

RESERVE: Final = 64 * 2**20
"""Bytes that a backup leaves free: the log itself may be on the same disk."""
LARGEST_ON_FAT: Final = 2**32 - 1
"""Bytes in one file (Microsoft, FAT32 File System Specification, 2000: a directory entry's DIR_FileSize has 32 bits)."""


@contextmanager
def at_place(needed: int = 0, file_size: int = 0) -> Iterator[None]:
    """Say in words what goes wrong at the place of a backup.

    Parameters
    ----------
    needed : int
        Bytes that it was to hold more.
    file_size : int
        Bytes that the file in question was to have then.

    Raises
    ------
    RecordsError
        ``BACKUP-FULL``, ``BACKUP-FILE-SIZE``, ``BACKUP-UNAVAILABLE``; ``LOG-DAMAGED`` passes.
    """
    try:
        with known_errors():
            yield
    except RecordsError as error:
        cause = error.__cause__
        number = cause.errno if isinstance(cause, OSError) else None
        result = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        # The engine says only that writing failed; Windows, that the disk is full
        cut_off = result in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL} or number == errno.ENOSPC
        if number == errno.EFBIG or (cut_off and file_size > LARGEST_ON_FAT):
            raise RecordsError("BACKUP-FILE-SIZE") from error
        if number in {errno.ENOSPC, errno.EDQUOT} or result == sqlite3.SQLITE_FULL:
            raise RecordsError("BACKUP-FULL", needed_mb=-(-needed // 2**20) or "more") from error
        if error.code == "LOG-UNAVAILABLE":
            raise RecordsError("BACKUP-UNAVAILABLE", **error.fields) from error
        raise


def require_room(folder: Path, needed: int) -> None:
    """Refuse what would fill a place.

    Raises
    ------
    RecordsError
        ``BACKUP-FULL``.
    """
    if shutil.disk_usage(folder).free < needed + RESERVE:
        raise RecordsError("BACKUP-FULL", needed_mb=-(-(needed + RESERVE) // 2**20))


def sha256_of(path: Path) -> str:
    """Return the hash of a file as it is on the medium, not as the system remembers it."""
    with path.open("rb") as file:
        _forget(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def remove_folder(path: Path) -> None:
    """Remove a backup; its manifest first, so that what a power cut leaves of it does not count.

    Raises
    ------
    RecordsError
        ``BACKUP-UNAVAILABLE``.
    """
    with at_place():
        (path / MANIFEST_NAME).unlink(missing_ok=True)
        sync_names(path)
        shutil.rmtree(path)


def sync(path: Path) -> None:
    """Wait until a file is on the medium, and let the system forget it: what is read next comes from there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        _forget(file.fileno())


def sync_names(folder: Path) -> None:
    """Make new names in a folder last; some file systems of sticks and shares cannot be asked for that."""
    try:
        keys.sync_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise


def _forget(handle: int) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
