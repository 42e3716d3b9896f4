"""Adds the pictures that are new to the file of them at the place of a backup: all backups there share it."""

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.database import create_copy, known_errors, open_copy, open_database, transaction
from desktop.records.manifest import UNFINISHED
from desktop.records.medium import at_place, require_room, sync, sync_names
from desktop.records.schema import PICTURES

_BATCH: Final = 64  # pictures a transaction: some MB


def copy_pictures(source: Path, target: Path, key: bytes) -> int | None:
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
    _set_aside(target)
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
        require_room(target.parent, needed)
    with at_place(needed, target.stat().st_size + needed), _pictures_of_both(source, target, key) as both:
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


def _set_aside(target: Path) -> None:
    """Keep a damaged file under another name, and with it the journal of what was half done: that must not be undone in a new one."""
    aside = next(p for n in range(1, 10_000) if not (p := target.with_name(f"pictures-damaged-{n}.db")).exists())
    with at_place():
        for ending in ("-journal", ""):
            path = target.with_name(target.name + ending)
            if path.exists():
                path.rename(aside.with_name(aside.name + ending))


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


def bytes_of(connection: sqlite3.Connection, schema: str = "main") -> int:
    """Return how large the file of a database is, by its own count."""
    pages, size = (connection.execute(f"PRAGMA {schema}.{name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)  # SQLCipher gives the size as text


def _bytes_of_rows(connection: sqlite3.Connection, count: int) -> int:
    total = connection.execute("SELECT count(*) FROM log.pictures").fetchone()[0]
    return bytes_of(connection, "log") * count // total if total else 0
