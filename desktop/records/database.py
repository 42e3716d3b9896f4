"""Opening the log's files: how one is made, brought up to date and, when it is damaged or newer, left alone. Always encrypted."""

import logging
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, cast

from desktop.errors import RecordsError
from desktop.records.schema import APPLICATION_ID, MIGRATIONS

try:
    from sqlcipher3 import dbapi2 as engine
except ImportError:  # then nothing is stored: there is no way around it that leaves a file unencrypted
    engine = None

log = logging.getLogger(__name__)

Migrations = Sequence[Sequence[str]]

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

EngineError: Final = engine.Error if engine else sqlite3.Error

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
    sqlite3.SQLITE_NOTADB: "it cannot be decrypted",
    sqlite3.SQLITE_FORMAT: "its format is not known",
}


def has_engine() -> bool:
    """Tell whether this installation can encrypt."""
    return engine is not None


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
    except EngineError as error:
        primary = _primary_code(error)
        if primary in _DAMAGED:
            raise RecordsError("LOG-DAMAGED", detail=_DAMAGED[primary]) from error
        if primary in _UNAVAILABLE:
            raise RecordsError("LOG-UNAVAILABLE", detail=_UNAVAILABLE[primary]) from error
        raise
    except OSError as error:
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error


def _primary_code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF  # the upper bits only refine


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


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Let all that a block reads be of one moment, whatever others write meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def move_wal(path: Path, key: bytes) -> None:
    """Move the write-ahead log into its file, which is not migrated.

    Raises
    ------
    RecordsError
        ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``.
    """
    with known_errors(), closing(_connect(path, key, "rw")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def open_database(
    path: Path,
    key: bytes,
    migrations: Migrations = MIGRATIONS,
    before_migration: Callable[[int], None] = lambda version: None,
    *,
    read_only: bool = False,
) -> sqlite3.Connection:
    """Open an existing file of the log, and bring it up to the newest of `migrations`.

    Parameters
    ----------
    path : Path
    key : bytes
        32 bytes, of this file.
    migrations : sequence
    before_migration : callable
        Makes a backup of the version that it is given; the file is not migrated when it fails.
    read_only : bool
        Change nothing: for a damaged log. It is then not migrated either.

    Returns
    -------
    sqlite3.Connection
        In autocommit mode, for the calling thread only; rows are `sqlite3.Row`. It is SQLCipher's, which has the same methods.

    Raises
    ------
    RecordsError
        ``LOG-NO-ENGINE``, ``LOG-NEWER``, ``LOG-DAMAGED`` (all leave the file as it is) or ``LOG-UNAVAILABLE``.
    """
    with known_errors():
        if not path.exists():
            raise RecordsError("LOG-DAMAGED", detail="its main file is missing")
        if path.stat().st_size == 0:  # we never make an empty file: this one was cut off, and must not be made anew
            raise RecordsError("LOG-DAMAGED", detail="it is empty")
        if read_only:
            return _open_to_read(path, key, migrations)
        connection = _open_checked(path, key, "rw", migrations)
        try:
            _prepare(connection, migrations, before_migration)
        except BaseException:
            connection.close()
            raise
        return connection


def _open_to_read(path: Path, key: bytes, migrations: Migrations) -> sqlite3.Connection:
    """Open a file to read from, also where the disk takes nothing, not even the index of a write-ahead log; one that is empty needs none."""
    try:
        return _open_checked(path, key, "ro", migrations)
    except EngineError as error:
        wal = path.with_name(f"{path.name}-wal")
        if _primary_code(error) not in _UNAVAILABLE or (wal.exists() and wal.stat().st_size):
            raise
        return _open_checked(path, key, "ro&immutable=1", migrations)


def _open_checked(path: Path, key: bytes, mode: str, migrations: Migrations) -> sqlite3.Connection:
    connection = _connect(path, key, mode)
    try:
        _check_version(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def create_database(path: Path, key: bytes, migrations: Migrations = MIGRATIONS) -> None:
    """Make a new, empty file of the log; there must be none.

    Raises
    ------
    RecordsError
        ``LOG-NO-ENGINE``, ``LOG-UNAVAILABLE``.
    """
    with known_errors(), closing(_connect(path, key, "rwc")) as connection:
        path.chmod(0o600)
        connection.execute("PRAGMA journal_mode = WAL")
        _migrate(connection, 0, migrations)


def open_copy(path: Path, key: bytes, migrations: Migrations = MIGRATIONS, *, writable: bool = False) -> sqlite3.Connection:
    """Open a file of ours that lies outside of the log's folder and that nobody else writes: on a memory stick, a share, a disc.

    It is not migrated, and neither locks nor a write-ahead log are asked of the medium.

    Raises
    ------
    RecordsError
        As `open_database`.
    """
    with known_errors():
        if not path.is_file() or path.stat().st_size == 0:
            raise RecordsError("LOG-DAMAGED", detail="its main file is missing")
        return _open_checked(path, key, "rw&nolock=1" if writable else "ro&immutable=1", migrations)


def create_copy(path: Path, key: bytes, migrations: Migrations) -> None:
    """Make a new, empty file for `open_copy`; there must be none. Its folder keeps it private: FAT knows no modes.

    Raises
    ------
    RecordsError
        ``LOG-NO-ENGINE``, ``LOG-UNAVAILABLE``.
    """
    with known_errors(), closing(_connect(path, key, "rwc&nolock=1")) as connection:
        _migrate(connection, 0, migrations)


def _connect(path: Path, key: bytes, mode: str) -> sqlite3.Connection:
    """Open a file. The only call of the engine's `connect` in the program."""
    if engine is None:
        raise RecordsError("LOG-NO-ENGINE")
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = cast(sqlite3.Connection, engine.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None))
    try:
        connection.row_factory = engine.Row
        if not connection.execute("PRAGMA cipher_version").fetchone():  # a plain SQLite would ignore the key without a word
            raise RecordsError("LOG-NO-ENGINE")
        connection.execute("PRAGMA cipher_log_level = NONE")  # it writes on standard error otherwise
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # raw: it is random already, no derivation needed
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(connection: sqlite3.Connection, migrations: Migrations) -> None:
    version = user_version(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or version == 0:
        raise RecordsError("LOG-DAMAGED", detail="it is not a log of Lightbox")
    if version > len(migrations):
        raise RecordsError("LOG-NEWER")


def _prepare(connection: sqlite3.Connection, migrations: Migrations, before_migration: Callable[[int], None]) -> None:
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise RecordsError("LOG-UNAVAILABLE", detail="this kind of disk cannot keep it safely")
    version = user_version(connection)
    if version < len(migrations):
        before_migration(version)
        _migrate(connection, version, migrations)


def _migrate(connection: sqlite3.Connection, version: int, migrations: Migrations) -> None:
    """Run what is missing after `version`, all or nothing."""
    with transaction(connection):
        if user_version(connection) != version:
            return  # another process was faster
        for statements in migrations[version:]:
            for statement in statements:
                connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise RecordsError("LOG-DAMAGED", detail="a row refers to another that is missing")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    log.info("brought a file of the log from version %d to %d", version, len(migrations))


def user_version(connection: sqlite3.Connection) -> int:
    """Return how many migrations a file has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
