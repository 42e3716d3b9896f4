"""One backup, while others write: what belongs together stays together, and what does not agree does not count."""

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import copying, keys
from desktop.records.backups import home_place, make_backup
from desktop.records.copying import KEYS_FILE, LOG_FILE, Facts
from desktop.records.database import open_copy
from desktop.records.keys import subkey
from desktop.records.manifest import Backup, list_backups
from desktop.records.restoring import verify_backup
from desktop.records.session import Session
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.readings import analyzed, save

PASSWORD = "correct horse battery"  # noqa: S105
NEW_PASSWORD = "four ships in a bottle"  # noqa: S105

Interfere = Callable[..., list[Facts]]


@pytest.fixture
def interfere(monkeypatch: pytest.MonkeyPatch) -> Interfere:
    """Return a function that lets something happen right before and right behind the first real copy of the log.

    It returns a list that the facts of all copies are put into.
    """
    copy, copies = copying._copy_database, list[Facts]()

    def at_first(before: Callable[[], object] = lambda: None, behind: Callable[[], object] = lambda: None) -> list[Facts]:
        def copy_amid(*args: object) -> Facts:
            first = not copies
            if first:
                before()
            copies.append(copy(*args))
            if first:
                behind()
            return copies[-1]

        monkeypatch.setattr(copying, "_copy_database", copy_amid)
        return copies

    return at_first


@pytest.fixture
def anna(tmp_path: Path) -> Session:
    """Return the session of an administrator with an account."""
    home = tmp_path / "home"
    home.mkdir()
    return Vault(home).create("anna", "Anna", PASSWORD, cost=LOWEST_COST)[0]


def fill(session: Session, first: int, count: int) -> None:
    """Save readings of different images."""
    with session.open() as records:
        for number in range(first, first + count):
            save(records, analyzed(f"{number:064}"))


def opens(backup: Backup, password: str) -> bool:
    """Tell whether a password opens the key file of a backup, and that is the one its log knows."""
    key_file = keys.load(backup.path / KEYS_FILE)
    key = keys.unwrap(key_file, "anna", password)
    if key is None:
        return False
    with closing(open_copy(backup.path / LOG_FILE, subkey(key, "log"))) as log:
        return copying.read_facts(log).keys == key_file.fingerprint


def test_others_write_while_backups_are_made(session: Session) -> None:
    """Every backup is whole, and holds at least what was saved before it was begun."""
    fill(session, 0, 1)
    saved, stop, made = [1], threading.Event(), []

    def write() -> None:
        with session.open() as records:
            while not stop.is_set():
                save(records, analyzed(f"{saved[0]:064}"))
                saved[0] += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made += [(saved[0], make_backup(session)) for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    for before, backup in made:
        verified = verify_backup(backup, session.key)
        assert (verified.readings >= before, verified.pictures_missing) == (True, 0)
    assert saved[0] >= made[-1][1].readings > made[0][1].readings


def test_a_password_changed_right_before_the_copy_is_that_of_the_backup(anna: Session, interfere: Interfere) -> None:
    """The key file of afterwards is the one that fits."""
    interfere(before=lambda: anna.accounts.change_password(PASSWORD, NEW_PASSWORD))
    assert opens(make_backup(anna), NEW_PASSWORD)


def test_a_password_changed_right_behind_the_copy_is_not(anna: Session, interfere: Interfere) -> None:
    """The key file of before is the one that fits."""
    interfere(behind=lambda: anna.accounts.change_password(PASSWORD, NEW_PASSWORD))
    assert opens(make_backup(anna), PASSWORD)


def test_two_changes_make_the_copy_anew(anna: Session, interfere: Interfere) -> None:
    """Neither key file, that of before or that of afterwards, fits the copy between."""
    copies = interfere(
        before=lambda: anna.accounts.change_password(PASSWORD, NEW_PASSWORD),
        behind=lambda: anna.accounts.change_password(NEW_PASSWORD, PASSWORD),
    )
    assert opens(make_backup(anna), PASSWORD)
    assert len(copies) == 2


def test_a_strange_key_file_does_not_keep_the_log_from_being_backed_up(anna: Session) -> None:
    """An older copy of it was put back: the login says so, here and after a restore."""
    older = anna.keys_path.read_bytes()
    anna.accounts.change_password(PASSWORD, NEW_PASSWORD)
    anna.keys_path.write_bytes(older)
    made = make_backup(anna)
    assert (made.path / KEYS_FILE).read_bytes() == older


def test_rows_that_come_and_go_meanwhile_are_no_fault(session: Session, interfere: Interfere) -> None:
    """A patient is saved right before the copy and deleted right behind it: the copy has more than before and afterwards."""

    def delete() -> None:
        with session.open() as records:
            records.delete_patient(1, "asked for")

    copies = interfere(before=lambda: fill(session, 0, 1), behind=delete)
    made = make_backup(session)
    assert [copied.counts["readings"] for copied in copies] == [1, 0]
    assert made.readings == 0


def test_a_copy_that_lacks_rows_is_thrown_away(session: Session, interfere: Interfere) -> None:
    """Where nothing happened meanwhile there is no excuse."""
    fill(session, 0, 2)
    copies = interfere(behind=lambda: copies[0].counts.update(readings=1))
    with pytest.raises(RecordsError, match=r"BACKUP-FAILED: .*readings"):
        make_backup(session)
    assert list_backups(home_place(session)) == []
