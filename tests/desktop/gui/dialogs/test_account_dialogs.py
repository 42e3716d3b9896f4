"""The dialogs about accounts, on a real log."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.dialogs.accounts_dialog import AccountsDialog
from desktop.gui.dialogs.add_account_dialog import AddAccountDialog
from desktop.gui.dialogs.change_password_dialog import ChangePasswordDialog, SetPasswordDialog
from desktop.gui.dialogs.recovery_key_dialog import RecoveryKeyDialog
from desktop.gui.dialogs.restore_dialog import RestoreDialog
from desktop.gui.dialogs.second_factor_dialog import SecondFactorDialog
from desktop.gui.i18n import day
from desktop.gui.theme import Look
from desktop.paths import home
from desktop.records import totp
from desktop.records.backups import make_backup
from desktop.records.folder import replaced_logs
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.vault import Clinic, Vault
from desktop.records.wrapping import Cost

PASSWORD = "three ships under glass"  # noqa: S105  of a log that lives as long as a test
OTHER = "nine lamps on the hill"


@pytest.fixture(scope="module")
def made_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home with an administrator and a viewer."""
    folder = tmp_path_factory.mktemp("made")
    session, _ = Vault(folder).create("ana", "Ana Test", PASSWORD, Clinic("Test clinic", accepted_by="Ana Test"), Cost())
    session.accounts.add("ben", "Ben Test", Role.VIEWER, OTHER)
    return folder


@pytest.fixture
def session(made_log: Path, lightbox_home: Path) -> Session:
    """Return the administrator's session in a log of the test's own."""
    shutil.copytree(made_log, lightbox_home, dirs_exist_ok=True)
    return Vault(home()).unlock("ana", PASSWORD)


def said(dialog: QDialog) -> str:
    """Return all words of a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def accounts(qtbot: QtBot, session: Session, look: Look) -> AccountsDialog:
    """Return the dialog with its table filled."""
    dialog = AccountsDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    return dialog


def test_role_is_changed_in_the_table(qtbot: QtBot, accounts: AccountsDialog, session: Session) -> None:
    """And what the table shows afterwards is what the log has."""
    roles = accounts.table.cellWidget(1, 2)
    assert isinstance(roles, QComboBox)
    roles.activated.emit(list(Role).index(Role.CLINICIAN))
    qtbot.waitUntil(lambda: accounts._accounts[1].role is Role.CLINICIAN)
    assert session.accounts.list()[1].role is Role.CLINICIAN


def test_last_administrator_stays(qtbot: QtBot, accounts: AccountsDialog, session: Session) -> None:
    """The refusal is said, and the table goes back to what holds."""
    roles = accounts.table.cellWidget(0, 2)
    roles.setCurrentIndex(0)
    roles.activated.emit(0)
    qtbot.waitUntil(lambda: "LAST-ADMINISTRATOR" in said(accounts))
    qtbot.waitUntil(lambda: not accounts._jobs.busy)
    assert accounts.table.cellWidget(0, 2).currentData() == Role.ADMINISTRATOR


def answer(role: QMessageBox.ButtonRole) -> None:
    """Answer the question that comes next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        next(made for made in box.buttons() if box.buttonRole(made) is role).click()

    QTimer.singleShot(0, press)


def test_disabled_account_is_enabled_with_a_new_password(
    qtbot: QtBot, accounts: AccountsDialog, session: Session, look: Look
) -> None:
    """The way in is gone at once, and comes back with another password only."""
    accounts.table.setCurrentCell(1, 0)
    answer(QMessageBox.ButtonRole.RejectRole)
    accounts.switch.click()
    assert not accounts._jobs.busy
    answer(QMessageBox.ButtonRole.AcceptRole)
    accounts.switch.click()
    qtbot.waitUntil(lambda: accounts._accounts[1].disabled)
    assert "Enable" in accounts.switch.text()
    dialog = SetPasswordDialog(session, look, accounts._accounts[1])
    qtbot.addWidget(dialog)
    for field in (dialog.new.first, dialog.new.second):
        field.edit.setText("seven birds at noon")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ok.click()
    assert Vault(home()).unlock("ben", "seven birds at noon").person.role is Role.VIEWER


