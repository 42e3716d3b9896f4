from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.imaging.image import Header
from desktop.records import database
from desktop.records.content import plain_content
from desktop.records.entry import LogQuery, Patient
from desktop.records.folder import FOLDER
from desktop.records.folding import fold
from desktop.records.grams import grams
from desktop.records.opinions import OpinionKind
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save

DOOMED = replace(CHILD, patient_name="Zwijnenburg^Quirijn", patient_id="QX-90817", study_instance_uid="1.2.840.90817")
MARKS = ("Zwijnenburg", "zwijnenburg", "Quirijn", "quirijn", "90817")
REASON = "asked for in writing"


def dump(records: Records) -> str:
    """Return all that both decrypted files hold: every row of every table, FTS5's own tables too, packed contents unpacked."""
    texts = []
    for connection in (records.access.connection, records.access.pictures.connection):
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
        for (table,) in tables.fetchall():
            for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
                values = {key: row[key] for key in row.keys()}  # noqa: SIM118
                if table == "readings":
                    values["content"] = plain_content(values["content"])
                texts += [v.decode("latin-1") if isinstance(v, bytes) else str(v) for v in values.values()]
    return "\n".join(texts)


def pieces(records: Records) -> set[str]:
    """Return the pieces of words that the index for the search holds."""
    connection = records.access.connection
    connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row)")
    found = {row["term"] for row in connection.execute("SELECT term FROM temp.vocabulary")}
    connection.execute("DROP TABLE temp.vocabulary")
    return found


@pytest.fixture
def person(records: Records) -> int:
    """Return a person with films by header, typed, read twice, corrected, merged, judged, searched for; beside another patient."""
    save(records, analyzed("e" * 64))
    first = save(records, analyzed("0" * 64, DOOMED), source=Path("Zwijnenburg/1.dcm")).entry
    save(records, analyzed("0" * 64, DOOMED, normal=0.875))
    (local_id,) = records.local_ids.make(1)
    typed = save(records, refused("1" * 64, Header()), patient=Patient("Zwijnenburg Q.", local_id)).entry
    corrected = save(records, analyzed("2" * 64)).entry
    records.correct_patient(corrected.reading_id, Patient("Zwijnenburg Quirijn", "QX-90817"))
    assert first.person is not None
    assert typed.person is not None
    records.persons.merge(typed.person, first.person)
    records.opinions.add(first.reading_id, OpinionKind.REFERRAL, text="Zwijnenburg to the ward")
    records.filters.save("quirijn", LogQuery())
    records.filters.save("that boy", LogQuery(patient_id="QX-90817"))
    records.filters.save("normal", LogQuery(label="normal"))
    return first.person


def test_nothing_of_the_patient_is_left(records: Records, person: int) -> None:
    """In no table of either file, in no piece of the index; the other patient's film is as it was."""
    before = dump(records)
    assert all(mark in before for mark in MARKS)
    local_id = records.persons.summary(person).patient_ids[0]
    assert records.local_ids.is_local(local_id)
    count = records.delete_patient(person, REASON).readings
    after = dump(records)
    assert count == 4
    assert [mark for mark in (*MARKS, local_id) if mark in after] == []
    words = set(grams(fold("Zwijnenburg Quirijn QX-90817")).split())
    assert words & pieces(records) <= set(grams(fold("Müller^Hans 0042 a.dcm")).split())
    (left,) = records.search(LogQuery())
    assert (left.patient_name, records.persons.summary(left.person or 0).film_count) == ("Müller^Hans", 1)
    assert records.reading(left.reading_id).preview != b""
    assert records.access.pictures.connection.execute("SELECT count(*) FROM pictures").fetchone()[0] == 1
    assert [f.name for f in records.filters.list()] == ["normal"]
    assert not records.local_ids.is_free(local_id)
    assert records.local_ids.make(1) != [local_id]


def test_the_chain_still_holds(records: Records, person: int) -> None:
    """The audit says who deleted how much and why, and still notices any other deletion."""
    records.delete_patient(person, REASON)
    assert records.access.audit.verify() is None
    entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.object_id, entry.user, entry.detail["reason"]) == (
        "delete-patient",
        str(person),
        "try-out",
        REASON,
    )
    tables = [table for table, _ in entry.detail["deleted"]]
    assert {table: tables.count(table) for table in tables} == {"opinions": 1, "readings": 4, "identities": 4, "merges": 1}
    connection = records.access.connection
    assert connection.execute("SELECT count(*) FROM deleting").fetchone()[0] == 0
    connection.execute("DROP TRIGGER readings_no_delete")
    connection.execute("DELETE FROM readings")
    fault = records.access.audit.verify()
    assert fault is not None
    assert "is missing" in fault.reason


def test_freed_places_are_overwritten(records: Records, person: int) -> None:
    """The write-ahead logs are empty, and no page that is in no table holds anything."""
    records.delete_patient(person, REASON)
    for path in records.access.folder.glob("*-wal"):
        assert path.stat().st_size == 0
    assert records.access.connection.execute("PRAGMA secure_delete").fetchone()[0] == 1
    assert records.access.connection.execute("PRAGMA integrity_check").fetchall()[0][0] == "ok"
    records.access.connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_the_header_of_a_film_that_was_another_patients_forgets_the_name(records: Records, person: int) -> None:
    """Taken under the wrong name and corrected: the film stays with whose it is; its header no longer says the wrong name."""
    film = save(records, analyzed("3" * 64, DOOMED), source=Path("Quirijn.dcm")).entry
    records.correct_patient(film.reading_id, Patient("Berg Eva", "5"))
    never = save(records, analyzed("4" * 64, DOOMED), patient=Patient("Berg Eva", "5")).entry
    assert records.delete_patient(person, REASON).readings == 4
    after = dump(records)
    assert [mark for mark in MARKS if mark in after] == []
    for reading_id in (film.reading_id, never.reading_id):
        stored = records.reading(reading_id)
        assert (stored.patient.name, stored.entry.probability, stored.source) == ("Berg Eva", 0.75, Path())
        assert (stored.analysis.header.patient_name, stored.analysis.header.modality) == ("", "DX")
        assert stored.preview != b""
    assert records.count(LogQuery(text="berg eva")) == 2
    assert records.access.audit.verify() is None
    records.access.connection.execute("DROP TRIGGER readings_no_update")
    records.access.connection.execute("UPDATE readings SET label = 'normal' WHERE reading_id = ?", (never.reading_id,))
    assert records.access.audit.verify() is not None


