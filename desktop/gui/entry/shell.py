"""The program's window: the way in, the lock, and the main window of whoever is logged in, one at a time."""

import functools
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import RecordsError
from desktop.gui.dialogs.restore_dialog import RestoreDialog
from desktop.gui.entry.accept_page import AcceptPage
from desktop.gui.entry.backup_keeper import BackupKeeper
from desktop.gui.entry.curtain import bury, close_floating
from desktop.gui.entry.first_run_page import FirstRunPage
from desktop.gui.entry.idle import DEFAULT_MINUTES, IdleWatch
from desktop.gui.entry.login_page import LoginPage
from desktop.gui.entry.message_page import MessagePage
from desktop.gui.entry.messages import (
    Message,
    backup_failed_message,
    closing_message,
    damage_message,
    finishing_message,
    problem_message,
    refusal_message,
    unsaved_message,
    waiting_message,
)
from desktop.gui.entry.opening import NoLogSession, Opened, inspect, note_lock, unlock
from desktop.gui.entry.recovery_page import RecoveryPage
from desktop.gui.entry.shift import Shift
from desktop.gui.entry.shifts import Shifts
from desktop.gui.entry.system_lock import system_lock
from desktop.gui.entry.tryout import TryOutBar
from desktop.gui.i18n import describe
from desktop.gui.jobs import JobRunner
from desktop.gui.main_window import FIRST_SIZE, SMALLEST_SIZE, MainWindow
from desktop.gui.opinion_draft import Drafts, Unsaved
from desktop.gui.place import go_to, place_of
from desktop.gui.settings import GEOMETRY, Settings
from desktop.gui.theme import Look
from desktop.records import database
from desktop.records.health import Health
from desktop.records.session import ReadOnlySession, Session
from desktop.records.vault import Vault, try_out
from desktop.workers.pool import Workers


