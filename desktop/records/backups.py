"""Backups of the log: made, listed, thinned out, remembered, and a patient taken out of them.

A backup is made while the log is in use, and counts only when it was read back and agrees with the log (`copying.py`). They lie in the
program's own folder, and on a second medium when an administrator has chosen one; every log has a folder of its own there
(`manifest.py`). They are encrypted with the log's key; each holds the key file of its time, and with it that time's passwords.
"""

import itertools
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.copying import LINE, LOG_FILE, PICTURES_FILE, copy_log, one_at_a_time
from desktop.records.folder import replaced_logs
from desktop.records.keys import subkey
from desktop.records.manifest import Backup, PlaceKind, is_sealed, list_backups
from desktop.records.medium import at_place, remove_folder
from desktop.records.purging import find_deletions
from desktop.records.restoring import (
    UNCONFIRMED,
    verify_backup,
)
from desktop.records.roles import Action
from desktop.records.session import BACKUPS, Session
from desktop.records.store import Records

INTERVAL: Final = timedelta(minutes=30)
REMINDER: Final = timedelta(days=7)
RECENT, DAILY, WEEKLY, MONTHLY = 8, 7, 4, 12
"""How many are kept: the newest, and the newest of each of so many days, weeks and months."""
LARGEST_SHARE: Final = 0.5
"""Of what is free at a place without its backups, they take at most so much: where it is scarce, the oldest go earlier."""
AT_LEAST: Final = 2
"""So many are kept however scarce the room is."""
_MEDIUM: Final = "second_medium"
_MEDIUM_AT: Final = "second_medium_at"


def home_place(session: Session) -> Path:
    """Return where backups are made when no other place is named."""
    return session.home / BACKUPS


def make_backup(session: Session, place: Path | None = None, why: str = "") -> Backup:
    """Make a backup, thin out the older ones beside it, and note it in the audit; may take seconds, on a slow stick minutes.

    Where there is no room for it, the oldest ones go first, but never the newest good one.

    Parameters
    ----------
    session : Session
        Of anybody.
    place : Path, optional
        A folder; by default `home_place`.
    why : str
        What for, without anything of a patient's.

    Returns
    -------
    Backup
        On the medium, read back and compared.

    Raises
    ------
    RecordsError
        ``BACKUP-UNAVAILABLE``, ``BACKUP-FULL``, ``BACKUP-BUSY``, ``BACKUP-FAILED``, ``BACKUP-DAMAGED``; ``LOG-LOCKED``, ``LOG-DAMAGED``,
        ``LOG-UNAVAILABLE``, ``KEYS-DAMAGED``: the log itself cannot be read.
    """
    place = place or home_place(session)
    with session.open() as records:
        kind = _kind(records, session, place)
        now = session.now()
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)  # as the manifest keeps it
        line = records.settings.get(LINE) if restore_unconfirmed(records) else None
        try:
            backup = copy_log(session.home, session.key, place, now, kind=kind, why=why)
        except RecordsError as error:
            needed = error.fields.get("needed_mb") if error.code == "BACKUP-FULL" else None
            if not isinstance(needed, int) or not _make_room(session, place, records.settings.get("log"), line, needed * 2**20):
                raise
            backup = copy_log(session.home, session.key, place, now, kind=kind, why=why)
        detail = {
            "place": kind.value,
            "number": backup.number,
            "readings": backup.readings,
            "head": backup.audit_head,
            "why": why,
        }
        if records.access.read_only:  # what a damaged log still holds; nothing is written into that
            return backup
        with records.access.writing(Action.BACKUP, str(backup.audit_sequence), **detail):
            if kind is PlaceKind.MEDIUM:
                insert = "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"
                records.access.connection.execute(insert, (_MEDIUM_AT, records.access.stamp()))
    rotate(place, session.now(), backup.log, line=line, key=session.key)
    return backup


