"""Is the log whole? A quick check at every start, a full one in the background. Neither mends, recreates or deletes anything.

What finds what: the HMAC of every page (``cipher_integrity_check``) finds any changed byte of the file. The audit's tail finds an end
that was cut off or forged; its comparison with the newest backup, a log that was exchanged for an older copy of itself; that with the
note beside the log (`high_water.py`), commits that a damaged write-ahead log swallowed. Only the full check looks for pages that do not
fit together (``quick_check``), as whole but old pages of a lying disk, for that takes longer than all the rest, for changed rows by the
full audit, and for a list that shows something else than those rows (`derived.py`).
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.audit import Audit, Fault
from desktop.records.backups import home_place, second_medium
from desktop.records.copying import LINE, LOG_FILE, PICTURES_FILE
from desktop.records.database import known_errors, move_wal, one_moment, open_database
from desktop.records.derived import differing
from desktop.records.folder import FOLDER, Share
from desktop.records.high_water import HighWater
from desktop.records.keys import subkey
from desktop.records.manifest import Backup, is_sealed, list_backups, newest_first
from desktop.records.restoring import pictures_missing, verify_backup
from desktop.records.roles import Action
from desktop.records.schema import PICTURES
from desktop.records.session import Session

FULL_CHECK_EVERY: Final = timedelta(days=1)
TAIL: Final = 200
"""Entries of the audit that are checked at the start."""


@dataclass(frozen=True)
class Health:
    """What a check has found."""

    ok: bool
    problem: str = ""
    """One sentence."""
    code: str = ""
    """Of the error behind it."""
    fault: Fault | None = None
    """Where the audit does not hold."""
    pictures_missing: int = 0
    """Readings whose pictures are damaged or gone; the readings themselves are whole. Only the full check counts them."""
    pictures_damaged: bool = False
    """Their file has a bad page, whether a picture lies on it or not: new ones may not go in. Only the full check looks."""
    newest_good: Backup | None = None
    """What to restore, in the program's own folder or on the second medium, when the log is not whole."""

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong with readings, audit or pictures."""
        return self.ok and not self.pictures_missing and not self.pictures_damaged


def check_start(session: Session) -> Health:
    """Check every page of the log, and the end of the audit, before the log is used.

    Pictures are not read: their damage keeps no reading from being right.

    Parameters
    ----------
    session : Session

    Returns
    -------
    Health

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``, ``LOG-NEWER``, ``LOG-LOCKED``, ``LOG-NO-ENGINE``, ``BACKUP-LOG-OPEN``: nothing was found out.
    """
    return _checked(session, TAIL)


def check_full(session: Session, go_on: Callable[[], bool] = lambda: True) -> Health:
    """Check all that `check_start` does, how the pages fit together, the whole audit with its rows, and every picture; for the background.

    Parameters
    ----------
    session : Session
    go_on : callable
        Is asked before each picture, which are most of the bytes; once it says no, the rest is not looked at.

    Raises
    ------
    RecordsError
        As `check_start`.
    """
    health = _checked(session, None)
    if not health.ok:
        return health
    with closing(_open_log(session)) as log, known_errors():
        path, key = session.home / FOLDER / PICTURES_FILE, subkey(session.key, "pictures")
        missing = pictures_missing(log, path, key, go_on)
        return replace(health, pictures_missing=missing, pictures_damaged=go_on() and _pictures_damaged(path, key))


def full_check_due(session: Session) -> bool:
    """Tell whether it is a day since somebody had the whole log checked, or the program did by itself, and it was whole."""
    with session.open() as records, records.access.reading() as connection:
        query = "SELECT at FROM audit WHERE action = ? ORDER BY sequence DESC LIMIT 1"
        last = connection.execute(query, (Action.VERIFY.value,)).fetchone()
    return last is None or abs(session.now() - datetime.fromisoformat(last["at"])) >= FULL_CHECK_EVERY


def keep_checked(session: Session, go_on: Callable[[], bool] = lambda: True) -> Health | None:
    """Do a full check where one is due, and note it in the audit when all is whole; None where none was due, or it was stopped."""
    if not full_check_due(session):
        return None
    health = check_full(session, go_on)
    if not go_on():
        return None
    if health.whole:
        with session.open() as records:
            records.access.note(Action.VERIFY)
    return health


def newest_good_backup(session: Session) -> Backup | None:
    """Return the newest backup that holds every byte it should, in the program's own folder or on the second medium."""
    try:
        with session.open(read_only=True) as records:
            medium = second_medium(records)
    except RecordsError:
        medium = None
    places = [home_place(session), *([medium] if medium else [])]
    for backup in newest_first(*map(list_backups, places)):
        with suppress(RecordsError):
            verify_backup(backup, session.key, pictures=False)
            return backup
    return None


