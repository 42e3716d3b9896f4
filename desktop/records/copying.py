"""Makes one backup: a copy of the log while others write to it, opened again and compared before it counts.

Everything is built under a name that does not count, put on the medium, and read back from there; then its folder gets its name in one
step. A power cut or a pulled stick leaves an unfinished folder, which the next backup here removes.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.account import FINGERPRINT
from desktop.records.audit import Audit
from desktop.records.database import known_errors, open_copy, open_database
from desktop.records.folder import FOLDER, Share
from desktop.records.key_file import KeyFile, format_key_file
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
from desktop.records.medium import at_place, require_room, sha256_of, sync, sync_names
from desktop.records.picture_copying import bytes_of, copy_pictures

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
LINE: Final = "line"
"""Setting of the log: changes with every restore."""
_BUSY_S: Final = 120.0
_TAIL: Final = 1000
_TRIES: Final = 3
"""How often the log is copied anew when what others did meanwhile leaves open whether the copy is right."""


@dataclass(frozen=True)
class Facts:
    """What a log and its copy must agree in."""

    log: str
    line: str
    version: int
    audit_sequence: int
    audit_head: str
    counts: dict[str, int]
    keys: str
    """What the log knows of its key file; empty where it has none."""


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
        ``BACKUP-UNAVAILABLE``, ``BACKUP-FULL``, ``BACKUP-FILE-SIZE``, ``BACKUP-BUSY``, ``BACKUP-FAILED``; ``LOG-DAMAGED``,
        ``KEYS-DAMAGED``, ``LOG-UNAVAILABLE``: the log itself cannot be read. Nothing new counts as a backup then.
    """
    log_folder = home / FOLDER
    with (
        one_at_a_time(home),
        closing(Share(home)),
        closing(open_database(log_folder / LOG_FILE, subkey(key, "log"), read_only=True)) as source,
    ):
        folder = folder_of(place, read_facts(source).log)
        with at_place():
            _make_folder(folder)
            new = folder / f"{UNFINISHED}{free_name(folder, now)}"
            new.mkdir(mode=0o700)
        try:
            copied = _copy_log_and_keys(source, log_folder, new, key)
            pictures = copy_pictures(log_folder / PICTURES_FILE, folder / PICTURES_FILE, subkey(key, "pictures"))
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


def read_facts(connection: sqlite3.Connection) -> Facts:
    """Return what a log holds, at one moment."""
    with known_errors():
        connection.execute("BEGIN")
        try:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            settings = dict(
                connection.execute("SELECT key, value FROM settings WHERE key IN ('log', ?, ?)", (LINE, FINGERPRINT))
            )
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
                keys=settings.get(FINGERPRINT, ""),
            )
        finally:
            connection.execute("ROLLBACK")


def _make_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for parent in folder.parents[:2]:  # else a power cut may take the folder, and the place, with all that is in them
        sync_names(parent)
    for unfinished in folder.glob(f"{UNFINISHED}*"):
        shutil.rmtree(unfinished, ignore_errors=True)


def _copy_log_and_keys(source: sqlite3.Connection, log_folder: Path, new: Path, key: bytes) -> Facts:
    """Copy the log and the key file that belongs to it, though others write to both meanwhile.

    The key file is read before and after: one of the two is as the copied log knows it, unless passwords were changed twice meanwhile.
    """
    for tries_left in reversed(range(_TRIES)):
        keys_before, before = _read_keys(log_folder, source), read_facts(source)
        copied = _copy_database(source, new / LOG_FILE, key)
        after, keys_after = read_facts(source), _read_keys(log_folder, source)
        fitting = [file for file in (keys_after, keys_before) if file is None or file.fingerprint == copied.keys]
        differing = _differing_table(before, copied, after)
        if (differing or not fitting) and before.audit_sequence != after.audit_sequence and tries_left:
            (new / LOG_FILE).unlink()
            continue
        if differing:
            raise RecordsError("BACKUP-FAILED", detail=f"the rows of the {differing} are not as many")
        key_file = fitting[0] if fitting else keys_after  # not the one that the log knows: a login will say so, there and here
        if key_file is not None:  # a try-out log has no accounts
            with at_place():
                (new / KEYS_FILE).write_bytes(format_key_file(key_file))
                sync(new / KEYS_FILE)
        break
    return copied


def _read_keys(log_folder: Path, source: sqlite3.Connection) -> KeyFile | None:
    path = log_folder / KEYS_FILE
    if not path.exists():
        return None
    key_file = keys.load(path)
    if key_file.log != read_facts(source).log:
        raise RecordsError("KEYS-DAMAGED", detail="it belongs to another log")
    return key_file


def _copy_database(source: sqlite3.Connection, target: Path, key: bytes) -> Facts:
    """Copy the log as it is at one moment, and read the copy back; its audit must lead up to the log's."""
    needed = bytes_of(source)
    with at_place(needed, needed):
        require_room(target.parent, needed)
        # The engine does not wait for the disk here: `sync` does
        source.execute("VACUUM INTO ?", (f"{target.absolute().as_uri()}?nolock=1",))
        sync(target)
    try:
        copied = check_database(target, key)
    except RecordsError as error:
        if error.code == "BACKUP-DAMAGED":
            raise RecordsError("BACKUP-FAILED", **error.fields) from error
        raise
    if Audit(source, subkey(key, "audit")).mac_of(copied.audit_sequence) != bytes.fromhex(copied.audit_head):
        raise RecordsError("BACKUP-FAILED", detail="the audit ends otherwise")
    return copied


def _differing_table(before: Facts, copied: Facts, after: Facts) -> str:
    """Return the name of a table that the copy cannot have by what was there before and after it; empty where there is none."""
    for table, count in copied.counts.items():
        low, high = sorted((before.counts[table], after.counts[table]))
        if not low <= count <= high:
            return table
    return ""


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