def rotate(
    place: Path, now: datetime, log: str | None = None, *, line: str | None = None, key: bytes | None = None
) -> list[Backup]:
    """Remove backups that newer ones make superfluous, see `RECENT`, and the oldest where they take too much, see `LARGEST_SHARE`.

    Parameters
    ----------
    place : Path
    now : datetime
        Those dated later have places of their own: either their clock was wrong or this one is, and neither may cost the others theirs.
    log : str, optional
        Only those of this log; by default each log's for itself.
    line : str, optional
        Only those of this line, see `Backup.line`: after a restore the older ones stay until it is confirmed.
    key : bytes, optional
        Of the log: what it did not seal takes no place, and where room is scarce the newest good backup is looked for, and stays.

    Returns
    -------
    list of Backup
        The removed ones.

    Raises
    ------
    RecordsError
        ``BACKUP-UNAVAILABLE``.
    """
    with at_place():
        backups = [backup for backup in list_backups(place, log) if key is None or is_sealed(backup, key)]
    removed = []
    for each in {backup.log for backup in backups}:
        ours = [backup for backup in backups if backup.log == each and line in {None, backup.line}]
        chosen = _kept(ours, now)
        wanted = [backup for backup in ours if backup.path in chosen]
        kept = _affordable(wanted, place)
        if key is not None and len(kept) < len(wanted):
            # Those of a log that was changed past its audit are whole copies of it, and none to go back to
            kept |= {backup.path for backup in itertools.islice((b for b in wanted if _is_good(b, key)), 1)}
        removed += [backup for backup in ours if backup.path not in kept]
    for backup in removed:
        remove_folder(backup.path)
    return removed


def due(session: Session, now: datetime) -> bool:
    """Tell whether an automatic backup is to be made: something was stored or done, and the last backup is 30 minutes old."""
    with session.open() as records, records.access.reading() as connection:
        made = list_backups(home_place(session), records.settings.get("log"))
        # After a restore the numbers of the audit begin again from an earlier one
        last = next((backup for backup in made if backup.line == records.settings.get(LINE)), None)
        if last is not None and timedelta(0) <= now - last.created_at < INTERVAL:
            return False
        changed = "SELECT 1 FROM audit WHERE sequence > ? AND action <> ? LIMIT 1"
        since = last.audit_sequence if last else 0
        return connection.execute(changed, (since, Action.BACKUP.value)).fetchone() is not None


def second_medium(records: Records) -> Path | None:
    """Return the folder on another disk that an administrator has chosen, whether it is there now or not."""
    chosen = records.settings.get(_MEDIUM)
    return Path(chosen) if chosen else None


def set_second_medium(records: Records, place: Path | None) -> None:
    """Choose the second medium, or none; better ask again where `is_same_disk`.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``.
    """
    records.settings.set(_MEDIUM, str(place.absolute()) if place else "")


def reminder_due(records: Records, now: datetime) -> bool:
    """Tell whether it is a week since a backup went to another disk, or since the log was begun."""
    with records.access.reading() as connection:
        last = (
            records.settings.get(_MEDIUM_AT)
            or connection.execute("SELECT at FROM audit ORDER BY sequence LIMIT 1").fetchone()["at"]
        )
    return abs(now - datetime.fromisoformat(last)) >= REMINDER


def is_same_disk(session: Session, place: Path) -> bool:
    """Tell whether a folder is on the disk of the log, with which it would be lost."""
    try:
        return place.stat().st_dev == session.home.stat().st_dev
    except OSError:
        return False


def restore_unconfirmed(records: Records) -> bool:
    """Tell whether the log was restored, and nobody has said yet that this was right: until then no older backup is removed."""
    return bool(records.settings.get(UNCONFIRMED))


def confirm_restore(records: Records) -> None:
    """Say that the restored log is the right one: the backups from before are thinned out again.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``.
    """
    records.settings.set(UNCONFIRMED, "")