def _checked(session: Session, tail: int | None) -> Health:
    """Check a log, and look for a backup where it is not whole. Nothing new is written, and the log is not migrated."""
    try:
        with closing(Share(session.home)), closing(_open_log(session)) as log, known_errors():
            _check_pages(log, session)
            if tail is None:
                _check_structure(log)
            audit = Audit(log, subkey(session.key, "audit"))
            _require_whole(audit.verify(tail=tail))
            if tail is None:
                _require_whole(_derived_fault(log, audit))
            _require_whole(_differs_from_backup(session, log))
            _require_whole(HighWater(session.home / FOLDER, audit, subkey(session.key, "high-water")).fault())
    except _NotWhole as found:
        error = RecordsError("LOG-TAMPERED", sequence=found.fault.sequence, reason=found.fault.reason)
        return Health(False, error.reason, error.code, found.fault, newest_good=newest_good_backup(session))
    except RecordsError as error:
        if error.code != "LOG-DAMAGED":
            raise
        return Health(False, error.reason, error.code, newest_good=newest_good_backup(session))
    return Health(True)


class _NotWhole(Exception):  # noqa: N818  says what it means
    """The audit does not hold."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault.reason)


def _require_whole(fault: Fault | None) -> None:
    if fault is not None:
        raise _NotWhole(fault)


def _open_log(session: Session) -> sqlite3.Connection:
    return open_database(session.home / FOLDER / LOG_FILE, subkey(session.key, "log"), read_only=True)


def _check_pages(log: sqlite3.Connection, session: Session) -> None:
    if _has_bad_page(log, session.home / FOLDER / LOG_FILE, subkey(session.key, "log")):
        raise RecordsError("LOG-DAMAGED", detail="a page of it was changed")


def _check_structure(log: sqlite3.Connection) -> None:
    if log.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise RecordsError("LOG-DAMAGED", detail="its structure is broken")


def _pictures_damaged(path: Path, key: bytes) -> bool:
    try:
        with closing(open_database(path, key, PICTURES, read_only=True)) as pictures:
            return _has_bad_page(pictures, path, key)
    except RecordsError as error:
        if error.code != "LOG-DAMAGED":
            raise
        return True


def _derived_fault(log: sqlite3.Connection, audit: Audit) -> Fault | None:
    with one_moment(log):
        head, reason = audit.head(), differing(log)
        return Fault(head["sequence"], reason) if reason and head is not None else None


def _has_bad_page(connection: sqlite3.Connection, path: Path, key: bytes) -> bool:
    check = "PRAGMA cipher_integrity_check"
    if connection.execute(check).fetchone() is None:
        return False
    # The check reads the file alone. A page that a checkpoint was writing when the power failed, or writes just now, is whole in the
    # write-ahead log: that is moved first, as the next to close the log would do. A damaged page stays damaged
    move_wal(path, key)
    return connection.execute(check).fetchone() is not None


def _differs_from_backup(session: Session, log: sqlite3.Connection) -> Fault | None:
    """Compare with the newest backup of this line at hand: its end of the audit must be in the log's."""
    settings = dict(log.execute("SELECT key, value FROM settings WHERE key IN ('log', ?)", (LINE,)).fetchall())
    for backup in list_backups(home_place(session), settings["log"]):
        if backup.line == settings.get(LINE, "") and is_sealed(backup, session.key):
            row = log.execute("SELECT mac FROM audit WHERE sequence = ?", (backup.audit_sequence,)).fetchone()
            if row is None or row["mac"].hex() != backup.audit_head:
                return Fault(
                    backup.audit_sequence, "a backup knows it otherwise: the log was exchanged for an older or another one"
                )
            return None
    return None
