"""Language, colours, size of text and motion: seen at once, remembered, and locked where the machine's policy says so."""

from collections.abc import Iterator

import pytest

from desktop import policy as policy_module
from desktop.gui.dialogs.preferences_dialog import PreferencesDialog
from desktop.gui.settings import REDUCED_MOTION, Settings, chosen_look
from desktop.gui.theme import TEXT_SIZES, THEMES, Look, ThemeName
from desktop.paths import settings_file
from desktop.policy import Policy
from tests.desktop.gui.words import said

from PySide6.QtCore import Qt  # isort: skip
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip


@pytest.fixture
def dialog(qtbot: QtBot, look: Look, settings: Settings) -> PreferencesDialog:
    """Return the shown dialog."""
    return shown(qtbot, look, settings)


def shown(qtbot: QtBot, look: Look, settings: Settings) -> PreferencesDialog:
    """Open the dialog."""
    dialog = PreferencesDialog(look, settings)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the machine's policy lock all that it can."""
    locks = Policy(language="en", data_folder="~/clinic", lock_minutes=5, exports=("csv", "xlsx"))
    monkeypatch.setattr(policy_module, "read_policy", lambda _path: locks)
    policy_module.policy.cache_clear()
    yield
    policy_module.policy.cache_clear()


def test_a_theme_is_seen_at_once_and_remembered(dialog: PreferencesDialog, look: Look, qapp: QApplication) -> None:
    """The whole program changes its colours while the dialog stays open."""
    assert dialog.themes[ThemeName.DARK].isChecked()
    dialog.themes[ThemeName.HIGH_CONTRAST].click()
    assert look.name is ThemeName.HIGH_CONTRAST
    assert qapp.palette().window().color() == THEMES[ThemeName.HIGH_CONTRAST].color("bg")
    assert Settings(settings_file()).theme() is ThemeName.HIGH_CONTRAST
    assert [name for name, choice in dialog.themes.items() if choice.isChecked()] == [ThemeName.HIGH_CONTRAST]


def test_the_size_of_text_is_seen_at_once_and_remembered(qtbot: QtBot, dialog: PreferencesDialog, look: Look) -> None:
    """The dialog itself grows with it."""
    assert list(dialog.sizes) == list(TEXT_SIZES)
    width = dialog.width()
    dialog.sizes[125].click()
    qtbot.waitUntil(lambda: dialog.width() > width)
    assert look.text_size == 125
    assert Settings(settings_file()).text_size() == 125
    assert dialog.sizes[125].isChecked()


def test_reduced_motion_is_obeyed_and_remembered(dialog: PreferencesDialog, look: Look, qapp: QApplication) -> None:
    """Also after the next start."""
    dialog.motion.click()
    assert look.reduced_motion
    assert Settings(settings_file()).get(REDUCED_MOTION) is True
    assert chosen_look(qapp, Settings(settings_file())).reduced_motion


def test_the_dialog_speaks_the_chosen_language(qtbot: QtBot, dialog: PreferencesDialog, look: Look) -> None:
    """The box keeps what was chosen, named in itself, and the direction follows."""
    box = dialog.language
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.language is not box)
    assert look.language == "ar"
    assert dialog.language.currentText() == "العربية"
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert Settings(settings_file()).language() == "ar"


def test_what_the_policy_locks_is_shown_with_the_reason(locked: None, qtbot: QtBot, look: Look, settings: Settings) -> None:
    """Nobody looks for a switch that is not theirs."""
    dialog = shown(qtbot, look, settings)
    assert not dialog.language.isEnabled()
    words = said(dialog)
    assert "Set for this computer by its administrator" in words
    for fact in ("after 5 minute", "csv, xlsx", "folder of its own"):
        assert fact in words


def test_nothing_is_said_of_a_policy_that_is_not_there(dialog: PreferencesDialog) -> None:
    """The usual computer has none."""
    assert "administrator" not in said(dialog)
    assert dialog.language.isEnabled()


def test_everything_is_reached_by_the_keyboard_and_has_a_name(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    """Tab goes through all choices, from the first line to the last."""
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.language.setFocus()
    seen: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in seen:
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert seen[0] is dialog.language
    for control in (dialog.motion, close):
        assert control in seen
    assert any(choice in seen for choice in dialog.themes.values())
    assert any(choice in seen for choice in dialog.sizes.values())
    named = (dialog.language, *dialog.themes.values(), *dialog.sizes.values(), dialog.motion)
    assert all(control.accessibleName() for control in named)
