"""The way in and out: login, lock with a running batch, another person, try-out, damage."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.dialogs.accounts_dialog import AccountsDialog
from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.entry.opening import unlock
from desktop.gui.entry.shell import Shell
from desktop.paths import home
from desktop.records import database
from desktop.records.backups import make_backup, restore_unconfirmed
from desktop.records.entry import Patient
from desktop.records.restoring import restore_with_password
from desktop.records.roles import Action, Role
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.clinic import full_disk
from tests.desktop.gui.entry.conftest import OTHER_PASSWORD, PASSWORD, Clocks, analyse, count, log_in, said

MakeShell = Callable[[Vault], Shell]


def test_login_opens_the_window(qtbot: QtBot, shell: Shell) -> None:
    """Who logs in is named at the top, and finds an empty desk."""
    assert shell.pages.currentWidget() is shell.pages.login
    log_in(qtbot, shell)
    assert shell.pages.currentWidget() is shell.main
    assert shell.main.header.user.text().strip() == "Ana"
    assert shell.main.pages.currentWidget() is shell.main.home


def test_lock_leaves_nothing_to_see(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """Pictures, names, search, clipboard, window and key are gone; the log can be opened by nobody."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    session, shift = shell.main.session, shell.shift
    qtbot.waitUntil(lambda: "CHILD" in said(shell))
    shell.main.header.search.setText("child")
    QApplication.clipboard().setText("TEST^CHILD")
    shell.main.commands["lock"].trigger()
    assert shell.pages.currentWidget() is shell.pages.login
    assert shell.main is None
    assert "CHILD" not in said(shell).upper()
    assert QApplication.clipboard().text() == ""
    assert session.locked
    qtbot.waitUntil(lambda: shift.resting)  # the batch comes to its end first
    assert all(film.analysis is None and not film.preview for film in shift.desk.model.films)
    assert shell.pages.login.name.currentText() == "ana"


def test_lock_empties_the_lists(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """Today and the log with its detail: Qt deletes the window a little later, and Python keeps a list's rows for longer."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    home_page, log = shell.main.home, shell.main.log
    shell.main.show_page("home")
    qtbot.waitUntil(lambda: home_page.model.rowCount() > 0)
    shell.main.show_page("log")
    qtbot.waitUntil(lambda: log.detail.reading_id != "")
    shell.lock()
    assert (home_page.model.rowCount(), log.model.rowCount(), log.detail.reading_id) == (0, 0, "")


def test_films_are_out_of_sight_before_a_lock_waits_for_what_runs(
    qtbot: QtBot, shell: Shell, dicom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job may take seconds: the screen shows the login by then, not the film."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    shell.main.show_page("read")
    read, painted, by_then = shell.main.read, [], []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            painted.extend([event.type()] * (event.type() is QEvent.Type.Paint))
            return False

    watch, close_jobs = Watch(), read.close_jobs
    shell.pages.login.installEventFilter(watch)
    monkeypatch.setattr(read, "close_jobs", lambda: (by_then.append(bool(painted)), close_jobs()))
    shell.lock()
    assert by_then == [True]


def test_lock_closes_open_dialogs(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """A dialog with a patient's name does not stay above the locked window, and what it asked for is not done."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    seen = []

    def lock_now() -> None:
        seen.append(isinstance(QApplication.activeModalWidget(), PatientDialog))
        shell.lock()

    QTimer.singleShot(0, lock_now)
    shell.main.commands["edit_patient"].trigger()  # returns when the dialog is closed
    assert seen == [True]
    assert QApplication.activeModalWidget() is None
    assert shell.pages.currentWidget() is shell.pages.login


def test_same_person_goes_on_where_they_were(qtbot: QtBot, shell: Shell, dicom: Path, jpegs: list[Path], vault: Vault) -> None:
    """A batch that ran at the lock is finished and stored behind it, and its results are there after the login."""
    log_in(qtbot, shell)
    shell.main.desk.open_paths([dicom, *jpegs])
    qtbot.waitUntil(lambda: any(film.stored is not None for film in shell.shift.desk.model.films))
    shift = shell.shift
    shell.lock()
    assert shift.desk.busy
    qtbot.waitUntil(lambda: shift.resting, timeout=20_000)
    assert count(vault) == 4
    assert all(film.stored is None for film in shift.desk.model.films)
    log_in(qtbot, shell)
    qtbot.waitUntil(lambda: all(film.stored is not None for film in shell.shift.desk.model.films))
    assert shell.main.pages.currentWidget() is shell.main.read
    assert shell.shift.desk.model.films[0].patient.name == "TEST^CHILD"
    assert count(vault) == 4


def test_question_whose_a_film_is_outlives_a_lock(qtbot: QtBot, shell: Shell, dicom: Path, vault: Vault) -> None:
    """Who typed a patient that disagrees with the file is asked again after the next login, and nothing is decided meanwhile."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    (film,) = shell.main.desk.model.films
    shell.main.read.patients.correct(film, Patient("OTHER^CHILD", "0099", "", "", film.patient.age_years))
    shell.lock()
    assert "0099" not in said(shell)
    log_in(qtbot, shell)
    desk = shell.main.desk
    qtbot.waitUntil(lambda: desk.model.films[0].analysis is not None, timeout=20_000)
    shell.main.read.films.choose(film.number)
    assert shell.main.read.strip.asking
    assert "0099" in said(shell)
    with vault.unlock("ana", PASSWORD).open() as records:
        assert len(records.identities(film.stored.entry.reading_id)) == 1


def test_paths_of_a_second_start_wait_for_the_login(qtbot: QtBot, shell: Shell, dicom: Path, jpegs: list[Path]) -> None:
    """Before the login they wait in memory, afterwards they are opened at once."""
    shell.take_paths([dicom])
    log_in(qtbot, shell)
    desk = shell.shift.desk
    qtbot.waitUntil(lambda: [film.path for film in desk.model.films] == [dicom] and not desk.busy, timeout=20_000)
    shell.take_paths(jpegs[:1])
    qtbot.waitUntil(lambda: len(desk.model.films) == 2 and not desk.busy, timeout=20_000)
    shell.take_paths([])
    assert len(desk.model.films) == 2


def test_another_person_finds_an_empty_desk(qtbot: QtBot, shell: Shell, jpegs: list[Path], vault: Vault) -> None:
    """The first one's batch is stored all the same."""
    log_in(qtbot, shell)
    shell.main.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: any(film.stored is not None for film in shell.shift.desk.model.films))
    shell.lock()
    log_in(qtbot, shell, "ben", OTHER_PASSWORD)
    assert shell.shift.desk.model.films == ()
    qtbot.waitUntil(lambda: not shell.shifts.ending, timeout=20_000)
    assert count(vault) == 3


