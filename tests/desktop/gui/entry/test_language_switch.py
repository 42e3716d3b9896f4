"""Another language, or another size of text, without a restart: the window is built anew around the same work."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import policy as policy_module
from desktop.gui.dialogs.preferences_dialog import PreferencesDialog
from desktop.gui.entry.shell import Shell
from desktop.gui.i18n import facing
from desktop.gui.language_choice import LanguageBox
from desktop.gui.settings import LANGUAGE, Settings
from desktop.paths import settings_file
from desktop.policy import Policy
from desktop.records.entry import Patient
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import log_in
from tests.desktop.gui.entry.test_shell import analyse
from tests.desktop.gui.pseudo import pseudo_languages
from tests.desktop.gui.test_undo_commands import measure
from tests.desktop.gui.words import said

MakeShell = Callable[[Vault], Shell]


@pytest.fixture(autouse=True)
def brackets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every language but English has its words in brackets."""
    with pseudo_languages(monkeypatch):
        yield


def choose(box: LanguageBox, language: str) -> None:
    """Choose a language as by mouse or keyboard."""
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())


def preferences(shell: Shell) -> PreferencesDialog:
    """Open the preferences from the menu."""
    shell.main.commands["preferences"].trigger()
    return next(dialog for dialog in shell.findChildren(PreferencesDialog) if dialog.isVisible())


def switch(qtbot: QtBot, shell: Shell, language: str) -> None:
    """Choose a language in the preferences, and wait for the window."""
    before = shell.main
    dialog = preferences(shell)
    choose(dialog.language, language)
    qtbot.waitUntil(lambda: shell.main is not before)
    dialog.close()


def test_the_window_speaks_another_language_at_the_same_place(
    qtbot: QtBot, shell: Shell, dicom: Path, jpegs: list[Path]
) -> None:
    """Words and direction change; films, the chosen one, the page and what was typed and not saved stay; and back again."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom, *jpegs])
    desk, session = shell.main.desk, shell.main.session
    chosen = desk.model.films[2].number
    shell.main.read.films.choose(chosen)
    opinions = shell.main.read.opinions
    qtbot.waitUntil(opinions.isVisible)
    shell.main.read.opinions.impression.setText("a shadow below")
    assert shell.layoutDirection() is Qt.LayoutDirection.LeftToRight
    switch(qtbot, shell, "ar")
    main = shell.main
    assert main.header.search.placeholderText() == "[Search patients]"
    assert main.commands["home"].text() == "[Home]"
    assert main.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert main.header.mapTo(main, main.header.user.pos()).x() < main.width() / 2
    assert main.page == "read"
    assert main.read.film is not None
    assert main.read.film.number == chosen
    assert main.read.opinions.impression.text() == "a shadow below"
    assert main.desk is desk
    assert main.session is session
    assert not session.locked
    switch(qtbot, shell, "en")
    assert shell.main.header.search.placeholderText() == "Search patients"
    assert shell.main.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert shell.main.read.film.number == chosen
    assert shell.main.read.opinions.impression.text() == "a shadow below"


def test_questions_and_measurements_outlive_another_size_of_text(
    qtbot: QtBot, shell: Shell, dicom: Path, jpegs: list[Path]
) -> None:
    """A patient that disagrees with the file is asked about again, with the same two; what was measured is there, and can be undone."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom, jpegs[0]])
    film, other = shell.main.desk.model.films
    shell.main.read.films.choose(film.number)
    qtbot.waitUntil(lambda: shell.main.read.view.image is not None, timeout=20_000)
    measure(shell.main.read.view)
    shell.main.read.patients.correct(film, Patient("OTHER^CHILD", "0099", "", "", film.patient.age_years))
    before = shell.main
    preferences(shell).sizes[150].click()
    qtbot.waitUntil(lambda: shell.main is not before)
    read = shell.main.read
    qtbot.waitUntil(lambda: read.view.image is not None, timeout=20_000)
    assert len(read.view.measures.measured.items) == 1
    assert read.strip.asking
    assert "0099" in said(read.strip)
    read.films.choose(other.number)
    assert not read.strip.asking
    assert not read.view.measures.measured.items
    read.films.choose(film.number)
    qtbot.waitUntil(lambda: read.view.image is not None, timeout=20_000)
    shell.main.commands["undo"].trigger()
    assert not read.view.measures.measured.items
    with qtbot.waitSignal(shell.main.desk.log_written):
        read.strip.take_typed.click()
    assert shell.main.desk.model.films[0].patient.patient_id == "0099"


