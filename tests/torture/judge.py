"""What is left of a log after an accident, held against what was promised before it."""

from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.errors import LightboxError
from desktop.records.backups import RECENT, home_place
from desktop.records.batch import ItemState
from desktop.records.content import pack
from desktop.records.database import known_errors
from desktop.records.health import check_full, check_start
from desktop.records.keys import subkey
from desktop.records.manifest import list_backups
from desktop.records.pictures import Pictures
from desktop.records.restoring import verify_backup
from desktop.records.session import Session
from desktop.records.store import Records
from tests.torture import workload

AFTERWARDS = "999999-0"
"""The reading that is saved to see that the log goes on."""


class Harm(StrEnum):
    """What must not happen."""

    LOST = "lost"
    """A promise that does not hold."""
    DOUBLED = "doubled"
    """One reading, stored twice."""
    CORRUPT = "corrupt"
    """The log does not open, or a check of it fails."""
    WRONG = "wrong"
    """Other content than was stored, or a known fault that was not told in words."""


@dataclass(frozen=True)
class Finding:
    """One thing that happened and must not."""

    harm: Harm
    what: str


def findings(home: Path, promises: list[str]) -> list[Finding]:
    """Open a log as the program does after an accident, check all of it, and go on with it.

    Parameters
    ----------
    home : Path
        The folder as the accident left it. The check adds a reading to it.
    promises : list of str
        Lines of `workload`, in their order. What turns out to hold beyond them is added: the log itself, the next password.
    """
    try:
        session = workload.open_or_make(home, promises)
        with session.open() as records:
            found = _whole(session, records) + _readings(records, promises) + _backups(session, promises)
            return found + _queue(records, promises) + _go_on(records, promises)
    except LightboxError as error:
        return [Finding(Harm.CORRUPT, str(error))]
    except Exception as error:
        return [Finding(Harm.WRONG, f"not told in words: {error!r}")]


def _whole(session: Session, records: Records) -> list[Finding]:
    """Run the program's checks, then the engine's over both files."""
    found = [
        Finding(Harm.CORRUPT, f"{check.__name__}: {health.problem or 'pictures'}")
        for check in (check_start, check_full)
        if not (health := check(session)).ok or health.pictures_missing or health.pictures_damaged
    ]
    with known_errors(), closing(Pictures(records.access.folder, subkey(session.key, "pictures"))) as pictures:
        for connection in (records.access.connection, pictures.connection):
            # The check of the pages reads the file alone: a page that a checkpoint was writing is still whole in the write-ahead log
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
                rows = [tuple(row) for row in connection.execute(f"PRAGMA {check}") if tuple(row) != ("ok",)]
                found += [Finding(Harm.CORRUPT, f"{check}: {row}") for row in rows[:3]]
    fault = records.access.audit.verify()
    if fault is not None:
        found.append(Finding(Harm.CORRUPT, f"audit {fault.sequence}: {fault.reason}"))
    return found


def _readings(records: Records, promises: list[str]) -> list[Finding]:
    """Compare every reading that is there with what it must hold, and with the promises."""
    stored = _stored(records)
    found = [Finding(Harm.LOST, f"reading {name}") for name in sorted(set(promised(promises)).difference(stored))]
    found += [Finding(Harm.DOUBLED, f"reading {name}") for name in sorted(set(stored)) if stored.count(name) > 1]
    for name in set(stored):
        reading = records.reading(name)
        if pack(reading.analysis) != pack(workload.analysis_of(name)):
            found.append(Finding(Harm.WRONG, f"analysis of reading {name}"))
        if reading.preview != workload.preview_of(name):
            found.append(Finding(Harm.WRONG, f"preview of reading {name}"))
    return found


def _queue(records: Records, promises: list[str]) -> list[Finding]:
    """Hold the batches that did not come to their end against the readings, and finish them as the program does."""
    batches = {left.number: records.batches.items(left.number) for left in records.batches.open_batches()}
    items, stored = [item for batch in batches.values() for item in batch], set(_stored(records))
    found = [Finding(Harm.LOST, "a marked reading") for i in items if i.state is ItemState.SAVED and i.reading_id not in stored]
    found += [
        Finding(Harm.DOUBLED, "it would be analysed again")
        for i in items
        if i.state is ItemState.WAITING and i.reading_id in stored
    ]
    ended = {int(line.split()[1]) for line in promises if line.startswith("ended ")}
    found += [Finding(Harm.LOST, f"the end of batch {number}") for number in ended.intersection(batches)]
    for number in batches:
        workload.work_off(records, records.batches.resume(number))
    wanted = {item.reading_id for item in items}.union(
        *(line.split()[2].split(",") for line in promises if line.startswith("queued "))
    )
    found += [Finding(Harm.LOST, f"image {name} of a batch") for name in wanted.difference(_stored(records))]
    return found + [Finding(Harm.LOST, "a batch is not done")] * len(records.batches.open_batches())


def _go_on(records: Records, promises: list[str]) -> list[Finding]:
    """Repeat the last save that was promised and the one that may have been under way, and save something new."""
    before = _stored(records)
    last = promised(promises)[-1:]
    repeated = {AFTERWARDS, *last, *map(workload.following, last)}
    for name in sorted(repeated):
        workload.save(records, name)
    return [] if sorted(_stored(records)) == sorted(repeated.union(before)) else [Finding(Harm.DOUBLED, "a repeated reading")]


def promised(promises: list[str]) -> list[str]:
    """Return the readings that must be there: those that were promised, without those that a restore may have set aside."""
    saved: list[str] = []
    for kind, *words in map(str.split, promises):
        if kind == "saved":
            saved.append(words[0])
        elif kind == "restoring":
            del saved[int(words[0]) :]
    return saved


def _backups(session: Session, promises: list[str]) -> list[Finding]:
    """Check every backup that counts; those that were promised must, except old ones that newer have replaced."""
    found, there = [], {}
    for backup in list_backups(home_place(session)):
        there[backup.path.relative_to(session.home).as_posix()] = backup.readings
        try:
            if verify_backup(backup, session.key).pictures_missing:
                found.append(Finding(Harm.LOST, "pictures of a backup"))
        except LightboxError as error:
            found.append(Finding(Harm.CORRUPT, f"a backup that counts: {error}"))
    promised = [line.split()[1:] for line in promises if line.startswith("backup ")]
    for path, count in promised[1 - RECENT :]:  # the one before those may just be making room
        if there.get(path, -1) < int(count):
            found.append(Finding(Harm.LOST, f"backup {path} with {count} readings; it has {there.get(path, 'none')}"))
    return found


def _stored(records: Records) -> list[str]:
    return [row[0] for row in records.access.connection.execute("SELECT reading_id FROM readings")]
