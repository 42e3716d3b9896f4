"""The desk: which films are open, and the work on them, one after the other off the GUI thread."""

import functools
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.analysis.triage import judged_modalities
from desktop.gui.batch_queue import BatchQueue, Queued
from desktop.gui.corrections import Corrections
from desktop.gui.film import NOBODY, Film, FilmState, Undecided, same_file, state_of
from desktop.gui.film_changes import at_its_age, bare, from_log, identity, judged, unjudged
from desktop.gui.film_jobs import (
    FoundFiles,
    OpenLog,
    Outcome,
    Task,
    find_films,
    load_readings,
    read_and_log,
    read_unjudged,
)
from desktop.gui.film_pictures import FilmPictures
from desktop.gui.i18n import describe
from desktop.gui.image_list import FilmsModel
from desktop.gui.jobs import JobRunner
from desktop.gui.work_line import WorkLine
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo_warp import Corners
from desktop.inference.package import Package
from desktop.model_package.manifest import Manifest
from desktop.records.batch import PLAIN, Batch, QueueOptions
from desktop.records.entry import Patient, StoredReading
from desktop.workers.pool import Workers

SLICES_AT_ONCE: Final = 16
"""Of a volume in one go: its file is read once for so many, and somebody who pauses or stops waits for as many."""


