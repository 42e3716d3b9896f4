"""The audit, for administrators: all that was done, newest first."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import clean_text
from desktop.gui.i18n import QT_TRANSLATE_NOOP, facing, moment
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, plain_tip, show_error, text_label
from desktop.gui.table_habits import HeadingSort, copy_with_key
from desktop.gui.theme import Look, scaled
from desktop.records.audit import AuditEntry
from desktop.records.roles import Action
from desktop.records.session import Session

SIZE_PX = (900, 560)
ROWS: Final = 200
"""Entries fetched at once."""
DETAIL_LENGTH: Final = 300
DEEDS: Final = {
    Action.CREATE: QT_TRANSLATE_NOOP("Audit", "Log made"),
    Action.LOGIN: QT_TRANSLATE_NOOP("Audit", "Login"),
    Action.LOGIN_FAILED: QT_TRANSLATE_NOOP("Audit", "Failed login"),
    Action.LOCK: QT_TRANSLATE_NOOP("Audit", "Lock"),
    Action.CLOCK_JUMP: QT_TRANSLATE_NOOP("Audit", "Clock was set"),
    Action.VIEW: QT_TRANSLATE_NOOP("Audit", "Reading looked at"),
    Action.VERIFY: QT_TRANSLATE_NOOP("Audit", "Log verified"),
    Action.PASSWORD: QT_TRANSLATE_NOOP("Audit", "Own password or second factor"),
    Action.FILTER: QT_TRANSLATE_NOOP("Audit", "Kept search"),
    Action.BACKUP: QT_TRANSLATE_NOOP("Audit", "Backup"),
    Action.SAVE: QT_TRANSLATE_NOOP("Audit", "Reading saved"),
    Action.BATCH_START: QT_TRANSLATE_NOOP("Audit", "Batch begun"),
    Action.BATCH_RESUME: QT_TRANSLATE_NOOP("Audit", "Batch continued"),
    Action.BATCH_END: QT_TRANSLATE_NOOP("Audit", "Batch ended"),
    Action.IDENTIFY: QT_TRANSLATE_NOOP("Audit", "Patient corrected"),
    Action.LOCAL_IDS: QT_TRANSLATE_NOOP("Audit", "Patient ids made"),
    Action.MERGE: QT_TRANSLATE_NOOP("Audit", "Patients merged"),
    Action.UNMERGE: QT_TRANSLATE_NOOP("Audit", "Merge undone"),
    Action.OPINION: QT_TRANSLATE_NOOP("Audit", "Opinion"),
    Action.EXPORT: QT_TRANSLATE_NOOP("Audit", "Export"),
    Action.PRINT: QT_TRANSLATE_NOOP("Audit", "Print"),
    Action.READ_AUDIT: QT_TRANSLATE_NOOP("Audit", "Audit looked at"),
    Action.EXPORT_NAMES: QT_TRANSLATE_NOOP("Audit", "Export with names"),
    Action.EXPORT_TRAINING: QT_TRANSLATE_NOOP("Audit", "Export for training"),
    Action.DELETE_PATIENT: QT_TRANSLATE_NOOP("Audit", "Patient deleted"),
    Action.ACCOUNT: QT_TRANSLATE_NOOP("Audit", "Account"),
    Action.SETTING: QT_TRANSLATE_NOOP("Audit", "Setting"),
    Action.MODEL_CHANGE: QT_TRANSLATE_NOOP("Audit", "Model"),
    Action.DISPLAY_CHECK: QT_TRANSLATE_NOOP("Audit", "Display check"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Audit", "Backup restored"),
    Action.MIGRATE: QT_TRANSLATE_NOOP("Audit", "Log brought up to date"),
}
SILENT: Final = frozenset(("rows", "deleted", "changed"))
"""Details that are for the chain, not for people."""


class AuditDialog(QDialog):
    """A table of entries that grows at its end; that somebody looks at it is an entry itself."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Audit"))
        self.resize(scaled(SIZE_PX[0]), min(scaled(SIZE_PX[1]), 700))
        self._session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self._entries: list[AuditEntry] = []
        self.table = QTableWidget(0, 6)
        self.older = button(look, self.tr("Show older entries"), "chevron-down")
        self._problem = QVBoxLayout()
        keys = (
            *(lambda entry: entry.sequence, lambda entry: entry.at, lambda entry: entry.user.casefold()),
            *(lambda entry: deed(entry.action), lambda entry: entry.object_id, detail_text),
        )
        self._sort = HeadingSort(self.table.horizontalHeader(), keys)
        self._sort.changed.connect(self._show)
        copy_with_key(self.table)
        self._lay_out()
        self._ask()

    def done(self, result: int) -> None:
        """Let what was begun finish."""
        self.hide()  # what runs is waited for out of sight
        self._jobs.finish()
        super().done(result)

    def _ask(self) -> None:
        session, before = self._session, self._entries[-1].sequence if self._entries else None
        self.older.setEnabled(False)
        self._jobs.start(lambda: load_audit(session, before), self._on_loaded, self._on_failed)

    def _on_loaded(self, entries: list[AuditEntry]) -> None:
        self._entries += entries
        self._show()
        self.older.setEnabled(len(entries) == ROWS)

    def _show(self) -> None:
        self.table.setRowCount(len(self._entries))
        for row, entry in enumerate(self._sort.sorted(self._entries)):
            self._show_row(row, entry)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)

    def _show_row(self, row: int, entry: AuditEntry) -> None:
        texts = (
            str(entry.sequence),
            moment(entry.at, seconds=True),
            clean_text(entry.user),
            deed(entry.action),
            clean_text(entry.object_id),
            clean_text(detail_text(entry), DETAIL_LENGTH),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(facing(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(plain_tip(item.text()))
            self.table.setItem(row, column, item)

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("About"), self.tr("Details")]
        )
        self.table.setAccessibleName(self.tr("Audit"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header = self.table.horizontalHeader()
        for column in range(4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(4, 130)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self.older.clicked.connect(self._ask)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.older)
        foot.addStretch(1)
        foot.addWidget(buttons)
        words = self.tr("Numbered and chained: what was changed or removed is found. It names no patient.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(text_label(words, "muted", wrap=True))
        layout.addLayout(self._problem)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)


def load_audit(session: Session, before: int | None) -> list[AuditEntry]:
    """Return entries, newest first; the first look is noted where the log can be written."""
    with session.open() as records:
        entries = records.access.audit.entries(limit=ROWS, before=before)
        if before is None and not records.access.read_only:
            records.access.note(Action.READ_AUDIT)
        return entries


def deed(action: str) -> str:
    """Return the words for an action; its code where a newer version wrote it."""
    known = next((word for one, word in DEEDS.items() if one.value == action), "")
    return QCoreApplication.translate("Audit", known) if known else action


def detail_text(entry: AuditEntry) -> str:
    """Return the details of an entry in one line."""
    facts = {name: value for name, value in entry.detail.items() if name not in SILENT and value not in ("", None, [])}
    if entry.action == Action.MODEL_CHANGE:
        facts = {name: " ".join(word[:12] for word in str(value).split()) for name, value in facts.items()}
    return ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in facts.items())