def test_films_that_come_later_are_shown_in_the_new_window_only(
    qtbot: QtBot, shell: Shell, dicom: Path, jpegs: list[Path]
) -> None:
    """Nothing of the window before listens to the desk any more."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    before = shell.main
    gone: list[bool] = []
    before.destroyed.connect(lambda: gone.append(True))
    switch(qtbot, shell, "fr")
    qtbot.waitUntil(lambda: gone == [True])
    shell.main.desk.open_paths(jpegs)
    desk = shell.main.desk
    qtbot.waitUntil(lambda: len(desk.model.films) == 4 and not desk.busy, timeout=20_000)
    assert shell.main.read.films.current() is not None


def test_the_language_is_remembered_and_the_lock_keeps_it(qtbot: QtBot, shell: Shell) -> None:
    """The login page speaks it too, also after the preferences are long closed."""
    log_in(qtbot, shell)
    switch(qtbot, shell, "sw")
    assert Settings(settings_file()).language() == "sw"
    shell.main.commands["lock"].trigger()
    assert shell.pages.login.enter.accessibleName() == "[Log in]"
    log_in(qtbot, shell)
    assert shell.main.commands["read"].text() == "[Read]"


def test_larger_text_builds_the_window_anew(qtbot: QtBot, shell: Shell) -> None:
    """The dialog stays open, and grows with it."""
    log_in(qtbot, shell)
    shell.main.show_page("log")
    before, height = shell.main, shell.main.header.height()
    dialog = preferences(shell)
    width = dialog.width()
    dialog.sizes[150].click()
    qtbot.waitUntil(lambda: shell.main is not before)
    assert shell.main.page == "log"
    assert shell.main.header.height() == round(1.5 * height)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.width() > width)
    assert dialog.sizes[150].isChecked()


def test_text_of_125_percent_fits_into_the_smallest_usual_screen(qtbot: QtBot, shell: Shell, dicom: Path) -> None:
    """With a film and its answer, on every page; nothing asks for more than 1366 x 768."""
    log_in(qtbot, shell)
    analyse(qtbot, shell, [dicom])
    before = shell.main
    preferences(shell).sizes[125].click()
    qtbot.waitUntil(lambda: shell.main is not before)
    for page in ("home", "read", "log", "dashboard", "backups", "models"):
        shell.main.show_page(page)
        least = shell.main.minimumSizeHint()
        assert least.width() <= 1366, page
        assert least.height() <= 768, page


def test_who_cannot_read_the_login_page_changes_its_language(qtbot: QtBot, shell: Shell) -> None:
    """Before anybody has logged in; the chosen name stays, the password is typed anew."""
    shell.pages.login.name.setCurrentText("ben")
    shell.pages.login.password.edit.setText("half a passw")
    before = shell.pages.login
    choose(shell.pages.login.language, "hi")
    qtbot.waitUntil(lambda: shell.pages.login is not before)
    assert shell.pages.currentWidget() is shell.pages.login
    assert shell.pages.login.enter.accessibleName() == "[Log in]"
    assert shell.pages.login.name.currentText() == "ben"
    assert shell.pages.login.password.text() == ""
    assert shell.pages.login.language.currentText() == "हिन्दी"


def test_the_first_run_asks_the_language_first(qtbot: QtBot, make_shell: MakeShell, empty_vault: Vault) -> None:
    """Each is named in itself; what was typed before somebody went back to it stays."""
    shell = make_shell(empty_vault)
    page = shell.pages.first_run
    names = [choice.text() for choice in page.language.choices.values()]
    assert names == ["English", "Français", "Español", "Português", "العربية", "हिन्दी", "Kiswahili"]
    page.next.click()
    page.clinic.name.setText("Test clinic")
    page.back.click()
    page.language.choices["ar"].click()
    qtbot.waitUntil(lambda: shell.pages.first_run is not page)
    assert shell.pages.currentWidget() is shell.pages.first_run
    assert shell.pages.first_run.step == 0
    assert shell.pages.first_run.language.choices["ar"].isChecked()
    assert facing("[Language]") in [label.text() for label in shell.pages.first_run.findChildren(QLabel)]
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shell.pages.first_run.next.click()
    assert shell.pages.first_run.clinic.name.text() == "Test clinic"
    assert shell.pages.first_run.language.language == "ar"


def test_the_policy_of_the_machine_wins(
    settings: Settings, make_shell: MakeShell, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The box says why it cannot be changed, and a language chosen before does not come back."""
    policy_module.policy.cache_clear()
    monkeypatch.setattr(policy_module, "read_policy", lambda _path: Policy(language="pt"))
    try:
        settings.set(LANGUAGE, "fr")
        assert settings.language() == "pt"
        shell = make_shell(vault)
        assert not shell.pages.login.language.isEnabled()
        assert "administrator" in shell.pages.login.language.toolTip()
    finally:
        policy_module.policy.cache_clear()
