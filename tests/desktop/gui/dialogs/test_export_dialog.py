"""Exporting what a search found."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.export_dialog import ExportDialog
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.export import Format
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, save

COUNT = 3


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, look: Look) -> Iterator[ExportDialog]:
    """Return the dialog of an administrator over three readings."""
    with session.open() as records:
        for number in range(COUNT):
            save(records, analyzed(f"{number:064x}"))
    dialog = ExportDialog(session, look, LogQuery(), COUNT)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_written_and_audited(
    qtbot: QtBot, dialog: ExportDialog, session: Session, tmp_path: Path, kind: Format
) -> None:
    """Without names as long as nobody asks for them."""
    path = tmp_path / f"log.{kind.value}"
    dialog.format.setCurrentIndex(dialog.format.findData(kind.value))
    assert "No name, ID, birth date or file name" in said(dialog)
    dialog.export(path)
    qtbot.waitUntil(lambda: "3 entries were written." in said(dialog))
    assert path.stat().st_size > 100
    assert b"ller" not in path.read_bytes()
    with session.open() as records:
        newest = records.access.audit.entries(limit=1)[0]
    assert (newest.action, newest.detail["format"], newest.detail["entries"]) == (Action.EXPORT, kind.value, COUNT)


def test_names_are_exported_on_request(qtbot: QtBot, dialog: ExportDialog, session: Session, tmp_path: Path) -> None:
    """The dialog says what that means; the audit tells it apart."""
    dialog.with_names.setChecked(True)
    assert "Anyone who gets the file can read it" in said(dialog)
    dialog.export(tmp_path / "log.csv")
    qtbot.waitUntil(lambda: "not encrypted" in said(dialog))
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["patient_name"] for row in csv.DictReader(file)] == ["Müller^Hans"] * COUNT
    with session.open() as records:
        assert records.access.audit.entries(limit=1)[0].action == Action.EXPORT_NAMES


def test_stopped_export_leaves_no_file(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    """The dialog stays and says so."""
    dialog.export(tmp_path / "log.csv")
    dialog.close_button.click()
    qtbot.waitUntil(lambda: "Stopped. No file was written." in said(dialog))
    assert list(tmp_path.glob("log.csv*")) == []
    assert dialog.isVisible()


def test_failure_is_said_in_words(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    """A folder that is not there is no bug."""
    dialog.export(tmp_path / "nowhere" / "log.csv")
    qtbot.waitUntil(lambda: "FILE-UNWRITABLE" in said(dialog))
    assert dialog.export_button.isEnabled()


def test_clinician_exports_without_names(qtbot: QtBot, session: Session, look: Look) -> None:
    """Names need an administrator, and stay so after an export."""
    dialog = ExportDialog(Session(session.home, session.key, Person("clara", "", Role.CLINICIAN)), look, LogQuery(), 1)
    qtbot.addWidget(dialog)
    assert dialog.export_button.isEnabled()
    assert not dialog.with_names.isEnabled()
    assert "Administrator" in dialog.with_names.toolTip()