def test_a_film_that_was_once_said_to_be_theirs_is_not_found_by_their_name(records: Records, person: int) -> None:
    """Corrected by mistake and back again: it stays with whose it is, and the search forgets the other name."""
    film = save(records, analyzed("7" * 64)).entry
    for patient in (Patient("Zwijnenburg Quirijn", "QX-90817"), Patient("Berg Eva", "5")):
        records.correct_patient(film.reading_id, patient)
    assert records.count(LogQuery(text="quirijn berg")) == 1
    records.delete_patient(person, REASON)
    assert (records.count(LogQuery(text="quirijn")), records.count(LogQuery(text="berg eva"))) == (0, 1)
    assert not any(mark in dump(records) for mark in MARKS)
    assert records.access.audit.verify() is None


def test_a_namesake_keeps_their_films(records: Records, person: int) -> None:
    """Another number, another person: nothing of theirs is touched."""
    namesake = save(records, analyzed("5" * 64, replace(DOOMED, patient_id="1", study_instance_uid=""))).entry
    without_id = save(records, analyzed("6" * 64, replace(DOOMED, patient_id="", study_instance_uid=""))).entry
    before = [records.reading(e.reading_id) for e in (namesake, without_id)]
    records.delete_patient(person, REASON)
    after = [records.reading(s.entry.reading_id) for s in before]
    assert [s.analysis.header for s in after] == [s.analysis.header for s in before]
    assert [s.patient for s in after] == [s.patient for s in before]
    assert records.count(LogQuery(text="quirijn")) == 2


def test_a_film_of_two_people_stays_with_the_other(records: Records, person: int) -> None:
    """Its row for the deleted one goes, and the content of the file stays known for the other's."""
    shared = save(records, analyzed("0" * 64, DOOMED), patient=Patient("Berg Eva", "5")).entry
    records.delete_patient(person, REASON)
    assert [e.reading_id for e in records.versions(shared.reading_id)] == [shared.reading_id]
    assert not any(mark in dump(records) for mark in MARKS)


def test_a_patient_who_comes_back_is_a_new_one(records: Records, person: int) -> None:
    """No number of the log is given twice."""
    records.delete_patient(person, REASON)
    entry = save(records, analyzed("0" * 64, DOOMED)).entry
    assert (entry.version, records.count(LogQuery(text="quirijn"))) == (1, 1)
    assert entry.sequence == 6
    assert entry.person not in (None, person, person + 1)
    assert records.access.audit.verify() is None


@pytest.mark.parametrize("reason", ["", "  ", "parents of Quirijn asked", "QX-90817", "film of zwijnenburg"])
def test_the_reason_must_not_name_the_patient(records: Records, person: int, reason: str) -> None:
    """The audit would keep it for good. Nothing was deleted."""
    with pytest.raises(RecordsError, match="DELETE-REASON"):
        records.delete_patient(person, reason)
    assert records.persons.summary(person).film_count == 3


def test_a_deletion_that_is_cut_short_can_be_repeated(records: Records, person: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pictures go first: the patient is still found, and a second attempt deletes the rest."""
    monkeypatch.setattr("desktop.records.deletion._delete", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        records.delete_patient(person, REASON)
    monkeypatch.undo()
    assert records.persons.summary(person).film_count == 3
    assert records.access.audit.verify() is None
    assert records.delete_patient(person, REASON).readings == 4
    assert records.count(LogQuery()) == 1


def test_nobody_is_told(records: Records) -> None:
    """A number that no person has."""
    with pytest.raises(RecordsError, match="PERSON-NOT-FOUND"):
        records.delete_patient(99, REASON)


def test_notes_that_name_the_patient_elsewhere_are_counted(records: Records, person: int) -> None:
    """They stay, for nobody but their author can tell whom they mean; notes on the patient's own films are gone."""
    other = records.search(LogQuery(patient_id=CHILD.patient_id))[0]
    records.opinions.add(other.reading_id, OpinionKind.IMPRESSION, text="As in zwijnenburg, Q.")
    records.opinions.add(other.reading_id, OpinionKind.IMPRESSION, text="Unlike the other one")
    deletion = records.delete_patient(person, REASON)
    assert (deletion.notes, deletion.overwritten) == (1, True)
    assert len(records.opinions.of(other.reading_id)) == 2


def test_a_reader_delays_the_overwriting_until_the_log_is_closed(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told; who is last to close the log empties the write-ahead logs, in which the pages of before stood."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    wal = session.home / FOLDER / "log.db-wal"
    with session.open() as reader:
        with session.open() as records:
            person = save(records, analyzed("0" * 64, DOOMED)).entry.person
            reader.access.connection.execute("BEGIN")
            reader.search(LogQuery())
            assert not records.delete_patient(person, REASON).overwritten
        assert wal.stat().st_size > 0
        reader.access.connection.execute("ROLLBACK")
    assert not wal.exists()
