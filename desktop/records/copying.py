"""Makes one backup: a copy of the log while others write to it, opened again and compared before it counts.

Everything is built under a name that does not count, put on the medium, and read back from there; then its folder gets its name in one
step. A power cut or a pulled stick leaves an unfinished folder, which the next backup here removes.
"""

import errno
import hashlib
import os
import shutil
import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.audit import Audit
from desktop.records.database import create_copy, known_errors, open_copy, open_database, transaction
from desktop.records.folder import FOLDER, Share
from desktop.records.keys import subkey
from desktop.records.manifest import (
    MANIFEST_NAME,
    UNFINISHED,
    Backup,
    PlaceKind,
    folder_of,
    format_manifest,
    free_name,
    list_backups,
)  # fmt: skip
from desktop.records.schema import PICTURES

LOG_FILE: Final = "log.db"
KEYS_FILE: Final = "keys.json"
PICTURES_FILE: Final = "pictures.db"
COUNTED: Final = (
    "users",
    "audit",
    "images",
    "persons",
    "merges",
    "log_rows",
    "readings",
    "identities",
    "opinions",
    "local_ids",
)
RESERVE: Final = 64 * 2**20
"""Bytes that a backup leaves free: the log itself may be on the same disk."""
LINE: Final = "line"
"""Setting of the log: changes with every restore."""
_BATCH: Final = 64  # pictures a transaction: some MB
_BUSY_S: Final = 120.0
_TAIL: Final = 1000


@dataclass(frozen=True)
class Facts:
    """What a log and its copy must agree in."""

    log: str
    line: str
    version: int
    audit_sequence: int
    audit_head: str
    counts: dict[str, int]


def copy_log(home: Path, key: bytes, place: Path, now: datetime, *, kind: PlaceKind, why: str = "") -> Backup:
    """Make a backup.

    Parameters
    ----------
    home : Path
        Its log is copied; it is not migrated.
    key : bytes
        Of the log.
    place : Path
        Made if missing.
    now : datetime
        With UTC offset.
    kind : PlaceKind
    why : str
        Without anything of a patient's.

    Returns
    -------
    Backup
        It counts; the audit does not know it yet.

    Raises
    ------
    RecordsError
        ``BACKUP-UNAVAILABLE``, ``BACKUP-FULL``, ``BACKUP-BUSY``, ``BACKUP-FAILED``; ``LOG-DAMAGED``, ``KEYS-DAMAGED``,
        ``LOG-UNAVAILABLE``: the log itself cannot be read. Nothing new counts as a backup then.
    """
    log_folder = home / FOLDER
    with (
        one_at_a_time(home),
        closing(Share(home)),
        closing(open_database(log_folder / LOG_FILE, subkey(key, "log"), read_only=True)) as source,
    ):
        facts = read_facts(source)
        folder = folder_of(place, facts.log)
        with at_place():
            _make_folder(folder)
            new = folder / f"{UNFINISHED}{free_name(folder, now)}"
            new.mkdir(mode=0o700)
        try:
            copied = _copy_database(source, new / LOG_FILE, key)
            _copy_keys(log_folder / KEYS_FILE, new / KEYS_FILE, facts.log)
            pictures = _copy_pictures(log_folder / PICTURES_FILE, folder / PICTURES_FILE, subkey(key, "pictures"))
            with at_place():
                files = {path.name: (path.stat().st_size, sha256_of(path)) for path in sorted(new.iterdir())}
            backup = Backup(
                path=folder / new.name.removeprefix(UNFINISHED),
                log=copied.log,
                number=1 + max((backup.number for backup in list_backups(folder)), default=0),
                line=copied.line,
                created_at=now,
                why=why,
                place_kind=kind,
                version=copied.version,
                counts=copied.counts,
                audit_sequence=copied.audit_sequence,
                audit_head=copied.audit_head,
                pictures=pictures,
                files=files,
            )
            with at_place():
                _publish(new, backup, key)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
    return backup


