"""The desks of this run of the program: that of whoever is logged in, and those that only finish what they were given."""

from PySide6.QtCore import QObject, Signal

from desktop.gui.entry.shift import Shift
from desktop.gui.opinion_draft import Drafts
from desktop.records.session import Session
from desktop.workers.pool import Workers


class Shifts(QObject):
    """Gives the same person the same desk again after a lock, and another one an empty desk."""

    rested = Signal()
    """After `end`: nobody's desk has anything left to do."""

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self.current: Shift | None = None
        self.ending: list[Shift] = []
        self.drafts: dict[str, Drafts] = {}
        """By the name of the account: another person never gets them."""

    @property
    def waiting(self) -> int:
        """How many films wait to be analysed, on all desks."""
        return sum(shift.waiting for shift in self._all())

    def drafts_of(self, session: Session) -> Drafts:
        """Return what this person entered and has not saved."""
        return self.drafts.setdefault(session.person.name, Drafts())

    def begin(self, session: Session) -> Shift:
        """Return the desk for somebody who logged in."""
        if self.current is not None and self.current.person.name == session.person.name:
            self.current.resume(session)
            return self.current
        self.end()
        self.current = Shift(self._workers, session, self)
        return self.current

    def lock(self) -> None:
        """Show nothing any more; what was given goes on."""
        if self.current is not None:
            self.current.lock()

    def go_on(self) -> None:
        """Take a pause back: what waits is to be finished."""
        if self.current is not None:
            self.current.desk.analyses.pause(False)

    def end(self) -> None:
        """Nobody comes back to this desk; what it works on is finished."""
        shift, self.current = self.current, None
        if shift is not None:
            self.ending.append(shift)
            shift.ended.connect(lambda: self._on_ended(shift))
            shift.end()
        elif not self.ending:
            self.rested.emit()

    def close(self) -> None:
        """Drop what waits, finish what runs."""
        for shift in self._all():
            shift.close()

    def _all(self) -> list[Shift]:
        return [*self.ending, *([self.current] if self.current is not None else [])]

    def _on_ended(self, shift: Shift) -> None:
        if shift in self.ending:
            self.ending.remove(shift)
            shift.deleteLater()
            if not self.ending:
                self.rested.emit()