def test_minutes_until_the_lock_are_kept_in_the_log(qtbot: QtBot, accounts: AccountsDialog, session: Session) -> None:
    """And hold from now on."""
    accounts.minutes.setCurrentIndex(accounts.minutes.findData(2))
    with qtbot.waitSignal(accounts.lock_minutes_changed) as signal:
        accounts.minutes.activated.emit(accounts.minutes.currentIndex())
    assert signal.args == [2]
    with session.open() as records:
        assert records.settings.get("lock_minutes") == "2"


def test_account_is_made(qtbot: QtBot, session: Session, look: Look) -> None:
    """With the role that was chosen; a name that is taken is said."""
    dialog = AddAccountDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.full_name.setText("Carla Test")
    dialog.name.setText("ben")
    for field in (dialog.password.first, dialog.password.second):
        field.edit.setText("seven birds at noon")
    dialog.role.setCurrentIndex(list(Role).index(Role.OPERATOR))
    dialog.ok.click()
    qtbot.waitUntil(lambda: "ACCOUNT-EXISTS" in said(dialog), timeout=20_000)
    dialog.name.setText("carla")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ok.click()
    assert dialog.password.password() == ""
    assert Vault(home()).unlock("carla", "seven birds at noon").person.may(Action.SAVE)


def test_enter_makes_the_account(qtbot: QtBot, session: Session, look: Look) -> None:
    """As soon as all is there, in whatever field; before, it does nothing: it never cancels."""
    dialog = AddAccountDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.full_name.setText("Carla Test")
    dialog.name.setText("carla")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    for field in (dialog.password.first, dialog.password.second):
        field.edit.setText("seven birds at noon")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.keyClick(dialog.password.second.edit, Qt.Key.Key_Return)
    assert "carla" in {account.name for account in session.accounts.list()}


def test_own_password_is_changed(qtbot: QtBot, session: Session, look: Look) -> None:
    """A wrong present one is refused."""
    dialog = ChangePasswordDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.old.edit.setText("something else")
    for field in (dialog.new.first, dialog.new.second):
        field.edit.setText("seven birds at noon")
    dialog.ok.click()
    qtbot.waitUntil(lambda: "PASSWORD-WRONG" in said(dialog), timeout=20_000)
    dialog.old.edit.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ok.click()
    assert Vault(home()).unlock("ana", "seven birds at noon")