class Shell(QMainWindow):
    """Shows either a page of the entry or the main window; a lock takes the main window down with all that it showed.

    Parameters
    ----------
    vault : Vault
    look : Look
    settings : Settings
    workers : Workers
        Read and judge the films; whoever is logged in, they are the same.
    idle : IdleWatch, optional
        With other clocks, for tests.
    """

    def __init__(
        self,
        vault: Vault,
        look: Look,
        settings: Settings,
        workers: Workers,
        idle: IdleWatch | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Lightbox")
        self.setMinimumSize(*SMALLEST_SIZE)
        self._vault, self._look, self._settings = vault, look, settings
        self.shifts = Shifts(workers, self)
        self._jobs = JobRunner(1, self)
        self.idle = idle or IdleWatch()
        self.system = system_lock(self)
        self.keeper = BackupKeeper(self)
        self.first_run: FirstRunPage | None = None
        self.main: MainWindow | None = None
        self._opened: Opened | None = None
        self._wanted: list[Path] = []
        self._try_out_folder: tempfile.TemporaryDirectory[str] | None = None
        self._last: Session | None = None  # while the program ends: what the last backup is made with
        self._closing = self._closed = False
        self._leaving: list[Drafts] = []
        self._unsaved: list[Unsaved] = []  # of whoever is asked about it
        self._after_drafts: Callable[[], None] = self._close_down
        self.pages = QStackedWidget()
        self._make_entry()
        self._lay_out()
        self._connect()
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(settings.get(GEOMETRY))

    @property
    def shift(self) -> Shift | None:
        """The desk of whoever is logged in, or was before the lock."""
        return self.shifts.current

    def start(self, paths: Sequence[Path] = ()) -> None:
        """Show the way in; open `paths` once somebody is in."""
        self._wanted = list(paths)
        if not database.has_engine():
            self._show_message(problem_message(RecordsError("LOG-NO-ENGINE")))
            return
        try:
            exists = self._vault.exists()
        except RecordsError as error:
            self._on_problem(error)
            return
        if exists:
            self._ask_login()
        else:
            self._show_first_run()

    def take_paths(self, paths: list[Path]) -> None:
        """Come to the front with what a second start was given; while nobody is in, that waits in memory."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.activateWindow()
        if self.main is None:
            self._wanted += paths
        elif paths:
            self.main.open_paths(paths)

    def lock(self) -> None:
        """Show nothing of any patient, close the log, and ask who is there. A running batch goes on."""
        if self._opened is None or (self.main is not None and not self.main.has_account):
            return
        name = self._opened.session.person.name
        self.pages.setCurrentWidget(self.login)
        self.login.ask(name, locked=True)
        self.accept.forget()
        self.repaint()  # films go from sight before what runs is waited for
        self._take_down()
        self.login.focus()

    def log_out(self) -> None:
        """Lock, and leave the desk to nobody: who comes next begins with an empty one."""
        if self.main is None:
            return
        if self._try_out_folder is not None:
            self._leave_try_out()
        else:
            self._settle_drafts([self.shifts.drafts_of(self.main.session)], self._log_out)

    def _log_out(self) -> None:
        self.pages.setCurrentWidget(self.login)
        self.login.ask()
        self.repaint()
        self._take_down()
        self.shifts.end()
        self.login.focus()

    # --- the way in ---------------------------------------------------------------------------------------------------

    def _ask_login(self, name: str = "") -> None:
        self.pages.setCurrentWidget(self.login)
        self.login.ask(name)

    def _on_password_given(self, name: str) -> None:
        self._ask_login(name)
        self.login.say(self.tr("{0} has a new password.").format(name))

    def _show_first_run(self, before: FirstRunPage | None = None) -> None:
        self.first_run = FirstRunPage(self._vault, self._look, self._settings)
        if before is not None:
            self.first_run.take_over(before)
            before.close_jobs()
            self.pages.removeWidget(before)
            bury(before)
        self.first_run.finished.connect(self._on_made)
        self.first_run.try_out_wanted.connect(self._try_out)
        self.first_run.restore_wanted.connect(self._restore)
        self.pages.addWidget(self.first_run)
        self.pages.setCurrentWidget(self.first_run)

    def _on_made(self, session: Session) -> None:
        self._jobs.start(lambda: inspect(session), self._on_unlocked, self._on_problem)

    def _on_unlocked(self, opened: Opened) -> None:
        self._opened = opened
        if opened.health.ok and opened.use_accepted:
            self._enter(opened)
            return
        if opened.health.ok:
            self.accept.ask(opened.session)
            self.pages.setCurrentWidget(self.accept)
        else:
            self._show_message(refusal_message(opened.refusal) if opened.refusal else damage_message(opened.health))
        self._watch(opened.lock_minutes)  # one click from here are the patients

    def _on_accepted(self) -> None:
        self.accept.forget()
        if self._opened is not None:
            self._enter(self._opened)

    def _on_declined(self) -> None:
        self._take_down()
        self._ask_login()

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, RecordsError) and error.code == "LOG-MISSING":
            self._show_first_run()
        else:
            self._show_message(problem_message(error))

    def _on_chosen(self, choice: str) -> None:
        match choice:
            case "restore":
                self._restore()
            case "read-only" if self._opened is not None:
                looking = ReadOnlySession.of(self._opened.session, self._opened.refusal)
                self._enter(Opened(looking, self._opened.health, DEFAULT_MINUTES))
            case "log-in":
                self._on_declined()
            case "no-log":
                self._enter(Opened(NoLogSession(self._vault), Health(ok=True), DEFAULT_MINUTES))
            case "again":
                self.start(self._wanted)
            case "back-up":
                self._back_up_and_close()
            case "finish-films":
                self._finish_films()
            case "drop-films" if not self._closed:
                self._begin_closing()
            case "save-drafts" | "discard-drafts" | "stay":
                self._on_leaving(choice)
            case _:
                self._close_now()

    def _restore(self) -> None:
        """Let a backup take the place of the log."""
        session = self._opened.session if self._opened is not None and not self._opened.session.locked else None
        dialog = RestoreDialog(self._vault, self._look, session, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._on_log_replaced(dialog.outcome)

    def _on_log_replaced(self, outcome: str) -> None:
        """Another log lies there now: whoever goes on logs in to that one."""
        self._take_down()
        self.shifts.end()
        self.start(self._wanted)
        self.login.say(outcome)

    def _try_out(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="lightbox-try-out-", ignore_cleanup_errors=True)
        self._jobs.start(
            lambda: try_out(Path(folder.name)), lambda session: self._on_try_out(folder, session), self._on_problem
        )

    def _on_try_out(self, folder: "tempfile.TemporaryDirectory[str]", session: Session) -> None:
        self._try_out_folder = folder
        self._enter(Opened(session, Health(ok=True), DEFAULT_MINUTES))

    def _leave_try_out(self) -> None:
        self._take_down()
        self.shifts.drafts.clear()
        self._drop_try_out()
        self.shifts.end()
        self.start()

    def _ask_recovery(self) -> None:
        self.recovery.ask()
        self.pages.setCurrentWidget(self.recovery)

    # --- in and out ---------------------------------------------------------------------------------------------------

    def _enter(self, opened: Opened) -> None:
        """Put the main window up, with the films of the same person or an empty desk."""
        self._opened, session = opened, opened.session
        shift = self.shifts.begin(session)
        main = self._put_up(opened, shift)
        main.show_page("read" if shift.desk.model.films else "home")
        page = main.pages.currentWidget()
        if page is not None:
            page.setFocus()
        if main.has_account:
            self._watch(opened.lock_minutes)
            if opened.health.ok:
                self.keeper.start(session)
        paths, self._wanted = self._wanted, []
        if paths:
            main.open_paths(paths)

    def _put_up(self, opened: Opened, shift: Shift) -> MainWindow:
        """Show a main window on the desk of whoever is logged in."""
        session = opened.session
        self.main = main = MainWindow(shift.desk, session, self._look, self._settings, self.shifts.drafts_of(session))
        main.setWindowFlags(Qt.WindowType.Widget)
        main.account.lock_wanted.connect(self.lock)
        main.account.log_out_wanted.connect(self.log_out)
        main.account.lock_minutes_changed.connect(self.idle.start)
        main.log_replaced.connect(self._on_log_replaced)
        main.home.show_reminders(opened.reminders)
        if isinstance(session, ReadOnlySession):
            main.notices.show_error(*describe(session.refusal))
        self._mark.setVisible(self._try_out_folder is not None)
        self.pages.addWidget(main)
        self.pages.setCurrentWidget(main)
        return main

    def _watch(self, lock_minutes: int) -> None:
        """Lock when nobody is there any more."""
        self.idle.watch(self.windowHandle())
        self.system.watch(self.windowHandle())
        self.idle.start(lock_minutes)

    def _take_down(self) -> None:
        """Take the main window down with all that it showed; the log is closed but for the batch that still runs."""
        self.idle.stop()
        self.keeper.stop()
        close_floating()
        self.message.forget()
        self._unsaved = []
        self._mark.setVisible(False)
        main, self.main = self.main, None
        opened, self._opened = self._opened, None
        self.shifts.lock()
        if opened is not None:
            if opened.health.ok and main is not None and main.has_account:
                batch = opened.session.for_batch()
                self._jobs.start(lambda: note_lock(batch), lambda _none: None, lambda _error: None)
            opened.session.lock()
        if main is not None:
            main.close()
            self.pages.removeWidget(main)
            main.setParent(None)
            bury(main)

    def _drop_try_out(self) -> None:
        """Nothing of the try-out is kept; its key was never anywhere but in memory."""
        if self.shift is not None:
            self.shift.close()
        if self._try_out_folder is not None:
            self._try_out_folder.cleanup()
        self._try_out_folder = None

    # --- closing ------------------------------------------------------------------------------------------------------

    def _settle_drafts(self, drafts: list[Drafts], then: Callable[[], None]) -> None:
        """Go on once nothing of what was typed beside an answer is unsaved, or it was given up."""
        self._leaving, self._after_drafts = drafts, then
        self._unsaved = []
        if self._try_out_folder is not None or not any(one.unsaved for one in drafts):
            then()
        elif self.main is None or not (own := self.shifts.drafts_of(self.main.session)).unsaved:
            self._ask_about_drafts([])
        else:
            main, session = self.main, self.main.session

            def ask(found: list[Unsaved], error: Exception | None = None) -> None:
                if self.main is main:  # else it was locked meanwhile
                    self._ask_about_drafts(found, error)

            self._jobs.start(lambda: own.look_through(session), ask, lambda error: ask([], error))

    def _ask_about_drafts(self, own: list[Unsaved], error: Exception | None = None) -> None:
        self._unsaved = own
        if unsaved := sum(len(one.unsaved) for one in self._leaving):
            self._show_message(unsaved_message(unsaved, own, error))
        else:
            self._after_drafts()

    def _on_leaving(self, choice: str) -> None:
        if choice == "save-drafts" and self.main is not None:
            session, seen, leaving, then = self.main.session, self._unsaved, self._leaving, self._after_drafts
            drafts = self.shifts.drafts_of(session)
            self._jobs.start(
                lambda: drafts.write_seen(session, seen),
                lambda _none: self._settle_drafts(leaving, then),
                self._on_drafts_not_saved,
            )
        elif choice == "discard-drafts":
            for given_up in self._leaving:
                given_up.by_film.clear()
            self._after_drafts()
        else:
            self.pages.setCurrentWidget(self.main or self.login)
            self.message.forget()

    def _on_drafts_not_saved(self, error: Exception) -> None:
        if self.main is not None:
            self.pages.setCurrentWidget(self.main)
            self.message.forget()
            self.main.notices.show_error(*describe(error))

    def _close_down(self) -> None:
        """End the program, if nobody wants the films that wait to be finished first."""
        if self.shifts.waiting and self._try_out_folder is None and database.has_engine():
            self._show_message(waiting_message(self.shifts.waiting))
        else:
            self._begin_closing()

    def _finish_films(self) -> None:
        """Analyse what waits behind a page that shows nothing of it, then close."""
        self.shifts.go_on()
        self._leave()
        self.shifts.end()

    def _begin_closing(self) -> None:
        """Finish the film that is being analysed, then make the last backup; the window stays until both are done."""
        self._leave()
        self._show_message(closing_message())
        self.repaint()
        self.shifts.close()
        self._back_up_and_close()

    def _leave(self) -> None:
        """Show nothing of any patient any more: the program ends."""
        self._closing = True
        main, opened = self.main, self._opened
        if main is not None and opened is not None and main.has_account and opened.health.ok:
            self._last = opened.session.for_batch()
            self.keeper.pause()  # the backup that counts comes after the last film
        self._show_message(finishing_message(self.shifts.waiting))
        self._take_down()

    def _on_shifts_rested(self) -> None:
        if self._closing and not self._closed:
            self._back_up_and_close()

    def _back_up_and_close(self) -> None:
        if self._last is None:
            self._close_now()
        else:
            self._show_message(closing_message())
            self.keeper.finish(self._last)

    def _on_backup_failed(self, code: str, sentence: str) -> None:
        if self._last is not None:
            self._show_message(backup_failed_message(code, sentence))
        elif self.main is not None:
            self.main.notices.show_error(code, sentence)

    def _on_damaged(self, code: str, sentence: str) -> None:
        if self.main is not None:
            self.main.notices.show_error(code, sentence)

    def _close_now(self) -> None:
        self._closed = True
        if self._last is not None:
            self._last.lock()
        QTimer.singleShot(0, self.close)  # inside its own close event a window cannot be closed

    # --- building -----------------------------------------------------------------------------------------------------

    def _show_message(self, message: Message) -> None:
        self.message.show_message(message)
        self.pages.setCurrentWidget(self.message)

    def _make_entry(self) -> None:
        """Make all that has words and outlives a login."""
        self.login = LoginPage(self._vault, self._look, self._settings, functools.partial(unlock, self._vault))
        self.login.unlocked.connect(self._on_unlocked)
        self.login.failed.connect(self._on_problem)
        self.login.recovery_wanted.connect(self._ask_recovery)
        self.login.try_out_wanted.connect(self._try_out)
        self.recovery = RecoveryPage(self._vault, self._look)
        self.recovery.done.connect(self._on_password_given)
        self.recovery.cancelled.connect(self._ask_login)
        self.message = MessagePage(self._look)
        self.message.chosen.connect(self._on_chosen)
        self.accept = AcceptPage(self._look)
        self.accept.accepted.connect(self._on_accepted)
        self.accept.declined.connect(self._on_declined)
        self._mark = TryOutBar(self._look)
        self._mark.leave_wanted.connect(self.log_out)
        for page in self._entry_pages():
            self.pages.addWidget(page)

    def _entry_pages(self) -> tuple[LoginPage, RecoveryPage, MessagePage, AcceptPage]:
        return self.login, self.recovery, self.message, self.accept

    def _lay_out(self) -> None:
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._mark)
        self._column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.shifts.rested.connect(self._on_shifts_rested)
        self.idle.lock_wanted.connect(self.lock)
        self.system.lock_wanted.connect(self.lock)
        self.keeper.failed.connect(self._on_backup_failed)
        self.keeper.damaged.connect(self._on_damaged)
        self.keeper.finished.connect(self._close_now)
        # Queued: what the choice was made with is among what is built anew
        self._look.remade.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)

    # --- another language, or another size of text --------------------------------------------------------------------

    def _make_anew(self) -> None:
        """Build all that has words anew. Session, desk, drafts and whatever runs stay as they are, and so does the place.

        The language is chosen in the window, on the login page or in the first step of the first run: of the other pages
        of the entry none is on screen then.
        """
        if self._closing:
            return
        asked = (self.login.name.currentText(), self.login.locked) if self.pages.currentWidget() is self.login else None
        first_run = self.first_run if self.pages.currentWidget() is self.first_run else None
        before: list[QWidget] = [*self._entry_pages(), self._mark]
        for page in (self.login, self.recovery, self.accept):
            page.close_jobs()
        self._make_entry()
        self._column.insertWidget(0, self._mark)
        if self.main is not None and self._opened is not None and self.shift is not None:
            place = place_of(self.main)
            self.main.close()
            before.append(self.main)
            go_to(self._put_up(self._opened, self.shift), place)
        elif first_run is not None:
            self._show_first_run(first_run)
        elif asked is not None:
            name, locked = asked
            self.pages.setCurrentWidget(self.login)
            self.login.ask(name, locked=locked)
        for part in before:
            self.pages.removeWidget(part)
            part.setParent(None)
            bury(part)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:
            event.ignore()
            if self._closing:  # a second click while films or the backup are finished changes nothing
                return
            self._settings.set(GEOMETRY, self.saveGeometry())
            self._settle_drafts(list(self.shifts.drafts.values()), self._close_down)
            return
        self.login.close_jobs()
        self.recovery.close_jobs()
        self.keeper.close_jobs()
        self.accept.close_jobs()
        if self.first_run is not None:
            self.first_run.close_jobs()
        self._jobs.finish()
        self._drop_try_out()
        event.accept()
