"""A folder that a modality or a network share drops files into: each is taken once, as soon as it has stopped growing."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.errors import ImageError
from desktop.gui.jobs import JobRunner
from desktop.imaging.intake import find_files

POLL_MS: Final = 3_000
"""Network shares and sticks tell of no change, so the folder is looked at."""
SOON_MS: Final = 300
"""After the system told of a change."""
REST_S: Final = 5.0
"""So long a file keeps size and time before it is taken: devices write a film in one go, slow networks pause for a second or two."""

Look = tuple[int, int]
"""Size, and time of the last change in nanoseconds."""


def look_at(folder: Path) -> dict[Path, Look]:
    """Return all files below a folder as they are now. Runs on a pool thread.

    Raises
    ------
    ImageError
        The folder is not there, or cannot be listed. An empty one is not an error.
    """
    found = find_files([folder])
    for path, error in found.problems:
        if path == folder and error.code != "FOLDER-EMPTY":
            raise error
    looks = {}
    for path in found.files:
        try:
            state = path.stat()
        except OSError:  # moved away meanwhile
            continue
        looks[path] = state.st_size, state.st_mtime_ns
    return looks


class FolderWatcher(QObject):
    """Watches one folder.

    Parameters
    ----------
    rest_s : float
        `REST_S`; tests wait for less.
    """

    arrived = Signal(object)
    """Files that rest and were not there before, or are others by now; each is told once."""
    failed = Signal(object)
    """An `ImageError`: the folder cannot be looked at. Told once, until it can be again."""

    def __init__(self, parent: QObject | None = None, rest_s: float = REST_S) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._rest_s = rest_s
        self._since: dict[Path, tuple[Look, float]] = {}  # how each file looks, and since when
        self._told: dict[Path, Look] = {}
        self._failing = False
        self._jobs = JobRunner(1, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._changes = QFileSystemWatcher(self)
        self._changes.directoryChanged.connect(lambda _folder: self._timer.start(SOON_MS))

    def start(self, folder: Path) -> None:
        """Watch a folder; what lies in it already is taken, too."""
        self.stop()
        self.folder = folder
        self._changes.addPath(str(folder))  # says nothing where it cannot: then the clock is enough
        self._timer.start(SOON_MS)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self.folder = None
        self._since, self._told, self._failing = {}, {}, False
        if self._changes.directories():
            self._changes.removePaths(self._changes.directories())

    def look(self) -> None:
        """Look at the folder now, unless that is being done."""
        self._timer.start(POLL_MS)
        if self.folder is not None and not self._jobs.busy:
            folder = self.folder
            self._jobs.start(lambda: look_at(folder), lambda looks: self._on_looked(folder, looks), self._on_failed)

    def close_jobs(self) -> None:
        """Finish what runs."""
        self.stop()
        self._jobs.close()

    def _on_looked(self, folder: Path, looks: dict[Path, Look]) -> None:
        if folder != self.folder:
            return
        self._failing = False
        now = time.monotonic()
        self._since = {
            path: self._since[path] if path in self._since and self._since[path][0] == look else (look, now)
            for path, look in looks.items()
        }
        resting = [path for path, (_, since) in self._since.items() if now - since >= self._rest_s]
        new = [path for path in resting if self._told.get(path) != looks[path]]
        self._told = {path: look for path, look in self._told.items() if path in looks} | {path: looks[path] for path in new}
        if new:
            self.arrived.emit(new)

    def _on_failed(self, error: Exception) -> None:
        if not self._failing and self.folder is not None and isinstance(error, ImageError):
            self._failing = True
            self.failed.emit(error)
