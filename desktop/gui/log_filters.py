"""What of the log is shown: boxes for date, answer and state, and a chip for every other condition."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from desktop.errors import clean_text
from desktop.gui.flow import FlowLayout
from desktop.gui.icons import Tint
from desktop.gui.parts import button, clear_layout
from desktop.gui.period import WIDTH_PX, PeriodBox
from desktop.gui.said_list import urgency_word
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look, scaled
from desktop.inference.result import Status
from desktop.records.entry import LogQuery, SaidOf
from desktop.records.opinions import Urgency

CHIP_LENGTH: Final = 40


class LogFilters(QWidget):
    """Shows and changes the conditions of a `LogQuery`; its order is the table's business."""

    changed = Signal(object)
    """The new `LogQuery`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._query = LogQuery()
        self.period = PeriodBox(any_date=True)
        self.label, self.status = QComboBox(), QComboBox()
        self.reset = button(look, self.tr("Show all"), "undo-2", "flat")
        self._chips_row = QWidget()
        self._chips = QHBoxLayout(self._chips_row)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        self._fill()
        self._lay_out()
        self.period.changed.connect(self._on_chosen)
        for box in (self.label, self.status):
            box.currentIndexChanged.connect(self._on_chosen)
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
        self.period.show_period(query.since, query.until, query.days)
        with QSignalBlocker(self.label), QSignalBlocker(self.status):
            if query.label and self.label.findData(query.label) < 0:
                self.label.addItem(query.label.replace("_", " ").capitalize(), query.label)
            self.label.setCurrentIndex(max(0, self.label.findData(query.label)))
            self.status.setCurrentIndex(max(0, self.status.findData(query.said or query.status)))
        self._show_chips()
        self.reset.setVisible(self.narrowed)

    @property
    def narrowed(self) -> bool:
        """Whether there is any condition."""
        return replace(self._query, sort=LogQuery.sort, descending=LogQuery.descending) != LogQuery()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        state = self.status.currentData()  # Qt gives the enum back as plain text
        of_people = state in list(SaidOf)
        self.changed.emit(
            replace(
                self._query,
                since=self.period.since if self.period.days is None else None,
                until=self.period.until,
                days=self.period.days,
                label=self.label.currentData() or "",
                status=Status(state) if state and not of_people else None,
                said=SaidOf(state) if of_people else None,
            )
        )

    # --- parts --------------------------------------------------------------------------------------------------------

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
        self._chips_row.setVisible(self._chips.count() > 0)

    def _chip(self, words: str, without: LogQuery) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("kind", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.setAccessibleName(self.tr("Without this condition: {0}").format(words))
        Tint(chip, self._look, "x", "muted")
        chip.clicked.connect(lambda: self.changed.emit(without))
        return chip

    def _fill(self) -> None:
        self.label.addItem(self.tr("Any answer"), "")
        self.status.addItem(self.tr("Any state"), None)
        for text, status in (
            (self.tr("Done"), Status.ANALYZED),
            (self.tr("Warning"), Status.WARNING),
            (self.tr("Refused"), Status.REFUSED),
        ):
            self.status.addItem(text, status)
        self.status.addItem(urgency_word(Urgency.URGENT), SaidOf.URGENT)
        self.status.addItem(QCoreApplication.translate("FilmState", "Judged otherwise"), SaidOf.OTHERWISE)
        self.status.addItem(QCoreApplication.translate("Report", "Not read by a clinician yet"), SaidOf.NOTHING)
        for box, name in ((self.label, self.tr("Answer")), (self.status, self.tr("State"))):
            name_box(box, name)
            box.setMinimumWidth(scaled(WIDTH_PX))

    def _lay_out(self) -> None:
        row = FlowLayout(self)
        for widget in (self.period, self.label, self.status, self._chips_row, self.reset):
            row.addWidget(widget)
