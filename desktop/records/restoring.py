"""Checks a whole backup, and puts it in the place of the log.

A restored log is as it was: patients who were deleted since are back, accounts that were disabled since can log in again, and the
passwords are those of that time; whoever asks for a restore has to say so. The log that was there is kept beside it.
"""

import itertools
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.access import local_now
from desktop.records.audit import Audit
from desktop.records.copying import (
    KEYS_FILE,
    LINE,
    LOG_FILE,
    PICTURES_FILE,
    check_database,
    one_at_a_time,
)  # fmt: skip
from desktop.records.database import known_errors, open_copy, open_database, transaction
from desktop.records.derived import differing
from desktop.records.folder import FOLDER, alone, exchange
from desktop.records.key_file import sync_folder
from desktop.records.keys import subkey
from desktop.records.local_ids import PRINTED_SINCE, last_number, skip_to
from desktop.records.manifest import Backup, is_sealed, read_backup
from desktop.records.medium import at_place, sha256_of, sync
from desktop.records.pictures import create_pictures, pictures_sha256
from desktop.records.roles import LOWEST_ROLE, Action, Role
from desktop.records.schema import PICTURES
from desktop.records.session import Session
from desktop.records.vault import Vault

UNCONFIRMED: Final = "restore_unconfirmed"
"""Setting of the log: after a restore, until an administrator has said that it was right."""
_BATCH: Final = 64


@dataclass(frozen=True)
class Verified:
    """What a backup was found to hold."""

    readings: int
    pictures_missing: int
    """Readings whose pictures are damaged or not there; such readings are shown without."""


@dataclass(frozen=True)
class Restored:
    """What a restore has done."""

    replaced: Path | None
    """Where the log is that was there before."""
    readings: int
    pictures_missing: int


def verify_backup(backup: Backup, key: bytes, *, pictures: bool = True) -> Verified:
    """Check every byte of a backup: files, pages, structure, the whole audit with its rows, and every picture.

    Parameters
    ----------
    backup : Backup
    key : bytes
        Of the log: `Session.key`.
    pictures : bool
        Read them, too: they are most of the bytes.

    Raises
    ------
    RecordsError
        ``BACKUP-DAMAGED``, ``BACKUP-OTHER-LOG``, ``BACKUP-UNAVAILABLE``, ``LOG-NEWER``.
    """
    _check_log(backup, key)
    with at_place(), closing(open_copy(backup.path / LOG_FILE, subkey(key, "log"))) as copy:
        fault = Audit(copy, subkey(key, "audit")).verify()
        if fault is not None:
            raise RecordsError("BACKUP-DAMAGED", detail=f"entry {fault.sequence} of the audit: {fault.reason}")
        if reason := differing(copy):
            raise RecordsError("BACKUP-DAMAGED", detail=reason)
        missing = pictures_missing(copy, backup.pictures_path, subkey(key, "pictures")) if pictures else 0
    return Verified(backup.readings, missing)


def pictures_missing(log: sqlite3.Connection, path: Path, key: bytes, go_on: Callable[[], bool] = lambda: True) -> int:
    """Return how many readings of an open log have no pictures in a file, or not those that were stored with them.

    `go_on` is asked before each; once it says no, those so far are counted.
    """
    with closing(_Pictures([path], key)) as pictures:
        rows = log.execute("SELECT reading_id, pictures_sha256 FROM readings ORDER BY sequence")
        return sum(1 for row in itertools.takewhile(lambda _: go_on(), rows) if pictures.get(*row) is None)


def restore(session: Session, path: Path) -> Restored:
    """Put a backup in the place of the log, for an administrator who is logged in.

    The session is locked: who goes on logs in to the restored log.

    Parameters
    ----------
    session : Session
        Of the same log; nobody has that open.
    path : Path
        The folder of the backup.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, ``BACKUP-MISSING``, ``BACKUP-DAMAGED``, ``BACKUP-OTHER-LOG``, ``BACKUP-LOG-OPEN``, ``BACKUP-BUSY``,
        ``BACKUP-UNAVAILABLE``, ``LOG-NEWER``, ``LOG-UNAVAILABLE``. The log is then as it was.
    """
    _require_administrator(session)
    key, backup = session.key, read_backup(path)
    restored = _restore(session.home, backup, key, lambda new_home: Session(new_home, key, session.person, session.now))
    session.lock()
    return restored


