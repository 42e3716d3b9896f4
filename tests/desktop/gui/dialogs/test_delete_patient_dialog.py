"""Deleting a patient for good."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.backup_jobs import load_backups
from desktop.gui.dialogs.delete_patient_dialog import DeletePatientDialog
from desktop.gui.theme import Look
from desktop.records.backups import make_backup
from desktop.records.entry import LogQuery
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Action
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import CHILD, analyzed, save


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, look: Look) -> Iterator[DeletePatientDialog]:
    """Return the dialog for a patient with one film, of whom there is a backup."""
    with session.open() as records:
        person = save(records, analyzed()).entry.person
        summary = records.persons.summary(person)
    make_backup(session)
    dialog = DeletePatientDialog(session, look, summary)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def left(session: Session) -> int:
    """Return how many entries the log has."""
    with session.open() as records:
        return records.count(LogQuery())


def test_patient_goes_only_after_id_and_reason_were_typed(qtbot: QtBot, dialog: DeletePatientDialog, session: Session) -> None:
    """The button needs both; then nothing of the patient is left in the log, and the audit says why."""
    assert "until newer ones have taken their place" in said(dialog)
    dialog.reason.setText("asked for it")
    dialog.typed.setText("0043")
    assert not dialog.delete_button.isEnabled()
    dialog.typed.setText("0042")
    dialog.reason.setText("  ")
    assert not dialog.delete_button.isEnabled()
    dialog.reason.setText("asked for it")
    with qtbot.waitSignal(dialog.accepted):
        dialog.delete_button.click()
    assert left(session) == 0
    with session.open() as records:
        deeds = [entry.action for entry in records.access.audit.entries()]
    assert Action.DELETE_PATIENT in deeds
    assert len(load_backups(session).backups) == 1


def test_backups_follow_on_request(qtbot: QtBot, dialog: DeletePatientDialog, session: Session) -> None:
    """The one that held the patient is gone, and a new one without them is there."""
    before = load_backups(session).backups
    dialog.typed.setText("0042")
    dialog.reason.setText("asked for it")
    dialog.from_backups.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.delete_button.click()
    after = load_backups(session).backups
    assert [backup.readings for backup in before] == [1]
    assert [backup.readings for backup in after] == [0]


def test_reason_that_names_the_patient_is_refused(qtbot: QtBot, dialog: DeletePatientDialog, session: Session) -> None:
    """The audit would keep it for ever."""
    dialog.typed.setText("0042")
    dialog.reason.setText("Müller asked for it")
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "DELETE-REASON" in said(dialog))
    assert left(session) == 1
    assert dialog.delete_button.isEnabled()


def test_backups_that_cannot_be_reached_are_told(qtbot: QtBot, dialog: DeletePatientDialog, session: Session) -> None:
    """The patient is deleted from the log all the same; nobody believes that they are gone everywhere."""
    place = load_backups(session).backups[0].path.parent.parent
    dialog.typed.setText("0042")
    dialog.reason.setText("asked for it")
    dialog.from_backups.setChecked(True)
    place.rename(place.with_name("elsewhere"))
    place.write_text("no folder")
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "backups may still hold them" in said(dialog))
    assert left(session) == 0
    with qtbot.waitSignal(dialog.accepted):
        dialog.cancel_button.click()


def test_what_may_be_left_is_told(qtbot: QtBot, dialog: DeletePatientDialog, session: Session) -> None:
    """A note on another patient's film names this one: the dialog stays, and says how many."""
    with session.open() as records:
        other = save(records, analyzed("c" * 64, replace(CHILD, patient_name="Otto", patient_id="77"))).entry
        records.opinions.add(other.reading_id, OpinionKind.IMPRESSION, text="as in Müller")
    dialog.typed.setText("0042")
    dialog.reason.setText("asked for it")
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "1 note" in said(dialog))
    assert not dialog.delete_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        dialog.cancel_button.click()
