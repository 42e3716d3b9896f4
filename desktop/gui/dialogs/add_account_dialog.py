"""A new account: who, what they may do, and a first password."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.errors import FIELD_LENGTH
from desktop.gui.actions import role_name
from desktop.gui.dialogs.account_dialog import AccountDialog
from desktop.gui.entry.first_run_steps import NAME_LENGTH, name_fits, suggested_name
from desktop.gui.entry.password_fields import NewPassword, labelled
from desktop.gui.parts import text_label
from desktop.gui.theme import Look, scaled
from desktop.records.roles import Role
from desktop.records.session import Session


class AddAccountDialog(AccountDialog):
    """Makes an account."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("New account"))
        self.ok.setText(self.tr("Make account"))
        self.full_name, self.name, self.role = QLineEdit(), QLineEdit(), QComboBox()
        self.full_name.setMaxLength(FIELD_LENGTH)
        self.name.setMaxLength(NAME_LENGTH)
        for role in Role:
            self.role.addItem(role_name(role), role)
        self.role.setCurrentIndex(list(Role).index(Role.OPERATOR))
        self._may = text_label(kind="caption", wrap=True)
        self._may.setMinimumHeight(scaled(36))
        self.password = NewPassword(look)
        self.body.addWidget(labelled(self.tr("Full name"), self.full_name))
        self.body.addWidget(labelled(self.tr("Name to log in with: a to z, figures, dot, - and _"), self.name))
        self.body.addWidget(labelled(self.tr("Role"), self.role))
        self.body.addWidget(self._may)
        self.body.addWidget(self.password)
        self.full_name.textEdited.connect(self._on_full_name)
        for signal in (self.full_name.textChanged, self.name.textChanged, self.role.currentIndexChanged):
            signal.connect(self._on_changed)
        self.password.changed.connect(self._enable)
        self.ok.clicked.connect(self._add)
        self._on_changed()
        self.full_name.setFocus()

    def forget(self) -> None:
        self.password.clear()

    def _on_full_name(self, text: str) -> None:
        if not self.name.isModified():
            self.name.setText(suggested_name(text))

    def _on_changed(self) -> None:
        self._may.setText(role_meaning(Role(self.role.currentData())))
        self.password.set_person(self.name.text(), self.full_name.text())
        self._enable()

    def _enable(self) -> None:
        self.ok.setEnabled(bool(self.full_name.text().strip()) and name_fits(self.name.text()) and self.password.good)

    def _add(self) -> None:
        accounts, password = self._session.accounts, self.password.password()
        name, full_name, role = self.name.text(), self.full_name.text().strip(), Role(self.role.currentData())
        self.run(lambda: accounts.add(name, full_name, role, password), lambda _account: self.accept())


def role_meaning(role: Role) -> str:
    """Return what a role may do, in a sentence."""
    return {
        Role.VIEWER: QCoreApplication.translate("Roles", "Sees the log, patients and results; changes nothing."),
        Role.OPERATOR: QCoreApplication.translate(
            "Roles", "Also analyses images, says who they are of, merges patients and prints."
        ),
        Role.CLINICIAN: QCoreApplication.translate(
            "Roles", "Also adds own readings, impressions and referrals, and exports without names."
        ),
        Role.ADMINISTRATOR: QCoreApplication.translate(
            "Roles", "Also makes accounts, restores backups, deletes patients, exports with names and sees the audit."
        ),
    }[role]
