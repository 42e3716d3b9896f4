"""What a batch is: its images, what is wanted of them, what became of each, and who works on it."""

import json
import os
import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, cast

from filelock import FileLock, Timeout

from desktop.imaging.photo_warp import Corners
from desktop.records.database import known_errors

AWAY: Final = frozenset({"FILE-NOT-FOUND", "FILE-UNREADABLE", "ARCHIVE-PASSWORD"})
"""Codes of a file that may be read later: another disc is in the drive, nobody typed the password. Its item goes on waiting."""


class ItemState(StrEnum):
    """What became of one image of a batch."""

    WAITING = "waiting"
    SAVED = "saved"
    LEFT_OUT = "left-out"
    """It does not belong in the log: a letter on a CD, a file that is gone. The item's code says why."""


@dataclass(frozen=True)
class QueueOptions:
    """What is wanted of every file of a batch, whoever goes on with it."""

    model_id: str = "auto"
    frames: tuple[int, ...] | None = None
    """Frame numbers from 0; None: all."""
    corners: Corners | None = None
    """Of the film in a photograph, marked by hand: for a batch of this one file."""


PLAIN: Final = QueueOptions()
"""All frames, by the model that fits."""


@dataclass(frozen=True)
class BatchItem:
    """One image of a batch: a frame of a file."""

    number: int
    """Of the file in its batch, from 0."""
    frame: int
    path: Path
    reading_id: str
    """Made together with the batch; the reading is saved under it."""
    file_sha256: str = ""
    """Of the file when it was given; empty where nobody had read it yet."""
    state: ItemState = ItemState.WAITING
    code: str = ""


@dataclass(frozen=True)
class OpenBatch:
    """A batch that did not come to its end."""

    number: int
    created_at: datetime
    """With UTC offset."""
    user: str
    """Account of who gave it."""
    saved: int
    left_out: int
    waiting: int

    @property
    def images(self) -> int:
        """How many images it has, as far as they are known: a volume's are counted when it is opened."""
        return self.saved + self.left_out + self.waiting


class Claim:
    """Held by the program that works on a batch; the system lets go when that dies, however it comes."""

    def __init__(self, home: Path, number: int) -> None:
        # Not bound to a thread: the window begins and ends its batches on different ones
        self._lock = FileLock(home / f"batch-{number}.lock", timeout=0, thread_local=False)

    def take(self) -> bool:
        """Take it; False where another has it."""
        with known_errors():
            try:
                self._lock.acquire()
            except Timeout:  # inside: it is an OSError, too
                return False
        return True

    def release(self, *, forget: bool = False) -> None:
        """Let go; `forget` where the batch is no more, for the numbers of batches do not come again."""
        self._lock.release()
        if forget:
            Path(self._lock.lock_file).unlink(missing_ok=True)


@dataclass(frozen=True)
class Batch:
    """A batch in the hands of this program. Whoever has it calls `Batches.finish` or `end`, or lets it go."""

    number: int
    options: QueueOptions
    items: tuple[BatchItem, ...]
    """Those that wait, in their order."""
    claim: Claim = field(repr=False, compare=False)

    def let_go(self) -> None:
        """Leave what is not done to whoever resumes it."""
        self.claim.release()


def open_batch_from(row: sqlite3.Row) -> OpenBatch:
    """Return the batch in a row of counts."""
    return OpenBatch(
        number=row["batch"],
        created_at=datetime.fromisoformat(row["created_at"]),
        user=row["user"],
        saved=row["saved"] or 0,
        left_out=row["left_out"] or 0,
        waiting=row["waiting"] or 0,
    )


def item_from(row: sqlite3.Row) -> BatchItem:
    """Return the image in a row of the table of items."""
    return BatchItem(
        number=row["number"],
        frame=row["frame"],
        path=Path(os.fsdecode(row["path"])),
        reading_id=row["reading_id"],
        file_sha256=row["file_sha256"],
        state=ItemState(row["state"]),
        code=row["code"],
    )


def options_from(text: str) -> QueueOptions:
    """Return the options that were written as JSON."""
    found = json.loads(text)
    frames, corners = found["frames"], found.get("corners")
    return QueueOptions(
        model_id=found["model_id"],
        frames=None if frames is None else tuple(frames),
        corners=None if corners is None else cast(Corners, tuple((x, y) for x, y in corners)),
    )
