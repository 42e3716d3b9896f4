"""Tables: what is copied is what is seen, with headings; a click on a heading sorts, and the third one brings back the order of before."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QToolTip, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop.gui import table_habits
from desktop.gui.log_table import LogModel, LogView
from desktop.gui.table_habits import HeadingSort, chosen_text, copy_with_key
from desktop.gui.theme import Look
from desktop.policy import Policy
from tests.desktop.gui.test_log_table import entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # a tip, without a screen
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    """Return a table with three rows and a column that is hidden."""
    table = QTableWidget(3, 3)
    qtbot.addWidget(table)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setHorizontalHeaderLabels(["Name", "Hidden", "Number"])
    for row, texts in enumerate((("ana", "x", "2"), ("tab\tand\nline", "y", "10"), ("ben", "z", ""))):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    table.setColumnHidden(1, True)
    copy_with_key(table)
    table.show()
    QApplication.clipboard().clear()
    return table


def test_rows_are_copied_as_cells_with_headings(qtbot: QtBot, table: QTableWidget) -> None:
    """Only columns in sight, and no cell breaks the lines."""
    chosen = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (2, 1):
        table.selectionModel().select(table.model().index(row, 0), chosen)
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Name\tNumber\ntab and line\t10\nben\t"


def test_cells_are_copied_as_text_that_no_spreadsheet_runs(qtbot: QtBot, table: QTableWidget) -> None:
    """A patient's name out of a file may be a formula; what keeps an id in its order between Arabic words belongs to the screen."""
    table.item(0, 0).setText('=HYPERLINK("http://example.org")')
    table.item(0, 2).setText("\u200f\u20680042\u2069")
    table.selectRow(0)
    assert chosen_text(table).splitlines()[1] == '\'=HYPERLINK("http://example.org")\t0042'


def test_columns_are_copied_as_they_stand(table: QTableWidget) -> None:
    """Somebody moved them."""
    table.horizontalHeader().moveSection(2, 0)
    table.selectRow(0)
    assert chosen_text(table) == "Number\tName\n2\tana"


def test_nothing_chosen_copies_nothing(qtbot: QtBot, table: QTableWidget) -> None:
    """What lay in the clipboard stays."""
    QApplication.clipboard().setText("before")
    table.clearSelection()
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "before"


def test_rows_of_a_tree_are_copied_in_their_order(qtbot: QtBot) -> None:
    """A patient's files below the patient."""
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderLabels(["File", "State"])
    tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
    groups = [QTreeWidgetItem(tree, [name, ""]) for name in ("first", "second")]
    leaves = [QTreeWidgetItem(group, [f"{group.text(0)}.dcm", "ready"]) for group in groups]
    tree.expandAll()
    for item in (leaves[1], leaves[0], groups[1]):
        item.setSelected(True)
    assert chosen_text(tree) == "File\tState\nfirst.dcm\tready\nsecond\t\nsecond.dcm\tready"


def log_view(qtbot: QtBot, look: Look) -> LogView:
    """Return the log with one entry, which is chosen."""
    model = LogModel()
    view = LogView(model, look)
    qtbot.addWidget(view)
    model.setParent(view)
    model.show([entry(1, patient_name="TEST^CHILD", created_at=datetime(2026, 3, 4, tzinfo=UTC))], 1)
    view.show()
    view.selectRow(0)
    QApplication.clipboard().clear()
    return view


def test_a_patient_in_the_clipboard_is_said(qtbot: QtBot, look: Look) -> None:
    """Each time: nobody remembers that it leaves the protected log."""
    qtbot.keyClick(log_view(qtbot, look), Qt.Key.Key_C, CTRL)
    assert "TEST, CHILD" in QApplication.clipboard().text()
    assert "not protected" in QToolTip.text()


def test_a_policy_against_names_holds_for_the_clipboard(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is copied, and it is said why."""
    monkeypatch.setattr(table_habits, "policy", lambda: Policy(exports=("csv",)))
    qtbot.keyClick(log_view(qtbot, look), Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == ""
    assert "export" in QToolTip.text()


def test_a_heading_sorts_turns_round_and_lets_go(qtbot: QtBot, table: QTableWidget) -> None:
    """By what the column means, not by its letters; a column without an order stays as it is."""
    rows = [("ana", 2), ("ben", 10), ("cas", 9)]
    sort = HeadingSort(table.horizontalHeader(), (lambda row: row[0], None, lambda row: row[1]))
    header = table.horizontalHeader()
    seen: list[list[int]] = []
    sort.changed.connect(lambda: seen.append([number for _name, number in sort.sorted(rows)]))
    at = QPoint(header.sectionViewportPosition(2) + 5, 8)
    for _click in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert seen == [[2, 9, 10], [10, 9, 2], [2, 10, 9]]
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == -1
