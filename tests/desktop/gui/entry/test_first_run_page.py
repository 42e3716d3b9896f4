"""The first-run assistant, step by step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.entry.first_run_page import FirstRunPage
from desktop.gui.entry.first_run_steps import suggested_name
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import PASSWORD


@pytest.fixture
def page(qtbot: QtBot, empty_vault: Vault, look: Look, settings: Settings) -> FirstRunPage:
    """Return the assistant at its first step."""
    page = FirstRunPage(empty_vault, look, settings)
    qtbot.addWidget(page)
    page.show()
    return page


def fill_administrator(page: FirstRunPage, password: str = PASSWORD) -> None:
    """Type the administrator's step."""
    step = page.administrator
    step.full_name.setText("Ana Test")
    step.name.setText("ana")
    step.password.first.edit.setText(password)
    step.password.second.edit.setText(password)


def make_log(qtbot: QtBot, page: FirstRunPage) -> None:
    """Go through the first four steps."""
    page.next.click()
    page.clinic.name.setText("Test clinic")
    page.next.click()
    fill_administrator(page)
    page.next.click()
    page.use.accepted.setChecked(True)
    page.next.setFocus()
    page.next.click()
    qtbot.waitUntil(lambda: page.step == 4, timeout=20_000)


def test_it_makes_the_log_that_was_described(qtbot: QtBot, page: FirstRunPage, empty_vault: Vault, tmp_path: Path) -> None:
    """Clinic, administrator and who accepted the use are in the log, and the key on the saved sheet opens it."""
    make_log(qtbot, page)
    page.recovery.panel.save_to(tmp_path / "sheet.txt")
    with qtbot.waitSignal(page.finished):
        page.next.click()
    session = empty_vault.unlock("ana", PASSWORD)
    with session.open() as records:
        settings = [records.settings.get(key) for key in ("clinic", "language", "accepted_by")]
        assert settings == ["Test clinic", "en", "Ana Test"]
        assert records.settings.get("recovery_sheet")
    (key,) = [
        line.strip() for line in (tmp_path / "sheet.txt").read_text(encoding="utf-8").splitlines() if line.count("-") == 6
    ]
    assert empty_vault.unlock_by_recovery(key).person.name == "recovery-key"


def test_recovery_sheet_must_be_kept(qtbot: QtBot, page: FirstRunPage, tmp_path: Path) -> None:
    """It goes on only when the sheet was saved; a place that cannot be written is said and does not count."""
    make_log(qtbot, page)
    assert not page.next.isEnabled()
    assert page.focusWidget() in (page.recovery.panel.print_button, page.recovery.panel.pdf_button)
    page.recovery.panel.save_to(tmp_path / "no such folder" / "sheet.pdf")
    assert not page.next.isEnabled()
    page.recovery.panel.save_to(tmp_path / "sheet.pdf")
    assert page.next.isEnabled()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_is_made_before_the_use_was_accepted(qtbot: QtBot, page: FirstRunPage, empty_vault: Vault) -> None:
    """By somebody's name, not by ticking alone."""
    page.next.click()
    page.next.click()
    fill_administrator(page)
    page.next.click()
    assert not page.next.isEnabled()
    page.use.accepted.setChecked(True)
    page.use.by.clear()
    assert not page.next.isEnabled()
    page.use.by.setText("Ana Test")
    assert page.next.isEnabled()
    assert not empty_vault.exists()


@pytest.mark.parametrize("password", ["short", "password123", "ana test ana"])
def test_weak_password_does_not_go_on(page: FirstRunPage, password: str) -> None:
    """What is wrong stands below the field."""
    page.next.click()
    page.next.click()
    fill_administrator(page, password)
    assert not page.next.isEnabled()
    assert page.administrator.password._hint.text().startswith("Not taken: ")


def test_two_different_passwords_do_not_go_on(page: FirstRunPage) -> None:
    """A mistyped password would lock the only administrator out."""
    page.next.click()
    page.next.click()
    fill_administrator(page)
    page.administrator.password.second.edit.setText(PASSWORD + "x")
    assert not page.next.isEnabled()


def test_name_to_log_in_with_is_suggested(qtbot: QtBot, page: FirstRunPage) -> None:
    """From the first name, until somebody types another."""
    step = page.administrator
    qtbot.keyClicks(step.full_name, "Ana Test")
    assert step.name.text() == "ana"
    qtbot.keyClicks(step.name, "2")
    qtbot.keyClicks(step.full_name, "x")
    assert step.name.text() == "ana2"
    assert suggested_name("Ренé") == ""


def test_password_is_shown_only_while_held(qtbot: QtBot, page: FirstRunPage) -> None:
    """Releasing hides it again."""
    field = page.administrator.password.first
    eye = field.eye
    qtbot.mousePress(eye, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() is field.edit.EchoMode.Normal
    qtbot.mouseRelease(eye, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() is field.edit.EchoMode.Password
