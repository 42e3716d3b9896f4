"""Asks how the answer on screen bears small changes: after everything that waits, and only for as long as it is on screen."""

import functools
import threading
from contextlib import closing, suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.analysis.stability import Steadiness, steadiness
from desktop.errors import LightboxError
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.jobs import JobRunner
from desktop.imaging.photo import corners_of
from desktop.inference.result import Analysis
from desktop.workers.exchange import Answered
from desktop.workers.pool import Workers

REST_MS: Final = 400
"""A film is asked about when it has been on screen for so long: who leafs through films waits for none."""


def try_changes(workers: Workers, film: Film, passwords: tuple[str, ...], given_up: threading.Event) -> Steadiness | None:
    """Judge a film again after each change; None when given up, or when its file is not there any more. Runs on a pool thread."""
    analysis = film.analysis
    if analysis is None or analysis.model is None:
        return None
    answered = Answered(
        analysis.file_sha256,
        analysis.frame,
        analysis.model.id,
        analysis.model.sha256,
        analysis.label,
        passwords,
        corners_of(analysis.notices),
    )
    changed = []
    with suppress(LightboxError), closing(workers.judge_changed(film.path, answered)) as answers:
        for answer in answers:
            if given_up.is_set():
                return None
            changed.append(answer)
        return steadiness(analysis.label, analysis.probability, changed) if changed else None
    return None


class StabilityJobs(QObject):
    """One question at a time; a film that waits for its analysis goes before."""

    found = Signal(object, object)
    """The `Analysis` that was asked about, the very object, and its `Steadiness`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = JobRunner(1, self)
        self._film: Film | None = None
        self._given_up = threading.Event()
        self._job = 0
        self._told: tuple[Analysis, Steadiness] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        desk.progress_changed.connect(self._on_progress)

    def show_film(self, film: Film | None) -> None:
        """Ask about the film that is on screen now, and no more about the one before; None where there is no answer to be seen."""
        answered = film is not None and film.analysis is not None and film.analysis.prediction is not None
        if self._film is not None and film is not None and film.analysis is self._film.analysis:
            self._film = film
            if self._told is not None and self._told[0] is film.analysis:
                self.found.emit(*self._told)
            return
        self._give_up()
        self._told = None
        self._film = film if answered else None
        if self._film is not None:
            self._rest.start()

    def close_jobs(self) -> None:
        """Ask no more."""
        self._film = None
        self._give_up()
        self._jobs.close()

    def _on_progress(self, _done: int, _given: int) -> None:
        """Make room for films that wait; when none is left, ask."""
        if self._desk.busy:
            self._give_up()
        elif self._film is not None and self._told is None and not self._job:
            self._rest.start()

    def _ask(self) -> None:
        film = self._film
        if film is None or film.analysis is None or self._desk.busy:
            return
        analysis, self._given_up = film.analysis, threading.Event()
        work = functools.partial(try_changes, self._desk.workers, film, self._desk.pictures.passwords, self._given_up)
        self._job = self._jobs.start(
            work, lambda found: self._on_found(analysis, found), lambda _: self._on_found(analysis, None)
        )

    def _on_found(self, analysis: Analysis, found: Steadiness | None) -> None:
        self._job = 0
        if found is not None and self._film is not None and self._film.analysis is analysis:
            self._told = (analysis, found)
            self.found.emit(analysis, found)

    def _give_up(self) -> None:
        self._rest.stop()
        self._given_up.set()
        self._jobs.forget(self._job)
        self._job = 0
