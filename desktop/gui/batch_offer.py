"""The offer to go on with batches that did not come to their end: what was saved, what was not, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from desktop.gui.i18n import moment
from desktop.gui.parts import Banner, button, clear_layout
from desktop.gui.theme import Look
from desktop.records.batch import OpenBatch


class BatchOffer(QWidget):
    """One notice for each batch; nothing where there is none."""

    resume_wanted = Signal(int)
    """Number of the batch."""
    discard_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setVisible(False)

    def show_batches(self, batches: list[OpenBatch]) -> None:
        """Offer these batches."""
        clear_layout(self._column)
        for batch in batches:
            self._column.addWidget(self._banner(batch))
        self.setVisible(bool(batches))

    def _on_discard(self, batch: OpenBatch) -> None:
        """Ask first: it is offered only once."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Leave them"))
        box.setText(self.tr("Leave %n image(s) that were not analysed?", "", batch.waiting))
        box.setInformativeText(
            self.tr("This batch is not offered again. The files stay where they are, and can be opened anew.")
        )
        leave = box.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is leave:
            self.discard_wanted.emit(batch.number)

    def _banner(self, batch: OpenBatch) -> Banner:
        at = moment(batch.created_at.astimezone())
        words = self.tr("A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.").format(
            at, batch.user, batch.saved, batch.images, batch.waiting
        )
        if batch.left_out:
            words = f"{words} {self.tr('Without an image: {0}.').format(batch.left_out)}"
        banner = Banner(self._look, "warn", "clock", words)
        resume = button(self._look, self.tr("Go on with {0}").format(batch.waiting), "play", "primary")
        discard = button(self._look, self.tr("Leave them"), "x")
        discard.setToolTip(self.tr("What waits is not analysed. What is saved stays saved."))
        resume.clicked.connect(lambda: self.resume_wanted.emit(batch.number))
        discard.clicked.connect(lambda: self._on_discard(batch))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(resume)
        buttons.addWidget(discard)
        buttons.addStretch(1)
        banner.words.addSpacing(6)
        banner.words.addLayout(buttons)
        return banner
