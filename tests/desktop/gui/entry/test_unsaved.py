"""What was typed beside an answer is asked about before it is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.entry.shell import Shell
from desktop.records.entry import LogQuery
from desktop.records.opinions import OpinionKind
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import OTHER_PASSWORD, PASSWORD, analyse, log_in, said


def disagree(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """Open a film and enter an opinion without saving it."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    panel = shell.main.read.opinions
    qtbot.waitUntil(panel.isVisible)
    panel.impression.setText("Looks different to me")


def opinions(vault: Vault) -> list[str]:
    """Return the texts of all opinions in the log."""
    with vault.unlock("ana", PASSWORD).open() as records:
        reading_id = records.search(LogQuery())[0].reading_id
        return [opinion.text for opinion in records.opinions.of(reading_id)]


@pytest.mark.parametrize("choice", ["save-drafts", "discard-drafts"])
def test_log_out_asks_about_what_was_typed(qtbot: QtBot, shell: Shell, dicom: Path, vault: Vault, choice: str) -> None:
    """An opinion that is not saved is neither lost nor saved without a word; who stays still has it."""
    disagree(qtbot, shell, dicom)
    shell.main.commands["log_out"].trigger()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message)
    assert "TEST, CHILD, child.dcm" in said(shell.pages.message)
    assert "Impression: Looks different to me" in said(shell.pages.message)
    shell.pages.message.chosen.emit("stay")
    assert shell.pages.currentWidget() is shell.main
    assert "different" not in said(shell.pages.message)
    assert shell.main.read.opinions.impression.text() == "Looks different to me"
    shell.main.commands["log_out"].trigger()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message)
    shell.pages.message.chosen.emit(choice)
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.login, timeout=20_000)
    assert opinions(vault) == (["Looks different to me"] if choice == "save-drafts" else [])


def test_closing_asks_about_what_was_typed(qtbot: QtBot, shell: Shell, dicom: Path, vault: Vault) -> None:
    """The program ends once it is saved."""
    disagree(qtbot, shell, dicom)
    shell.close()
    assert shell.isVisible()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message)
    (save,) = (made for made in shell.pages.message.findChildren(QPushButton) if made.accessibleName() == "Save")
    assert shell.pages.message.focusWidget() is save
    qtbot.keyClick(save, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert opinions(vault) == ["Looks different to me"]


def test_what_was_signed_since_is_not_followed_by_an_older_draft(qtbot: QtBot, shell: Shell, dicom: Path, vault: Vault) -> None:
    """It is listed as such, and the one button for all leaves it alone."""
    disagree(qtbot, shell, dicom)
    with vault.unlock("ana", PASSWORD).open() as records:
        reading_id = records.search(LogQuery())[0].reading_id
        records.opinions.add(reading_id, OpinionKind.IMPRESSION, text="Signed")
    shell.close()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message)
    assert "judged again or signed since" in said(shell.pages.message)
    assert "Save" not in {made.accessibleName() for made in shell.pages.message.findChildren(QPushButton)}
    shell.pages.message.chosen.emit("discard-drafts")
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert opinions(vault) == ["Signed"]


def test_lock_beside_the_question_shows_nothing_of_it(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """The list names patients: it goes from memory with all else."""
    disagree(qtbot, shell, dicom)
    shell.close()
    qtbot.waitUntil(lambda: shell.pages.currentWidget() is shell.pages.message)
    shell.lock()
    assert "TEST" not in said(shell)
    assert "different" not in said(shell)
    shell.shifts.drafts.clear()


def test_what_was_typed_outlives_a_lock(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """It cannot be seen meanwhile, nobody else gets it, and its author finds it after the next login."""
    disagree(qtbot, shell, dicom)
    shell.lock()
    assert "different" not in said(shell)
    log_in(qtbot, shell, "ben", OTHER_PASSWORD)
    assert "different" not in said(shell)
    shell.lock()
    log_in(qtbot, shell)
    shell.main.show_page("log")
    qtbot.waitUntil(lambda: shell.main.log.model.rowCount() == 1)
    shell.main.log.table.selectRow(0)
    panel = shell.main.log.detail.opinions
    qtbot.waitUntil(lambda: panel.impression.text() == "Looks different to me", timeout=20_000)
    shell.shifts.drafts.clear()
