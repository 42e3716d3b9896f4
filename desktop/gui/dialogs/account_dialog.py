"""What the dialogs about accounts have in common: a title, work off the GUI thread, and a line for what went wrong."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop.gui.jobs import JobRunner
from desktop.gui.parts import clear_layout, scrolled, show_error, text_label
from desktop.gui.theme import Look, scaled
from desktop.records.session import Session

WIDTH_PX = 460


class AccountDialog(QDialog):
    """Has a `body` to fill and a main button `ok`; its title stands in it as well."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(scaled(WIDTH_PX))
        self._session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._problem = QVBoxLayout()
        self.buttons = QDialogButtonBox()
        self.ok = QPushButton()
        self.ok.setProperty("kind", "primary")
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)  # after it, so that Tab comes there after it
        self.buttons.rejected.connect(self.reject)
        headline = text_label(kind="title")
        self.windowTitleChanged.connect(headline.setText)
        filled, foot = QWidget(), QVBoxLayout()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(24, 16, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(headline)
        layout.addLayout(self.body)
        layout.addStretch(1)
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(12)
        foot.addLayout(self._problem)  # never scrolled away
        foot.addWidget(self.buttons)
        scrolled(self, filled, foot)
        self.ok.setDefault(True)  # now that it stands in the dialog: before, Qt makes another one the default

    def run(self, work: Callable[[], object], then: Callable[[Any], object]) -> None:
        """Do something off the GUI thread; what went wrong is shown."""
        clear_layout(self._problem)
        self.ok.setEnabled(False)
        self._jobs.start(work, then, self._on_failed)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""
        show_error(self._problem, self._look, error)

    def done(self, result: int) -> None:
        """Nothing of a password stays behind, however the dialog is closed."""
        self.forget()
        self._jobs.finish()
        super().done(result)

    def forget(self) -> None:
        """Clear what was typed."""

    def grow(self) -> None:
        """Make room for what came into view, in the middle of the window below."""
        self.adjustSize()
        if (parent := self.parentWidget()) is not None:
            middle = parent.window().frameGeometry().center()
            self.move(middle - self.rect().center())

    def _on_failed(self, error: Exception) -> None:
        self.ok.setEnabled(True)
        self.show_error(error)
