"""The restore drill: a log of many kinds of rows comes back as it was, by every way in."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import RecordsError
from desktop.records import restoring, totp
from desktop.records.access import local_now
from desktop.records.backups import make_backup
from desktop.records.copying import LINE
from desktop.records.database import open_database
from desktop.records.entry import LogQuery, Patient
from desktop.records.folder import FOLDER
from desktop.records.health import check_full
from desktop.records.keys import subkey
from desktop.records.manifest import Backup
from desktop.records.opinions import OpinionKind
from desktop.records.restoring import UNCONFIRMED, restore, restore_with_password, restore_with_recovery_key
from desktop.records.roles import Action, Role
from desktop.records.schema import PICTURES
from desktop.records.session import Session
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.readings import analyzed, refused, save

PASSWORD = "correct horse battery"  # noqa: S105
NEW_PASSWORD = "four ships in a bottle"  # noqa: S105


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the folder of the log."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def new_home(tmp_path: Path) -> Path:
    """Return the empty folder of another computer."""
    folder = tmp_path / "new-home"
    folder.mkdir()
    return folder


@pytest.fixture
def made(home: Path) -> tuple[Session, str]:
    """Return an administrator's session of a new log, and its recovery key."""
    return Vault(home).create("anna", "Anna", PASSWORD, cost=LOWEST_COST)


@pytest.fixture
def session(made: tuple[Session, str]) -> Session:
    """Return an administrator's session."""
    return made[0]


def fill(session: Session) -> None:
    """Write something into every table that a clinic fills."""
    session.accounts.add("ben", "Ben", Role.CLINICIAN, NEW_PASSWORD)
    with session.open() as records:
        first = save(records, analyzed("0" * 64)).entry
        save(records, analyzed("0" * 64, normal=0.875))
        (local_id,) = records.local_ids.make(1)
        typed = save(records, refused("1" * 64), patient=Patient("Eva", local_id)).entry
        records.correct_patient(save(records, analyzed("2" * 64)).entry.reading_id, Patient("Ida", "77"))
        assert first.person is not None
        assert typed.person is not None
        records.persons.merge(typed.person, first.person)
        records.opinions.add(first.reading_id, OpinionKind.REFERRAL, text="to the ward")
        records.filters.save("normal", LogQuery(label="normal"))


def rows(home: Path, key: bytes) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of both files; not what the restore itself notes."""
    found = {}
    files = ((open_database(home / FOLDER / "log.db", subkey(key, "log"), read_only=True), "log"),
             (open_database(home / FOLDER / "pictures.db", subkey(key, "pictures"), PICTURES, read_only=True), "pictures"))  # fmt: skip
    for opened, name in files:
        with closing(opened) as file:
            tables = [row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")]
            for table in tables:
                found[f"{name}.{table}"] = sorted(map(tuple, file.execute(f"SELECT * FROM {table}")), key=repr)  # noqa: S608
    del found["log.audit_head"]
    found["log.settings"] = [row for row in found["log.settings"] if row[0] not in (LINE, UNCONFIRMED)]
    found["log.sqlite_sequence"] = [row for row in found["log.sqlite_sequence"] if row[0] not in ("audit", "local_ids")]
    found["pictures.pictures"] = [row[1:] for row in found["pictures.pictures"]]  # numbered anew
    return found


def test_the_drill(session: Session, new_home: Path, tmp_path: Path) -> None:
    """Backup to a stick, restore on another computer, log in there, and compare every row of every table."""
    fill(session)
    made = make_backup(session, tmp_path / "stick")
    before = rows(session.home, session.key)
    assert restore_with_password(new_home, made.path, "anna", PASSWORD) == restoring.Restored(None, 4, 0)
    after = rows(new_home, session.key)
    assert len(before["log.readings"]) == 4
    added = [row for row in after["log.audit"] if row not in before["log.audit"]]
    assert sorted((row[0], row[3]) for row in added) == [
        (made.audit_sequence + 1, Action.LOGIN),
        (made.audit_sequence + 2, Action.RESTORE),
    ]
    after["log.audit"] = [row for row in after["log.audit"] if row not in added]
    before["log.audit"] = [row for row in before["log.audit"] if row[0] <= made.audit_sequence]  # its own entry came behind it
    assert after == before
    restored = Vault(new_home).unlock("anna", PASSWORD)
    assert Vault(new_home).unlock("ben", NEW_PASSWORD).person.role is Role.CLINICIAN
    health = check_full(restored)
    assert (health.ok, health.pictures_missing) == (True, 0)
    with restored.open() as records:
        assert records.reading(records.search(LogQuery())[0].reading_id).preview is not None


@pytest.mark.parametrize("readable", [True, False])
def test_no_label_is_printed_twice(session: Session, home: Path, readable: bool) -> None:
    """Ids that were made after the backup are on films already, whether the log that made them can still be read or not."""
    with session.open() as records:
        made = set(records.local_ids.make(2))
    backup = make_backup(session)
    with session.open() as records:
        made.update(records.local_ids.make(3))
    if not readable:
        (home / FOLDER / "log.db").write_bytes(bytes(10_000))
    for _ in range(1 + readable):  # the second time the backup is older than what the first restore made
        restore_with_password(home, backup.path, "anna", PASSWORD)
        with Vault(home).unlock("anna", PASSWORD).open() as records:
            new = set(records.local_ids.make(3))
        assert not made & new
        made |= new


def test_the_recovery_key_restores(made: tuple[Session, str], new_home: Path) -> None:
    """Where nobody knows a password any more; it has to be the one of the backup's time."""
    session, recovery_key = made
    fill(session)
    backup = make_backup(session)
    newer = session.accounts.new_recovery_key()
    with pytest.raises(RecordsError, match="RECOVERY-WRONG"):
        restore_with_recovery_key(new_home, backup.path, newer)
    with pytest.raises(RecordsError, match="RECOVERY-KEY"):
        restore_with_recovery_key(new_home, backup.path, "mistyped")
    assert not (new_home / FOLDER).exists()
    assert restore_with_recovery_key(new_home, backup.path, recovery_key).readings == 4
    recovered = Vault(new_home).unlock_by_recovery(recovery_key)
    recovered.accounts.set_password("anna", NEW_PASSWORD)
    assert Vault(new_home).unlock("anna", NEW_PASSWORD).person.role is Role.ADMINISTRATOR


