"""What the page of a patient asks of the log, without a window."""

from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.gui.backup_jobs import back_up, load_backups
from desktop.gui.patient_jobs import delete_person, load_person, load_previews, merge_persons, unmerge_persons
from desktop.imaging.image import Header
from desktop.inference.result import new_reading_id
from desktop.records.entry import LogEntry, LogQuery
from desktop.records.session import Session
from tests.desktop.records.readings import analyzed

TWICE = (Header(patient_name="TEST^AMINA", patient_id="0042"), Header(patient_name="TEST^AMINA", patient_id="42"))


@pytest.fixture
def entries(session: Session) -> list[LogEntry]:
    """Return two films of what may be one patient under two ids."""
    with session.open() as records:
        for number, header in enumerate(TWICE):
            answer = analyzed(f"{number}" * 64, header)
            records.save(new_reading_id(), answer, preview=b"jpeg%d" % number, source=Path("a.dcm"))
        return records.search(LogQuery(descending=False))


def test_merge_is_shown_and_can_be_undone(session: Session, entries: list[LogEntry]) -> None:
    """The likely duplicate goes from the list, its film comes to the timeline, and back."""
    first, second = entries[0].person, entries[1].person
    before = load_person(session.open, first)
    assert ([other.person for other in before.duplicates], len(before.timeline), before.merges) == ([second], 1, [])
    merged = merge_persons(session.open, second, first)
    assert (merged.duplicates, len(merged.timeline), len(merged.merges)) == ([], 2, 1)
    after = unmerge_persons(session.open, merged.merges[0].merge, first)
    assert ([other.person for other in after.duplicates], len(after.timeline), after.merges) == ([second], 1, [])


def test_pictures(session: Session, entries: list[LogEntry]) -> None:
    """Small pictures of what is there, nothing for what is not."""
    ids = (entries[0].reading_id, entries[1].reading_id)
    assert load_previews(session.open, [*ids, "gone"]) == {ids[0]: b"jpeg0", ids[1]: b"jpeg1", "gone": b""}


def test_deletion_reaches_the_backups_where_that_is_asked_for(session: Session, entries: list[LogEntry]) -> None:
    """Else they keep the patient until newer ones replace them."""
    back_up(session, None)
    deleted = delete_person(session, entries[0].person, "asked for in writing", from_backups=False)
    assert (deleted.deletion.readings, deleted.left_in_backups) == (1, None)
    assert [backup.readings for backup in load_backups(session).backups] == [2]
    delete_person(session, entries[1].person, "asked for in writing", from_backups=True)
    assert [backup.readings for backup in load_backups(session).backups] == [0]
    with pytest.raises(RecordsError, match="PERSON-NOT-FOUND"):
        load_person(session.open, entries[0].person)
