"""What a second start of the program hands over to this window."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.handover import clear, spool, take

POLL_MS: Final = 500
"""Where the system does not tell of changes in folders."""


class Inbox(QObject):
    """Looks into the folder of `desktop.handover` as long as the window is open."""

    arrived = Signal(object)
    """A list of paths, maybe empty: somebody started the program again."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        clear(home)
        self._watcher = QFileSystemWatcher([str(spool(home))], self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(POLL_MS)

    def close(self) -> None:
        """Look no more, and leave nothing behind."""
        self._timer.stop()
        self._watcher.directoryChanged.disconnect(self._look)
        clear(self._home)

    def _look(self) -> None:
        for paths in take(self._home):
            self.arrived.emit(paths)
