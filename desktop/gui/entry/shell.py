"""The program's window: the way in, the lock, and the main window of whoever is logged in, one at a time."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget

from desktop.errors import RecordsError
from desktop.gui.dialogs.restore_dialog import RestoreDialog
from desktop.gui.entry.backup_keeper import BackupKeeper
from desktop.gui.entry.closing import Closing
from desktop.gui.entry.curtain import bury, close_floating
from desktop.gui.entry.idle import DEFAULT_MINUTES, IdleWatch
from desktop.gui.entry.messages import Message, damage_message, problem_message, refusal_message, waiting_message
from desktop.gui.entry.opening import NoLogSession, Opened, inspect, note_lock
from desktop.gui.entry.pages import EntryPages
from desktop.gui.entry.shift import Shift
from desktop.gui.entry.shifts import Shifts
from desktop.gui.entry.system_lock import system_lock
from desktop.gui.entry.tryout import TryOutBar
from desktop.gui.entry.unsaved import UnsavedDrafts
from desktop.gui.i18n import describe
from desktop.gui.jobs import JobRunner
from desktop.gui.main_window import FIRST_SIZE, SMALLEST_SIZE, MainWindow
from desktop.gui.opinion_draft import Drafts
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
        self.closing = Closing(self.shifts, self.keeper, self)
        self.unsaved = UnsavedDrafts(self._jobs, self)
        self.pages = EntryPages(vault, look, settings)
        self.main: MainWindow | None = None
        self._opened: Opened | None = None
        self._wanted: list[Path] = []
        self._try_out_folder: tempfile.TemporaryDirectory[str] | None = None
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
            self.pages.show_message(problem_message(RecordsError("LOG-NO-ENGINE")))
            return
        try:
            exists = self._vault.exists()
        except RecordsError as error:
            self._on_problem(error)
            return
        if exists:
            self.pages.ask_login()
        else:
            self.pages.show_first_run()

    def take_paths(self, paths: list[Path]) -> None:
        """Come to the front with what a second start was given; while nobody is in, that waits in memory."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.activateWindow()
        if self.main is None:
            self._wanted += paths
        elif paths:
            self.main.opening.open_paths(paths)

    def lock(self) -> None:
        """Show nothing of any patient, close the log, and ask who is there. A running batch goes on."""
        if self._opened is None or (self.main is not None and not self.main.has_account):
            return
        name = self._opened.session.person.name
        self.pages.ask_login(name, locked=True)
        self.pages.accept.forget()
        self.repaint()  # films go from sight before what runs is waited for
        self._take_down()
        self.pages.login.focus()

    def log_out(self) -> None:
        """Lock, and leave the desk to nobody: who comes next begins with an empty one."""
        if self.main is None:
            return
        if self._try_out_folder is not None:
            self._leave_try_out()
        else:
            self.unsaved.settle([self.shifts.drafts_of(self.main.session)], self._own_drafts, self._log_out)

    def _log_out(self) -> None:
        self.pages.ask_login()
        self.repaint()
        self._take_down()
        self.shifts.end()
        self.pages.login.focus()

    # --- the way in ---------------------------------------------------------------------------------------------------

    def _on_made(self, session: Session) -> None:
        self._jobs.start(lambda: inspect(session), self._on_unlocked, self._on_problem)

    def _on_unlocked(self, opened: Opened) -> None:
        self._opened = opened
        if opened.health.ok and opened.use_accepted:
            self._enter(opened)
            return
        if opened.health.ok:
            self.pages.ask_use(opened.session)
        else:
            self.pages.show_message(refusal_message(opened.refusal) if opened.refusal else damage_message(opened.health))
        self._watch(opened.lock_minutes)  # one click from here are the patients

    def _on_accepted(self) -> None:
        self.pages.accept.forget()
        if self._opened is not None:
            self._enter(self._opened)

    def _on_declined(self) -> None:
        self._take_down()
        self.pages.ask_login()

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, RecordsError) and error.code == "LOG-MISSING":
            self.pages.show_first_run()
        else:
            self.pages.show_message(problem_message(error))

    def _on_chosen(self, choice: str) -> None:
        """Do what was chosen below a message; all else closes the program."""
        slots: dict[str, Callable[[], None]] = {
            "restore": self._restore,
            "read-only": self._look_only,
            "log-in": self._on_declined,
            "no-log": lambda: self._enter(Opened(NoLogSession(self._vault), Health(ok=True), DEFAULT_MINUTES)),
            "again": lambda: self.start(self._wanted),
            "back-up": self.closing.back_up,
            "finish-films": self._finish_films,
            "drop-films": self._drop_films,
            "save-drafts": self.unsaved.save,
            "discard-drafts": self.unsaved.discard,
            "stay": self._stay,
        }
        slots.get(choice, self.closing.end)()

    def _look_only(self) -> None:
        """Show a log that is damaged, or that nothing can be written to."""
        if self._opened is not None:
            looking = ReadOnlySession.of(self._opened.session, self._opened.refusal)
            self._enter(Opened(looking, self._opened.health, DEFAULT_MINUTES))

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
        self.pages.login.say(outcome)

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
            main.opening.open_paths(paths)

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
        self.pages.message.forget()
        self.unsaved.forget()
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
            self.pages.drop(main)

    def _drop_try_out(self) -> None:
        """Nothing of the try-out is kept; its key was never anywhere but in memory."""
        if self.shift is not None:
            self.shift.close()
        if self._try_out_folder is not None:
            self._try_out_folder.cleanup()
        self._try_out_folder = None

    # --- closing ------------------------------------------------------------------------------------------------------

    @property
    def _own_drafts(self) -> tuple[Session, Drafts] | None:
        """Of whoever is logged in."""
        return None if self.main is None else (self.main.session, self.shifts.drafts_of(self.main.session))

    def _stay(self) -> None:
        self.pages.setCurrentWidget(self.main or self.pages.login)
        self.pages.message.forget()

    def _on_drafts_not_saved(self, error: Exception) -> None:
        if self.main is not None:
            self._stay()
            self._show_error(*describe(error))

    def _show_error(self, code: str, sentence: str) -> None:
        if self.main is not None:
            self.main.notices.show_error(code, sentence)

    def _close_down(self) -> None:
        """End the program, if nobody wants the films that wait to be finished first."""
        if self.shifts.waiting and self._try_out_folder is None and database.has_engine():
            self.pages.show_message(waiting_message(self.shifts.waiting))
        else:
            self._drop_films()

    def _finish_films(self) -> None:
        self.shifts.go_on()
        self._leave()
        self.shifts.end()  # when they rest, `closing` goes on

    def _drop_films(self) -> None:
        if not self.closing.ended:
            self._leave()
            self.closing.drop_films()

    def _leave(self) -> None:
        """Show nothing of any patient any more: the program ends."""
        main, opened = self.main, self._opened
        if main is not None and opened is not None and main.has_account and opened.health.ok:
            self.closing.begin(opened.session.for_batch())
        else:
            self.closing.begin(None)
        self._take_down()

    def _on_closing_said(self, message: Message) -> None:
        self.pages.show_message(message)
        self.repaint()  # it is on screen before what runs is waited for

    # --- building -----------------------------------------------------------------------------------------------------

    def _make_mark(self) -> None:
        self._mark = TryOutBar(self._look)
        self._mark.leave_wanted.connect(self.log_out)
        self._column.insertWidget(0, self._mark)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._make_mark()
        self._column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.pages.unlocked.connect(self._on_unlocked)
        self.pages.log_made.connect(self._on_made)
        self.pages.failed.connect(self._on_problem)
        self.pages.chosen.connect(self._on_chosen)
        self.pages.use_accepted.connect(self._on_accepted)
        self.pages.use_declined.connect(self._on_declined)
        self.pages.try_out_wanted.connect(self._try_out)
        self.pages.restore_wanted.connect(self._restore)
        self.unsaved.asked.connect(self.pages.show_message)
        self.unsaved.failed.connect(self._on_drafts_not_saved)
        self.idle.lock_wanted.connect(self.lock)
        self.system.lock_wanted.connect(self.lock)
        self.keeper.failed.connect(self._show_error)
        self.keeper.damaged.connect(self._show_error)
        self.closing.said.connect(self._on_closing_said)
        # Queued: inside its own close event a window cannot be closed, and what a choice was made with is among what is built anew
        self.closing.over.connect(self.close, Qt.ConnectionType.QueuedConnection)
        self._look.remade.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)

    def _make_anew(self) -> None:
        """Build all that has words anew. Session, desk, drafts and whatever runs stay as they are, and so does the place."""
        if self.closing.begun:
            return
        self.pages.make_anew()
        mark, main = self._mark, self.main
        self._make_mark()
        mark.setParent(None)
        bury(mark)
        if main is not None and self._opened is not None and self.shift is not None:
            place = place_of(main)
            main.close()
            go_to(self._put_up(self._opened, self.shift), place)
            self.pages.drop(main)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.ended:
            event.ignore()
            if self.closing.begun:  # a second click while films or the backup are finished changes nothing
                return
            self._settings.set(GEOMETRY, self.saveGeometry())
            if self._try_out_folder is not None:
                self._close_down()
            else:
                self.unsaved.settle(list(self.shifts.drafts.values()), self._own_drafts, self._close_down)
            return
        self.pages.close_jobs()
        self.keeper.close_jobs()
        self._jobs.finish()
        self._drop_try_out()
        event.accept()
