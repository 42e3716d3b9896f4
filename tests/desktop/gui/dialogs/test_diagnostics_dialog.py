"""The self-test from the window."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.diagnostics_dialog import DiagnosticsDialog
from desktop.gui.theme import Look
from desktop.selftest_apart import Check
from tests.desktop.gui.words import said


def test_checks_are_shown_as_they_come(qtbot: QtBot, look: Look) -> None:
    """Each in a row with a word; at the end, how many."""
    dialog = DiagnosticsDialog(look)
    qtbot.addWidget(dialog)
    assert not dialog.copy.isEnabled()
    qtbot.waitUntil(lambda: not dialog.running, timeout=60_000)
    rows = [dialog.rows.topLevelItem(number) for number in range(dialog.rows.topLevelItemCount())]
    assert len(rows) > 20
    assert {row.text(1) for row in rows} == {"Passed"}
    assert f"All {len(rows)}" in said(dialog)
    dialog.copy.click()
    assert "passed  model router" in QApplication.clipboard().text()
    QApplication.clipboard().clear()
    dialog.reject()


def test_failed_check_says_not_to_use_the_program(qtbot: QtBot, look: Look) -> None:
    """And no folder of a person."""
    dialog = DiagnosticsDialog(look)
    qtbot.addWidget(dialog)
    dialog._apart.stop()
    qtbot.waitUntil(lambda: not dialog.running, timeout=60_000)
    dialog._on_check(Check("fonts", passed=False, detail="cannot read '/home/jane/x.ttf'"))
    dialog._on_done()
    assert "do not use this installation" in said(dialog)
    assert "jane" not in dialog.rows.topLevelItem(dialog.rows.topLevelItemCount() - 1).text(2)
    dialog.reject()