def test_log_out_leaves_the_desk_to_nobody(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """Also the same person begins with an empty desk after a log out."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    shell.main.commands["log_out"].trigger()
    log_in(qtbot, shell)
    assert shell.shift.desk.model.films == ()


def test_idle_window_locks_after_five_minutes(qtbot: QtBot, shell: Shell, clocks: Clocks) -> None:
    """Not before, and a key in between begins anew."""
    log_in(qtbot, shell)
    for _ in range(9):
        clocks.pass_s(30)
        shell.idle.tick()
    assert shell.main is not None
    qtbot.keyClick(shell.windowHandle(), "a")
    clocks.pass_s(50)
    shell.idle.tick()
    assert shell.main is not None
    for _ in range(9):
        clocks.pass_s(30)
        shell.idle.tick()
    assert shell.main is None
    assert not shell.idle.running


def test_lock_of_the_system_locks(qtbot: QtBot, shell: Shell) -> None:
    """Screen saver, sleep and switch of user take names and pictures away, an open file dialog too; where nobody is in, nothing happens."""
    shell.system.on_lock()
    log_in(qtbot, shell)
    seen = []

    def lock_now() -> None:
        seen.append(isinstance(QApplication.activeModalWidget(), QFileDialog))
        shell.system.on_active(True)

    QTimer.singleShot(50, lock_now)
    shell.main.commands["open_folder"].trigger()  # returns when the dialog is closed
    assert seen == [True]
    assert shell.main is None
    assert shell.pages.currentWidget() is shell.pages.login


def test_lock_is_audited(qtbot: QtBot, shell: Shell, vault: Vault) -> None:
    """Who locked, and when."""
    log_in(qtbot, shell)
    shell.lock()
    qtbot.waitUntil(lambda: not shell._jobs.busy)
    with vault.unlock("ana", PASSWORD).open() as records:
        assert "lock" in [entry.action for entry in records.access.audit.entries()]


def test_viewer_may_not_analyse(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """What a role may not do is off, with the reason in its tip."""
    log_in(qtbot, shell, "ben", OTHER_PASSWORD)
    action = shell.main.commands["open_files"]
    assert not action.isEnabled()
    assert "Operator" in action.toolTip()
    assert not shell.main.commands["accounts"].isEnabled()
    shell.main.opening.open_paths([dicom])
    assert shell.findChildren(TriageDialog) == []
    assert (shell.shift.desk.working, shell.shift.desk.model.films) == (False, ())


def test_first_start_shows_the_assistant(make_shell: MakeShell, empty_vault: Vault) -> None:
    """There is no log yet, and none is made by looking."""
    shell = make_shell(empty_vault)
    assert shell.pages.currentWidget() is shell.pages.first_run
    assert not empty_vault.exists()


def test_try_out_keeps_nothing(qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault, dicom: Path) -> None:
    """It is marked on every page, has no lock, and its folder is gone when one leaves."""
    shell = make_shell(empty_vault)
    shell.pages.first_run.try_out.click()
    qtbot.waitUntil(lambda: shell.main is not None)
    assert shell._mark.isVisible()
    folder = Path(shell._try_out_folder.name)
    analyse(qtbot, shell, [dicom])
    assert shell.shift.desk.model.films[0].stored is not None
    shell.lock()
    assert shell.main is not None
    shell._mark.leave_wanted.emit()
    assert not folder.exists()
    assert not shell._mark.isVisible()
    assert shell.pages.currentWidget() is shell.pages.first_run
    assert not empty_vault.exists()


def test_damaged_log_is_said_and_can_be_looked_at(qtbot: QtBot, shell: Shell, vault: Vault, dicom: Path) -> None:
    """A flipped byte is noticed before any patient is shown; the newest good backup is offered, and nothing is recreated."""
    session = vault.unlock("ana", PASSWORD)
    for number in range(40):  # so that the file has pages that a login does not read
        with session.open() as records:
            records.access.note(Action.VERIFY, str(number) * 50)
    make_backup(session)
    path = home() / "log" / "log.db"
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message, timeout=20_000)
    words = said(shell)
    assert "damaged" in words
    assert "newest good backup" in words
    assert path.read_bytes() == bytes(data)


def test_newer_log_is_left_alone(qtbot: QtBot, shell: Shell, vault: Vault) -> None:
    """A log of a later version is not opened, and the page says so."""
    with vault.unlock("ana", PASSWORD).open() as records:
        records.access.connection.execute("PRAGMA user_version = 999")
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message, timeout=20_000)
    assert "newer" in said(shell)


def test_without_encryption_nothing_is_stored(
    qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault, dicom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program says so, and still judges films; the log's pages are off."""
    monkeypatch.setattr(database, "engine", None)
    shell = make_shell(empty_vault)
    assert shell.pages.currentWidget() is shell.pages.message
    shell.pages.message.chosen.emit("no-log")
    analyse(qtbot, shell, [dicom])
    film = shell.shift.desk.model.films[0]
    assert film.analysis.label
    assert film.log_error.code == "LOG-NO-ENGINE"
    assert not shell.main.commands["log"].isEnabled()


def test_accounts_dialog_is_closed_by_the_lock(qtbot: QtBot, shell: Shell) -> None:
    """The names of colleagues go as well."""
    log_in(qtbot, shell)
    seen = []

    def lock_now() -> None:
        seen.append(isinstance(QApplication.activeModalWidget(), AccountsDialog))
        shell.lock()

    QTimer.singleShot(50, lock_now)
    shell.main.commands["accounts"].trigger()
    assert seen == [True]
    assert shell.pages.currentWidget() is shell.pages.login


def test_restored_log_asks_for_a_login(qtbot: QtBot, shell: Shell, vault: Vault, dicom: Path) -> None:
    """In the running window nothing holds the log back from being replaced, and nothing of the one before stays on the desk."""
    log_in(qtbot, shell)
    qtbot.waitUntil(lambda: not shell.keeper._jobs.busy, timeout=20_000)
    backup = make_backup(shell.main.session)
    analyse(qtbot, shell, [dicom])
    restore_with_password(home(), backup.path, "ana", PASSWORD, session=shell.main.session)
    shell.main.log_replaced.emit("The backup of noon was restored.")
    assert shell.pages.currentWidget() is shell.pages.login
    assert "The backup of noon was restored." in said(shell)
    log_in(qtbot, shell)
    assert shell.shift.desk.model.films == ()
    assert count(vault) == 0
    assert "restored from a backup" in said(shell)
    shell.main.home.right_log.click()
    qtbot.waitUntil(lambda: not shell.main.home.right_log.isVisible(), timeout=20_000)
    with shell.main.session.open() as records:
        assert not restore_unconfirmed(records)


def test_log_of_a_script_asks_an_administrator_for_the_intended_use(
    qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault
) -> None:
    """Once; name and time are kept, and the audit says under whose account. Others are not let in before."""
    session, _ = empty_vault.create("ana", "Ana Test", PASSWORD, cost=LOWEST_COST)
    session.accounts.add("ben", "", Role.VIEWER, OTHER_PASSWORD)
    shell = make_shell(empty_vault)
    shell.pages.login.name.setCurrentText("ben")
    shell.pages.login.password.edit.setText(OTHER_PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message, timeout=20_000)
    assert "USE-NOT-ACCEPTED" in said(shell)
    bens = shell._opened.session
    shell.pages.message.chosen.emit("log-in")
    assert (shell.pages.currentWidget(), bens.locked, shell.main) == (shell.pages.login, True, None)
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.accept, timeout=20_000)
    assert shell.main is None
    assert not shell.pages.accept.go_on.isEnabled()
    shell.pages.accept.use.accepted.setChecked(True)
    shell.pages.accept.go_on.click()
    qtbot.waitUntil(lambda: shell.main is not None, timeout=20_000)
    with session.open() as records:
        assert records.settings.get("accepted_by") == "Ana Test"
        assert records.settings.get("accepted_at")
        (entry,) = records.access.audit.entries_about("accepted_by")
        assert (entry.user, entry.action) == ("ana", Action.SETTING)
    shell.log_out()
    log_in(qtbot, shell)


