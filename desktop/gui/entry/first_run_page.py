"""The first-run assistant: five short steps, and then there is a log with its first administrator."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget

from desktop.gui.entry.first_run_steps import AdministratorStep, ClinicStep, LanguageStep, RecoveryStep, Step, UseStep
from desktop.gui.entry.frame import WIDE_CARD_PX, EntryPage
from desktop.gui.entry.opening import RECOVERY_KEPT
from desktop.gui.entry.progress_line import ProgressLine
from desktop.gui.entry.recovery_sheet import RecoverySheet
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, rename
from desktop.gui.settings import Settings
from desktop.gui.spoken import read_out
from desktop.gui.theme import Look
from desktop.records.session import Session
from desktop.records.vault import Clinic, Vault


class FirstRunPage(EntryPage):
    """Asks, makes the log, and shows the recovery key. The log is made after the intended use was accepted, not before."""

    chapter = "first-start"

    finished = Signal(object)
    """A `Session`."""
    try_out_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, vault: Vault, look: Look, settings: Settings) -> None:
        super().__init__(look, WIDE_CARD_PX)
        self._vault = vault
        self._session: Session | None = None
        self._jobs = JobRunner(1, self)
        self.language, self.clinic, self.administrator = LanguageStep(look, settings), ClinicStep(), AdministratorStep(look)
        self.use, self.recovery = UseStep(look), RecoveryStep(look)
        self._steps: tuple[Step, ...] = (self.language, self.clinic, self.administrator, self.use, self.recovery)
        names = (self.tr("Language"), self.tr("Clinic"), self.tr("Administrator"), self.tr("Use"), self.tr("Recovery"))
        self._line = ProgressLine(names, look)
        self._stack = _Steps()
        self.back = button(look, self.tr("Back"), "arrow-left", "flat")
        self.next = button(look, self.tr("Next"), "check", "primary")
        self.try_out = button(look, self.tr("Try it out first"), "flask-conical", "flat")
        self.restore = button(look, self.tr("Restore a backup"), "archive-restore", "flat")
        self._lay_out()
        self._connect()
        self._show(0)

    @property
    def step(self) -> int:
        """Which step is on screen, from 0."""
        return self._stack.currentIndex()

    def take_over(self, before: "FirstRunPage") -> None:
        """Keep what was typed before the language was changed; passwords are typed again."""
        for typed, was in (
            (self.clinic.name, before.clinic.name),
            (self.administrator.full_name, before.administrator.full_name),
            (self.administrator.name, before.administrator.name),
        ):
            typed.setText(was.text())

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.finish()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        if self._steps[self.step] is self.use:
            self._make_log()
        elif self._steps[self.step] is self.recovery:
            self._finish()
        else:
            self._show(self.step + 1)

    def _on_back(self) -> None:
        self._show(self.step - 1)

    def _make_log(self) -> None:
        vault, who = self._vault, self.administrator
        name, full_name, password = who.name.text(), who.full_name.text().strip(), who.password.password()
        clinic = Clinic(self.clinic.name.text().strip(), self.language.language, self.use.by.text().strip())
        self.show_problem("")
        self._jobs.start(lambda: vault.create(name, full_name, password, clinic), self._on_made, self._on_failed)
        self._enable()

    def _on_made(self, made: tuple[Session, str]) -> None:
        self._session, recovery_key = made
        self.administrator.password.clear()
        self.recovery.panel.show_sheet(RecoverySheet(self.clinic.name.text().strip(), recovery_key, date.today()))
        panel = self.recovery.panel
        self.recovery.first = panel.print_button if panel.print_button.isEnabled() else panel.pdf_button
        self._show(self._steps.index(self.recovery))

    def _finish(self) -> None:
        session = self._session
        if session is None:
            return
        self.recovery.panel.forget()
        self._jobs.start(lambda: _note_kept(session), lambda _none: self.finished.emit(session), self._on_failed)
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        self.show_error(error)
        self._enable()

    def _enable(self) -> None:
        step, busy = self._steps[self.step], self._jobs.busy
        self.next.setEnabled(step.ready and not busy)
        self.back.setEnabled(not busy)
        words = {self.use: self.tr("Make the log"), self.recovery: self.tr("Open Lightbox")}.get(step, self.tr("Next"))
        rename(self.next, self.tr("Making the log") if busy and step is self.use else words)

    def _show(self, number: int) -> None:
        self.show_problem("")
        self._stack.setCurrentIndex(number)
        self._line.set_step(number)
        first, last = number == 0, self._steps[number] is self.recovery
        self.back.setVisible(not first and not last)
        self.try_out.setVisible(first)
        self.restore.setVisible(first)
        self._enable()
        if self._steps[number] is self.use and not self.use.by.text():
            self.use.by.setText(self.administrator.full_name.text().strip())
        (self._steps[number].first or self.next).setFocus()
        read_out(self._steps[number])

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for step in self._steps:
            self._stack.addWidget(step)
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in (self.back, self.try_out, self.restore):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addWidget(self._line)
        self.body.addSpacing(8)
        self.body.addWidget(self._stack, 1)
        self.add_problem_line()
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(self._on_back)
        self.try_out.clicked.connect(self.try_out_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        for step in self._steps:
            step.changed.connect(self._enable)
        self.recovery.panel.failed.connect(self.show_error)
        for field in (self.clinic.name, self.administrator.password.second.edit, self.use.by):
            field.returnPressed.connect(self._on_next)


class _Steps(QStackedWidget):
    """As high as its highest step needs at this width, so that nothing moves; Qt would ask for more, as if they were narrower."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        steps = self.findChildren(Step, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for step in steps:
            step.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(max(step.heightForWidth(event.size().width()) for step in steps))


def _note_kept(session: Session) -> None:
    with session.open() as records:
        records.settings.set(RECOVERY_KEPT, session.now().date().isoformat())
