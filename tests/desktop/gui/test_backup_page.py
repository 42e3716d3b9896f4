"""The page of backups."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.backup_jobs import choose_medium, load_backups
from desktop.gui.backup_page import BackupPage
from desktop.gui.theme import Look
from desktop.records.access import Person, local_now
from desktop.records.backups import make_backup
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, save


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> Iterator[BackupPage]:
    """Return the page over a log with one reading."""
    with session.open() as records:
        save(records, analyzed())
    page = BackupPage(session, look)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    page.reload()
    qtbot.waitUntil(lambda: not page._jobs.busy)
    yield page
    page.close_jobs()


def cell(page: BackupPage, row: int, column: int) -> str:
    """Return the text of a cell."""
    return page.table.item(row, column).text()


def test_backup_is_made_listed_and_checked(qtbot: QtBot, page: BackupPage) -> None:
    """The list begins empty and says so; one press makes a backup, another reads it back."""
    assert "No backup yet" in said(page)
    page.now.click()
    assert not page.now.isEnabled()  # one at a time
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert (cell(page, 0, 1), cell(page, 0, 2), cell(page, 0, 3)) == ("1", "this computer", "by hand")
    assert cell(page, 0, 5) == "when it was made"
    page.check.click()
    qtbot.waitUntil(lambda: cell(page, 0, 5).startswith("just now: whole, 1 reading"))


def test_damaged_backup_is_told(qtbot: QtBot, page: BackupPage) -> None:
    """A flipped byte is found, and said in words."""
    page.now.click()
    qtbot.waitUntil(lambda: page.chosen() is not None)
    path = page.chosen().path / "log.db"
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    page.check.click()
    qtbot.waitUntil(lambda: "BACKUP-DAMAGED" in said(page))
    assert cell(page, 0, 5) == "when it was made"


def test_second_medium_is_chosen_and_gets_backups(qtbot: QtBot, page: BackupPage, session: Session, tmp_path: Path) -> None:
    """Its folder and last backup stand there; a folder on the same disk is warned of, a missing one is told."""
    assert "None chosen yet" in said(page)
    assert not page.to_medium.isEnabled()
    stick = tmp_path / "stick"
    stick.mkdir()
    page._start(lambda: choose_medium(session, stick), page._on_facts)
    qtbot.waitUntil(lambda: "it has no backup of this log yet" in said(page))
    assert "on the disk of the log" in said(page)
    page.to_medium.click()
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert cell(page, 0, 2) == "second medium"
    stick.rename(tmp_path / "pulled-out")
    page.reload()
    qtbot.waitUntil(lambda: "It is not plugged in." in said(page))
    assert not page.to_medium.isEnabled()


def test_week_without_second_medium_is_reminded_of(qtbot: QtBot, page: BackupPage, session: Session) -> None:
    """The reminder comes after seven days and goes with a backup there."""
    later = Session(session.home, session.key, session.person, lambda: local_now() + timedelta(days=8))
    assert not load_backups(session).reminder
    assert load_backups(later).reminder
    page._on_facts(load_backups(later))
    assert "For a week no backup went to a second medium" in said(page)


def test_operator_may_back_up_but_not_restore(qtbot: QtBot, session: Session, look: Look) -> None:
    """What needs an administrator is off and says so."""
    make_backup(session)
    page = BackupPage(Session(session.home, session.key, Person("otto", "", Role.OPERATOR)), look)
    qtbot.addWidget(page)
    page.reload()
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert page.now.isEnabled()
    for made in (page.restore, page.choose):
        assert not made.isEnabled()
        assert "Administrator" in made.toolTip()
    page.close_jobs()
