"""The log as a table."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.film import FilmState, state_of
from desktop.gui.log_table import BAR_PX, COLUMNS, SORT_ROLE, LogModel, LogView, _below
from desktop.gui.theme import Look
from desktop.inference.result import Status
from desktop.records.entry import LogEntry
from desktop.records.opinions import Agreement, Opinion, OpinionKind
from tests.desktop.packages import tiny_manifest


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
    model.set_manifests((tiny_manifest(),))
    assert cell(model, 0, "answer") == "viral pneumonia"
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


def test_classes_that_cannot_be_separated_are_said(qtbot: QtBot, look: Look) -> None:
    """In words and not in green; a warning stays a warning, and says them as well."""
    model = LogModel()
    both = ("viral_pneumonia", "bacterial_pneumonia")
    model.show([entry(2, prediction_set=both), entry(1, prediction_set=both, status=Status.WARNING)], total=2)
    said = "Viral pneumonia or Bacterial pneumonia: cannot separate"
    assert [(cell(model, row, "answer"), cell(model, row, "state")) for row in (0, 1)] == [
        (said, "Cannot separate"),
        (said, "Warning"),
    ]
    assert state_of(entry(2, prediction_set=both)).color == "warn"
    view = LogView(model, look)
    qtbot.addWidget(view)
    view.resize(1200, 120)
    shown = view.grab().toImage()
    model.show([entry(2), entry(1, status=Status.WARNING)], total=2)
    assert shown != view.grab().toImage()


def test_refusal_is_told_in_words(model: LogModel) -> None:
    """By its code alone only where its sentence is not known."""
    model.show(
        [entry(1, status=Status.REFUSED, label="", probability=None, code="IMAGE-BLANK", reason="It is blank.")], total=1
    )
    assert cell(model, 0, "answer") == "It is blank."


def test_file_stands_for_a_patient_whom_nothing_names(model: LogModel) -> None:
    """So that one row can be told from the next; beside an ID there is no need."""
    model.show([entry(3, patient_name="", patient_id=""), entry(2, patient_name="")], total=2)
    assert [cell(model, row, "patient") for row in (0, 1)] == ["a.dcm", "–"]


@pytest.mark.parametrize("of_today", [False, True])
def test_columns_are_wide_enough_for_what_they_hold(qtbot: QtBot, look: Look, of_today: bool) -> None:
    """Whatever the font: no probability and no state is cut off."""
    model = LogModel(of_today=of_today)
    model.show([entry(1, probability=0.999)], total=1)
    view = LogView(model, look)
    qtbot.addWidget(view)
    view.resize(1400, 300)  # with less room the bars go, and names and answers are cut
    view.show()
    metrics, width = view.fontMetrics(), {column.key: view.columnWidth(number) for number, column in enumerate(COLUMNS)}
    assert cell(model, 0, "probability") == "> 99 %"
    assert metrics.horizontalAdvance("> 99 %") <= width["probability"] - BAR_PX - 30
    assert all(metrics.horizontalAdvance(state.text) <= width["state"] - 44 for state in FilmState)
    assert metrics.horizontalAdvance(str(cell(model, 0, "created"))) <= width["created"] - 20


def test_a_second_class_never_hides_behind_a_clinicians_word(model: LogModel) -> None:
    """Below the first class stand the others, then who said what."""
    at = datetime(2026, 1, 3, tzinfo=UTC)
    said = Opinion(OpinionKind.READING, "normal", Agreement.DISAGREE, "", "ana", at, "1")
    shown = entry(1, prediction_set=("viral_pneumonia", "normal"), opinion=said)
    assert _below(model, shown) == ("Viral pneumonia", "or Normal  ·  ana: Normal")
    assert _below(model, entry(1, prediction_set=("viral_pneumonia",))) == ("", "")
