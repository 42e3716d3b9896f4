"""The log as a table."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.log_table import COLUMNS, SORT_ROLE, LogModel, LogView
from desktop.gui.theme import Look
from desktop.inference.result import Status
from desktop.records.entry import LogEntry


def entry(sequence: int, **fields: object) -> LogEntry:
    """Return an entry of the log."""
    values = {
        "reading_id": str(sequence), "sequence": sequence, "created_at": datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        "patient_name": "TEST^CHILD", "patient_id": "0042", "study_date": "2026-01-01", "modality": "DX",
        "status": Status.ANALYZED, "label": "viral_pneumonia", "probability": 0.9, "code": "", "version": 1,
        "file_name": "a.dcm",
    }  # fmt: skip
    return LogEntry(**(values | fields))


def cell(model: LogModel, row: int, key: str, role: int = 0) -> object:
    """Return a cell by the key of its column."""
    column = next(number for number, column in enumerate(COLUMNS) if column.key == key)
    return model.data(model.index(row, column), role)


@pytest.fixture
def model() -> LogModel:
    """Return a table with the first two of five entries."""
    model = LogModel()
    model.show([entry(5), entry(4, status=Status.REFUSED, label="", probability=None, code="IMAGE-BLANK")], total=5)
    return model


def test_model_keeps_its_promises(model: LogModel, qtmodeltester: ModelTester) -> None:
    """Qt's own checks hold while pages come."""
    qtmodeltester.check(model)
    model.append([entry(3), entry(2)], total=5)
    assert model.rowCount() == 4
    model.show([], total=0)
    assert model.rowCount() == 0


def test_tips_obey_no_tags() -> None:
    """A name from a file is shown as it is."""
    model = LogModel()
    model.show([entry(1, patient_name="<h1>Normal")], total=1)
    assert cell(model, 0, "patient", Qt.ItemDataRole.ToolTipRole) == "<span>&lt;h1&gt;Normal</span>"


def test_photograph_is_marked_in_its_row(qtbot: QtBot, look: Look, model: LogModel) -> None:
    """Painted beside the answer, and said to those who do not see it."""
    plain, photograph = entry(1), entry(1, photograph=True)
    assert cell(model, 0, "answer", Qt.ItemDataRole.AccessibleTextRole) == "Viral pneumonia"
    view = LogView(model, look)
    view.resize(1200, 120)
    qtbot.addWidget(view)
    pictures = []
    for shown in (plain, photograph):
        model.show([shown], total=1)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]
    assert cell(model, 0, "answer", Qt.ItemDataRole.AccessibleTextRole) == "Viral pneumonia, PHOTO"


def test_cells_say_what_was_said(model: LogModel) -> None:
    """Answers by name where the model is installed, by code where not; refusals by their code."""
    assert cell(model, 0, "answer") == "Viral pneumonia"
    model.set_class_names({"viral_pneumonia": "Viral"})
    assert cell(model, 0, "answer") == "Viral"
    assert cell(model, 0, "patient") == "TEST, CHILD"
    assert cell(model, 0, "probability") == "90 %"
    assert (cell(model, 1, "answer"), cell(model, 1, "state"), cell(model, 1, "probability")) == ("IMAGE-BLANK", "Refused", "")


def test_sort_role_gives_native_values(model: LogModel) -> None:
    """Numbers are numbers."""
    assert cell(model, 0, "probability", SORT_ROLE) == 0.9
    assert cell(model, 0, "created", SORT_ROLE) == 5


def test_next_page_is_asked_for_once(qtbot: QtBot, model: LogModel) -> None:
    """Scrolling asks for more until all is there, and not twice for the same page."""
    root = QModelIndex()
    assert model.canFetchMore(root)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(root)
    assert not model.canFetchMore(root)
    model.append([entry(3), entry(2), entry(1)], total=5)
    assert not model.canFetchMore(root)
    assert model.entry_at(model.index(4, 0)).sequence == 1


def test_rows_can_be_painted(qtbot: QtBot, model: LogModel, look: Look) -> None:
    """An answer and a refusal look different from an empty table."""
    view, empty = LogView(model, look), LogView(LogModel(), look)
    for table in (view, empty):
        qtbot.addWidget(table)
        table.resize(1000, 200)
        table.show()
    view.selectRow(0)
    assert view.grab().toImage() != empty.grab().toImage()
