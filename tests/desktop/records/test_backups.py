"""Backups of a real log: what counts, what is refused, and what comes back."""

import hashlib
import json
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.errors import RecordsError
from desktop.records import access, backups, copying, folder, medium
from desktop.records.access import Person
from desktop.records.backups import make_backup, purge, rotate
from desktop.records.database import open_copy, open_database
from desktop.records.entry import LogQuery
from desktop.records.folder import RESTORED, finish
from desktop.records.health import check_start, newest_good_backup
from desktop.records.keys import subkey
from desktop.records.manifest import MANIFEST_NAME, Backup, PlaceKind, list_backups, newest_first
from desktop.records.restoring import restore, restore_with_password, verify_backup
from desktop.records.roles import Action, Role
from desktop.records.schema import MIGRATIONS, PICTURES
from desktop.records.session import BACKUPS, Session
from desktop.records.vault import Vault, try_out
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.clocks import Clock
from tests.desktop.records.readings import analyzed, save

PASSWORD = "correct horse battery"  # noqa: S105


def fill(session: Session, first: int, count: int) -> None:
    """Save readings of different images."""
    with session.open() as records:
        for number in range(first, first + count):
            save(records, analyzed(f"{number:064}"))


def count(session: Session) -> int:
    """Return how many rows the log has."""
    with session.open() as records:
        return records.count(LogQuery())