def test_second_factor_is_switched_on_and_off(qtbot: QtBot, session: Session, look: Look) -> None:
    """With a code that the shown secret gives; the QR code is there in black and white."""
    dialog = SecondFactorDialog(session, look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    secret = dialog.typed_secret.text().split(":")[1].replace(" ", "")
    dialog.code.setText(totp.code(secret, session.now()))
    with qtbot.waitSignal(dialog.accepted):
        dialog.ok.click()
    assert session.accounts.own().second_factor
    assert dialog.picture.pixmap().isNull()
    again = SecondFactorDialog(session, look)
    qtbot.addWidget(again)
    qtbot.waitUntil(again.ok.isEnabled)
    with qtbot.waitSignal(again.accepted):
        again.ok.click()
    assert not session.accounts.own().second_factor


def test_new_recovery_key_holds_once_it_was_kept(qtbot: QtBot, session: Session, look: Look, tmp_path: Path) -> None:
    """It wants the password; until Done is pressed after the sheet was saved, the old sheet opens the log and the new one does not."""
    vault, old = Vault(home()), session.accounts.new_recovery_key()
    dialog = RecoveryKeyDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ok.isEnabled()
    dialog.password.edit.setText(OTHER)
    dialog.ok.click()
    qtbot.waitUntil(lambda: "PASSWORD-WRONG" in said(dialog), timeout=20_000)
    dialog.password.edit.setText(PASSWORD)
    dialog.ok.click()
    qtbot.waitUntil(dialog.panel.isVisible, timeout=20_000)
    assert not dialog.ok.isEnabled()
    dialog.panel.save_to(tmp_path / "sheet.txt")
    new = dialog._sheet.recovery_key if dialog._sheet is not None else ""
    assert vault.unlock_by_recovery(old)
    with pytest.raises(RecordsError) as caught:
        vault.unlock_by_recovery(new)
    assert caught.value.code == "RECOVERY-WRONG"
    with qtbot.waitSignal(dialog.accepted):
        dialog.ok.click()
    assert vault.unlock_by_recovery(new)
    with session.open() as records:
        assert records.settings.get("recovery_sheet")


def test_escape_keeps_the_old_recovery_key(qtbot: QtBot, session: Session, look: Look) -> None:
    """Nobody is left with two sheets that open nothing."""
    old = session.accounts.new_recovery_key()
    dialog = RecoveryKeyDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.password.edit.setText(PASSWORD)
    dialog.ok.click()
    qtbot.waitUntil(dialog.panel.isVisible, timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert Vault(home()).unlock_by_recovery(old)


def restore_dialog(qtbot: QtBot, look: Look) -> RestoreDialog:
    """Return the dialog on screen, as it is while nobody is logged in."""
    dialog = RestoreDialog(Vault(home()), look, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_backup_is_restored(qtbot: QtBot, session: Session, look: Look) -> None:
    """A wrong password changes nothing; with the right one the log is as it was, and the one from before is kept."""
    make_backup(session)
    session.accounts.add("carla", "Carla Test", Role.OPERATOR, "seven birds at noon")
    dialog = restore_dialog(qtbot, look)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.name.setText("ana")
    dialog.password.edit.setText("wrong password")
    dialog.restore.click()
    qtbot.waitUntil(lambda: "LOGIN-FAILED" in said(dialog), timeout=20_000)
    assert replaced_logs(home()) == []
    dialog.password.edit.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.keyClick(dialog.password.edit, Qt.Key.Key_Return)  # and opens no folder
    assert dialog.outcome.startswith(f"The backup of {day(date.today())}")
    assert Vault(home()).names() == ["ana", "ben"]
    assert len(replaced_logs(home())) == 1


def test_backup_is_restored_by_the_recovery_key(qtbot: QtBot, session: Session, look: Look) -> None:
    """Where nobody knows a password of that time any more; it says how to get in then."""
    key = session.accounts.new_recovery_key()
    make_backup(session)
    session.accounts.add("carla", "Carla Test", Role.OPERATOR, "seven birds at noon")
    dialog = restore_dialog(qtbot, look)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.by_key.click()
    assert not dialog.name.isVisible()
    assert not dialog.restore.isEnabled()
    dialog.key.setText("mistyped")
    dialog.restore.click()
    qtbot.waitUntil(lambda: "RECOVERY-KEY" in said(dialog), timeout=20_000)
    assert replaced_logs(home()) == []
    dialog.key.setText(key)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.keyClick(dialog.key, Qt.Key.Key_Return)
    assert "Forgotten password" in dialog.outcome
    assert dialog.key.text() == ""
    assert Vault(home()).names() == ["ana", "ben"]
    assert Vault(home()).unlock_by_recovery(key)


def test_place_without_backups_says_so(qtbot: QtBot, session: Session, look: Look, tmp_path: Path) -> None:
    """An empty list would look as if it were still being read."""
    dialog = restore_dialog(qtbot, look)
    dialog.show_place(tmp_path)
    qtbot.waitUntil(dialog._empty.isVisible)
    assert not dialog.restore.isEnabled()