@contextmanager
def one_at_a_time(home: Path) -> Iterator[None]:
    """Let one backup or restore of this home run after the other.

    Raises
    ------
    RecordsError
        ``BACKUP-BUSY``, ``LOG-UNAVAILABLE``.
    """
    lock = FileLock(home / "backup.lock", timeout=_BUSY_S)
    with known_errors():
        try:
            lock.acquire()
        except Timeout as error:  # inside: it is an OSError, too
            raise RecordsError("BACKUP-BUSY") from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def at_place(needed: int = 0) -> Iterator[None]:
    """Say in words what goes wrong at the place of a backup; `needed` bytes are what it was to hold."""
    try:
        with known_errors():
            yield
    except RecordsError as error:
        cause = error.__cause__
        full = isinstance(cause, OSError) and cause.errno in {errno.ENOSPC, errno.EDQUOT}
        if full or error.fields.get("detail") == "the disk is full":
            raise RecordsError("BACKUP-FULL", needed_mb=-(-needed // 2**20) or "more") from error
        if error.code == "LOG-UNAVAILABLE":
            raise RecordsError("BACKUP-UNAVAILABLE", **error.fields) from error
        raise


def read_facts(connection: sqlite3.Connection) -> Facts:
    """Return what a log holds, at one moment."""
    with known_errors():
        connection.execute("BEGIN")
        try:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            settings = dict(connection.execute("SELECT key, value FROM settings WHERE key IN ('log', ?)", (LINE,)).fetchall())
            head = connection.execute("SELECT sequence, mac FROM audit_head").fetchone()
            return Facts(
                log=settings["log"],
                line=settings.get(LINE, ""),
                version=int(connection.execute("PRAGMA user_version").fetchone()[0]),
                audit_sequence=head["sequence"],
                audit_head=head["mac"].hex(),
                counts={
                    table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  names from here
                    for table in COUNTED
                    if table in tables
                },
            )
        finally:
            connection.execute("ROLLBACK")


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


def _make_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for parent in folder.parents[:2]:  # else a power cut may take the folder, and the place, with all that is in them
        sync_names(parent)
    for unfinished in folder.glob(f"{UNFINISHED}*"):
        shutil.rmtree(unfinished, ignore_errors=True)


def _copy_database(source: sqlite3.Connection, target: Path, key: bytes) -> Facts:
    """Copy the log as it is at one moment. Others may write meanwhile: the copy lies between what was before and after."""
    before = read_facts(source)
    needed = _bytes_of(source)
    with at_place(needed):
        _require_room(target.parent, needed)
        # The engine does not wait for the disk here: `sync` does
        source.execute("VACUUM INTO ?", (f"{target.absolute().as_uri()}?nolock=1",))
        sync(target)
    after = read_facts(source)
    copied = check_database(target, key)
    row = source.execute("SELECT mac FROM audit WHERE sequence = ?", (copied.audit_sequence,)).fetchone()
    if row is None or row["mac"].hex() != copied.audit_head:
        raise RecordsError("BACKUP-FAILED", detail="the audit ends otherwise")
    for table, count in copied.counts.items():
        low, high = sorted((before.counts[table], after.counts[table]))
        if not low <= count <= high:
            raise RecordsError("BACKUP-FAILED", detail=f"{table}: {count} rows instead of {high}")
    return copied


def check_database(path: Path, key: bytes) -> Facts:
    """Open a copy of the log, check every page, its structure and the end of its audit, and return what it holds.

    Raises
    ------
    RecordsError
        ``BACKUP-DAMAGED``, ``LOG-NEWER``, ``BACKUP-UNAVAILABLE``.
    """
    try:
        with at_place(), closing(open_copy(path, subkey(key, "log"))) as copy:
            if copy.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
                raise RecordsError("BACKUP-DAMAGED", detail="a page was changed")
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise RecordsError("BACKUP-DAMAGED", detail="its structure is broken")
            fault = Audit(copy, subkey(key, "audit")).verify(tail=_TAIL)
            if fault is not None:
                raise RecordsError("BACKUP-DAMAGED", detail=f"entry {fault.sequence} of the audit: {fault.reason}")
            return read_facts(copy)
    except RecordsError as error:
        if error.code == "LOG-DAMAGED":
            raise RecordsError("BACKUP-DAMAGED", **error.fields) from error
        raise


def _copy_keys(source: Path, target: Path, log: str) -> None:
    if not source.exists():  # a try-out log has no accounts
        return
    if keys.load(source).log != log:
        raise RecordsError("KEYS-DAMAGED", detail="it belongs to another log")
    with at_place():
        target.write_bytes(source.read_bytes())
        sync(target)


def _copy_pictures(source: Path, target: Path, key: bytes) -> int | None:
    """Add the pictures that are not at the place yet; return how many are there then, None where the log's own file is damaged.

    The readings come first: their pictures are stored before them, so all of those are here. Damaged pictures do not keep the readings
    from being backed up: the place's file is set aside and begun anew, the log's is told by the manifest.
    """
    try:
        open_database(source, key, PICTURES, read_only=True).close()
        return _add_pictures(source, target, key)
    except RecordsError as error:
        if error.code != "LOG-DAMAGED":
            raise
    if _is_sound(target, key):
        return None
    with at_place():
        target.rename(next(p for n in range(1, 10_000) if not (p := target.with_name(f"pictures-damaged-{n}.db")).exists()))
    try:
        return _add_pictures(source, target, key)
    except RecordsError as error:
        if error.code != "LOG-DAMAGED":
            raise
        return None


def _add_pictures(source: Path, target: Path, key: bytes) -> int:
    """Copy what is new in transactions of some MB, and compare it as the medium gives it back."""
    _begin_pictures(target, key)
    with at_place(), _pictures_of_both(source, target, key) as both:
        missing = (
            "SELECT number FROM log.pictures WHERE reading_id NOT IN (SELECT reading_id FROM main.pictures) ORDER BY number"
        )
        numbers = array("q", (row[0] for row in both.execute(missing)))
        needed = _bytes_of_rows(both, len(numbers))
        _require_room(target.parent, needed)
    with at_place(needed), _pictures_of_both(source, target, key) as both:
        insert = "INSERT INTO main.pictures (reading_id, heatmaps, preview) SELECT reading_id, heatmaps, preview FROM log.pictures WHERE number = ?"
        for first in range(0, len(numbers), _BATCH):
            with transaction(both):
                both.executemany(insert, [(number,) for number in numbers[first : first + _BATCH]])
    with at_place():
        sync(target)
    with at_place(), _pictures_of_both(source, target, key) as both:
        differs = """SELECT 1 FROM log.pictures AS a LEFT JOIN main.pictures AS b USING (reading_id)
            WHERE a.number = ? AND NOT (a.heatmaps IS b.heatmaps AND a.preview IS b.preview)"""
        if any(both.execute(differs, (number,)).fetchone() for number in numbers):
            raise RecordsError("BACKUP-FAILED", detail="a picture came back otherwise")
        return int(both.execute("SELECT count(*) FROM main.pictures").fetchone()[0])


def _begin_pictures(path: Path, key: bytes) -> None:
    if path.exists():
        return
    new = path.with_name(f"{UNFINISHED}{path.name}")
    with at_place():
        new.unlink(missing_ok=True)
        create_copy(new, key, PICTURES)
        new.rename(path)
        sync_names(path.parent)


@contextmanager
def _pictures_of_both(source: Path, target: Path, key: bytes) -> Iterator[sqlite3.Connection]:
    with closing(open_copy(target, key, PICTURES, writable=True)) as both:
        both.execute("ATTACH ? AS log KEY ?", (f"{source.absolute().as_uri()}?mode=ro", f"x'{key.hex()}'"))
        yield both


def _is_sound(path: Path, key: bytes) -> bool:
    try:
        with known_errors(), closing(open_copy(path, key, PICTURES)) as copy:
            return copy.execute("PRAGMA cipher_integrity_check").fetchone() is None
    except RecordsError:
        return False


def _bytes_of(connection: sqlite3.Connection, schema: str = "main") -> int:
    pages, size = (connection.execute(f"PRAGMA {schema}.{name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)  # SQLCipher gives the size as text


def _bytes_of_rows(connection: sqlite3.Connection, count: int) -> int:
    total = connection.execute("SELECT count(*) FROM log.pictures").fetchone()[0]
    return _bytes_of(connection, "log") * count // total if total else 0


def _require_room(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed + RESERVE:
        raise RecordsError("BACKUP-FULL", needed_mb=-(-(needed + RESERVE) // 2**20))


def _publish(new: Path, backup: Backup, key: bytes) -> None:
    """Write the manifest, and give the folder the name that counts."""
    manifest = new / MANIFEST_NAME
    with manifest.open("xb") as file:
        file.write(format_manifest(backup, key))
        file.flush()
        os.fsync(file.fileno())
    sync_names(new)
    new.rename(backup.path)
    sync_names(backup.path.parent)


def sync(path: Path) -> None:
    """Wait until a file is on the medium, and let the system forget it: what is read next comes from there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        _forget(file.fileno())


def _forget(handle: int) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def sync_names(folder: Path) -> None:
    """Make new names in a folder last; some file systems of sticks and shares cannot be asked for that."""
    try:
        keys.sync_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