class Desk(QObject):
    """Owns the films, the queue of analyses, and the pictures that were decoded last."""

    ready = Signal()
    """The models are known (`models` is there), or cannot be used (it is None)."""
    films_added = Signal(object)
    """A list of `Film`."""
    film_changed = Signal(object)
    """A `Film` with a new state."""
    picture_ready = Signal(object, object)
    """A film's number and its `FoundPicture`."""
    progress_changed = Signal(int, int)
    """Films done and films given since the queue was last empty."""
    notice_raised = Signal(str, str)
    """Code and sentence of what concerns no single film."""
    note_raised = Signal(str)
    """A sentence on what was done as somebody wanted it."""
    log_written = Signal()
    rested = Signal()
    """While veiled: all that was given is done."""

    def __init__(self, workers: Workers, open_log: OpenLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = FilmsModel(self)
        self.models: tuple[Package, ...] | None = None
        self._no_models = ("", "")  # code and sentence, when the models cannot be used
        self.workers = workers
        self._open_log = open_log
        self._numbers = itertools.count(1)
        self.line = WorkLine()
        self.paused = False
        self._said: dict[int, Patient] = {}  # of films while they were being analysed
        self.undecided = Undecided()
        self._veiled = False
        self._kept: dict[int, str] = {}  # while veiled: what the log has of which film
        self._unseen: list[tuple[str, str]] = []  # notices that were raised while veiled
        # One thread for inference keeps the order and leaves the other core to the window; pictures have their own, and
        # corrections do not wait behind a disc that is slow.
        self._inference = JobRunner(1, self)
        self._reading = JobRunner(1, self)
        self.pictures = FilmPictures(workers, self._reading, lambda number: self.model.row_of(number) >= 0, self)
        self.pictures.ready.connect(self.picture_ready)
        self.pictures.failed.connect(self._on_failed)
        self.queue = BatchQueue(open_log, self)
        self.queue.failed.connect(self._on_failed)
        self.corrections = Corrections(
            *(self.model, open_log, self),
            show=self._replace, judge_again=self._analyse_again, keeps=lambda number: number in self._kept,
        )  # fmt: skip
        self.corrections.gone.connect(self.remove)
        self.corrections.written.connect(self.log_written)
        self.corrections.failed.connect(self._on_failed)
        for runner in (self._inference, self._reading, self.corrections.runner, self.queue.runner):
            runner.rested.connect(self._on_rested)
        self._inference.start(workers.start, self._on_models, self._on_no_models)

    # --- films --------------------------------------------------------------------------------------------------------

    def open_paths(self, paths: Iterable[Path], passwords: tuple[str, ...] = (), *, quietly: bool = False) -> None:
        """Put files, and the files in folders, on the desk and analyse them.

        Parameters
        ----------
        paths : iterable of Path
        passwords : tuple of str
            Of archives.
        quietly : bool
            Nobody asked for them just now: what is on screen stays there.
        """
        wanted = list(paths)
        self.pictures.passwords = tuple(dict.fromkeys((*passwords, *self.pictures.passwords)))
        on_desk = {film.path: film.sha256 for film in self._opened_from_files()}
        find = functools.partial(find_films, wanted, on_desk, self.workers, self.pictures.passwords)
        self._reading.start(find, lambda found: self._on_files(found, quietly), self._on_failed)

    def open_stored(self, stored: StoredReading) -> None:
        """Show an earlier reading again; it is not analysed anew."""
        for film in self.model.films:
            if film.stored is not None and film.stored.entry.reading_id == stored.entry.reading_id:
                self._replace(replace(film, patient=stored.patient, stored=stored))  # it may have been corrected elsewhere
                self.films_added.emit([film])
                return
        self._add([self._earlier(stored)])

    def put_beside(self, stored: StoredReading, film: Film) -> Film:
        """Put an earlier reading behind a film, to be looked at beside it; return it as it is on the desk."""
        for other in self.model.films:
            if other.stored is not None and other.stored.entry.reading_id == stored.entry.reading_id:
                return other
        earlier = self._earlier(stored)
        last = max((other.number for other in self.model.films if same_file(film, other)), key=self.model.row_of)
        self.model.add([earlier], after=last)
        return earlier

    def open_answers(self, reading_id: str) -> None:
        """Show the answer of a film that its reader has read now, and of the other slices of its volume."""
        read = next((film for film in self.model.films if film.stored and film.stored.entry.reading_id == reading_id), None)
        if read is None:
            return
        for film in self.model.films:
            if film.stored is not None and film.stored.entry.hidden and (film is read or film.sha256 == read.sha256):
                entry = replace(film.stored.entry, hidden=False)
                self._replace(replace(film, stored=replace(film.stored, entry=entry)))

    def remove(self, film: Film) -> None:
        """Take a film off the desk, with the other slices of its volume; the readings stay in the log."""
        is_slice = film.frame > 0 or film.frame_count > 1
        gone = {film.number, *(other.number for other in self.model.films if is_slice and same_file(film, other))}
        self.pictures.drop(gone)
        self.model.remove_all(gone)
        self._forget_removed()

    def clear(self) -> None:
        """Take all films off the desk; their readings stay in the log."""
        self.pictures.clear()
        self.model.clear()
        self._forget_removed()

    def put_back(self, places: Sequence[tuple[int, Film]]) -> None:
        """Put films back that were taken off, each into its row; those that were not judged yet wait again."""
        there = {identity(film) for film in self.model.films}
        given = self.line.numbers
        back = [(row, film) for row, film in places if identity(film) not in there]
        waiting = [film for _row, film in back if film.analysis is None and film.number not in given]
        lost = {film.number for film in waiting}
        self.model.put_back(
            [(row, replace(film, state=FilmState.WAITING) if film.number in lost else film) for row, film in back]
        )
        self._give([film for film in waiting if not film.frame and film.corners is None])
        self._enqueue([film.number for film in waiting if film.frame or film.corners is not None])
        if back:
            self.films_added.emit([back[0][1]])
            # The log may say another patient by now, or have none of it
            self.corrections.look_again([film for _row, film in back])

    def look_again(self) -> None:
        """Show all films as those whom the log says they are of by now; what was deleted there leaves the desk."""
        self.corrections.look_again(self.model.films)

    def cancel(self) -> None:
        """Analyse no more of what waits; the film that is being analysed is finished. The batch can be gone on with."""
        dropped = self.line.not_begun
        kept = bool(self.line.coming) or any(self.queue[number] for number in dropped)
        self.paused = False
        self.queue.stop(dropped)
        self.model.remove_all(dropped)
        self._forget_removed()
        if dropped:
            words = self.tr("Stopped: %n image(s) were not analysed.", "", len(dropped))
            offer = self.tr("The Home page offers to go on with them.")
            self.note_raised.emit(f"{words} {offer}" if kept else words)

    def pause(self, paused: bool) -> None:
        """Begin no further film until this is taken back."""
        self.paused = paused
        self._show_progress()
        self._next()
        self._on_rested()

    def resume_batch(self, number: int) -> None:
        """Go on with a batch that was left: put what waits of it on the desk."""
        self.queue.resume(number, self._on_resumed)

    def correct_patient(self, film: Film, patient: Patient) -> None:
        """Keep who the film is of; another age changes what may be said, so the film is analysed again with it."""
        if film.number in self.line.running:
            self._said[film.number] = patient
            return
        if film.analysis is None and film.number in self.line.not_begun:
            self._replace(replace(film, patient=patient))
            return
        if film.stored is None:
            self._analyse_again(film, patient)  # which tries once more to save it
            return
        self.corrections.correct(film, film.stored, patient)

    def straighten(self, film: Film, corners: Corners) -> None:
        """Judge the film between these corners of its photograph, as a new reading with a place of its own in the queue."""
        self.pictures.drop([film.number])
        if film.stored is None:
            self.queue.drop([film.number])
        self._replace(unjudged(replace(film, corners=corners), film.patient))
        self._give([film], QueueOptions(frames=(film.frame,), corners=corners))

    def read_original(self, film: Film) -> Callable[[], DecodedImage]:
        """Return what decodes a film's file again, whole and as it is; for a pool thread."""
        return functools.partial(self.workers.read, film.path, film.frame, self.pictures.passwords)

    @property
    def modalities(self) -> frozenset[str] | None:
        """What any of the models judges; None as long as they are not known."""
        return judged_modalities([package.manifest for package in self.models]) if self.models is not None else None

    @property
    def busy(self) -> bool:
        """Whether any film waits or is being analysed."""
        return self.line.busy

    @property
    def loaded(self) -> bool:
        """Whether it is known by now if there are models: `ready` was sent."""
        return self.models is not None or self._no_models != ("", "")

    @property
    def working(self) -> bool:
        """Whether anything at all is still to be done; what is paused is left to whoever comes back."""
        runners = (self._inference, self._reading, self.corrections.runner, self.queue.runner)
        return bool(self.line.running or (self.line.waiting and not self.paused)) or any(runner.busy for runner in runners)

    def veil(self) -> None:
        """Forget what could be seen of any patient. What waits and runs goes on and is saved, and is shown when unveiled."""
        self._veiled = True
        self.pictures.veil(True)
        for film in self.model.films:
            if film.number not in self._kept:
                self._replace(film)

    def unveil(self) -> None:
        """Show the films again, with what became of them meanwhile."""
        self._veiled = False
        self.pictures.veil(False)
        open_log, kept = self._open_log, dict(self._kept)
        self._reading.start(lambda: load_readings(open_log, kept), self._on_unveiled, self._on_not_unveiled)

    def close(self) -> None:
        """Drop the films that wait, finish the one that runs and everything that somebody typed."""
        self.line.waiting.clear()
        for runner in (self._inference, self._reading):
            runner.close()
        self.corrections.runner.finish()
        self.queue.close()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _on_failed(self, error: Exception) -> None:
        if self._veiled:
            self._unseen.append(describe(error))
        else:
            self.notice_raised.emit(*describe(error))

    def _on_models(self, models: tuple[Package, ...]) -> None:
        self.models = models
        self.ready.emit()
        for film in self.model.films:  # opened from the log before it was known which ages its model judges
            if film.analysis is not None:
                self._replace(film)
        self._next()

    def _on_no_models(self, error: Exception) -> None:
        self._no_models = describe(error)
        self.ready.emit()
        self._on_failed(error)
        self._next()

    def _on_files(self, found: FoundFiles, quietly: bool) -> None:
        for problem in found.problems:
            self._on_failed(problem)
        known = {film.path: film for film in reversed(self._opened_from_files()) if film.path not in found.changed}
        new = [Film(next(self._numbers), path) for path in found.files if path not in known]
        if new:
            self._add(new, quietly=quietly)
            self._give(new)
        elif found.files and not quietly:
            self.films_added.emit([known[found.files[0]]])
        for film in (known[path] for path in found.files if path in known):
            if (
                film.analysis is not None and not film.analysis.file_sha256
            ):  # it could not be read: it may have been copied again
                self._analyse_again(film, film.patient)

    def _on_resumed(self, batch: Batch) -> None:
        corners = batch.options.corners
        films = [Film(next(self._numbers), item.path, frame=item.frame, corners=corners) for item in batch.items]
        for film, item in zip(films, batch.items, strict=True):
            self.queue.add(film.number, Queued(batch, item))
        if films:
            self._add(films)
        self._enqueue([film.number for film in films])

    def _earlier(self, stored: StoredReading) -> Film:
        return at_its_age(from_log(next(self._numbers), stored), self._manifests)

    def _add(self, films: list[Film], *, quietly: bool = False) -> None:
        self.model.add(films)
        if not quietly:
            self.films_added.emit(films)

    def _analyse_again(self, film: Film, patient: Patient) -> None:
        self._replace(unjudged(film, patient))
        self._enqueue([film.number])

    def _give(self, films: list[Film], options: QueueOptions = PLAIN) -> None:
        """Put new films into the queue of the log, then analyse them: so none is forgotten whenever the power goes."""
        numbers = [film.number for film in films]
        self.line.announce(numbers)
        self._show_progress()
        self.queue.give(numbers, [film.path for film in films], self._on_queued, options)

    def _on_queued(self, numbers: Sequence[int]) -> None:
        self.queue.drop(self.line.arrive(numbers))
        self._show_progress()
        self._next()

    def _enqueue(self, numbers: list[int]) -> None:
        self.line.add(numbers)
        self._show_progress()
        self._next()

    def _next(self) -> None:
        """Start the analysis of the next film when none is running: so a cancelled queue stops between two films."""
        if self.line.running or not self.line.waiting or not self.loaded or self.paused:
            return
        films = [self._film(number) for number in self.line.begin(self._go_together, SLICES_AT_ONCE)]
        for film in films:
            self._replace(replace(film, state=FilmState.ANALYZING))
        self._inference.start(self._work_on(films), self._on_outcomes, self._on_analysis_failed)

    def _go_together(self, first: int, other: int) -> bool:
        """Tell whether two films are slices of one volume that is not new: its file is read once for them."""
        films = self._film(first), self._film(other)
        same = {(film.path, film.patient, film.judged_sha256) for film in films}
        return all(film.frame for film in films) and len(same) == 1

    def _film(self, number: int) -> Film:
        return self.model.films[self.model.row_of(number)]

    def _work_on(self, films: list[Film]) -> Callable[[], list[Outcome]]:
        tasks = [self._task(film) for film in films]
        if self.models is None:
            code, reason = self._no_models
            return lambda: [read_unjudged(self.workers, task, code, reason) for task in tasks]
        return functools.partial(read_and_log, self.workers, self._open_log, tasks)

    def _task(self, film: Film) -> Task:
        place = self.queue[film.number]
        return Task(
            film.path,
            film.frame,
            typed=film.patient if film.patient != NOBODY else None,
            judged_sha256=film.judged_sha256,
            passwords=self.pictures.passwords,
            batch=place.batch if place is not None else None,
            item=place.item if place is not None else None,
            corners=film.corners,
        )

    def _on_outcomes(self, outcomes: list[Outcome]) -> None:
        for number, outcome in zip(self.line.end(), outcomes, strict=True):
            said = self._said.pop(number, None)
            if self.model.row_of(number) >= 0:
                done = self._take_outcome(self._film(number), outcome)
                if said is not None:  # now that the log has it
                    self.correct_patient(done, said)
        if any(outcome.stored is not None for outcome in outcomes):
            self.log_written.emit()
        self._show_progress()
        self._next()

    def _take_outcome(self, film: Film, outcome: Outcome) -> Film:
        if outcome.image is not None:
            self.pictures.keep(film.number, outcome.image)
        done = judged(film, outcome)
        self._replace(done)
        if outcome.frame_count > 1 and film.frame_count == 1:
            self._add_slices(done, outcome)
        return done

    def _add_slices(self, first: Film, outcome: Outcome) -> None:
        """Put the other slices of a volume on the desk, behind its first, and judge them next."""
        place, there = self.queue[first.number], {film.frame for film in self.model.films if film.path == first.path}
        frames = [frame for frame in range(1, outcome.frame_count) if frame not in there]
        films = [
            Film(next(self._numbers), first.path, frame=frame, frame_count=first.frame_count, judged_sha256=first.sha256)
            for frame in frames
        ]
        places = {item.frame: item for item in outcome.items}
        for film in films:
            if place is not None and film.frame in places:
                self.queue.add(film.number, Queued(place.batch, places[film.frame]))
        self.model.add(films, after=first.number)
        self.line.add([film.number for film in films], next_up=True)

    def _on_analysis_failed(self, error: Exception) -> None:
        """A bug struck while films were analysed: take them off the desk rather than show a state that is not true."""
        self.model.remove_all(set(self.line.end(done=False)))
        self._said.clear()
        self._on_failed(error)
        self._show_progress()
        self._next()

    def _on_unveiled(self, found: dict[int, StoredReading | None]) -> None:
        self._kept.clear()
        for number, stored in found.items():
            row = self.model.row_of(number)
            if stored is None:
                self.model.remove(number)
            elif row >= 0:
                film = replace(self.model.films[row], state=state_of(stored.analysis), analysis=stored.analysis)
                self._replace(replace(film, patient=stored.patient, preview=stored.preview, stored=stored))
        if self._veiled:  # again, by now
            return
        given = self.line.numbers
        lost = [film for film in self.model.films if film.analysis is None and film.number not in given]
        for film in lost:  # what could not be saved was not kept either
            self._replace(replace(film, state=FilmState.WAITING))
        self._enqueue([film.number for film in lost])
        for notice in self._unseen:
            self.notice_raised.emit(*notice)
        self._unseen.clear()

    def _on_not_unveiled(self, error: Exception) -> None:
        """The films stay in the log, which cannot be read now."""
        self._kept.clear()
        self.clear()
        self._on_failed(error)

    def _on_rested(self) -> None:
        if self._veiled and not self.working:
            self.rested.emit()

    # --- state --------------------------------------------------------------------------------------------------------

    @property
    def _manifests(self) -> list[Manifest]:
        return [package.manifest for package in self.models or ()]

    def _opened_from_files(self) -> list[Film]:
        return [film for film in self.model.films if not film.opened_from_log]

    def _replace(self, film: Film) -> None:
        if self._veiled:
            self._kept.pop(film.number, None)
            if film.stored is not None:
                self._kept[film.number] = film.stored.entry.reading_id
            film = bare(film)
        film = at_its_age(film, self._manifests)
        self.model.replace(film)
        self.film_changed.emit(film)

    def _forget_removed(self) -> None:
        kept = {film.number for film in self.model.films}
        self.queue.drop(self.line.keep(kept))
        self._show_progress()

    def _show_progress(self) -> None:
        self.progress_changed.emit(self.line.done, self.line.given)
        if not self.busy:
            self.paused = self.paused and not self.line.given  # a pause ends with the batch that it was made for
            self.line.start_anew()
            self.queue.finish()
