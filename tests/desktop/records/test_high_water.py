"""The note beside the log tells when the disk gave back less than was committed."""

import shutil
from pathlib import Path

import pytest

from desktop.records.backups import make_backup
from desktop.records.folder import FOLDER
from desktop.records.health import check_start
from desktop.records.high_water import FILE_NAME
from desktop.records.restoring import restore
from desktop.records.roles import Action
from desktop.records.session import Session
from tests.desktop.records.readings import analyzed, save


def fill(session: Session, first: int, count: int) -> None:
    """Save readings of different images."""
    with session.open() as records:
        for number in range(first, first + count):
            save(records, analyzed(f"{number:064}"))


@pytest.fixture
def killed(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Return a session of a log as a killed program leaves it: the last readings are in the write-ahead log only."""
    fill(session, 0, 2)
    home = tmp_path_factory.mktemp("killed")
    with session.open() as records:
        for number in range(2, 5):
            save(records, analyzed(f"{number:064}"))
        shutil.copytree(session.home / FOLDER, home / FOLDER)
    return Session(home, session.key, session.person)


def swallow_end(killed: Session) -> None:
    """Turn over a bit in the last frame of the write-ahead log: SQLite takes it for a write that a power cut tore."""
    path = killed.home / FOLDER / "log.db-wal"
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)


def test_what_a_killed_program_left_is_whole(killed: Session) -> None:
    """A write-ahead log that is not moved yet is no fault."""
    assert check_start(killed).ok


def test_a_swallowed_commit_is_told_at_every_later_start(killed: Session) -> None:
    """Also when the log has grown past the lost entry meanwhile: the logins write before anything is checked."""
    swallow_end(killed)
    for _ in range(3):
        with killed.open() as records:
            records.access.note(Action.LOGIN)
        health = check_start(killed)
        assert (health.ok, health.code) == (False, "LOG-TAMPERED")
        assert "lost the newest entries" in health.problem


def test_an_older_copy_of_the_file_is_told_without_any_backup(session: Session, tmp_path: Path) -> None:
    """The file beside it is newer."""
    fill(session, 0, 1)
    shutil.copy(session.home / FOLDER / "log.db", tmp_path / "older")
    fill(session, 1, 1)
    shutil.copy(tmp_path / "older", session.home / FOLDER / "log.db")
    assert check_start(session).code == "LOG-TAMPERED"


def test_a_restored_log_is_whole(session: Session) -> None:
    """It begins a note of its own, though it is older than the log that it replaced."""
    fill(session, 0, 1)
    made = make_backup(session)
    fill(session, 1, 2)
    key, home = session.key, session.home
    restore(session, made.path)
    assert check_start(Session(home, key, session.person)).ok


@pytest.mark.parametrize("content", [b"", b"short", bytes(72)])
def test_a_note_that_cannot_be_read_says_nothing(session: Session, content: bytes) -> None:
    """It is damaged, not the log; the next entry writes it anew."""
    fill(session, 0, 1)
    path = session.home / FOLDER / FILE_NAME
    path.write_bytes(content)
    assert check_start(session).ok
    fill(session, 1, 1)
    assert path.read_bytes() != content


def test_a_note_that_cannot_be_written_costs_no_reading(session: Session) -> None:
    """The commit is done already."""
    path = session.home / FOLDER / FILE_NAME
    path.unlink()
    path.mkdir()
    fill(session, 0, 1)
    with session.open() as records:
        assert records.access.connection.execute("SELECT count(*) FROM readings").fetchone()[0] == 1
