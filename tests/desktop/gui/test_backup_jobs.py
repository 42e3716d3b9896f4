"""What the page of backups asks of the log, without a window."""

from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.gui.backup_jobs import back_up, check, choose_medium, confirm, load_backups
from desktop.records.access import Person
from desktop.records.restoring import restore
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.test_log_page import save


def test_backups_of_both_places_are_listed_newest_first(session: Session, tmp_path: Path) -> None:
    """Which lies where is known; without the medium only those in the program's own folder are there."""
    stick = tmp_path / "stick"
    stick.mkdir()
    save(session.open, 1)
    facts = choose_medium(session, stick)
    assert (facts.medium, facts.medium_is_there, facts.backups) == (stick, True, [])
    back_up(session, None)
    facts = back_up(session, stick)
    assert [facts.is_on_medium(backup) for backup in facts.backups] == [True, False]
    assert facts.newest(on_medium=True) >= facts.newest(on_medium=False)
    stick.rename(tmp_path / "pulled")
    facts = load_backups(session)
    assert not facts.medium_is_there
    assert [facts.is_on_medium(backup) for backup in facts.backups] == [False]
    assert facts.newest(on_medium=True) is None


def test_medium_on_the_same_disk_is_told(session: Session, tmp_path: Path) -> None:
    """A copy on the disk that breaks is none."""
    assert choose_medium(session, tmp_path).medium_on_same_disk
    assert choose_medium(session, None).medium is None


def test_backup_that_was_changed_does_not_pass_the_check(session: Session) -> None:
    """A whole one says how many readings it holds."""
    save(session.open, 2)
    (backup,) = back_up(session, None).backups
    assert check(session, backup).readings == 2
    path = max(backup.path.rglob("*.db"), key=lambda file: file.stat().st_size)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(data)
    with pytest.raises(RecordsError, match="BACKUP-DAMAGED"):
        check(session, backup)


def test_restored_log_waits_for_somebody_to_say_that_it_is_right(session: Session) -> None:
    """An administrator does; nobody else may."""
    (backup,) = back_up(session, None).backups
    key = session.key
    restore(session, backup.path)
    session = Session(session.home, key, session.person)  # the restored log asks for a new login
    assert load_backups(session).unconfirmed
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        confirm(Session(session.home, session.key, Person("otto", "", Role.OPERATOR)))
    assert not confirm(session).unconfirmed
