"""The tree of what a file says."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.tags_model import LENGTH, NAME, TAG, VALUE, TagsModel, row_text
from desktop.imaging.tag_page import TagRow

ROWS = (
    TagRow(0, "(0008,0060)", "CS", "Modality", "Modality", "DX", 2),
    TagRow(0, "(0008,1140)", "SQ", "Referenced Image Sequence", "ReferencedImageSequence", "", 40),
    TagRow(1, "", length=20, item=1),
    TagRow(2, "(0008,1150)", "UI", "Referenced SOP Class UID", "ReferencedSOPClassUID", "1.2.3", 6),
    TagRow(1, "", length=20, item=2),
    TagRow(2, "(0008,1155)", "UI", "Referenced SOP Instance UID", "ReferencedSOPInstanceUID", "9.9", 4),
    TagRow(0, "(0010,0010)", "PN", "Patient's Name", "PatientName", "TEST^CHILD", 10),
    TagRow(0, "(0019,1001)", "UN", "", "", "00 01", 2),
    TagRow(0, "(7FE0,0010)", "OW", "Pixel Data", "PixelData", "", None),
)


def shown(model: TagsModel, parent: QModelIndex | None = None, column: int = TAG) -> list[object]:
    """Return what a column shows, what lies in a row as a list behind it."""
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        found.append(model.index(row, column, parent).data())
        inside = shown(model, model.index(row, 0, parent), column)
        found += [inside] if inside else []
    return found


def test_rows_lie_in_their_items(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    """A tree as Qt wants it."""
    model = TagsModel(ROWS)
    qtmodeltester.check(model)
    assert shown(model) == [
        "(0008,0060)", "(0008,1140)", ["", ["(0008,1150)"], "", ["(0008,1155)"]], "(0010,0010)", "(0019,1001)", "(7FE0,0010)",
    ]  # fmt: skip
    assert shown(model, column=NAME)[2] == ["Item 1", ["Referenced SOP Class UID"], "Item 2", ["Referenced SOP Instance UID"]]
    assert model.count == len(ROWS)


@pytest.mark.parametrize(
    "text", ["0010,0010", "(0010,0010)", "00100010", "patientname", "patient's name", "test^child", "Name CHILD"]
)
def test_an_element_is_found_by_all_that_it_is_called(text: str, qtbot: QtBot) -> None:
    """Tag, keyword, name, value; small letters and large ones."""
    model = TagsModel(ROWS)
    model.search(text)
    assert shown(model) == ["(0010,0010)"]


def test_what_is_found_is_shown_with_what_it_lies_in(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    """A sequence that is found is shown with all that lies in it."""
    model = TagsModel(ROWS)
    model.search("9.9")
    assert shown(model) == ["(0008,1140)", ["", ["(0008,1155)"]]]
    model.search("referenced image")
    assert shown(model) == ["(0008,1140)", ["", ["(0008,1150)"], "", ["(0008,1155)"]]]
    qtmodeltester.check(model)
    model.search("no such thing")
    assert (shown(model), model.count) == ([], 0)
    model.search("")
    assert model.count == len(ROWS)


def test_sorting_keeps_what_lies_in_a_sequence(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    """Numbers by their size; the order of the file comes back."""
    model = TagsModel(ROWS)
    model.sort(LENGTH, Qt.SortOrder.DescendingOrder)
    assert shown(model)[0] == "(0008,1140)"
    assert shown(model)[-1] == "(7FE0,0010)"
    model.sort(VALUE, Qt.SortOrder.AscendingOrder)
    assert [value for value in shown(model, column=VALUE) if isinstance(value, str)] == ["", "", "00 01", "DX", "TEST^CHILD"]
    qtmodeltester.check(model)
    model.sort(-1)
    assert shown(model) == shown(TagsModel(ROWS))


def test_names_without_one_are_unknown(qtbot: QtBot) -> None:
    """A private element of nobody knows whom."""
    model = TagsModel(ROWS[-2:])
    assert shown(model, column=NAME) == ["Unknown", "Pixel Data"]


def test_a_row_is_copied_with_tabs() -> None:
    """Without what it does not have."""
    assert row_text(ROWS[6]) == "(0010,0010)\tPatient's Name\tTEST^CHILD"
    assert row_text(TagRow(0, "", name="Format", value="JPEG")) == "Format\tJPEG"