def test_log_on_a_full_disk_can_be_looked_at(shell: Shell, vault: Vault) -> None:
    """The window says why, opens it for reading only, and a write is refused with the same words."""
    with full_disk():
        opened = unlock(vault, "ana", PASSWORD, "")
    shell._on_unlocked(opened)
    assert shell.pages.currentWidget() is shell.pages.message
    assert "LOG-UNAVAILABLE" in said(shell)
    shell.pages.message.chosen.emit("read-only")
    with shell.main.session.open() as records, pytest.raises(RecordsError, match="LOG-UNAVAILABLE"):
        records.settings.set("clinic", "other")


def test_log_that_lost_its_newest_entries_names_the_way_out(shell: Shell, vault: Vault, qtbot: QtBot) -> None:
    """A backup of what is left, made while looking, then its restore: the window opens as ever."""
    session = vault.unlock("ana", PASSWORD)
    log = session.home / "log" / "log.db"
    older = log.read_bytes()
    with session.open() as records:
        records.access.note(Action.VERIFY)
    log.write_bytes(older)
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message, timeout=20_000)
    assert "make a backup under Backups, and restore that backup" in said(shell)
    shell.pages.message.chosen.emit("read-only")
    backup = make_backup(shell.main.session)
    shell.log_out()
    restore_with_password(vault.home, backup.path, "ana", PASSWORD)
    assert unlock(vault, "ana", PASSWORD, "").health.ok


