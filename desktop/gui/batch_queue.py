"""The desk's side of the queue in the log: which film is which item, and what was left from before."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.gui.jobs import JobRunner
from desktop.records.batch import PLAIN, Batch, BatchItem, OpenBatch, QueueOptions
from desktop.records.store import Records

STOPPED = "STOPPED"
"""Code of an item that somebody took off the desk before it was analysed."""


@dataclass(frozen=True)
class Queued:
    """A film's place in the queue of the log."""

    batch: Batch
    item: BatchItem


class BatchQueue(QObject):
    """Puts films into batches of the log, off the GUI thread, and ends them when the desk has nothing left to do.

    Where there is no log the films have no place in the queue; they are analysed all the same, and say that they are not saved.
    """

    left = Signal(object)
    """The batches that nobody works on: a list of `OpenBatch`, also an empty one."""
    failed = Signal(object)
    """The exception of what somebody asked for."""

    def __init__(self, open_log: OpenLog, parent: QObject) -> None:
        super().__init__(parent)
        self._open_log = open_log
        self.runner = JobRunner(1, self)
        self._batches: dict[int, Batch] = {}
        self._queued: dict[int, Queued] = {}  # by the number of the film
        self._stopped: set[int] = set()

    def __getitem__(self, number: int) -> Queued | None:
        """The place of a film."""
        return self._queued.get(number)

    def give(
        self,
        numbers: Sequence[int],
        paths: Sequence[Path],
        then: Callable[[Sequence[int]], object],
        options: QueueOptions = PLAIN,
    ) -> None:
        """Put films into a new batch; `then` gets their numbers when they are in the log, or cannot be."""
        for number in numbers:
            self._queued.pop(number, None)  # a reading of its own is wanted, not the one that is saved

        def on_started(batch: Batch) -> None:
            self._batches[batch.number] = batch
            self._queued |= {number: Queued(batch, item) for number, item in zip(numbers, batch.items, strict=True)}
            then(numbers)

        self._start(lambda records: records.batches.start(paths, options), on_started, lambda _error: then(numbers))

    def add(self, number: int, place: Queued) -> None:
        """Give a film a place that the log has already."""
        self._queued[number] = place

    def stop(self, numbers: Iterable[int]) -> None:
        """Let films wait in the log, those as well that come into it only now: their batch can be gone on with."""
        self._stopped.update(numbers)

    def drop(self, numbers: Iterable[int]) -> None:
        """Forget films that are not to be analysed any more."""
        places = [(number, self._queued.pop(number, None)) for number in list(numbers)]
        items = [place.item for number, place in places if place is not None and number not in self._stopped]
        if items:
            self._start(lambda records: records.batches.leave_out(items, STOPPED), lambda _none: None, self.failed.emit)

    def finish(self) -> None:
        """End the batches: all is done, or cannot be done now."""
        batches, self._batches, self._queued = tuple(self._batches.values()), {}, {}
        if batches:

            def work(records: Records) -> list[OpenBatch]:
                for batch in batches:
                    records.batches.finish(batch)
                return records.batches.open_batches()

            self._start(work, self.left.emit, lambda _error: _let_go(batches))

    def look(self) -> None:
        """Ask the log for batches that were left; `left` brings them."""
        self._start(lambda records: records.batches.open_batches(), self.left.emit, lambda _error: None)

    def resume(self, number: int, then: Callable[[Batch], object]) -> None:
        """Take up a batch that was left; `then` gets it with the items that wait."""

        def on_resumed(batch: Batch) -> None:
            self._batches[batch.number] = batch
            then(batch)

        self._start(lambda records: records.batches.resume(number), on_resumed, self.failed.emit)

    def discard(self, number: int) -> None:
        """Forget a batch that was left; what is saved stays saved."""

        def work(records: Records) -> list[OpenBatch]:
            records.batches.abandon(number)
            return records.batches.open_batches()

        self._start(work, self.left.emit, self.failed.emit)

    def close(self) -> None:
        """Leave what is not done to whoever logs in next."""
        self.runner.finish()
        _let_go(self._batches.values())
        self._batches, self._queued = {}, {}

    def _start(
        self, work: Callable[[Records], Any], then: Callable[[Any], object], failed: Callable[[RecordsError], object]
    ) -> None:
        open_log = self._open_log

        def job() -> Any:
            with open_log() as records:
                return work(records)

        self.runner.start(job, then, failed)  # type: ignore[arg-type]


def _let_go(batches: Iterable[Batch]) -> None:
    for batch in batches:
        batch.let_go()
