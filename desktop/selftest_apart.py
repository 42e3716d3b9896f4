"""The self-test in a process of its own: the window itself opens neither decoders nor models."""

import json
import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection


@dataclass(frozen=True)
class Check:
    """The outcome of one check."""

    name: str
    passed: bool
    detail: str = ""


class ChecksApart:
    """Runs `desktop.selftest.run_checks` elsewhere; iterate once, from any thread. `stop` ends it, also from another one."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_tell, args=(theirs,), name="lightbox-selftest")
        self._process.start()
        theirs.close()
        self._joining = threading.Lock()

    def __iter__(self) -> Iterator[Check]:
        with suppress(EOFError, OSError):  # it ended, or was ended
            while True:
                yield Check(**json.loads(self._connection.recv_bytes()))
        self._join()
        if self._process.exitcode:
            yield Check("self-test", passed=False, detail=f"ended with exit status {self._process.exitcode}")

    def stop(self) -> None:
        """End it; it has nothing to lose."""
        self._process.kill()
        self._join()

    def _join(self) -> None:
        """Wait for its end. Of two threads that wait at once, the system tells only one how it ended."""
        with self._joining:
            self._process.join()


def _tell(connection: Connection) -> None:
    from desktop.selftest import run_checks  # noqa: PLC0415  it loads the models and the decoders

    for check in run_checks():
        connection.send_bytes(json.dumps(asdict(check)).encode())
