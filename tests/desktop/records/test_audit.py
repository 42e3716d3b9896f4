import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.records.entry import LogQuery, Patient
from desktop.records.roles import Action
from desktop.records.store import Records
from desktop.records.vault import try_out
from tests.desktop.records.readings import CHILD, analyzed, save


@pytest.fixture
def busy(records: Records) -> Records:
    """Return a log in which some things were done; its audit has 9 entries."""
    for number in range(3):
        save(records, analyzed(f"{number:064}", replace(CHILD, patient_id=f"{number}")))
    records.correct_patient(records.search(LogQuery())[0].reading_id, Patient("Berg Eva", "5"))
    records.persons.merge(2, 1)
    records.persons.unmerge(1)
    records.settings.set("a", "b")
    records.view(records.search(LogQuery())[0].reading_id)
    return records


def tamper(records: Records, *statements: str) -> None:
    """Do what the triggers forbid, as somebody with the key and a database tool could."""
    connection = records.access.connection
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)


def test_what_was_done_is_there_in_order(busy: Records) -> None:
    """Newest first, page by page, and about one reading."""
    assert busy.access.audit.verify() is None
    entries = busy.access.audit.entries()
    assert [e.sequence for e in entries] == list(range(9, 0, -1))
    assert [e.action for e in entries][::-1] == ["create", *["save"] * 3, "identify", "merge", "unmerge", "setting", "view"]
    assert busy.access.audit.entries(limit=2, before=6) == entries[4:6]
    assert [e.action for e in busy.access.audit.entries_about(entries[0].object_id)] == ["view", "identify", "save"]
    assert {e.user for e in entries} == {"try-out"}


@pytest.mark.parametrize(
    ("statement", "sequence"),
    [
        ("UPDATE audit SET user = 'eva' WHERE sequence = 4", 4),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000+00:00' WHERE sequence = 2", 2),
        ("UPDATE audit SET detail = '{}' WHERE sequence = 5", 5),
        ("DELETE FROM audit WHERE sequence = 3", 3),
        ("DELETE FROM audit WHERE sequence = 1", 1),
        ("DELETE FROM audit WHERE sequence = 9", 9),
        ("DELETE FROM audit WHERE sequence > 5", 6),
        ("DELETE FROM audit_head", 10),
        ("UPDATE audit_head SET sequence = 8", 10),
        ("UPDATE audit SET sequence = 20 WHERE sequence = 9", 9),
        ("INSERT INTO audit SELECT 10, at, user, action, object, detail, mac FROM audit WHERE sequence = 9", 10),
        ("UPDATE audit SET mac = (SELECT mac FROM audit AS other WHERE other.sequence = 3) WHERE sequence = 4", 4),
    ],
)
def test_a_changed_audit_is_noticed_at_its_place(busy: Records, statement: str, sequence: int) -> None:
    """Edited, removed, cut off, put in, moved."""
    tamper(busy, statement)
    fault = busy.access.audit.verify()
    assert fault is not None
    assert fault.sequence == sequence


@pytest.mark.parametrize(
    ("statement", "sequence", "reason"),
    [
        ("UPDATE readings SET probability = 0.1 WHERE sequence = 2", 3, "row 2 of the readings was changed"),
        ("UPDATE readings SET content = x'00' WHERE sequence = 3", 4, "row 3 of the readings was changed"),
        ("UPDATE identities SET name = 'Berg Ada' WHERE identity = 4", 5, "row 4 of the identities was changed"),
        ("DELETE FROM identities WHERE identity = 1", 2, "row 1 of the identities is missing"),
        ("DELETE FROM merges", 6, "row 1 of the merges is missing"),
        ("INSERT INTO merges SELECT 9, person, into_person, NULL, created_at, user FROM merges WHERE merge = 1", 9, "put in past"),
        ("INSERT INTO identities SELECT 9, log_row, person, created_at, user, origin, name, '1', '', '', 1 FROM identities LIMIT 1",
         9, "1 rows of the identities were put in past the audit"),
    ],
)  # fmt: skip
def test_a_changed_result_is_noticed(busy: Records, statement: str, sequence: int, reason: str) -> None:
    """By the entry that wrote the row; one that nobody wrote, at the end."""
    tamper(busy, statement)
    fault = busy.access.audit.verify()
    assert fault is not None
    assert fault.sequence == sequence
    assert reason in fault.reason


def test_the_tail_is_checked_without_the_rest(busy: Records) -> None:
    """A change before it is left to the full check; one within it, and a cut, are seen."""
    tamper(busy, "UPDATE audit SET user = 'eva' WHERE sequence = 2")
    assert busy.access.audit.verify(tail=5) is None
    assert busy.access.audit.verify(tail=100) is not None
    tamper(busy, "DELETE FROM audit WHERE sequence = 9")
    assert busy.access.audit.verify(tail=5) is not None


def test_the_audit_itself_cannot_be_changed_by_a_statement_of_ours(busy: Records) -> None:
    """Nor while a patient is being deleted."""
    connection = busy.access.connection
    connection.execute("INSERT INTO deleting (one) VALUES (1)")
    for statement in ("UPDATE audit SET user = ''", "DELETE FROM audit", "UPDATE identities SET name = ''"):
        with pytest.raises(Exception, match="are written once"):
            connection.execute(statement)


@pytest.fixture
def times() -> list[datetime]:
    """Return what the clock shows."""
    return [datetime(2026, 3, 4, 9, tzinfo=UTC)]


@pytest.fixture
def timed(tmp_path: Path, times: list[datetime]) -> Iterator[Records]:
    """Return a log under that clock."""
    with try_out(tmp_path, lambda: times[0]).open() as records:
        yield records


@pytest.mark.parametrize(
    ("jump", "noticed"),
    [(timedelta(days=-40), True), (timedelta(days=400), True), (timedelta(seconds=-30), False), (timedelta(days=200), False)],
)
def test_a_jump_of_the_clock_is_written_down(timed: Records, times: list[datetime], jump: timedelta, noticed: bool) -> None:
    """Back, or far ahead; a small correction and a long holiday are none."""
    times[0] += jump
    timed.settings.set("a", "b")
    actions = [e.action for e in timed.access.audit.entries()]
    assert actions == ["setting", *["clock-jump"] * noticed, "create"]
    if noticed:
        assert timed.access.audit.entries()[1].detail == {"seconds": jump.total_seconds()}
    assert timed.access.audit.verify() is None


def test_a_refused_write_leaves_no_entry(busy: Records) -> None:
    """Whole or not there."""

    def fail() -> None:
        with busy.access.writing(Action.SETTING, "a"):
            busy.access.connection.execute("DELETE FROM settings")
            raise ZeroDivisionError

    before = busy.access.audit.entries()
    with pytest.raises(ZeroDivisionError):
        fail()
    assert busy.access.audit.entries() == before
    assert busy.settings.get("a") == "b"


def test_no_entry_tells_who_a_patient_is(busy: Records) -> None:
    """Names, ids and days of birth stay in the tables that a deletion empties."""
    text = json.dumps([[e.object_id, e.detail] for e in busy.access.audit.entries()])
    assert not any(word in text for word in ("ller", "Hans", "Berg", "2021-03-04", "films/"))
