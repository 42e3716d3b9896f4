"""How long the restore drill takes. Run: ``python -m tests.benchmarks.restore [READINGS [PREVIEW_BYTES]]``; 100,000 with 20,000 bytes each.

Fills a log with readings and pictures, then makes a first backup, a second one after a few more readings, checks the second from its first
to its last byte, restores it on what would be another computer, logs in there, and checks the whole log. Prints seconds, and the size of
all. It needs six times the pictures' bytes of disk. The bar is 60 s for the readings of 100,000 films (0 bytes); with pictures the disk tells.
"""

import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from desktop.inference.result import new_reading_id
from desktop.records.backups import make_backup
from desktop.records.content import pack
from desktop.records.database import transaction
from desktop.records.entry import Origin
from desktop.records.health import check_full
from desktop.records.identity import patient_of
from desktop.records.pictures import pictures_sha256
from desktop.records.restoring import restore_with_password, verify_backup
from desktop.records.roles import Action
from desktop.records.session import TRYOUT, Session
from desktop.records.store import Records
from desktop.records.vault import Vault
from desktop.records.writing import write_reading
from tests.benchmarks.records import analysis

BATCH: Final = 2000
FURTHER: Final = 100
"""Readings between the first and the second backup."""
PREVIEW_BYTES: Final = 20_000
NAME: Final = "anna"
Result = TypeVar("Result")
PASSWORD: Final = "correct horse battery"  # noqa: S105  of a log that lives as long as the measurement


def fill(home: Path, key: bytes, count: int, preview_bytes: int) -> None:
    """Write readings as the program does, with their pictures and entries in the audit, but many to a transaction."""
    rng = random.Random(count)  # noqa: S311
    with Session(home, key, TRYOUT).open() as records:
        for first in range(0, count, BATCH):
            ids = [new_reading_id() for _ in range(first, min(first + BATCH, count))]
            previews = [os.urandom(preview_bytes) for _ in ids]
            with transaction(records.access.pictures.connection), transaction(records.access.connection):
                for number, (reading_id, preview) in enumerate(zip(ids, previews, strict=True), start=first):
                    fill_one(records, reading_id, rng, number, preview)


def fill_one(records: Records, reading_id: str, rng: random.Random, number: int, preview: bytes) -> None:
    """Write one reading."""
    answer = replace(analysis(rng, number), file_sha256=os.urandom(32).hex())
    content, heatmaps = pack(answer)
    at = datetime(2022, 1, 1, tzinfo=UTC) + timedelta(minutes=2 * number)
    rows = write_reading(
        *(records.access.connection, reading_id, answer, content),
        pictures=pictures_sha256(heatmaps, preview),
        source=Path(answer.file),
        patient=patient_of(answer.header),
        origin=Origin.HEADER,
        created_at=at.isoformat(timespec="milliseconds"),
        user=NAME,
    )
    insert = "INSERT INTO pictures (reading_id, heatmaps, preview) VALUES (?, ?, ?)"
    records.access.pictures.connection.execute(insert, (reading_id, heatmaps, preview))
    audit = records.access.audit
    audit.append(at, NAME, Action.SAVE, reading_id, rows=[(*row, audit.row_hash(*row)) for row in rows])


def timed(what: str, job: Callable[[], Result]) -> Result:
    """Print how long a call takes; return what it gives."""
    start = time.perf_counter()
    result = job()
    print(f"{what:44} {time.perf_counter() - start:8.1f} s", flush=True)
    return result


def filled(home: Path, key: bytes, count: int, preview_bytes: int) -> None:
    """Fill in a process of its own: its memory is not to be measured."""
    process = multiprocessing.get_context("spawn").Process(target=fill, args=(home, key, count, preview_bytes))
    process.start()
    process.join()
    if process.exitcode != 0:
        sys.exit("the log could not be filled")


def main(count: int = 100_000, preview_bytes: int = PREVIEW_BYTES) -> None:
    """Make a log, and do the drill."""
    with tempfile.TemporaryDirectory() as name:
        home, stick, new_home = (Path(name, part) for part in ("home", "stick", "new-home"))
        home.mkdir()
        new_home.mkdir()
        session, _ = Vault(home).create(NAME, "Anna", PASSWORD)
        timed(f"fill, {count} readings", lambda: filled(home, session.key, count, preview_bytes))
        sizes = ", ".join(f"{path.name} {path.stat().st_size / 1e6:.0f} MB" for path in sorted((home / "log").glob("*.db")))
        print(sizes)
        timed("first backup", lambda: make_backup(session, stick))
        filled(home, session.key, FURTHER, preview_bytes)
        backup = timed("second backup", lambda: make_backup(session, stick))
        timed("check of it, every byte", lambda: verify_backup(backup, session.key))
        restored = timed("restore", lambda: restore_with_password(new_home, backup.path, NAME, PASSWORD))
        again = timed("login", lambda: Vault(new_home).unlock(NAME, PASSWORD))
        health = timed("full check of the restored log", lambda: check_full(again))
        if (restored.readings, restored.pictures_missing, health.whole) != (count + FURTHER, 0, True):
            sys.exit("what came back is not what was there")
        print("every reading and picture is there")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
