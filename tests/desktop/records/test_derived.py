"""What a list shows follows from what was written once, after everything that may happen to a patient."""

import pytest

from desktop.records.backups import make_backup
from desktop.records.derived import differing
from desktop.records.entry import Patient
from desktop.records.health import check_full, check_start
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save

EVA = Patient("Eva", "77", "2020-01-02", "F")


def fill(records: Records) -> None:
    """Save, save again, correct, merge and undo, and delete one of the patients."""
    first = save(records, analyzed("0" * 64)).entry
    save(records, analyzed("0" * 64, normal=0.875))
    eva = save(records, refused("1" * 64), patient=EVA).entry
    nobody = save(records, analyzed("2" * 64, header=type(CHILD)())).entry
    ida = records.correct_patient(nobody.reading_id, Patient("Ida", "78")).entry
    wrong = save(records, analyzed("3" * 64)).entry
    records.correct_patient(wrong.reading_id, EVA)
    merge = records.persons.merge(ida.person or 0, first.person or 0)
    records.persons.merge(first.person or 0, eva.person or 0)
    records.persons.unmerge(merge)
    gone = save(records, analyzed("4" * 64), patient=Patient("Gone", "79")).entry
    records.delete_patient(gone.person or 0, "asked for in writing")


def test_all_follows_whatever_happens_to_a_patient(session: Session) -> None:
    """Corrected, merged, parted and deleted; in the log and in its backup."""
    with session.open() as records:
        fill(records)
        assert differing(records.access.connection) == ""
    assert check_full(session).whole
    make_backup(session)
    assert check_full(session).whole


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE log_rows SET patient_name = 'Other' WHERE log_row = 1",
        "UPDATE log_rows SET patient_id = '79' WHERE log_row = 1",
        "UPDATE log_rows SET label = 'normal', probability = 0.99 WHERE log_row = 1",
        "UPDATE log_rows SET sequence = 1 WHERE log_row = 1",
        "UPDATE log_rows SET person = (SELECT max(person) FROM persons) WHERE log_row = 1",
        "UPDATE persons SET main = person",
    ],
)
def test_a_list_that_misleads_is_found_by_the_full_check(session: Session, change: str) -> None:
    """By somebody who has the key: every hash of the audit is right."""
    with session.open() as records:
        fill(records)
        records.access.connection.execute(change)
    assert check_start(session).ok
    health = check_full(session)
    assert (health.ok, health.code) == (False, "LOG-TAMPERED")


def test_a_row_whose_reading_is_gone_differs(records: Records) -> None:
    """Nothing is left that it could follow from."""
    save(records, analyzed())
    connection = records.access.connection
    for statement in ("INSERT INTO deleting VALUES (1)", "DELETE FROM readings", "DELETE FROM deleting"):
        connection.execute(statement)
    assert "row 1" in differing(connection)
