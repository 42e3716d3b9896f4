"""A new recovery key; the sheet that was printed before opens the log until the new one is printed or saved."""

from PySide6.QtWidgets import QWidget

from desktop.gui.dialogs.account_dialog import AccountDialog
from desktop.gui.entry.opening import RECOVERY_KEPT
from desktop.gui.entry.password_fields import PasswordField, labelled
from desktop.gui.entry.recovery_panel import RecoveryPanel
from desktop.gui.entry.recovery_sheet import RecoverySheet
from desktop.gui.parts import text_label
from desktop.gui.theme import Look, scaled
from desktop.records.session import Session


class RecoveryKeyDialog(AccountDialog):
    """Makes the key when asked to; it holds from “Done” on, and whoever leaves before keeps the old one."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("New recovery key"))
        self.setMinimumWidth(scaled(560))
        self.ok.setText(self.tr("Make a new key"))
        self._sheet: RecoverySheet | None = None
        words = self.tr(
            "The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed."
        )
        self._words = text_label(words, "muted", wrap=True)
        self.password = PasswordField(look, self.tr("Your password"))
        self._password_row = labelled(self.tr("Your password"), self.password)
        self.panel = RecoveryPanel(look)
        self.panel.setVisible(False)
        self.body.addWidget(self._words)
        self.body.addWidget(self._password_row)
        self.body.addWidget(self.panel)
        self.password.edit.textChanged.connect(self._enable)
        self.panel.kept_changed.connect(self._enable)
        self.panel.failed.connect(self.show_error)
        self.ok.clicked.connect(self._on_ok)
        self._enable()
        self.password.setFocus()

    def forget(self) -> None:
        self._sheet = None
        self.password.clear()
        self.panel.forget()

    def _on_ok(self) -> None:
        session, sheet, password = self._session, self._sheet, self.password.text()
        if sheet is not None:
            self.run(lambda: _confirm(session, sheet), lambda _none: self.accept())
        else:
            self.run(lambda: _start(session, password), self._on_started)

    def _on_started(self, sheet: RecoverySheet) -> None:
        self._sheet = sheet
        self.password.clear()
        self._password_row.setVisible(False)
        self._words.setText(self.tr("Until “Done” is pressed, the old sheet holds and this key opens nothing."))
        self.panel.show_sheet(sheet)
        self.panel.setVisible(True)
        self.ok.setText(self.tr("Done"))
        self.grow()

    def _enable(self) -> None:
        self.ok.setEnabled(self.panel.kept if self._sheet is not None else bool(self.password.text()))


def _start(session: Session, password: str) -> RecoverySheet:
    key = session.accounts.start_recovery_key(password)
    with session.open() as records:
        return RecoverySheet(records.settings.get("clinic"), key, session.now().date())


def _confirm(session: Session, sheet: RecoverySheet) -> None:
    session.accounts.confirm_recovery_key(sheet.recovery_key)
    with session.open() as records:
        records.settings.set(RECOVERY_KEPT, sheet.made.isoformat())
