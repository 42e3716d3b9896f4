"""One worker as the host sees it: started, asked, watched, and killed where it breaks a limit."""

import logging
import multiprocessing
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, TypeVar

from desktop.errors import ImageError, LightboxError, ModelError, WorkerError, clean_text
from desktop.inference.package import Package, read_shelf
from desktop.workers.arena import Arena
from desktop.workers.checks import known_error
from desktop.workers.child import NEXT, STOP, Setup
from desktop.workers.limits import MEMORY_BYTES
from desktop.workers.windows_job import Job
from desktop.workers.wire import MESSAGE_BYTES, Breach, decode, pack, unpack

log = logging.getLogger(__name__)

ANSWER_S: Final = 10.0
"""Longest time for one answer."""
START_S: Final = 60.0
"""Longest time for a start: a virus scanner looks at every library the first time."""

WHERE_LENGTH: Final = 300
"""Longest place of a bug that the log of the program gets, in characters."""

Child = Callable[[Connection, Setup], None]
T = TypeVar("T")


class Worker:
    """A process, the pipe to it, and the memory that it shares with the host.

    Parameters
    ----------
    shelf : Path
    threads : int
        Of one answer; 0: as many as the processor has cores.
    child : callable
        What the process runs.

    Raises
    ------
    WorkerError
        ``WORKER-START``.
    """

    def __init__(self, shelf: Path, threads: int, child: Child) -> None:
        self.answered = 0
        """Questions so far."""
        self.worn = False
        """It holds more memory than it should between two files."""
        self.broken = False
        """It broke a limit or a rule, and is dead."""
        self.problem: ModelError | None = None
        """Why its models cannot be used."""
        self.packages: tuple[Package, ...] = ()
        context = multiprocessing.get_context("spawn")
        self._arena = Arena.create()
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=child, args=(theirs, Setup(self._arena.place, shelf, threads)), name="lightbox-worker", daemon=True
        )
        self._job: Job | None = None
        try:
            self._process.start()
            theirs.close()
            if sys.platform == "win32":
                self._job = Job(self._process.pid or 0, MEMORY_BYTES)
            self._welcome(shelf)
        except BaseException:
            self.kill()
            raise
        finally:
            self._arena.forget_place()

    def ask(self, question: Mapping[str, object], read: Callable[[Any, Arena], T]) -> Generator[T, None, None]:
        """Ask, and yield result after result.

        Parameters
        ----------
        question : dict
        read : callable
            Makes a result of a value and the memory that its arrays lie in; raises `Breach` where it cannot be one.

        Raises
        ------
        LightboxError
            What the worker told; or ``DECODER-CRASHED``, ``DECODER-TIMEOUT``, ``DECODER-MEMORY``, and then it is `broken`.
        """
        self.answered += 1
        try:
            self._send(pack(question))
            while "value" in (message := self._receive(ANSWER_S)):
                self._arena.clear()
                result = read(message["value"], self._arena)
                try:
                    yield result
                except GeneratorExit:  # nobody wants the rest
                    with suppress(ImageError, Breach):
                        self._send(STOP)
                        self._receive(ANSWER_S)
                    raise
                del result
                self._send(NEXT)
            self._end(message)
        except Breach as error:
            log.error("a worker answered what it must not: %s", error)
            raise self._failure("DECODER-CRASHED") from error

    @property
    def alive(self) -> bool:
        """Whether the process is there."""
        return not self.broken and self._process.is_alive()

    def kill(self) -> None:
        """End it at once; it has nothing to lose."""
        self.broken = True
        if self._process.pid is not None:
            self._process.kill()
            self._process.join()
        self._connection.close()
        self._arena.close()
        if self._job is not None:
            self._job.close()

    def _welcome(self, shelf: Path) -> None:
        try:
            ready = self._receive(START_S)
            self.problem = _model_error(ready["problem"]) if ready.get("problem") is not None else None
            self.packages = read_shelf(shelf) if self.problem is None else ()
        except (ImageError, Breach) as error:
            raise WorkerError("WORKER-START", detail=f"exit status {self._process.exitcode}") from error
        except ModelError as error:
            self.problem = error

    def _end(self, message: dict[str, Any]) -> None:
        """Take the last message."""
        if "error" in message:
            raise _error(message["error"])
        if "fault" in message:
            log.error("a worker failed: %s", clean_text(message.get("where"), WHERE_LENGTH))
            raise self._failure("DECODER-MEMORY" if message["fault"] == "DECODER-MEMORY" else "DECODER-CRASHED")
        if "end" not in message:
            raise Breach("an unknown message")
        self.worn |= message.get("worn") is True

    def _send(self, data: bytes) -> None:
        try:
            self._connection.send_bytes(data)
        except OSError as error:
            raise self._failure("DECODER-CRASHED") from error

    def _receive(self, seconds: float) -> dict[str, Any]:
        """Return the next message. At the end of the time the process is killed, also where it has sent half of one."""
        late = threading.Event()

        def end() -> None:
            late.set()
            self._process.kill()

        alarm = threading.Timer(seconds, end)
        alarm.daemon = True
        alarm.start()
        try:
            return unpack(self._connection.recv_bytes(MESSAGE_BYTES))
        except (EOFError, OSError) as error:
            raise self._failure("DECODER-TIMEOUT" if late.is_set() else "DECODER-CRASHED") from error
        finally:
            alarm.cancel()

    def _failure(self, code: str) -> ImageError:
        """End the process, and return what became of its file."""
        self.kill()
        log.warning("a worker ended: %s, exit status %s", code, self._process.exitcode)
        return ImageError(code)


def _error(told: Any) -> LightboxError:
    """Return the error that a worker tells of; raises `Breach` where there is no such error."""
    fields = decode(dict[str, object], told.get("fields") if isinstance(told, dict) else None)
    return known_error(str(told.get("kind")), str(told.get("code")), fields)


def _model_error(told: Any) -> ModelError:
    error = _error(told)
    if not isinstance(error, ModelError):
        raise Breach("no error of a model")
    return error
