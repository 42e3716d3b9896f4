"""The intended use, for a log that was made without the window: an administrator accepts it before the log is used."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.gui.entry.first_run_steps import UseStep
from desktop.gui.entry.frame import WIDE_CARD_PX, EntryPage
from desktop.gui.entry.opening import accept_use
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button
from desktop.gui.theme import Look
from desktop.records.session import Session


class AcceptPage(EntryPage):
    """The same step as in the first-run assistant, alone."""

    chapter = "what-lightbox-is-not-for"

    accepted = Signal()
    declined = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, WIDE_CARD_PX)
        self._session: Session | None = None
        self._jobs = JobRunner(1, self)
        self.use = UseStep(look)
        self.later = button(look, self.tr("Log out"), "log-out", "flat")
        self.go_on = button(look, self.tr("Open Lightbox"), "check", "primary")
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.go_on)
        self.body.addWidget(self.use)
        self.add_problem_line()
        self.body.addLayout(row)
        self.use.changed.connect(self._enable)
        self.use.by.returnPressed.connect(self._on_go_on)
        self.go_on.clicked.connect(self._on_go_on)
        self.later.clicked.connect(self._on_later)

    def ask(self, session: Session) -> None:
        """Ask the person of a session."""
        self._session = session
        self.use.by.setText(session.person.full_name)
        self.use.accepted.setChecked(False)
        self.show_problem("")
        self._enable()
        self.use.setFocus()

    def forget(self) -> None:
        """Hold no session any more."""
        self._session = None
        self.use.by.clear()

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.finish()

    def _enable(self) -> None:
        self.go_on.setEnabled(self.use.ready and not self._jobs.busy)

    def _on_go_on(self) -> None:
        session, by = self._session, self.use.by.text()
        if session is None or not self.go_on.isEnabled():
            return
        self._jobs.start(lambda: accept_use(session, by), lambda _none: self.accepted.emit(), self._on_failed)
        self._enable()

    def _on_later(self) -> None:
        self.forget()
        self.declined.emit()

    def _on_failed(self, error: Exception) -> None:
        self.show_error(error)
        self._enable()
