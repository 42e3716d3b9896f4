"""The queue: what was given to be analysed and is not done yet. It lies in the log, so it outlives crashes, power cuts and logouts.

Every image of a batch has its reading id from the beginning. The transaction that saves a reading marks its item as well
(`Records.save`): whatever is cut short, what is saved is never analysed again, and what is not is still waiting. A batch that ended is
forgotten; its readings and the audit say what became of it. Paths may name patients: they are nowhere but in the encrypted log.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop.errors import RecordsError
from desktop.inference.result import new_reading_id
from desktop.records.access import Access
from desktop.records.batch import (
    PLAIN,
    Batch,
    BatchItem,
    Claim,
    ItemState,
    OpenBatch,
    QueueOptions,
    item_from,
    open_batch_from,
    options_from,
)  # fmt: skip
from desktop.records.deleted import DELETED
from desktop.records.roles import Action

_NO_HASHES: Final[Mapping[Path, str]] = MappingProxyType({})


class Batches:
    """The open batches of the log.

    All methods raise `RecordsError`: ``LOG-UNAVAILABLE``, ``LOG-DAMAGED``, ``NOT-ALLOWED``.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def start(
        self,
        paths: Sequence[Path],
        options: QueueOptions = PLAIN,
        hashes: Mapping[Path, str] = _NO_HASHES,
    ) -> Batch:
        """Put files into a new batch; it is on the disk when this returns.

        Parameters
        ----------
        paths : sequence of Path
            In the order in which they are to be analysed.
        options : QueueOptions
        hashes : mapping of Path to str
            SHA-256 of the files that were read already.
        """
        self._end_done()
        items = tuple(
            BatchItem(number, frame, path.absolute(), new_reading_id(), hashes.get(path, ""))
            for number, path in enumerate(paths)
            for frame in options.frames or (0,)
        )
        with self._access.writing(Action.BATCH_START, images=len(items)) as entry:
            insert = "INSERT INTO batches (created_at, user, options) VALUES (?, ?, ?) RETURNING batch"
            values = (self._access.stamp(), self._access.person.name, json.dumps(asdict(options)))
            number = int(self._access.connection.execute(insert, values).fetchone()[0])
            entry.object_id = _name(number)
            self._insert(number, items)
            claim = self._claim(number)  # before anybody else can see the batch
        return Batch(number, options, items, claim)

    def open_batches(self) -> list[OpenBatch]:
        """Return the batches in which something waits and nobody works, the oldest first: a crash or somebody's decision ended that."""
        return [left for left in self._left() if left.waiting]

    def items(self, number: int) -> list[BatchItem]:
        """Return all images of a batch, with what became of each."""
        sql = "SELECT * FROM batch_items WHERE batch = ? ORDER BY number, frame"
        with self._access.reading() as connection:
            return [item_from(row) for row in connection.execute(sql, (number,))]

    def resume(self, number: int) -> Batch:
        """Take up a batch where it was left.

        Raises
        ------
        RecordsError
            ``BATCH-RUNNING``: another program has it. ``BATCH-NOT-FOUND``: it came to its end.
        """
        self._access.require(Action.BATCH_RESUME)
        claim = self._claim(number)
        try:
            with self._access.writing(Action.BATCH_RESUME, _name(number)) as entry:
                row = self._access.connection.execute("SELECT options FROM batches WHERE batch = ?", (number,)).fetchone()
                if row is None:
                    raise RecordsError("BATCH-NOT-FOUND")
                waiting = tuple(item for item in self.items(number) if item.state is ItemState.WAITING)
                entry.detail["waiting"] = len(waiting)
        except BaseException:
            claim.release()
            raise
        return Batch(number, options_from(row["options"]), waiting, claim)

    def expand(self, batch: Batch, item: BatchItem, frame_count: int) -> tuple[BatchItem, ...]:
        """Put all frames of an item's file into its batch, once it is known how many there are; return those after the item's own.

        To be called before the item is saved: so none is forgotten whenever the power goes.
        """
        new = [
            BatchItem(item.number, frame, item.path, new_reading_id(), item.file_sha256)
            for frame in range(item.frame + 1, frame_count)
        ]
        with self._access.writing(Action.SAVE) as entry:
            entry.nothing = True  # the end of the batch tells how many there were
            self._insert(batch.number, new)
            query = "SELECT 1 FROM batch_items WHERE reading_id = ? AND code = ?"
            if self._access.connection.execute(query, (item.reading_id, DELETED)).fetchone():  # while its file was read
                mark_deleted(self._access.connection, [i.reading_id for i in new])
        return tuple(i for i in self.items(batch.number) if i.number == item.number and i.frame > item.frame)

    def leave_out(self, items: Iterable[BatchItem], code: str) -> None:
        """Note that items gave nothing that belongs in the log, or are not wanted any more."""
        with self._access.writing(Action.SAVE) as entry:
            entry.nothing = True  # as above
            change = "UPDATE batch_items SET state = ?, code = ? WHERE reading_id = ? AND code <> ?"
            values = [(ItemState.LEFT_OUT, code, item.reading_id, DELETED) for item in items]
            self._access.connection.executemany(change, values)

    def finish(self, batch: Batch) -> bool:
        """End a batch where all is done, and return True; else leave the rest to whoever resumes it."""
        self._access.require(Action.BATCH_END)
        if any(item.state is ItemState.WAITING for item in self.items(batch.number)):
            batch.let_go()
            return False
        self.end(batch)
        return True

    def end(self, batch: Batch) -> None:
        """Forget a batch, done or not; the audit keeps how many of its images were saved, left out, and never done."""
        self._end(batch.number)
        batch.claim.release(forget=True)

    def abandon(self, number: int) -> None:
        """Forget a batch that nobody works on; what is saved stays saved.

        Raises
        ------
        RecordsError
            ``BATCH-RUNNING``: another program has it.
        """
        self._access.require(Action.BATCH_END)
        claim = self._claim(number)
        try:
            self._end(number)
        except BaseException:
            claim.release()
            raise
        claim.release(forget=True)

    def _end(self, number: int) -> None:
        with self._access.writing(Action.BATCH_END, _name(number)) as entry:
            connection = self._access.connection
            counted = "SELECT state, count(*) FROM batch_items WHERE batch = ? GROUP BY state"
            counts = dict(connection.execute(counted, (number,)).fetchall())
            entry.detail |= {state.value: counts.get(state.value, 0) for state in ItemState}
            connection.execute("DELETE FROM batch_items WHERE batch = ?", (number,))
            entry.nothing = connection.execute("DELETE FROM batches WHERE batch = ?", (number,)).rowcount == 0

    def _left(self) -> list[OpenBatch]:
        if self._access.read_only:  # nothing can be resumed; a log of an earlier version has no such table
            return []
        sql = """SELECT batch, created_at, user, sum(state = ?) AS saved, sum(state = ?) AS left_out, sum(state = ?) AS waiting
            FROM batches LEFT JOIN batch_items USING (batch) GROUP BY batch ORDER BY batch"""
        with self._access.reading() as connection:
            rows = connection.execute(sql, (ItemState.SAVED, ItemState.LEFT_OUT, ItemState.WAITING)).fetchall()
        return [open_batch_from(row) for row in rows if self._is_free(row["batch"])]

    def _end_done(self) -> None:
        """End batches in which nothing waits any more: whoever worked on them was cut off behind the last image."""
        for left in self._left():
            if not left.waiting:
                with suppress(RecordsError):  # another program ends it just now; all else befalls the batch that is to start
                    self.abandon(left.number)

    def _insert(self, number: int, items: Iterable[BatchItem]) -> None:
        """Put items into a batch; frames that it has from before a crash stay as they are."""
        insert = """INSERT OR IGNORE INTO batch_items (batch, number, frame, path, reading_id, file_sha256, state)
            VALUES (?, ?, ?, ?, ?, ?, ?)"""
        rows = (
            (number, item.number, item.frame, os.fsencode(item.path), item.reading_id, item.file_sha256, item.state)
            for item in items
        )
        self._access.connection.executemany(insert, rows)

    def _claim(self, number: int) -> Claim:
        claim = Claim(self._access.folder.parent, number)
        if not claim.take():
            raise RecordsError("BATCH-RUNNING")
        return claim

    def _is_free(self, number: int) -> bool:
        claim = Claim(self._access.folder.parent, number)
        free = claim.take()
        claim.release()
        return free


def mark_saved(connection: sqlite3.Connection, reading_id: str) -> None:
    """Mark the item of a batch that has this reading id, if there is one. Runs inside the transaction of its caller."""
    connection.execute("UPDATE batch_items SET state = ? WHERE reading_id = ?", (ItemState.SAVED, reading_id))


def mark_deleted(connection: sqlite3.Connection, reading_ids: Iterable[str]) -> None:
    """Let items of a deleted patient be done with, and say nothing of the patient. Runs inside the transaction of its caller."""
    change = "UPDATE batch_items SET state = ?, code = ?, path = x'', file_sha256 = '' WHERE reading_id = ?"
    connection.executemany(change, [(ItemState.LEFT_OUT, DELETED, reading_id) for reading_id in reading_ids])


def _name(number: int) -> str:
    """Return what the audit calls a batch: a bare number is a person."""
    return f"batch {number}"
