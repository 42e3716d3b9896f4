"""The page of backups: what there is, one more now, the second medium, and the way back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.backup_jobs import BackupFacts, back_up, check, choose_medium, confirm, load_backups
from desktop.gui.dialogs.restore_dialog import RestoreDialog
from desktop.gui.file_dialogs import choose_folder
from desktop.gui.i18n import QT_TRANSLATE_NOOP, moment, number
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, BusyBar, ElidedLabel, button, clear_layout, empty_state, error_banner, text_label
from desktop.gui.permission import allow
from desktop.gui.table_habits import HeadingSort, copy_with_key
from desktop.gui.theme import Look
from desktop.records.manifest import Backup
from desktop.records.restoring import Verified
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.records.vault import Vault

COLUMNS = (
    (QT_TRANSLATE_NOOP("BackupPage", "When"), 160),
    (QT_TRANSLATE_NOOP("BackupPage", "Readings"), 110),
    (QT_TRANSLATE_NOOP("BackupPage", "Where"), 180),
    (QT_TRANSLATE_NOOP("BackupPage", "Why"), 170),
    (QT_TRANSLATE_NOOP("BackupPage", "Size"), 100),
    (QT_TRANSLATE_NOOP("BackupPage", "Checked"), 300),
)
REASONS = {
    "automatic": QT_TRANSLATE_NOOP("BackupPage", "by itself"),
    "by hand": QT_TRANSLATE_NOOP("BackupPage", "by hand"),
    "after a deletion": QT_TRANSLATE_NOOP("BackupPage", "after a deletion"),
}
"""Others are shown as they are stored."""


class BackupPage(QWidget):
    """Lists the backups of the log and makes more."""

    log_replaced = Signal(str)
    """A backup took the place of the log."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self._facts: BackupFacts | None = None
        self._checked: dict[Path, str] = {}
        self._rows: list[Backup] = []  # as they stand in the table
        self.table = QTableWidget(0, len(COLUMNS))
        self.now = button(look, self.tr("Back up now"), "database-backup", "primary")
        self.restore = button(look, self.tr("Restore..."), "archive-restore")
        self.check = button(look, self.tr("Check"), "circle-check")
        self.choose = button(look, self.tr("Choose folder..."), "folder-open")
        self.to_medium = button(look, self.tr("Back up to it now"), "hard-drive")
        self._last, self._medium = text_label(kind="muted"), ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._medium_last = text_label(kind="muted", wrap=True)
        self._notices = QVBoxLayout()
        self._busy = BusyBar(look, self.tr("Working"))
        self._stack = QStackedWidget()
        self._set_up_table()
        keys = (
            *(lambda backup: backup.created_at, lambda backup: backup.readings),
            *(self._is_on_medium, lambda backup: backup.why),
            *(lambda backup: backup.size, lambda backup: self._checked.get(backup.path, "")),
        )
        self._sort = HeadingSort(self.table.horizontalHeader(), keys)
        self._sort.changed.connect(self._on_sorted)
        copy_with_key(self.table)
        self._lay_out()
        self._connect()
        self._enable()

    def reload(self) -> None:
        """Look again at what there is."""
        self._start(lambda: load_backups(self._session), self._on_facts)

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.finish()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _start(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        def done(result: object) -> None:
            self._busy.setVisible(False)
            then(result)

        self._jobs.start(work, done, self._on_failed)
        self._busy.setVisible(True)
        self._enable()

    def _on_facts(self, facts: BackupFacts) -> None:
        self._facts = facts
        clear_layout(self._notices)
        if facts.unconfirmed:
            banner = Banner(self._look, "warn", "triangle-alert", self.tr(
                "The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed."
            ))  # fmt: skip
            made = button(self._look, self.tr("It is the right one"), "check")
            made.clicked.connect(lambda: self._start(lambda: confirm(self._session), self._on_facts))
            allow(made, self._session.person, Action.SETTING)
            banner.row.addWidget(made)
            self._notices.addWidget(banner)
        if facts.reminder:
            words = self.tr("For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.")
            self._notices.addWidget(Banner(self._look, "warn", "hard-drive", words))
        if facts.medium_on_same_disk:
            words = self.tr(
                "The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick."
            )
            self._notices.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        self._show_medium(facts)
        self._show_backups(facts)
        self._enable()

    def _on_checked(self, backup: Backup, verified: Verified) -> None:
        words = self.tr("just now: whole, %n reading(s)", "", verified.readings)
        if verified.pictures_missing:
            words += self.tr("; pictures missing: {0}").format(verified.pictures_missing)
        self._checked[backup.path] = words
        if self._facts is not None:
            self._show_backups(self._facts)
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        self._busy.setVisible(False)
        self._notices.addWidget(error_banner(self._look, error))
        self._enable()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_now(self) -> None:
        clear_layout(self._notices)
        self._start(lambda: back_up(self._session, None), self._on_facts)

    def _on_to_medium(self) -> None:
        clear_layout(self._notices)
        medium = self._facts.medium if self._facts is not None else None
        if medium is not None:
            self._start(lambda: back_up(self._session, medium), self._on_facts)

    def _on_choose(self) -> None:
        folder = choose_folder(self, self.tr("Folder on the second medium"))
        if folder is not None:
            self._start(lambda: choose_medium(self._session, folder), self._on_facts)

    def _on_check(self) -> None:
        backup = self.chosen()
        if backup is not None:
            clear_layout(self._notices)
            self._start(lambda: check(self._session, backup), lambda verified: self._on_checked(backup, verified))

    def _on_restore(self) -> None:
        dialog = RestoreDialog(Vault(self._session.home), self._look, self._session, self, self.chosen())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.log_replaced.emit(dialog.outcome)

    def _is_on_medium(self, backup: Backup) -> bool:
        return self._facts is not None and self._facts.is_on_medium(backup)

    def _on_sorted(self) -> None:
        if self._facts is not None:
            self._show_backups(self._facts)

    # --- parts --------------------------------------------------------------------------------------------------------

    def chosen(self) -> Backup | None:
        """Return the chosen backup."""
        rows = self.table.selectionModel().selectedRows()
        return self._rows[rows[0].row()] if rows else None

    def _enable(self) -> None:
        idle, person = not self._jobs.busy, self._session.person
        for made, action, possible in (
            (self.now, Action.BACKUP, True),
            (self.to_medium, Action.BACKUP, self._facts is not None and self._facts.medium_is_there),
            (self.choose, Action.SETTING, True),
            (self.check, Action.VERIFY, self.chosen() is not None),
            (self.restore, Action.RESTORE, self._facts is not None),
        ):
            if allow(made, person, action):
                made.setEnabled(idle and possible)
        self.check.setToolTip(self.tr("Read the chosen backup from its first to its last byte"))

    def _show_medium(self, facts: BackupFacts) -> None:
        last, last_on_medium = facts.newest(on_medium=False), facts.newest(on_medium=True)
        self._last.setText(self.tr("Last on this computer: {0}").format(moment(last.astimezone())) if last is not None else "")
        self._medium.show_text(str(facts.medium) if facts.medium is not None else self.tr("None chosen yet"))
        if facts.medium is None:
            words = self.tr(
                "Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup."
            )
        elif not facts.medium_is_there:
            words = self.tr("It is not plugged in.")
        elif last_on_medium is None:
            words = self.tr("Plugged in; it has no backup of this log yet.")
        else:
            words = self.tr("Plugged in. Last backup there: {0}").format(moment(last_on_medium.astimezone()))
        self._medium_last.setText(words)

    def _show_backups(self, facts: BackupFacts) -> None:
        before, row_before = self.chosen(), self.table.currentRow()
        self._rows = self._sort.sorted(facts.backups)
        self.table.setRowCount(len(self._rows))
        for row, backup in enumerate(self._rows):
            known = REASONS.get(backup.why, "")
            cells = (
                moment(backup.created_at.astimezone()),
                str(backup.readings),
                self.tr("second medium") if facts.is_on_medium(backup) else self.tr("this computer"),
                self.tr(known) if known else backup.why,
                self.tr("{0} MB").format(number(backup.size / 1e6, 1)),
                self._checked.get(backup.path, self.tr("when it was made")),
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        row = self._rows.index(before) if before in self._rows else min(row_before, len(self._rows) - 1)
        self.table.selectRow(max(0, row))
        self._stack.setCurrentIndex(0 if facts.backups else 1)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Backups"))
        table.setHorizontalHeaderLabels([self.tr(heading) for heading, _ in COLUMNS])
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(40)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        for column, (_, width) in enumerate(COLUMNS):
            table.setColumnWidth(column, self._look.px(width))
        for column in (0, 1, 4):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(text_label(self.tr("Backups"), "heading"))
        head.addWidget(self._last)
        head.addStretch(1)
        for made in (self.check, self.restore, self.now):
            head.addWidget(made)
        self._busy.setVisible(False)
        self._stack.addWidget(self.table)
        words = self.tr("The first one is made by itself half an hour after a change, or now.")
        self._stack.addWidget(empty_state(self._look, "database-backup", self.tr("No backup yet"), words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._busy)
        layout.addLayout(self._notices)
        layout.addWidget(self._medium_card())
        layout.addWidget(self._stack, 1)
        words = self.tr(
            "Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, "
            "4 weeks and 12 months."
        )
        layout.addWidget(text_label(words, "caption", wrap=True))

    def _medium_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(20, 14, 16, 14)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text_label(self.tr("Second medium"), "title"))
        words.addWidget(self._medium)
        words.addWidget(self._medium_last)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.to_medium)
        return card

    def _connect(self) -> None:
        self.now.clicked.connect(self._on_now)
        self.to_medium.clicked.connect(self._on_to_medium)
        self.choose.clicked.connect(self._on_choose)
        self.check.clicked.connect(self._on_check)
        self.restore.clicked.connect(self._on_restore)
        self.table.itemSelectionChanged.connect(self._enable)
