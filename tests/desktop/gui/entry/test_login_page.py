"""Login: failures, waiting, the second factor, and the way back for a forgotten password."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.gui.entry.login_page import LoginPage
from desktop.gui.entry.recovery_page import RecoveryPage
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.paths import home
from desktop.records import totp
from desktop.records.access import local_now
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import OTHER_PASSWORD, PASSWORD
from tests.desktop.records.clocks import Clock


@pytest.fixture
def clock() -> Clock:
    """Return the clock of the vault."""
    return Clock(local_now())


@pytest.fixture
def page(qtbot: QtBot, vault: Vault, look: Look, settings: Settings, clock: Clock) -> LoginPage:
    """Return the page that asks for a name."""
    page = LoginPage(Vault(home(), clock), look, settings)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    return page


def said(page: LoginPage | RecoveryPage) -> str:
    """Return the words on screen."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def enter(qtbot: QtBot, page: LoginPage, name: str, password: str, code: str = "") -> None:
    """Type and wait for the answer."""
    page.name.setCurrentText(name)
    page.password.edit.setText(password)
    page.code.setText(code)
    page.enter.click()
    qtbot.waitUntil(lambda: not page._jobs.busy, timeout=20_000)


def test_names_are_offered(page: LoginPage) -> None:
    """Nobody is chosen where there are several, so that nobody types under another's name."""
    assert [page.name.itemText(row) for row in range(page.name.count())] == ["ana", "ben"]
    assert page.name.currentIndex() == -1
    assert not page.enter.isEnabled()


def test_right_password_opens(qtbot: QtBot, page: LoginPage) -> None:
    """The session is the person's, and the password is not left in the field."""
    with qtbot.waitSignal(page.unlocked) as signal:
        enter(qtbot, page, "ben", OTHER_PASSWORD)
    assert signal.args[0].person.full_name == "Ben Test"
    assert page.password.text() == ""


def test_five_failures_count_down(qtbot: QtBot, page: LoginPage, clock: Clock) -> None:
    """The waiting time is shown, the button is off, and both end when it is over."""
    for _ in range(5):
        enter(qtbot, page, "ana", "wrong password")
    assert "Try again in 0:05" in page.enter.text()
    page.password.edit.setText(PASSWORD)
    assert not page.enter.isEnabled()
    clock.now += timedelta(seconds=3)
    page._seconds.timeout.emit()
    assert "Try again in 0:02" in page.enter.text()
    clock.now += timedelta(seconds=3)
    page._seconds.timeout.emit()
    assert "Log in" in page.enter.text()
    assert page.enter.isEnabled()


def test_code_is_asked_for_when_needed(qtbot: QtBot, page: LoginPage, vault: Vault, clock: Clock) -> None:
    """The field comes after the right password; a wrong code is said, the right one opens."""
    session = vault.unlock("ana", PASSWORD)
    secret = session.accounts.start_second_factor()
    session.accounts.confirm_second_factor(secret, totp.code(secret, session.now()))
    clock.now += timedelta(minutes=2)
    enter(qtbot, page, "ana", PASSWORD)
    assert page.code.isVisible()
    enter(qtbot, page, "ana", PASSWORD, "000000" if totp.code(secret, clock.now) != "000000" else "111111")
    qtbot.waitUntil(lambda: "This code is wrong" in said(page))
    with qtbot.waitSignal(page.unlocked):
        enter(qtbot, page, "ana", PASSWORD, totp.code(secret, clock.now))


def test_fields_keep_their_place_when_a_message_appears(qtbot: QtBot, page: LoginPage) -> None:
    """Nobody types into a field that has just moved away."""
    page.resize(1000, 700)
    before = page.password.mapTo(page, QPoint())
    page.show_problem("Name or password is wrong; type both again.", "LOGIN-FAILED")
    qtbot.waitUntil(lambda: "LOGIN-FAILED" in said(page))
    QApplication.sendPostedEvents()
    assert page.password.mapTo(page, QPoint()) == before


def test_tabulator_passes_over_the_eye(page: LoginPage) -> None:
    """It comes behind all else that is typed or pressed."""
    following, order = page.password.edit.nextInFocusChain(), []
    while following is not page.password.edit:
        order.append(following)
        following = following.nextInFocusChain()
    assert order.index(page.code) < order.index(page.enter) < order.index(page.password.eye)


def test_other_name_forgets_what_was_typed(page: LoginPage) -> None:
    """A password is not tried under another name by mistake."""
    page.name.setCurrentText("ana")
    page.password.edit.setText(PASSWORD)
    page.name.setCurrentText("ben")
    assert page.password.text() == ""


def test_damaged_key_file_is_told(qtbot: QtBot, page: LoginPage) -> None:
    """No list of names can be made: the page hands it on."""
    page._vault.keys_path.write_bytes(b"{}")
    with qtbot.waitSignal(page.failed) as signal:
        page.ask()
    assert signal.args[0].code == "KEYS-DAMAGED"


def test_recovery_key_gives_a_new_password(qtbot: QtBot, vault: Vault, look: Look, made_log: tuple[object, str]) -> None:
    """A mistyped key is said; the right one lets somebody have a new password, and its session ends there."""
    page = RecoveryPage(vault, look)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    page.key.setText(made_log[1][:-1])
    page.next.click()
    qtbot.waitUntil(lambda: "RECOVERY-KEY" in said(page))
    page.key.setText(made_log[1].lower().replace("-", " "))
    page.next.click()
    qtbot.waitUntil(lambda: page.name.count() == 2, timeout=20_000)
    session = page._session
    for field in (page.new.first, page.new.second):
        field.edit.setText("seven birds at noon")
    page.name.setCurrentIndex(0)
    with qtbot.waitSignal(page.done, timeout=20_000) as signal:
        qtbot.keyClick(page.new.second.edit, Qt.Key.Key_Return)
    assert signal.args == ["ana"]
    assert session.locked
    assert vault.unlock("ana", "seven birds at noon").person.name == "ana"
