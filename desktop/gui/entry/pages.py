"""The pages of the way in, and which of them is on screen."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.gui.entry.accept_page import AcceptPage
from desktop.gui.entry.curtain import bury
from desktop.gui.entry.first_run_page import FirstRunPage
from desktop.gui.entry.login_page import LoginPage
from desktop.gui.entry.message_page import MessagePage
from desktop.gui.entry.messages import Message
from desktop.gui.entry.opening import unlock
from desktop.gui.entry.recovery_page import RecoveryPage
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.session import Session
from desktop.records.vault import Vault


class EntryPages(QStackedWidget):
    """Outlives a login: the main window of whoever is in stands among these pages. Its signals are those of the pages."""

    unlocked = Signal(object)
    """An `Opened`."""
    log_made = Signal(object)
    """A `Session` of the log that the first run made."""
    failed = Signal(object)
    """The exception: the log cannot be opened."""
    chosen = Signal(str)
    """What was chosen below a message: `Choice.name`."""
    use_accepted = Signal()
    use_declined = Signal()
    try_out_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, vault: Vault, look: Look, settings: Settings) -> None:
        super().__init__()
        self._vault, self._look, self._settings = vault, look, settings
        self.first_run: FirstRunPage | None = None
        self._make()

    def ask_login(self, name: str = "", *, locked: bool = False) -> None:
        """Ask who is there."""
        self.setCurrentWidget(self.login)
        self.login.ask(name, locked=locked)

    def ask_recovery(self) -> None:
        """Ask for the recovery key of who forgot their password."""
        self.recovery.ask()
        self.setCurrentWidget(self.recovery)

    def ask_use(self, session: Session) -> None:
        """Ask who is responsible to accept the intended use."""
        self.accept.ask(session)
        self.setCurrentWidget(self.accept)

    def show_message(self, message: Message) -> None:
        """Say what stands in the way."""
        self.message.show_message(message)
        self.setCurrentWidget(self.message)

    def show_first_run(self, before: FirstRunPage | None = None) -> None:
        """Show how a log is made; where another language was chosen in `before`, with what was typed there."""
        self.first_run = FirstRunPage(self._vault, self._look, self._settings)
        if before is not None:
            self.first_run.take_over(before)
            before.close_jobs()
            self.drop(before)
        self.first_run.finished.connect(self.log_made)
        self.first_run.try_out_wanted.connect(self.try_out_wanted)
        self.first_run.restore_wanted.connect(self.restore_wanted)
        self.addWidget(self.first_run)
        self.setCurrentWidget(self.first_run)

    def make_anew(self) -> None:
        """Make all pages anew, in another language or size of text.

        It is chosen in the main window, on the login page or in the first step of the first run: no other page is on screen then.
        """
        before, shown, first_run = self._made(), self.currentWidget(), self.first_run
        asked = (self.login.name.currentText(), self.login.locked) if shown is self.login else None
        for page in (self.login, self.recovery, self.accept):
            page.close_jobs()
        self._make()
        if asked is not None:
            name, locked = asked
            self.ask_login(name, locked=locked)
        elif first_run is not None and shown is first_run:
            self.show_first_run(first_run)
        for old in before:
            self.drop(old)

    def drop(self, page: QWidget) -> None:
        """Take a page away for good."""
        self.removeWidget(page)
        page.setParent(None)
        bury(page)

    def close_jobs(self) -> None:
        """Finish what runs."""
        for page in (self.login, self.recovery, self.accept, self.first_run):
            if page is not None:
                page.close_jobs()

    def _make(self) -> None:
        self.login = LoginPage(self._vault, self._look, self._settings, functools.partial(unlock, self._vault))
        self.login.unlocked.connect(self.unlocked)
        self.login.failed.connect(self.failed)
        self.login.recovery_wanted.connect(self.ask_recovery)
        self.login.try_out_wanted.connect(self.try_out_wanted)
        self.recovery = RecoveryPage(self._vault, self._look)
        self.recovery.done.connect(self._on_password_given)
        self.recovery.cancelled.connect(self.ask_login)
        self.message = MessagePage(self._look)
        self.message.chosen.connect(self.chosen)
        self.accept = AcceptPage(self._look)
        self.accept.accepted.connect(self.use_accepted)
        self.accept.declined.connect(self.use_declined)
        for page in self._made():
            self.addWidget(page)

    def _made(self) -> tuple[LoginPage, RecoveryPage, MessagePage, AcceptPage]:
        return self.login, self.recovery, self.message, self.accept

    def _on_password_given(self, name: str) -> None:
        self.ask_login(name)
        self.login.say(self.tr("{0} has a new password.").format(name))
