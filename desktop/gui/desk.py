"""The desk: which films are open, and what becomes of them."""

import functools
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.gui.analyses import Analyses
from desktop.gui.batch_queue import Queued
from desktop.gui.corrections import Corrections
from desktop.gui.film import Film, FilmState, Undecided, same_file, state_of
from desktop.gui.film_changes import at_its_age, bare, from_log, identity, judged, unjudged
from desktop.gui.film_jobs import FoundFiles, OpenLog, Outcome, find_films, load_readings
from desktop.gui.film_pictures import FilmPictures
from desktop.gui.i18n import describe
from desktop.gui.image_list import FilmsModel
from desktop.gui.jobs import JobRunner
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo_warp import Corners
from desktop.records.batch import Batch, QueueOptions
from desktop.records.entry import Patient, StoredReading
from desktop.workers.pool import Workers


class Desk(QObject):
    """Owns the films, their analyses, and the pictures that were decoded last."""

    ready = Signal()
    """The models are known, or cannot be used: `analyses.models`."""
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
        self.workers = workers
        self._open_log = open_log
        self._numbers = itertools.count(1)
        self._said: dict[int, Patient] = {}  # of films while they were being analysed
        self.undecided = Undecided()
        self._veiled = False
        self._kept: dict[int, str] = {}  # while veiled: what the log has of which film
        self._unseen: list[tuple[str, str]] = []  # notices that were raised while veiled
        self._reading = JobRunner(1, self)  # a disc that is slow holds up no analysis and no correction
        self.pictures = FilmPictures(workers, self._reading, lambda number: self.model.row_of(number) >= 0, self)
        self.pictures.ready.connect(self.picture_ready)
        self.pictures.failed.connect(self._on_failed)
        self.analyses = Analyses(self.model, workers, open_log, lambda: self.pictures.passwords, self)
        self._connect_analyses()
        self.corrections = Corrections(
            *(self.model, open_log, self),
            show=self._replace, judge_again=self._analyse_again, keeps=lambda number: number in self._kept,
        )  # fmt: skip
        self.corrections.gone.connect(self.remove)
        self.corrections.written.connect(self.log_written)
        self.corrections.failed.connect(self._on_failed)
        for part in (self._reading, self.corrections.runner, self.analyses):
            part.rested.connect(self._on_rested)

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
        self.analyses.forget_removed()

    def clear(self) -> None:
        """Take all films off the desk; their readings stay in the log."""
        self.pictures.clear()
        self.model.clear()
        self.analyses.forget_removed()

    def put_back(self, places: Sequence[tuple[int, Film]]) -> None:
        """Put films back that were taken off, each into its row; those that were not judged yet wait again."""
        there = {identity(film) for film in self.model.films}
        given = self.analyses.line.numbers
        back = [(row, film) for row, film in places if identity(film) not in there]
        waiting = [film for _row, film in back if film.analysis is None and film.number not in given]
        lost = {film.number for film in waiting}
        self.model.put_back(
            [(row, replace(film, state=FilmState.WAITING) if film.number in lost else film) for row, film in back]
        )
        self.analyses.give([film for film in waiting if not film.frame and film.corners is None])
        self.analyses.enqueue([film for film in waiting if film.frame or film.corners is not None])
        if back:
            self.films_added.emit([back[0][1]])
            # The log may say another patient by now, or have none of it
            self.corrections.look_again([film for _row, film in back])

    def look_again(self) -> None:
        """Show all films as those whom the log says they are of by now; what was deleted there leaves the desk."""
        self.corrections.look_again(self.model.films)

    def cancel(self) -> None:
        """Analyse no more of what waits; the film that is being analysed is finished. The batch can be gone on with."""
        dropped, kept = self.analyses.stop()
        self.model.remove_all(dropped)
        self.analyses.forget_removed()
        if dropped:
            words = self.tr("Stopped: %n image(s) were not analysed.", "", len(dropped))
            offer = self.tr("The Home page offers to go on with them.")
            self.note_raised.emit(f"{words} {offer}" if kept else words)

    def resume_batch(self, number: int) -> None:
        """Go on with a batch that was left: put what waits of it on the desk."""
        self.analyses.queue.resume(number, self._on_resumed)

    def correct_patient(self, film: Film, patient: Patient) -> None:
        """Keep who the film is of; another age changes what may be said, so the film is analysed again with it."""
        if film.number in self.analyses.line.running:
            self._said[film.number] = patient
            return
        if film.analysis is None and film.number in self.analyses.line.not_begun:
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
            self.analyses.queue.drop([film.number])
        self._replace(unjudged(replace(film, corners=corners), film.patient))
        self.analyses.give([film], QueueOptions(frames=(film.frame,), corners=corners))

    def read_original(self, film: Film) -> Callable[[], DecodedImage]:
        """Return what decodes a film's file again, whole and as it is; for a pool thread."""
        return functools.partial(self.workers.read, film.path, film.frame, self.pictures.passwords)

    @property
    def busy(self) -> bool:
        """Whether any film waits or is being analysed."""
        return self.analyses.line.busy

    @property
    def working(self) -> bool:
        """Whether anything at all is still to be done; what is paused is left to whoever comes back."""
        return self.analyses.working or self._reading.busy or self.corrections.runner.busy

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
        self.analyses.close()
        self._reading.close()
        self.corrections.runner.finish()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _on_failed(self, error: Exception) -> None:
        if self._veiled:
            self._unseen.append(describe(error))
        else:
            self.notice_raised.emit(*describe(error))

    def _connect_analyses(self) -> None:
        self.analyses.ready.connect(self._on_ready)
        self.analyses.begun.connect(self._on_begun)
        self.analyses.done.connect(self._on_done)
        self.analyses.lost.connect(self._on_lost)
        self.analyses.failed.connect(self._on_failed)
        self.analyses.progress_changed.connect(self.progress_changed)

    def _on_ready(self) -> None:
        self.ready.emit()
        if self.analyses.models is not None:
            for film in self.model.films:  # opened from the log before it was known which ages its model judges
                if film.analysis is not None:
                    self._replace(film)

    def _on_files(self, found: FoundFiles, quietly: bool) -> None:
        for problem in found.problems:
            self._on_failed(problem)
        known = {film.path: film for film in reversed(self._opened_from_files()) if film.path not in found.changed}
        new = [Film(next(self._numbers), path) for path in found.files if path not in known]
        if new:
            self._add(new, quietly=quietly)
            self.analyses.give(new)
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
            self.analyses.queue.add(film.number, Queued(batch, item))
        if films:
            self._add(films)
        self.analyses.enqueue(films)

    def _earlier(self, stored: StoredReading) -> Film:
        return at_its_age(from_log(next(self._numbers), stored), self.analyses.manifests)

    def _add(self, films: list[Film], *, quietly: bool = False) -> None:
        self.model.add(films)
        if not quietly:
            self.films_added.emit(films)

    def _analyse_again(self, film: Film, patient: Patient) -> None:
        self._replace(unjudged(film, patient))
        self.analyses.enqueue([film])

    def _on_begun(self, films: list[Film]) -> None:
        for film in films:
            self._replace(replace(film, state=FilmState.ANALYZING))

    def _on_done(self, outcomes: list[tuple[int, Outcome]]) -> None:
        for number, outcome in outcomes:
            said, row = self._said.pop(number, None), self.model.row_of(number)
            if row >= 0:
                done = self._take_outcome(self.model.films[row], outcome)
                if said is not None:  # now that the log has it
                    self.correct_patient(done, said)
        if any(outcome.stored is not None for _number, outcome in outcomes):
            self.log_written.emit()

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
        there = {film.frame for film in self.model.films if film.path == first.path}
        films = [
            Film(next(self._numbers), first.path, frame=frame, frame_count=first.frame_count, judged_sha256=first.sha256)
            for frame in range(1, outcome.frame_count)
            if frame not in there
        ]
        self.model.add(films, after=first.number)
        self.analyses.follow(first, films, outcome.items)

    def _on_lost(self, numbers: set[int], error: Exception) -> None:
        """A bug struck while films were analysed: take them off the desk rather than show a state that is not true."""
        self.model.remove_all(numbers)
        self._said.clear()
        self._on_failed(error)

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
        given = self.analyses.line.numbers
        lost = [film for film in self.model.films if film.analysis is None and film.number not in given]
        for film in lost:  # what could not be saved was not kept either
            self._replace(replace(film, state=FilmState.WAITING))
        self.analyses.enqueue(lost)
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

    def _opened_from_files(self) -> list[Film]:
        return [film for film in self.model.films if not film.opened_from_log]

    def _replace(self, film: Film) -> None:
        if self._veiled:
            self._kept.pop(film.number, None)
            if film.stored is not None:
                self._kept[film.number] = film.stored.entry.reading_id
            film = bare(film)
        film = at_its_age(film, self.analyses.manifests)
        self.model.replace(film)
        self.film_changed.emit(film)