def restore_with_password(
    home: Path,
    path: Path,
    name: str,
    password: str,
    code: str = "",
    *,
    session: Session | None = None,
    clock: Callable[[], datetime] = local_now,
) -> Restored:
    """Put a backup in the place of a log that is damaged, missing or another one, with a password of the backup's time.

    Parameters
    ----------
    home : Path
        Gets the log.
    path : Path
        The folder of the backup.
    name, password, code : str
        Of an administrator in the backup, and in the log that is there, as far as that can still be read.
    session : Session, optional
        An administrator's, of the log that is there, if that is another one.
    clock : callable
        Gives the time with UTC offset.

    Raises
    ------
    RecordsError
        As `restore`, and ``LOGIN-FAILED``, ``LOGIN-WAIT``, ``LOGIN-CODE``, ``KEYS-DAMAGED``.
    """
    backup, key_file = _backup_with_keys(path)
    plain = name.strip().casefold()
    with keys.delayed(home, plain if plain in key_file.people else keys.UNKNOWN, clock):
        key = keys.unwrap(key_file, plain, password)
        if key is None:
            raise RecordsError("LOGIN-FAILED")
        _require_authority(home, backup, key, plain, session)
        return _restore(home, backup, key, lambda new_home: Vault(new_home, clock).unlock(name, password, code))


def restore_with_recovery_key(
    home: Path, path: Path, recovery_key: str, *, session: Session | None = None, clock: Callable[[], datetime] = local_now
) -> Restored:
    """Do as `restore_with_password`, with the recovery key that was printed last before the backup.

    Raises
    ------
    RecordsError
        As `restore`, and ``RECOVERY-KEY``, ``RECOVERY-WRONG``, ``KEYS-DAMAGED``.
    """
    backup, key_file = _backup_with_keys(path)
    key = keys.unwrap_by_recovery(key_file, recovery_key)
    if key is None:
        raise RecordsError("RECOVERY-WRONG")
    _require_authority(home, backup, key, None, session)
    return _restore(home, backup, key, lambda new_home: Vault(new_home, clock).unlock_by_recovery(recovery_key))


def _restore(home: Path, backup: Backup, key: bytes, unlock: Callable[[Path], Session]) -> Restored:
    """Build the whole log beside its place, check it there, note it in its audit, and exchange the folders."""
    with one_at_a_time(home), alone(home), known_errors():
        _check_log(backup, key)
        new_home = Path(tempfile.mkdtemp(prefix="new-", dir=home))
        try:
            folder = new_home / FOLDER
            missing = _build(folder, home / FOLDER, backup, key)
            session = unlock(new_home)
            _require_administrator(session)
            _note(session, backup, _replaced(home / FOLDER, key))
            sync_folder(folder)
            replaced = exchange(home, folder, session.now())
        finally:
            shutil.rmtree(new_home, ignore_errors=True)
    return Restored(replaced, backup.readings, missing)


def _build(folder: Path, present: Path, backup: Backup, key: bytes) -> int:
    """Copy a backup into a new folder, and bring it up to this version; return how many readings have no pictures."""
    folder.mkdir(mode=0o700)
    for name, (_, sha256) in backup.files.items():
        copied = folder / name
        with at_place():
            shutil.copyfile(backup.path / name, copied)
        copied.chmod(0o600)
        sync(copied)
        if sha256_of(copied) != sha256:
            raise RecordsError("BACKUP-DAMAGED", detail=f"{name} came back otherwise")
    with closing(open_database(folder / LOG_FILE, subkey(key, "log"))) as log:
        pictures_key = subkey(key, "pictures")
        create_pictures(folder, pictures_key)
        with closing(open_database(folder / PICTURES_FILE, pictures_key, PICTURES)) as target:
            return _put_pictures(log, target, _Pictures([backup.pictures_path, present / PICTURES_FILE], pictures_key))


def _put_pictures(log: sqlite3.Connection, target: sqlite3.Connection, pictures: "_Pictures") -> int:
    """Copy the pictures of all readings that are as they were stored; in transactions of some MB."""
    missing, rows = 0, log.execute("SELECT reading_id, pictures_sha256 FROM readings ORDER BY sequence")
    insert = "INSERT INTO pictures (reading_id, heatmaps, preview) VALUES (?, ?, ?)"
    with closing(pictures):
        while batch := rows.fetchmany(_BATCH):
            found = [(row["reading_id"], pictures.get(row["reading_id"], row["pictures_sha256"])) for row in batch]
            missing += sum(1 for _, both in found if both is None)
            with transaction(target):
                target.executemany(insert, [(reading_id, *both) for reading_id, both in found if both is not None])
    return missing


class _Pictures:
    """Files of pictures, the better ones first; what is damaged in one may be whole in the next."""

    def __init__(self, paths: list[Path], key: bytes) -> None:
        self._files: list[sqlite3.Connection] = []
        for path in paths:
            with suppress(RecordsError):
                self._files.append(_open_pictures(path, key))

    def close(self) -> None:
        """Close the files."""
        for file in self._files:
            file.close()

    def get(self, reading_id: str, sha256: str) -> tuple[bytes, bytes] | None:
        """Return heat maps and preview, if they are those that were stored with the reading."""
        for file in self._files:
            with suppress(RecordsError), known_errors():
                row = file.execute("SELECT heatmaps, preview FROM pictures WHERE reading_id = ?", (reading_id,)).fetchone()
                if row is not None and pictures_sha256(*row) == sha256:
                    return row["heatmaps"], row["preview"]
        return None