def test_a_second_factor_is_asked_for(home: Path, new_home: Path) -> None:
    """The one of the backup's time; without a code, or with a used one, nothing is restored."""
    now = [local_now()]
    session, _ = Vault(home, lambda: now[0]).create("anna", "Anna", PASSWORD, cost=LOWEST_COST)
    secret = session.accounts.start_second_factor()
    used = totp.code(secret, now[0])
    session.accounts.confirm_second_factor(secret, used)
    backup = make_backup(session)
    for code in ("", used, "12345"):
        with pytest.raises(RecordsError, match="LOGIN-CODE"):
            restore_with_password(new_home, backup.path, "anna", PASSWORD, code, clock=lambda: now[0])
    assert list(new_home.glob("log*")) == [new_home / "log.lock"]
    now[0] += timedelta(minutes=1)
    code = totp.code(secret, now[0])
    restore_with_password(new_home, backup.path, "anna", PASSWORD, code, clock=lambda: now[0])
    with pytest.raises(RecordsError, match="LOGIN-CODE"):  # a code opens once
        Vault(new_home, lambda: now[0]).unlock("anna", PASSWORD, code)


def test_an_old_backup_makes_nobody_an_administrator(session: Session, home: Path) -> None:
    """Who was one at the backup's time and is none any more does not replace the log, by password; nor who was disabled."""
    session.accounts.add("ben", "Ben", Role.ADMINISTRATOR, NEW_PASSWORD)
    backup = make_backup(session)
    session.accounts.set_role("ben", Role.VIEWER)
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        restore_with_password(home, backup.path, "ben", NEW_PASSWORD)
    session.accounts.set_role("ben", Role.ADMINISTRATOR)
    session.accounts.disable("ben")
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        restore_with_password(home, backup.path, "ben", NEW_PASSWORD)


def test_a_damaged_log_is_replaced_with_a_password_and_its_good_pictures_are_used(session: Session, home: Path) -> None:
    """The file of readings is gone; the pictures at the place of the backup too, but those of the log are whole."""
    fill(session)
    backup = make_backup(session)
    (home / FOLDER / "log.db").write_bytes(bytes(10_000))
    backup.pictures_path.unlink()
    restored = restore_with_password(home, backup.path, "anna", PASSWORD)
    assert (restored.readings, restored.pictures_missing) == (4, 0)
    assert restored.replaced is not None
    assert (restored.replaced / "log.db").read_bytes() == bytes(10_000)


def test_lost_pictures_are_counted(session: Session, home: Path) -> None:
    """The readings come back without them."""
    fill(session)
    backup = make_backup(session)
    backup.pictures_path.unlink()
    (home / FOLDER / "pictures.db").write_bytes(bytes(5000))
    assert restore_with_password(home, backup.path, "anna", PASSWORD).pictures_missing == 4
    assert check_full(Vault(home).unlock("anna", PASSWORD)).pictures_missing == 4


@pytest.mark.parametrize("moment", ["_put_pictures", "_note", "exchange"])
def test_a_stick_pulled_once_the_log_is_copied_is_needed_no_more(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """The pictures are those of the log that is there, too."""
    fill(session)
    made = make_backup(session, tmp_path / "stick")
    with session.open() as records:
        records.access.note(Action.VIEW)
    go_on = getattr(restoring, moment)

    def pull(*args: object) -> object:
        shutil.rmtree(tmp_path / "stick")
        return go_on(*args)

    monkeypatch.setattr(restoring, moment, pull)
    restored = restore(session, made.path)
    assert (restored.readings, restored.pictures_missing) == (4, 0)


def test_a_stick_pulled_before_the_log_was_copied_changes_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and nothing half made is left."""
    fill(session)
    made = make_backup(session, tmp_path / "stick")
    build = restoring._build

    def pull(folder: Path, present: Path, backup: Backup, key: bytes) -> int:
        (backup.path / "log.db").unlink()
        return build(folder, present, backup, key)

    monkeypatch.setattr(restoring, "_build", pull)
    with pytest.raises(RecordsError, match="BACKUP-UNAVAILABLE"):
        restore(session, made.path)
    assert not session.locked
    assert not list(session.home.glob("new-*"))
    assert check_full(session).ok


def test_guesses_at_a_backups_password_are_delayed_as_those_at_the_logs(session: Session, new_home: Path) -> None:
    """From the fifth on, the right password too; the log of the computer itself is not delayed by it."""
    backup = make_backup(session)
    now = local_now()

    def attempt(password: str, seconds: int) -> str:
        try:
            restore_with_password(new_home, backup.path, "Anna ", password, clock=lambda: now + timedelta(seconds=seconds))
        except RecordsError as error:
            return error.code
        return "restored"

    assert [attempt("wrong", 0) for _ in range(6)] == ["LOGIN-FAILED"] * 5 + ["LOGIN-WAIT"]
    assert [attempt(PASSWORD, 4), attempt(PASSWORD, 5)] == ["LOGIN-WAIT", "restored"]
    assert Vault(session.home).waiting_s("anna") == 0
