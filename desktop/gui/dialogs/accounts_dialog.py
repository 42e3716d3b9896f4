"""The accounts, for administrators: who has one, what they may do, and when the window locks."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.actions import role_name
from desktop.gui.dialogs.add_account_dialog import AddAccountDialog
from desktop.gui.dialogs.change_password_dialog import SetPasswordDialog
from desktop.gui.dialogs.recovery_key_dialog import RecoveryKeyDialog
from desktop.gui.entry.idle import LOCK_MINUTES, MINUTES, minutes_from
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, clear_layout, line, rename, show_error, text_label
from desktop.gui.spoken import name_box
from desktop.gui.table_habits import HeadingSort, copy_with_key
from desktop.gui.theme import Look, scaled
from desktop.policy import policy
from desktop.records.account import Account
from desktop.records.roles import Role
from desktop.records.session import Session

SIZE_PX = (820, 520)
ROW_PX = 44


class AccountsDialog(QDialog):
    """A table of accounts with what can be done to the chosen one. Every change is made and audited at once."""

    lock_minutes_changed = Signal(int)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accounts and locking"))
        self.resize(scaled(SIZE_PX[0]), min(scaled(SIZE_PX[1]), 700))
        self._session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self._accounts: list[Account] = []
        self.table = QTableWidget(0, 5)
        self.add = button(look, self.tr("New account"), "user-plus", "primary")
        self.password = button(look, self.tr("New password"), "key-round")
        self.switch = button(look, self.tr("Disable"), "lock")
        self.phone = button(look, self.tr("End second factor"), "smartphone")
        self.recovery = button(look, self.tr("New recovery key"), "file-text")
        self.minutes = QComboBox()
        self._problem = QVBoxLayout()
        keys = (
            *(lambda account: account.full_name.casefold(), lambda account: account.name.casefold()),
            *(
                lambda account: list(Role).index(account.role),
                lambda account: account.second_factor,
                lambda account: account.disabled,
            ),
        )
        self._sort = HeadingSort(self.table.horizontalHeader(), keys)
        self._sort.changed.connect(self._show)
        copy_with_key(self.table)
        self._lay_out()
        self._connect()
        self._reload()

    def chosen(self) -> Account | None:
        """Return the account of the chosen row."""
        row = self.table.currentRow()
        return self._accounts[row] if 0 <= row < len(self._accounts) else None

    def done(self, result: int) -> None:
        """Let what was begun finish."""
        self._jobs.finish()
        super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _reload(self) -> None:
        session = self._session
        self._jobs.start(lambda: _load(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, loaded: tuple[list[Account], int]) -> None:
        before = self.chosen()
        self._accounts, minutes = loaded
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        self._show(before)

    def _show(self, before: Account | None = None) -> None:
        before = before or self.chosen()
        self._accounts = self._sort.sorted(self._accounts)
        self.table.setRowCount(len(self._accounts))
        for row, account in enumerate(self._accounts):
            self._show_row(row, account)
        names = [account.name for account in self._accounts]
        self.table.setCurrentCell(names.index(before.name) if before is not None and before.name in names else 0, 0)
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)
        self._reload()  # what the table shows must be what holds

    def _on_role(self, account: Account, role: Role) -> None:
        if role is not account.role:
            self._change(lambda: self._session.accounts.set_role(account.name, role))

    def _on_add(self) -> None:
        if AddAccountDialog(self._session, self._look, self).exec() == QDialog.DialogCode.Accepted:
            self._reload()

    def _on_password(self) -> None:
        account = self.chosen()
        if account is not None:
            SetPasswordDialog(self._session, self._look, account, self).exec()
            self._reload()

    def _on_switch(self) -> None:
        account = self.chosen()
        if account is None:
            return
        if account.disabled:
            self._on_password()  # enabled with a new password
        elif self._sure(
            self.tr("Disable {0}?").format(account.full_name or account.name),
            self.tr("They cannot log in until they are enabled again with a new password. What they saved stays."),
            self.tr("Disable"),
        ):
            self._change(lambda: self._session.accounts.disable(account.name))

    def _on_phone(self) -> None:
        account = self.chosen()
        if account is not None and self._sure(
            self.tr("End the second factor of {0}?").format(account.full_name or account.name),
            self.tr("Their password alone is then enough, until they set up a second factor again themselves."),
            self.tr("End second factor"),
        ):
            self._change(lambda: self._session.accounts.end_second_factor(account.name))

    def _sure(self, question: str, what_follows: str, do: str) -> bool:
        """Ask before what cannot be undone here; the harmless answer is the one that Enter gives."""
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)  # a full name may hold markup
        box.setInformativeText(what_follows)
        sure = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is sure

    def _on_minutes(self) -> None:
        session, minutes = self._session, self.minutes.currentData()
        clear_layout(self._problem)
        self._jobs.start(lambda: _keep_minutes(session, minutes), self.lock_minutes_changed.emit, self._on_failed)

    def _change(self, work: Callable[[], Any]) -> None:
        clear_layout(self._problem)
        self._jobs.start(work, lambda _none: self._reload(), self._on_failed)

    def _enable(self) -> None:
        account = self.chosen()
        for made in (self.password, self.switch):
            made.setEnabled(account is not None)
        self.phone.setEnabled(account is not None and account.second_factor)
        disabled = account is not None and account.disabled
        rename(self.switch, self.tr("Enable") if disabled else self.tr("Disable"))
        self.password.setEnabled(account is not None and not disabled)

    # --- building -----------------------------------------------------------------------------------------------------

    def _show_row(self, row: int, account: Account) -> None:
        facts = (
            account.full_name,
            account.name,
            "",
            self.tr("on") if account.second_factor else "",
            self.tr("Disabled") if account.disabled else self.tr("May log in"),
        )
        for column, text in enumerate(facts):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, column, item)
        roles = QComboBox()
        roles.setProperty("kind", "cell")
        name_box(roles, self.tr("Role of {0}").format(account.name))
        for role in Role:
            roles.addItem(role_name(role), role)
        roles.setCurrentIndex(list(Role).index(account.role))
        roles.setEnabled(not account.disabled)
        roles.activated.connect(lambda index, account=account: self._on_role(account, list(Role)[index]))
        self.table.setCellWidget(row, 2, roles)
        roles.ensurePolished()
        self.table.setColumnWidth(2, max(self.table.columnWidth(2), roles.sizeHint().width() + self._look.px(24)))

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("Person"), self.tr("Logs in as"), self.tr("Role"), self.tr("Second factor"), self.tr("State")]
        )
        self.table.setAccessibleName(self.tr("Accounts"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self._look.px(ROW_PX))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("{0} min").format(minutes), minutes)
        name_box(self.minutes, self.tr("Minutes until the window locks"))
        changes = QHBoxLayout()
        changes.setSpacing(8)
        for made in (self.add, self.password, self.switch, self.phone):
            changes.addWidget(made)
        changes.addStretch(1)
        clinic = QHBoxLayout()
        clinic.setSpacing(8)
        clinic.addWidget(text_label(self.tr("Lock after")))
        clinic.addWidget(self.minutes)
        clinic.addWidget(text_label(self.tr("without mouse or keyboard"), "muted"))
        clinic.addStretch(1)
        clinic.addWidget(self.recovery)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(text_label(self.tr("Accounts"), "title"))
        layout.addWidget(self.table, 1)
        layout.addLayout(changes)
        layout.addLayout(self._problem)
        layout.addWidget(line())
        layout.addLayout(clinic)
        layout.addWidget(buttons)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter in the table must make no account

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.password.clicked.connect(self._on_password)
        self.switch.clicked.connect(self._on_switch)
        self.phone.clicked.connect(self._on_phone)
        self.recovery.clicked.connect(lambda: RecoveryKeyDialog(self._session, self._look, self).exec())
        self.minutes.activated.connect(self._on_minutes)
        self.minutes.setEnabled(policy().lock_minutes is None)
        self.table.currentCellChanged.connect(self._enable)


def _load(session: Session) -> tuple[list[Account], int]:
    with session.open() as records:
        minutes = minutes_from(records.settings.get(LOCK_MINUTES))
    return session.accounts.list(), minutes


def _keep_minutes(session: Session, minutes: int) -> int:
    with session.open() as records:
        if minutes_from(records.settings.get(LOCK_MINUTES)) != minutes:
            records.settings.set(LOCK_MINUTES, str(minutes))
    return minutes
