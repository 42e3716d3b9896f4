"""Opening the one database file: how it is made, brought up to date and, when it is damaged or newer, left alone."""

import logging
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.schema import APPLICATION_ID, MIGRATIONS

log = logging.getLogger(__name__)

BUSY_TIMEOUT_S: Final = 5.0
"""How long to wait for another thread's or process's transaction; ours take milliseconds."""

PRAGMAS: Final = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else REPLACE deletes a row without asking the trigger that forbids it
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -65536",  # 64 MiB: holds the rows that a search reads at 100,000 readings
    *(("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()),
)

# Result codes: https://www.sqlite.org/rescode.html
_UNAVAILABLE: Final = {
    sqlite3.SQLITE_PERM: "access is denied",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_NOMEM: "there is not enough memory",
    sqlite3.SQLITE_READONLY: "it is write-protected",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_CANTOPEN: "the file or its folder cannot be opened",
}
_DAMAGED: Final = {
    sqlite3.SQLITE_CORRUPT: "its structure is broken",
    sqlite3.SQLITE_NOTADB: "it is not a database",
    sqlite3.SQLITE_FORMAT: "its format is not known",
}


@contextmanager
def known_errors() -> Iterator[None]:
    """Turn errors of the database engine and of the disk into `RecordsError`; a bug of ours passes unchanged.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE`` or ``LOG-DAMAGED``, with a detail in plain words and nothing from the data.
    """
    try:
        yield
    except sqlite3.Error as error:
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the upper bits only refine
        if primary in _DAMAGED:
            raise RecordsError("LOG-DAMAGED", detail=_DAMAGED[primary]) from error
        if primary in _UNAVAILABLE:
            raise RecordsError("LOG-UNAVAILABLE", detail=_UNAVAILABLE[primary]) from error
        raise
    except OSError as error:
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run a block as one transaction: committed and on the disk when the block is left, or nothing of it is."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may already have rolled back
            connection.execute("ROLLBACK")
        raise


def open_database(path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> sqlite3.Connection:
    """Open the log, make it where there is none, and bring it up to the newest of `migrations`.

    Returns
    -------
    sqlite3.Connection
        In autocommit mode, for the calling thread only; rows are `sqlite3.Row`.

    Raises
    ------
    RecordsError
        ``LOG-NEWER``, ``LOG-DAMAGED`` (both leave the file as it is) or ``LOG-UNAVAILABLE``.
    """
    with known_errors():
        if not path.exists():
            _create(path, migrations)
        elif path.stat().st_size == 0:  # we never make an empty file: this one was cut off, and must not be made anew
            raise RecordsError("LOG-DAMAGED", detail="it is empty")
        connection = _connect(path)
        try:
            _check_and_migrate(connection, path, migrations)
        except BaseException:
            connection.close()
            raise
        return connection


def _connect(path: Path) -> sqlite3.Connection:
    """Open an existing file. The only call of `sqlite3.connect` in the program."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _create(path: Path, migrations: Sequence[Sequence[str]]) -> None:
    """Make a complete log beside its place, then put it there in one step, so that a half-made one is never seen."""
    if path.with_name(f"{path.name}-wal").exists():
        raise RecordsError("LOG-DAMAGED", detail="its main file is missing")
    handle, name = tempfile.mkstemp(prefix="log-", suffix=".new", dir=path.parent)  # mode 0600
    os.close(handle)
    new = Path(name)
    try:
        with closing(_connect(new)) as connection:
            _migrate(connection, 0, migrations)
        _publish(new, path)
    finally:
        new.unlink(missing_ok=True)
    log.info("made a new log")


def _publish(new: Path, path: Path) -> None:
    """Give the file its name unless another process was faster; its log stands then."""
    try:
        path.hardlink_to(new)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links, such as exFAT
        if path.exists():
            return
        new.rename(path)
    _sync_folder(path.parent)


def _check_and_migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Sequence[str]]) -> None:
    version = _user_version(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or version == 0:
        raise RecordsError("LOG-DAMAGED", detail="it is not a log of Lightbox")
    if version > len(migrations):
        raise RecordsError("LOG-NEWER")
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise RecordsError("LOG-UNAVAILABLE", detail="this kind of disk cannot keep it safely")
    if version < len(migrations):
        _backup(connection, path, version)
        _migrate(connection, version, migrations)


def _migrate(connection: sqlite3.Connection, version: int, migrations: Sequence[Sequence[str]]) -> None:
    """Run what is missing after `version`, all or nothing."""
    with transaction(connection):
        if _user_version(connection) != version:
            return  # another process was faster
        for statements in migrations[version:]:
            for statement in statements:
                connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise RecordsError("LOG-DAMAGED", detail="a row refers to another that is missing")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    log.info("brought the log from version %d to %d", version, len(migrations))


def _backup(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the whole log beside it, and check the copy, before anything is changed."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = path.with_name(f"{path.stem}-v{version}-{stamp}.sqlite3")
    copy.touch(mode=0o600, exist_ok=False)
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
        with closing(_connect(copy)) as check:
            if check.execute("PRAGMA quick_check").fetchone()[0] != "ok" or _user_version(check) != version:
                raise RecordsError("LOG-DAMAGED", detail="a copy of it does not pass its check")
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
    except BaseException:
        copy.unlink(missing_ok=True)  # a copy that may be half a copy is no backup
        raise
    _sync_folder(path.parent)


def _user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut (POSIX; Windows does it by itself)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