def purge(place: Path | None, session: Session, *persons: int) -> list[Path]:
    """Take deleted patients out of the backups at a place, too: a new backup is made, then every one that still holds them is removed.

    In the program's own folder that goes for replaced logs as well. A backup that cannot be read any more is removed, for nobody can
    tell. What a memory stick keeps of removed files in cells of its own is out of reach; the log's encryption covers that.

    Parameters
    ----------
    place : Path, optional
        By default `home_place`.
    session : Session
        Of an administrator.
    *persons : int
        Whom `Records.delete_patient` has deleted before.

    Returns
    -------
    list of Path
        What was removed.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, and as `make_backup`; nothing is removed unless the new backup counts.
    """
    with session.open() as records:
        records.access.require(Action.DELETE_PATIENT)
        deletions = find_deletions(records, persons)
        fresh = make_backup(session, place, "after a deletion")
        folder = fresh.path.parent
        suspects = [path for path in folder.iterdir() if path.is_dir() and path != fresh.path]
        if fresh.place_kind is PlaceKind.HOME:
            suspects += replaced_logs(session.home)
        with one_at_a_time(session.home):
            removed = [path for path in suspects if deletions.is_in(path / LOG_FILE, subkey(session.key, "log"))]
            for path in removed:
                remove_folder(path)
            damaged = list(folder.glob("pictures-damaged-*.db"))
            with at_place():
                for path in damaged:
                    path.unlink()
            deletions.remove_pictures(folder / PICTURES_FILE, subkey(session.key, "pictures"))
        records.access.note(Action.BACKUP, "", purged=sorted(persons), removed=len(removed) + len(damaged))
    return removed + damaged


def _kept(backups: list[Backup], now: datetime) -> set[Path]:
    """Choose among backups of one log, newest first."""
    kept = {backup.path for backup in backups[:RECENT]}
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAILY, datetime.date),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    )
    later = {backup.path for backup in backups if backup.created_at > now}
    for (most, period_of), dated_later in itertools.product(periods, (False, True)):
        newest: dict[object, Path] = {}
        for backup in backups:
            if (backup.path in later) is dated_later:
                newest.setdefault(period_of(backup.created_at), backup.path)
        kept.update(list(newest.values())[:most])
    return kept


def _affordable(backups: list[Backup], place: Path) -> set[Path]:
    """Choose among backups of one log, newest first, those that leave enough room; never fewer than `AT_LEAST`."""
    with at_place():
        room = shutil.disk_usage(place).free + sum(backup.size for backup in backups)
    taken = list(itertools.accumulate(backup.size for backup in backups))
    return {backup.path for n, backup in enumerate(backups) if n < AT_LEAST or taken[n] <= LARGEST_SHARE * room}


def _make_room(session: Session, place: Path, log: str, line: str | None, needed: int) -> bool:
    """Remove the oldest backups of this log until there is room, if that can be had without the newest good one; tell whether it was."""
    with one_at_a_time(session.home), at_place():
        backups = [backup for backup in list_backups(place, log) if line in {None, backup.line}]
        missing = needed - shutil.disk_usage(place).free
        good = next((n for n, backup in enumerate(backups) if _is_good(backup, session.key)), len(backups))
        freed = list(itertools.accumulate(backup.size for backup in reversed(backups[good + 1 :])))
        enough = next((n for n, size in enumerate(freed, start=1) if size >= missing), 0)
        for backup in backups[len(backups) - enough :]:
            remove_folder(backup.path)
    return enough > 0


def _is_good(backup: Backup, key: bytes) -> bool:
    try:
        verify_backup(backup, key, pictures=False)
    except RecordsError:
        return False
    return True


def _kind(records: Records, session: Session, place: Path) -> PlaceKind:
    place = place.absolute()
    if place.is_relative_to(session.home.absolute()):
        return PlaceKind.HOME
    existing = next(folder for folder in (place, *place.parents) if folder.exists())
    if place == second_medium(records) or not is_same_disk(session, existing):
        return PlaceKind.MEDIUM
    return PlaceKind.FOLDER
