"""What every table can: Ctrl+C copies the chosen rows with their headings, a click on a heading sorts.

A row that somebody chose in the log is one that the audit says they looked at, so its copy is no deed of its own; many rows are an
export. What lies in the clipboard is no longer protected: that is said each time where rows are about patients, a lock empties it, and a
computer whose policy forbids exports with names copies none.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QTreeView

from desktop.errors import RecordsError
from desktop.gui.i18n import DIRECTIONS, describe
from desktop.policy import policy
from desktop.report.csv_table import escape

T = TypeVar("T")
NOT_A_CELL: Final = str.maketrans("\t\r\n", "   ", DIRECTIONS)
"""What would break the cells, and the marks that keep the order of words on screen: pasted into a field they make another id."""
MS: Final = 4000
"""So long it stands that something was copied."""
translate = QCoreApplication.translate


def copy_with_key(view: QTableView | QTreeView, *, about_patients: bool = False) -> None:
    """Let Ctrl+C in a table copy the chosen rows, where Qt copies a single cell."""
    view.installEventFilter(_CopyKey(view, about_patients))


class _CopyKey(QObject):
    """Takes the key before the table does."""

    def __init__(self, view: QTableView | QTreeView, about_patients: bool) -> None:
        super().__init__(view)
        self._view, self._about_patients = view, about_patients

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Copy):
            return False
        _copy(self._view, self._about_patients)
        return True


def chosen_text(view: QTableView | QTreeView) -> str:
    """Return headings and chosen rows as lines with tabs: what spreadsheets take as cells, none as a formula; empty where no row is chosen."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    columns = [header.logicalIndex(place) for place in range(header.count())]
    columns = [column for column in columns if not header.isSectionHidden(column)]
    rows = sorted(view.selectionModel().selectedRows(columns[0]), key=_place)
    if not rows:
        return ""
    headings = (view.model().headerData(column, Qt.Orientation.Horizontal) for column in columns)
    lines = [headings, *([index.siblingAtColumn(column).data() for column in columns] for index in rows)]
    return "\n".join("\t".join(str(escape(str(cell or "").translate(NOT_A_CELL))) for cell in cells) for cells in lines)


def _place(index: QModelIndex) -> list[int]:
    """Return the way from the root to a row, so that rows of a tree stand as they do on screen."""
    way: list[int] = []
    while index.isValid():
        way.insert(0, index.row())
        index = index.parent()
    return way


def _copy(view: QTableView | QTreeView, about_patients: bool) -> None:
    text = chosen_text(view)
    if not text:
        return
    if about_patients and not policy().allows("names"):
        words = describe(RecordsError("POLICY-EXPORT"))[1]
    else:
        QGuiApplication.clipboard().setText(text)
        words = translate("TableCopy", "%n row(s) copied.", "", text.count("\n"))
        if about_patients:
            #: Safety text
            warning = translate(
                "TableCopy", "What is in the clipboard is not protected: any program can read it until Lightbox locks."
            )
            words = f"{words} {warning}"
    QToolTip.showText(view.mapToGlobal(QPoint(view.width() // 4, view.height() // 2)), words, view, msecShowTime=MS)


class HeadingSort(QObject):
    """Sorts what a table shows by the column whose heading was clicked; a second click turns the order round, a third one leaves it as it came."""

    changed = Signal()

    def __init__(self, header: QHeaderView, keys: Sequence[Callable[[Any], Any] | None]) -> None:
        """Take what each column is sorted by; None: it cannot be sorted."""
        super().__init__(header)
        self._header, self._keys = header, keys
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_clicked)

    def sorted(self, rows: Sequence[T]) -> list[T]:
        """Return rows in the order that was chosen."""
        section = self._header.sortIndicatorSection()
        key = self._keys[section] if 0 <= section < len(self._keys) else None
        if key is None:
            return list(rows)
        return sorted(rows, key=key, reverse=self._header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)

    def _on_clicked(self, section: int) -> None:
        if section >= 0 and self._keys[section] is None:
            self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        else:
            self.changed.emit()