def flip(path: Path, at: int) -> None:
    """Change one bit."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_backup_holds_the_log_and_is_listed(session: Session) -> None:
    """Readings, pictures and the end of the audit agree with the log."""
    fill(session, 0, 5)
    made = make_backup(session)
    assert list_backups(backups.home_place(session)) == [made]
    assert (made.readings, made.pictures, made.place_kind) == (5, 5, PlaceKind.HOME)
    verified = verify_backup(made, session.key)
    assert (verified.readings, verified.pictures_missing) == (5, 0)


def test_pictures_grow_by_what_is_new(session: Session, tmp_path: Path) -> None:
    """A second backup adds rows; those that are there stay as they are."""
    fill(session, 0, 3)
    first = make_backup(session, tmp_path / "stick")
    fill(session, 3, 2)
    second = make_backup(session, tmp_path / "stick")
    with closing(open_copy(second.pictures_path, subkey(session.key, "pictures"), PICTURES)) as pictures:
        assert [row[0] for row in pictures.execute("SELECT number FROM pictures ORDER BY number")] == [1, 2, 3, 4, 5]
    assert (first.pictures, second.pictures) == (3, 5)


@pytest.mark.parametrize("name", ["log.db", "manifest.json"])
def test_a_changed_byte_is_found(session: Session, name: str) -> None:
    """In the middle of any file of a backup."""
    fill(session, 0, 3)
    made = make_backup(session)
    path = made.path / name
    flip(path, path.stat().st_size // 2)
    with pytest.raises(RecordsError, match="BACKUP-"):
        restore(session, made.path)
    assert count(session) == 3


def test_another_logs_backups_are_kept_apart_and_refused(session: Session, tmp_path: Path) -> None:
    """Two clinics share a stick."""
    (tmp_path / "other").mkdir()
    other = try_out(tmp_path / "other")
    stick = tmp_path / "stick"
    ours, theirs = make_backup(session, stick), make_backup(other, stick)
    assert ours.path.parent != theirs.path.parent
    assert list_backups(stick, ours.log) == [ours]
    assert len(list_backups(stick)) == 2
    with pytest.raises(RecordsError, match="BACKUP-OTHER-LOG"):
        restore(session, theirs.path)


def test_a_half_made_backup_does_not_count_and_is_cleared_away(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program dies before the manifest is written."""
    fill(session, 0, 2)

    def die(*args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(copying, "_publish", die)
        patch.setattr(copying.shutil, "rmtree", lambda *args, **more: None)  # a power cut clears nothing away
        with pytest.raises(KeyboardInterrupt):
            make_backup(session)
    place = backups.home_place(session)
    assert list_backups(place) == []
    assert list(place.glob("*/NEW-*"))
    made = make_backup(session)
    assert list_backups(place) == [made]
    assert not list(place.glob("*/NEW-*"))


def test_a_restore_brings_back_what_was_and_keeps_what_is(session: Session) -> None:
    """The replaced log lies beside it; the audit tells, and nothing old is thinned out until somebody confirms."""
    fill(session, 0, 3)
    made = make_backup(session)
    fill(session, 3, 2)
    key, home = session.key, session.home
    restored = restore(session, made.path)
    assert session.locked
    after = Session(home, key, session.person)
    assert count(after) == 3
    with after.open() as records:
        assert records.access.audit.verify() is None
        assert [e.action for e in records.access.audit.entries(limit=1)] == [Action.RESTORE]
        assert backups.restore_unconfirmed(records)
        backups.confirm_restore(records)
        assert not backups.restore_unconfirmed(records)
    assert restored.replaced is not None
    with closing(open_database(restored.replaced / "log.db", subkey(key, "log"), read_only=True)) as old:
        assert old.execute("SELECT count(*) FROM readings").fetchone()[0] == 5


def test_a_log_in_use_is_not_replaced(session: Session) -> None:
    """Somebody else has it open."""
    made = make_backup(session)
    with session.open(), pytest.raises(RecordsError, match="BACKUP-LOG-OPEN"):
        restore(session, made.path)


def test_only_an_administrator_restores(session: Session) -> None:
    """The log stays as it is."""
    made = make_backup(session)
    fill(session, 0, 1)
    other = Session(session.home, session.key, Person("ben", "", Role.CLINICIAN))
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        restore(other, made.path)
    assert count(session) == 1


def test_a_power_cut_in_a_restore_is_finished_later(session: Session) -> None:
    """The old log was set aside already, the new one has not taken its place: whoever opens next does that."""
    fill(session, 0, 2)
    (session.home / folder.FOLDER).rename(session.home / f"{RESTORED}20260101-000000")
    finish(session.home)
    assert count(session) == 2


def test_a_missing_log_comes_back_with_a_password(tmp_path: Path) -> None:
    """On a new machine, by somebody who knows an administrator's password of the backup's time."""
    home, new_home = tmp_path / "home", tmp_path / "new"
    home.mkdir()
    new_home.mkdir()
    session, _ = Vault(home).create("anna", "Anna", PASSWORD, cost=LOWEST_COST)
    fill(session, 0, 2)
    made = make_backup(session, tmp_path / "stick")
    with pytest.raises(RecordsError, match="LOGIN-FAILED"):
        restore_with_password(new_home, made.path, "anna", "wrong")
    assert restore_with_password(new_home, made.path, "anna", PASSWORD).replaced is None
    assert count(Vault(new_home).unlock("anna", PASSWORD)) == 2


def test_a_deleted_patient_is_taken_out_of_the_backups(session: Session) -> None:
    """A new backup is made first; those that hold the patient go."""
    fill(session, 0, 2)
    old = make_backup(session)
    with session.open() as records:
        person = records.search(LogQuery())[0].person
        assert person is not None
        records.delete_patient(person, "asked for")
    assert purge(None, session, person) == [old.path]
    (left,) = list_backups(backups.home_place(session))
    assert (left.readings, verify_backup(left, session.key).readings) == (0, 0)


def test_rotation_keeps_recent_daily_weekly_and_monthly(tmp_path: Path) -> None:
    """Of three years with a backup every six hours."""
    now = datetime(2026, 6, 30, 18, tzinfo=UTC)
    made = [
        Backup(tmp_path / str(n), "log", 5000 - n, "", now - timedelta(hours=6 * n), "", PlaceKind.HOME, 1, {}, 0, "", 0, {})
        for n in range(4 * 365 * 3)
    ]
    kept = [backup.created_at for backup in made if backup.path in backups._kept(made, now)]
    assert kept[:8] == [now - timedelta(hours=6 * n) for n in range(8)]
    assert len({at.date() for at in kept if now - at < timedelta(days=7)}) == 7
    assert len({(at.year, at.month) for at in kept}) == 12
    assert len(kept) <= 8 + 7 + 4 + 12


def test_rotation_removes_files(session: Session) -> None:
    """Ten within a day: eight are left, and each of them opens."""
    fill(session, 0, 1)
    for _ in range(10):
        make_backup(session)
    left = list_backups(backups.home_place(session))
    assert [backup.number for backup in left] == list(range(10, 2, -1))
    assert rotate(backups.home_place(session), session.now()) == []


def test_a_backup_is_due_when_something_changed(session: Session) -> None:
    """Half an hour after the last one; a backup alone changes nothing."""
    fill(session, 0, 1)
    now = session.now()
    assert backups.due(session, now)
    make_backup(session)
    assert not backups.due(session, now + timedelta(hours=1))
    fill(session, 1, 1)
    assert not backups.due(session, now + timedelta(minutes=20))
    assert backups.due(session, now + timedelta(hours=1))


def test_the_second_medium_is_remembered_and_reminded_of(session: Session, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A week after the last copy there; what lies in the program's own folder is none."""
    now, stick = session.now(), tmp_path_factory.mktemp("stick")
    with session.open() as records:
        backups.set_second_medium(records, stick)
        assert backups.reminder_due(records, now + timedelta(days=8))
    assert make_backup(session).place_kind is PlaceKind.HOME
    with session.open() as records:
        assert backups.reminder_due(records, now + timedelta(days=8))
    assert make_backup(session, stick).place_kind is PlaceKind.MEDIUM
    with session.open() as records:
        assert not backups.reminder_due(records, now + timedelta(days=6))
        assert backups.reminder_due(records, now + timedelta(days=8))


def test_a_full_medium_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is written; nothing counts."""
    monkeypatch.setattr(medium, "RESERVE", 2**60)
    with pytest.raises(RecordsError, match="BACKUP-FULL"):
        make_backup(session)
    assert list_backups(backups.home_place(session)) == []


def test_a_place_that_is_no_folder_is_told(session: Session, tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RecordsError, match="BACKUP-UNAVAILABLE"):
        make_backup(session, tmp_path / "file")


def test_a_migration_makes_a_backup_first(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The backup is of the version before; a newer log than the program is refused."""
    fill(session, 0, 2)
    newer = (*MIGRATIONS, ("CREATE TABLE remarks (remark TEXT) STRICT",))
    with monkeypatch.context() as patch:
        patch.setattr(access.open_database, "__defaults__", (newer, lambda version: None))
        assert count(session) == 2
    (made,) = list_backups(backups.home_place(session))
    assert made.version == len(MIGRATIONS)
    with pytest.raises(RecordsError, match="LOG-NEWER"):
        session.open()


def test_a_failed_backup_stops_the_migration(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log stays at its version, and the program of that version opens it."""
    fill(session, 0, 2)
    newer = (*MIGRATIONS, ("CREATE TABLE remarks (remark TEXT) STRICT",))
    with monkeypatch.context() as patch:
        patch.setattr(access.open_database, "__defaults__", (newer, lambda version: None))
        patch.setattr(medium, "RESERVE", 2**60)
        with pytest.raises(RecordsError, match="BACKUP-FULL"):
            session.open()
    assert count(session) == 2


def test_one_backup_waits_for_another(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so, when that takes too long."""
    monkeypatch.setattr(copying, "_BUSY_S", 0.05)
    with copying.one_at_a_time(session.home), pytest.raises(RecordsError, match="BACKUP-BUSY"):
        make_backup(session)


class Disk:
    """A disk of the test's size; what is on it besides the backups of one log does not change."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, place: Path, size: int) -> None:
        self._place, self.size = place, size
        for module in (backups, medium):
            monkeypatch.setattr(module.shutil, "disk_usage", self.usage)
        monkeypatch.setattr(medium, "RESERVE", 0)

    def usage(self, path: Path) -> SimpleNamespace:
        """Return how much is free, as `shutil.disk_usage`."""
        return SimpleNamespace(free=self.size - sum(path.stat().st_size for path in self._place.glob("*/*/log.db")))


def test_where_room_is_scarce_the_oldest_go_earlier(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The backups together take half of what is free without them at most; two are kept in any case."""
    fill(session, 0, 1)
    place, size = backups.home_place(session), make_backup(session).size
    Disk(monkeypatch, place, 9 * size)
    for _ in range(6):
        make_backup(session)
    assert [backup.number for backup in list_backups(place)] == [7, 6, 5, 4]
    monkeypatch.setattr(backups, "LARGEST_SHARE", 0.01)
    make_backup(session)
    assert [backup.number for backup in list_backups(place)] == [8, 7]


def test_the_oldest_make_room_for_a_new_one_but_never_the_newest_good_one(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that are newer, but damaged, are not taken for it; where it would not help, nothing is removed."""
    monkeypatch.setattr(backups, "LARGEST_SHARE", 1.0)
    fill(session, 0, 1)
    place = backups.home_place(session)
    made = [make_backup(session) for _ in range(4)]
    flip(made[3].path / "log.db", 5000)
    disk = Disk(monkeypatch, place, sum(backup.size for backup in made) - 4 * 2**20)
    with pytest.raises(RecordsError, match="BACKUP-FULL"):
        make_backup(session)
    assert [backup.number for backup in list_backups(place)] == [4, 3, 2, 1]
    disk.size = sum(backup.size for backup in made) + 2**20 - made[0].size
    make_backup(session)
    assert [backup.number for backup in list_backups(place)][:3] == [5, 4, 3]
    assert verify_backup(made[2], session.key).readings == 1


def test_scarce_room_does_not_cost_the_newest_good_one(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups of a log that was changed past its audit are whole copies of it; they do not drive out the last one from before."""
    fill(session, 0, 2)
    good = make_backup(session)
    with session.open() as records:
        records.access.connection.execute("DROP TRIGGER readings_no_update")
        records.access.connection.execute("UPDATE readings SET label = 'other' WHERE sequence = 1")
    monkeypatch.setattr(backups, "LARGEST_SHARE", 0.0)
    for _ in range(3):
        make_backup(session)
    assert [backup.number for backup in list_backups(backups.home_place(session))] == [4, 3, good.number]


@pytest.mark.parametrize(("wrong", "days"), [(datetime(2020, 1, 1, tzinfo=UTC), 7), (datetime(2099, 1, 1, tzinfo=UTC), 6)])
def test_a_clock_that_went_wrong_costs_the_others_no_place(tmp_path: Path, wrong: datetime, days: int) -> None:
    """A dead battery: nine backups under the wrong date leave those of the days before; one that is ahead counts as the newest day."""
    clock = Clock(datetime(2026, 6, 10, 12, tzinfo=UTC))
    session = try_out(tmp_path, clock)
    fill(session, 0, 1)
    for _ in range(7):
        clock.move(24 * 3600)
        make_backup(session)
    clock.now = wrong
    for _ in range(9):
        make_backup(session)
    left = [backup.created_at for backup in list_backups(backups.home_place(session)) if backup.created_at != wrong]
    assert [at.day for at in left] == [17, 16, 15, 14, 13, 12, 11][:days]


def test_the_newest_backup_is_not_the_one_with_the_latest_date(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A clock went ahead and was set right again: what holds most of the log is offered first, wherever it lies."""
    clock, stick = Clock(datetime(2099, 1, 1, tzinfo=UTC)), tmp_path_factory.mktemp("stick")
    session = try_out(tmp_path, clock)
    with session.open() as records:
        backups.set_second_medium(records, stick)
    fill(session, 0, 1)
    ahead = make_backup(session)
    clock.now = datetime(2026, 6, 10, tzinfo=UTC)
    fill(session, 1, 3)
    newest = make_backup(session, stick)
    assert newest_first([ahead], [newest]) == [newest, ahead]
    assert newest_good_backup(session) == newest


def test_a_restored_line_is_newer_than_the_one_before(session: Session, tmp_path: Path) -> None:
    """Though its audit is shorter, and a stick still has the longer one."""
    fill(session, 0, 1)
    first = make_backup(session)
    fill(session, 1, 5)
    longer = make_backup(session, tmp_path / "stick")
    key, home = session.key, session.home
    restore(session, first.path)
    after = make_backup(Session(home, key, session.person))
    assert after.audit_sequence < longer.audit_sequence
    assert newest_first(list_backups(home / BACKUPS), [longer]) == [after, longer, first]


def forge(backup: Backup, name: str, *, seal: str | None = "forged", **changes: object) -> None:
    """Put a folder beside a backup whose manifest holds together, but is not of this log."""
    folder = backup.path.with_name(name)
    shutil.copytree(backup.path, folder)
    text = json.dumps(json.loads(json.loads((folder / MANIFEST_NAME).read_bytes())["backup"]) | changes)
    outer = {"sha256": hashlib.sha256(text.encode()).hexdigest(), "backup": text} | ({} if seal is None else {"seal": seal})
    (folder / MANIFEST_NAME).write_text(json.dumps(outer), encoding="utf-8")


@pytest.mark.parametrize(
    "hostile",
    [
        {"number": float("inf")},
        {"created_at": "2026-01-01T00:00:00"},
        {"counts": {}},
        {"number": 99, "seal": None},
        {"number": 99, "seal": "\u00e9"},
        {"number": 99, "seal": "\ud800"},
    ],
)
def test_a_forged_manifest_breaks_nothing(session: Session, hostile: dict[str, Any]) -> None:
    """The log is looked at, backed up and found good, whatever somebody has put beside its backups."""
    fill(session, 0, 1)
    forge(make_backup(session), "29990101-000000", **hostile)
    assert check_start(session).ok
    newest = make_backup(session)
    assert newest_good_backup(session) == newest
    assert newest in list_backups(backups.home_place(session))


def test_a_manifest_without_an_end_of_brackets_is_none(session: Session) -> None:
    """It would take the parser to its deepest."""
    made = make_backup(session)
    (made.path / MANIFEST_NAME).write_text("[" * 200_000)
    assert list_backups(backups.home_place(session)) == []


def test_forged_manifests_drive_no_backup_out(session: Session) -> None:
    """Those that this log did not seal take no place, and are left as they are."""
    fill(session, 0, 1)
    made = make_backup(session)
    for number in range(10):
        forge(made, f"29990101-00000{number}", number=100 + number)
    newest = make_backup(session)
    left = {backup.path for backup in list_backups(backups.home_place(session))}
    assert len(left) == 12
    assert {made.path, newest.path} <= left
