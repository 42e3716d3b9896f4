"""The commands of a batch: stop it, and go on with one that was left."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.gui.actions import Actions
from desktop.gui.batch_offer import BatchOffer
from desktop.gui.desk import Desk
from desktop.gui.permission import may_save
from desktop.records.session import Session

FEW = 3
"""So many films that wait are stopped without a question."""


class BatchCommands(QObject):
    """Connects them with the desk; `offer` shows the batches that were left."""

    def __init__(self, desk: Desk, session: Session, *, commands: Actions, offer: BatchOffer, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._session, self._commands, self._offer, self._window = desk, session, commands, offer, window
        commands["cancel"].triggered.connect(self._stop)
        if may_save(session):
            queue = desk.analyses.queue
            queue.left.connect(offer.show_batches)
            offer.resume_wanted.connect(self._resume)
            offer.discard_wanted.connect(queue.discard)
            queue.look()

    def enable(self) -> None:
        """Switch the command on where there is something to stop."""
        self._commands.enable(("cancel",), self._desk.busy)

    def _stop(self) -> None:
        """Stop the batch; where many wait, ask: one click is soon done."""
        waiting = len(self._desk.analyses.line.not_begun)
        if waiting > FEW:
            box = QMessageBox(self._window)
            box.setWindowTitle(self.tr("Stop"))
            box.setText(self.tr("%n image(s) are still to be analysed. Stop here?", "", waiting))
            box.setInformativeText(self.tr("What is done is saved. The Home page then offers to go on with the others."))
            stop = box.addButton(self.tr("Stop"), QMessageBox.ButtonRole.AcceptRole)
            box.setDefaultButton(box.addButton(self.tr("Do not stop"), QMessageBox.ButtonRole.RejectRole))
            box.exec()
            if box.clickedButton() is not stop or not may_save(self._session):
                return
        self._desk.cancel()

    def _resume(self, number: int) -> None:
        """Go on with what was interrupted; not by a button that was left in sight when the window was locked."""
        if may_save(self._session):
            self._offer.show_batches([])
            self._desk.resume_batch(number)
