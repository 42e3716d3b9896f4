"""The offer to check the screen."""

from pytestqt.qtbot import QtBot

from desktop.gui.actions import Actions
from desktop.gui.dialogs.display_check_dialog import screen_name
from desktop.gui.film_jobs import OpenLog
from desktop.gui.home_page import HomePage
from desktop.gui.theme import Look
from desktop.records.display_checks import Seen, note_check
from desktop.records.session import Session
from tests.desktop.gui.conftest import break_log
from tests.desktop.gui.words import said


def test_home_offers_the_check_until_it_is_passed(qtbot: QtBot, open_log: OpenLog, actions: Actions, look: Look) -> None:
    """Calmly, in one line; the button is the command."""
    home = HomePage(open_log, actions, look)
    qtbot.addWidget(home)
    qtbot.waitUntil(lambda: home.display.isVisibleTo(home))
    assert "not checked yet" in said(home)
    with qtbot.waitSignal(actions["display_check"].triggered):
        home.display.check.click()
    screen = screen_name(home.screen())
    for in_white, words in ((False, "did not pass"), (True, "last checked")):
        with open_log() as records:
            note_check(records, Seen(screen, 800, 600, in_black=True, in_white=in_white))
        home.reload()
        qtbot.waitUntil(lambda words=words: words in home.display._words.text())
    assert not home.display.isVisibleTo(home)
    home.close_jobs()


def test_log_that_cannot_be_read_offers_nothing(qtbot: QtBot, session: Session, actions: Actions, look: Look) -> None:
    """The list beside it says why."""
    whole = break_log(session)
    home = HomePage(session.open, actions, look)
    qtbot.addWidget(home)
    qtbot.waitUntil(lambda: "LOG-DAMAGED" in said(home) and not home._jobs.busy)
    assert not home.display.isVisibleTo(home)
    home.close_jobs()
    whole()
