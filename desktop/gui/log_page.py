"""The Log page: find an earlier reading, look at it, open it again."""

import functools
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.dialogs.export_dialog import ExportDialog
from desktop.gui.i18n import number
from desktop.gui.jobs import JobRunner
from desktop.gui.log_detail import LogDetail
from desktop.gui.log_filters import LogFilters
from desktop.gui.log_jobs import (
    MOST_COUNTED,
    HeldLog,
    LogResult,
    delete_filter,
    load_detail,
    load_entry,
    load_filters,
    load_reading,
    save_filter,
)
from desktop.gui.log_table import COLUMNS, NAME_COLUMN, LogModel, LogView
from desktop.gui.opinion_draft import Drafts
from desktop.gui.parts import button, clear_layout, empty_state, hand_on_focus, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.settings import LOG_COLUMNS, LOG_WIDTHS, Settings
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.entry import LogQuery
from desktop.records.filters import SavedFilter
from desktop.records.roles import Action
from desktop.records.session import Session

TYPING_PAUSE_MS: Final = 120
LOOKING_MS: Final = 250
"""An entry that is passed over sooner is not fetched: nobody saw it, and the audit would say they did."""


class LogPage(QWidget):
    """Filters, table, and the detail of the chosen entry."""

    reading_opened = Signal(object)
    """A `StoredReading` that is to be shown again."""
    person_wanted = Signal(object)
    """Number of the person whose page is to be shown."""
    text_changed = Signal(str)
    """Words that are searched for without having been typed: those of a kept search, or none any more."""
    search_forgotten = Signal(object)
    """A `SavedFilter` that is kept no longer."""

    def __init__(self, session: Session, look: Look, settings: Settings, drafts: Drafts | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look, self._settings = session, look, settings
        self._open_log = session.open
        self._query = LogQuery()
        self._shown: LogQuery | None = None  # what the table answers
        self._jobs, self._searching = JobRunner(1, self), JobRunner(1, self)
        self._held = HeldLog(session.open)  # only jobs of `_searching` touch it
        self._newest: dict[str, int] = {}
        self.model = LogModel(self)
        self.table = LogView(self.model, look)
        self.table.setAccessibleName(self.tr("Log entries"))
        self.detail = LogDetail(session, look, self.model, drafts)
        self._pause, self._looking = QTimer(self), QTimer(self)
        for timer, pause_ms in ((self._pause, TYPING_PAUSE_MS), (self._looking, LOOKING_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause_ms)
        self._count = text_label(kind="muted")
        self.filters = LogFilters(look)
        self.kept_button = button(look, self.tr("Searches"), "bookmark", "flat")
        self.columns_button = button(look, self.tr("Columns"), "columns-3", "flat")
        self.export_button = button(look, self.tr("Export"), "download", "flat")
        self._kept = QMenu(self)
        self._problem = QVBoxLayout()
        self._stack = QStackedWidget()
        hand_on_focus(self, self.table)  # otherwise the first button of the page looks chosen
        self._fill_columns()
        self._show_kept([])
        self._lay_out()
        self._connect()

    @property
    def query(self) -> LogQuery:
        """What is being shown."""
        return self._query

    def set_text(self, text: str) -> None:
        """Search for words, as they are typed."""
        self._query = replace(self._query, text=text)
        self.filters.show_query(self._query)
        self._pause.start()

    def set_query(self, query: LogQuery) -> None:
        """Show another search."""
        changed_text = query.text != self._query.text
        self._query = query
        self.filters.show_query(query)
        self._show_order()
        if changed_text:
            self.text_changed.emit(query.text)
        self.reload()

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the classes of the installed models."""
        self.model.set_manifests(manifests)
        self.detail.set_manifests(manifests)
        self.filters.set_classes(self.model.class_names)

    def reload(self) -> None:
        """Search again from the first page."""
        self._pause.stop()
        query = self._query
        self._search(lambda: self._held.search(query), functools.partial(self._on_first_page, query))

    def show_judgement(self, reading_id: str) -> None:
        """Somebody said something about a reading: its row shows it."""
        self._ask("judgement", lambda: load_entry(self._open_log, reading_id), self.model.replace)

    def reload_kept(self) -> None:
        """Fetch the searches that this person keeps."""
        self._ask("kept", lambda: load_filters(self._open_log), self._show_kept)

    def close_jobs(self) -> None:
        """Finish what runs, and remember how wide somebody made the columns."""
        self._settings.set(LOG_WIDTHS, json.dumps(self.table.widths()))
        self._pause.stop()
        self._looking.stop()
        self._jobs.close()
        self._searching.drop()
        self._release()
        self._searching.finish()
        self.detail.opinions.close_jobs()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _ask(
        self,
        purpose: str,
        work: Callable[[], object],
        then: Callable[..., None],
        runner: JobRunner | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Start a job that replaces the last one of this purpose: an older answer must not overwrite a newer."""
        runner = runner or self._jobs
        runner.forget(self._newest.get(purpose, 0))
        self._newest[purpose] = runner.start(work, functools.partial(self._on_answer, then), failed or self._on_failed)

    def _search(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._ask("search", work, then, self._searching)

    def _release(self) -> None:
        """Let the log go once the search that runs is done: nobody looks at the page, so that a backup may take the log's place."""
        self._searching.start(self._held.release, lambda _none: None, lambda _error: None)

    def _on_answer(self, then: Callable[..., None], result: object) -> None:
        clear_layout(self._problem)
        then(result)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)
        self.model.append([], self.model.total)  # a further page that failed may be asked for again

    def _on_detail_failed(self, error: Exception) -> None:
        """Beside the chosen row nothing may stand that is another patient's."""
        self.detail.show_detail(None)
        self._on_failed(error)

    def _on_first_page(self, query: LogQuery, found: LogResult) -> None:
        # New readings come in while somebody reads the log: the entry under their hand must stay the same patient's
        chosen = self.model.entry_at(self.table.currentIndex()) if query == self._shown else None
        self._shown = query
        self.model.show(found.entries, found.total)
        self._show_count(found)
        self._stack.setCurrentIndex(0 if found.total else (2 if self.filters.narrowed else 1))
        if found.entries:
            ids = [entry.reading_id for entry in found.entries]
            self.table.selectRow(ids.index(chosen.reading_id) if chosen is not None and chosen.reading_id in ids else 0)
        else:
            self.detail.show_detail(None)

    def _on_further_page(self, found: LogResult) -> None:
        self.model.append(found.entries, found.total)
        self._show_count(found)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_more_wanted(self) -> None:
        query, offset = self._query, self.model.rowCount()
        self._search(lambda: self._held.search(query, offset), self._on_further_page)

    def _on_chosen(self) -> None:
        self._looking.start()

    def _on_looked(self) -> None:
        entry = self.model.entry_at(self.table.currentIndex())
        if entry is not None:
            reading_id, audited = entry.reading_id, entry.reading_id != self.detail.reading_id
            self._ask(
                "detail",
                lambda: load_detail(self._open_log, reading_id, audited=audited),
                self.detail.show_detail,
                failed=self._on_detail_failed,
            )

    def _on_open_wanted(self) -> None:
        entry = self.model.entry_at(self.table.currentIndex())
        if entry is not None:
            self._on_version_wanted(entry.reading_id)

    def _on_version_wanted(self, reading_id: str) -> None:
        self._ask("open", lambda: load_reading(self._open_log, reading_id), self.reading_opened.emit)

    def _on_sort(self, section: int, order: Qt.SortOrder) -> None:
        sort = COLUMNS[section].sort
        if sort is None:
            self._show_order()
            return
        changed = replace(self._query, sort=sort, descending=order is Qt.SortOrder.DescendingOrder)
        if changed != self._query:
            self._query = changed
            self.filters.show_query(changed)
            self.reload()

    def _on_keep(self) -> None:
        words = self.tr("Name of this search (only you see it):")
        name, accepted = QInputDialog.getText(self, self.tr("Keep this search"), words)
        if accepted and name.strip():
            query = self._query
            self._ask("kept", lambda: save_filter(self._open_log, name, query), self._show_kept)

    def keep_again(self, kept: SavedFilter) -> None:
        """Keep a search again that was forgotten."""
        self._ask("kept", lambda: save_filter(self._open_log, kept.name, kept.query), self._show_kept)

    def _on_forget(self, forgotten: SavedFilter) -> None:
        def then(kept: list[SavedFilter]) -> None:
            self._show_kept(kept)
            self.search_forgotten.emit(forgotten)

        self._ask("kept", lambda: delete_filter(self._open_log, forgotten.name), then)

    def _on_columns(self) -> None:
        keys = [str(action.data()) for action in self.columns_button.menu().actions() if action.isChecked()]
        self._settings.set(LOG_COLUMNS, ",".join(keys))
        self.table.show_columns(keys)

    def _on_usual_columns(self) -> None:
        usual = {column.key for column in COLUMNS if column.shown}
        for action in self.columns_button.menu().actions():
            if action.isCheckable():
                action.setChecked(action.data() in usual or not action.isEnabled())

    def _on_export(self) -> None:
        ExportDialog(self._session, self._look, self._query, self.model.total, self).exec()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_count(self, found: LogResult) -> None:
        counted = number(min(found.total, MOST_COUNTED))
        words = self.tr("More than {0}") if found.total > MOST_COUNTED else self.tr("Entries: {0}")
        if found.narrowed:
            words = self.tr("Entries that you have read: {0}")
            self._count.setToolTip(self.tr("What is still to be read is left out: this list would tell its answer."))
        else:
            self._count.setToolTip("")
        self._count.setText(words.format(counted))

    def _show_order(self) -> None:
        """Put the arrow of the table's head where the order is."""
        place = next(place for place, column in enumerate(COLUMNS) if column.sort is self._query.sort)
        order = Qt.SortOrder.DescendingOrder if self._query.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(place, order)

    def _show_kept(self, kept: list[SavedFilter]) -> None:
        """List the kept searches; each can be chosen, and forgotten."""
        self._kept.clear()
        for one in kept:
            self._kept.addAction(one.name.replace("&", "&&")).triggered.connect(functools.partial(self.set_query, one.query))
        if kept:
            self._kept.addSeparator()
        self._kept.addAction(self.tr("Keep this search...")).triggered.connect(self._on_keep)
        if kept:
            forget = self._kept.addMenu(self.tr("Forget"))
            for one in kept:
                forget.addAction(one.name.replace("&", "&&")).triggered.connect(functools.partial(self._on_forget, one))

    def _fill_columns(self) -> None:
        stored = self._settings.get(LOG_COLUMNS)
        keys = stored.split(",") if stored else [column.key for column in COLUMNS if column.shown]
        menu = QMenu(self)
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(QCoreApplication.translate("LogTable", column.heading))
            action.setData(column.key)
            action.setCheckable(True)
            action.setChecked(column.key in keys or place == NAME_COLUMN)
            action.setEnabled(place != NAME_COLUMN)
            action.toggled.connect(self._on_columns)
        menu.addSeparator()
        menu.addAction(self.tr("Usual columns")).triggered.connect(self._on_usual_columns)
        self.columns_button.setMenu(menu)
        self.table.show_columns(keys)
        self.table.set_widths(_stored_widths(self._settings))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(self.tr("Log"), "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        for made in (self.kept_button, self.columns_button, self.export_button):
            head.addWidget(made)
        self._stack.addWidget(self.table)
        words = self.tr("Every image that is analysed is kept here, with its result, on this computer only.")
        self._stack.addWidget(empty_state(self._look, "clipboard-list", self.tr("The log is empty"), words))
        words = self.tr("Try fewer words, or another date, answer or state.")
        self._stack.addWidget(empty_state(self._look, "search", self.tr("Nothing found"), words))
        left = QVBoxLayout()
        left.setContentsMargins(24, 16, 16, 0)
        left.setSpacing(12)
        left.addLayout(head)
        left.addWidget(self.filters)
        left.addLayout(self._problem)
        left.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self._looking.timeout.connect(self._on_looked)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.table.doubleClicked.connect(self._on_open_wanted)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_open_wanted)
        self.detail.open_wanted.connect(self._on_version_wanted)
        self.detail.opinions.saved.connect(self.show_judgement)
        self.detail.person_wanted.connect(self.person_wanted)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort)
        self.filters.changed.connect(self.set_query)
        self.kept_button.setMenu(self._kept)
        self.export_button.clicked.connect(self._on_export)
        allow(self.export_button, self._session.person, Action.EXPORT)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is only minimized goes on searching
            self._release()


def _stored_widths(settings: Settings) -> dict[str, object]:
    try:
        stored = json.loads(settings.get(LOG_WIDTHS))
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}
