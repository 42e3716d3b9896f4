"""Work longer than a blink: plain functions on pool threads, their results as signals in the GUI thread."""

import itertools
import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from desktop.errors import LightboxError

log = logging.getLogger(__name__)

CLOSE_TIMEOUT_MS: Final = 30_000
"""A job that runs when the window closes may finish: one image with its entry in the log."""


class _Job(QRunnable):
    """Gets bound signals of the runner, which lives in the GUI thread; a signal object of its own would die on the pool thread."""

    def __init__(self, number: int, work: Callable[[], object], succeeded: SignalInstance, failed: SignalInstance) -> None:
        super().__init__()
        self._number, self._work, self._succeeded, self._failed = number, work, succeeded, failed

    def run(self) -> None:
        try:
            result = self._work()
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

    Every job has a number; listeners ignore numbers that they no longer wait for.
    """

    succeeded = Signal(object, object)
    """Number and result. ``object``, because ``Signal(int)`` has 32 bits and overflows."""
    failed = Signal(object, object)
    """Number and exception: a `LightboxError`, or a bug that was logged."""

    _numbers = itertools.count(1)

    def __init__(self, threads: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)

    def start(self, work: Callable[[], object]) -> int:
        """Queue a function that touches no widget; return the job's number."""
        number = next(self._numbers)
        self._pool.start(_Job(number, work, self.succeeded, self.failed))
        return number

    def close(self) -> bool:
        """Drop what waits and let what runs finish; true when all threads are at rest."""
        self._pool.clear()
        return self._pool.waitForDone(CLOSE_TIMEOUT_MS)
