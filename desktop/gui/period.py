"""A period of days: a few usual ones that end today, or any first and last day."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from desktop.gui.parts import text_label
from desktop.gui.spoken import name_box
from desktop.gui.theme import scaled

DATES: Final = "dates"
"""The period whose first and last day are chosen."""
WIDTH_PX: Final = 136
PICKER_PX: Final = 62
"""What a date field needs beside its date."""


class PeriodBox(QWidget):
    """Chooses a period; `since` and `until` are its first and last day, None where it is open."""

    changed = Signal()

    def __init__(self, *, any_date: bool) -> None:
        super().__init__()
        self.box = QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        periods = (
            (self.tr("Today"), 0), (self.tr("Last 7 days"), 6), (self.tr("Last 30 days"), 29), (self.tr("Last 12 months"), 365),
            (self.tr("From – to"), DATES),
        )  # fmt: skip
        if any_date:
            self.box.addItem(self.tr("Any date"), None)
        for text, days in periods:
            self.box.addItem(text, days)
        name_box(self.box, self.tr("Date"))
        self.box.setMinimumWidth(scaled(WIDTH_PX))
        self._to = text_label(self.tr("to"), "muted")
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setAccessibleName(name)
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # before the format, which Qt turns around otherwise
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setMinimumWidth(scaled(PICKER_PX) + field.fontMetrics().horizontalAdvance("2028-08-28"))
            field.setDate(_qdate(date.today()))
            field.dateChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.box, self.first, self._to, self.last):
            row.addWidget(widget)
        self.box.currentIndexChanged.connect(self._on_chosen)
        self._show_dates()

    @property
    def days(self) -> int | None:
        """How many days the period has that ends today; None for fixed dates, and for any date."""
        back = self.box.currentData()
        return back + 1 if isinstance(back, int) else None

    @property
    def since(self) -> date | None:
        """The first day."""
        days = self.box.currentData()
        if days == DATES:
            return min(_day(self.first), _day(self.last))
        return None if days is None else date.today() - timedelta(days=days)

    @property
    def until(self) -> date | None:
        """The last day; None where the period ends today, whatever day that will be."""
        return max(_day(self.first), _day(self.last)) if self.box.currentData() == DATES else None

    def show_period(self, since: date | None, until: date | None, days: int | None = None) -> None:
        """Show a period without telling anybody: fixed dates, or the last so many days."""
        if days is not None:
            since = date.today() - timedelta(days=days - 1)
        ends_today = since is not None and until is None
        chosen = (date.today() - since).days if ends_today and since is not None else None if since is until is None else DATES
        with QSignalBlocker(self.box), QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.box.setCurrentIndex(self.box.findData(chosen if self.box.findData(chosen) >= 0 else DATES))
            self.first.setDate(_qdate(since or date.today()))
            self.last.setDate(_qdate(until or date.today()))
        self._show_dates()

    def _on_chosen(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        for widget in (self.first, self._to, self.last):
            widget.setVisible(self.box.currentData() == DATES)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
