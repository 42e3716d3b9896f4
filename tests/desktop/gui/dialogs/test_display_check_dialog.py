"""The display check."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.display_check_dialog import DisplayCheckDialog
from desktop.gui.film_jobs import OpenLog
from desktop.gui.theme import Look
from desktop.records.display_checks import last_check
from desktop.records.session import ReadOnlySession, Session
from desktop.records.store import Records
from tests.desktop.gui.words import said


@pytest.mark.parametrize(("in_white", "words"), [(True, "Both squares are seen"), (False, "do not read films on it")])
def test_answers_are_kept(qtbot: QtBot, open_log: OpenLog, look: Look, in_white: bool, words: str) -> None:
    """Only when both were given; the next one sees when it was."""
    dialog = DisplayCheckDialog(open_log, look)
    qtbot.addWidget(dialog)
    assert "not a diagnostic display" in said(dialog)
    qtbot.waitUntil(lambda: "not checked before" in said(dialog))
    dialog.in_black.button(1).click()
    assert not dialog.keep.isEnabled()
    dialog.in_white.button(int(in_white)).click()
    dialog.keep.click()
    qtbot.waitUntil(lambda: words in said(dialog))
    with open_log() as records:
        check = last_check(records, dialog._screen)
    assert check is not None
    assert (check.seen.in_black, check.seen.in_white, check.seen.passed) == (True, in_white, in_white)
    assert check.seen.columns > 0
    dialog.reject()


def test_answers_are_kept_however_soon_the_dialog_goes(qtbot: QtBot, open_log: OpenLog, look: Look) -> None:
    """While the log is slow, too: what was pressed counts."""
    go_on = threading.Event()

    def slowly() -> Records:
        go_on.wait(10)
        return open_log()

    dialog = DisplayCheckDialog(slowly, look)
    qtbot.addWidget(dialog)
    for group in (dialog.in_black, dialog.in_white):
        group.button(1).click()
    dialog.keep.click()
    threading.Timer(0.05, go_on.set).start()
    dialog.reject()
    with open_log() as records:
        assert last_check(records, dialog._screen) is not None


def test_answers_that_cannot_be_kept_are_said(qtbot: QtBot, session: Session, look: Look) -> None:
    """With the code, and they may be tried again."""
    dialog = DisplayCheckDialog(ReadOnlySession.of(session).open, look)
    qtbot.addWidget(dialog)
    for group in (dialog.in_black, dialog.in_white):
        group.button(1).click()
    dialog.keep.click()
    qtbot.waitUntil(lambda: "LOG-READ-ONLY" in said(dialog))
    assert dialog.keep.isEnabled()
    dialog.reject()


def test_every_answer_says_what_it_answers(qtbot: QtBot, open_log: OpenLog, look: Look) -> None:
    """Two buttons named "Yes" are one too many for who hears them."""
    dialog = DisplayCheckDialog(open_log, look)
    qtbot.addWidget(dialog)
    names = [button.accessibleName() for group in (dialog.in_black, dialog.in_white) for button in group.buttons()]
    assert len(set(names)) == 4
    dialog.reject()
