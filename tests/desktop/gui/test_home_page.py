"""The Home page, besides what the tests of the window say of it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.actions import Actions
from desktop.gui.film_jobs import OpenLog
from desktop.gui.home_page import HomePage
from desktop.gui.theme import Look
from desktop.records.batch import OpenBatch
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, save

REMINDERS = ("SECOND-MEDIUM", "RECOVERY-SHEET", "RESTORE-UNCONFIRMED")


@pytest.fixture
def home(qtbot: QtBot, open_log: OpenLog, actions: Actions, look: Look) -> Iterator[HomePage]:
    """Return the page of an empty log, shown."""
    page = HomePage(open_log, actions, look)
    qtbot.addWidget(page)
    page.resize(1024, 470)  # what the smallest window leaves
    page.show()
    qtbot.waitUntil(lambda: not page._jobs.busy)
    yield page
    page.close_jobs()


def test_steps_are_taught_while_nothing_was_read_today(qtbot: QtBot, home: HomePage, open_log: OpenLog) -> None:
    """After that the room belongs to what is to be done."""
    assert home.steps.isVisible()
    assert "Nothing read today" in said(home)
    with open_log() as records:
        save(records, analyzed())
    home.reload()
    qtbot.waitUntil(home.today.isVisible)
    assert not home.steps.isVisible()
    assert home.model.rowCount() == 1


@pytest.mark.parametrize("text_size", [100, 125, 150])
def test_all_reminders_at_once_do_not_make_the_window_larger(home: HomePage, look: Look, text_size: int) -> None:
    """They scroll; the buttons are as wide as their words in any size."""
    look.resize_text(text_size)
    home.show_reminders(REMINDERS)
    home.batches.show_batches([OpenBatch(1, datetime(2026, 3, 5, tzinfo=UTC), "ana", 3, 1, 12)])
    assert "12" in said(home)
    assert home.minimumSizeHint().height() <= 470
    assert home.minimumSizeHint().width() <= 1024
    for made in home.buttons.values():
        assert made.width() >= made.minimumSizeHint().width()
        left = made.mapTo(home, made.rect().topLeft()).x()
        assert left >= 0
    look.resize_text(100)


def test_reminders_go_when_they_are_settled(home: HomePage) -> None:
    """Codes that are not named any more are not shown."""
    home.show_reminders(REMINDERS)
    assert "No recovery sheet" in said(home)
    home.show_reminders(())
    assert "No recovery sheet" not in said(home)