def test_who_does_not_accept_is_logged_out(qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault) -> None:
    """The log stays closed, and nothing is kept."""
    session, _ = empty_vault.create("ana", "Ana Test", PASSWORD, cost=LOWEST_COST)
    shell = make_shell(empty_vault)
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.accept, timeout=20_000)
    shell.pages.accept.later.click()
    assert shell.pages.currentWidget() is shell.pages.login
    with session.open() as records:
        assert records.settings.get("accepted_by") == ""


@pytest.mark.parametrize("damaged", [True, False])
def test_nobody_finds_the_way_in_half_open(
    qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault, clocks: Clocks, damaged: bool
) -> None:
    """Who logs in and walks away from the page of the intended use, or of a damaged log, leaves a locked window behind."""
    session, _ = empty_vault.create("ana", "Ana Test", PASSWORD, cost=LOWEST_COST)
    shell = make_shell(empty_vault)
    if damaged:
        with session.open() as records:
            records.access.connection.execute("DROP TRIGGER audit_no_update")
            records.access.connection.execute("UPDATE audit SET object = 'other' WHERE sequence = 1")
    shell.pages.login.name.setCurrentText("ana")
    shell.pages.login.password.edit.setText(PASSWORD)
    shell.pages.login.enter.click()
    page = shell.pages.message if damaged else shell.pages.accept
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is page, timeout=20_000)
    opened = shell._opened
    for _ in range(10):
        clocks.pass_s(30)
        shell.idle.tick()
    assert shell.pages.currentWidget() is shell.pages.login
    assert opened.session.locked
    assert not shell.idle.running


def test_lock_takes_the_viewer_s_own_window_and_other_views_with_it(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """At once; whoever comes back finds the films, and no window that shows one."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    main = shell.main
    main.show_page("read")
    for name in ("two_views", "own_window"):
        main.commands[name].trigger()
    own = main.views.own
    qtbot.waitUntil(lambda: own.view.image is not None)
    shell.lock()
    assert not own.isVisible()
    assert own.view.image is None
    assert all(widget is shell or not widget.isVisible() for widget in QApplication.topLevelWidgets())
    log_in(qtbot, shell)
    assert shell.main.views.own is None
    assert len(shell.main.read.grid.shown) == 2
