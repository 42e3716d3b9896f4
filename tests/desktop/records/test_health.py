"""The checks of the log find what is wrong, and change nothing."""

import random
import shutil
from pathlib import Path

from desktop.records.backups import make_backup
from desktop.records.copying import PICTURES_FILE
from desktop.records.folder import FOLDER
from desktop.records.health import check_full, check_start
from desktop.records.session import Session
from tests.desktop.records.readings import analyzed, save


def fill(session: Session, first: int, count: int) -> None:
    """Save readings of different images."""
    with session.open() as records:
        for number in range(first, first + count):
            save(records, analyzed(f"{number:064}"))


def log_path(session: Session) -> Path:
    """Return the log's file."""
    return session.home / FOLDER / "log.db"


def test_a_whole_log_is_ok(session: Session) -> None:
    """At the start and in full."""
    fill(session, 0, 3)
    assert check_start(session).ok
    health = check_full(session)
    assert (health.ok, health.pictures_missing) == (True, 0)


def test_every_flipped_bit_is_found_and_the_backup_offered(session: Session) -> None:
    """Fifty at random places of the file; the file stays as it is."""
    fill(session, 0, 5)
    made = make_backup(session)
    path, rng = log_path(session), random.Random(4)  # noqa: S311
    whole = path.read_bytes()
    for _ in range(50):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        health = check_start(session)
        assert (health.ok, health.code) == (False, "LOG-DAMAGED")
        assert health.newest_good == made
        assert path.read_bytes() == damaged
    path.write_bytes(whole)
    assert check_start(session).ok


def test_an_older_copy_of_the_log_is_noticed(session: Session, tmp_path: Path) -> None:
    """Whole in itself, it lacks what the newest backup knows."""
    fill(session, 0, 1)
    shutil.copy(log_path(session), tmp_path / "older")
    fill(session, 1, 1)
    make_backup(session)
    shutil.copy(tmp_path / "older", log_path(session))
    health = check_start(session)
    assert (health.ok, health.code) == (False, "LOG-TAMPERED")


def test_a_changed_row_is_found_by_the_full_check(session: Session) -> None:
    """By somebody who has the key and takes the triggers away."""
    fill(session, 0, 300)
    with session.open() as records:
        connection = records.access.connection
        connection.execute("DROP TRIGGER readings_no_update")
        connection.execute("UPDATE readings SET label = 'other' WHERE sequence = 2")
    assert check_start(session).ok
    health = check_full(session)
    assert (health.ok, health.code) == (False, "LOG-TAMPERED")


def test_lost_pictures_are_counted(session: Session) -> None:
    """They keep no reading from being right."""
    fill(session, 0, 3)
    with session.open() as records:
        records.access.pictures.connection.execute("DELETE FROM pictures WHERE number = 2")
    health = check_full(session)
    assert (health.ok, health.pictures_missing) == (True, 1)
    assert (session.home / FOLDER / PICTURES_FILE).exists()
