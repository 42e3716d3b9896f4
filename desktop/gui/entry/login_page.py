"""Name and password, also after a lock; how long to wait after failures; and the way back for a forgotten password."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.errors import LightboxError, RecordsError
from desktop.gui.entry.frame import EntryPage
from desktop.gui.entry.password_fields import PasswordField, labelled, tab_in_order
from desktop.gui.i18n import describe
from desktop.gui.jobs import JobRunner
from desktop.gui.language_choice import LanguageBox
from desktop.gui.parts import button, rename, text_label
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.policy import policy
from desktop.records.session import Session
from desktop.records.vault import Vault

SECOND_MS: Final = 1000
CODE_LENGTH: Final = 7
"""Six figures and the space that telephones show between them."""

Unlock = Callable[[str, str, str], object]
"""Opens the log with a name, a password and a code; runs off the GUI thread."""


class LoginPage(EntryPage):
    """Asks who is there.

    Parameters
    ----------
    vault : Vault
    look : Look
    settings : Settings
    unlock : callable, optional
        By default `Vault.unlock`.
    """

    unlocked = Signal(object)
    """A `Session`."""
    failed = Signal(object)
    """A `RecordsError` that no other password mends: the log is damaged, newer or away."""
    recovery_wanted = Signal()
    try_out_wanted = Signal()

    def __init__(self, vault: Vault, look: Look, settings: Settings, unlock: Unlock | None = None) -> None:
        super().__init__(look)
        self._vault = vault
        self.locked = False
        """Whether somebody's window is locked, and waits."""
        self._unlock: Unlock = unlock or vault.unlock
        self._jobs = JobRunner(1, self)
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND_MS)
        self._seconds.timeout.connect(self._show_waiting)
        self._headline = text_label(kind="heading")
        self._sentence = text_label(kind="muted", wrap=True)
        self.name = QComboBox()
        self.password = PasswordField(look, self.tr("Password"))
        self.code = QLineEdit()
        self.code.setMaxLength(CODE_LENGTH)
        self.code.setPlaceholderText(self.tr("Six figures"))
        self._code_row = labelled(self.tr("Code of your phone"), self.code)
        self.enter = button(look, self.tr("Log in"), "key-round", "primary")
        self.forgotten = button(look, self.tr("Forgotten password"), "life-buoy", "flat")
        self.language = LanguageBox(look, settings)
        self.try_out = button(look, self.tr("Try it out"), "flask-conical", "flat")
        self._lay_out()
        self._connect()

    def ask(self, name: str = "", *, locked: bool = False) -> None:
        """Begin anew: read who has an account, and choose `name` where it is among them."""
        self.locked = locked
        self._headline.setText(self.tr("Locked") if locked else self.tr("Log in"))
        self._sentence.setText(
            self.tr("Type your password to go on, or choose another name.")
            if locked
            else self.tr("Everybody has an account of their own.")
        )
        self.try_out.setVisible(not locked)
        self.show_problem("")
        self._forget_typed()
        try:
            names = self._vault.names()
        except RecordsError as error:
            self.failed.emit(error)
            return
        self.name.clear()
        self.name.addItems(names)
        self.name.setCurrentIndex(names.index(name) if name in names else (0 if len(names) == 1 else -1))
        self._show_waiting()
        self.focus()

    def say(self, sentence: str) -> None:
        """Say why a login is asked for."""
        self._sentence.setText(sentence)

    def focus(self) -> None:
        """Put the cursor where the next thing is typed."""
        (self.password if self.name.currentIndex() >= 0 else self.name).setFocus()

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.close()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_enter(self) -> None:
        if not self.enter.isEnabled():
            return
        name, password, code, unlock = self.name.currentText(), self.password.text(), self.code.text(), self._unlock
        self.show_problem("")
        self._set_busy(True)
        self._jobs.start(lambda: unlock(name, password, code), self._on_unlocked, self._on_failed)

    def _on_unlocked(self, session: Session) -> None:
        self._set_busy(False)
        self._forget_typed()
        self.unlocked.emit(session)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        code, sentence = describe(error)
        if code == "LOGIN-CODE":
            self._ask_code(wrong=bool(self.code.text()))
        elif code in ("LOGIN-FAILED", "LOGIN-WAIT"):
            if code == "LOGIN-FAILED":
                self.show_problem(sentence, code)
            self._forget_typed()
            self._show_waiting()
        elif isinstance(error, LightboxError):
            self._forget_typed()
            self.failed.emit(error)
        else:
            self.show_problem(sentence, code)

    def _ask_code(self, wrong: bool) -> None:
        """The password was right; it stays typed while the code is asked for."""
        self._code_row.setVisible(True)
        if wrong:
            self.show_problem(self.tr("This code is wrong or was used already; wait for the next one."), "LOGIN-CODE")
        self.code.clear()
        self.code.setFocus()
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Count the seconds down for which no password is tried under this name."""
        name = self.name.currentText()
        try:
            seconds = self._vault.waiting_s(name) if name else 0
        except RecordsError:
            seconds = 0  # logging in will say it
        if seconds:
            if not self._seconds.isActive():
                self.show_problem(self.tr("Too many failed logins under this name."), "LOGIN-WAIT", "warn")
                self._seconds.start()
            rename(self.enter, self.tr("Try again in {0}").format(f"{seconds // 60}:{seconds % 60:02}"))
        elif self._seconds.isActive():
            self._seconds.stop()
            rename(self.enter, self.tr("Log in"))
            self.show_problem("")
            self.password.setFocus()
        self._waiting = bool(seconds)
        self._enable()

    def _on_name_changed(self) -> None:
        self._seconds.stop()
        rename(self.enter, self.tr("Log in"))
        self.show_problem("")
        self._forget_typed()
        self._show_waiting()

    def _enable(self) -> None:
        ready = self.name.currentIndex() >= 0 and bool(self.password.text()) and not self._waiting and not self._jobs.busy
        self.enter.setEnabled(ready)

    def _set_busy(self, busy: bool) -> None:
        rename(self.enter, self.tr("Checking") if busy else self.tr("Log in"))
        for widget in (self.name, self.password, self.code):
            widget.setEnabled(not busy)
        self.language.setEnabled(not busy and policy().language is None)
        self.enter.setEnabled(not busy)

    def _forget_typed(self) -> None:
        self.password.clear()
        self.code.clear()
        self._code_row.setVisible(False)
        self._enable()
        self.password.setFocus()

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._waiting = False
        self.name.setPlaceholderText(self.tr("Choose your name"))
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.forgotten)
        row.addStretch(1)
        row.addWidget(self.try_out)
        self.body.addWidget(self._headline)
        self.body.addWidget(self._sentence)
        self.body.addSpacing(4)
        self.body.addWidget(labelled(self.tr("Name"), self.name))
        self.body.addWidget(labelled(self.tr("Password"), self.password))
        self.body.addWidget(self._code_row)
        self.add_problem_line()
        self.body.addSpacing(4)
        self.body.addWidget(self.enter)
        self.body.addWidget(below)
        self.add_below(self.language)

    def _connect(self) -> None:
        self.enter.clicked.connect(self._on_enter)
        self.password.edit.returnPressed.connect(self._on_enter)
        self.code.returnPressed.connect(self._on_enter)
        self.password.edit.textChanged.connect(self._enable)
        self.name.currentIndexChanged.connect(self._on_name_changed)
        self.forgotten.clicked.connect(self.recovery_wanted)
        self.try_out.clicked.connect(self.try_out_wanted)
        self.enter.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tab_in_order(
            self.name, self.password.edit, self.code, self.enter, self.forgotten, self.try_out, self.password.eye, self.language
        )
