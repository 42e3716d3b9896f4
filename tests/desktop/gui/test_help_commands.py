"""What leads to help."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui import dialogs
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.help_commands import CHAPTERS, DIALOGS, HELP_KEY
from desktop.gui.help_window import HelpWindow
from desktop.gui.i18n import describe
from desktop.gui.main_window import MainWindow
from desktop.manual import IN_SHORT, chapters


def test_f1_opens_the_chapter_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    """Every page has one, and each one is there."""
    assert set(CHAPTERS) == set(window._by_name)
    assert set(CHAPTERS.values()) <= {chapter.key for chapter in chapters()}
    for page, key in CHAPTERS.items():
        if page != "patient":
            window.show_page(page)
            window.commands["page_help"].trigger()
            assert window.help.help.key == key
    assert window.commands["page_help"].shortcut().toString() == "F1"


def test_manual_of_the_menu_opens_at_the_short_page(qtbot: QtBot, window: MainWindow) -> None:
    """Whatever is on screen; so does F1 where there is no chapter."""
    window.show_page("read")
    window.commands["page_help"].trigger()
    window.commands["manual"].trigger()
    assert window.help.help.key == IN_SHORT
    window.help.help.show_chapter("backups")
    window.help.help.show_chapter("")
    assert window.help.help.key == IN_SHORT


def test_f1_opens_help_beside_a_dialog_that_waits(qtbot: QtBot, window: MainWindow) -> None:
    """It belongs to the dialog, so that it can be used and goes with it; the chapter is the dialog's own."""
    known = {chapter.key for chapter in chapters()}
    assert set(DIALOGS.values()) <= known
    classes = {
        name
        for path in Path(dialogs.__file__).parent.glob("*.py")
        for name in re.findall(r"^class (\w+)\(", path.read_text(), re.M)
    }
    assert set(DIALOGS) <= classes
    seen: list[str] = []

    def press() -> None:
        dialog = window.findChild(ShortcutsDialog)
        qtbot.waitUntil(lambda: dialog.findChild(QShortcut, HELP_KEY) is not None)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        (manual,) = dialog.findChildren(HelpWindow)
        seen.append(manual.key)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        assert len(dialog.findChildren(HelpWindow)) == 1
        assert manual.isVisible()
        dialog.reject()

    QTimer.singleShot(0, press)
    window.commands["shortcuts"].trigger()
    assert seen == ["keyboard"]


def test_notice_explains_its_code(qtbot: QtBot, window: MainWindow) -> None:
    """A bug has no code of the manual, and so no such button."""
    window.notices.show_error(*describe(RecordsError("LOG-LOCKED")))
    (explain,) = (
        button for button in window.notices.findChildren(type(window.header.user)) if "LOG-LOCKED" in button.accessibleName()
    )
    explain.click()
    assert window.help.help.key == "LOG-LOCKED"
    window.notices.clear()
    window.notices.show_error(*describe(ValueError("a bug")))
    names = [b.accessibleName() for b in window.notices.findChildren(type(window.header.user)) if b.isVisibleTo(window)]
    assert names == ["Close this notice"]


def test_result_panel_explains_a_refusal(qtbot: QtBot, window: MainWindow) -> None:
    """It only says which code."""
    window.read.result.explain_wanted.emit("SCOPE-AGE")
    assert window.help.help.key == "SCOPE-AGE"


def test_training_leads_to_what_a_code_means(qtbot: QtBot, window: MainWindow) -> None:
    """And its window is another than the log's."""
    window.commands["training"].trigger()
    (training,) = window.findChildren(TrainingDialog)
    training.explain_wanted.emit("SCOPE-KIND")
    assert window.help.help.key == "SCOPE-KIND"
    training.close()
