"""One person's desk: it outlives a lock of the window, and what it works on is finished whoever comes next."""

from PySide6.QtCore import QObject, Signal

from desktop.gui.desk import Desk
from desktop.gui.film import FilmState
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.workers.pool import Workers


class Shift(QObject):
    """The desk works with a session of its own, which is locked as soon as nothing is left to do behind a locked window."""

    ended = Signal()
    """Nobody will come back to it, and all its work is done."""

    def __init__(self, workers: Workers, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.person = session.person
        self._batch = session.for_batch()
        self._ending = False
        self.desk = Desk(workers, self._open, self)
        self.desk.rested.connect(self._on_rested)

    @property
    def resting(self) -> bool:
        """Whether nothing of the log is open."""
        return self._batch.locked

    @property
    def waiting(self) -> int:
        """How many films wait to be analysed."""
        return sum(film.state is FilmState.WAITING for film in self.desk.model.films)

    def lock(self) -> None:
        """Show nothing any more; go on with what was given."""
        self.desk.veil()
        if not self.desk.working:
            self._batch.lock()

    def resume(self, session: Session) -> None:
        """Show the same person their films again."""
        self._batch = session.for_batch()
        self.desk.unveil()

    def end(self) -> None:
        """Nobody comes back: finish what was given, then close."""
        self._ending = True
        self.lock()
        if not self.desk.working:
            self._on_rested()

    def close(self) -> None:
        """Drop what waits, finish what runs: the program ends."""
        self.desk.close()
        self._batch.lock()

    def _open(self) -> Records:
        return self._batch.open()

    def _on_rested(self) -> None:
        self._batch.lock()
        if self._ending:
            self.desk.close()
            self.ended.emit()
