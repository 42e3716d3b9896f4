"""Making local ids and their labels."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.dialogs.labels_dialog import LabelsDialog, note_print
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from tests.desktop.gui.words import said


def test_ids_are_made_in_the_log_and_saved_as_a_sheet(qtbot: QtBot, session: Session, look: Look, tmp_path: Path) -> None:
    """Each is free and never made again; another file is not written over."""
    dialog = LabelsDialog(session, look)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save.isEnabled()
    dialog.count.setValue(3)
    dialog.make.click()
    qtbot.waitUntil(lambda: len(dialog.ids) == 3)
    first = dialog.ids
    with session.open() as records:
        assert all(records.local_ids.is_free(local_id) for local_id in first)
    assert f"{first[0]} to {first[2]}" in said(dialog)
    dialog.save_to(tmp_path / "labels.pdf")
    qtbot.waitUntil(lambda: "Saved." in said(dialog))
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF-")
    (tmp_path / "letter.txt").write_text("Dear colleague")
    dialog.save_to(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: "FILE-EXISTS" in said(dialog))
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.ids != first)
    assert not set(first) & set(dialog.ids)
    dialog.close()


def test_viewer_makes_none(qtbot: QtBot, session: Session, look: Look) -> None:
    """The button is off and says why; the log would refuse as well."""
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    dialog = LabelsDialog(viewer, look)
    qtbot.addWidget(dialog)
    assert not dialog.make.isEnabled()
    assert "Operator" in dialog.make.toolTip()
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        note_print(viewer, 1)


def test_what_cannot_be_done_says_why(qtbot: QtBot, session: Session, look: Look) -> None:
    """Nothing is made yet; no printer is there."""
    dialog = LabelsDialog(session, look)
    qtbot.addWidget(dialog)
    for made in (dialog.save, dialog.print):
        assert not made.isEnabled()
        assert made.toolTip()


def test_printing_is_audited(session: Session) -> None:
    """How many labels, and nothing else."""
    note_print(session, 24)
    with session.open() as records:
        entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.detail) == (Action.PRINT, {"labels": 24})
