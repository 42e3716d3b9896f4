"""For a forgotten password: the printed recovery key opens the log, only to give somebody a new password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.actions import role_name
from desktop.gui.entry.frame import EntryPage
from desktop.gui.entry.password_fields import NewPassword, RecoveryKeyField, labelled
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, text_label
from desktop.gui.theme import Look
from desktop.records.account import Account
from desktop.records.session import Session
from desktop.records.vault import Vault


class RecoveryPage(EntryPage):
    """First the key, then whose password is to be new. No patient is shown in between."""

    done = Signal(str)
    """The name of the account that has a new password."""
    cancelled = Signal()

    def __init__(self, vault: Vault, look: Look) -> None:
        super().__init__(look)
        self._vault = vault
        self._session: Session | None = None
        self._jobs = JobRunner(1, self)
        self.key = RecoveryKeyField()
        self.name = QComboBox()
        self.new = NewPassword(look)
        self.end_second_factor = QCheckBox(self.tr("The phone for the second factor is lost: ask for no code any more"))
        self.back = button(look, self.tr("Back to login"), "arrow-left", "flat")
        self.next = button(look, self.tr("Go on"), "key-round", "primary")
        self._steps = QStackedWidget()
        self._lay_out()
        self.next.clicked.connect(self._on_next)
        self.key.returnPressed.connect(self._on_next)
        self.key.textChanged.connect(self._enable)
        self.new.changed.connect(self._enable)
        self.new.entered.connect(self._on_next)
        self.name.currentIndexChanged.connect(self._on_name_changed)
        self.back.clicked.connect(self._on_back)

    def ask(self) -> None:
        """Begin anew."""
        self._let_go()
        self._steps.setCurrentIndex(0)
        self.show_problem("")
        self._enable()
        self.key.setFocus()

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.close()
        self._let_go()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        self.show_problem("")
        self.next.setEnabled(False)
        if self._session is None:
            vault, key = self._vault, self.key.text()
            self._jobs.start(lambda: _open(vault, key), self._on_opened, self._on_failed)
        else:
            session, name, password = self._session, self._account().name, self.new.password()
            end = self.end_second_factor.isChecked()
            self._jobs.start(lambda: _set_password(session, name, password, end), self._on_set, self._on_failed)

    def _on_opened(self, found: tuple[Session, list[Account]]) -> None:
        self._session, accounts = found
        self.key.clear()
        self.name.clear()
        for account in accounts:
            if not account.disabled:
                self.name.addItem(f"{account.name}  ·  {role_name(account.role)}", account)
        self._steps.setCurrentIndex(1)
        self.new.first.setFocus()
        self._enable()

    def _on_set(self, name: str) -> None:
        self._let_go()
        self.done.emit(name)

    def _on_failed(self, error: Exception) -> None:
        self.show_error(error)
        self._enable()

    def _on_back(self) -> None:
        self._let_go()
        self.cancelled.emit()

    def _on_name_changed(self) -> None:
        account = self.name.currentData()
        if account is not None:
            self.new.set_person(account.name, account.full_name)
            self.end_second_factor.setVisible(account.second_factor)
            self.end_second_factor.setChecked(False)

    def _enable(self) -> None:
        ready = bool(self.key.text()) if self._session is None else self.new.good
        self.next.setEnabled(ready and not self._jobs.busy)

    def _account(self) -> Account:
        account: Account = self.name.currentData()
        return account

    def _let_go(self) -> None:
        if self._session is not None:
            self._session.lock()
        self._session = None
        self.key.clear()
        self.new.clear()

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        first, second = QWidget(), QWidget()
        one, two = QVBoxLayout(first), QVBoxLayout(second)
        for column in (one, two):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        one.addWidget(text_label(self.tr("Forgotten password"), "heading"))
        one.addWidget(
            text_label(
                self.tr(
                    "An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery "
                    "key on the printed sheet does it."
                ),
                "muted",
                wrap=True,
            )
        )
        one.addWidget(labelled(self.tr("Recovery key"), self.key))
        one.addStretch(1)
        two.addWidget(text_label(self.tr("A new password"), "heading"))
        two.addWidget(labelled(self.tr("For"), self.name))
        two.addWidget(self.new)
        two.addWidget(self.end_second_factor)
        two.addWidget(text_label(self.tr("That the recovery key was used is written in the audit."), "caption", wrap=True))
        self._steps.addWidget(first)
        self._steps.addWidget(second)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addWidget(self._steps)
        self.add_problem_line()
        self.body.addLayout(row)


def _open(vault: Vault, key: str) -> tuple[Session, list[Account]]:
    session = vault.unlock_by_recovery(key)
    return session, session.accounts.list()


def _set_password(session: Session, name: str, password: str, end_second_factor: bool) -> str:
    session.accounts.set_password(name, password)
    if end_second_factor:
        session.accounts.end_second_factor(name)
    return name
