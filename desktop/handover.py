"""A second start of the window hands its paths to the window that runs, and ends: through a file, for nothing here opens a socket.

The paths may name patients, so the file lives for the blink until the window takes it; where no window does, its writer deletes it
again, and the next start empties the folder.
"""

import json
import os
import time
import uuid
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

FOLDER: Final = "handover"
WAIT_S: Final = 3.0
"""As long as a window that is busy may need; people wait for a double click as long."""
_LOOK_EVERY_S: Final = 0.05
_LONGEST: Final = 2**20
"""Bytes; a thousand long paths have some 200,000."""


def spool(home: Path) -> Path:
    """Return the folder for what is handed over, private to this user, made if missing."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def hand_over(home: Path, paths: Sequence[Path], wait_s: float = WAIT_S) -> bool:
    """Give paths to the window that runs, which comes to the front; return whether it took them.

    Parameters
    ----------
    home : Path
        `desktop.paths.home`.
    paths : sequence of Path
        May be none: the window comes to the front all the same.
    wait_s : float
        After which nothing of them is left on the disk.
    """
    try:
        message = spool(home) / f"{uuid.uuid4().hex}.new"
        try:
            data = json.dumps([os.fspath(path.absolute()) for path in paths]).encode()
            with os.fdopen(os.open(message, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
            given = message.rename(message.with_suffix(".json"))
        except OSError:
            message.unlink(missing_ok=True)
            return False
        return _is_taken(given, wait_s)
    except OSError:
        return False


def take(home: Path) -> list[list[Path]]:
    """Return what was handed over, each start for itself; nothing of it is left."""
    taken = []
    with suppress(OSError):
        for message in sorted(spool(home).glob("*.json")):
            data = b""
            with suppress(OSError), message.open("rb") as file:
                data = file.read(_LONGEST + 1)
            message.unlink(missing_ok=True)
            paths = _read(data)
            if paths is not None:
                taken.append(paths)
    return taken


def clear(home: Path) -> None:
    """Delete what an earlier start left behind when it was killed."""
    with suppress(OSError):
        for message in spool(home).iterdir():
            message.unlink(missing_ok=True)


def _is_taken(message: Path, wait_s: float) -> bool:
    end = time.monotonic() + wait_s
    while message.exists():
        if time.monotonic() >= end:
            message.unlink(missing_ok=True)
            return False
        time.sleep(_LOOK_EVERY_S)
    return True


def _read(data: bytes) -> list[Path] | None:
    """Return the paths of a message, None where it is none of ours."""
    try:
        names = json.loads(data) if len(data) <= _LONGEST else None
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) and name for name in names):
        return None
    return [Path(name) for name in names]
