"""A new recovery key; the sheet that was printed before is worth nothing afterwards."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop.gui.dialogs.account_dialog import AccountDialog
from desktop.gui.entry.opening import RECOVERY_KEPT
from desktop.gui.entry.recovery_panel import RecoveryPanel
from desktop.gui.entry.recovery_sheet import RecoverySheet
from desktop.gui.parts import text_label
from desktop.gui.theme import Look
from desktop.records.session import Session


class RecoveryKeyDialog(AccountDialog):
    """Makes the key when asked to, and closes only when it was printed or saved."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("New recovery key"))
        self.setMinimumWidth(560)
        self.ok.setText(self.tr("Make a new key"))
        words = self.tr("The sheet that was printed before opens nothing any more as soon as the new key is made.")
        self._words = text_label(words, "muted", wrap=True)
        self.panel = RecoveryPanel(look)
        self.panel.setVisible(False)
        self.body.addWidget(self._words)
        self.body.addWidget(self.panel)
        self.panel.kept_changed.connect(self._enable)
        self.panel.failed.connect(lambda code, sentence: self.show_problem(sentence, code))
        self.ok.clicked.connect(self._on_ok)

    def forget(self) -> None:
        self.panel.forget()

    def _on_ok(self) -> None:
        session = self._session
        if self.panel.isVisible():
            self.run(lambda: _note_kept(session), lambda _none: self.accept())
        else:
            self.run(lambda: _make(session), self._on_made)

    def _on_made(self, sheet: RecoverySheet) -> None:
        self._words.setVisible(False)
        self.panel.show_sheet(sheet)
        self.panel.setVisible(True)
        self.ok.setText(self.tr("Done"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setVisible(False)
        self.grow()

    def _enable(self) -> None:
        self.ok.setEnabled(self.panel.kept)


def _make(session: Session) -> RecoverySheet:
    key = session.accounts.new_recovery_key()
    with session.open() as records:
        records.settings.set(RECOVERY_KEPT, "")  # of the new key there is no sheet yet
        return RecoverySheet(records.settings.get("clinic"), key, session.now().date())


def _note_kept(session: Session) -> None:
    with session.open() as records:
        records.settings.set(RECOVERY_KEPT, session.now().date().isoformat())
