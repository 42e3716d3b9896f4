"""A new password for oneself, or by an administrator for somebody else."""

from PySide6.QtWidgets import QWidget

from desktop.gui.dialogs.account_dialog import AccountDialog
from desktop.gui.entry.password_fields import NewPassword, PasswordField, labelled, tab_in_order
from desktop.gui.parts import text_label
from desktop.gui.theme import Look
from desktop.records.account import Account
from desktop.records.session import Session


class ChangePasswordDialog(AccountDialog):
    """Changes one's own password; the present one is asked for."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("Change password"))
        self.ok.setText(self.tr("Change"))
        self.old = PasswordField(look, self.tr("Present password"))
        self.new = NewPassword(look)
        self.new.set_person(session.person.name, session.person.full_name)
        self.body.addWidget(labelled(self.tr("Present password"), self.old))
        self.body.addWidget(self.new)
        self.new.changed.connect(self._enable)
        self.old.edit.textChanged.connect(self._enable)
        tab_in_order(
            self.old.edit, self.new.first.edit, self.new.second.edit, self.new.first.eye, self.new.second.eye, self.old.eye
        )
        self.ok.clicked.connect(self._change)
        self._enable()
        self.old.setFocus()

    def forget(self) -> None:
        self.old.clear()
        self.new.clear()

    def _enable(self) -> None:
        self.ok.setEnabled(self.new.good and bool(self.old.text()))

    def _change(self) -> None:
        accounts, old, new = self._session.accounts, self.old.text(), self.new.password()
        self.run(lambda: accounts.change_password(old, new), lambda _none: self.accept())


class SetPasswordDialog(AccountDialog):
    """Gives somebody a new password; a disabled account is enabled with it."""

    def __init__(self, session: Session, look: Look, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("Enable account") if account.disabled else self.tr("New password"))
        self.ok.setText(self.tr("Enable") if account.disabled else self.tr("Set password"))
        self._account = account
        self.new = NewPassword(look)
        self.new.set_person(account.name, account.full_name)
        words = self.tr("For {0}. Tell it to them in person; they change it under their name at the top right.")
        self.body.addWidget(text_label(words.format(account.full_name or account.name), "muted", wrap=True))
        self.body.addWidget(self.new)
        self.new.changed.connect(self._enable)
        self.ok.clicked.connect(self._set)
        self._enable()
        self.new.first.setFocus()

    def forget(self) -> None:
        self.new.clear()

    def _enable(self) -> None:
        self.ok.setEnabled(self.new.good)

    def _set(self) -> None:
        accounts, account, password = self._session.accounts, self._account, self.new.password()
        change = accounts.enable if account.disabled else accounts.set_password
        self.run(lambda: change(account.name, password), lambda _none: self.accept())
