"""An analysis as a row of a table."""

from desktop.report.analysis_table import COLUMNS, row
from tests.desktop.records.readings import analyzed, refused


def test_row_has_a_cell_for_every_column() -> None:
    """The answer, what cannot be ruled out, and which classes nobody may act on."""
    cells = dict(zip(COLUMNS, row(analyzed(research_only=("viral_pneumonia",))), strict=True))
    assert cells["class"] == "viral_pneumonia"
    assert cells["prediction_set"] == "viral_pneumonia normal"
    assert cells["research_only"] == "viral_pneumonia"
    assert cells["probabilities"] == "normal=0.2500 viral_pneumonia=0.7500"


def test_refusal_has_its_reason_and_no_answer() -> None:
    """Empty cells, not zeros."""
    cells = dict(zip(COLUMNS, row(refused()), strict=True))
    assert (cells["class"], cells["class_probability"], cells["research_only"]) == ("", None, "")
    assert (cells["code"], cells["reason"]) == ("IMAGE-BLANK", "The image is blank.")
