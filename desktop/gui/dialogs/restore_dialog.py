"""Puts a backup in the place of the log. Says what that means before it does it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.entry.frame import PROBLEM_PX
from desktop.gui.entry.password_fields import PasswordField, RecoveryKeyField, labelled
from desktop.gui.i18n import describe, moment, number
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import BusyBar, button, clear_layout, scrolled, show_error, text_label
from desktop.gui.settings import forget_folders
from desktop.gui.theme import Look, scaled
from desktop.records.manifest import Backup, list_backups
from desktop.records.restoring import restore_with_password, restore_with_recovery_key
from desktop.records.session import BACKUPS, Session
from desktop.records.vault import Vault

SIZE_PX = (620, 640)


class RestoreDialog(QDialog):
    """Accepted when the log was replaced: whoever goes on logs in to the restored one.

    Parameters
    ----------
    vault : Vault
    look : Look
    session : Session, optional
        Of the administrator who is logged in, if anybody is.
    parent : QWidget, optional
    chosen : Backup, optional
        The one to begin with.
    """

    def __init__(
        self, vault: Vault, look: Look, session: Session | None, parent: QWidget | None = None, chosen: Backup | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(scaled(SIZE_PX[0]), min(scaled(SIZE_PX[1]), 700))
        self._vault, self._look, self._session = vault, look, session
        self._jobs = JobRunner(1, self)
        self.outcome = ""
        """What was restored, in words; empty before."""
        self.list = QListWidget()
        self.other = button(look, self.tr("Look on another medium"), "folder-open")
        self.name, self.password, self.code = QLineEdit(), PasswordField(look, self.tr("Password")), QLineEdit()
        self._code_row = labelled(self.tr("Code of your phone"), self.code)
        self.by_key = QCheckBox(self.tr("Nobody knows a password of that time: use the recovery key"))
        self.key = RecoveryKeyField()
        self._who, self._key_row = QWidget(), labelled(self.tr("Recovery key of that time"), self.key)
        self.restore = QPushButton(self.tr("Restore"))
        self._bar = BusyBar(look, self.tr("The backup is being restored"))
        self._problem = QVBoxLayout()
        self._lay_out()
        if session is not None:
            self.name.setText(session.person.name)
        self.list.currentItemChanged.connect(self._enable)
        self.name.textChanged.connect(self._enable)
        self.password.edit.textChanged.connect(self._enable)
        self.key.textChanged.connect(self._enable)
        self.by_key.toggled.connect(self._on_by_key)
        self.other.clicked.connect(self._choose_place)
        self.restore.clicked.connect(self._start)
        self.show_place(vault.home / BACKUPS)
        if chosen is not None:
            self._choose(chosen)

    def show_place(self, place: Path) -> None:
        """List the backups of a place, newest first."""
        self._jobs.start(lambda: list_backups(place), self._on_listed, self._on_failed)

    def done(self, result: int) -> None:
        """A restore that has begun is finished before the dialog closes."""
        if not self._jobs.busy or self._bar.isHidden():
            self.password.clear()
            self.key.clear()
            self._jobs.finish()
            super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _choose_place(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where the backups are"))
        forget_folders()
        if name:
            self.show_place(Path(name))

    def _on_listed(self, backups: list[Backup]) -> None:
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(describe_backup(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self._empty.setVisible(not backups)
        self.list.setVisible(bool(backups))
        self.list.setCurrentRow(0)
        self._enable()

    def _choose(self, backup: Backup) -> None:
        self._jobs.start(lambda: [backup], self._on_listed, self._on_failed)

    def _on_by_key(self, by_key: bool) -> None:
        self._who.setVisible(not by_key)
        self._code_row.setVisible(False)
        self._key_row.setVisible(by_key)
        (self.key if by_key else self.name).setFocus()
        clear_layout(self._problem)
        self._enable()

    def _start(self) -> None:
        if self.list.currentRow() < 0:
            return
        backup: Backup = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        home, session, by_key = self._vault.home, self._session, self.by_key.isChecked()
        name, password, code, key = self.name.text(), self.password.text(), self.code.text(), self.key.text()
        self._set_busy(True)
        self._jobs.start(
            lambda: (
                restore_with_recovery_key(home, backup.path, key, session=session)
                if by_key
                else restore_with_password(home, backup.path, name, password, code, session=session)
            ),
            lambda _restored: self._on_restored(backup, by_key),
            self._on_failed,
        )

    def _on_restored(self, backup: Backup, by_key: bool) -> None:
        self._set_busy(False)
        words = (
            self.tr(
                "The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key."
            )
            if by_key
            else self.tr("The backup of {0} was restored. Log in with a password of that time.")
        )
        self.outcome = words.format(moment(backup.created_at.astimezone()))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._code_row.setVisible(self._code_row.isVisibleTo(self) or describe(error)[0] == "LOGIN-CODE")
        show_error(self._problem, self._look, error)
        self._enable()
        (self.key if self.by_key.isChecked() else self.password).setFocus()

    def _set_busy(self, busy: bool) -> None:
        clear_layout(self._problem)
        self._bar.setVisible(busy)
        # the button first: a focus that passes over it would keep it from being what Enter does afterwards
        for widget in (self.restore, self.buttons, self.list, self.other, self._who, self.code, self.by_key, self.key):
            widget.setEnabled(not busy)

    def _enable(self) -> None:
        typed = (self.key,) if self.by_key.isChecked() else (self.name, self.password)
        ready = self.list.currentItem() is not None and all(field.text() for field in typed)
        self.restore.setEnabled(ready and self._bar.isHidden())

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setMinimumHeight(scaled(48))
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # all the room that is left
        self._empty = text_label(self.tr("There is no backup at this place."), "muted")
        self._empty.setVisible(False)
        self._bar.setVisible(False)
        self._code_row.setVisible(False)
        self.restore.setProperty("kind", "primary")
        self.restore.setDefault(True)  # what Enter does in every field
        self.other.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self._key_row.setVisible(False)
        who = QHBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(12)
        who.addWidget(labelled(self.tr("Administrator at that time"), self.name), 1)
        who.addWidget(labelled(self.tr("Password at that time"), self.password), 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 20, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("Restore a backup"), "title"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        for words in (
            #: Safety text
            self.tr("The log becomes as it was then: later results are missing in it, and patients deleted since are back."),
            #: Safety text
            self.tr("So are the accounts: passwords of that time hold again, and who was disabled since can log in."),
            #: Safety text
            self.tr("The log that is there now is not deleted; it stays beside the restored one, under another name."),
        ):
            label = text_label(words, "muted", wrap=True)
            label.setMinimumWidth(scaled(SIZE_PX[0] - 80))  # of a narrower one Qt would keep the height free
            layout.addWidget(label)
        for row in (self._who, self._code_row, self._key_row, self.by_key):
            layout.addWidget(row)
        room = QWidget()  # what is being typed into does not move when a message appears
        room.setMinimumHeight(scaled(PROBLEM_PX))
        self._problem.setContentsMargins(0, 0, 0, 0)
        room.setLayout(self._problem)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(12)
        for widget in (room, self._bar, self.buttons):
            foot.addWidget(widget)
        scrolled(self, body, foot)


def describe_backup(backup: Backup) -> str:
    """Return one line for a backup."""
    words = QCoreApplication.translate("RestoreDialog", "{0}   ·   {1} readings   ·   {2} MB")
    return words.format(moment(backup.created_at.astimezone()), number(backup.readings), number(backup.size / 1e6, 1))
