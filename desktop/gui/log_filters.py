"""What of the log is shown: boxes for date, answer and state, and a chip for every other condition."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QPushButton, QWidget

from desktop.errors import clean_text
from desktop.gui.icons import Tint
from desktop.gui.parts import button, clear_layout, text_label
from desktop.gui.theme import Look
from desktop.inference.result import Status
from desktop.records.entry import LogQuery

DATES: Final = "dates"
"""The period whose first and last day are chosen."""
CHIP_LENGTH: Final = 40


class LogFilters(QWidget):
    """Shows and changes the conditions of a `LogQuery`; its order is the table's business."""

    changed = Signal(object)
    """The new `LogQuery`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._query = LogQuery()
        self.period, self.label, self.status = QComboBox(), QComboBox(), QComboBox()
        self.since, self.until = QDateEdit(), QDateEdit()
        self.reset = button(look, self.tr("Show all"), "undo-2", "flat")
        self._chips = QHBoxLayout()
        self._fill()
        self._lay_out()
        for box in (self.period, self.label, self.status):
            box.currentIndexChanged.connect(self._on_chosen)
        for field in (self.since, self.until):
            field.dateChanged.connect(self._on_chosen)
        self.reset.clicked.connect(
            lambda: self.changed.emit(LogQuery(sort=self._query.sort, descending=self._query.descending))
        )
        self.show_query(self._query)

    def set_classes(self, names: Mapping[str, str]) -> None:
        """Take the classes of the installed models, by code."""
        with QSignalBlocker(self.label):
            while self.label.count() > 1:
                self.label.removeItem(1)
            for code, name in names.items():
                self.label.addItem(name, code)
        self.show_query(self._query)

    def show_query(self, query: LogQuery) -> None:
        """Show the conditions of a search."""
        self._query = query
        boxes = (self.period, self.label, self.status, self.since, self.until)
        blockers = [QSignalBlocker(box) for box in boxes]
        if query.label and self.label.findData(query.label) < 0:
            self.label.addItem(query.label.replace("_", " ").capitalize(), query.label)
        self.label.setCurrentIndex(max(0, self.label.findData(query.label)))
        self.status.setCurrentIndex(max(0, self.status.findData(query.status)))
        self.period.setCurrentIndex(self.period.findData(self._period_of(query)))
        for field, day in ((self.since, query.since), (self.until, query.until)):
            field.setDate(_qdate(day or date.today()))
        del blockers
        self._show_dates()
        self._show_chips()
        self.reset.setVisible(self.narrowed)

    @property
    def narrowed(self) -> bool:
        """Whether there is any condition."""
        return replace(self._query, sort=LogQuery.sort, descending=LogQuery.descending) != LogQuery()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        period, status = self.period.currentData(), self.status.currentData()  # Qt gives the enum back as plain text
        since, until = (date.today() - timedelta(days=period), None) if isinstance(period, int) else (None, None)
        if period == DATES:
            since, until = sorted((_day(self.since), _day(self.until)))
        self._show_dates()
        self.changed.emit(
            replace(
                self._query,
                since=since,
                until=until,
                label=self.label.currentData() or "",
                status=Status(status) if status else None,
            )
        )

    # --- parts --------------------------------------------------------------------------------------------------------

    def _period_of(self, query: LogQuery) -> object:
        if query.since is None and query.until is None:
            return None
        days = (date.today() - query.since).days if query.since is not None and query.until is None else DATES
        return days if self.period.findData(days) >= 0 else DATES

    def _show_dates(self) -> None:
        for widget in (self.since, self._to, self.until):
            widget.setVisible(self.period.currentData() == DATES)

    def _show_chips(self) -> None:
        clear_layout(self._chips)
        query = self._query
        for words, without in (
            (self.tr("Words: {0}").format(clean_text(query.text, CHIP_LENGTH)) if query.text else "", replace(query, text="")),
            (
                self.tr("ID: {0}").format(clean_text(query.patient_id, CHIP_LENGTH)) if query.patient_id else "",
                replace(query, patient_id=""),
            ),
            (self.tr("One person") if query.person is not None else "", replace(query, person=None)),
        ):
            if words:
                self._chips.addWidget(self._chip(words, without))

    def _chip(self, words: str, without: LogQuery) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("kind", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.setAccessibleName(self.tr("Without this condition: {0}").format(words))
        Tint(chip, self._look, "x", "muted")
        chip.clicked.connect(lambda: self.changed.emit(without))
        return chip

    def _fill(self) -> None:
        periods = (
            (self.tr("Any date"), None), (self.tr("Today"), 0), (self.tr("Last 7 days"), 6), (self.tr("Last 30 days"), 29),
            (self.tr("Last 12 months"), 365), (self.tr("From – to"), DATES),
        )  # fmt: skip
        for text, days in periods:
            self.period.addItem(text, days)
        self.label.addItem(self.tr("Any answer"), "")
        self.status.addItem(self.tr("Any state"), None)
        for text, status in (
            (self.tr("Done"), Status.ANALYZED),
            (self.tr("Warning"), Status.WARNING),
            (self.tr("Refused"), Status.REFUSED),
        ):
            self.status.addItem(text, status)
        for box, name in ((self.period, self.tr("Date")), (self.label, self.tr("Answer")), (self.status, self.tr("State"))):
            box.setAccessibleName(name)
            box.setMinimumWidth(136)
        for field, name in ((self.since, self.tr("First day")), (self.until, self.tr("Last day"))):
            field.setAccessibleName(name)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setFixedWidth(120)

    def _lay_out(self) -> None:
        self._to = text_label(self.tr("to"), "muted")
        self._chips.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.period, self.since, self._to, self.until, self.label, self.status):
            row.addWidget(widget)
        row.addLayout(self._chips)
        row.addWidget(self.reset)
        row.addStretch(1)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
