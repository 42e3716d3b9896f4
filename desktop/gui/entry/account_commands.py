"""The commands of the account's menu, and the dialogs that they open."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop.gui.actions import Actions
from desktop.gui.dialogs.accounts_dialog import AccountsDialog
from desktop.gui.dialogs.audit_dialog import AuditDialog
from desktop.gui.dialogs.change_password_dialog import ChangePasswordDialog
from desktop.gui.dialogs.second_factor_dialog import SecondFactorDialog
from desktop.gui.theme import Look
from desktop.records.account import TRYOUT_NAME
from desktop.records.session import Session


class AccountCommands(QObject):
    """Opens the dialogs, and hands lock and log out on to who owns the window."""

    lock_wanted = Signal()
    log_out_wanted = Signal()
    lock_minutes_changed = Signal(int)
    said = Signal(str)
    """What was done, in one sentence."""

    def __init__(self, session: Session, actions: Actions, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._look, self._window = session, look, parent
        slots = {
            "lock": self.lock_wanted.emit,
            "log_out": self.log_out_wanted.emit,
            "change_password": self._change_password,
            "second_factor": self._second_factor,
            "accounts": self._accounts,
            "audit": lambda: AuditDialog(self._session, self._look, self._window).exec(),
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())

    def _change_password(self) -> None:
        if ChangePasswordDialog(self._session, self._look, self._window).exec() == QDialog.DialogCode.Accepted:
            self.said.emit(self.tr("Your password was changed."))

    def _second_factor(self) -> None:
        SecondFactorDialog(self._session, self._look, self._window).exec()

    def _accounts(self) -> None:
        dialog = AccountsDialog(self._session, self._look, self._window)
        dialog.lock_minutes_changed.connect(self.lock_minutes_changed)
        dialog.exec()


def has_account(session: Session) -> bool:
    """Tell whether somebody has logged in, and can do so again after a lock."""
    return session.person.name not in ("", TRYOUT_NAME)
