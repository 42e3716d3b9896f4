"""The recording library of ``recorder.c``: building it, running a program under it, reading what it wrote down."""

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCE: Final = Path(__file__).with_name("recorder.c")
STEP: Final = struct.Struct("<IIQQQ")  # struct step
ALWAYS: Final = 2**62


class Kind(IntEnum):
    """What a program did; the order of ``enum kind``."""

    MARK, CREATE, WRITE, TRUNCATE, SYNC, RENAME, LINK, UNLINK, MKDIR, RMDIR = range(10)


class Part(IntFlag):
    """What can be made to fail; the values of ``enum part``."""

    DATA, FLUSH, NAME, DROP, OPEN, READ = 1, 2, 4, 8, 16, 32


@dataclass(frozen=True)
class Step:
    """One thing that a program did to a file or folder, or a mark that it set."""

    kind: Kind
    inode: int
    """Of the file; 0 where names tell."""
    names: tuple[str, ...]
    """Relative to the folder; of a mark, its words."""
    offset: int
    """Of a write; of a truncation, the new size."""
    data: bytes


def missing() -> str:
    """Return why the library cannot be used on this machine; empty where it can."""
    if sys.platform != "linux":
        return "programs are recorded by LD_PRELOAD, on Linux only"
    if shutil.which("cc") and not subprocess.run(["cc", "-E", str(SOURCE)], capture_output=True, check=False).returncode:
        return ""
    return "there is no C compiler (Debian: gcc libc6-dev) to build the recorder with"


def build(folder: Path) -> Path:
    """Compile the library into a folder; return its path."""
    library = folder / "recorder.so"
    command = ["cc", "-O1", "-Wall", "-Wextra", "-fPIC", "-shared", "-o", str(library), str(SOURCE), "-lpthread"]
    subprocess.run(command, check=True)
    return library


def run(library: Path, module: str, folder: Path, *arguments: str, trace: Path | None = None) -> str:
    """Run ``python -m module folder arguments`` with the library watching `folder`; return what it printed.

    Raises
    ------
    AssertionError
        It failed, or wrote to standard error.
    """
    command = [sys.executable, "-m", module, str(folder), *arguments]
    watched = {"LD_PRELOAD": str(library), "TORTURE_FOLDER": str(folder.resolve())}
    environment = os.environ | watched | ({"TORTURE_TRACE": str(trace)} if trace else {})
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def read_trace(path: Path) -> Iterator[Step]:
    """Yield the steps of a record in their order."""
    with path.open("rb") as file:
        while head := file.read(STEP.size):
            kind, text_length, inode, offset, data_length = STEP.unpack(head)
            text = file.read(text_length).decode()
            names = tuple(text.split("\0")[:2])
            yield Step(Kind(kind), inode, names, offset, file.read(data_length))


class Watched:
    """The library from inside the program that it watches."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.torture_mark.argtypes = [ctypes.c_char_p]
        self._library.torture_arm.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_long, ctypes.c_long]
        self._library.torture_disarm.restype = ctypes.c_long

    def mark(self, words: str) -> None:
        """Write words into the record: what came before them has been done."""
        self._library.torture_mark(words.encode())

    def arm(self, parts: Part, error: int, *, after: int = 0, times: int = ALWAYS) -> None:
        """Let calls fail with an error number: the first `after` of these parts go well, the next `times` fail."""
        self._library.torture_arm(parts, error, after, times)

    def disarm(self) -> int:
        """Let nothing fail any more; return how many calls of these parts there were."""
        return int(self._library.torture_disarm())
