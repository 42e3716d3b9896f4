"""Entering who a film is of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.theme import Look
from desktop.imaging.image import Header
from desktop.records.entry import Patient
from desktop.records.local_ids import local_id
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, save


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


def save_button(dialog: PatientDialog) -> QPushButton:
    """Return the button that accepts."""
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_scanned_label_ends_the_field_not_the_dialog(qtbot: QtBot, session: Session, look: Look) -> None:
    """A scanner types the id and Enter; it is stored in its one form, and the log says that it is new."""
    with session.open() as records:
        made = records.local_ids.make(1)[0]
    dialog = PatientDialog(Patient("TEST^CHILD"), judged_anew=True, open_log=session.open)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.patient_id.setFocus()
    qtbot.keyClicks(dialog.patient_id, made.lower().replace("-", ""))
    qtbot.keyClick(dialog.patient_id, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.patient().patient_id == dialog.patient_id.text() == made
    qtbot.waitUntil(lambda: "A new local ID." in said(dialog))
    dialog.reject()


def test_local_id_of_somebody_else_is_warned_of(qtbot: QtBot, session: Session, look: Look) -> None:
    """A label that was stuck on two cards is noticed before it is stored."""
    with session.open() as records:
        made = records.local_ids.make(1)[0]
        save(records, analyzed(header=Header(patient_name="OTHER^CHILD", patient_id=made)))
    dialog = PatientDialog(Patient("TEST^CHILD"), judged_anew=True, open_log=session.open)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.patient_id.setText(made)
    qtbot.waitUntil(lambda: "a patient in the log has this ID" in said(dialog))
    assert save_button(dialog).isEnabled()
    dialog.reject()


def test_id_of_another_name_is_asked_about(qtbot: QtBot, session: Session, look: Look) -> None:
    """Who saves it must see whose it is, and say so twice; another spelling of the same name is nobody else."""
    with session.open() as records:
        save(records, analyzed(header=Header(patient_name="OKORO^NGOZI", patient_id="K-1001", patient_birth_date="2021-03-04")))
    dialog = PatientDialog(Patient("Mensah, Kofi"), judged_anew=True, open_log=session.open)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.patient_id.setText("K-1001")
    save_button(dialog).click()
    qtbot.waitUntil(lambda: "OKORO, NGOZI, born 4 Mar 2021. Is this the same person?" in said(dialog))
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        save_button(dialog).click()
    same = PatientDialog(Patient("Okoro, Ngozi"), judged_anew=True, open_log=session.open)
    qtbot.addWidget(same)
    same.patient_id.setText("k1001")
    with qtbot.waitSignal(same.accepted):
        save_button(same).click()


def test_own_name_is_corrected_without_a_question(qtbot: QtBot, session: Session, look: Look) -> None:
    """Under the id stands only what is being corrected."""
    with session.open() as records:
        known = save(records, analyzed(header=Header(patient_name="OKORO^NGOZI", patient_id="K-1001"))).patient
    dialog = PatientDialog(known, judged_anew=True, open_log=session.open)
    qtbot.addWidget(dialog)
    dialog.name.setText("Mensah, Kofi")
    with qtbot.waitSignal(dialog.accepted):
        save_button(dialog).click()


def test_mistyped_local_id_is_not_saved(qtbot: QtBot, look: Look) -> None:
    """Its check character tells; an id of another kind is nobody's business, and a known one is not questioned."""
    dialog = dialog_for(qtbot, Patient("TEST^CHILD"))
    dialog.show()
    right = local_id(427)
    dialog.patient_id.setText(right.replace("427", "472"))
    assert not save_button(dialog).isEnabled()
    assert "mistyped" in said(dialog)
    for text in (right, "0042", "LAB-7"):
        dialog.patient_id.setText(text)
        assert save_button(dialog).isEnabled()
    wrong = right.replace("427", "472")
    assert save_button(dialog_for(qtbot, Patient("TEST^CHILD", wrong))).isEnabled()
    dialog.reject()
