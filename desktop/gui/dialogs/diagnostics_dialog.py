"""The self-test of this installation, from the window: a row for each check, run in a process of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.gui.i18n import facing
from desktop.gui.icons import icon
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, text_label
from desktop.gui.theme import Look
from desktop.selftest_apart import Check, ChecksApart
from desktop.support import versions, without_folders

SIZE_PX = (820, 560)


class DiagnosticsDialog(QDialog):
    """Shows what was checked and what came of it; closing ends the checks."""

    checked = Signal(object)
    """A `Check`; emitted by the thread that waits for them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of this installation"))
        self.resize(*SIZE_PX)
        self._look = look
        self._jobs = JobRunner(1, self)
        self._checks: list[Check] = []
        self._state = text_label(
            self.tr("Decoders, models, the worker, encryption and fonts are checked. This takes a moment."), wrap=True
        )
        self.rows = QTreeWidget()
        self.copy = button(look, self.tr("Copy"), "copy")
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self.checked.connect(self._on_check)
        self.copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        self._apart = apart = ChecksApart()

        def run() -> None:
            for check in apart:
                self.checked.emit(check)

        self._jobs.start(run, self._on_done, self._on_done)

    @property
    def running(self) -> bool:
        """Whether there are checks to come."""
        return self._jobs.busy

    def done(self, result: int) -> None:
        """End the checks."""
        self._apart.stop()
        self._jobs.close()
        super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_check(self, check: Check) -> None:
        self._checks.append(check)
        word = self.tr("Passed") if check.passed else self.tr("Failed")
        detail = without_folders(check.detail)
        row = QTreeWidgetItem([facing(check.name), word, facing(detail)])
        row.setIcon(
            1, icon("circle-check" if check.passed else "octagon-x", self._look.tokens, "accent" if check.passed else "danger")
        )
        row.setToolTip(2, row.text(2))
        self.rows.addTopLevelItem(row)
        self.rows.scrollToItem(row)

    def _on_done(self, _end: object = None) -> None:
        failed = sum(not check.passed for check in self._checks)
        if failed or not self._checks:
            #: Safety text
            words = self.tr(
                "%n check(s) failed: do not use this installation, and tell whoever looks after this computer.",
                "",
                max(failed, 1),
            )
            self._state.setText(words)
        else:
            self._state.setText(self.tr("All %n check(s) passed.", "", len(self._checks)))
        self.copy.setEnabled(True)

    def _on_copy(self) -> None:
        lines = [f"{'passed' if c.passed else 'FAILED'}  {c.name}  {without_folders(c.detail)}" for c in self._checks]
        QGuiApplication.clipboard().setText("\n".join([*versions(), "", *lines, ""]))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.rows.setAccessibleName(self.tr("Checks"))
        self.rows.setHeaderLabels([self.tr("Check"), self.tr("Outcome"), self.tr("Detail")])
        self.rows.setRootIsDecorated(False)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.copy.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._state)
        column.addWidget(self.rows, 1)
        column.addLayout(buttons)
