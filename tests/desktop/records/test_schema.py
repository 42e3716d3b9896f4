"""Logs of earlier versions: backed up as they are, then brought up to this one with all that they hold."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import database
from desktop.records.access import LOG_NAME
from desktop.records.backups import home_place
from desktop.records.database import create_database, open_database
from desktop.records.entry import LogQuery
from desktop.records.folder import FOLDER
from desktop.records.health import check_full
from desktop.records.keys import subkey
from desktop.records.manifest import list_backups
from desktop.records.opinions import OpinionKind, Urgency
from desktop.records.restoring import restore, verify_backup
from desktop.records.roles import Action
from desktop.records.schema import MIGRATIONS
from desktop.records.session import ReadOnlySession, Session
from tests.desktop.records.readings import CHILD, analyzed, save


def schema_of(path: Path, key: bytes) -> list[tuple[object, ...]]:
    """Return all tables, indexes and triggers of a file."""
    with closing(open_database(path, key, read_only=True)) as connection:
        return [tuple(row) for row in connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")]


@pytest.fixture
def old(session: Session, tmp_path: Path) -> Session:
    """Return a session of a log of version 1 with two readings; its tables are those that version 1 makes."""
    with session.open() as records:
        for sha256 in ("a" * 64, "b" * 64):
            save(records, analyzed(sha256, replace(CHILD, study_instance_uid="1.2.3")))
        for statement in (
            *(
                "ALTER TABLE opinions DROP COLUMN urgency",
                "DROP TABLE uids",
                "DROP TABLE batch_items",
                "DROP TABLE batches",
                "DELETE FROM sqlite_sequence WHERE name = 'batches'",
            ),
            "PRAGMA user_version = 1",
        ):
            records.access.connection.execute(statement)
    key = subkey(session.key, "log")
    create_database(tmp_path / "version-1.db", key, MIGRATIONS[:1])
    assert schema_of(session.home / FOLDER / LOG_NAME, key) == schema_of(tmp_path / "version-1.db", key)
    return session


def test_log_of_version_1_is_backed_up_and_brought_up(old: Session) -> None:
    """Readings and audit are as they were, the batches are there, and the audit says what was done."""
    with old.open() as records:
        assert records.count(LogQuery()) == 2
        assert records.access.audit.verify() is None
        assert records.batches.open_batches() == []
        batch = records.batches.start([Path("a.dcm")])
        batch.let_go()
        assert [left.number for left in records.batches.open_batches()] == [1]
        ada = replace(CHILD, patient_name="Okoro^Ada", patient_id="7", study_instance_uid="1.2.3")
        assert save(records, analyzed("d" * 64, ada)).rival is not None, "studies of the readings from before are known"
        migrations = [entry for entry in records.access.audit.entries() if entry.action == Action.MIGRATE]
        assert [entry.detail for entry in migrations] == [{"from_version": 1}]
    (backup,) = list_backups(home_place(old))
    assert (backup.version, backup.readings) == (1, 2)
    verify_backup(backup, old.key)
    assert check_full(old).ok


def test_backup_of_version_1_is_restored_and_brought_up(old: Session) -> None:
    """So a clinic can go back to where it was before the new version."""
    with old.open() as records:
        save(records, analyzed("c" * 64))
    (backup,) = list_backups(home_place(old))
    afterwards = old.for_batch()  # whoever restores is logged out
    restore(old, backup.path)
    with afterwards.open() as records:
        assert records.count(LogQuery()) == 2
        assert records.batches.open_batches() == []


def test_log_stays_of_version_1_where_no_backup_can_be_made(old: Session) -> None:
    """Nothing is changed without a way back."""
    home_place(old).write_bytes(b"in the way")
    with pytest.raises(RecordsError) as caught:
        old.open()
    assert caught.value.code == "BACKUP-UNAVAILABLE"
    with closing(open_database(old.home / FOLDER / LOG_NAME, subkey(old.key, "log"), read_only=True)) as connection:
        assert database.user_version(connection) == 1


def test_opinions_of_version_2_keep_their_place_in_the_audit(session: Session) -> None:
    """They get the column that came later, empty, and are what the audit says they are; a change of it is noticed."""
    with session.open() as records:
        reading_id = save(records, analyzed()).entry.reading_id
        records.opinions.add(reading_id, OpinionKind.READING, label="normal")
        for statement in ("ALTER TABLE opinions DROP COLUMN urgency", "PRAGMA user_version = 2"):
            records.access.connection.execute(statement)
    with ReadOnlySession.of(session).open() as records:
        assert records.opinions.of(reading_id)[0].urgency is Urgency.NONE
    with session.open() as records:
        records.opinions.add(reading_id, OpinionKind.READING, label="normal", urgency=Urgency.URGENT)
        assert [said.urgency for said in records.opinions.of(reading_id)] == ["urgent", ""]
        assert records.access.audit.verify() is None
        records.access.connection.execute("DROP TRIGGER opinions_no_update")
        for opinion, before, after in ((1, "", "soon"), (2, "urgent", "")):
            for urgency, whole in ((after, False), (before, True)):
                records.access.connection.execute("UPDATE opinions SET urgency = ? WHERE opinion = ?", (urgency, opinion))
                assert (records.access.audit.verify() is None) is whole