def _open_pictures(path: Path, key: bytes) -> sqlite3.Connection:
    """Open a file of pictures to read from: that of a log, or that of a place."""
    if path.parent.name == FOLDER:
        return open_database(path, key, PICTURES, read_only=True)
    cut_short = path.with_name(
        f"{path.name}-journal"
    ).exists()  # by a power cut: opened for writing, what was half done is undone
    return open_copy(path, key, PICTURES, writable=cut_short)


def _check_log(backup: Backup, key: bytes) -> None:
    """Check all of a backup but the whole audit and the pictures."""
    with at_place():
        sealed = is_sealed(backup, key)
    if not sealed:
        raise RecordsError("BACKUP-OTHER-LOG")
    for name, (_, sha256) in backup.files.items():
        with at_place():
            if sha256_of(backup.path / name) != sha256:
                raise RecordsError("BACKUP-DAMAGED", detail=f"{name} was changed")
    facts = check_database(backup.path / LOG_FILE, key)
    said = (backup.log, backup.audit_sequence, backup.audit_head, backup.counts)
    if said != (facts.log, facts.audit_sequence, facts.audit_head, facts.counts):
        raise RecordsError("BACKUP-DAMAGED", detail="it does not hold what its manifest says")


@dataclass(frozen=True)
class _Replaced:
    """What a restored log has to know of the one that it replaces."""

    head: tuple[int, str]
    """Number and code of the newest entry of its audit."""
    local_id: int
    """Number of the patient id that it made last."""


def _note(session: Session, backup: Backup, replaced: _Replaced | None) -> None:
    """Write the restore into the restored log's audit, with the end of the audit that it replaces.

    Patient ids that were made since the backup are on labels: they must not be made again for other patients.
    """
    with session.open() as records, records.access.writing(Action.RESTORE) as entry:
        connection = records.access.connection
        head = replaced.head if replaced is not None else None
        entry.detail |= {"backup": backup.audit_sequence, "head": backup.audit_head, "replaced": head}
        settings = {LINE: secrets.token_hex(8), UNCONFIRMED: "1"}
        connection.executemany("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", settings.items())
        own = last_number(connection)
        skip_to(connection, own + PRINTED_SINCE if replaced is None else max(own, replaced.local_id))


def _replaced(folder: Path, key: bytes) -> _Replaced | None:
    """Look at the log that is there; None where it cannot be read, or is another log."""
    try:
        with known_errors(), closing(open_database(folder / LOG_FILE, subkey(key, "log"), read_only=True)) as log:
            head = log.execute("SELECT sequence, mac FROM audit_head").fetchone()
            return _Replaced((head["sequence"], head["mac"].hex()), last_number(log))
    except RecordsError:
        return None


def _backup_with_keys(path: Path) -> tuple[Backup, keys.KeyFile]:
    backup = read_backup(path)
    if KEYS_FILE not in backup.files:
        raise RecordsError("KEYS-DAMAGED", detail="it is missing")
    key_file = keys.load(path / KEYS_FILE)
    if key_file.log != backup.log:
        raise RecordsError("BACKUP-DAMAGED", detail="its key file is another log's")
    return backup, key_file


def _require_administrator(session: Session) -> None:
    if not session.person.may(Action.RESTORE):
        raise RecordsError("NOT-ALLOWED", action=Action.RESTORE.value, role=LOWEST_ROLE[Action.RESTORE].value)


def _require_authority(home: Path, backup: Backup, key: bytes, name: str | None, session: Session | None) -> None:
    """Let nobody replace a log who may not: an old backup with an old password must not make an administrator of somebody."""
    if session is not None:
        _require_administrator(session)
        return
    try:
        present = keys.load(home / FOLDER / KEYS_FILE).log
    except RecordsError:
        return  # missing or damaged
    if present != backup.log:
        raise RecordsError("BACKUP-OTHER-LOG")
    role = _role(home / FOLDER, key, name) if name is not None else None
    if role is not None and not Role(role).includes(LOWEST_ROLE[Action.RESTORE]):
        raise RecordsError("NOT-ALLOWED", action=Action.RESTORE.value, role=LOWEST_ROLE[Action.RESTORE].value)


def _role(folder: Path, key: bytes, name: str) -> str | None:
    """Return the role of an account in a log, the lowest where it is disabled or not there; None where the log cannot be read."""
    try:
        with known_errors(), closing(open_database(folder / LOG_FILE, subkey(key, "log"), read_only=True)) as log:
            row = log.execute("SELECT role FROM users WHERE name = ? AND disabled_at = ''", (name,)).fetchone()
            return row["role"] if row else Role.VIEWER.value
    except RecordsError:
        return None
