"""The end of the program: the films that are to be finished, then the last backup."""

from PySide6.QtCore import QObject, Signal

from desktop.gui.entry.backup_keeper import BackupKeeper
from desktop.gui.entry.messages import backup_failed_message, closing_message, finishing_message
from desktop.gui.entry.shifts import Shifts
from desktop.records.session import Session


class Closing(QObject):
    """What is done behind a page that shows nothing of any patient; the window stays until it is over."""

    said = Signal(object)
    """A `Message` to show."""
    over = Signal()
    """Nothing is left to do, or nobody waits for it."""

    def __init__(self, shifts: Shifts, keeper: BackupKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._shifts, self._keeper = shifts, keeper
        self._last: Session | None = None  # what the last backup is made with
        self.begun = self.ended = False
        shifts.rested.connect(self._on_rested)
        keeper.failed.connect(self._on_backup_failed)
        keeper.finished.connect(self.end)

    def begin(self, last: Session | None) -> None:
        """Say what is still to be finished; once it is, `last` makes the last backup. None: there is none, or that of an earlier `begin`."""
        self.begun = True
        if last is not None:
            self._last = last
            self._keeper.pause()  # the backup that counts comes after the last film
        self.said.emit(finishing_message(self._shifts.waiting))

    def drop_films(self) -> None:
        """Finish the film that is being analysed."""
        self.said.emit(closing_message())
        self._shifts.close()
        self.back_up()

    def back_up(self) -> None:
        """Make the last backup."""
        if self._last is None:
            self.end()
        else:
            self.said.emit(closing_message())
            self._keeper.finish(self._last)

    def end(self) -> None:
        """Let the program end as it is."""
        self.begun = self.ended = True
        if self._last is not None:
            self._last.lock()
        self.over.emit()

    def _on_rested(self) -> None:
        if self.begun and not self.ended:
            self.back_up()

    def _on_backup_failed(self, code: str, sentence: str) -> None:
        if self._last is not None:
            self.said.emit(backup_failed_message(code, sentence))
