"""The workers: questions from any thread, each answered by a process that is killed and replaced where it fails."""

import logging
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from desktop.analysis.stability import CHANGES, ChangedAnswer
from desktop.errors import ImageError, LightboxError, ModelError, WorkerError
from desktop.imaging.image import DecodedImage, Inspection
from desktop.imaging.presentation import as_jpeg
from desktop.imaging.tag_page import TagPage
from desktop.inference.package import Package
from desktop.inference.result import Analysis, Status, new_reading_id
from desktop.paths import MODELS
from desktop.report.picture import heatmap_png
from desktop.workers.arena import Arena
from desktop.workers.checks import check_changed, check_image, check_inspection, check_judged, check_tags
from desktop.workers.child import serve
from desktop.workers.exchange import Answered, Judged, Options, RawJudged
from desktop.workers.wire import decode
from desktop.workers.worker import Child, Worker

log = logging.getLogger(__name__)

QUESTIONS: Final = 200
"""A worker is replaced after so many, or when it holds too much memory: some decoders leak (`desktop.workers.limits.WORN_BYTES`)."""


class Workers:
    """Warm workers. Every question takes one that is idle; while all are busy it waits.

    Parameters
    ----------
    count : int
        Most at a time. There is one from the start; another is started when a question finds all of them busy.
    shelf : Path
        The model packages.
    threads : int
        Of one answer; 0: as many as the processor has cores, the best where one answer is wanted at a time.
    child : callable
        What a worker runs; tests give others.
    """

    def __init__(self, count: int = 1, shelf: Path = MODELS, threads: int = 0, child: Child = serve) -> None:
        self.count = count
        self._shelf, self._threads, self._child = shelf, threads, child
        self._changed = threading.Condition()
        self._all: set[Worker] = set()
        self._idle: list[Worker] = []
        self._starting = 0
        self._waiting = 0  # questions, for a worker
        self._successors = 0  # that came while the one whose place they take was busy
        self._failure: LightboxError | None = None
        self._closed = False

    def start(self) -> tuple[Package, ...]:
        """Start the first worker, wait for it, and return the models that it can ask.

        Raises
        ------
        ModelError
            The models cannot be used; files can still be read.
        WorkerError
            ``WORKER-START``.
        """
        with self._taken() as worker:
            if worker.problem is not None:
                raise worker.problem
            return worker.packages

    def begin(self) -> None:
        """Start the first worker, and do not wait for it."""
        with self._changed:
            if not self._all and not self._starting:
                self._start_one()

    def close(self) -> None:
        """End all workers. Who still waits for one gets ``WORKER-START``."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
            self._changed.notify_all()
            while self._starting:
                self._changed.wait()
        for worker in idle:
            self._all.discard(worker)
            worker.kill()

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # --- questions ----------------------------------------------------------------------------------------------------

    def analyze(self, path: Path, options: Options) -> Iterator[Judged]:
        """Judge a file.

        Parameters
        ----------
        path : Path
        options : Options

        Yields
        ------
        Judged
            For each frame; a refusal is an answer too, and ends the file.

        Raises
        ------
        ModelError
            The models cannot be used, or there is none with this name.
        WorkerError
            ``WORKER-START``.
        """
        question = {"ask": "analyze", "path": str(path), "options": asdict(options)}
        start, frame = time.perf_counter(), options.frames[0] if options.frames else 0
        with self._taken() as worker:

            def read(value: Any, arena: Arena) -> RawJudged:
                raw: RawJudged = decode(RawJudged, value, arena)
                check_judged(raw, worker.packages)
                return raw

            try:
                with closing(worker.ask(question, read)) as answers:
                    for number, raw in enumerate(answers, 1):
                        yield _judged(path, raw, options)
                        frame = options.frames[number] if options.frames and number < len(options.frames) else number
                        start = time.perf_counter()
            except ImageError as error:
                yield _refused(path, frame, error, 1000 * (time.perf_counter() - start), options)

    def read(self, path: Path, frame: int = 0, passwords: tuple[str, ...] = ()) -> DecodedImage:
        """Decode one frame of a file, to be looked at.

        Raises
        ------
        ImageError
            Why it cannot be.
        WorkerError
            ``WORKER-START``.
        """
        question = {"ask": "read", "path": str(path), "frame": frame, "passwords": list(passwords)}
        with self._taken() as worker:
            with closing(worker.ask(question, _read_image)) as answers:
                for image in answers:
                    return image
            raise ImageError("DECODER-CRASHED")

    def judge_changed(self, path: Path, answered: Answered) -> Generator[ChangedAnswer, None, None]:
        """Judge a film once more after each of the small changes of `desktop.analysis.stability`.

        Who wants no more closes the iterator: no further change is judged.

        Parameters
        ----------
        path : Path
        answered : Answered

        Raises
        ------
        ImageError
            The file cannot be read, or is another by now: ``FILE-CHANGED``.
        ModelError
            ``MODEL-NOT-FOUND``: the model that gave the answer is not installed any more.
        WorkerError
            ``WORKER-START``.
        """
        question = {"ask": "stability", "path": str(path), "answered": asdict(answered)}
        with self._taken() as worker:
            package = next((p for p in worker.packages if p.ref.sha256 == answered.model_sha256), None)
            if package is None:
                raise ModelError("MODEL-NOT-FOUND", model=answered.model_id)
            codes = package.manifest.codes

            def read(value: Any, arena: Arena) -> ChangedAnswer:
                answer: ChangedAnswer = decode(ChangedAnswer, value, arena)
                check_changed(answer, codes)
                return answer

            with closing(worker.ask(question, read)) as answers:
                for number, answer in enumerate(answers):
                    if number == len(CHANGES):
                        return
                    yield answer

    def inspect(self, path: Path, passwords: tuple[str, ...] = ()) -> Iterator[Inspection]:
        """Read the headers of a file, or of all files of an archive (`desktop.imaging.inspection`).

        Raises
        ------
        WorkerError
            ``WORKER-START``.
        """
        question = {"ask": "inspect", "path": str(path), "passwords": list(passwords)}

        def read(value: Any, arena: Arena) -> Inspection:
            inspection: Inspection = decode(Inspection, value, arena)
            check_inspection(inspection, path)
            return inspection

        with self._taken() as worker:
            try:
                with closing(worker.ask(question, read)) as answers:
                    yield from answers
            except ImageError as error:
                yield Inspection.refused(path, error)

    def tags(self, path: Path, passwords: tuple[str, ...] = ()) -> tuple[TagPage, ...]:
        """Read all that a file says of itself (`desktop.imaging.tags`).

        Raises
        ------
        ImageError
            Why it cannot be read.
        WorkerError
            ``WORKER-START``.
        """
        question = {"ask": "tags", "path": str(path), "passwords": list(passwords)}
        pages: list[TagPage] = []

        def read(value: Any, arena: Arena) -> TagPage:
            page: TagPage = decode(TagPage, value, arena)
            check_tags(page, pages[0] if pages else page, sum(len(known.rows) for known in pages))
            return page

        with self._taken() as worker, closing(worker.ask(question, read)) as answers:
            for page in answers:
                pages.append(page)  # noqa: PERF402  each is checked against those before
        if not pages:
            raise ImageError("DECODER-CRASHED")
        return tuple(pages)

    def probe(self) -> dict[str, bool]:
        """Have a worker try what it must not be able to do, and return what was refused (`desktop.workers.limits.try_out`).

        Raises
        ------
        WorkerError
            ``WORKER-START``.
        """
        with self._taken() as worker:
            told = list(worker.ask({"ask": "probe"}, lambda value, _: decode(dict[str, bool], value)))
        return {name: held for refused in told for name, held in refused.items()}

    # --- workers ------------------------------------------------------------------------------------------------------

    @contextmanager
    def _taken(self) -> Iterator[Worker]:
        worker = self._take()
        try:
            yield worker
        finally:
            self._give_back(worker)

    def _take(self) -> Worker:
        """Return an idle worker; where all are busy start another one, up to their number, and wait."""
        with self._changed:
            while not self._idle:
                if self._closed:
                    raise WorkerError("WORKER-START", detail="the program ends")
                started = len(self._all) + self._starting
                if self._failure is None and started < self.count and self._starting <= self._waiting:
                    self._start_one()
                elif self._failure is not None and not self._all and not self._starting:
                    failure, self._failure = self._failure, None  # the next question tries again
                    raise failure
                self._waiting += 1
                self._changed.wait()
                self._waiting -= 1
            worker = self._idle.pop()
            if worker.alive:
                return worker
            self._all.discard(worker)  # somebody killed it while it had nothing to do, which is no file's fault
        worker.kill()
        return self._take()

    def _give_back(self, worker: Worker) -> None:
        with self._changed:
            old = _is_old(worker)
            followed = old and self._successors > 0
            self._successors -= followed
            if worker.broken or self._closed or followed:
                self._all.discard(worker)
            else:
                self._idle.append(worker)
            # Ahead, so that the next question need not wait
            if not self._starting and not self._closed and (not self._all or (old and not followed)):
                self._start_one()
            self._changed.notify_all()
        if worker not in self._idle and not worker.broken:
            worker.kill()

    def _start_one(self) -> None:
        self._starting += 1
        threading.Thread(target=self._start, name="worker-start", daemon=True).start()

    def _start(self) -> None:
        """Start a worker; where it takes the place of one that is due to be replaced, let that go."""
        worker, failure = None, None
        try:
            worker = Worker(self._shelf, self._threads, self._child)
        except LightboxError as error:
            failure = error
        except Exception as error:  # who waits must be told
            log.exception("a worker cannot be started")
            failure = WorkerError("WORKER-START", detail=type(error).__name__)
        with self._changed:
            self._starting -= 1
            self._failure = failure
            gone = worker if self._closed else None
            if worker is not None and not self._closed:
                self._all.add(worker)
                gone = next((w for w in self._idle if _is_old(w)), None)
                self._successors += gone is None and any(_is_old(w) for w in self._all)
                self._idle.append(worker)
            if gone is not None and gone in self._idle:
                self._idle.remove(gone)
                self._all.discard(gone)
            self._changed.notify_all()
        if gone is not None:
            gone.kill()


def _is_old(worker: Worker) -> bool:
    return worker.worn or worker.answered >= QUESTIONS


def _read_image(value: Any, arena: Arena) -> DecodedImage:
    image: DecodedImage = decode(DecodedImage, value, arena)
    check_image(image)
    return image


def _judged(path: Path, raw: RawJudged, options: Options) -> Judged:
    """Give the answer the names that the host knows, and make files of its pictures."""
    named = raw.analysis.reading_id and options.numbered
    analysis = replace(raw.analysis, file=str(path), reading_id=new_reading_id() if named else "")
    preview = as_jpeg(raw.preview) if raw.preview is not None else b""
    heatmap = heatmap_png(raw.heatmap, analysis) if raw.heatmap is not None and analysis.prediction is not None else b""
    return Judged(path, raw.image, analysis, preview, heatmap)


def _refused(path: Path, frame: int, error: ImageError, elapsed_ms: float, options: Options) -> Judged:
    reading_id = new_reading_id() if options.numbered else ""
    analysis = Analysis(
        str(path), frame, Status.REFUSED, elapsed_ms, code=error.code, reason=error.reason, reading_id=reading_id
    )
    return Judged(path, None, analysis)
