"""A worker that misbehaves with files of certain names, and works with all others. The product has no such hooks."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from desktop.workers import child

Act = Callable[[Connection], Iterator[Any]]


def loop(_: Connection) -> Iterator[Any]:
    """Never come back."""
    while True:
        pass
    yield


def eat(_: Connection) -> Iterator[Any]:
    """Take all memory there is."""
    eaten = []
    while True:
        eaten.append(np.empty(2**27, np.uint8))
    yield


def segfault(_: Connection) -> Iterator[Any]:
    """Read where nothing is."""
    yield ctypes.string_at(8)


def abort(_: Connection) -> Iterator[Any]:
    """As a library does that finds its own state broken."""
    os.abort()
    yield


def leave(_: Connection) -> Iterator[Any]:
    """End as if all were well."""
    os._exit(0)
    yield


def fault(_: Connection) -> Iterator[Any]:
    """Raise what nobody expects, with a patient's words in it."""
    raise ZeroDivisionError("DOE^JANE")
    yield


def half(connection: Connection) -> Iterator[Any]:
    """Begin a message and never end it."""
    os.write(connection.fileno(), b"\0\0\1\0{")
    yield from loop(connection)


def endless(connection: Connection) -> Iterator[Any]:
    """Send a message that is longer than any may be."""
    connection.send_bytes(b" " * 2**21)
    yield


def babble(connection: Connection) -> Iterator[Any]:
    """Send what is no JSON."""
    connection.send_bytes(b"\x80\x05")
    yield


def nothing(_: Connection) -> Iterator[Any]:
    """Say that it is done."""
    yield from ()


def other(_: Connection) -> Iterator[Any]:
    """Answer something else."""
    yield {"pixels": [[1, 2], [3, 4]]}


def write(_: Connection) -> Iterator[Any]:
    """Leave a file behind."""
    with Path("left-behind").open("w", encoding="utf-8") as file:
        yield file.write("DOE^JANE")


def shout(_: Connection) -> Iterator[Any]:
    """Print a patient's words on all ways out, then go on as if nothing were wrong."""
    sys.stdout.write("DOE^JANE\n")
    sys.stdout.flush()
    os.write(2, b"DOE^JANE\n")
    yield from ()


def leak(_: Connection) -> Iterator[Any]:
    """Keep memory for ever."""
    kept.append(np.empty(2**29, np.uint8))
    yield from ()


kept: list[Any] = []
ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (loop, eat, segfault, abort, leave, fault, half, endless, babble, nothing, other, write, shout, leak)
}


def serve(connection: Connection, setup: child.Setup) -> None:
    """Run the worker."""
    well = child.Worker.handle

    def handle(self: child.Worker, question: dict[str, Any]) -> Iterator[Any]:
        act = ACTS.get(Path(question.get("path", "")).name)
        return well(self, question) if act is None else act(connection)

    child.Worker.handle = handle  # type: ignore[method-assign]
    child.serve(connection, setup)


def stillborn(_: Connection, __: child.Setup) -> None:
    """End before saying a word."""
    os._exit(3)
