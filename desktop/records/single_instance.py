"""One window program at a time: two would lock, back up and remind against each other. The command line may run beside it."""

from pathlib import Path
from types import TracebackType
from typing import Final, Self

from filelock import FileLock, Timeout

from desktop.errors import RecordsError
from desktop.records.database import known_errors

LOCK_NAME: Final = "window.lock"


class SingleInstance:
    """Held by the window program from its start to its end. The system lets go when the program dies, however that comes.

    Parameters
    ----------
    home : Path
        `desktop.paths.home`.
    """

    def __init__(self, home: Path) -> None:
        self._lock = FileLock(home / LOCK_NAME, timeout=0)

    def acquire(self) -> None:
        """Become the one.

        Raises
        ------
        RecordsError
            ``INSTANCE-RUNNING``, ``LOG-UNAVAILABLE``.
        """
        with known_errors():
            try:
                self._lock.acquire()
            except Timeout as error:  # inside: it is an OSError, too
                raise RecordsError("INSTANCE-RUNNING") from error

    def release(self) -> None:
        """Let another start."""
        self._lock.release()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()
