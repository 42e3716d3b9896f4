"""Automatic backups."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.entry.backup_keeper import BackupKeeper
from desktop.paths import home
from desktop.records import copying
from desktop.records.access import local_now
from desktop.records.backups import home_place, set_second_medium
from desktop.records.health import full_check_due, keep_checked
from desktop.records.manifest import list_backups
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.records.vault import try_out
from tests.desktop.records.clocks import Clock
from tests.desktop.records.readings import analyzed, save

from PySide6.QtCore import QObject  # isort: skip


@pytest.fixture
def clock() -> Clock:
    """Return the clock of the session."""
    return Clock(local_now())


@pytest.fixture
def session(lightbox_home: Path, clock: Clock) -> Session:
    """Return a session with a clock of the test's."""
    return try_out(home(), clock)


@pytest.fixture
def keeper(qtbot: QtBot) -> BackupKeeper:
    """Return a keeper."""
    owner = QObject()
    keeper = BackupKeeper(owner)
    yield keeper
    keeper.close_jobs()
    owner.deleteLater()


def note(session: Session) -> None:
    """Change something."""
    with session.open() as records:
        records.access.note(Action.VERIFY)


def test_backup_is_made_half_an_hour_after_the_last(qtbot: QtBot, keeper: BackupKeeper, session: Session, clock: Clock) -> None:
    """At once when there is none; then not before thirty minutes have passed and something changed."""
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.start(session)
    note(session)
    for minutes, backups in ((29, 1), (2, 2), (40, 2)):
        clock.now += timedelta(minutes=minutes)
        keeper.check()
        # what a check notes is a change too
        qtbot.waitUntil(lambda: not keeper._jobs.busy and not keeper._checks.busy, timeout=20_000)
        assert len(list_backups(home_place(session))) == backups


def test_lock_and_end_make_one(qtbot: QtBot, keeper: BackupKeeper, session: Session, clock: Clock) -> None:
    """With sessions of their own: the lock does not wait for them."""
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.start(session)
    note(session)
    clock.now += timedelta(minutes=6)
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.stop()
    note(session)
    last = session.for_batch()
    session.lock()
    with qtbot.waitSignals([keeper.made, keeper.finished], timeout=20_000):
        keeper.finish(last)
    assert len(list_backups(home_place(session))) == 3


def test_second_medium_gets_one_when_it_is_there(qtbot: QtBot, keeper: BackupKeeper, session: Session, tmp_path: Path) -> None:
    """A medium that is not plugged in is left alone without a complaint."""
    medium = tmp_path / "stick"
    medium.mkdir()
    with session.open() as records:
        set_second_medium(records, medium)
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.start(session)
    assert len(list_backups(medium)) == 1


def test_failure_is_told_once(qtbot: QtBot, keeper: BackupKeeper, session: Session) -> None:
    """Not every minute."""
    home_place(session).write_bytes(b"a file where the folder should be")
    with qtbot.waitSignal(keeper.failed, timeout=20_000) as signal:
        keeper.start(session)
    assert signal.args[0].startswith("BACKUP-")
    with qtbot.assertNotEmitted(keeper.failed):
        keeper.check()
        qtbot.waitUntil(lambda: not keeper._jobs.busy, timeout=20_000)


def test_the_whole_log_is_checked_once_a_day(qtbot: QtBot, keeper: BackupKeeper, session: Session, clock: Clock) -> None:
    """After the login, and noted in the audit; the next day again."""
    with qtbot.waitSignal(keeper.checked, timeout=20_000) as signal:
        keeper.start(session)
    assert signal.args[0].whole
    clock.now += timedelta(hours=23)
    assert not full_check_due(session)
    clock.now += timedelta(hours=2)
    with qtbot.waitSignal(keeper.checked, timeout=20_000):
        keeper.check()
    with session.open() as records:
        assert [entry.action for entry in records.access.audit.entries()].count(Action.VERIFY) == 2


def test_what_a_full_check_finds_is_told_once(qtbot: QtBot, keeper: BackupKeeper, session: Session) -> None:
    """A picture of a reading is gone; the check does not count as one that found all whole."""
    with session.open() as records:
        reading = save(records, analyzed()).entry.reading_id
        records.access.pictures.remove([reading])
    with qtbot.waitSignal(keeper.damaged, timeout=20_000) as signal:
        keeper.start(session)
    assert signal.args[0] == "LOG-PICTURES"
    assert "pictures of 1 readings" in signal.args[1]
    with qtbot.assertNotEmitted(keeper.damaged):
        keeper.check()
        qtbot.waitUntil(lambda: not keeper._checks.busy, timeout=20_000)
    assert full_check_due(session)


def test_a_lock_stops_the_full_check(session: Session) -> None:
    """It neither counts nor finds anything then; the next login begins anew."""
    assert keep_checked(session, lambda: False) is None
    assert full_check_due(session)


def test_the_end_is_told_when_another_backup_is_being_made(
    qtbot: QtBot, keeper: BackupKeeper, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window waits for an answer: it must not wait for ever."""
    monkeypatch.setattr(copying, "_BUSY_S", 0.05)
    note(session)
    with copying.one_at_a_time(session.home), qtbot.waitSignal(keeper.failed, timeout=20_000) as signal:
        keeper.finish(session)
    assert signal.args[0] == "BACKUP-BUSY"
