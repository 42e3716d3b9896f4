"""Work longer than a blink: plain functions on pool threads, their results as signals in the GUI thread."""

import itertools
import logging
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from desktop.errors import LightboxError

log = logging.getLogger(__name__)

CLOSE_TIMEOUT_MS: Final = 30_000
"""A job that runs when the window closes may finish: one image with its entry in the log."""


Then = Callable[[Any], object]
Failed = Callable[[Exception], object]


class _Job(QRunnable):
    """Gets bound signals of the runner, which lives in the GUI thread; a signal object of its own would die on the pool thread."""

    def __init__(self, number: int, work: Callable[[], object], succeeded: SignalInstance, failed: SignalInstance) -> None:
        super().__init__()
        self._number, self._work, self._succeeded, self._failed = number, work, succeeded, failed

    def run(self) -> None:
        work = self._work
        # PySide keeps many a job for as long as its pool; what it was about, as a picture, need not stay with it
        del self._work
        try:
            result = work()
        except LightboxError as error:
            log.info("job %s: %s", self._number, error.code)
            self._failed.emit(self._number, error)
        except Exception as error:  # a bug: the traceback goes to the log, the window says a neutral sentence
            log.exception("job %s failed", self._number)
            self._failed.emit(self._number, error)
        else:
            self._succeeded.emit(self._number, result)


class JobRunner(QObject):
    """Runs jobs on its own threads, in the order they were started where it has one thread.

    What is to be done with a result is called in the GUI thread, unless the job was forgotten or the runner closed by then.
    """

    succeeded = Signal(object, object)
    """Number of the job, and its result. ``object``, because ``Signal(int)`` has 32 bits and overflows."""
    failed = Signal(object, object)
    """Number of the job, and its exception: a `LightboxError`, or a bug that was logged."""

    rested = Signal()
    """No result is wanted any more."""

    _numbers = itertools.count(1)

    def __init__(self, threads: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)  # a runner with one thread keeps it: what a job left open belongs to that thread
        self._then: dict[int, tuple[Then, Failed]] = {}
        self.succeeded.connect(self._on_succeeded)
        self.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether any result is still wanted."""
        return bool(self._then)

    def start(self, work: Callable[[], object], then: Then, failed: Failed) -> int:
        """Queue a function that touches no widget; return the job's number."""
        number = next(self._numbers)
        self._then[number] = (then, failed)
        self._pool.start(_Job(number, work, self.succeeded, self.failed))
        return number

    def forget(self, number: int) -> None:
        """Want the result of a job no more: a newer one replaced it."""
        self._then.pop(number, None)

    def drop(self) -> None:
        """Drop what waits, and want nothing of what runs; the thread stays, and what it holds can still be let go there."""
        self._pool.clear()
        self._then.clear()

    def close(self) -> bool:
        """Drop what waits and let what runs finish; true when all threads are at rest."""
        self._pool.clear()
        return self.finish()

    def finish(self) -> bool:
        """Let all that was started finish, for work that must not be lost; its results are wanted no more."""
        self._then.clear()
        return self._pool.waitForDone(CLOSE_TIMEOUT_MS)

    def _on_succeeded(self, number: int, result: object) -> None:
        if number in self._then:
            then, _ = self._then.pop(number)
            then(result)
            self._tell_rest()

    def _on_failed(self, number: int, error: Exception) -> None:
        if number in self._then:
            _, failed = self._then.pop(number)
            failed(error)
            self._tell_rest()

    def _tell_rest(self) -> None:
        if not self._then:
            self.rested.emit()
