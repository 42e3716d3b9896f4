"""The analyses of a desk's films, one after the other off the GUI thread."""

import functools
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.analysis.triage import judged_modalities
from desktop.gui.batch_queue import BatchQueue, Queued
from desktop.gui.film import NOBODY, Film
from desktop.gui.film_jobs import OpenLog, Outcome, Task, read_and_log, read_unjudged
from desktop.gui.i18n import describe
from desktop.gui.image_list import FilmsModel
from desktop.gui.jobs import JobRunner
from desktop.gui.work_line import WorkLine
from desktop.inference.package import Package
from desktop.model_package.manifest import Manifest
from desktop.records.batch import PLAIN, BatchItem, QueueOptions
from desktop.workers.pool import Workers

SLICES_AT_ONCE: Final = 16
"""Of a volume in one go: its file is read once for so many, and somebody who pauses or stops waits for as many."""


class Analyses(QObject):
    """Knows the models, and when which film is judged; what becomes of the films is the desk's.

    Parameters
    ----------
    films : FilmsModel
    workers : Workers
    open_log : OpenLog
    passwords : callable
        Returns those of archives that are known by now.
    parent : QObject
    """

    ready = Signal()
    """The models are known (`models` is there), or cannot be used (it is None)."""
    begun = Signal(object)
    """The films that are being analysed now: a list of `Film`."""
    done = Signal(object)
    """A list of films' numbers, each with its `Outcome`."""
    lost = Signal(object, object)
    """Numbers of films at which a bug struck, and its exception."""
    failed = Signal(object)
    """The exception of what concerns no single film."""
    progress_changed = Signal(int, int)
    """Films done and films given since the line was last empty."""
    rested = Signal()
    """Something came to its end; whether anything else is still to be done, `working` says."""

    def __init__(
        self, films: FilmsModel, workers: Workers, open_log: OpenLog, passwords: Callable[[], tuple[str, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._films, self._workers, self._open_log, self._passwords = films, workers, open_log, passwords
        self.models: tuple[Package, ...] | None = None
        self._no_models = ("", "")  # code and sentence, when the models cannot be used
        self.line = WorkLine()
        self.paused = False
        self.queue = BatchQueue(open_log, self)
        self.queue.failed.connect(self.failed)
        self._runner = JobRunner(1, self)  # one thread keeps the order, and leaves the other core to the window
        for runner in (self._runner, self.queue.runner):
            runner.rested.connect(self.rested)
        self._runner.start(workers.start, self._on_models, self._on_no_models)

    @property
    def loaded(self) -> bool:
        """Whether it is known by now if there are models: `ready` was sent."""
        return self.models is not None or self._no_models != ("", "")

    @property
    def manifests(self) -> list[Manifest]:
        """Those of the models, as far as they are known."""
        return [package.manifest for package in self.models or ()]

    @property
    def modalities(self) -> frozenset[str] | None:
        """What any of the models judges; None as long as they are not known."""
        return judged_modalities(self.manifests) if self.models is not None else None

    @property
    def working(self) -> bool:
        """Whether anything is still to be done; what is paused is left to whoever comes back."""
        line_moves = bool(self.line.running or (self.line.waiting and not self.paused))
        return line_moves or self._runner.busy or self.queue.runner.busy

    def give(self, films: Sequence[Film], options: QueueOptions = PLAIN) -> None:
        """Put new films into the queue of the log, then analyse them: so none is forgotten whenever the power goes."""
        numbers = [film.number for film in films]
        self.line.announce(numbers)
        self._show_progress()
        self.queue.give(numbers, [film.path for film in films], self._on_queued, options)

    def enqueue(self, films: Sequence[Film]) -> None:
        """Analyse films that the queue of the log has, or need not have."""
        self.line.add([film.number for film in films])
        self._show_progress()
        self._next()

    def follow(self, first: Film, slices: Sequence[Film], items: Sequence[BatchItem]) -> None:
        """Analyse the other slices of a volume next; the first one's outcome told their places in the queue of the log."""
        place, of_frame = self.queue[first.number], {item.frame: item for item in items}
        for film in slices:
            if place is not None and film.frame in of_frame:
                self.queue.add(film.number, Queued(place.batch, of_frame[film.frame]))
        self.line.add([film.number for film in slices], next_up=True)

    def forget_removed(self) -> None:
        """Analyse nothing that is not on the desk any more."""
        self.queue.drop(self.line.keep({film.number for film in self._films.films}))
        self._show_progress()

    def stop(self) -> tuple[set[int], bool]:
        """Begin nothing of what waits; return its numbers, and whether the log keeps any of it to be gone on with."""
        dropped = self.line.not_begun
        kept = bool(self.line.coming) or any(self.queue[number] for number in dropped)
        self.paused = False
        self.queue.stop(dropped)
        return dropped, kept

    def pause(self, paused: bool) -> None:
        """Begin no further film until this is taken back."""
        self.paused = paused
        self._show_progress()
        self._next()
        self.rested.emit()

    def close(self) -> None:
        """Drop the films that wait, finish the one that runs."""
        self.line.waiting.clear()
        self._runner.close()
        self.queue.close()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _on_models(self, models: tuple[Package, ...]) -> None:
        self.models = models
        self.ready.emit()
        self._next()

    def _on_no_models(self, error: Exception) -> None:
        self._no_models = describe(error)
        self.ready.emit()
        self.failed.emit(error)
        self._next()

    def _on_queued(self, numbers: Sequence[int]) -> None:
        self.queue.drop(self.line.arrive(numbers))
        self._show_progress()
        self._next()

    def _next(self) -> None:
        """Start the analysis of the next film when none is running: so a cancelled queue stops between two films."""
        if self.line.running or not self.line.waiting or not self.loaded or self.paused:
            return
        films = [self._film(number) for number in self.line.begin(self._go_together, SLICES_AT_ONCE)]
        self.begun.emit(films)
        self._runner.start(self._work_on(films), self._on_outcomes, self._on_lost)

    def _go_together(self, first: int, other: int) -> bool:
        """Tell whether two films are slices of one volume that is not new: its file is read once for them."""
        films = self._film(first), self._film(other)
        same = {(film.path, film.patient, film.judged_sha256) for film in films}
        return all(film.frame for film in films) and len(same) == 1

    def _film(self, number: int) -> Film:
        return self._films.films[self._films.row_of(number)]

    def _work_on(self, films: Sequence[Film]) -> Callable[[], list[Outcome]]:
        tasks = [self._task(film) for film in films]
        if self.models is None:
            code, reason = self._no_models
            return lambda: [read_unjudged(self._workers, task, code, reason) for task in tasks]
        return functools.partial(read_and_log, self._workers, self._open_log, tasks)

    def _task(self, film: Film) -> Task:
        place = self.queue[film.number]
        return Task(
            film.path,
            film.frame,
            typed=film.patient if film.patient != NOBODY else None,
            judged_sha256=film.judged_sha256,
            passwords=self._passwords(),
            batch=place.batch if place is not None else None,
            item=place.item if place is not None else None,
            corners=film.corners,
        )

    def _on_outcomes(self, outcomes: list[Outcome]) -> None:
        self.done.emit(list(zip(self.line.end(), outcomes, strict=True)))
        self._show_progress()
        self._next()

    def _on_lost(self, error: Exception) -> None:
        self.lost.emit(set(self.line.end(done=False)), error)
        self._show_progress()
        self._next()

    def _show_progress(self) -> None:
        self.progress_changed.emit(self.line.done, self.line.given)
        if not self.line.busy:
            self.paused = self.paused and not self.line.given  # a pause ends with the batch that it was made for
            self.line.start_anew()
            self.queue.finish()
