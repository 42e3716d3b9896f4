"""The Log page: find an earlier reading, look at it, open it again."""

import functools
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.desk import describe
from desktop.gui.film_jobs import OpenLog
from desktop.gui.jobs import JobRunner
from desktop.gui.log_detail import LogDetail
from desktop.gui.log_jobs import LogResult, load_detail, load_reading, search_log
from desktop.gui.log_table import COLUMNS, LogModel, LogView
from desktop.gui.parts import Banner, button, clear_layout, empty_state, text_label
from desktop.gui.theme import Look
from desktop.inference.result import Status
from desktop.model_package.manifest import Manifest
from desktop.records.entry import LogQuery

TYPING_PAUSE_MS: Final = 120


class LogPage(QWidget):
    """Filters, table, and the detail of the chosen entry."""

    reading_opened = Signal(object)
    """A `StoredReading` that is to be shown again."""

    def __init__(self, open_log: OpenLog, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._open_log, self._look = open_log, look
        self._query = LogQuery()
        self._shown: LogQuery | None = None  # what the table answers
        self._jobs = JobRunner(1, self)
        self._newest: dict[str, int] = {}
        self.model = LogModel(self)
        self.table = LogView(self.model, look)
        self.table.setAccessibleName(self.tr("Log entries"))
        self.detail = LogDetail(look, self.model)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._count = text_label(kind="muted")
        self._period, self._class, self._status = QComboBox(), QComboBox(), QComboBox()
        self._reset = button(look, self.tr("Show all"), "undo-2", "flat")
        self._problem = QVBoxLayout()
        self._stack = QStackedWidget()
        self._fill_filters()
        self._lay_out()
        self._connect()

    @property
    def query(self) -> LogQuery:
        """What is being shown."""
        return self._query

    def set_text(self, text: str) -> None:
        """Search for words, as they are typed."""
        self._query = replace(self._query, text=text)
        self._pause.start()

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the classes of the installed models."""
        names = {c.code: c.full_name for manifest in manifests for c in manifest.classes}
        self.model.set_class_names(names)
        while self._class.count() > 1:
            self._class.removeItem(1)
        for code, name in names.items():
            self._class.addItem(name, code)

    def reload(self) -> None:
        """Search again from the first page."""
        self._pause.stop()
        query = self._query
        self._ask("search", lambda: search_log(self._open_log, query, 0), functools.partial(self._on_first_page, query))

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.close()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _ask(self, purpose: str, work: Callable[[], object], then: Callable[..., None]) -> None:
        """Start a job that replaces the last one of this purpose: an older answer must not overwrite a newer."""
        self._jobs.forget(self._newest.get(purpose, 0))
        self._newest[purpose] = self._jobs.start(work, functools.partial(self._on_answer, then), self._on_failed)

    def _on_answer(self, then: Callable[..., None], result: object) -> None:
        clear_layout(self._problem)
        then(result)

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        clear_layout(self._problem)
        self._problem.addWidget(Banner(self._look, "danger", "octagon-x", sentence, code))
        self.model.append([], self.model.total)  # a further page that failed may be asked for again

    def _on_first_page(self, query: LogQuery, found: LogResult) -> None:
        # New readings come in while somebody reads the log: the entry under their hand must stay the same patient's
        chosen = self.model.entry_at(self.table.currentIndex()) if query == self._shown else None
        self._shown = query
        self.model.show(found.entries, found.total)
        self._show_count(found.total)
        self._stack.setCurrentIndex(0 if found.total else (2 if self._filtered() else 1))
        if found.entries:
            ids = [entry.reading_id for entry in found.entries]
            self.table.selectRow(ids.index(chosen.reading_id) if chosen is not None and chosen.reading_id in ids else 0)
        else:
            self.detail.show_detail(None)

    def _on_further_page(self, found: LogResult) -> None:
        self.model.append(found.entries, found.total)
        self._show_count(found.total)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_more_wanted(self) -> None:
        query, offset = self._query, self.model.rowCount()
        self._ask("search", lambda: search_log(self._open_log, query, offset), self._on_further_page)

    def _on_chosen(self, current: QModelIndex) -> None:
        entry = self.model.entry_at(current)
        if entry is not None:
            reading_id = entry.reading_id
            self._ask("detail", lambda: load_detail(self._open_log, reading_id), self.detail.show_detail)

    def _on_open_wanted(self) -> None:
        entry = self.model.entry_at(self.table.currentIndex())
        if entry is not None:
            self._on_version_wanted(entry.reading_id)

    def _on_version_wanted(self, reading_id: str) -> None:
        self._ask("open", lambda: load_reading(self._open_log, reading_id), self.reading_opened.emit)

    def _on_sort(self, section: int, order: Qt.SortOrder) -> None:
        sort = COLUMNS[section].sort
        if sort is None:
            current = next(number for number, column in enumerate(COLUMNS) if column.sort is self._query.sort)
            before = Qt.SortOrder.DescendingOrder if self._query.descending else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(current, before)
            return
        changed = replace(self._query, sort=sort, descending=order is Qt.SortOrder.DescendingOrder)
        if changed != self._query:
            self._query = changed
            self.reload()

    def _on_filter(self) -> None:
        days, status = self._period.currentData(), self._status.currentData()  # Qt gives the enum back as plain text
        since = date.today() - timedelta(days=days) if days is not None else None
        self._query = replace(
            self._query, since=since, label=self._class.currentData() or "", status=Status(status) if status else None
        )
        self.reload()

    def _on_reset(self) -> None:
        for box in (self._period, self._class, self._status):
            box.setCurrentIndex(0)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _filtered(self) -> bool:
        q = self._query
        return bool(q.text or q.label or q.status or q.since)

    def _show_count(self, total: int) -> None:
        self._count.setText(self.tr("Entries: {0}").format(f"{total:,}".replace(",", " ")))
        self._reset.setVisible(bool(self._query.label or self._query.status or self._query.since))

    def _fill_filters(self) -> None:
        periods = (
            (self.tr("Any date"), None), (self.tr("Today"), 0), (self.tr("Last 7 days"), 6), (self.tr("Last 30 days"), 29),
            (self.tr("Last 12 months"), 365),
        )  # fmt: skip
        for text, days in periods:
            self._period.addItem(text, days)
        self._class.addItem(self.tr("Any answer"), "")
        self._status.addItem(self.tr("Any state"), None)
        for text, status in (
            (self.tr("Done"), Status.ANALYZED),
            (self.tr("Warning"), Status.WARNING),
            (self.tr("Refused"), Status.REFUSED),
        ):
            self._status.addItem(text, status)
        for box, name in ((self._period, self.tr("Date")), (self._class, self.tr("Answer")), (self._status, self.tr("State"))):
            box.setAccessibleName(name)
            box.setMinimumWidth(150)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(text_label(self.tr("Log"), "heading"))
        filters.addWidget(self._count)
        filters.addStretch(1)
        for widget in (self._reset, self._period, self._class, self._status):
            filters.addWidget(widget)
        self._stack.addWidget(self.table)
        words = self.tr("Every image that is analysed is kept here, with its result, on this computer only.")
        self._stack.addWidget(empty_state(self._look, "clipboard-list", self.tr("The log is empty"), words))
        words = self.tr("Try fewer words, or another date, answer or state.")
        self._stack.addWidget(empty_state(self._look, "search", self.tr("Nothing found"), words))
        left = QVBoxLayout()
        left.setContentsMargins(24, 16, 16, 0)
        left.setSpacing(12)
        left.addLayout(filters)
        left.addLayout(self._problem)
        left.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.table.doubleClicked.connect(self._on_open_wanted)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_open_wanted)
        self.detail.open_wanted.connect(self._on_version_wanted)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort)
        for box in (self._period, self._class, self._status):
            box.currentIndexChanged.connect(self._on_filter)
        self._reset.clicked.connect(self._on_reset)
