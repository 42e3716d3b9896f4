"""How common each class is here, as it is typed."""

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.prevalence_dialog import PrevalenceDialog
from desktop.gui.theme import Look
from tests.desktop.packages import CODES, tiny_manifest


def test_what_is_set_comes_back_and_what_is_not_stays_out(qtbot: QtBot, look: Look) -> None:
    """Shares of 1, not of 100."""
    dialog = PrevalenceDialog(tiny_manifest(), {CODES[0]: 0.7}, look)
    qtbot.addWidget(dialog)
    assert dialog.shares() == {CODES[0]: 0.7, CODES[1]: None, CODES[2]: None}
    dialog.boxes[CODES[1]].setValue(0.5)
    dialog.boxes[CODES[0]].setValue(0)
    assert dialog.shares() == {CODES[0]: None, CODES[1]: 0.005, CODES[2]: None}
    assert dialog.boxes[CODES[0]].text() == "not set"


def test_more_than_all_images_cannot_be_saved(qtbot: QtBot, look: Look) -> None:
    """It says so, until it is mended."""
    dialog = PrevalenceDialog(tiny_manifest(), {CODES[0]: 0.7}, look)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled()
    assert dialog.wrong.isHidden()
    dialog.boxes[CODES[1]].setValue(40)
    assert not save.isEnabled()
    assert not dialog.wrong.isHidden()
    dialog.boxes[CODES[1]].setValue(30)
    assert save.isEnabled()
