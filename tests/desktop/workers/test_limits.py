"""What a worker is kept from, tried in a real worker and by real native code."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop.workers import limits
from desktop.workers.pool import Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has Job Objects instead")


def said_by(child: Callable[[Connection], None]) -> tuple[object, int | None]:
    """Run a function in a fresh process; return what it sends and its exit status."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=child, args=(theirs,))
    process.start()
    theirs.close()
    try:
        said = ours.recv()
    except EOFError:
        said = None
    process.join()
    ours.close()
    return said, process.exitcode


def test_worker_cannot_do_what_it_need_not(workers: Workers) -> None:
    """Files, programs, connections, memory; and where the kernel filters, connections of native code."""
    refused = workers.probe()
    assert {"files", "programs", "connections"} <= refused.keys()
    assert [name for name, held in refused.items() if not held and name != limits.NATIVE] == []


def _try_natively(connection: Connection) -> None:
    import ctypes  # noqa: PLC0415

    filtered = limits.filter_system_calls()
    library = ctypes.CDLL(None, use_errno=True)
    path = b"/tmp/lightbox-native"
    results = {
        "socket": library.socket(2, 1, 0),
        "fork": library.fork(),
        "open": library.open(path, os.O_WRONLY | os.O_CREAT, 0o600),
        "execve": library.execve(sys.executable.encode(), None, None),
        "unlink": library.unlink(__file__.encode()),
    }
    if results["fork"] == 0:
        os._exit(0)
    connection.send((filtered, results))


@pytest.mark.skipif(sys.platform != "linux", reason="a filter of system calls is Linux's")
def test_kernel_refuses_native_code_too() -> None:
    """A decoder that was taken over can neither call out, nor start or write anything."""
    (filtered, results), status = said_by(_try_natively)  # type: ignore[misc]
    if not filtered:
        pytest.skip("libseccomp is not on this machine")
    assert results == dict.fromkeys(results, -1)
    assert status == 0
    assert Path(__file__).exists()


def _ring(connection: Connection) -> None:
    limits.ring_after(0.2)
    connection.send("rings")
    while True:
        pass


def test_worker_without_a_host_is_ended_by_the_kernel() -> None:
    """Also where it never comes back to Python's loop."""
    assert said_by(_ring) == ("rings", -signal.SIGALRM)


def _read_environment(connection: Connection) -> None:
    from desktop.workers import child  # noqa: PLC0415

    child._shut_off()
    connection.send([name for name in os.environ if name.startswith("LIGHTBOX")])


def test_worker_is_not_told_where_the_log_is() -> None:
    """Every test has a log folder of its own in its environment; the worker has none."""
    assert "LIGHTBOX_HOME" in os.environ
    assert said_by(_read_environment) == ([], 0)
