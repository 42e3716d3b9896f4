"""Entering who a film is of."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.theme import Look
from desktop.records.entry import Patient


def dialog_for(qtbot: QtBot, patient: Patient) -> PatientDialog:
    """Return the dialog."""
    dialog = PatientDialog(patient, judged_anew=True)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    "patient",
    [
        Patient(),
        Patient("TEST^CHILD", "0042", "2023-01-01", "F", 3.0),
        Patient(age_years=0.5, sex="O"),
        Patient("TEST^CHILD", age_years=5.98),  # shown as 6, which would be too old for a model for less than 6
        Patient("T" * 80, "1" * 80),
    ],
)
def test_untouched_dialog_changes_nothing(qtbot: QtBot, look: Look, patient: Patient) -> None:
    """What was known comes back; what was not known is not invented."""
    assert dialog_for(qtbot, patient).patient() == patient


def test_months_become_years(qtbot: QtBot, look: Look) -> None:
    """A child of 18 months is 1.5 years old."""
    dialog = dialog_for(qtbot, Patient())
    dialog.age.setText("18")
    dialog.unit.setCurrentIndex(1)
    assert dialog.patient().age_years == 1.5


@pytest.mark.parametrize("age", ["131", "1500"])
def test_impossible_age_cannot_be_saved(qtbot: QtBot, look: Look, age: str) -> None:
    """The button is off, and a sentence says why."""
    dialog = dialog_for(qtbot, Patient())
    dialog.age.setText(age)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    assert "130" in dialog._hint.text()


def test_spaces_are_no_name(qtbot: QtBot, look: Look) -> None:
    """A field of blanks is an empty field."""
    dialog = dialog_for(qtbot, Patient())
    dialog.name.setText("   ")
    assert dialog.patient() == Patient()
